// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/random.hpp>
#include <loopstad/test/meshes.hpp>
#include <loopstad/twin/surface.hpp>

#include <gtest/gtest.h>

namespace loopstad::twin {
namespace {

Polygon box(double x0, double y0, double x1, double y1) {
  return {{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, {}};
}

TEST(SurfaceRegion, AreaIsTheWalkablePart) {
  const SurfaceMesh mesh = test::gridMesh(10, 10, 1.0, [](int x, int y) { return x != 4 || y != 4; });
  const Surface surface(mesh);
  EXPECT_NEAR(surface.region({box(2.5, 2.5, 7.5, 7.5)}).area_m2, 24.0, 1e-6);
  EXPECT_NEAR(surface.region({box(-5.0, -5.0, 1.5, 2.0)}).area_m2, 3.0, 1e-6);
  EXPECT_NEAR(surface.region({box(0.0, 0.0, 2.0, 1.0), box(8.0, 8.0, 9.0, 10.0)}).area_m2, 4.0, 1e-6);
  EXPECT_EQ(surface.region({box(20.0, 20.0, 30.0, 30.0)}).area_m2, 0.0);
  EXPECT_TRUE(surface.region({box(4.0, 4.0, 5.0, 5.0)}).faces.empty()); // the hole's neighbours only touch it
  Polygon ring = box(0.0, 0.0, 4.0, 4.0);
  ring.holes.push_back(box(1.25, 1.25, 3.25, 2.25).outer);
  EXPECT_NEAR(surface.region({ring}).area_m2, 14.0, 1e-6);
}

TEST(SurfaceRegion, TriangleWithSlantedSides) {
  const SurfaceMesh mesh = test::gridMesh(10, 10, 1.0, [](int, int) { return true; });
  const Surface surface(mesh);
  EXPECT_NEAR(surface.region({Polygon{{{0.3, 0.2}, {9.1, 1.7}, {4.4, 8.9}}, {}}}).area_m2,
              0.5 * (8.8 * 8.7 - 1.5 * 4.1), 1e-6);
}

TEST(SurfaceRegion, KeepsToItsSheet) {
  const SurfaceMesh mesh = test::bridgeMesh();
  const Surface surface(mesh);
  const Polygon middle = box(-3.0, -5.0, 3.0, 5.0);
  EXPECT_NEAR(surface.region({middle}).area_m2, 120.0, 1e-6);
  const SurfaceRegion deck = surface.region({middle}, 1);
  EXPECT_NEAR(deck.area_m2, 60.0, 1e-6);
  EXPECT_TRUE(surface.inside(deck, surface.locate(Vec2{1.0, 1.0}, 1).value()));
  EXPECT_FALSE(surface.inside(deck, surface.locate(Vec2{1.0, 1.0}, 0).value()));
  EXPECT_FALSE(surface.inside(deck, surface.locate(Vec2{3.5, 1.0}, 1).value()));
}

TEST(SurfaceRegion, RandomPointsAreSpreadEvenly) {
  const SurfaceMesh mesh = test::gridMesh(10, 10, 1.0, [](int x, int y) { return x != 4 || y != 4; });
  const Surface surface(mesh);
  const SurfaceRegion region = surface.region({box(2.5, 2.5, 7.5, 7.5)});
  constexpr int count = 20000;
  int southWest = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    std::vector<double> u;
    for (std::uint32_t j = 0; j < 20; ++j) {
      const Draws draw(3, i, j, Purpose::test);
      for (unsigned k = 0; k < 3; ++k) u.push_back(draw.uniform(k));
    }
    const auto point = surface.randomPoint(region, u);
    ASSERT_TRUE(point);
    ASSERT_TRUE(contains(surface.row(point->face), point->position));
    ASSERT_TRUE(surface.inside(region, *point));
    const Vec2 p = toMetres(point->position);
    ASSERT_TRUE(p.x >= 2.5 && p.x <= 7.5 && p.y >= 2.5 && p.y <= 7.5);
    southWest += p.x < 5.0 && p.y < 5.0 ? 1 : 0;
  }
  // 5.25 of 24 m2; three standard deviations of the share are 0.009.
  EXPECT_NEAR(static_cast<double>(southWest) / count, 5.25 / 24.0, 0.009);
}

TEST(SurfaceRegion, NoPointWithoutAreaOrLuck) {
  const SurfaceMesh mesh = test::corridorMesh(10.0, 2.0);
  const Surface surface(mesh);
  EXPECT_FALSE(surface.randomPoint(surface.region({}), std::vector{0.5, 0.5, 0.5}));
  EXPECT_FALSE(surface.randomPoint(surface.region({box(0.0, 0.0, 1.0, 1.0)}), std::vector{0.5, 0.5}));
}

} // namespace
} // namespace loopstad::twin
