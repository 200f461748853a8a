// SPDX-License-Identifier: GPL-3.0-or-later
/// Circular arcs into chords, the same points from both sides.
///
///   Line kerb{{0, 0}};
///   appendArc(kerb, {0, 0}, {1, 1}, {2, 0}, 0.01);   // adds the points after the first one, up to (2, 0)
///
/// Two neighbours name their common arc in opposite directions, and both must get the same vertices bit for
/// bit: the arc is always cut from its smaller end point (x first, then y) and turned round afterwards. It is
/// halved until no chord is further than the deviation from it; only + - * / and sqrt are used.
#pragma once

#include <loopstad/twin/polygon.hpp>

namespace loopstad::twin::io {

/// Arc from a over via to b; equal a and b: the full circle with via opposite. Straight when the three points
/// lie on a line within the deviation. deviation_m > 0.
void appendArc(Line& line, Vec2 a, Vec2 via, Vec2 b, double deviation_m);

/// Full circle through three points, from a over b and c back to a.
void appendCircle(Line& line, Vec2 a, Vec2 b, Vec2 c, double deviation_m);

} // namespace loopstad::twin::io
