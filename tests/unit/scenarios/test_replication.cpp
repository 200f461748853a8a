// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/replication.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <vector>

namespace loopstad::scenarios {
namespace {

/// Box & Muller 1958 on numbers that are the same everywhere.
class Normal {
public:
  explicit Normal(std::uint64_t seed) : numbers_(seed) {}
  double operator()(double mean, double deviation) {
    return mean + deviation * std::sqrt(-2.0 * std::log(uniform())) * std::cos(6.283185307179586 * uniform());
  }

private:
  double uniform() { return (static_cast<double>(numbers_() >> 11) + 0.5) * 0x1.0p-53; }
  std::mt19937_64 numbers_;
};

TEST(Replication, StudentsQuantilesAreThoseOfTheTables) {
  EXPECT_NEAR(studentQuantile(1, 0.975), 12.706, 5e-4);
  EXPECT_NEAR(studentQuantile(9, 0.975), 2.262, 5e-4);
  EXPECT_NEAR(studentQuantile(29, 0.95), 1.699, 5e-4);
  EXPECT_NEAR(studentQuantile(1000, 0.995), 2.581, 5e-4);
}

TEST(Replication, EstimateByHand) {
  const std::vector<double> values{4, 8, 6, 2, 10};
  const Estimate e = estimateOf(values, 0.95);
  EXPECT_EQ(e.count, 5U);
  EXPECT_DOUBLE_EQ(e.mean, 6.0);
  EXPECT_DOUBLE_EQ(e.deviation, std::sqrt(10.0));
  EXPECT_NEAR(e.halfWidth, 2.776 * std::sqrt(10.0) / std::sqrt(5.0), 2e-3);
  EXPECT_DOUBLE_EQ(e.low, 2.8);
  EXPECT_DOUBLE_EQ(e.high, 9.2);
}

TEST(Replication, OneValueTellsNothingAndEqualOnesEverything) {
  EXPECT_FALSE(preciseEnough(estimateOf(std::vector<double>{3.0}, 0.95), {.least = 1}));
  const std::vector<double> equal(10, 3.0);
  EXPECT_TRUE(preciseEnough(estimateOf(equal, 0.95), {}));
  EXPECT_FALSE(preciseEnough(estimateOf(std::vector<double>(9, 3.0), 0.95), {}))
      << "never before the least number";
}

/// 95 of 100 intervals hold the true mean: 4,000 experiments of 12 values leave 0.35 % of error, twice 0.7.
TEST(Replication, IntervalsCoverTheMeanAsOftenAsTheySay) {
  Normal normal(1);
  int covered = 0;
  constexpr int experiments = 4000;
  for (int i = 0; i < experiments; ++i) {
    std::vector<double> values;
    for (int k = 0; k < 12; ++k) values.push_back(normal(50.0, 8.0));
    const Estimate e = estimateOf(values, 0.95);
    covered += std::abs(e.mean - 50.0) <= e.halfWidth ? 1 : 0;
  }
  EXPECT_NEAR(covered / double(experiments), 0.95, 0.0105);
}

struct Sequence {
  double meanLength = 0.0;
  double coverage = 0.0;
};

Sequence stopped(double deviation, const StopRule& rule, int experiments) {
  Normal normal(2);
  Sequence s;
  for (int i = 0; i < experiments; ++i) {
    std::vector<double> values;
    Estimate e;
    while (!preciseEnough(e, rule) && values.size() < rule.most) {
      values.push_back(normal(100.0, deviation));
      e = estimateOf(values, rule.confidence);
    }
    s.meanLength += static_cast<double>(values.size()) / experiments;
    s.coverage += std::abs(e.mean - 100.0) <= e.halfWidth ? 1.0 / experiments : 0.0;
  }
  return s;
}

/// With a known deviation n = (z s / (w m))^2 values do; one at a time the number comes out near it (Chow &
/// Robbins).
TEST(Replication, StopsWhereTheorySays) {
  // (1.96 * 20 / 5)^2 = 61.5
  const Sequence wide = stopped(20.0, {.within = 0.05}, 600);
  EXPECT_NEAR(wide.meanLength, 61.5, 3.0);
  EXPECT_GT(wide.coverage, 0.92);
  // A narrow spread stops at the least number: there Student's interval holds as it says.
  const Sequence narrow = stopped(2.0, {.within = 0.05}, 600);
  EXPECT_NEAR(narrow.meanLength, 10.0, 1e-9);
  EXPECT_GT(narrow.coverage, 0.93);
}

/// Why there is a least number: from two on, chance stops it early and the interval misses the mean too
/// often.
TEST(Replication, WithoutALeastNumberIntervalsMissTheMean) {
  const Sequence hasty = stopped(12.0, {.within = 0.05, .least = 2}, 600);
  const Sequence patient = stopped(12.0, {.within = 0.05}, 600);
  EXPECT_LT(hasty.coverage, patient.coverage - 0.02);
  EXPECT_GT(patient.coverage, 0.91);
}

TEST(Replication, SeedsNeededFollowFromTheSpread) {
  std::vector<double> values;
  Normal normal(3);
  for (int i = 0; i < 30; ++i) values.push_back(normal(100.0, 20.0));
  const Estimate e = estimateOf(values, 0.95);
  const std::size_t needed = seedsNeeded(e, {.within = 0.05});
  EXPECT_NEAR(static_cast<double>(needed), 30.0 * std::pow(e.halfWidth / (0.05 * e.mean), 2), 2.0);
  EXPECT_EQ(seedsNeeded(e, {.within = 0.0001, .most = 77}), 77U);
  EXPECT_EQ(seedsNeeded(e, {.within = 10.0}), 10U);
}

} // namespace
} // namespace loopstad::scenarios
