// SPDX-License-Identifier: GPL-3.0-or-later
/// A lift: a timed portal from a destination, where people wait, to an origin, where they step out.
///
///   demand.lifts.push_back({.name = "north", .entry = 0, .exit = 0, .onward = 1, .ride_s = 12.0});
///
/// The cabin begins at its entry with open doors. It takes those who stand in the entry, up to its
/// capacity, closes, rides, lets them out as far as there is room, and comes back empty. Seconds.
#pragma once

#include <cstddef>
#include <string>

namespace loopstad::sim {

struct Lift {
  std::string name{};
  std::size_t entry = 0;    ///< index into Demand::destinations: an area before the doors
  std::size_t exit = 0;     ///< index into Demand::origins: an area behind the doors at the other storey
  std::size_t onward = 0;   ///< index into Demand::destinations: where people go who came out
  std::size_t capacity = 8; ///< persons, > 0
  double ride_s = 15.0;     ///< from doors closed to doors open, > 0
  double doors_s = 5.0;     ///< for how long the doors stand open on either side, > 0
};

} // namespace loopstad::sim
