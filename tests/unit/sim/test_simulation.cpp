// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/simulation.hpp>
#include <loopstad/test/simulations.hpp>

#include <gmock/gmock.h>

#include <cmath>

namespace loopstad::sim {
namespace {

using test::corridorMesh;
using test::demandTo;
using test::rectangle;
using testing::HasSubstr;

class SimulationTest : public testing::Test {
protected:
  SerialExecutor serial;

  /// The error of a create that must fail.
  [[nodiscard]] std::string errorOf(twin::SurfaceMesh mesh, Demand demand,
                                    const SimulationSettings& settings = {}) {
    const auto simulation =
        Simulation::create(test::twinOf(std::move(mesh)), std::move(demand), settings, serial);
    return simulation ? "" : describe(simulation.error());
  }
};

TEST_F(SimulationTest, OnePersonWalksToTheDestinationAndLeaves) {
  Demand demand = demandTo({rectangle(18, 0, 20, 2)});
  demand.persons.push_back({.position = {2.0, 1.0}, .freeSpeed_mps = 1.25});
  Simulation simulation = test::simulate(corridorMesh(20.0, 2.0), demand, serial);
  ASSERT_EQ(simulation.crowd().size(), 1U);
  std::vector<Arrival> arrivals;
  while (!simulation.finished() && simulation.time_s() < 60.0) {
    const StepReport report = simulation.step();
    arrivals.insert(arrivals.end(), report.arrivals.begin(), report.arrivals.end());
  }
  ASSERT_EQ(arrivals.size(), 1U);
  EXPECT_EQ(arrivals[0].id, AgentId(0U));
  EXPECT_EQ(arrivals[0].bornAtStep, 0U);
  EXPECT_NEAR(arrivals[0].arrivedAtStep * 0.05, 16.0 / 1.25, 0.1); // 16 m, all the way at free speed
  EXPECT_GE(toMetres(arrivals[0].at.position).x, 18.0);
  EXPECT_EQ(simulation.tally().born, 1U);
  EXPECT_EQ(simulation.tally().arrived, 1U);
}

TEST_F(SimulationTest, TheGroundSetsThePace) {
  twin::SurfaceMesh mesh = corridorMesh(20.0, 2.0);
  mesh.surfaceClasses[0].speedFactor = 0.5F;
  Demand demand = demandTo({rectangle(18, 0, 20, 2)});
  demand.persons.push_back({.position = {2.0, 1.0}, .freeSpeed_mps = 1.0});
  Simulation simulation = test::simulate(std::move(mesh), demand, serial);
  simulation.step();
  EXPECT_NEAR(simulation.crowd().velocity[0].x, 0.5F, 1e-3F);
}

TEST_F(SimulationTest, SpotsAreReachedWithinReach) {
  const twin::SurfaceMesh mesh = corridorMesh(20.0, 2.0);
  const twin::Surface surface(mesh);
  Demand demand = demandTo({});
  demand.destinations.push_back({.name = "door", .spots = {*surface.locate({15.0, 1.0})}, .reach_m = 0.5});
  demand.persons.push_back({.position = {2.0, 1.0}, .freeSpeed_mps = 1.0});
  Simulation simulation = test::simulate(mesh, demand, serial);
  Vec2 end;
  while (!simulation.finished() && simulation.time_s() < 60.0)
    for (const Arrival& a : simulation.step().arrivals) end = toMetres(a.at.position);
  EXPECT_NEAR(end.x, 14.5, 0.15);
}

TEST_F(SimulationTest, PeopleOfAFlowAppearInTimeAndInPlace) {
  Demand demand = demandTo({rectangle(38, 0, 40, 4)});
  demand.origins.push_back({.name = "west", .areas = {rectangle(0, 0, 4, 4)}});
  demand.flows.push_back(
      {.destinationWeights = {1.0}, .arrivals = {{.from_s = 1.0, .to_s = 11.0, .persons = 10.0}}});
  Simulation simulation = test::simulate(corridorMesh(40.0, 4.0), demand, serial);
  std::size_t born = 0;
  while (simulation.time_s() < 6.0) {
    const StepReport report = simulation.step();
    if (report.births > 0) {
      EXPECT_LE(toMetres(simulation.crowd().position.back()).x, 30.0);
    }
    born += report.births;
  }
  EXPECT_EQ(born, 5U);
  EXPECT_FALSE(simulation.finished());
  test::runToEnd(simulation, 120.0);
  EXPECT_EQ(simulation.tally().born, 10U);
  EXPECT_EQ(simulation.tally().arrived, 10U);
}

TEST_F(SimulationTest, WhoFindsNoRoomWaits) {
  Demand demand = demandTo({rectangle(38, 0, 40, 2)});
  demand.origins.push_back({.name = "door", .areas = {rectangle(0.0, 0.8, 0.4, 1.2)}});
  demand.flows.push_back(
      {.destinationWeights = {1.0}, .arrivals = {{.from_s = 0.0, .to_s = 0.0, .persons = 20.0}}});
  Simulation simulation = test::simulate(corridorMesh(40.0, 2.0), demand, serial);
  const StepReport report = simulation.step();
  EXPECT_GE(report.births, 1U);
  EXPECT_EQ(report.births + report.waiting, 20U);
  EXPECT_GE(report.waiting, 15U);
  test::runToEnd(simulation, 180.0);
  EXPECT_EQ(simulation.tally().arrived, 20U);
}

TEST_F(SimulationTest, DestinationsAreChosenByWeight) {
  Demand demand = demandTo({rectangle(0, 0, 2, 40), rectangle(38, 0, 40, 40), rectangle(15, 0, 25, 1)});
  demand.origins.push_back({.name = "middle", .areas = {rectangle(10, 10, 30, 30)}});
  demand.flows.push_back(
      {.destinationWeights = {3.0, 1.0, 0.0}, .arrivals = {{.from_s = 0.0, .to_s = 0.0, .persons = 400.0}}});
  const auto all = [](int, int) { return true; };
  Simulation simulation = test::simulate(test::gridMesh(20, 20, 2.0, all), demand, serial);
  while (simulation.tally().born < 400 && simulation.time_s() < 5.0) simulation.step();
  std::array<int, 3> count{};
  for (const DestinationId d : simulation.crowd().destination) ++count[d.index()];
  EXPECT_EQ(count[2], 0);
  EXPECT_NEAR(count[0], 300, 4 * std::sqrt(400 * 0.75 * 0.25));
}

TEST_F(SimulationTest, APersonInAWallIsAnErrorThatNamesIt) {
  Demand demand = demandTo({rectangle(8, 0, 10, 2)});
  demand.persons.push_back({.position = {1.0, 1.0}});
  demand.persons.push_back({.position = {5.0, 2.5}});
  const std::string error = errorOf(corridorMesh(10.0, 2.0), demand);
  EXPECT_THAT(error, HasSubstr("person 2 at (5.00, 2.50)"));
  EXPECT_THAT(error, HasSubstr("(5.00, 2.00)")); // where there is room
}

TEST_F(SimulationTest, GroundThatIsNotThereIsAnErrorThatNamesIt) {
  EXPECT_THAT(errorOf(corridorMesh(10.0, 2.0), demandTo({rectangle(20, 0, 22, 2)})),
              HasSubstr("destination 'area 0'"));
  Demand demand = demandTo({rectangle(8, 0, 10, 2)});
  demand.origins.push_back({.name = "moat", .areas = {rectangle(0, 5, 2, 7)}});
  EXPECT_THAT(errorOf(corridorMesh(10.0, 2.0), demand), HasSubstr("origin 'moat'"));
  demand.origins[0] = {.name = "door", .spots = {{}}};
  EXPECT_THAT(errorOf(corridorMesh(10.0, 2.0), demand), HasSubstr("origin 'door'"));
  EXPECT_THAT(errorOf({}, demandTo({})), HasSubstr("no walkable ground"));
}

TEST_F(SimulationTest, DemandThatMakesNoSenseIsAnError) {
  const twin::SurfaceMesh mesh = corridorMesh(10.0, 2.0);
  EXPECT_THAT(errorOf(mesh, demandTo({}), {.timeStep_s = 0.6}), HasSubstr("time step"));
  Demand demand = demandTo({rectangle(8, 0, 10, 2)});
  demand.profiles[0].freeSpeed_mps.low = 3.0;
  EXPECT_THAT(errorOf(mesh, demand), HasSubstr("profile 'adult'"));
  demand = demandTo({rectangle(8, 0, 10, 2)});
  demand.origins.push_back({.name = "west", .areas = {rectangle(0, 0, 2, 2)}});
  demand.flows.push_back({.destinationWeights = {0.0}});
  EXPECT_THAT(errorOf(mesh, demand), HasSubstr("flow from 'west'"));
  demand.flows[0] = {.destinationWeights = {1.0}, .arrivals = {{.from_s = 5.0, .to_s = 1.0, .persons = 1.0}}};
  EXPECT_THAT(errorOf(mesh, demand), HasSubstr("flow from 'west'"));
}

/// Two squares that do not touch: columns 0-3 and 6-9.
twin::SurfaceMesh twoIslands() {
  return test::gridMesh(10, 4, 1.0, [](int x, int) { return x < 4 || x >= 6; });
}

TEST_F(SimulationTest, WhoHasNoWayIsLeftOutAndNamed) {
  Demand demand = demandTo({rectangle(8, 0, 10, 4)});
  demand.persons.push_back({.position = {1.0, 1.0}});
  demand.persons.push_back({.position = {7.0, 1.0}});
  demand.origins.push_back({.name = "island", .areas = {rectangle(0, 0, 4, 4)}});
  demand.flows.push_back(
      {.destinationWeights = {1.0}, .arrivals = {{.from_s = 0.0, .to_s = 1.0, .persons = 5.0}}});
  Simulation simulation = test::simulate(twoIslands(), demand, serial);
  EXPECT_EQ(simulation.tally().unreachable, 1U);
  test::runToEnd(simulation, 20.0);
  EXPECT_EQ(simulation.tally().unreachable, 6U);
  EXPECT_EQ(simulation.tally().arrived, 1U);
  ASSERT_EQ(simulation.warnings().size(), 2U);
  EXPECT_THAT(simulation.warnings()[0], HasSubstr("person 1 at (1.00, 1.00)"));
  EXPECT_THAT(simulation.warnings()[1], HasSubstr("'island'"));
}

TEST_F(SimulationTest, NobodyWalksThroughAWallBetweenTwoRooms) {
  // A wall of 1 m with a gap at the top: the short way is through it, the walkable one round it.
  const auto open = [](int x, int y) { return x != 5 || y == 9; };
  Demand demand = demandTo({rectangle(10, 0, 11, 1)});
  demand.persons.push_back({.position = {1.0, 0.5}, .freeSpeed_mps = 1.3});
  Simulation simulation = test::simulate(test::gridMesh(11, 10, 1.0, open), demand, serial);
  double highest_m = 0.0;
  while (!simulation.finished() && simulation.time_s() < 60.0) {
    simulation.step();
    for (const Fixed2 p : simulation.crowd().position) highest_m = std::max(highest_m, toMetres(p).y);
  }
  EXPECT_TRUE(simulation.finished());
  EXPECT_GE(highest_m, 9.0);
}

TEST_F(SimulationTest, MemoryAndTimesCoverAllColumnsAndPhases) {
  Demand demand = demandTo({rectangle(18, 0, 20, 10)});
  for (int i = 0; i < 64; ++i) demand.persons.push_back({.position = {1.0 + i % 8, 1.0 + i / 8}});
  Simulation simulation = test::simulate(corridorMesh(20.0, 10.0), demand, serial);
  simulation.step();
  const std::uint64_t before = simulation.fingerprint();
  std::size_t row_bytes = 0; // of one person: what moves twice, what lasts once
#define LOOPSTAD_SIZE(type, name) row_bytes += sizeof(type);
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_SIZE)
  LOOPSTAD_CROWD_MOVING_COLUMNS(LOOPSTAD_SIZE)
#undef LOOPSTAD_SIZE
  EXPECT_GE(simulation.bytes(), 64 * row_bytes);
  EXPECT_LE(simulation.bytes(), 64 * 1000U);
  for (const double spent_s : simulation.phaseTimes()) EXPECT_GE(spent_s, 0.0);
  EXPECT_STREQ(name(Phase::settle), "settle");
  EXPECT_EQ(simulation.fingerprint(), before);
}

} // namespace
} // namespace loopstad::sim
