// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/replication.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace loopstad::scenarios {
namespace {

/// Between neighbours in order: type 7 of Hyndman & Fan 1996.
double quantile(const std::vector<double>& sorted, double share) {
  const double at = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

Estimate estimateOf(std::span<const double> values, double confidence) {
  Estimate e{.count = values.size(), .halfWidth = std::numeric_limits<double>::infinity()};
  if (values.empty()) return e;
  std::vector<double> sorted(values.begin(), values.end());
  std::ranges::sort(sorted);
  const auto n = static_cast<double>(values.size());
  e.mean = std::accumulate(sorted.begin(), sorted.end(), 0.0) / n;
  e.low = quantile(sorted, 0.1);
  e.high = quantile(sorted, 0.9);
  if (values.size() < 2) return e;
  double squares = 0.0;
  for (const double v : sorted) squares += (v - e.mean) * (v - e.mean);
  e.deviation = std::sqrt(squares / (n - 1.0));
  e.halfWidth = studentQuantile(n - 1.0, 0.5 * (1.0 + confidence)) * e.deviation / std::sqrt(n);
  return e;
}

bool preciseEnough(const Estimate& estimate, const StopRule& rule) {
  return estimate.count >= std::max<std::size_t>(2, rule.least) &&
         estimate.halfWidth <= rule.within * std::abs(estimate.mean);
}

std::size_t seedsNeeded(const Estimate& estimate, const StopRule& rule) {
  const double wanted = rule.within * std::abs(estimate.mean);
  const double ratio = estimate.halfWidth / wanted; // narrows with the root of the number
  if (!std::isfinite(ratio)) return wanted > 0.0 ? rule.least : rule.most;
  const double needed = std::ceil(static_cast<double>(estimate.count) * ratio * ratio);
  if (needed >= static_cast<double>(rule.most)) return rule.most;
  return std::max(rule.least, static_cast<std::size_t>(needed));
}

} // namespace loopstad::scenarios
