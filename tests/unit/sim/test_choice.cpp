// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/route_map.hpp>
#include <loopstad/sim/simulation.hpp>
#include <loopstad/test/simulations.hpp>

#include <gmock/gmock.h>

#include <array>
#include <cmath>

namespace loopstad::sim {
namespace {

using test::rectangle;

/// A hall of 30 m by 10 m. Two passages one metre wide lead down from it, turn away from each other and end
/// in an exit each, which is not in view from the hall. Alike as mirror images.
twin::SurfaceMesh hall() {
  return test::gridMesh(30, 12, 1.0, [](int x, int y) {
    return y >= 2 || (y == 1 && (x == 8 || x == 21)) ||
           (y == 0 && ((x >= 4 && x <= 8) || (x >= 21 && x <= 25)));
  });
}

/// West is 0, east is 1, a corner of the hall 2.
Demand demandOfHall(const RouteChoice& choice) {
  Demand demand = test::demandTo({rectangle(4, 0, 5, 1), rectangle(25, 0, 26, 1), rectangle(26, 10, 30, 12)});
  demand.choices.push_back(choice);
  return demand;
}

RouteChoice exits(RouteStrategy strategy) {
  RouteChoice choice;
  choice.name = "exits";
  choice.alternatives = {{.to = 0}, {.to = 1}};
  choice.strategy = strategy;
  return choice;
}

void addCrowd(Demand& demand, double x0, double x1, int columns, int rows) {
  for (int i = 0; i < columns * rows; ++i)
    demand.persons.push_back(
        {.position = {x0 + (x1 - x0) * (i % columns + 0.5) / columns, 2.5 + 9.0 * (i / columns + 0.5) / rows},
         .choice = 0});
}

struct Outcome {
  std::array<std::size_t, 3> by{}; ///< arrivals per destination
  double time_s = 0.0;
  bool everHeadedWest = false;
};

Outcome walk(const Demand& demand, double limit_s = 300.0) {
  SerialExecutor serial;
  Simulation simulation = test::simulate(hall(), demand, serial);
  Outcome outcome;
  while (!simulation.finished() && simulation.time_s() < limit_s) {
    for (const Arrival& a : simulation.step().arrivals) ++outcome.by[a.destination.index()];
    for (const DestinationId d : simulation.crowd().destination)
      outcome.everHeadedWest = outcome.everHeadedWest || d == DestinationId(0U);
    EXPECT_EQ(simulation.tally().born, simulation.tally().arrived + simulation.crowd().size());
  }
  EXPECT_TRUE(simulation.finished()) << simulation.crowd().size() << " still there";
  outcome.time_s = simulation.time_s();
  return outcome;
}

TEST(Choice, OnePersonTakesTheNearerExit) {
  for (const RouteStrategy strategy : {RouteStrategy::shortest, RouteStrategy::quickest}) {
    Demand demand = demandOfHall(exits(strategy));
    demand.persons.push_back({.position = {10.0, 6.0}, .choice = 0});
    demand.persons.push_back({.position = {20.0, 6.0}, .choice = 0});
    const Outcome outcome = walk(demand);
    EXPECT_EQ(outcome.by[0], 1U);
    EXPECT_EQ(outcome.by[1], 1U);
  }
}

TEST(Choice, PeopleTurnFromAQueue) {
  Demand demand = demandOfHall(exits(RouteStrategy::shortest));
  addCrowd(demand, 1.0, 13.0, 15, 10);
  const Outcome shortest = walk(demand);
  EXPECT_EQ(shortest.by[0], 150U);
  demand.choices[0].strategy = RouteStrategy::quickest;
  const Outcome quickest = walk(demand);
  EXPECT_EQ(quickest.by[0] + quickest.by[1], 150U);
  EXPECT_GT(quickest.by[0], 75U); // nearer all the same
  EXPECT_GT(quickest.by[1], 30U);
  EXPECT_LT(quickest.time_s, 0.8 * shortest.time_s);
}

TEST(Choice, EqualExitsGetEqualShares) {
  for (const RouteStrategy strategy : {RouteStrategy::quickest, RouteStrategy::logit}) {
    Demand demand = demandOfHall(exits(strategy));
    addCrowd(demand, 9.0, 21.0, 15, 10);
    const Outcome outcome = walk(demand);
    EXPECT_NEAR(static_cast<double>(outcome.by[0]), 75.0, 3.0 * std::sqrt(150.0 * 0.25));
  }
}

TEST(Choice, SharesFollowTheLogitFormula) {
  RouteChoice choice = exits(RouteStrategy::logit);
  choice.spread_s = 4.0;
  Demand demand = demandOfHall(choice);
  addCrowd(demand, 6.0, 16.0, 25, 20);
  SerialExecutor serial;
  const twin::SurfaceMesh mesh = hall();
  const twin::Surface surface(mesh);
  const std::array maps{
      RouteMap::build(surface, {surface.region({demand.destinations[0].areas[0]}), {}}, {}, serial),
      RouteMap::build(surface, {surface.region({demand.destinations[1].areas[0]}), {}}, {}, serial)};
  const Simulation simulation = test::simulate(hall(), demand, serial);
  double expected = 0.0;
  double variance = 0.0;
  double west = 0.0;
  const Crowd& crowd = simulation.crowd();
  for (std::size_t row = 0; row < crowd.size(); ++row) {
    const double v = static_cast<double>(crowd.freeSpeed_mps[row]);
    const twin::SurfacePoint at{crowd.face[row], crowd.position[row]};
    const double difference_s = (maps[0].heading(at).distance_m - maps[1].heading(at).distance_m) / v;
    const double share = 1.0 / (1.0 + std::exp(difference_s / choice.spread_s));
    expected += share;
    variance += share * (1.0 - share);
    west += crowd.destination[row] == DestinationId(0U) ? 1.0 : 0.0;
  }
  EXPECT_GT(variance, 50.0);
  EXPECT_NEAR(west, expected, 3.0 * std::sqrt(variance));
}

TEST(Choice, AClosedExitIsAvoidedByThoseWhoKnowAndFoundOutByTheOthers) {
  RouteChoice choice = exits(RouteStrategy::quickest);
  choice.closures = {{.place = 0, .from_s = 0.0, .to_s = 1e6}};
  Demand demand = demandOfHall(choice);
  addCrowd(demand, 6.0, 12.0, 5, 4);
  const Outcome informed = walk(demand);
  EXPECT_EQ(informed.by[1], 20U);
  EXPECT_FALSE(informed.everHeadedWest);
  demand.choices[0].informedShare = 0.0;
  const Outcome uninformed = walk(demand);
  EXPECT_EQ(uninformed.by[1], 20U);
  EXPECT_TRUE(uninformed.everHeadedWest);
  EXPECT_GT(uninformed.time_s, informed.time_s);
}

TEST(Choice, AnExitThatOpensAgainIsUsed) {
  RouteChoice choice = exits(RouteStrategy::quickest);
  choice.closures = {{.place = 0, .from_s = 0.0, .to_s = 5.0}};
  Demand demand = demandOfHall(choice);
  addCrowd(demand, 6.0, 8.0, 2, 4);
  EXPECT_GT(walk(demand).by[0], 0U);
}

TEST(Choice, TheUnfamiliarTakeTheWayTheyCame) {
  RouteChoice choice = exits(RouteStrategy::quickest);
  choice.familiarShare = 0.0;
  choice.usual = 1;
  Demand demand = demandOfHall(choice);
  addCrowd(demand, 6.0, 12.0, 3, 3);
  EXPECT_EQ(walk(demand).by[1], 9U);
  demand.choices[0].usual.reset(); // sees none: asks, and is told the nearer one
  EXPECT_EQ(walk(demand).by[0], 9U);
}

TEST(Choice, TheUnfamiliarTakeWhatTheySee) {
  RouteChoice choice = exits(RouteStrategy::shortest);
  choice.alternatives.push_back({.to = 2});
  choice.familiarShare = 0.0;
  Demand demand = demandOfHall(choice);
  addCrowd(demand, 6.0, 12.0, 3, 3);
  EXPECT_EQ(walk(demand).by[2], 9U); // further away than west, but in view
}

TEST(Choice, AffiliationAndOthersDraw) {
  RouteChoice choice = exits(RouteStrategy::quickest);
  choice.usual = 1;
  Demand demand = demandOfHall(choice);
  demand.persons.push_back({.position = {13.0, 6.0}, .choice = 0});
  EXPECT_EQ(walk(demand).by[0], 1U);
  demand.choices[0].affiliation_s = 10.0;
  EXPECT_EQ(walk(demand).by[1], 1U);
  demand.choices[0].affiliation_s = 0.0;
  demand.choices[0].following_s = 20.0;
  for (int i = 0; i < 8; ++i) demand.persons.push_back({.position = {20.0 + i, 5.0}, .destination = 1});
  EXPECT_EQ(walk(demand).by[1], 9U);
}

TEST(Choice, APlaceOnTheWayIsPassedAndNotLeftAt) {
  RouteChoice choice = exits(RouteStrategy::quickest);
  choice.alternatives = {{.through = {2}, .to = 0}};
  Demand demand = demandOfHall(choice);
  demand.persons.push_back({.position = {10.0, 6.0}, .freeSpeed_mps = 1.25, .choice = 0});
  const Outcome outcome = walk(demand);
  EXPECT_EQ(outcome.by[0], 1U);
  EXPECT_EQ(outcome.by[2], 0U);
  EXPECT_GT(outcome.time_s, 30.0 / 1.25); // 16 m to the corner, 20 m and more back
}

TEST(Choice, PeopleOfAFlowChooseWhereTheyAppear) {
  Demand demand = demandOfHall(exits(RouteStrategy::quickest));
  demand.origins.push_back({.name = "west", .areas = {rectangle(1, 4, 6, 10)}});
  demand.origins.push_back({.name = "east", .areas = {rectangle(24, 4, 29, 10)}});
  for (std::size_t o = 0; o < 2; ++o)
    demand.flows.push_back({.origin = o,
                            .destinationWeights = {0.0, 0.0, 0.0},
                            .arrivals = {{.from_s = 0.0, .to_s = 20.0, .persons = 10.0}},
                            .choice = 0});
  const Outcome outcome = walk(demand);
  EXPECT_EQ(outcome.by[0], 10U);
  EXPECT_EQ(outcome.by[1], 10U);
}

TEST(Choice, TheSameBitsAtAnyNumberOfThreads) {
  RouteChoice choice = exits(RouteStrategy::logit);
  choice.alternatives.push_back({.through = {2}, .to = 1});
  choice.familiarShare = 0.7;
  choice.informedShare = 0.5;
  choice.following_s = 3.0;
  choice.closures = {{.place = 0, .from_s = 4.0, .to_s = 12.0}};
  Demand demand = demandOfHall(choice);
  addCrowd(demand, 1.0, 29.0, 30, 10);
  const auto after = [&](Executor& executor) {
    Simulation simulation = test::simulate(hall(), demand, executor);
    for (int step = 0; step < 400; ++step) simulation.step();
    EXPECT_GT(simulation.crowd().size(), 100U);
    return simulation.fingerprint();
  };
  SerialExecutor serial;
  const std::uint64_t alone = after(serial);
  for (const unsigned threads : {2U, 3U, 8U}) {
    const auto executor = makeThreadedExecutor(threads);
    EXPECT_EQ(after(*executor), alone) << threads << " threads";
  }
}

TEST(Choice, MistakesAreNamed) {
  SerialExecutor serial;
  const auto errorOf = [&](const RouteChoice& choice) {
    Demand demand = demandOfHall(choice);
    const auto made = Simulation::create(test::twinOf(hall()), demand, {}, serial);
    return made ? std::string() : describe(made.error());
  };
  RouteChoice choice = exits(RouteStrategy::logit);
  EXPECT_EQ(errorOf(choice), "");
  choice.spread_s = 0.0;
  EXPECT_THAT(errorOf(choice), testing::HasSubstr("exits"));
  choice = exits(RouteStrategy::quickest);
  choice.familiarShare = 1.5;
  EXPECT_THAT(errorOf(choice), testing::HasSubstr("share"));
  choice = exits(RouteStrategy::quickest);
  choice.alternatives.clear();
  EXPECT_THAT(errorOf(choice), testing::HasSubstr("0 alternatives"));
  choice = exits(RouteStrategy::quickest);
  choice.closures = {{.place = 0, .from_s = 9.0, .to_s = 3.0}};
  EXPECT_THAT(errorOf(choice), testing::HasSubstr("closed from 9"));
}

} // namespace
} // namespace loopstad::sim
