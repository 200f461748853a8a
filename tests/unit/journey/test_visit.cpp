// SPDX-License-Identifier: GPL-3.0-or-later
#include "halls.hpp"

#include <array>
#include <bit>
#include <map>
#include <set>

namespace loopstad::sim {
namespace {

constexpr std::array<double, 4> weights{1.0, 2.0, 3.0, 4.0};

/// Two of four attractions, then out.
Demand fair(std::size_t capacity, double stay_s) {
  Demand demand = test::hallDemand();
  Visit visit{.attractions = {}, .count = 2};
  for (std::size_t a = 0; a < weights.size(); ++a) {
    const double x = 5.0 + 8.0 * static_cast<double>(a);
    visit.attractions.push_back({.destination = test::addArea(demand, test::rectangle(x, 13, x + 6, 19)),
                                 .weight = weights[a],
                                 .stay_s = {.mean = stay_s},
                                 .capacity = capacity});
  }
  demand.journeys.push_back({"guest", {{"stalls", visit, {{1}}}, {"out", Leave{0}, {}}}});
  return demand;
}

TEST(Visit, EachGoesToTwoDifferentOnesAndTheFirstByWeight) {
  constexpr std::size_t persons = 400;
  Demand demand = fair(Attraction::unlimited, 1.0);
  test::send(demand, 0, {{0, 200, persons}});
  SerialExecutor serial;
  Simulation simulation = test::simulate(test::hall(), demand, serial);
  std::array<double, 4> first{};
  std::set<AgentId> seen;
  std::map<AgentId, std::set<std::uint32_t>> stood;
  while (!simulation.finished() && simulation.time_s() < 400.0) {
    simulation.step();
    const JourneyTables& tables = simulation.journeys();
    for (const AgentId id : simulation.crowd().id) {
      if (seen.insert(id).second) first.at(tables.attraction[id.index()]) += 1.0;
      if (tables.doing[id.index()] == Doing::waiting) stood[id].insert(tables.attraction[id.index()]);
    }
  }
  ASSERT_TRUE(simulation.finished());
  ASSERT_EQ(stood.size(), persons);
  for (const auto& [id, attractions] : stood) {
    EXPECT_EQ(attractions.size(), 2U);
    EXPECT_EQ(std::popcount(simulation.journeys().visited[id.index()]), 2);
  }
  double chiSquare = 0.0;
  for (std::size_t a = 0; a < weights.size(); ++a) {
    const double expected = persons * weights[a] / 10.0;
    chiSquare += (first[a] - expected) * (first[a] - expected) / expected;
  }
  EXPECT_LT(chiSquare, 11.34); // 99 %, three degrees of freedom
}

TEST(Visit, NoMoreThanAnAttractionHolds) {
  Demand demand = fair(3, 10.0);
  test::send(demand, 0, {{0, 10, 40}});
  SerialExecutor serial;
  Simulation simulation = test::simulate(test::hall(), demand, serial);
  std::uint32_t most = 0;
  while (!simulation.finished() && simulation.time_s() < 900.0) {
    simulation.step();
    for (std::size_t d = 1; d <= weights.size(); ++d) {
      ASSERT_LE(simulation.journeys().taken[d], 3U);
      ASSERT_LE(simulation.journeys().occupancy[d], simulation.journeys().taken[d]);
      most = std::max(most, simulation.journeys().occupancy[d]);
    }
  }
  EXPECT_TRUE(simulation.finished());
  EXPECT_EQ(most, 3U);
  for (std::size_t i = 0; i < 40; ++i) EXPECT_EQ(std::popcount(simulation.journeys().visited[i]), 2);
}

} // namespace
} // namespace loopstad::sim
