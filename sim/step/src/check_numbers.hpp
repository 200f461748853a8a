// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether every number of a demand is one: no NaN, nothing infinite, nothing out of the reach of a step.
///
///   if (Status s = checkNumbers(demand); !s) return s.error();
///
/// Limits are wide: they keep positions on the grid, steps in 32 bits and people visible to each other.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/sim/demand.hpp>

namespace loopstad::sim {

[[nodiscard]] Status checkNumbers(const Demand& demand);

} // namespace loopstad::sim
