// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/climbs.hpp>
#include <loopstad/test/simulations.hpp>

#include <gmock/gmock.h>

namespace loopstad::sim {
namespace {

using test::corridorMesh;
using test::rectangle;

constexpr Direction east{1.0F, 0.0F};
constexpr Direction west{-1.0F, 0.0F};
constexpr Direction north{0.0F, 1.0F};

/// 20 m x 2 m, whose ground rises towards the east.
twin::SurfaceMesh rising(double slope, twin::GroundKind kind, float speedFactor) {
  twin::SurfaceMesh mesh = corridorMesh(20.0, 2.0);
  for (std::size_t v = 0; v < mesh.vertices.size(); ++v)
    mesh.heights_m[v] = static_cast<float>(slope * toMetres(mesh.vertices[v]).x);
  mesh.surfaceClasses[0].kind = kind;
  mesh.surfaceClasses[0].speedFactor = speedFactor;
  return mesh;
}

float speedOn(const twin::SurfaceMesh& mesh, const std::vector<Flight>& flights, Direction way,
              std::uint32_t id = 0, Vec2 at = {10.0, 1.0}) {
  const twin::Surface surface(mesh);
  const std::vector<Profile> profiles{{.name = "adult"}};
  const Climbs climbs(surface, flights, profiles, 1);
  return climbs.speed_mps(*surface.locate(at), way, {AgentId(id), ProfileId(0U), 1.34F});
}

TEST(Climbs, KeepNothingWhereAllIsFlat) {
  const twin::SurfaceMesh mesh = corridorMesh(20.0, 2.0);
  const twin::Surface surface(mesh);
  EXPECT_TRUE(Climbs(surface, {}, {}, 1).flat());
  EXPECT_TRUE(Climbs().flat());
  const twin::SurfaceMesh slight = rising(0.05, twin::GroundKind::footway, 1.0F);
  const twin::Surface nearlyFlat(slight);
  EXPECT_TRUE(Climbs(nearlyFlat, {}, {}, 1).flat()) << "5 % has no effect";
}

// Weidmann 1993: 0.610 m/s up and 0.694 m/s down, horizontally.
TEST(Climbs, StairsWithHeightsTellWhichWayIsUp) {
  const twin::SurfaceMesh stairs = rising(0.5, twin::GroundKind::stairs, 0.5F);
  EXPECT_NEAR(speedOn(stairs, {}, east), 0.610F, 1e-4F);
  EXPECT_NEAR(speedOn(stairs, {}, west), 0.694F, 1e-4F);
}

TEST(Climbs, AFactorOfTheirOwnHoldsBothWays) {
  const twin::SurfaceMesh stairs = rising(0.5, twin::GroundKind::stairs, 0.8F);
  const twin::Surface surface(stairs);
  EXPECT_TRUE(Climbs(surface, {}, {}, 1).flat()) << "the ground's factor is used as everywhere";
}

TEST(Climbs, AFlatPlanSaysWhichWayIsUp) {
  const twin::SurfaceMesh mesh = corridorMesh(20.0, 2.0);
  const std::vector<Flight> flights{{.areas = {rectangle(5, 0, 15, 2)}, .towards = {-2.0, 0.0}}};
  EXPECT_NEAR(speedOn(mesh, flights, east), 0.694F, 1e-4F);
  EXPECT_NEAR(speedOn(mesh, flights, west), 0.610F, 1e-4F);
  EXPECT_NEAR(speedOn(mesh, flights, west, 0, {4.9, 1.0}), 1.34F, 1e-6F) << "before the flight";
  EXPECT_NEAR(speedOn(mesh, flights, west, 0, {15.1, 1.0}), 1.34F, 1e-6F) << "behind it";
}

// Fruin 1971: no effect up to 6 %, 11.5 % slower at 10 %, a quarter slower at 20 %.
TEST(Climbs, SlopesSlowWhoGoesUp) {
  EXPECT_EQ(rampShare(0.06F), 1.0F);
  EXPECT_EQ(rampShare(-0.3F), 1.0F);
  EXPECT_NEAR(rampShare(0.10F), 0.885F, 1e-6F);
  EXPECT_NEAR(rampShare(0.20F), 0.75F, 1e-6F);
  for (float slope = 0.0F; slope < 1.0F; slope += 0.01F)
    EXPECT_GE(rampShare(slope), rampShare(slope + 0.01F));
  const twin::SurfaceMesh ramp = rising(0.10, twin::GroundKind::footway, 1.0F);
  EXPECT_NEAR(speedOn(ramp, {}, east), 0.885F * 1.34F, 1e-3F);
  EXPECT_NEAR(speedOn(ramp, {}, west), 1.34F, 1e-6F);
  EXPECT_NEAR(speedOn(ramp, {}, north), 1.34F, 1e-6F) << "along the slope it is level";
}

TEST(Climbs, AnEscalatorCarriesThoseWhoStandAndAddsToThoseWhoWalk) {
  const twin::SurfaceMesh mesh = corridorMesh(20.0, 2.0);
  Flight belt{.kind = Flight::Kind::escalator, .areas = {rectangle(0, 0, 20, 2)}, .towards = {1.0, 0.0}};
  EXPECT_NEAR(speedOn(mesh, {belt}, east), 0.5F, 1e-6F);
  belt.standingShare = 0.0;
  EXPECT_NEAR(speedOn(mesh, {belt}, east), 0.5F + 0.610F, 1e-4F);
  EXPECT_NEAR(speedOn(mesh, {belt}, west), 0.694F - 0.5F, 1e-4F) << "down an upward belt";
  belt.upwards = false;
  EXPECT_NEAR(speedOn(mesh, {belt}, east), 0.5F + 0.694F, 1e-4F);
}

TEST(Climbs, TheShareThatStandsIsTheShareAskedFor) {
  const twin::SurfaceMesh mesh = corridorMesh(20.0, 2.0);
  const twin::Surface surface(mesh);
  const std::vector<Profile> profiles{{.name = "adult"}};
  const std::vector<Flight> flights{
      {.kind = Flight::Kind::escalator, .areas = {rectangle(0, 0, 20, 2)}, .standingShare = 0.7}};
  const Climbs climbs(surface, flights, profiles, 5);
  const twin::SurfacePoint at = *surface.locate(Vec2{10.0, 1.0});
  int standing = 0;
  for (std::uint32_t id = 0; id < 4000; ++id)
    standing += climbs.speed_mps(at, east, {AgentId(id), ProfileId(0U), 1.34F}) < 0.6F ? 1 : 0;
  EXPECT_NEAR(standing / 4000.0, 0.7, 4 * 0.5 / 63.0);
}

TEST(Climbs, APersonGoesUpAtTheProfilesPace) {
  SerialExecutor serial;
  Demand demand = test::demandTo({rectangle(38, 0, 40, 2)});
  demand.flights.push_back({.name = "stairs", .areas = {rectangle(10, 0, 30, 2)}, .towards = {1.0, 0.0}});
  demand.profiles[0].climbing.stairsUp = 0.5;
  demand.persons.push_back({.position = {2.0, 1.0}, .freeSpeed_mps = 1.0});
  Simulation simulation = test::simulate(corridorMesh(40.0, 2.0), demand, serial);
  test::runToEnd(simulation, 100.0);
  EXPECT_NEAR(simulation.time_s(), 16.0 + 20.0 / 0.5, 1.0) << "8 m and 8 m level, 20 m at half speed";
}

TEST(Climbs, AFlightOffTheGroundIsAnError) {
  SerialExecutor serial;
  Demand demand = test::demandTo({rectangle(38, 0, 40, 2)});
  demand.flights.push_back({.name = "stairs", .areas = {rectangle(10, 50, 30, 52)}});
  const auto simulation =
      Simulation::create(test::twinOf(corridorMesh(40.0, 2.0)), demand, SimulationSettings{}, serial);
  ASSERT_FALSE(simulation);
  EXPECT_THAT(describe(simulation.error()), testing::HasSubstr("flight 'stairs'"));
}

} // namespace
} // namespace loopstad::sim
