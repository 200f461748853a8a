// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/test/simulations.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace loopstad::sim {
namespace {

/// People in rows, 0.5 m apart, from (x0, y0) on.
void addBlock(Demand& demand, double x0, double y0, int columns, int rows, std::size_t destination = 0) {
  for (int i = 0; i < columns; ++i)
    for (int j = 0; j < rows; ++j)
      demand.persons.push_back({.position = {x0 + 0.5 * i, y0 + 0.5 * j}, .destination = destination});
}

/// Where everybody is, by id.
std::map<std::uint32_t, Vec2> places(const Simulation& simulation) {
  std::map<std::uint32_t, Vec2> at;
  const Crowd& crowd = simulation.crowd();
  for (std::size_t row = 0; row < crowd.size(); ++row)
    at[crowd.id[row].value()] = toMetres(crowd.position[row]);
  return at;
}

struct Crossings {
  int east = 0;
  int west = 0;
};

/// Steps once and counts who crosses x, whatever the engine says.
Crossings stepAndCount(Simulation& simulation, double x) {
  const auto before = places(simulation);
  simulation.step();
  Crossings crossings;
  for (const auto& [id, at] : places(simulation)) {
    const auto was = before.find(id);
    if (was == before.end()) continue;
    if (was->second.x < x && at.x > x) ++crossings.east;
    if (was->second.x > x && at.x < x) ++crossings.west;
  }
  return crossings;
}

TEST(Gates, NobodyPassesWhileItIsClosedAndAllGoOnAfterwards) {
  SerialExecutor serial;
  Demand demand = test::demandTo({test::rectangle(38, 0, 40, 2)});
  addBlock(demand, 12.0, 0.3, 10, 3);
  demand.closures.gates.push_back({.name = "door",
                                   .from = {19.7, -1.0},
                                   .to = {19.7, 3.0},
                                   .changes = {{4.0, Passing::closed}, {40.0, Passing::both}}});
  Simulation simulation = test::simulate(test::corridorMesh(40.0, 2.0), demand, serial);
  int passed = 0;
  while (simulation.time_s() < 40.0 - 1e-9) {
    const bool closed = simulation.time_s() >= 4.0 - 1e-9;
    const Crossings crossings = stepAndCount(simulation, 19.7);
    ASSERT_TRUE(!closed || crossings.east == 0) << simulation.time_s();
    passed += crossings.east;
  }
  EXPECT_GT(passed, 0);
  EXPECT_LT(passed, 30);
  EXPECT_EQ(simulation.tally().withoutWay, static_cast<std::size_t>(30 - passed));
  EXPECT_EQ(simulation.tally().withoutWay, simulation.crowd().size()); // the others have arrived
  ASSERT_EQ(simulation.warnings().size(), 1U);
  EXPECT_NE(simulation.warnings().front().find("no way"), std::string::npos);
  test::runToEnd(simulation, 120.0);
  EXPECT_EQ(simulation.tally().arrived, 30U);
  EXPECT_EQ(simulation.tally().withoutWay, 0U);
  ASSERT_EQ(simulation.gatePassages().size(), 1U);
  EXPECT_EQ(simulation.gatePassages()[0].backward, 30U); // east is to the right of a line that runs north
  EXPECT_EQ(simulation.gatePassages()[0].forward, 0U);
}

TEST(Gates, AOneWayLineIsPassedOneWay) {
  SerialExecutor serial;
  // A ring: two corridors between two rooms, the northern one only eastwards, the southern one only
  // westwards.
  const twin::SurfaceMesh ring =
      test::gridMesh(30, 12, 1.0, [](int i, int j) { return i < 8 || i >= 22 || j < 3 || j >= 9; });
  Demand demand = test::demandTo({test::rectangle(28, 0, 30, 12), test::rectangle(0, 0, 2, 12)});
  addBlock(demand, 4.0, 2.0, 4, 15, 0);
  addBlock(demand, 24.0, 2.0, 4, 15, 1);
  demand.closures.gates.push_back(
      {.name = "north", .from = {15.3, 12.0}, .to = {15.3, 9.0}, .changes = {{0.0, Passing::forward}}});
  demand.closures.gates.push_back(
      {.name = "south", .from = {15.3, 0.0}, .to = {15.3, 3.0}, .changes = {{0.0, Passing::forward}}});
  Simulation simulation = test::simulate(ring, demand, serial);
  EXPECT_TRUE(simulation.warnings().empty()) << simulation.warnings().front();
  while (!simulation.finished() && simulation.time_s() < 180.0) {
    const auto before = places(simulation);
    simulation.step();
    for (const auto& [id, at] : places(simulation)) {
      if (!before.contains(id)) continue;
      const Vec2 was = before.at(id);
      ASSERT_FALSE(at.y > 6.0 && was.x > 15.3 && at.x < 15.3) << "west over the northern line";
      ASSERT_FALSE(at.y < 6.0 && was.x < 15.3 && at.x > 15.3) << "east over the southern line";
    }
  }
  EXPECT_EQ(simulation.tally().arrived, 120U);
  EXPECT_EQ(simulation.gatePassages()[0], (GatePassages{60, 0}));
  EXPECT_EQ(simulation.gatePassages()[1], (GatePassages{60, 0}));
}

TEST(Gates, EveryoneTurnsToTheOtherWayWithinASecond) {
  SerialExecutor serial;
  // Two ways round a block of 20 m: the short one in the south closes while everyone is on it.
  const twin::SurfaceMesh ring =
      test::gridMesh(40, 24, 1.0, [](int i, int j) { return i < 6 || i >= 34 || j < 4 || j >= 20; });
  Demand demand = test::demandTo({test::rectangle(36, 0, 40, 4)});
  addBlock(demand, 10.0, 0.6, 12, 5);
  demand.closures.gates.push_back(
      {.name = "south", .from = {30.0, 0.0}, .to = {30.0, 4.0}, .changes = {{5.0, Passing::closed}}});
  Simulation simulation = test::simulate(ring, demand, serial);
  while (simulation.time_s() < 5.0 - 1e-9) simulation.step();
  const Crowd& crowd = simulation.crowd();
  for (std::size_t row = 0; row < crowd.size(); ++row) ASSERT_GT(crowd.way[row].x, 0.5F);
  simulation.step();
  for (std::size_t row = 0; row < crowd.size(); ++row)
    ASSERT_LT(crowd.way[row].x, -0.5F) << "in the same step";
  while (simulation.time_s() < 6.0) simulation.step();
  std::size_t turned = 0;
  for (std::size_t row = 0; row < crowd.size(); ++row) turned += crowd.facing[row].x < 0.0F ? 1 : 0;
  EXPECT_GT(turned, 9 * crowd.size() / 10); // the others have somebody in the way
  EXPECT_EQ(simulation.tally().withoutWay, 0U);
  test::runToEnd(simulation, 200.0);
}

TEST(Gates, ALimitHoldsToOnePersonAtAnyTime) {
  SerialExecutor serial;
  for (const double limit : {0.3, 1.1, 2.7}) {
    Demand demand = test::demandTo({test::rectangle(38, 0, 40, 4)});
    addBlock(demand, 4.0, 0.4, 24, 7);
    demand.closures.gates.push_back(
        {.name = "till", .from = {22.2, 0.0}, .to = {22.2, 4.0}, .changes = {}, .maxFlow_per_s = limit});
    Simulation simulation = test::simulate(test::corridorMesh(40.0, 4.0), demand, serial);
    int passed = 0;
    double first_s = 0.0;
    while (passed < 80) {
      passed += stepAndCount(simulation, 22.2).east;
      if (passed > 0 && first_s == 0.0) first_s = simulation.time_s();
      const double since_s = simulation.time_s() - first_s;
      if (passed > 0) {
        ASSERT_LE(passed, limit * (since_s + 0.05) + 1.0 + 1e-6) << limit;
        ASSERT_GE(passed, limit * since_s - 1.0) << limit << " at " << simulation.time_s();
      }
      ASSERT_LT(simulation.time_s(), 400.0);
    }
    EXPECT_EQ(simulation.gatePassages()[0].backward, static_cast<std::size_t>(passed));
  }
}

TEST(Gates, AClosedAreaIsLeftButNotEntered) {
  SerialExecutor serial;
  Demand demand = test::demandTo({test::rectangle(28, 8, 30, 12)});
  addBlock(demand, 1.0, 6.0, 4, 16);
  addBlock(demand, 13.0, 8.0, 4, 8); // inside
  demand.closures.areas.push_back(
      {.name = "works", .area = {{{10.3, 6.2}, {19.6, 6.4}, {19.7, 14.1}, {10.2, 14.0}}, {}}, .from_s = 0.0});
  Simulation simulation =
      test::simulate(test::gridMesh(30, 20, 1.0, [](int, int) { return true; }), demand, serial);
  const auto inside = [](Vec2 p) { return p.x > 10.4 && p.x < 19.5 && p.y > 6.5 && p.y < 13.9; };
  std::set<std::uint32_t> left;
  for (const auto& [id, at] : places(simulation))
    if (!inside(at)) left.insert(id);
  EXPECT_EQ(left.size(), 64U);
  while (!simulation.finished() && simulation.time_s() < 120.0) {
    simulation.step();
    for (const auto& [id, at] : places(simulation)) {
      ASSERT_FALSE(inside(at) && left.contains(id)) << id << " at " << at.x << " " << at.y;
      if (!inside(at)) left.insert(id);
    }
  }
  EXPECT_EQ(simulation.tally().arrived, 96U);
}

TEST(Gates, SameBitsAtAnyNumberOfThreads) {
  const auto walk = [](Executor& executor) {
    Demand demand = test::demandTo({test::rectangle(38, 0, 40, 4), test::rectangle(0, 0, 2, 4)});
    addBlock(demand, 4.0, 0.4, 20, 7, 0);
    addBlock(demand, 26.0, 0.4, 16, 7, 1);
    demand.closures.gates.push_back(
        {.name = "limit", .from = {17.1, 0.0}, .to = {17.3, 4.0}, .changes = {}, .maxFlow_per_s = 2.0});
    demand.closures.gates.push_back({.name = "late",
                                     .from = {24.4, 0.0},
                                     .to = {24.4, 4.0},
                                     .changes = {{3.0, Passing::closed}, {8.0, Passing::backward}}});
    Simulation simulation = test::simulate(test::corridorMesh(40.0, 4.0), demand, executor);
    for (int step = 0; step < 400; ++step) simulation.step();
    return simulation.fingerprint();
  };
  SerialExecutor serial;
  const std::uint64_t one = walk(serial);
  for (const unsigned threads : {2U, 3U, 8U}) {
    const auto executor = makeThreadedExecutor(threads);
    EXPECT_EQ(walk(*executor), one) << threads;
  }
}

/// Three gates that open and close by turns pass through eight grounds, more than are kept. A simulation that
/// is restored before every change makes each ground anew.
TEST(Gates, AGroundThatComesBackIsTheSame) {
  SerialExecutor serial;
  Demand demand = test::demandTo({test::rectangle(38, 0, 40, 9), test::rectangle(0, 0, 2, 9)});
  addBlock(demand, 6.0, 0.4, 10, 16, 0);
  addBlock(demand, 28.0, 0.4, 10, 16, 1);
  constexpr int changes = 20;
  for (int g = 0; g < 3; ++g) {
    Gate gate{.name = fmt::format("{}", g), .from = {20.0, 3.0 * g}, .to = {20.0, 3.0 * g + 3.0}};
    for (int c = 1; c < changes; ++c)
      gate.changes.push_back({1.0 * c, ((c * 5) >> g) % 2 == 0 ? Passing::both : Passing::closed});
    demand.closures.gates.push_back(gate);
  }
  const auto twin = test::twinOf(
      test::gridMesh(40, 9, 1.0, [](int i, int j) { return i < 18 || i >= 22 || (j != 2 && j != 5); }));
  const auto create = [&] { return std::move(*Simulation::create(twin, demand, {}, serial)); };
  Simulation straight = create();
  Simulation restored = create();
  for (int step = 0; step < changes * 20 + 10; ++step) {
    if (step % 20 == 10) {
      SavedState state;
      restored.save(state);
      auto anew = Simulation::restore(twin, demand, {}, state, serial);
      ASSERT_TRUE(anew) << describe(anew.error());
      restored = std::move(*anew);
    }
    straight.step();
    restored.step();
    ASSERT_EQ(straight.fingerprint(), restored.fingerprint()) << step;
  }
}

TEST(Gates, WhoIsBornBehindAClosedGateWaitsForIt) {
  SerialExecutor serial;
  Demand demand = test::demandTo({test::rectangle(38, 0, 40, 4)});
  demand.origins.push_back({.name = "west", .areas = {test::rectangle(1, 0.5, 10, 3.5)}});
  demand.flows.push_back({.origin = 0, .destinationWeights = {1.0}, .arrivals = {{0.0, 10.0, 20.0}}});
  demand.closures.gates.push_back({.name = "g",
                                   .from = {20, 0},
                                   .to = {20, 4},
                                   .changes = {{0.0, Passing::closed}, {20.0, Passing::both}}});
  Simulation simulation = test::simulate(test::corridorMesh(40.0, 4.0), demand, serial);
  while (simulation.time_s() < 19.0) simulation.step();
  EXPECT_EQ(simulation.tally().born, 20U);
  EXPECT_EQ(simulation.tally().withoutWay, 20U);
  EXPECT_EQ(simulation.tally().unreachable, 0U);
  test::runToEnd(simulation, 80.0);
}

TEST(Gates, WhatIsWrongIsSaid) {
  SerialExecutor serial;
  const auto create = [&](const Gate& gate) {
    Demand demand = test::demandTo({test::rectangle(38, 0, 40, 4)});
    demand.closures.gates.push_back(gate);
    return Simulation::create(test::twinOf(test::corridorMesh(40.0, 4.0)), demand, {}, serial);
  };
  const auto away = create({.name = "far", .from = {50, 0}, .to = {50, 4}});
  ASSERT_FALSE(away);
  EXPECT_NE(describe(away.error()).find("gate 'far'"), std::string::npos);
  const auto shortOne = create({.name = "gap", .from = {20, 0.0}, .to = {20, 3.0}});
  ASSERT_TRUE(shortOne);
  ASSERT_EQ(shortOne->warnings().size(), 1U);
  EXPECT_NE(shortOne->warnings()[0].find("walk round"), std::string::npos);
  const auto nearlyThere = create({.name = "slack", .from = {20, 0.1}, .to = {20, 3.8}});
  ASSERT_TRUE(nearlyThere);
  EXPECT_TRUE(nearlyThere->warnings().empty());
}

} // namespace
} // namespace loopstad::sim
