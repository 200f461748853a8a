// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/math.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace loopstad {
namespace {

double relativeError(double value, double truth) { return std::abs(value - truth) / std::abs(truth); }

TEST(ExactMath, ExpAgreesWithTheLibrary) {
  for (double x = -700.0; x < 700.0; x += 0.37)
    EXPECT_LT(relativeError(exact::exp(x), std::exp(x)), 1e-15) << x;
}

TEST(ExactMath, LogAgreesWithTheLibrary) {
  for (double x = 1e-12; x < 1e12; x *= 1.07)
    EXPECT_LT(std::abs(exact::log(x) - std::log(x)), 4e-16 * std::max(1.0, std::abs(std::log(x)))) << x;
}

TEST(ExactMath, SinAndCosAgreeWithTheLibrary) {
  for (double x = -1000.0; x < 1000.0; x += 0.0131) {
    EXPECT_NEAR(exact::sin(x), std::sin(x), 1e-15) << x;
    EXPECT_NEAR(exact::cos(x), std::cos(x), 1e-15) << x;
  }
}

TEST(ExactMath, NormalDistributionHasItsKnownValues) {
  EXPECT_NEAR(exact::normalCdf(1.959963984540054), 0.975, 1e-15);
  EXPECT_NEAR(exact::normalCdf(-3.0), 0.0013498980316300946, 1e-15);
  EXPECT_NEAR(exact::normalQuantile(0.975), 1.959963984540054, 1e-14);
  EXPECT_NEAR(exact::normalQuantile(1e-10), -6.361340902404056, 1e-13);
}

TEST(ExactMath, QuantileInvertsDistribution) {
  for (double x = -6.0; x <= 6.0; x += 0.01)
    EXPECT_NEAR(exact::normalQuantile(exact::normalCdf(x)), x, 1e-6) << x;
}

} // namespace
} // namespace loopstad
