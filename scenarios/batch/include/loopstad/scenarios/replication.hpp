// SPDX-License-Identifier: GPL-3.0-or-later
/// How many repetitions of a random experiment are enough: an interval round the mean, and when it is narrow
/// enough.
///
///   const Estimate e = estimateOf(egress_s, 0.95);                   // Student's t
///   if (preciseEnough(e, {.within = 0.05})) ...                      // half-width at most 5 % of the mean
///   const std::size_t more = seedsNeeded(e, {.within = 0.05});       // by the spread seen until now
///
/// The values are taken as normally distributed, which means of crowds' figures nearly are; the interval is
/// that of Student 1908. Adding repetitions until it is narrow enough is the sequential procedure of Chow &
/// Robbins 1965.
#pragma once

#include <cstddef>
#include <span>

namespace loopstad::scenarios {

/// Stopping as soon as an interval happens to be narrow favours small chance spreads: with two or three
/// repetitions the interval misses the mean far more often than it says. From ten on the loss is a few per
/// cent (Law 2015, Simulation modeling and analysis, 9.4.1, asks for ten to start with).
inline constexpr std::size_t leastSeeds = 10;

struct StopRule {
  double within = 0.05;     ///< half-width over the mean, > 0
  double confidence = 0.95; ///< (0, 1)
  std::size_t least = leastSeeds;
  std::size_t most = 200;
};

struct Estimate {
  std::size_t count = 0;
  double mean = 0.0;
  double deviation = 0.0; ///< of the values, n - 1
  double halfWidth = 0.0; ///< of the mean's interval; infinite with fewer than two values
  double low = 0.0;       ///< 10 % quantile
  double high = 0.0;      ///< 90 % quantile
};
[[nodiscard]] Estimate estimateOf(std::span<const double> values, double confidence);

[[nodiscard]] bool preciseEnough(const Estimate& estimate, const StopRule& rule);
/// How many repetitions will do if the spread stays as it is; between rule.least and rule.most.
[[nodiscard]] std::size_t seedsNeeded(const Estimate& estimate, const StopRule& rule);

/// The value that Student's t with so many degrees of freedom stays below with this probability.
[[nodiscard]] double studentQuantile(double degrees, double probability);

} // namespace loopstad::scenarios
