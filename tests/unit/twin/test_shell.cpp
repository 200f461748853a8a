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

/// Least distance of a corner of one ring of the roof to the walls of another, metres.
double apart_m(const Shell& house) {
  const std::vector<Ring3>& rings = house.surfaces.back().rings;
  double least = 1e9;
  for (const Ring3& ring : rings)
    for (const Ring3& other : rings)
      for (std::size_t i = 0; i < other.size() && &ring != &other; ++i)
        for (const Vec3& p : ring)
          least = std::min(least, distance(p.xy(), nearestOnSegment(p.xy(), other[i].xy(),
                                                                    other[(i + 1) % other.size()].xy())));
  return least;
}

/// As val3dity has it: no edge that four surfaces share, and no surface that another one touches in its
/// middle.
TEST(Shell, ACourtyardThatTouchesAWallStandsOff) {
  const Polygon block = square(0.0, 0.0, 20.0);
  const auto with = [&](std::vector<Ring> holes) { return Polygon{block.outer, std::move(holes)}; };
  Polygon dented = with({{{6, 8}, {14, 8}, {14, 14}, {6, 14}}});
  dented.outer.insert(dented.outer.begin() + 1, {{8, 0}, {10, 8}, {12, 0}}); // up to a wall of the courtyard
  struct Case {
    const char* name;
    Polygon footprint;
  };
  const std::vector<Case> cases{
      {"a corner on a corner", with({{{0, 0}, {5, 1}, {1, 5}}})},
      {"a corner on a wall", with({{{0, 10}, {6, 7}, {6, 13}}})},
      {"a corner nearly on a wall", with({{{0.0007, 10}, {6, 7}, {6, 13}}})},
      {"a wall on a corner", dented},
      {"a wall on a wall", with({square(0.0, 5.0, 4.0).outer})},
      {"two courtyards in a corner", with({square(3.0, 3.0, 4.0).outer, square(7.0, 7.0, 4.0).outer})},
      {"two walls, so that nothing else joins the halves", with({{{0, 10}, {10, 4}, {20, 10}, {10, 16}}})}};
  for (const Case& c : cases) {
    const Shell house = prism(c.footprint, 0.0, 3.0);
    EXPECT_EQ(findDefect(house), "") << c.name;
    EXPECT_GT(apart_m(house), 0.001) << c.name;
    EXPECT_NEAR(volume_m3(house), 3.0 * area_m2(c.footprint), 3.0 * 0.1)
        << c.name; // 8 mm off two walls of 23 m
    EXPECT_GE(volume_m3(house), 3.0 * area_m2(c.footprint) - 1e-9) << c.name;
  }
}

TEST(Shell, ACourtyardThatTouchesNothingStays) {
  Polygon yard = square(0.0, 0.0, 20.0);
  yard.holes = {square(0.01, 5.0, 4.0).outer};
  EXPECT_NEAR(volume_m3(prism(yard, 0.0, 3.0)), 3.0 * 384.0, 1e-9);
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
