// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/fast_exp.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace loopstad::sim {
namespace {

TEST(Decay, IsCloseToTheExponential) {
  for (int i = 0; i <= 800000; ++i) {
    const float x = -1e-4F * static_cast<float>(i);
    const double truth = std::exp(static_cast<double>(x));
    ASSERT_NEAR(static_cast<double>(decay(x)), truth, 1e-5 * truth) << x;
  }
}

TEST(Decay, IsOneAtZeroAndVanishesFarOut) {
  EXPECT_EQ(decay(0.0F), 1.0F);
  EXPECT_LT(decay(-100.0F), 2e-35F);
  EXPECT_GE(decay(-1e30F), 0.0F);
  EXPECT_LT(decay(-1e30F), 2e-35F);
}

} // namespace
} // namespace loopstad::sim
