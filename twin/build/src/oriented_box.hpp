// SPDX-License-Identifier: GPL-3.0-or-later
/// Which way a piece of ground runs: the smallest rectangle round it, and the strip that it amounts to.
///
///   const OrientedBox box = orientedBox(polygon.outer);    // box.axis: unit, along its long sides
///   const Strip strip = stripOf(polygon);                  // bent ways too: a ring road is long and narrow
#pragma once

#include <loopstad/twin/polygon.hpp>

#include <span>
#include <vector>

namespace loopstad::twin::build {

struct OrientedBox {
  Vec2 axis{1.0, 0.0}; ///< unit; along the longer sides
  double length_m = 0.0;
  double width_m = 0.0; ///< <= length_m
};

/// Smallest in area; one side of it runs along a side of the convex hull (Freeman & Shapira 1975).
[[nodiscard]] OrientedBox orientedBox(std::vector<Vec2> points);

/// Sides of the rectangle that has the same area and perimeter.
struct Strip {
  double length_m = 0.0;
  double width_m = 0.0; ///< <= length_m
};

[[nodiscard]] Strip stripOf(const Polygon& polygon);

} // namespace loopstad::twin::build
