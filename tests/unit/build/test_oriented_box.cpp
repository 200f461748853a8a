// SPDX-License-Identifier: GPL-3.0-or-later
#include "oriented_box.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace loopstad::twin::build {
namespace {

/// Corners of 10 by 4 m, turned so that its long sides run along (4, 3).
const Polygon turned{{{0.0, 0.0}, {8.0, 6.0}, {5.6, 9.2}, {-2.4, 3.2}}, {}};

TEST(OrientedBox, TurnsWithWhatItHolds) {
  const OrientedBox box = orientedBox(turned.outer);
  EXPECT_NEAR(box.length_m, 10.0, 1e-9);
  EXPECT_NEAR(box.width_m, 4.0, 1e-9);
  EXPECT_NEAR(std::abs(dot(box.axis, Vec2{0.8, 0.6})), 1.0, 1e-12);
}

TEST(OrientedBox, PointsInsideAndTwiceChangeNothing) {
  std::vector<Vec2> points = turned.outer;
  points.insert(points.end(), {{1.0, 2.0}, {3.0, 4.0}, {8.0, 6.0}, {0.0, 0.0}, {4.0, 3.0}});
  EXPECT_NEAR(orientedBox(points).length_m * orientedBox(points).width_m, 40.0, 1e-9);
}

TEST(OrientedBox, NothingHasNoSize) {
  EXPECT_EQ(orientedBox({}).length_m, 0.0);
  EXPECT_EQ(orientedBox({{1.0, 1.0}, {1.0, 1.0}}).width_m, 0.0);
}

TEST(StripOf, ARectangleIsItself) {
  const Strip strip = stripOf(turned);
  EXPECT_NEAR(strip.length_m, 10.0, 1e-9);
  EXPECT_NEAR(strip.width_m, 4.0, 1e-9);
}

TEST(StripOf, ABentWayIsAsLongAsItsMiddle) {
  // A quarter ring between radii of 20 and 24 m: 22 pi / 2 m along its middle.
  Polygon bend;
  const double step = std::acos(-1.0) / 200.0;
  for (int i = 0; i <= 100; ++i) bend.outer.push_back({24.0 * std::cos(i * step), 24.0 * std::sin(i * step)});
  for (int i = 100; i >= 0; --i) bend.outer.push_back({20.0 * std::cos(i * step), 20.0 * std::sin(i * step)});
  const Strip strip = stripOf(bend);
  EXPECT_NEAR(strip.width_m, 4.0, 0.01);
  EXPECT_NEAR(strip.length_m, 11.0 * std::acos(-1.0), 0.01);
}

} // namespace
} // namespace loopstad::twin::build
