// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the wave starts: on the sides of the target's areas, on their corners, and on its spots.
///
///   Wave wave(ground);
///   seed(wave, target);
///   wave.run();
#pragma once

#include "wave.hpp"

#include <loopstad/sim/route_map.hpp>

namespace loopstad::sim::route {

void seed(Wave& wave, const RouteTarget& target);

} // namespace loopstad::sim::route
