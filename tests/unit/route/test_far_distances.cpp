// SPDX-License-Identifier: GPL-3.0-or-later
#include "far_distances.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace loopstad::sim::route {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

TEST(FarDistances, AreWithinAStepOfTheTruth) {
  std::vector<double> truth;
  for (int i = 0; i < 1000; ++i) truth.push_back(i % 7 == 3 ? infinity : 0.1 * i * i + 3.0 * (i % 5));
  const FarDistances far(truth);
  for (std::size_t i = 0; i < truth.size(); ++i) {
    if (truth[i] == infinity) {
      EXPECT_EQ(far[i], infinity);
      EXPECT_EQ(far.nearly(i), std::numeric_limits<float>::infinity());
      continue;
    }
    EXPECT_LE(static_cast<double>(far.least(i / clusterSize)), truth[i] * (1.0 + 1e-7));
    double low = infinity;
    double high = 0.0;
    for (std::size_t j = i / clusterSize * clusterSize;
         j < std::min(truth.size(), i / clusterSize * clusterSize + clusterSize); ++j) {
      low = std::min(low, truth[j]);
      if (truth[j] < infinity) high = std::max(high, truth[j]);
    }
    const double ofFloats_m = 1e-7 * high;
    EXPECT_NEAR(far[i], truth[i], (high - low) / 65534.0 + ofFloats_m);
    EXPECT_NEAR(static_cast<double>(far.nearly(i)), far[i], 2.0 * ofFloats_m);
  }
  EXPECT_LT(far.bytes(), 3 * truth.size());
}

TEST(FarDistances, PlacesThatAreAllAsFarStayExact) {
  const FarDistances far(std::vector<double>(70, 12.5));
  for (std::size_t i = 0; i < 70; ++i) EXPECT_EQ(far[i], 12.5);
}

} // namespace
} // namespace loopstad::sim::route
