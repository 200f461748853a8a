// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether a demand's journeys can be followed to their ends.
///
///   if (Status s = checkJourneys(demand); !s) return s.error();     // names the journey, the stage and a
///   remedy
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/sim/demand.hpp>

namespace loopstad::sim {

/// Indices must name something; that is asserted. The ground is not looked at.
[[nodiscard]] Status checkJourneys(const Demand& demand);

} // namespace loopstad::sim
