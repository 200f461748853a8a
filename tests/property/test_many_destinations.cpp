// SPDX-License-Identifier: GPL-3.0-or-later
/// Maps that share what the corners of the ground see tell what maps of their own tell, on ground of all
/// kinds; and a simulation with so many destinations is the same on any number of threads.
#include <loopstad/base/random.hpp>
#include <loopstad/sim/route_map.hpp>
#include <loopstad/test/meshes.hpp>
#include <loopstad/test/simulations.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <optional>

namespace loopstad::sim {
namespace {

constexpr std::size_t ample_bytes = std::size_t{1} << 40;

const Box2 patches{{0.0, 0.0}, {72.0, 54.0}};

double drawn(std::uint64_t seed, std::size_t i, std::uint32_t use) {
  return Draws(seed, static_cast<std::uint32_t>(i), use, Purpose::test).uniform(0);
}

/// Blocks, yards and islands, some of which touch in one point; with costs, ground of four kinds, one of
/// which is not fit for wheels.
twin::SurfaceMesh patchwork(std::uint64_t seed, bool costs) {
  twin::SurfaceMesh mesh = test::gridMesh(
      24, 18, 3.0, [&](int i, int j) { return drawn(seed, static_cast<std::size_t>(24 * j + i), 1) > 0.28; });
  for (const float cost : {1.0F, 1.4F, 2.5F}) {
    mesh.surfaceClasses.push_back(test::footway());
    mesh.surfaceClasses.back().costFactor = costs ? cost : 1.0F;
    mesh.surfaceClasses.back().wheelchair = cost < 2.0F;
  }
  for (std::size_t f = 0; f < mesh.faces.size(); ++f)
    mesh.classes[f] = static_cast<std::uint16_t>(4.0 * drawn(seed, f / 12, 2));
  return mesh;
}

twin::Polygon box(double x, double y, double size) {
  return {{{x, y}, {x + size, y}, {x + size, y + size}, {x, y + size}}, {}};
}

/// By turns on the lowest sheet and on the one above it, where there is one.
std::vector<twin::SurfacePoint> spread(const twin::Surface& surface, const Box2& box, std::size_t count) {
  std::vector<twin::SurfacePoint> points;
  for (std::size_t i = 0; points.size() < count; ++i) {
    const Vec2 p = box.min + Vec2{drawn(7, i, 3) * box.size().x, drawn(7, i, 4) * box.size().y};
    std::optional<twin::SurfacePoint> at;
    if (i % 2 == 0) at = surface.locate(p, std::int16_t{1});
    if (!at) at = surface.locate(p);
    if (at) points.push_back(*at);
  }
  return points;
}

struct Compared {
  int lengths = 0;  ///< that are within 1 %
  int headings = 0; ///< that are within 5 degrees
  int all = 0;
};

void compare(const twin::Surface& surface, const RouteTarget& target, bool wheelchair, const Box2& where,
             Compared& compared) {
  SerialExecutor serial;
  const RouteMap own =
      RouteMap::build(surface, target, {.wheelchair = wheelchair, .most_bytes = ample_bytes}, serial);
  const RouteMap shared =
      RouteMap::build(surface, target, {.wheelchair = wheelchair, .most_bytes = 0}, serial);
  for (const twin::SurfacePoint& p : spread(surface, where, 150)) {
    const Heading a = own.heading(p);
    const Heading b = shared.heading(p);
    ASSERT_EQ(a.reachable(), b.reachable()) << toMetres(p.position).x << ' ' << toMetres(p.position).y;
    if (!a.reachable()) continue;
    ++compared.all;
    if (std::abs(a.distance_m - b.distance_m) <= 0.01 * a.distance_m + 1e-3) ++compared.lengths;
    if (a.direction == b.direction || dot(a.direction, b.direction) > 0.9962) ++compared.headings;
    EXPECT_LE(b.straight_m, std::max(1.0, b.distance_m) + 1e-3); // 1: straight to a side of the target
  }
}

class Ground : public testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(Wheelchair, Ground, testing::Bool());

TEST_P(Ground, OfOneCostGivesTheSameWays) {
  Compared compared;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const twin::SurfaceMesh mesh = patchwork(seed, false);
    const twin::Surface surface(mesh);
    RouteTarget target{surface.region({box(4, 5, 2.5), box(50, 33, 4)}), {}};
    if (seed % 2 == 0) target.spots = spread(surface, patches, 2);
    compare(surface, target, GetParam(), patches, compared);
  }
  EXPECT_GT(compared.all, GetParam() ? 200 : 1000);
  EXPECT_EQ(compared.lengths, compared.all);
  EXPECT_GE(compared.headings * 100, compared.all * 99); // where two ways are as long, either will do
}

TEST_P(Ground, OfDifferentCostGivesNearlyTheSameWays) {
  Compared compared;
  for (std::uint64_t seed = 21; seed <= 32; ++seed) {
    const twin::SurfaceMesh mesh = patchwork(seed, true);
    const twin::Surface surface(mesh);
    const RouteTarget target{surface.region({box(4, 5, 2.5), box(50, 33, 4)}), {}};
    compare(surface, target, GetParam(), patches, compared);
  }
  EXPECT_GT(compared.all, GetParam() ? 200 : 1000);
  EXPECT_GE(compared.lengths * 100, compared.all * 97);
  EXPECT_GE(compared.headings * 100, compared.all * 95);
}

TEST(Storeys, GiveTheSameWays) {
  const twin::SurfaceMesh mesh = test::bridgeMesh();
  const twin::Surface surface(mesh);
  const Box2 where{{-40.0, -40.0}, {40.0, 40.0}};
  Compared compared;
  for (const twin::SurfacePoint& spot : spread(surface, where, 5))
    compare(surface, {{}, {spot}}, false, where, compared);
  EXPECT_GT(compared.all, 500);
  EXPECT_EQ(compared.lengths, compared.all);
  EXPECT_GE(compared.headings * 100, compared.all * 99);
}

const Box2 town{{0.0, 0.0}, {62.0, 62.0}};

/// Streets round blocks, and so many destinations that maps of their own would not do.
Simulation crowdOf(std::size_t destinations, Executor& executor) {
  const twin::SurfaceMesh mesh =
      test::gridMesh(31, 31, 2.0, [](int i, int j) { return i % 3 == 0 || j % 3 == 0; });
  const twin::Surface surface(mesh);
  Demand demand;
  demand.profiles.push_back({.name = "adult"});
  for (const twin::SurfacePoint& spot : spread(surface, town, destinations))
    demand.destinations.push_back({.name = "door", .spots = {spot}});
  const auto starts = spread(surface, town, 400);
  for (std::size_t i = 0; i < starts.size(); ++i)
    demand.persons.push_back({.position = toMetres(starts[i].position), .destination = 7 * i % destinations});
  return test::simulate(mesh, demand, executor);
}

TEST(ManyDestinations, GiveTheSameBitsAtAnyNumberOfThreads) {
  std::vector<std::uint64_t> fingerprints;
  for (const unsigned threads : {1U, 2U, 8U}) {
    const auto executor = makeThreadedExecutor(threads);
    Simulation simulation = crowdOf(2'000, *executor);
    for (int step = 0; step < 200; ++step) simulation.step();
    EXPECT_LT(simulation.crowd().size(), 400U); // some have arrived
    fingerprints.push_back(simulation.fingerprint());
  }
  for (const std::uint64_t f : fingerprints) EXPECT_EQ(f, fingerprints.front());
}

} // namespace
} // namespace loopstad::sim
