// SPDX-License-Identifier: GPL-3.0-or-later
#include "halls.hpp"

#include <cmath>
#include <map>

namespace loopstad::sim {
namespace {

constexpr std::size_t left = 1; // stages, destinations and areas of these tests
constexpr std::size_t right = 2;

/// Walks to the middle, then by choice to one side or the other, where people leave.
Demand fork(std::vector<NextStage> next) {
  Demand demand = test::hallDemand();
  test::addArea(demand, test::rectangle(34, 16, 38, 20));
  const std::size_t middle = test::addArea(demand, test::rectangle(10, 4, 12, 16));
  demand.events.push_back({"whistle", 40.0});
  demand.journeys.push_back(
      {"walker",
       {{"middle", GoTo{middle}, std::move(next)}, {"left", Leave{1}, {}}, {"right", Leave{0}, {}}}});
  return demand;
}

/// Step in which each came to the middle, and the stage that was chosen.
std::map<AgentId, std::pair<std::uint32_t, std::size_t>> choices(const Demand& demand) {
  SerialExecutor serial;
  Simulation simulation = test::simulate(test::hall(), demand, serial);
  std::map<AgentId, std::pair<std::uint32_t, std::size_t>> chosen;
  while (!simulation.finished() && simulation.time_s() < 300.0) {
    simulation.step();
    for (const AgentId id : simulation.crowd().id)
      if (const std::size_t stage = simulation.journeys().stage[id.index()]; stage != 0)
        chosen.try_emplace(id, simulation.steps(), stage);
  }
  EXPECT_TRUE(simulation.finished());
  return chosen;
}

TEST(NextStage, SharesAreThoseGiven) {
  Demand demand = fork({{.stage = left, .share = 0.3}, {.stage = right}});
  test::send(demand, 0, {{0, 150, 300}});
  const auto chosen = choices(demand);
  ASSERT_EQ(chosen.size(), 300U);
  double toLeft = 0.0;
  for (const auto& [id, choice] : chosen) toLeft += choice.second == left ? 1.0 : 0.0;
  EXPECT_NEAR(toLeft, 90.0, 2.6 * std::sqrt(300 * 0.3 * 0.7)); // 99 % of a binomial distribution
}

TEST(NextStage, FromATimeOn) {
  Demand demand = fork({{.stage = left, .when = FromTime{30.0}}, {.stage = right}});
  test::send(demand, 0, {{0, 60, 60}});
  for (const auto& [id, choice] : choices(demand))
    EXPECT_EQ(choice.second, choice.first >= 600 ? left : right) << choice.first;
}

TEST(NextStage, WhenAnEventHasHappened) {
  Demand demand = fork({{.stage = left, .when = HasHappened{0}}, {.stage = right}});
  test::send(demand, 0, {{0, 60, 60}});
  for (const auto& [id, choice] : choices(demand))
    EXPECT_EQ(choice.second, choice.first >= 800 ? left : right) << choice.first;
}

/// The first five find room in a bar, where they stay; later ones see that it is full.
TEST(NextStage, ByHowManyAreThere) {
  for (const bool fewer : {true, false}) {
    Demand demand = fork({});
    const std::size_t bar = test::addArea(demand, test::rectangle(10, 0, 12, 4));
    const Condition when = fewer ? Condition(FewerThan{bar, 5}) : Condition(MoreThan{bar, 4});
    std::vector<Stage>& stages = demand.journeys.front().stages;
    stages.push_back({"bar", Wait{.destination = bar, .until_s = 150.0}, {{.stage = right}}});
    stages[0].next = {{.stage = fewer ? 3U : left, .when = when}, {.stage = fewer ? left : 3U}};
    test::send(demand, 0, {{0, 100, 10}}); // apart by more than the walk to the bar
    std::size_t toBar = 0;
    for (const auto& [id, choice] : choices(demand)) toBar += choice.second == 3 ? 1U : 0U;
    EXPECT_EQ(toBar, 5U) << fewer;
  }
}

} // namespace
} // namespace loopstad::sim
