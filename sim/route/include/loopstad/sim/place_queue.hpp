// SPDX-License-Identifier: GPL-3.0-or-later
/// How fast people get through a place while others queue for it, as seen over the last half minute.
///
///   PlaceQueue door;
///   door.observe(/*passed*/ 1, /*queueing*/ true, /*over_s*/ 0.5);
///   const double wait_s = peopleAhead / door.flow_per_s();
///
/// Persons per second. Passages count while somebody queues: what a quiet door lets through says nothing of
/// what it could. Without a queue the estimate goes back to that of a door one metre wide.
#pragma once

namespace loopstad::sim {

struct PlaceQueue {
  double passed = 0.0;     ///< persons, those of long ago faded
  double queueing_s = 0.0; ///< in which somebody queued, faded alike

  void observe(double persons, bool queueing, double over_s);
  /// > 0, at most what was seen or is assumed.
  [[nodiscard]] double flow_per_s() const;
};

} // namespace loopstad::sim
