// SPDX-License-Identifier: GPL-3.0-or-later
/// Routes over ground with one-way lines: there is a way exactly where the faces say so, whoever follows it
/// gets there, and it is as long as was said.
#include <loopstad/base/random.hpp>
#include <loopstad/sim/closure_edges.hpp>
#include <loopstad/sim/route_map.hpp>
#include <loopstad/test/meshes.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace loopstad::sim {
namespace {

struct Town {
  twin::SurfaceMesh mesh;
  twin::SurfaceRegion target;
};

/// A town of blocks with eight lines across it, each one-way or closed.
Town makeTown(std::uint64_t seed) {
  const twin::SurfaceMesh open = test::gridMesh(20, 20, 1.0, [&](int i, int j) {
    return i % 5 < 2 || j % 5 < 2 ||
           Draws(seed, static_cast<std::uint32_t>(j * 20 + i), 1, Purpose::test).uniform(0) < 0.3;
  });
  Closures closures;
  for (std::uint32_t g = 0; g < 8; ++g) {
    const Draws draw(seed, g, 2, Purpose::test);
    const Vec2 from{draw.uniform(0, 0.0, 20.0), draw.uniform(1, 0.0, 20.0)};
    const Vec2 to = from + Vec2{draw.uniform(2, -8.0, 8.0), draw.uniform(3, -8.0, 8.0)};
    const double kind = Draws(seed, g, 5, Purpose::test).uniform(0);
    const Passing passing = kind < 0.2 ? Passing::closed : kind < 0.6 ? Passing::forward : Passing::backward;
    closures.gates.push_back({.name = "g", .from = from, .to = to, .changes = {{0.0, passing}}});
  }
  for (std::uint32_t a = 0; a < 2; ++a) { // and two areas that are left, but not entered
    const Draws draw(seed, a, 4, Purpose::test);
    const double x = draw.uniform(0, 0.0, 16.0);
    const double y = draw.uniform(1, 0.0, 16.0);
    closures.areas.push_back(
        {.name = "a", .area = {{{x, y}, {x + 3.3, y + 0.4}, {x + 2.9, y + 3.1}, {x + 1.4, y + 1.7}}, {}}});
  }
  Result<CutGround> cut = cutGround(open, closures);
  if (!cut) return {};
  Town town{meshAt(cut->mesh, cut->edges, stateAt(closures, 1.0)), {}};
  return town;
}

std::vector<std::uint8_t> facesWithAWay(const twin::SurfaceMesh& mesh, const twin::SurfaceRegion& target) {
  std::vector<std::uint8_t> has(mesh.faces.size(), 0);
  for (const twin::FaceId f : target.faces) has[f.index()] = 1;
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t f = 0; f < has.size(); ++f)
      for (const twin::FaceId next : mesh.neighbours[f])
        if (has[f] == 0 && next && has[next.index()] != 0) {
          has[f] = 1;
          changed = true;
        }
  }
  return has;
}

/// The most that maps may take: 0 makes them share what the corners see.
class OneWay : public testing::TestWithParam<std::size_t> {};
INSTANTIATE_TEST_SUITE_P(Kinds, OneWay, testing::Values(RouteOptions{}.most_bytes, std::size_t{0}));

TEST_P(OneWay, RoutesKeepToItAndAreAsLongAsTheySay) {
  SerialExecutor serial;
  std::size_t walks = 0;
  std::size_t without = 0;
  std::size_t astray = 0;
  for (std::uint64_t seed = 1; seed <= 80; ++seed) {
    Town town = makeTown(seed);
    if (town.mesh.faces.empty()) continue;
    const twin::Surface surface(town.mesh);
    town.target =
        surface.region({twin::Polygon{{{10.2, 10.2}, {11.7, 10.2}, {11.7, 11.7}, {10.2, 11.7}}, {}}});
    if (!(town.target.area_m2 > 0.5)) continue;
    const RouteMap map =
        RouteMap::build(surface, {town.target, {}}, {.clearance_m = 0.0, .most_bytes = GetParam()}, serial);
    const std::vector<std::uint8_t> has = facesWithAWay(town.mesh, town.target);
    for (std::uint32_t walker = 0; walker < 60; ++walker) {
      const Draws draw(seed, walker, 3, Purpose::test);
      auto at = surface.locate({draw.uniform(0, 0.1, 19.9), draw.uniform(1, 0.1, 19.9)});
      if (!at) continue;
      const Heading first = map.heading(*at);
      ASSERT_EQ(first.reachable(), has[at->face.index()] != 0) << seed << " " << walker;
      if (!first.reachable()) {
        ++without;
        continue;
      }
      ++walks;
      double walked_m = 0.0;
      Heading heading = first;
      while (heading.reachable() && heading.distance_m > 0.02 && walked_m < 2.0 * first.distance_m + 1.0) {
        const double step_m = std::min(0.05, heading.distance_m);
        const Fixed2 to = toFixed(toMetres(at->position) + step_m * heading.direction);
        at = surface.slide(*at, to).point;
        walked_m += step_m;
        heading = map.heading(*at);
      }
      const double off_m = std::abs(walked_m - first.distance_m);
      if (heading.distance_m > 0.02 || off_m > 0.1 + 0.02 * first.distance_m) ++astray;
    }
  }
  // At the end of a line, a step of 5 cm may lead over it. Where two lines end side by side, the target's
  // wave may miss the slit between them: by way of corners people find it later on, and arrive sooner than
  // told.
  EXPECT_LE(astray, walks / (GetParam() == 0 ? 200 : 500));
  EXPECT_GT(walks, 300U);
  EXPECT_GT(without, 20U);
}

} // namespace
} // namespace loopstad::sim
