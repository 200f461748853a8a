// SPDX-License-Identifier: GPL-3.0-or-later
/// The straight way to an aim, bent so far that it passes corners of walls at a distance.
///
///   const Vec2 direction = clearWay(aim, here, {.clearance_m = 0.2});              // unit vector
///   const Vec2 outer = clearWay(aim, here, {.clearance_m = 0.2, .lane = 0.9});
///
/// The way touches the circle round the corner; inside the circle it goes round it. Between two corners that
/// are too close for both, it goes through the middle. With a lane, the circle is wider by a share of the
/// room beside the corner, and such a gap is passed at that share of its width; neither where it is under 0.8
/// m wide.
#pragma once

#include "sight_map.hpp"

#include <loopstad/base/vec.hpp>

#include <optional>

namespace loopstad::sim::route {

/// How far along the path people look where it bends in the open: some steps of 0.05 s. Further from the bend
/// it does not matter how the path goes on.
inline constexpr double lookAhead_m = 0.5;

struct Berth {
  double clearance_m = 0.2;        ///< from every corner, where there is room
  std::optional<double> lane = {}; ///< 0: as near to what is on the right hand as that, 1: on the left
};

[[nodiscard]] Vec2 clearWay(const Aim& aim, Vec2 here, const Berth& berth);
/// How far it is to where that way bends next.
[[nodiscard]] double straight_m(const Aim& aim, Vec2 here);

} // namespace loopstad::sim::route
