// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/place_queue.hpp>

#include <algorithm>

namespace loopstad::sim {
namespace {

/// What is seen fades with this time: some thirty passages through a door.
constexpr double memory_s = 30.0;
/// A door of 1 m at its capacity (Weidmann 1993) is assumed to have been watched for this long before.
constexpr double assumedFlow_per_s = 1.22;
constexpr double assumedFor_s = 5.0;

} // namespace

void PlaceQueue::observe(double persons, bool queueing, double over_s) {
  const double kept = std::max(0.0, 1.0 - over_s / memory_s);
  passed = kept * passed + (queueing ? persons : 0.0);
  queueing_s = kept * queueing_s + (queueing ? over_s : 0.0);
}

double PlaceQueue::flow_per_s() const {
  return (assumedFlow_per_s * assumedFor_s + passed) / (assumedFor_s + queueing_s);
}

} // namespace loopstad::sim
