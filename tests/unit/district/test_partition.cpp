// SPDX-License-Identifier: GPL-3.0-or-later
#include "partition.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace loopstad::twin::district {
namespace {

const Ring square{{0, 0}, {40, 0}, {40, 30}, {0, 30}};

TEST(Partition, ACutGivesBothSidesItsVertices) {
  Partition ground(square);
  const auto halves = ground.split(CellId(0U), {{10, 0}, {10, 30}}, {10, 12});
  ASSERT_TRUE(halves);
  EXPECT_FALSE(ground.has(CellId(0U)));
  EXPECT_DOUBLE_EQ(ground.area_m2(halves->left), 300.0);
  EXPECT_DOUBLE_EQ(ground.area_m2(halves->right), 900.0);
  // A second cut ends on the first: the neighbour gets the vertex, too.
  const auto again = ground.split(halves->right, {{10, 20}, {40, 20}}, {25, 20});
  ASSERT_TRUE(again);
  const Ring left = ground.ring(halves->left);
  EXPECT_NE(std::ranges::find(left, Vec2{10, 20}), left.end());
  EXPECT_EQ(ground.neighbour(again->first, again->last), again->right);
}

TEST(Partition, LinesAreFollowedAsFarAsTheyRunInside) {
  Partition ground(square);
  const auto halves = ground.split(CellId(0U), {{5, 10}, {20, 14}, {35, 10}}, {12.5, 12});
  ASSERT_TRUE(halves);
  // Straight on to both sides: (0, 8.67) and (40, 8.67). Below: two trapezia of 20 m.
  EXPECT_NEAR(ground.area_m2(halves->right), 2.0 * 20.0 * 0.5 * (14.0 + 8.0 + 2.0 / 3.0), 1e-9);
  EXPECT_NEAR(ground.area_m2(halves->left) + ground.area_m2(halves->right), 1200.0, 1e-9);
}

TEST(Partition, WhatWouldBeScrapIsNotCutOff) {
  Partition ground(square);
  EXPECT_FALSE(ground.split(CellId(0U), {{0.001, 0}, {0.001, 30}}, {0.001, 15}));
  EXPECT_FALSE(ground.split(CellId(0U), {{50, 0}, {50, 30}}, {50, 15}));
  EXPECT_TRUE(ground.has(CellId(0U)));
}

TEST(Partition, CutsNearAVertexRunThroughIt) {
  Partition ground(square);
  const auto halves = ground.split(CellId(0U), {{0, 0.01}, {40, 30.0}}, {20.0, 15.005});
  ASSERT_TRUE(halves);
  EXPECT_EQ(ground.vertices().size(), square.size());
}

TEST(Partition, ALineFromAVertexCutsACorner) {
  Partition ground(square);
  const auto halves = ground.split(CellId(0U), {{20, 0}, {20, 30}}, {20, 15});
  ASSERT_TRUE(halves);
  const auto corner = ground.splitFrom(halves->left, halves->first, {-1, 1});
  ASSERT_TRUE(corner);
  EXPECT_EQ(ground.at(corner->last), (Vec2{0, 20}));
  EXPECT_DOUBLE_EQ(ground.area_m2(corner->left), 200.0);
}

TEST(Partition, CellsAreMergedWithAndWithoutAHole) {
  Partition ground(square);
  const auto a = ground.split(CellId(0U), {{10, 0}, {10, 30}}, {10, 15});
  const auto b = ground.split(a->right, {{10, 10}, {40, 10}}, {25, 10});
  const CellId ell = ground.merge(std::array{a->left, b->right});
  EXPECT_DOUBLE_EQ(ground.area_m2(ell), 300.0 + 300.0);
  EXPECT_TRUE(ground.holes(ell).empty());
  const CellId pond = ground.punch(b->left, {{20, 15}, {25, 15}, {25, 20}, {20, 20}});
  EXPECT_DOUBLE_EQ(ground.area_m2(b->left), 600.0 - 25.0);
  const CellId all = ground.merge(std::array{ell, b->left});
  EXPECT_DOUBLE_EQ(ground.area_m2(all), 1175.0);
  ASSERT_EQ(ground.holes(all).size(), 1U);
  const Loop& shore = ground.outer(pond);
  EXPECT_EQ(ground.neighbour(shore[0], shore[1]), all);
}

} // namespace
} // namespace loopstad::twin::district
