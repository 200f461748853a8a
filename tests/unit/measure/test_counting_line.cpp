// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/random.hpp>
#include <loopstad/sim/counting_line.hpp>
#include <loopstad/test/meshes.hpp>

#include <gtest/gtest.h>

namespace loopstad::sim {
namespace {

const CountingLine northward(toFixed(Vec2{0, 0}), toFixed(Vec2{0, 10})); // its left is the west

Crossing walk(const CountingLine& line, Vec2 from, Vec2 to) {
  return line.crossing(toFixed(from), toFixed(to));
}

TEST(CountingLine, LeftOfItsDirectionIsTowards) {
  EXPECT_EQ(walk(northward, {1, 5}, {-1, 5}), Crossing::towards);
  EXPECT_EQ(walk(northward, {-1, 5}, {1, 5}), Crossing::away);
}

TEST(CountingLine, EndsWhereItEnds) {
  EXPECT_EQ(walk(northward, {1, 11}, {-1, 11}), Crossing::none);
  EXPECT_EQ(walk(northward, {1, -1}, {-1, -1}), Crossing::none);
  EXPECT_EQ(walk(northward, {2, 9}, {-2, 12}), Crossing::none); // round its end, through its box
}

TEST(CountingLine, WhoStopsOnItCountsOnce) {
  EXPECT_EQ(walk(northward, {1, 5}, {0, 5}), Crossing::towards); // on the line is left of it
  EXPECT_EQ(walk(northward, {0, 5}, {0, 6}), Crossing::none);    // along it
  EXPECT_EQ(walk(northward, {0, 6}, {-1, 6}), Crossing::none);
  EXPECT_EQ(walk(northward, {-1, 6}, {0, 6}), Crossing::none);
  EXPECT_EQ(walk(northward, {0, 6}, {1, 6}), Crossing::away);
}

TEST(CountingLine, WhoTurnsRoundCountsOnceEachWay) {
  EXPECT_EQ(walk(northward, {0.1, 5}, {-0.1, 5}), Crossing::towards);
  EXPECT_EQ(walk(northward, {-0.1, 5}, {0.1, 5}), Crossing::away);
}

/// Whoever walks a random way through the plane, cut anywhere, has crossed an endless line once more in the
/// direction in which the way as a whole does. Points lie on a coarse lattice, so that many hit the line.
TEST(CountingLine, CrossingsAddUpToTheChangeOfSide) {
  const CountingLine endless(toFixed(Vec2{-3000, -2000}), toFixed(Vec2{3000, 2000}));
  const auto leftOf = [](Fixed2 p) {
    return orientation(toFixed(Vec2{-3000, -2000}), toFixed(Vec2{3000, 2000}), p) >= 0;
  };
  for (std::uint32_t way = 0; way < 300; ++way) {
    int balance = 0;
    Fixed2 first;
    Fixed2 last;
    for (std::uint32_t i = 0; i < 50; ++i) {
      const Draws draw(9, way, i, Purpose::test);
      const Fixed2 p{3 * static_cast<std::int32_t>(draw.uniform(0, -20, 20)),
                     2 * static_cast<std::int32_t>(draw.uniform(1, -20, 20))};
      if (i == 0)
        first = p;
      else
        balance += endless.crossing(last, p) == Crossing::towards ? 1
                   : endless.crossing(last, p) == Crossing::away  ? -1
                                                                  : 0;
      last = p;
    }
    EXPECT_EQ(balance, int{leftOf(last)} - int{leftOf(first)});
  }
}

/// Two lines that meet in a point are as good as one: nobody slips through, nobody counts twice.
TEST(CountingLine, TwoThatMeetCountLikeOne) {
  const Fixed2 a{-700, -500};
  const Fixed2 middle{0, 0};
  const Fixed2 b{700, 500};
  const CountingLine first(a, middle);
  const CountingLine second(middle, b);
  const CountingLine both(a, b);
  int crossed = 0;
  for (std::uint32_t i = 0; i < 20'000; ++i) {
    const Draws draw(4, i, 0, Purpose::test);
    const auto at = [&](unsigned k) { return static_cast<std::int32_t>(draw.uniform(k, -6, 6)); };
    const Fixed2 p{at(0) * 7, at(1) * 5};
    const Fixed2 q{at(2) * 7, at(3) * 5};
    const Crossing whole = both.crossing(p, q);
    const int parts =
        int{first.crossing(p, q) != Crossing::none} + int{second.crossing(p, q) != Crossing::none};
    EXPECT_EQ(parts, int{whole != Crossing::none});
    crossed += parts;
  }
  EXPECT_GT(crossed, 5000);
}

TEST(WalkableWidth, IsTheWalkablePartOfALine) {
  // A street 6 m wide with a pillar of 1 m in it.
  const auto mesh = test::gridMesh(20, 6, 1.0, [](int x, int y) { return x != 10 || y != 2; });
  EXPECT_DOUBLE_EQ(walkableWidth_m(mesh, {5.5, -3}, {5.5, 9}, std::nullopt), 6.0);
  EXPECT_DOUBLE_EQ(walkableWidth_m(mesh, {10.5, -3}, {10.5, 9}, std::nullopt), 5.0);
  EXPECT_DOUBLE_EQ(walkableWidth_m(mesh, {5.0, 1}, {5.0, 4}, 0), 3.0) << "along the edges of faces";
  EXPECT_DOUBLE_EQ(walkableWidth_m(mesh, {5.5, -3}, {5.5, 9}, 1), 0.0);
}

} // namespace
} // namespace loopstad::sim
