// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/random.hpp>
#include <loopstad/test/meshes.hpp>
#include <loopstad/twin/surface.hpp>

#include <gtest/gtest.h>

#include <limits>

namespace loopstad::twin {
namespace {

TEST(SurfaceLocate, FindsTheFaceUnderAPoint) {
  const SurfaceMesh mesh =
      test::gridMesh(30, 20, 2.0, [](int x, int y) { return (x * 7 + y * 5) % 11 != 0; });
  const Surface surface(mesh);
  for (std::uint32_t i = 0; i < 5000; ++i) {
    const Draws draw(1, i, 0, Purpose::test);
    const Vec2 p{draw.uniform(0, -2.0, 62.0), draw.uniform(1, -2.0, 42.0)};
    const bool outside = p.x < 0 || p.y < 0 || p.x > 60 || p.y > 40;
    const bool open = !outside && (static_cast<int>(p.x / 2) * 7 + static_cast<int>(p.y / 2) * 5) % 11 != 0;
    const auto found = surface.locate(p);
    ASSERT_EQ(found.has_value(), open) << p.x << " " << p.y;
    if (!found) continue;
    EXPECT_TRUE(contains(surface.row(found->face), toFixed(p)));
  }
}

TEST(SurfaceLocate, TellsSheetsApart) {
  const SurfaceMesh mesh = test::bridgeMesh();
  const Surface surface(mesh);
  const auto ground = surface.locate(Vec2{1.0, 1.0});
  const auto deck = surface.locate(Vec2{1.0, 1.0}, 1);
  ASSERT_TRUE(ground && deck);
  EXPECT_EQ(surface.height_m(*ground), 0.0);
  EXPECT_EQ(surface.height_m(*deck), 5.0);
  EXPECT_EQ(surface.surfaceClass(*deck).kind, GroundKind::bridge);
  EXPECT_FALSE(surface.locate(Vec2{20.0, 1.0}, 1));
  EXPECT_FALSE(surface.locate(Vec2{1.0, 1.0}, 2));
  EXPECT_NEAR(surface.height_m(surface.locate(Vec2{1.0, 20.0}).value()), 2.5, 1e-12); // half-way up the ramp
}

TEST(SurfaceLocate, NothingFarOffOrNowhere) {
  const SurfaceMesh mesh = test::corridorMesh(10.0, 2.0);
  const Surface surface(mesh);
  const double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_FALSE(surface.locate(Vec2{181000.0, 457000.0}));
  EXPECT_FALSE(surface.locate(Vec2{nan, 1.0}));
  EXPECT_FALSE(surface.nearest(Vec2{nan, 1.0}, 5.0));
  const SurfaceMesh empty;
  EXPECT_FALSE(Surface(empty).locate(Vec2{}));
}

TEST(SurfaceNearest, IsTheFootOnTheBoundary) {
  const SurfaceMesh mesh = test::corridorMesh(40.0, 2.0);
  const Surface surface(mesh);
  const auto foot = surface.nearest(Vec2{12.3, -7.0}, 10.0);
  ASSERT_TRUE(foot);
  EXPECT_NEAR(distance(toMetres(foot->position), Vec2{12.3, 0.0}), 0.0, 1e-4);
  EXPECT_TRUE(contains(surface.row(foot->face), foot->position));
  EXPECT_FALSE(surface.nearest(Vec2{12.3, -7.0}, 6.9));
  const auto corner = surface.nearest(Vec2{43.0, 6.0}, 100.0);
  ASSERT_TRUE(corner);
  EXPECT_NEAR(distance(toMetres(corner->position), Vec2{40.0, 2.0}), 0.0, 1e-4);
}

TEST(SurfaceVisible, OnlyWithoutAnObstacleBetween) {
  const SurfaceMesh mesh =
      test::gridMesh(10, 10, 1.0, [](int x, int y) { return x < 4 || x > 5 || y < 4 || y > 5; });
  const Surface surface(mesh);
  const auto sees = [&](Vec2 a, Vec2 b) {
    const SurfacePoint p = surface.locate(a).value();
    const SurfacePoint q = surface.locate(b).value();
    EXPECT_EQ(surface.visible(p, q), surface.visible(q, p));
    return surface.visible(p, q);
  };
  EXPECT_TRUE(sees({0.5, 0.5}, {9.5, 0.5}));
  EXPECT_TRUE(sees({0.0, 0.0}, {10.0, 0.0}));
  EXPECT_FALSE(sees({0.5, 5.0}, {9.5, 5.0}));
  EXPECT_FALSE(sees({3.0, 3.0}, {7.0, 7.0}));
  EXPECT_TRUE(sees({3.0, 5.0}, {5.0, 3.0}));  // touches the corner (4, 4)
  EXPECT_TRUE(sees({0.0, 4.0}, {10.0, 4.0})); // runs along the side
  EXPECT_FALSE(sees({0.0, 4.0 + 1.0 / 65536}, {10.0, 4.0 + 1.0 / 65536}));
  EXPECT_TRUE(sees({4.0, 4.0}, {6.0, 4.0}));
  EXPECT_FALSE(sees({4.0, 4.0}, {6.0, 6.0}));
}

TEST(SurfaceVisible, NotFromTheDeckToTheSquareBelow) {
  const SurfaceMesh mesh = test::bridgeMesh();
  const Surface surface(mesh);
  const SurfacePoint below = surface.locate(Vec2{1.0, 1.0}, 0).value();
  const SurfacePoint above = surface.locate(Vec2{1.0, 1.0}, 1).value();
  const SurfacePoint north = surface.locate(Vec2{1.0, 39.0}, 0).value();
  EXPECT_FALSE(surface.visible(below, above));
  EXPECT_TRUE(surface.visible(above, north));  // down the ramp
  EXPECT_FALSE(surface.visible(below, north)); // the ramp is in the way
}

TEST(SurfaceWalls, GroundLiesToTheirLeft) {
  const SurfaceMesh mesh = test::gridMesh(6, 6, 1.0, [](int x, int y) { return x != 2 || y != 2; });
  const Surface surface(mesh);
  EXPECT_EQ(surface.walls().size(), 4U * 6U + 4U);
  for (const Wall& wall : surface.walls()) {
    const Fixed2 inside = surface.row(wall.face).corners[0];
    EXPECT_GE(orientation(wall.a, wall.b, inside), 0);
    EXPECT_NE(wall.kind, Boundary::none);
  }
}

TEST(SurfaceWalls, NoneWithinReachIsMissedByTheCells) {
  const SurfaceMesh mesh =
      test::gridMesh(25, 25, 1.7, [](int x, int y) { return (x * 3 + y * 7) % 23 != 0 && x % 9 != 4; });
  const Surface surface(mesh);
  for (std::uint32_t i = 0; i < 2000; ++i) {
    const Draws draw(2, i, 0, Purpose::test);
    const Vec2 p{draw.uniform(0, 0.0, 42.5), draw.uniform(1, 0.0, 42.5)};
    const auto listed = surface.wallsAround(toFixed(p));
    for (std::uint32_t w = 0; w < surface.walls().size(); ++w) {
      const Wall& wall = surface.walls()[w];
      if (distance(p, nearestOnSegment(p, toMetres(wall.a), toMetres(wall.b))) > wallReach_m) continue;
      ASSERT_TRUE(std::ranges::find(listed, WallId(w)) != listed.end());
    }
  }
}

TEST(SurfaceWalls, MiddleOfASquareHasNone) {
  const SurfaceMesh mesh = test::gridMesh(20, 20, 1.0, [](int, int) { return true; });
  EXPECT_TRUE(Surface(mesh).wallsAround(toFixed(Vec2{10.0, 10.0})).empty());
}

TEST(SurfaceClearance, IsTheDistanceToTheWall) {
  const SurfaceMesh mesh = test::corridorMesh(60.0, 20.0);
  const Surface surface(mesh);
  const auto at = [&](double x, double y, double reach_m) {
    return surface.clearance_m(surface.locate(Vec2{x, y}).value(), reach_m);
  };
  EXPECT_NEAR(at(30.0, 1.25, 2.0), 1.25, 1e-9);
  EXPECT_NEAR(at(30.0, 13.0, 50.0), 7.0, 1e-9);
  EXPECT_EQ(at(30.0, 10.0, 2.0), 2.0);
  EXPECT_EQ(at(30.0, 10.0, 9.5), 9.5);
}

TEST(SurfaceClearance, IgnoresWallsOfAnotherStorey) {
  const SurfaceMesh mesh = test::bridgeMesh();
  const Surface surface(mesh);
  // The deck's side is at x = 4: right above the square's own middle, where the next wall is a ramp 10 m
  // away.
  EXPECT_NEAR(surface.clearance_m(surface.locate(Vec2{3.5, 0.0}, 1).value(), 30.0), 0.5, 1e-9);
  EXPECT_NEAR(surface.clearance_m(surface.locate(Vec2{3.5, 0.0}, 0).value(), 30.0), 10.0, 1e-9);
}

} // namespace
} // namespace loopstad::twin
