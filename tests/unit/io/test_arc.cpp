// SPDX-License-Identifier: GPL-3.0-or-later
#include "arc.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numbers>

namespace loopstad::twin::io {
namespace {

constexpr double deviation_m = 0.01;

Line arc(Vec2 a, Vec2 via, Vec2 b) {
  Line line{a};
  appendArc(line, a, via, b, deviation_m);
  return line;
}

/// Point on a circle, by angle.
Vec2 onCircle(Vec2 center, double radius_m, double angle) {
  return center + radius_m * Vec2{std::cos(angle), std::sin(angle)};
}

TEST(Arc, NeighboursGetTheSamePoints) {
  for (int i = 0; i < 50; ++i) {
    const Vec2 center{181000.123 + 0.37 * i, 457000.5};
    const double radius_m = 0.4 + 1.7 * i;
    const Vec2 a = onCircle(center, radius_m, 0.3 * i);
    const Vec2 via = onCircle(center, radius_m, 0.3 * i + 0.9);
    const Vec2 b = onCircle(center, radius_m, 0.3 * i + 2.5);
    Line back = arc(b, via, a);
    std::ranges::reverse(back);
    EXPECT_EQ(arc(a, via, b), back);
  }
}

TEST(Arc, StaysWithinTheDeviation) {
  const Vec2 center{100, 200};
  for (const double radius_m : {0.05, 1.0, 12.0, 500.0}) {
    const Line line = arc(onCircle(center, radius_m, 0.2), onCircle(center, radius_m, 1.0),
                          onCircle(center, radius_m, 4.9));
    for (std::size_t i = 1; i < line.size(); ++i) {
      EXPECT_NEAR(distance(line[i], center), radius_m, 1e-9);
      EXPECT_LE(radius_m - distance(midpoint(line[i - 1], line[i]), center), deviation_m);
    }
  }
}

TEST(Arc, KeepsItsEndPointsAndSide) {
  const Line line = arc({0, 0}, {5, 5}, {10, 0});
  EXPECT_EQ(line.front(), (Vec2{0, 0}));
  EXPECT_EQ(line.back(), (Vec2{10, 0}));
  EXPECT_TRUE(std::ranges::all_of(line, [](Vec2 p) { return p.y >= 0.0; }));
  const Line below = arc({0, 0}, {5, -5}, {10, 0});
  EXPECT_TRUE(std::ranges::all_of(below, [](Vec2 p) { return p.y <= 0.0; }));
}

TEST(Arc, IsStraightWhenItsPointsAre) {
  EXPECT_EQ(arc({0, 0}, {5, 0}, {10, 0}), (Line{{0, 0}, {10, 0}}));
  EXPECT_EQ(arc({0, 0}, {5, 1e-12}, {10, 0}), (Line{{0, 0}, {10, 0}}));
}

TEST(Arc, FullCircleHasItsArea) {
  Line byEqualEnds{{3, 4}};
  appendArc(byEqualEnds, {3, 4}, {9, 4}, {3, 4}, deviation_m);
  Line byThreePoints{{3, 4}};
  appendCircle(byThreePoints, {3, 4}, {6, 7}, {9, 4}, deviation_m);
  for (const Line& circle : {byEqualEnds, byThreePoints}) {
    EXPECT_EQ(circle.front(), circle.back());
    const double area = std::abs(signedArea_m2(std::span(circle).first(circle.size() - 1)));
    EXPECT_NEAR(area, 9.0 * std::numbers::pi, 0.2);
  }
}

} // namespace
} // namespace loopstad::twin::io
