// SPDX-License-Identifier: GPL-3.0-or-later
/// What journeys came to: how long lines were and how long people stood in them, how many were where.
///
///   for (const QueueFigures& q : results.queues) fmt::print("{}: {} served, {} s\n", q.name, q.served,
///   q.meanWait_s);
///
/// A wait lasts from joining the end of a line to being called to a server. Who still stands in line at the
/// end of the run counts for the length, not for the waits.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace loopstad::sim {

struct QueueFigures {
  std::string name;
  std::uint32_t served = 0; ///< persons called to a server
  double meanLength = 0.0;  ///< persons in line, who is being served not among them
  std::uint32_t maxLength = 0;
  double meanWait_s = 0.0;
  double p90Wait_s = 0.0; ///< 90 % waited no longer
  double maxWait_s = 0.0;
  std::vector<double> length; ///< mean over each interval
};

/// A destination where people wait, visit or queue.
struct StayFigures {
  std::string name;
  std::uint32_t maxPersons = 0;
  std::vector<double> persons; ///< mean over each interval
};

} // namespace loopstad::sim
