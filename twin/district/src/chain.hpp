// SPDX-License-Identifier: GPL-3.0-or-later
/// Lines that streets and rows of houses follow: points along them, lines beside them, bends and arcs.
///
///   const Line kerb = beside(middle, 3.0);           // 3 m to the left
///   const Along door = along(kerb, 12.5);            // where 12.5 m of it are behind
#pragma once

#include <loopstad/twin/polygon.hpp>

namespace loopstad::twin::district {

struct Along {
  Vec2 point;
  Vec2 direction; ///< unit
};

/// at_m within 0 and the length; before and after, the ends.
[[nodiscard]] Along along(const Line& line, double at_m);
/// The same, and straight on before its beginning and after its end.
[[nodiscard]] Along beyondEnds(const Line& line, double at_m);
/// The middle of the stretch in which half of the line is behind: never a corner of it.
[[nodiscard]] Along halfway(const Line& line);
struct Foot {
  double at_m = 0.0; ///< negative before the line, more than its length behind it
  Along there;
};
/// The nearest point of a line that goes straight on beyond its ends.
[[nodiscard]] Foot footOn(const Line& line, Vec2 p);
[[nodiscard]] Vec2 centroid(const Ring& ring);
/// To the left of a line by so much, to the right where it is negative; corners are mitred.
[[nodiscard]] Line beside(const Line& line, double left_m);
/// From a to b, bulging to the left by a share of its length; straight for 0.
[[nodiscard]] Line bend(Vec2 a, Vec2 b, double bulge);
/// Round a centre, counter-clockwise, from one angle to another.
[[nodiscard]] Line arc(Vec2 centre, double radius_m, double from_rad, double to_rad);
/// Unit vector at an angle from east; the same bits everywhere.
[[nodiscard]] Vec2 heading(double angle_rad);

} // namespace loopstad::twin::district
