// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/convex_clip.hpp>

#include <cmath>
#include <utility>

namespace loopstad::twin {
namespace {

double clippedArea_m2(std::span<const Vec2> convex, const Ring& ring) {
  Ring part = ring;
  Ring scratch;
  for (std::size_t i = 0; i < convex.size() && !part.empty(); ++i)
    clipLeftOf(part, convex[i], convex[(i + 1) % convex.size()], scratch);
  return std::abs(signedArea_m2(part));
}

} // namespace

void clipLeftOf(Ring& ring, Vec2 a, Vec2 b, Ring& scratch) {
  const Vec2 along = b - a;
  scratch.clear();
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Vec2 p = ring[i];
    const Vec2 q = ring[i + 1 == ring.size() ? 0 : i + 1];
    const double atP = cross(along, p - a);
    const double atQ = cross(along, q - a);
    if (atP >= 0.0) scratch.push_back(p);
    if ((atP > 0.0 && atQ < 0.0) || (atP < 0.0 && atQ > 0.0))
      scratch.push_back(p + (atP / (atP - atQ)) * (q - p));
  }
  if (scratch.size() < 3) scratch.clear();
  std::swap(ring, scratch);
}

double sharedArea_m2(std::span<const Vec2> convex, const Polygon& polygon) {
  if (!bounds(convex).overlaps(bounds(polygon.outer))) return 0.0;
  double area = clippedArea_m2(convex, polygon.outer);
  for (const Ring& hole : polygon.holes) area -= clippedArea_m2(convex, hole);
  return area;
}

} // namespace loopstad::twin
