// SPDX-License-Identifier: GPL-3.0-or-later
/// How wide the open ground is beside the corner of a wall: as far as people spread when they go round it.
///
///   const float room_m = cornerRoom_m(ground, ground.fan(face, corner), reached);
///
/// The distance to the nearest other wall within 60 degrees of straight away from the corner, up to
/// widestRoom_m.
#pragma once

#include "route_ground.hpp"

#include <cstdint>
#include <vector>

namespace loopstad::sim::route {

/// Further apart than this, people who go round the same corner do not take notice of the other side.
inline constexpr double widestRoom_m = 4.0;

/// For the open fan of a corner. reached: to work in, kept from corner to corner.
[[nodiscard]] float cornerRoom_m(const RouteGround& ground, const Fan& fan,
                                 std::vector<std::uint32_t>& reached);

} // namespace loopstad::sim::route
