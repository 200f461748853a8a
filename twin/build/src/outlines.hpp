// SPDX-License-Identifier: GPL-3.0-or-later
/// Areas for what is given as a line or a point: a fence, a post.
///
///   for (const Polygon& part : thickened(line, 0.05)) ground.add(part, {.rank = Rank::barrier, ...});
///   ground.add(discAround({3.0, 4.0}, 0.3), {.rank = Rank::object, ...});
#pragma once

#include <loopstad/twin/polygon.hpp>

#include <vector>

namespace loopstad::twin::build {

/// A line as a row of quadrilaterals that meet at its bends; sharp bends overlap instead.
[[nodiscard]] std::vector<Polygon> thickened(const Line& line, double width_m);
/// A regular polygon round a circle.
[[nodiscard]] Polygon discAround(Vec2 centre, double radius_m);

} // namespace loopstad::twin::build
