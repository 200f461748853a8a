// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/simulation.hpp>
#include <loopstad/test/simulations.hpp>
#include <loopstad/twin/surface.hpp>

#include <gtest/gtest.h>

#include <set>

namespace loopstad::sim {
namespace {

using test::rectangle;

/// A town of 60 m x 60 m: blocks with lanes of 4 m between them.
twin::SurfaceMesh town() {
  return test::gridMesh(30, 30, 2.0, [](int x, int y) { return x % 7 < 2 || y % 7 < 2; });
}

/// Four flows across the town and a few dozen people who stand there already.
Demand busyDemand() {
  Demand demand = test::demandTo(
      {rectangle(0, 0, 4, 4), rectangle(56, 56, 60, 60), rectangle(0, 56, 4, 60), rectangle(56, 0, 60, 4)});
  demand.origins.push_back({.name = "west", .areas = {rectangle(0, 14, 2, 46)}});
  demand.origins.push_back({.name = "south", .areas = {rectangle(14, 0, 46, 2)}});
  for (std::size_t origin = 0; origin < 2; ++origin)
    demand.flows.push_back({.origin = origin,
                            .destinationWeights = {1.0, 2.0, 1.0, 1.0},
                            .arrivals = {{.from_s = 0.0, .to_s = 20.0, .persons = 120.0}}});
  for (int i = 0; i < 40; ++i)
    demand.persons.push_back({.position = {28.5 + 0.7 * (i % 5), 20.0 + 0.7 * (i / 5)},
                              .destination = static_cast<std::size_t>(i % 4)});
  return demand;
}

bool onSurface(const twin::SurfaceMesh& mesh, twin::FaceId face, Fixed2 p) {
  const auto& corners = mesh.faces[face.index()];
  for (std::size_t e = 0; e < 3; ++e)
    if (orientation(mesh.vertices[corners[e]], mesh.vertices[corners[(e + 1) % 3]], p) < 0) return false;
  return true;
}

TEST(Walking, NobodyLeavesTheSurfaceAndEveryoneIsCounted) {
  SerialExecutor serial;
  Simulation simulation = test::simulate(town(), busyDemand(), serial);
  const twin::SurfaceMesh& mesh = simulation.twin().surface;
  std::size_t births = 40;
  std::size_t arrivals = 0;
  while (!simulation.finished() && simulation.time_s() < 240.0) {
    const StepReport report = simulation.step();
    births += report.births;
    arrivals += report.arrivals.size();
    const Crowd& crowd = simulation.crowd();
    std::set<AgentId> ids;
    for (std::size_t row = 0; row < crowd.size(); ++row) {
      ASSERT_TRUE(onSurface(mesh, crowd.face[row], crowd.position[row])) << "at step " << simulation.steps();
      ids.insert(crowd.id[row]);
    }
    ASSERT_EQ(ids.size(), crowd.size());
    ASSERT_EQ(births, crowd.size() + arrivals);
    ASSERT_EQ(simulation.tally().born, births);
    ASSERT_EQ(simulation.tally().arrived, arrivals);
  }
  EXPECT_TRUE(simulation.finished());
  EXPECT_EQ(births, 280U);
}

TEST(Walking, NobodyIsBornIntoSomebody) {
  SerialExecutor serial;
  Demand demand = test::demandTo({rectangle(56, 0, 60, 60)});
  demand.origins.push_back({.name = "west", .areas = {rectangle(0, 0, 4, 20)}});
  demand.flows.push_back(
      {.destinationWeights = {1.0}, .arrivals = {{.from_s = 0.0, .to_s = 0.0, .persons = 600.0}}});
  Simulation simulation = test::simulate(town(), demand, serial);
  simulation.step(); // walks 0.11 m at most, and not into anybody
  const Crowd& crowd = simulation.crowd();
  EXPECT_GT(crowd.size(), 40U); // in 80 m2; those who find no room wait for the next step
  for (std::size_t a = 0; a < crowd.size(); ++a)
    for (std::size_t b = a + 1; b < crowd.size(); ++b)
      ASSERT_GT(distance(toMetres(crowd.position[a]), toMetres(crowd.position[b])),
                double{crowd.radius_m[a]} + double{crowd.radius_m[b]} - 0.15);
}

std::uint64_t fingerprintAfter(double time_s, unsigned threads, std::uint64_t seed = 1) {
  const auto executor = makeThreadedExecutor(threads);
  Simulation simulation = test::simulate(town(), busyDemand(), *executor, {.timeStep_s = 0.05, .seed = seed});
  while (simulation.time_s() < time_s) simulation.step();
  return simulation.fingerprint();
}

TEST(Walking, SameBitsAtAnyNumberOfThreadsAndEveryTime) {
  const std::uint64_t one = fingerprintAfter(30.0, 1);
  EXPECT_EQ(one, fingerprintAfter(30.0, 1));
  for (const unsigned threads : {2U, 3U, 8U}) EXPECT_EQ(one, fingerprintAfter(30.0, threads)) << threads;
  EXPECT_NE(one, fingerprintAfter(30.0, 1, 2)); // another seed is another crowd
}

/// Where two people are after each step; second walks where it is told to start, or not at all.
std::vector<Fixed2> pathOfFirst(const twin::SurfaceMesh& mesh, const Demand& all, bool withSecond) {
  SerialExecutor serial;
  Demand demand = all;
  if (!withSecond) demand.persons.pop_back();
  Simulation simulation = test::simulate(mesh, demand, serial);
  std::vector<Fixed2> path;
  for (int step = 0; step < 400; ++step) {
    simulation.step();
    for (std::size_t row = 0; row < simulation.crowd().size(); ++row)
      if (simulation.crowd().id[row] == AgentId(0U)) path.push_back(simulation.crowd().position[row]);
  }
  return path;
}

TEST(Walking, OverAndUnderABridgePeopleDoNotFeelEachOther) {
  // One crosses the deck (sheet 1) northward, the other goes below it from west to east; they meet at (0, 0).
  Demand demand = test::demandTo({rectangle(-4, 34, 4, 38), rectangle(15, -4, 20, 4)});
  demand.persons.push_back(
      {.position = {0.0, -8.0}, .sheet = std::int16_t{1}, .freeSpeed_mps = 1.3, .destination = 0});
  demand.persons.push_back(
      {.position = {-8.0, 0.1}, .sheet = std::int16_t{0}, .freeSpeed_mps = 1.3, .destination = 1});
  const twin::SurfaceMesh mesh = test::bridgeMesh();
  EXPECT_EQ(pathOfFirst(mesh, demand, true), pathOfFirst(mesh, demand, false));
}

TEST(Walking, NobodyFeelsANeighbourThroughAWall) {
  // Two corridors of 2 m with a wall of 0.2 m between them, joined at the far end only.
  const twin::SurfaceMesh mesh = test::gridMesh({0.0, 2.0, 30.0, 32.0}, {0.0, 2.0, 2.2, 4.2},
                                                [](int x, int y) { return y != 1 || x == 2; });
  Demand demand = test::demandTo({rectangle(26, 0, 28, 2), rectangle(1, 2.2, 2, 4.2)});
  demand.persons.push_back({.position = {4.0, 1.8}, .freeSpeed_mps = 1.3, .destination = 0});
  demand.persons.push_back({.position = {20.0, 2.4}, .freeSpeed_mps = 1.3, .destination = 1});
  EXPECT_EQ(pathOfFirst(mesh, demand, true), pathOfFirst(mesh, demand, false));
  // The same pair without the wall does feel each other.
  const twin::SurfaceMesh open =
      test::gridMesh({0.0, 2.0, 30.0, 32.0}, {0.0, 2.0, 2.2, 4.2}, [](int, int) { return true; });
  EXPECT_NE(pathOfFirst(open, demand, true), pathOfFirst(open, demand, false));
}

} // namespace
} // namespace loopstad::sim
