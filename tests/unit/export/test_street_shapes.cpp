// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes hold against val3dity's rules and against what can be computed by hand.
#include "street_lines.hpp"
#include "street_shapes.hpp"

#include <loopstad/test/twins.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace loopstad::twin {
namespace {

CityObject thing(ObjectKind kind, double radius_m, double height_m) {
  CityObject object;
  object.kind = kind;
  object.radius_m = radius_m;
  object.height_m = height_m;
  return object;
}

TEST(StreetShapes, AreValidSolidsOfUnitSize) {
  for (const StreetShape shape : streetShapes) {
    const UnitShape& unit = unitShape(shape);
    EXPECT_EQ(findDefect(unit.shell), "") << unit.name;
    EXPECT_EQ(unit.materials.size(), unit.shell.surfaces.size()) << unit.name;
    double widest = 0.0;
    double lowest = 1.0;
    double highest = 0.0;
    for (const ShellSurface& surface : unit.shell.surfaces)
      for (const Vec3& p : surface.rings.front()) {
        widest = std::max(widest, length(p.xy()));
        lowest = std::min(lowest, p.z);
        highest = std::max(highest, p.z);
      }
    EXPECT_NEAR(widest, 1.0, 1e-12) << unit.name;
    EXPECT_EQ(lowest, 0.0) << unit.name;
    EXPECT_EQ(highest, 1.0) << unit.name;
  }
}

/// Regular polygons with their corners on a circle of radius 1 have an area of n/2 sin(2 pi / n).
TEST(StreetShapes, ColumnsHaveTheVolumeOfTheirSides) {
  const auto polygon_m2 = [](int n) { return 0.5 * n * std::sin(2.0 * std::numbers::pi / n); };
  EXPECT_NEAR(volume_m3(unitShape(StreetShape::box).shell), 2.0, 1e-12);
  EXPECT_NEAR(volume_m3(unitShape(StreetShape::pole).shell), polygon_m2(6), 1e-12);
  EXPECT_NEAR(volume_m3(unitShape(StreetShape::column).shell), polygon_m2(8), 1e-12);
  const double seven_m2 = polygon_m2(7); // a trunk, a cone cut off, a cone
  EXPECT_NEAR(volume_m3(unitShape(StreetShape::tree).shell),
              seven_m2 * (0.3 * 0.09 * 0.09 + 0.28 / 3.0 * (1.0 + 0.09 + 0.09 * 0.09) + 0.42 / 3.0), 1e-12);
}

TEST(StreetShapes, TreesAreAsWideAsTheirHeightSays) {
  const auto oak = placedShape(thing(ObjectKind::tree, 0.3, 20.0));
  ASSERT_TRUE(oak);
  EXPECT_EQ(oak->shape, StreetShape::tree);
  EXPECT_NEAR(oak->radius_m, 4.8, 1e-12);
  EXPECT_EQ(oak->height_m, 20.0);
  EXPECT_EQ(placedShape(thing(ObjectKind::tree, 0.3, 2.0))->radius_m, 0.8);
  EXPECT_EQ(placedShape(thing(ObjectKind::tree, 0.3, 40.0))->radius_m, 6.0);
}

TEST(StreetShapes, KindAndSizeDecide) {
  EXPECT_EQ(placedShape(thing(ObjectKind::pole, 0.15, 6.0))->shape, StreetShape::pole);
  EXPECT_EQ(placedShape(thing(ObjectKind::furniture, 0.1, 4.0))->shape, StreetShape::pole); // a lamp
  EXPECT_EQ(placedShape(thing(ObjectKind::furniture, 0.6, 0.8))->shape, StreetShape::box);
  EXPECT_EQ(placedShape(thing(ObjectKind::box, 0.4, 1.3))->shape, StreetShape::box);
  EXPECT_EQ(placedShape(thing(ObjectKind::bin, 0.3, 1.1))->shape, StreetShape::column);
  EXPECT_EQ(placedShape(thing(ObjectKind::bin, 0.3, 1.1))->radius_m, 0.3);
  EXPECT_FALSE(placedShape(thing(ObjectKind::drain, 0.0, 0.0)));
}

TEST(StreetShapes, WhatHasAnOutlineStandsOnIt) {
  CityObject stage = thing(ObjectKind::furniture, 0.0, 1.5);
  stage.position = {2.0, 2.0, 3.0};
  stage.footprint = {test::square(0.0, 0.0, 4.0), test::square(6.0, 0.0, 1.0)};
  EXPECT_FALSE(placedShape(stage));
  const std::vector<Shell> shells = outlineShells(stage);
  ASSERT_EQ(shells.size(), 2U);
  EXPECT_NEAR(volume_m3(shells[0]), 1.5 * 16.0, 1e-9);
  EXPECT_EQ(shells[0].surfaces.front().rings[0][0].z, 3.0);
  stage.height_m = 0.0;
  EXPECT_TRUE(outlineShells(stage).empty());
}

/// A slope of one in four towards the east, 40 m square.
Terrain slope() {
  Terrain terrain;
  for (const Vec2 p : {Vec2{0, 0}, Vec2{40, 0}, Vec2{40, 40}, Vec2{0, 40}})
    terrain.vertices.push_back(toFixed(p));
  terrain.heights_m = {0.0F, 10.0F, 10.0F, 0.0F};
  terrain.faces = {{0, 1, 2}, {0, 2, 3}};
  terrain.classes = {0, 0};
  terrain.levels = {0, 0};
  terrain.holes = {Boundary::none, Boundary::none};
  return terrain;
}

TEST(StreetLines, AFenceIsABoxForEachStraightPiece) {
  const Terrain terrain = slope();
  const GroundUnder ground(terrain);
  const Barrier fence{"h", "hek", 0, {{10, 10}, {30, 10}, {30, 20}}, 1.2, 0.1};
  const std::vector<Shell> boxes = barrierShells(fence, ground);
  ASSERT_EQ(boxes.size(), 2U);
  for (const Shell& box : boxes) EXPECT_EQ(findDefect(box), "");
  EXPECT_NEAR(volume_m3(boxes[0]), 20.0 * 0.1 * 1.2, 1e-6);
  EXPECT_NEAR(volume_m3(boxes[1]), 10.0 * 0.1 * 1.2, 1e-6);
  const auto& foot = boxes[0].surfaces.front().rings[0];
  EXPECT_NEAR(std::ranges::min(foot, {}, &Vec3::z).z, 2.5, 1e-3);
  EXPECT_NEAR(std::ranges::max(foot, {}, &Vec3::z).z, 7.5, 1e-3);
  EXPECT_TRUE(barrierShells({"h", "hek", 0, fence.line, 0.0, 0.1}, ground).empty());
}

TEST(StreetLines, RailsAreAGaugeApart) {
  const Terrain terrain = slope();
  const GroundUnder ground(terrain);
  const std::vector<Shell> rails = railShells({"t", "trein", 0, {{20, 5}, {20, 35}}}, ground);
  ASSERT_EQ(rails.size(), 2U);
  std::vector<double> xs;
  for (const Shell& rail : rails) {
    EXPECT_EQ(findDefect(rail), "");
    for (const Vec3& p : rail.surfaces.front().rings[0]) xs.push_back(p.x);
  }
  std::ranges::sort(xs);
  ASSERT_EQ(xs.size(), 8U);
  EXPECT_NEAR(xs[4] - xs[3], 1.435, 1e-9); // between the heads
}

TEST(StreetLines, HedgesAreKnownByTheirName) {
  EXPECT_TRUE(isHedge({"h", "haag", 0, {}, 1.5, 0.5}));
  EXPECT_FALSE(isHedge({"h", "hek", 0, {}, 1.5, 0.5}));
}

} // namespace
} // namespace loopstad::twin
