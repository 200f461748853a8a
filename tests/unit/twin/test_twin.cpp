// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/test/twins.hpp>

#include <gtest/gtest.h>

namespace loopstad::twin {
namespace {

TEST(Twin, BoundsHoldEverything) {
  Twin twin = test::fullTwin(); // the square of 80 m, and ground up to (51, 51)
  EXPECT_EQ(bounds(twin), (Box2{{-40.0, -40.0}, {51.0, 51.0}}));
  twin.objects.push_back({"far", ObjectKind::pole, "paal", 0, {-60.0, 0.0, 0.0}, 0.1, 0.0, true, {}});
  EXPECT_EQ(bounds(twin).min.x, -60.0);
  EXPECT_TRUE(bounds(Twin{}).empty());
}

TEST(Twin, EveryKindHasAName) {
  EXPECT_STREQ(name(ObjectKind::tree), "tree");
  EXPECT_STREQ(name(ObjectKind::other), "other");
}

} // namespace
} // namespace loopstad::twin
