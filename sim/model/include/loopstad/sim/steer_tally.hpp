// SPDX-License-Identifier: GPL-3.0-or-later
/// What a model has to tell about a block of rows, beside what it wrote.
///
///   tally.overlooked += around.overlooked ? 1 : 0;
#pragma once

#include <cstddef>

namespace loopstad::sim {

/// Limits that a model met.
struct SteerTally {
  std::size_t overlooked = 0; ///< persons with more around them than Surroundings holds
};

} // namespace loopstad::sim
