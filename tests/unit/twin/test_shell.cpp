// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/test/twins.hpp>
#include <loopstad/twin/shell.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace loopstad::twin {
namespace {

using test::square;

std::size_t surfacesOf(const Shell& shell, SurfaceRole role) {
  return static_cast<std::size_t>(std::ranges::count(shell.surfaces, role, &ShellSurface::role));
}

TEST(Shell, PrismIsAValidSolid) {
  const Shell house = prism(square(3.0, -2.0, 10.0), -0.5, 6.0);
  EXPECT_EQ(findDefect(house), "");
  EXPECT_NEAR(volume_m3(house), 650.0, 1e-9);
  EXPECT_EQ(surfacesOf(house, SurfaceRole::ground), 1U);
  EXPECT_EQ(surfacesOf(house, SurfaceRole::wall), 4U);
  EXPECT_EQ(surfacesOf(house, SurfaceRole::roof), 1U);
}

TEST(Shell, WhicheverWayItsRingsRun) {
  Polygon yard = square(0.0, 0.0, 10.0);
  yard.holes = {square(2.0, 2.0, 4.0).outer};
  for (int ways = 0; ways < 4; ++ways) {
    Polygon turned = yard;
    if ((ways & 1) != 0) std::ranges::reverse(turned.outer);
    if ((ways & 2) != 0) std::ranges::reverse(turned.holes[0]);
    const Shell house = prism(turned, 0.0, 3.0);
    EXPECT_EQ(findDefect(house), "") << ways;
    EXPECT_NEAR(volume_m3(house), 3.0 * (100.0 - 16.0), 1e-9) << ways;
    EXPECT_EQ(surfacesOf(house, SurfaceRole::wall), 8U) << ways;
    EXPECT_EQ(house.surfaces.front().rings.size(), 2U) << ways;
  }
}

TEST(Shell, CapsFaceDownAndUpAndWallsOutward) {
  const Shell house = prism(square(0.0, 0.0, 10.0), 0.0, 3.0);
  EXPECT_LT(newellNormal(house.surfaces.front().rings[0]).z, 0.0);
  EXPECT_GT(newellNormal(house.surfaces.back().rings[0]).z, 0.0);
  for (const ShellSurface& surface : house.surfaces) {
    if (surface.role != SurfaceRole::wall) continue;
    const Vec3 fromMiddle = surface.rings[0][0] + surface.rings[0][1] - Vec3{10.0, 10.0, 0.0};
    EXPECT_GT(dot(newellNormal(surface.rings[0]), fromMiddle), 0.0);
  }
}

TEST(Shell, PointsOfOneMillimetreBecomeOne) {
  Polygon part = square(0.0, 0.0, 10.0);
  part.outer.insert(part.outer.begin() + 1, {0.0004, 0.0});
  part.outer.push_back({0.0, 0.0002});
  const Shell house = prism(part, 0.0, 3.0);
  EXPECT_EQ(findDefect(house), "");
  EXPECT_EQ(surfacesOf(house, SurfaceRole::wall), 4U);
}

TEST(Shell, NothingIsLeftOfWhatHasNoAreaOrHeight) {
  EXPECT_TRUE(prism({{{0, 0}, {5, 0}, {9, 0}}, {}}, 0.0, 3.0).surfaces.empty());
  EXPECT_TRUE(prism({{{0, 0}, {5, 0}}, {}}, 0.0, 3.0).surfaces.empty());
  EXPECT_TRUE(prism(square(0, 0, 5), 3.0, 3.0).surfaces.empty());
  EXPECT_TRUE(prism({}, 0.0, 3.0).surfaces.empty());
}

TEST(Shell, EveryBrokenRuleIsSeen) {
  const Shell whole = prism(square(0.0, 0.0, 10.0), 0.0, 3.0);
  Shell open = whole;
  open.surfaces.pop_back();
  EXPECT_FALSE(isClosed(open));
  EXPECT_EQ(findDefect(open), "an edge that is not shared by two surfaces");
  Shell turned = whole;
  std::ranges::reverse(turned.surfaces[2].rings[0]);
  EXPECT_EQ(findDefect(turned), "an edge that is not shared by two surfaces");
  Shell inward = whole;
  for (ShellSurface& surface : inward.surfaces) std::ranges::reverse(surface.rings[0]);
  EXPECT_EQ(findDefect(inward), "surfaces that face inward");
  Shell bent = whole;
  bent.surfaces[0].rings[0][0].z -= 0.05;
  EXPECT_EQ(findDefect(bent), "a surface that is not flat");
  Shell twice = whole;
  twice.surfaces[0].rings[0].push_back(twice.surfaces[0].rings[0].front());
  EXPECT_EQ(findDefect(twice), "the same point twice in a row");
  Shell thin = whole;
  thin.surfaces[0].rings[0].resize(2);
  EXPECT_EQ(findDefect(thin), "a ring of fewer than three points");
  EXPECT_FALSE(isClosed(Shell{}));
}

TEST(Shell, HousesInARowEachHaveTheirOwnWall) {
  // Neighbours share a plane, no surface: each stays a solid of its own.
  for (const double x : {0.0, 5.0, 10.0}) EXPECT_EQ(findDefect(prism(square(x, 0.0, 5.0), 0.0, 7.0)), "");
}

TEST(Shell, BuildingWithoutShellsHasAPrismPerPart) {
  Building house;
  house.ground_m = -0.2;
  house.roof_m = 5.8;
  house.footprint = {square(0.0, 0.0, 10.0), square(20.0, 0.0, 5.0)};
  ASSERT_EQ(shellsOf(house).size(), 2U);
  EXPECT_NEAR(volume_m3(shellsOf(house)[1]), 150.0, 1e-9);
  house.lod = "0"; // another building's shell covers it
  EXPECT_TRUE(shellsOf(house).empty());
  house.lod = "2.2";
  house.shells = {prism(square(0.0, 0.0, 10.0), 0.0, 9.0)};
  EXPECT_EQ(shellsOf(house), house.shells);
}

} // namespace
} // namespace loopstad::twin
