// SPDX-License-Identifier: GPL-3.0-or-later
/// What is wrong with a choice of ways in itself.
///
///   if (Status s = checkChoice(demand, choice); !s) return s.error();
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/sim/demand.hpp>

namespace loopstad::sim {

/// Indices that point nowhere are a programmer's mistake and assert.
[[nodiscard]] Status checkChoice(const Demand& demand, const RouteChoice& choice);

} // namespace loopstad::sim
