// SPDX-License-Identifier: GPL-3.0-or-later
#include "part_courtyards.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace loopstad::twin {
namespace {

/// Points this near can become one on the grid of a millimetre: its diagonal, and a little.
constexpr double touching_m = 0.0015;
/// How far a wall moves into its courtyard: what stood 1.5 mm beyond it and rounding leave more than 1 mm.
constexpr double aside_m = 0.004;
/// A sharp corner moves farther than its walls, up to this many times (that of 11 degrees).
constexpr double mostMiter = 10.0;

bool near(Vec2 a, Vec2 b) { return distance(a, b) <= touching_m; }

bool touches(const Ring& ring, Vec2 p) {
  for (std::size_t i = 0; i < ring.size(); ++i)
    if (near(p, nearestOnSegment(p, ring[i], ring[(i + 1) % ring.size()]))) return true;
  return false;
}

/// The ring with a corner wherever a corner of another one stands against one of its walls.
Ring withTouchingCorners(const Ring& ring, const std::vector<const Ring*>& others) {
  Ring out;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Vec2 a = ring[i];
    const Vec2 b = ring[(i + 1) % ring.size()];
    std::vector<Vec2> between;
    for (const Ring* other : others)
      for (const Vec2 q : *other) {
        const Vec2 on = nearestOnSegment(q, a, b);
        if (near(on, q) && !near(on, a) && !near(on, b)) between.push_back(on);
      }
    std::ranges::sort(between, {}, [a](Vec2 p) { return squaredLength(p - a); });
    out.push_back(a);
    for (const Vec2 p : between)
      if (!near(out.back(), p)) out.push_back(p);
  }
  return out;
}

/// Corner i of a courtyard, which runs clockwise, with both of its walls moved into the courtyard.
Vec2 movedIn(const Ring& ring, std::size_t i) {
  const Vec2 before = normalized(ring[i] - ring[(i + ring.size() - 1) % ring.size()]);
  const Vec2 after = normalized(ring[(i + 1) % ring.size()] - ring[i]);
  const Vec2 both = -(perpendicular(before) + perpendicular(after));
  const double narrow = std::max(0.5 * length(both), 1.0 / mostMiter);
  return ring[i] + (aside_m / narrow) * normalized(both);
}

} // namespace

void partCourtyards(Polygon& oriented) {
  std::vector<const Ring*> others{&oriented.outer};
  for (Ring& hole : oriented.holes) {
    const Ring whole = withTouchingCorners(hole, others);
    const auto isTouched = [&](Vec2 p) {
      return std::ranges::any_of(others, [p](const Ring* other) { return touches(*other, p); });
    };
    hole = whole;
    for (std::size_t i = 0; i < whole.size(); ++i)
      if (isTouched(whole[i])) hole[i] = movedIn(whole, i);
    others.push_back(&hole);
  }
}

} // namespace loopstad::twin
