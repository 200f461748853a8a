// SPDX-License-Identifier: GPL-3.0-or-later
/// Ground and places as no drawing should have them: faces without area, slivers, corridors of a millimetre,
/// people on corners, targets under their feet, scenes at the edge of the grid.
#include "size.hpp"

#include <loopstad/test/models.hpp>
#include <loopstad/test/simulations.hpp>
#include <loopstad/test/watch.hpp>

#include <gmock/gmock.h>

#include <tuple>

namespace loopstad::sim {
namespace {

using test::rectangle;

class Ground : public testing::TestWithParam<std::string> {
protected:
  SerialExecutor serial;
  [[nodiscard]] static SimulationSettings settings() { return {.model = *makeModel(GetParam())}; }

  /// What the watch found, or that somebody never arrived.
  [[nodiscard]] std::string walkToEnd(twin::SurfaceMesh mesh, const Demand& demand, double limit_s) {
    Simulation simulation = test::simulate(std::move(mesh), demand, serial, settings());
    test::Watch watch(simulation);
    while (!simulation.finished() && simulation.time_s() < limit_s)
      if (std::string found = watch.step(); !found.empty()) return found;
    return simulation.finished() ? "" : fmt::format("{} never arrived", simulation.crowd().size());
  }
};

INSTANTIATE_TEST_SUITE_P(All, Ground, testing::ValuesIn(test::modelNames()),
                         [](const auto& test) { return test::testName(test.param); });

TEST(ZeroAreaFaces, AreRefused) {
  // A triangle whose three corners lie on one line, between two halves of a corridor.
  twin::SurfaceMesh mesh;
  mesh.surfaceClasses = {test::footway()};
  for (const Vec2 p : {Vec2{0, 0}, Vec2{5, 0}, Vec2{5, 1}, Vec2{5, 2}, Vec2{0, 2}, Vec2{10, 0}, Vec2{10, 2}})
    std::ignore = test::addVertex(mesh, p);
  test::addFace(mesh, 0, 1, 3);
  test::addFace(mesh, 0, 3, 4);
  test::addFace(mesh, 1, 2, 3);
  test::addFace(mesh, 1, 5, 2);
  test::addFace(mesh, 5, 6, 2);
  test::addFace(mesh, 2, 6, 3);
  test::connect(mesh, [](std::uint32_t, std::uint32_t) { return twin::Boundary::building; });
  SerialExecutor serial;
  Demand demand = test::demandTo({rectangle(9, 0, 10, 2)});
  demand.persons.push_back({.position = {1.0, 1.0}});
  const auto simulation = Simulation::create(test::twinOf(mesh), demand, {}, serial);
  ASSERT_FALSE(simulation);
  EXPECT_THAT(describe(simulation.error()),
              testing::HasSubstr("face 2: corners do not run counter-clockwise"));
}

TEST_P(Ground, SliversAreWalkedAcross) {
  // Bands of one unit of the grid (15 um), of 1 mm and of 1 cm, along and across.
  constexpr double unit_m = 1.0 / fixedUnitsPerMetre;
  const std::vector<double> xs{0, 4, 4 + unit_m, 4.001, 4.002, 8, 8 + 2 * unit_m, 12, 12.01, 20};
  const std::vector<double> ys{0, 1, 1 + unit_m, 1.001, 2, 2.01, 4};
  Demand demand = test::demandTo({rectangle(18, 0, 20, 4), rectangle(0, 0, 2, 4)});
  for (int i = 0; i < 10; ++i) {
    demand.persons.push_back({.position = {1.0 + 0.5 * (i % 2), 0.4 + 0.7 * (i / 2)}, .destination = 0});
    demand.persons.push_back({.position = {19.0 - 0.5 * (i % 2), 0.4 + 0.7 * (i / 2)}, .destination = 1});
  }
  demand.persons.push_back({.position = {4.0 + unit_m, 1.0 + unit_m}, .destination = 0});
  demand.persons.push_back({.position = {8.0 + unit_m, 3.0}, .destination = 1});
  EXPECT_EQ(walkToEnd(test::gridMesh(xs, ys, [](int, int) { return true; }), demand, 120.0), "");
}

TEST_P(Ground, ACorridorOfAMillimetreIsNoTrap) {
  // Two rooms joined by nothing wider. Nobody fits through; people are points to the walls at worst.
  Demand demand = test::demandTo({rectangle(10, 0, 12, 4)});
  for (int i = 0; i < 12; ++i)
    demand.persons.push_back({.position = {1.0 + 0.6 * (i % 4), 1.0 + 0.7 * (i / 4)}});
  const twin::SurfaceMesh mesh =
      test::gridMesh({0, 5, 7, 12}, {0, 2, 2.001, 4}, [](int x, int y) { return x != 1 || y == 1; });
  Simulation simulation = test::simulate(mesh, demand, serial, settings());
  test::Watch watch(simulation);
  while (!simulation.finished() && simulation.time_s() < 60.0) ASSERT_EQ(watch.step(), "");
  RecordProperty("through", static_cast<int>(simulation.tally().arrived));
}

TEST_P(Ground, WhoStandsOnAVertexOrAnEdgeGetsAway) {
  Demand demand = test::demandTo({rectangle(18, 0, 20, 6)});
  for (const Vec2 p : {Vec2{0, 0}, Vec2{0, 6}, Vec2{0, 2}, Vec2{2, 2}, Vec2{4, 0}, Vec2{2, 3}, Vec2{3, 4},
                       Vec2{1, 1}, Vec2{3, 3}, Vec2{6, 6}, Vec2{5, 6}, Vec2{8, 4}})
    demand.persons.push_back({.position = p});
  EXPECT_EQ(walkToEnd(test::gridMesh(10, 3, 2.0, [](int, int) { return true; }), demand, 40.0), "");
}

TEST_P(Ground, WhoStandsOnTheTargetHasArrived) {
  const twin::SurfaceMesh mesh = test::corridorMesh(20.0, 2.0);
  const twin::Surface surface(mesh);
  Demand demand = test::demandTo({rectangle(4, 0, 6, 2)});
  demand.destinations.push_back({.name = "spot", .spots = {*surface.locate({10.0, 1.0})}});
  demand.destinations.push_back({.name = "tiny", .spots = {*surface.locate({15.0, 1.0})}, .reach_m = 1e-6});
  demand.persons.push_back({.position = {5.0, 1.0}, .destination = 0});
  demand.persons.push_back({.position = {4.0, 0.0}, .destination = 0});
  demand.persons.push_back({.position = {10.0, 1.0}, .destination = 1});
  demand.persons.push_back({.position = {15.0, 1.0}, .destination = 2});
  Simulation simulation = test::simulate(mesh, demand, serial, settings());
  test::Watch watch(simulation);
  ASSERT_EQ(watch.step(), "");
  EXPECT_EQ(simulation.tally().arrived, 4U);
}

/// The time that fifty take through a door, with the scene's corner at a place.
double evacuation_s(Vec2 at, const SimulationSettings& settings) {
  const auto from = [&](std::vector<double> lines, double by) {
    for (double& line : lines) line += by;
    return lines;
  };
  Demand demand = test::demandTo({rectangle(at.x + 12, at.y, at.x + 14, at.y + 8)});
  for (int i = 0; i < 50; ++i)
    demand.persons.push_back({.position = at + Vec2{1.0 + 0.6 * (i % 10), 2.0 + 0.7 * (i / 10)}});
  SerialExecutor serial;
  Simulation simulation =
      test::simulate(test::gridMesh(from({0, 8, 8.4, 14}, at.x), from({0, 3.5, 4.5, 8}, at.y),
                                    [](int x, int y) { return x != 1 || y == 1; }),
                     demand, serial, settings);
  test::Watch watch(simulation);
  while (!simulation.finished() && simulation.time_s() < 200.0)
    if (const std::string found = watch.step(); !found.empty()) ADD_FAILURE() << found;
  EXPECT_TRUE(simulation.finished());
  return simulation.time_s();
}

TEST_P(Ground, AtTheEdgeOfTheGridPeopleWalkAsInTheMiddle) {
  // Lengths there have other last digits, and then a crowd walks as if it had another seed.
  constexpr double share = 0.3;
  const double middle_s = evacuation_s({0, 0}, settings());
  for (const Vec2 at : {Vec2{15980, 15980}, Vec2{-16000, -16000}, Vec2{-16000, 15980}})
    EXPECT_NEAR(evacuation_s(at, settings()), middle_s, share * middle_s) << at.x << ", " << at.y;
}

} // namespace
} // namespace loopstad::sim
