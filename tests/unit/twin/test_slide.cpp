// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/test/meshes.hpp>
#include <loopstad/twin/surface.hpp>

#include <gtest/gtest.h>

#include <numbers>

namespace loopstad::twin {
namespace {

constexpr double wallGap_m = 5e-5; // slides along a wall end up to 2.3 units of 15 um off it

SlideEnd slide(const Surface& surface, Vec2 from, Vec2 to, std::int16_t sheet = 0) {
  return surface.slide(surface.locate(from, sheet).value(), toFixed(to));
}

void expectNear(Vec2 p, Vec2 q) {
  EXPECT_NEAR(p.x, q.x, wallGap_m);
  EXPECT_NEAR(p.y, q.y, wallGap_m);
}

Vec2 where(const SlideEnd& end) { return toMetres(end.point.position); }

TEST(Slide, ReachesWhatIsFree) {
  const SurfaceMesh mesh = test::gridMesh(20, 20, 1.0, [](int, int) { return true; });
  const Surface surface(mesh);
  for (const Vec2 to :
       {Vec2{3.3, 3.2}, Vec2{19.9, 0.1}, Vec2{10.0, 10.0}, Vec2{3.0, 17.0}, Vec2{20.0, 20.0}}) {
    const SlideEnd end = slide(surface, {3.25, 3.1}, to);
    EXPECT_FALSE(end.touched);
    EXPECT_EQ(end.point.position, toFixed(to));
    EXPECT_TRUE(contains(surface.row(end.point.face), end.point.position));
  }
}

TEST(Slide, GoesThroughCornersAndAlongEdges) {
  const SurfaceMesh mesh = test::gridMesh(20, 20, 1.0, [](int, int) { return true; });
  const Surface surface(mesh);
  const Vec2 from{2.0, 2.0}; // a corner of eight faces, and every way from it runs along edges
  for (const Vec2 way : {Vec2{1, 0}, Vec2{0, 1}, Vec2{1, 1}, Vec2{-1, 0}, Vec2{0, -1}, Vec2{-1, 1}}) {
    const Vec2 to = from + (way.x < 0 || way.y < 0 ? 2.0 : 17.0) * way;
    if (to.x < 0 || to.y < 0 || to.y > 20) continue;
    const SlideEnd end = slide(surface, from, to);
    EXPECT_FALSE(end.touched) << to.x << " " << to.y;
    EXPECT_EQ(end.point.position, toFixed(to));
  }
}

TEST(Slide, UsesTheWayLeftAlongAWall) {
  const SurfaceMesh mesh = test::corridorMesh(40.0, 2.0);
  const Surface surface(mesh);
  const SlideEnd end = slide(surface, {10.0, 0.5}, {13.0, -1.5});
  EXPECT_TRUE(end.touched);
  expectNear(where(end), {13.0, 0.0});
  EXPECT_GT(where(end).y, 0.0);
}

TEST(Slide, KeepsGoingAlongAWallStepByStep) {
  const SurfaceMesh mesh = test::corridorMesh(40.0, 2.0);
  const Surface surface(mesh);
  SurfacePoint p = surface.locate(Vec2{1.0, 1.0}).value();
  const Vec2 step{0.0625, 0.0625}; // half of it is lost on the wall
  for (int i = 0; i < 480; ++i) p = surface.slide(p, toFixed(toMetres(p.position) + step)).point;
  expectNear(toMetres(p.position), {31.0, 2.0});
}

TEST(Slide, StopsInACorner) {
  const SurfaceMesh mesh = test::gridMesh(10, 10, 1.0, [](int, int) { return true; });
  const Surface surface(mesh);
  SlideEnd end = slide(surface, {8.7, 8.2}, {12.0, 11.0});
  EXPECT_TRUE(end.touched);
  expectNear(where(end), {10.0, 10.0});
  end = surface.slide(end.point, toFixed(Vec2{12.0, 11.0}));
  expectNear(where(end), {10.0, 10.0});
  end = surface.slide(end.point, toFixed(Vec2{9.0, 9.5})); // and leaves it again
  EXPECT_FALSE(end.touched);
  EXPECT_EQ(end.point.position, toFixed(Vec2{9.0, 9.5}));
}

TEST(Slide, StopsDeepInAnAcuteCorner) {
  SurfaceMesh mesh; // one face, 10 degrees at the origin
  mesh.surfaceClasses = {test::footway()};
  for (const Vec2 p : {Vec2{0, 0}, Vec2{20, 0}, Vec2{20, 3.5}}) (void)test::addVertex(mesh, p);
  test::addFace(mesh, 0, 1, 2);
  test::connect(mesh, [](std::uint32_t, std::uint32_t) { return Boundary::building; });
  const Surface surface(mesh);
  for (const double height_m : {0.1, 1.0, 1.7}) {
    SurfacePoint p = surface.locate(Vec2{10.0, height_m}).value();
    for (int i = 0; i < 200; ++i)
      p = surface.slide(p, toFixed(toMetres(p.position) + Vec2{-0.07, 0.0})).point;
    EXPECT_LT(length(toMetres(p.position)), 0.01) << height_m;
    p = surface.slide(p, toFixed(Vec2{15.0, 1.0})).point; // and comes out again
    EXPECT_EQ(p.position, toFixed(Vec2{15.0, 1.0}));
  }
}

TEST(Slide, StopsHeadOnAtAWall) {
  const SurfaceMesh mesh = test::gridMesh(10, 10, 1.0, [](int, int) { return true; });
  const Surface surface(mesh);
  const SlideEnd end = slide(surface, {5.25, 9.0}, {5.25, 12.0});
  EXPECT_TRUE(end.touched);
  expectNear(where(end), {5.25, 10.0});
}

TEST(Slide, PassesAnObstaclesCorner) {
  const SurfaceMesh mesh =
      test::gridMesh(10, 10, 1.0, [](int x, int y) { return x < 4 || x > 5 || y < 4 || y > 5; });
  const Surface surface(mesh);
  const SlideEnd past = slide(surface, {3.5, 3.9}, {6.5, 4.1}); // clips the south side of [4, 6] x [4, 6]
  EXPECT_TRUE(past.touched);
  expectNear(where(past), {6.5, 4.0});
  const SlideEnd exact = slide(surface, {3.0, 3.0}, {7.0, 7.0}); // head-on to its corner: stops or goes round
  EXPECT_TRUE(exact.touched);
  EXPECT_TRUE(contains(surface.row(exact.point.face), exact.point.position));
  const SlideEnd graze = slide(surface, {3.0, 5.0}, {5.0, 3.0}); // touches the corner (4, 4), crosses nothing
  EXPECT_FALSE(graze.touched);
  EXPECT_EQ(graze.point.position, toFixed(Vec2{5.0, 3.0}));
}

TEST(Slide, DoesNotStickOnARoundWall) {
  // A ring of 64 quads between 5 m and 8 m: walls that turn at every metre, towards us and away from us.
  SurfaceMesh mesh;
  mesh.surfaceClasses = {test::footway()};
  constexpr int pieces = 64;
  for (int i = 0; i < pieces; ++i) {
    const double angle = 2.0 * std::numbers::pi * i / pieces;
    const Vec2 way{std::cos(angle), std::sin(angle)};
    (void)test::addVertex(mesh, 5.0 * way);
    (void)test::addVertex(mesh, 8.0 * way);
  }
  for (std::uint32_t i = 0; i < pieces; ++i) {
    const std::uint32_t in = 2 * i;
    const std::uint32_t nextIn = 2 * ((i + 1) % pieces);
    test::addFace(mesh, in, in + 1, nextIn + 1);
    test::addFace(mesh, in, nextIn + 1, nextIn);
  }
  test::connect(mesh, [](std::uint32_t, std::uint32_t) { return Boundary::building; });
  ASSERT_EQ(findDefect(mesh), "");
  const Surface surface(mesh);
  for (const double lean : {0.0, 1.0, -1.0}) { // straight ahead, into the outer wall, into the inner wall
    SurfacePoint p = surface.locate(Vec2{6.5, 0.0}).value();
    double turned = 0.0;
    for (int i = 0; i < 1000; ++i) {
      const Vec2 at = toMetres(p.position);
      const Vec2 heading = normalized(perpendicular(at)) + lean * normalized(at);
      p = surface.slide(p, toFixed(at + 0.07 * normalized(heading))).point;
      const Vec2 now = toMetres(p.position);
      turned += cross(normalized(at), normalized(now));
    }
    // 1000 steps of at least cos 45 of 7 cm on a circle of at most 8 m: over 6 rad.
    EXPECT_GT(turned, 6.0) << lean;
  }
}

TEST(Slide, CrossesTheBridgeAndGoesUnderIt) {
  const SurfaceMesh mesh = test::bridgeMesh();
  const Surface surface(mesh);
  SurfacePoint over = surface.locate(Vec2{0.3, -38.0}, 0).value();
  SurfacePoint under = surface.locate(Vec2{-38.0, 0.3}, 0).value();
  double highest = 0.0;
  for (int i = 0; i < 1120; ++i) {
    over = surface.slide(over, toFixed(toMetres(over.position) + Vec2{0.0, 0.0625})).point;
    under = surface.slide(under, toFixed(toMetres(under.position) + Vec2{0.0625, 0.0})).point;
    highest = std::max(highest, surface.height_m(over));
    ASSERT_EQ(surface.height_m(under), 0.0);
    ASSERT_EQ(surface.sheet(under), 0);
  }
  EXPECT_EQ(highest, 5.0);
  EXPECT_EQ(surface.sheet(over), 0);
  expectNear(toMetres(over.position), {0.3, 32.0});
  expectNear(toMetres(under.position), {32.0, 0.3});
}

} // namespace
} // namespace loopstad::twin
