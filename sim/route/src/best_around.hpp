// SPDX-License-Identifier: GPL-3.0-or-later
/// The best way from a point, when the faces beside its own have a say.
///
///   return bestAround(ground, face, p, [&](std::uint32_t f, Vec2 q) { return bestWithin(f, q); });
///
/// Ways over ground of different cost are nearly right only, and differ from face to face: near an edge, the
/// better of both sides counts, or people would turn back at it.
#pragma once

#include "sight_map.hpp"

namespace loopstad::sim::route {

/// This near to an edge, the face beyond has a say: two steps of 0.05 s.
inline constexpr double nearEdge_m = 0.15;
/// By how much it must be better. Round a corner at the edge's end both faces tell the same, but only the own
/// one which way round.
inline constexpr double better_m = 1e-3;

template <class BestWithin>
Aim bestAround(const RouteGround& ground, std::uint32_t face, Vec2 p, BestWithin bestWithin) {
  Aim aim = bestWithin(face, p);
  if (ground.even()) return aim;
  for (unsigned e = 0; e < 3; ++e) {
    const std::uint32_t other = ground.beside(face, e);
    if (other == none) continue;
    const Vec2 foot =
        nearestOnSegment(p, ground.at(ground.vertex(face, e)), ground.at(ground.vertex(face, (e + 1) % 3)));
    const double aside_m = distance(p, foot);
    if (aside_m > nearEdge_m) continue;
    Aim beyond = bestWithin(other, foot);
    beyond.distance_m += ground.cost(face) * aside_m;
    if (beyond.distance_m > aim.distance_m - better_m) continue;
    beyond.direction += foot - p;
    aim = beyond;
  }
  return aim;
}

} // namespace loopstad::sim::route
