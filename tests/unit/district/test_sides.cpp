// SPDX-License-Identifier: GPL-3.0-or-later
#include "sides.hpp"

#include <gtest/gtest.h>

namespace loopstad::twin::district {
namespace {

/// A street of 10 m between two blocks of 200 m x 95 m.
Layout twoBlocks() {
  DistrictPlan plan;
  plan.width_m = 200.0;
  plan.height_m = 200.0;
  plan.sideStreet_m = 10.0;
  Layout layout(plan);
  CellId whole(0U);
  const auto sides = cutStreet(layout, whole, StreetKind::side, {{0, 100}, {200, 100}}, layout.names++);
  EXPECT_TRUE(sides);
  layout.blocks = {sides->left, sides->right};
  layLanes(layout);
  return layout;
}

TEST(Sides, RunFromCornerToCornerAndKnowTheirStreet) {
  const Layout layout = twoBlocks();
  const std::vector<Side> sides = sidesOf(layout, layout.blocks[0]);
  ASSERT_EQ(sides.size(), 4U);
  std::size_t facing = 0;
  for (const Side& side : sides) {
    if (!side.street) continue;
    ++facing;
    EXPECT_DOUBLE_EQ(side.public_m, 200.0);
    EXPECT_EQ(side.street, StreetId(0U));
  }
  EXPECT_EQ(facing, 1U); // the rim is no street
}

TEST(Sides, ACarvedPieceHasTheAreaThatWasAsked) {
  Layout layout = twoBlocks();
  const CellId block = layout.blocks[0];
  const auto carved = carve(layout, block, 7000.0, {0, 150});
  ASSERT_TRUE(carved);
  EXPECT_NEAR(layout.ground.area_m2(carved->piece), 7000.0, 0.1);
  ASSERT_EQ(carved->rest.size(), 1U);
  EXPECT_NEAR(layout.ground.area_m2(carved->rest[0]), 200.0 * 95.0 - 7000.0, 0.1);
}

TEST(Sides, ASmallPieceIsNoThinStrip) {
  Layout layout = twoBlocks();
  const auto carved = carve(layout, layout.blocks[0], 900.0, {0, 200});
  ASSERT_TRUE(carved);
  EXPECT_NEAR(layout.ground.area_m2(carved->piece), 900.0, 0.1);
  const Vec2 size = bounds(layout.ground.ring(carved->piece)).size();
  EXPECT_NEAR(size.x, 30.0, 0.1);
  EXPECT_NEAR(size.y, 30.0, 0.1);
}

TEST(Sides, NearlyAllIsAll) {
  Layout layout = twoBlocks();
  const auto carved = carve(layout, layout.blocks[0], 0.95 * 200.0 * 95.0, {0, 200});
  ASSERT_TRUE(carved);
  EXPECT_EQ(carved->piece, layout.blocks[0]);
  EXPECT_TRUE(carved->rest.empty());
}

TEST(Sides, BlocksComeNearestFirst) {
  const Layout layout = twoBlocks();
  EXPECT_EQ(blocksAround(layout, {100, 190}).front(), layout.blocks[0]);
  EXPECT_EQ(blocksAround(layout, {100, 10}).front(), layout.blocks[1]);
}

} // namespace
} // namespace loopstad::twin::district
