// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/measures.hpp>

#include <gtest/gtest.h>

namespace loopstad::sim {
namespace {

/// Fruin 1971, walkways: space per person in m2 above which a level begins.
TEST(WalkwayService, FollowsFruin) {
  EXPECT_EQ(walkwayService(0.0), LevelOfService::A);
  EXPECT_EQ(walkwayService(1.0 / 3.25), LevelOfService::A);
  EXPECT_EQ(walkwayService(1.0 / 3.23), LevelOfService::B);
  EXPECT_EQ(walkwayService(1.0 / 2.33), LevelOfService::B);
  EXPECT_EQ(walkwayService(1.0 / 2.31), LevelOfService::C);
  EXPECT_EQ(walkwayService(1.0 / 1.40), LevelOfService::C);
  EXPECT_EQ(walkwayService(1.0 / 1.38), LevelOfService::D);
  EXPECT_EQ(walkwayService(1.0 / 0.94), LevelOfService::D);
  EXPECT_EQ(walkwayService(1.0 / 0.92), LevelOfService::E);
  EXPECT_EQ(walkwayService(1.0 / 0.47), LevelOfService::E);
  EXPECT_EQ(walkwayService(1.0 / 0.45), LevelOfService::F);
  EXPECT_EQ(walkwayService(9.0), LevelOfService::F);
  EXPECT_EQ(letter(LevelOfService::D), 'D');
}

TEST(WalkwayService, TakesOffTheSurfaceForFree) { EXPECT_EQ(walkwayService(-1.0), LevelOfService::A); }

} // namespace
} // namespace loopstad::sim
