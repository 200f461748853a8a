// SPDX-License-Identifier: GPL-3.0-or-later
#include "surface_triangles.hpp"

#include <loopstad/base/random.hpp>
#include <loopstad/test/twins.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace loopstad::twin {
namespace {

/// Sum of the triangles along the normal of the outer ring; what faces the other way counts negative.
double area_m2(const std::vector<Ring3>& rings) {
  const Vec3 normal = newellNormal(rings.front());
  double twice = 0.0;
  for (const auto& [a, b, c] : trianglesOf(rings))
    twice += dot(cross(b - a, c - a), (1.0 / length(normal)) * normal);
  return 0.5 * twice;
}

double trueArea_m2(const std::vector<Ring3>& rings) {
  double area = 0.0;
  for (const Ring3& ring : rings) area += (area == 0.0 ? 0.5 : -0.5) * length(newellNormal(ring));
  return area;
}

/// A flat ring tilted so that z = x, x and y swapped or turned by `way`.
std::vector<Ring3> tilted(const Polygon& polygon, int way) {
  std::vector<Ring3> rings;
  const auto add = [&](const Ring& ring) {
    Ring3& out = rings.emplace_back();
    for (const Vec2 p : ring) {
      const std::array<Vec3, 6> ways{Vec3{p.x, p.y, 0.0}, Vec3{p.y, p.x, 0.0},
                                     Vec3{0.0, p.x, p.y}, Vec3{0.0, p.y, p.x},
                                     Vec3{p.x, 1.0, p.y}, Vec3{p.x, p.y, p.x - 0.3 * p.y}};
      out.push_back(ways[static_cast<std::size_t>(way)]);
    }
  };
  add(polygon.outer);
  for (const Ring& hole : polygon.holes) add(hole);
  return rings;
}

TEST(SurfaceTriangles, CoverASurfaceWithHolesWhicheverWayItFaces) {
  Polygon yard = test::square(0.0, 0.0, 20.0);
  yard.holes = {test::square(2.0, 2.0, 4.0).outer, test::square(12.0, 3.0, 3.0).outer,
                test::square(3.0, 12.0, 5.0).outer, test::square(12.0, 12.0, 1.0).outer};
  orient(yard);
  for (int way = 0; way < 6; ++way) {
    const std::vector<Ring3> rings = tilted(yard, way);
    EXPECT_NEAR(area_m2(rings), trueArea_m2(rings), 1e-9) << way;
    for (const auto& [a, b, c] : trianglesOf(rings))
      EXPECT_GT(dot(cross(b - a, c - a), newellNormal(rings.front())), 0.0) << way;
  }
}

TEST(SurfaceTriangles, CoverHouseWallsAndStars) {
  const Ring3 gable{{0, 0, 0}, {8, 0, 0}, {8, 0, 6}, {4, 0, 10}, {0, 0, 6}};
  EXPECT_EQ(trianglesOf({gable}).size(), 3U);
  EXPECT_NEAR(area_m2({gable}), 64.0, 1e-12);
  for (std::uint32_t seed = 0; seed < 50; ++seed) {
    Ring3 star;
    for (std::uint32_t i = 0; i < 40; ++i) {
      const double angle = 2.0 * std::numbers::pi * i / 40.0;
      const double radius = 2.0 + 8.0 * Draws(7, seed, i, Purpose::test).uniform(0);
      star.push_back({radius * std::cos(angle), radius * std::sin(angle), 0.0});
    }
    EXPECT_EQ(trianglesOf({star}).size(), 38U);
    EXPECT_NEAR(area_m2({star}), trueArea_m2({star}), 1e-9) << seed;
  }
}

TEST(SurfaceTriangles, PointsOnALineAreNoTrouble) {
  const Ring3 ring{{0, 0, 0}, {2, 0, 0}, {4, 0, 0}, {4, 2, 0}, {4, 4, 0}, {2, 4, 0}, {0, 4, 0}, {0, 2, 0}};
  EXPECT_NEAR(area_m2({ring}), 16.0, 1e-12);
  EXPECT_TRUE(trianglesOf({{{0, 0, 0}, {1, 0, 0}, {2, 0, 0}}}).empty());
  EXPECT_TRUE(trianglesOf({}).empty());
}

} // namespace
} // namespace loopstad::twin
