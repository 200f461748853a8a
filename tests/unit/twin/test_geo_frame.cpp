// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/geo_frame.hpp>

#include <gtest/gtest.h>

namespace loopstad::twin {
namespace {

TEST(GeoFrame, OriginIsARoundPlaceNearTheMiddle) {
  const GeoFrame frame = frameAround({{179282.695, 454831.109}, {182968.694, 459533.968}});
  EXPECT_EQ(frame.origin, (Vec2{181100.0, 457200.0}));
  EXPECT_TRUE(frame.placed);
}

TEST(GeoFrame, ThereAndBackToTheMillimetre) {
  const GeoFrame frame = frameAround({{181000.0, 457000.0}, {182000.0, 458000.0}});
  const Vec2 rd{181156.982, 457394.060};
  EXPECT_NEAR(distance(frame.toRd(frame.toLocal(rd)), rd), 0.0, 1e-9);
}

TEST(GeoFrame, KnowsWhereRdNewIs) {
  EXPECT_TRUE(isPlausibleRd({155000.0, 463000.0}));  // Amersfoort, its centre
  EXPECT_FALSE(isPlausibleRd({5.387, 52.155}));      // the same in degrees
  EXPECT_FALSE(isPlausibleRd({463000.0, 155000.0})); // axes swapped
}

} // namespace
} // namespace loopstad::twin
