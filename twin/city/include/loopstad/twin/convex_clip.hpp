// SPDX-License-Identifier: GPL-3.0-or-later
/// Polygons cut by straight lines and by convex polygons.
///
///   Ring cell = square;
///   clipLeftOf(cell, a, b, scratch);                        // what lies to the left of a->b
///   const double shared = sharedArea_m2(cell, room);        // of a convex cell and any polygon
///
/// Sutherland & Hodgman 1974. A ring that is not convex may come out with bridges of no area; its area is
/// right. Rounding moves corners by some 1e-12 m in a plan of kilometres.
#pragma once

#include <loopstad/twin/polygon.hpp>

#include <span>

namespace loopstad::twin {

/// Keeps the part of a ring to the left of a->b, the line included; empty when there is none. scratch: room
/// to work in, so that repeated calls allocate nothing.
void clipLeftOf(Ring& ring, Vec2 a, Vec2 b, Ring& scratch);

/// convex: counter-clockwise; polygon: any simple one, of any orientation.
[[nodiscard]] double sharedArea_m2(std::span<const Vec2> convex, const Polygon& polygon);

} // namespace loopstad::twin
