// SPDX-License-Identifier: GPL-3.0-or-later
// Truth: angles and distances of each drawing, by hand.
#include "corner_room.hpp"

#include <loopstad/test/meshes.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace loopstad::sim::route {
namespace {

/// Beside the corner at p, where a wall turns.
double roomAt(const twin::SurfaceMesh& mesh, Vec2 p) {
  const RouteGround ground(mesh, false);
  std::vector<std::uint32_t> reached;
  for (std::uint32_t face = 0; face < ground.faces(); ++face)
    for (unsigned corner = 0; corner < 3; ++corner) {
      if (!(ground.at(ground.vertex(face, corner)) == p)) continue;
      Fan fan;
      ground.fan(face, corner, fan);
      EXPECT_TRUE(fan.open);
      EXPECT_EQ(ground.room_m(ground.vertex(face, corner)), double{cornerRoom_m(ground, fan, reached)});
      return double{cornerRoom_m(ground, fan, reached)};
    }
  ADD_FAILURE() << "no corner at (" << p.x << ", " << p.y << ")";
  return -1.0;
}

TEST(CornerRoom, InABendIsTheWidthOfTheNarrowerLeg) {
  // Solid north-west of (8, 2): straight away is south-east; 2 m to the south wall, 3 m to the east wall.
  EXPECT_NEAR(roomAt(test::gridMesh(11, 10, 1.0, [](int i, int j) { return j < 2 || i >= 8; }), {8, 2}), 2.0,
              1e-6);
}

TEST(CornerRoom, OfADoorIsItsWidth) {
  const auto mesh = test::gridMesh(21, 11, 1.0, [](int i, int j) { return i != 10 || j == 5; });
  for (const Vec2 jamb : {Vec2{10, 5}, Vec2{10, 6}, Vec2{11, 5}, Vec2{11, 6}})
    EXPECT_NEAR(roomAt(mesh, jamb), 1.0, 1e-6) << jamb.x << " " << jamb.y;
}

TEST(CornerRoom, OnASquareIsTheMostThatCounts) {
  const auto mesh = test::gridMesh(21, 21, 1.0, [](int i, int j) { return i != 10 || j != 10; });
  for (const Vec2 corner : {Vec2{10, 10}, Vec2{11, 10}, Vec2{10, 11}, Vec2{11, 11}})
    EXPECT_EQ(roomAt(mesh, corner), widestRoom_m);
}

/// Solid north-west of (8, 6), other walls 6 m away, and a block that lies `east` and `north` of the corner,
/// 3 m by 1 m. What counts is within 60 degrees of south-east: up to 15 degrees north of east.
double roomWithBlock(double east, double north) {
  const std::vector<double> xs{0, 8, 8 + east, 11 + east, 20};
  const std::vector<double> ys{0, 6, 6 + north, 7 + north, 14};
  return roomAt(test::gridMesh(xs, ys, [](int i, int j) { return (j < 1 || i >= 1) && !(i == 2 && j == 2); }),
                {8, 6});
}

TEST(CornerRoom, WhatLiesFurtherAsideDoesNotCount) {
  // The block's far lower corner is at atan(1 / 4) = 14.04 degrees, or at atan(1.5 / 4) = 20.6.
  EXPECT_LT(roomWithBlock(0.25, 0.1), 1.0);
  EXPECT_EQ(roomWithBlock(1.0, 1.5), widestRoom_m);
}

TEST(CornerRoom, OfAWallThatIsPartlyAsideTheRestCounts) {
  // Its lower side runs at 0.5 m north of the corner; at 15 degrees it is 0.5 / sin(15) = 1.932 m away.
  EXPECT_NEAR(roomWithBlock(1.0, 0.5), 0.5 / std::sin(std::numbers::pi / 12.0), 1e-6);
}

} // namespace
} // namespace loopstad::sim::route
