// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace loopstad::twin::district {
namespace {

const Line corner{{0, 0}, {30, 0}, {30, 40}};

TEST(Chain, PointsAlongALineAndBeyondItsEnds) {
  EXPECT_EQ(along(corner, 10).point, (Vec2{10, 0}));
  EXPECT_EQ(along(corner, 50).point, (Vec2{30, 20}));
  EXPECT_EQ(along(corner, 50).direction, (Vec2{0, 1}));
  EXPECT_EQ(along(corner, 500).point, (Vec2{30, 40}));
  EXPECT_EQ(beyondEnds(corner, 75).point, (Vec2{30, 45}));
  EXPECT_EQ(beyondEnds(corner, -5).point, (Vec2{-5, 0}));
}

TEST(Chain, TheFootOfAPointIsWhereItIsNearest) {
  EXPECT_DOUBLE_EQ(footOn(corner, {12, 3}).at_m, 12.0);
  EXPECT_DOUBLE_EQ(footOn(corner, {-7, 1}).at_m, -7.0);
  EXPECT_DOUBLE_EQ(footOn(corner, {33, 48}).at_m, 78.0);
}

TEST(Chain, BesideALineCornersAreMitred) {
  const Line left = beside(corner, 2.0);
  ASSERT_EQ(left.size(), 3U);
  EXPECT_NEAR(distance(left[0], {0, 2}), 0.0, 1e-12);
  EXPECT_NEAR(distance(left[1], {28, 2}), 0.0, 1e-12);
  EXPECT_NEAR(distance(left[2], {28, 40}), 0.0, 1e-12);
}

TEST(Chain, BesideABendNothingFoldsOver) {
  // The last metre would run backwards 10 m to the left.
  const Line line{{0, 0}, {30, 0}, {30.7, 0.7}};
  const Line left = beside(line, 10.0);
  for (std::size_t i = 0; i + 1 < left.size(); ++i) EXPECT_GT(dot(left[i + 1] - left[i], Vec2{1, 0}), 0.0);
  EXPECT_EQ(left.size(), 2U);
}

TEST(Chain, ABendBulgesToTheLeftByItsShare) {
  const Line line = bend({0, 0}, {100, 0}, 0.1);
  double highest = 0.0;
  for (const Vec2 p : line) highest = std::max(highest, p.y);
  EXPECT_NEAR(highest, 10.0, 0.2);
  EXPECT_EQ(line.front(), (Vec2{0, 0}));
  EXPECT_EQ(line.back(), (Vec2{100, 0}));
  EXPECT_EQ(bend({0, 0}, {100, 0}, 0.0).size(), 2U);
}

TEST(Chain, AnArcKeepsItsRadius) {
  const Line line = arc({5, 5}, 50.0, 0.0, 1.5);
  EXPECT_NEAR(length_m(line), 75.0, 0.5);
  for (const Vec2 p : line) EXPECT_NEAR(distance(p, {5, 5}), 50.0, 1e-9);
}

TEST(Chain, TheCentroidOfATriangleIsTheMeanOfItsCorners) {
  EXPECT_NEAR(distance(centroid({{100, 100}, {160, 100}, {100, 130}}), {120, 110}), 0.0, 1e-9);
}

} // namespace
} // namespace loopstad::twin::district
