// SPDX-License-Identifier: GPL-3.0-or-later
/// What a list of travel times comes down to.
///
///   const TravelTimes times = summarise("station", {41.5, 38.0, 52.5});
#pragma once

#include <loopstad/sim/measures.hpp>

#include <string>
#include <vector>

namespace loopstad::sim {

/// The median of an even number is the mean of the middle two; p90 is the smallest time that at least 90 %
/// of the persons needed or stayed below (nearest rank). All zero without persons.
[[nodiscard]] TravelTimes summarise(std::string destination, std::vector<double> times_s);

} // namespace loopstad::sim
