// SPDX-License-Identifier: GPL-3.0-or-later
#include "half_planes.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace loopstad::sim {
namespace {

HalfPlanes planesOf(std::initializer_list<HalfPlane> all, std::size_t hard = 0) {
  HalfPlanes planes;
  for (const HalfPlane& p : all) planes.add(p);
  planes.hard = hard;
  return planes;
}

TEST(HalfPlanes, WithoutAnyTheWishIsGrantedUpToTheHighestSpeed) {
  EXPECT_EQ(nearestVelocity({}, {1.0F, 0.5F}, 2.0F), (Velocity{1.0F, 0.5F}));
  const Velocity v = nearestVelocity({}, {3.0F, 4.0F}, 2.0F);
  EXPECT_NEAR(v.x, 1.2F, 1e-6F);
  EXPECT_NEAR(v.y, 1.6F, 1e-6F);
}

TEST(HalfPlanes, TheWishIsProjectedOnTheEdge) {
  const Velocity v = nearestVelocity(planesOf({{{-1.0F, 0.0F}, -0.5F}}), {1.0F, 0.3F}, 2.0F);
  EXPECT_NEAR(v.x, 0.5F, 1e-6F);
  EXPECT_NEAR(v.y, 0.3F, 1e-6F);
}

TEST(HalfPlanes, TwoEdgesMeetInACorner) {
  const Velocity v =
      nearestVelocity(planesOf({{{-1.0F, 0.0F}, -0.5F}, {{0.0F, -1.0F}, -0.2F}}), {1.0F, 1.0F}, 2.0F);
  EXPECT_NEAR(v.x, 0.5F, 1e-6F);
  EXPECT_NEAR(v.y, 0.2F, 1e-6F);
}

TEST(HalfPlanes, TwoThatShutEachOtherOutGiveWayAlike) {
  // v.x >= 1 and v.x <= 0: both are broken by a half at v.x = 0.5.
  const Velocity v =
      nearestVelocity(planesOf({{{1.0F, 0.0F}, 1.0F}, {{-1.0F, 0.0F}, 0.0F}}), {0.0F, 0.0F}, 2.0F);
  EXPECT_NEAR(v.x, 0.5F, 1e-4F);
}

TEST(HalfPlanes, HardOnesHoldWhenTheOthersCannot) {
  const Velocity v =
      nearestVelocity(planesOf({{{-1.0F, 0.0F}, 0.0F}, {{1.0F, 0.0F}, 1.0F}}, 1), {0.3F, 0.0F}, 2.0F);
  EXPECT_NEAR(v.x, 0.0F, 1e-4F);
}

/// By brute force over a fine grid of velocities.
float leastBreach_mps(const HalfPlanes& planes, float most_mps) {
  constexpr int fine = 200;
  float least = 1e9F;
  for (int i = -fine; i <= fine; ++i)
    for (int j = -fine; j <= fine; ++j) {
      const float x = most_mps * static_cast<float>(i) / fine;
      const float y = most_mps * static_cast<float>(j) / fine;
      if (x * x + y * y > most_mps * most_mps) continue;
      float worst = 0.0F;
      for (std::size_t k = 0; k < planes.count; ++k) {
        const HalfPlane& p = planes.plane[k];
        worst = std::max(worst, p.least - (p.normal.x * x + p.normal.y * y));
      }
      least = std::min(least, worst);
    }
  return least;
}

TEST(HalfPlanes, ManyAtRandomAreHeldOrBrokenAsLittleAsCanBe) {
  std::mt19937 random(7);
  std::uniform_real_distribution<float> turn(-3.14159F, 3.14159F);
  std::uniform_real_distribution<float> offset(-1.0F, 0.6F);
  int shut = 0;
  for (int trial = 0; trial < 200; ++trial) {
    HalfPlanes planes;
    for (int k = 0; k < 12; ++k) {
      const float angle = turn(random);
      planes.add({{std::cos(angle), std::sin(angle)}, offset(random)});
    }
    const Velocity v = nearestVelocity(planes, {1.0F, 0.0F}, 1.3F);
    EXPECT_LE(std::hypot(v.x, v.y), 1.3F + 1e-5F);
    float worst = 0.0F;
    for (std::size_t k = 0; k < planes.count; ++k) {
      const HalfPlane& p = planes.plane[k];
      worst = std::max(worst, p.least - (p.normal.x * v.x + p.normal.y * v.y));
    }
    const float least = leastBreach_mps(planes, 1.3F);
    shut += least > 0.01F ? 1 : 0;
    EXPECT_LE(worst, least + 1e-3F) << "trial " << trial;
  }
  EXPECT_GT(shut, 50); // both kinds were tried
}

} // namespace
} // namespace loopstad::sim
