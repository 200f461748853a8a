// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/vec.hpp>

#include <gtest/gtest.h>

namespace loopstad {
namespace {

TEST(Vec2, ComputesInThePlane) {
  const Vec2 a{3.0, 4.0};
  EXPECT_EQ(length(a), 5.0);
  EXPECT_EQ(distance({1.0, 1.0}, {4.0, 5.0}), 5.0);
  EXPECT_EQ(midpoint({0.0, 2.0}, {4.0, 4.0}), (Vec2{2.0, 3.0}));
  EXPECT_EQ(dot(a, perpendicular(a)), 0.0);
  EXPECT_GT(cross(Vec2{1.0, 0.0}, Vec2{0.0, 1.0}), 0.0);
  EXPECT_EQ(perpendicular({1.0, 0.0}), (Vec2{0.0, 1.0}));
}

TEST(Vec2, NormalizedKeepsZero) {
  EXPECT_EQ(normalized(Vec2{}), Vec2{});
  EXPECT_NEAR(length(normalized({-7.0, 0.3})), 1.0, 1e-15);
}

TEST(NearestOnSegment, IsThePerpendicularFootOrAnEnd) {
  const Vec2 a{0.0, 0.0};
  const Vec2 b{10.0, 0.0};
  EXPECT_EQ(nearestOnSegment({4.0, 3.0}, a, b), (Vec2{4.0, 0.0}));
  EXPECT_EQ(nearestOnSegment({-4.0, 3.0}, a, b), a);
  EXPECT_EQ(nearestOnSegment({14.0, 3.0}, a, b), b);
  EXPECT_EQ(nearestOnSegment({4.0, 3.0}, a, a), a);
}

TEST(Vec3, ComputesInSpace) {
  const Vec3 a{1, 2, 3};
  const Vec3 b{4, -5, 6};
  EXPECT_EQ(cross(a, b), (Vec3{27, 6, -13}));
  EXPECT_EQ(dot(a, b), 12.0);
  EXPECT_EQ(2.0 * a + b - a, (Vec3{5, -3, 9}));
  EXPECT_EQ(length(Vec3{2, 3, 6}), 7.0);
}

TEST(Box2, GrowsFromNothing) {
  Box2 box;
  EXPECT_TRUE(box.empty());
  EXPECT_EQ(box.size(), Vec2{});
  EXPECT_FALSE(box.contains({0.0, 0.0}));
  box.include(Box2{});
  EXPECT_TRUE(box.empty());
  box.include(Vec2{1.0, 2.0});
  EXPECT_FALSE(box.empty());
  box.include(Vec2{-1.0, 5.0});
  EXPECT_EQ(box, (Box2{{-1.0, 2.0}, {1.0, 5.0}}));
  EXPECT_EQ(box.center(), (Vec2{0.0, 3.5}));
  EXPECT_EQ(box.size(), (Vec2{2.0, 3.0}));
}

TEST(Box2, ContainsItsEdgeAndOverlapsItsNeighbour) {
  const Box2 box{{0.0, 0.0}, {2.0, 2.0}};
  EXPECT_TRUE(box.contains({2.0, 0.0}));
  EXPECT_FALSE(box.contains({2.1, 0.0}));
  EXPECT_TRUE(box.overlaps({{2.0, 2.0}, {3.0, 3.0}}));
  EXPECT_FALSE(box.overlaps({{2.1, 0.0}, {3.0, 3.0}}));
  EXPECT_FALSE(box.overlaps(Box2{}));
  EXPECT_EQ(box.grown(1.0), (Box2{{-1.0, -1.0}, {3.0, 3.0}}));
}

} // namespace
} // namespace loopstad
