// SPDX-License-Identifier: GPL-3.0-or-later
/// Where journeys lead, and where the lines of queues stand on the ground, for World::journeys.
///
///   if (Status s = layJourneys(*world); !s) return s.error();     // after the route maps
#pragma once

#include "world.hpp"

namespace loopstad::sim {

/// Where people may go, at once or on their journey; some stand twice.
[[nodiscard]] std::vector<std::size_t> destinationsOf(const Demand& demand, const Flow& flow);
[[nodiscard]] std::vector<std::size_t> destinationsOf(const Demand& demand, const Person& person);
/// Fills world.journeys; warns of stages between which there is no way.
[[nodiscard]] Status layJourneys(World& world);

} // namespace loopstad::sim
