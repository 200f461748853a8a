// SPDX-License-Identifier: GPL-3.0-or-later
/// A scenario's journeys on its twin: names of destinations, stages and events become indices.
///
///   Result<std::vector<sim::Journey>> journeys = journeysOf(site);
#pragma once

#include "ground.hpp"

#include <loopstad/sim/journey.hpp>

#include <vector>

namespace loopstad::scenarios {

[[nodiscard]] Result<std::vector<sim::Journey>> journeysOf(const Site& site);

} // namespace loopstad::scenarios
