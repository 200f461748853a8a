// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/fixed.hpp>
#include <loopstad/base/random.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace loopstad {
namespace {

Vec2 anyPoint(std::uint32_t i, double reach_m) {
  const Draws draw(1, i, 0, Purpose::test);
  return {draw.uniform(0, -reach_m, reach_m), draw.uniform(1, -reach_m, reach_m)};
}

TEST(Fixed, RoundsToTheNearestUnitAndHalvesAwayFromZero) {
  EXPECT_EQ(toFixed(0.0), 0);
  EXPECT_EQ(toFixed(1.0), 65536);
  EXPECT_EQ(toFixed(-1.0), -65536);
  EXPECT_EQ(toFixed(0.5 / 65536.0), 1);
  EXPECT_EQ(toFixed(-0.5 / 65536.0), -1);
  EXPECT_EQ(toFixed(0.49 / 65536.0), 0);
  EXPECT_EQ(toFixed(fixedLimit_m), 1048576000);
  EXPECT_EQ(toFixed(-fixedLimit_m), -1048576000);
}

TEST(Fixed, StaysWithinHalfAUnit) {
  for (std::uint32_t i = 0; i < 10000; ++i) {
    const Vec2 p = anyPoint(i, fixedLimit_m);
    const Vec2 back = toMetres(toFixed(p));
    EXPECT_LE(std::abs(back.x - p.x), 0.5 / 65536.0);
    EXPECT_LE(std::abs(back.y - p.y), 0.5 / 65536.0);
  }
}

TEST(Fixed, MetresAndBackIsTheSamePoint) {
  for (std::uint32_t i = 0; i < 10000; ++i) {
    const Fixed2 p = toFixed(anyPoint(i, fixedLimit_m));
    EXPECT_EQ(toFixed(toMetres(p)), p);
  }
}

TEST(Fixed, OrientationIsExactAtTheCornersOfTheArea) {
  __extension__ using Wide = __int128;
  for (std::uint32_t i = 0; i < 10000; ++i) {
    // Corners give the largest products, neighbours of a corner the smallest differences.
    const Fixed2 a = toFixed(Vec2{-fixedLimit_m, -fixedLimit_m});
    const Fixed2 b = toFixed(Vec2{fixedLimit_m, fixedLimit_m});
    Fixed2 c = toFixed(anyPoint(i, fixedLimit_m));
    if (i % 2 == 0) c = {c.x, c.x + static_cast<std::int32_t>(i % 3) - 1};
    const Wide truth = Wide{b.x - a.x} * Wide{c.y - a.y} - Wide{b.y - a.y} * Wide{c.x - a.x};
    EXPECT_TRUE(orientation(a, b, c) == truth);
  }
}

TEST(Fixed, OrientationTellsLeftFromRight) {
  constexpr Fixed2 a{0, 0};
  constexpr Fixed2 b{10, 0};
  static_assert(orientation(a, b, Fixed2{5, 1}) > 0);
  static_assert(orientation(a, b, Fixed2{5, -1}) < 0);
  static_assert(orientation(a, b, Fixed2{99, 0}) == 0);
  EXPECT_EQ(orientation(a, b, Fixed2{0, 7}), 70);
}

} // namespace
} // namespace loopstad
