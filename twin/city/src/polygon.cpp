// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/polygon.hpp>

#include <algorithm>
#include <cassert>
#include <utility>

namespace loopstad::twin {
namespace {

bool onSegment(Vec2 p, Vec2 a, Vec2 b) { return cross(b - a, p - a) == 0.0 && dot(p - a, p - b) <= 0.0; }

bool onRing(std::span<const Vec2> ring, Vec2 p) {
  for (std::size_t i = 0; i < ring.size(); ++i)
    if (onSegment(p, ring[i], ring[(i + 1) % ring.size()])) return true;
  return false;
}

/// Even-odd rule; points on the ring are undecided.
bool insideRing(std::span<const Vec2> ring, Vec2 p) {
  bool inside = false;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Vec2 a = ring[i];
    const Vec2 b = ring[(i + 1) % ring.size()];
    if ((a.y > p.y) == (b.y > p.y)) continue;
    if (p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x)) inside = !inside;
  }
  return inside;
}

void addCrossings(std::span<const Vec2> ring, double y, std::vector<double>& xs) {
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Vec2 a = ring[i];
    const Vec2 b = ring[(i + 1) % ring.size()];
    if ((a.y > y) != (b.y > y)) xs.push_back(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
  }
}

bool isLevelWithCorner(const Polygon& polygon, double y) {
  const auto has = [y](const Ring& ring) { return std::ranges::find(ring, y, &Vec2::y) != ring.end(); };
  return has(polygon.outer) || std::ranges::any_of(polygon.holes, has);
}

struct Chord {
  Vec2 middle;
  double width_m = -1.0;
};

/// The widest piece of the polygon at this height.
Chord widestChord(const Polygon& polygon, double y) {
  std::vector<double> xs;
  addCrossings(polygon.outer, y, xs);
  for (const Ring& hole : polygon.holes) addCrossings(hole, y, xs);
  std::ranges::sort(xs);
  Chord best;
  for (std::size_t i = 0; i + 1 < xs.size(); i += 2)
    if (xs[i + 1] - xs[i] > best.width_m) best = {{0.5 * (xs[i] + xs[i + 1]), y}, xs[i + 1] - xs[i]};
  return best;
}

} // namespace

double signedArea_m2(std::span<const Vec2> ring) {
  if (ring.empty()) return 0.0;
  double twice = 0.0;
  const Vec2 anchor = ring.front(); // RD coordinates are large: differences keep the digits
  for (std::size_t i = 1; i + 1 < ring.size(); ++i) twice += cross(ring[i] - anchor, ring[i + 1] - anchor);
  return 0.5 * twice;
}

double area_m2(const Polygon& polygon) {
  double area = std::abs(signedArea_m2(polygon.outer));
  for (const Ring& hole : polygon.holes) area -= std::abs(signedArea_m2(hole));
  return area;
}

double area_m2(std::span<const Polygon> polygons) {
  double sum = 0.0;
  for (const Polygon& polygon : polygons) sum += area_m2(polygon);
  return sum;
}

double length_m(std::span<const Vec2> line) {
  double sum = 0.0;
  for (std::size_t i = 1; i < line.size(); ++i) sum += distance(line[i - 1], line[i]);
  return sum;
}

bool contains(const Polygon& polygon, Vec2 p) {
  if (onRing(polygon.outer, p)) return true;
  if (!insideRing(polygon.outer, p)) return false;
  return std::ranges::none_of(polygon.holes,
                              [p](const Ring& hole) { return insideRing(hole, p) && !onRing(hole, p); });
}

Box2 bounds(std::span<const Vec2> points) {
  Box2 box;
  for (const Vec2 p : points) box.include(p);
  return box;
}

Box2 bounds(const Polygon& polygon) { return bounds(polygon.outer); }

Box2 bounds(std::span<const Polygon> polygons) {
  Box2 box;
  for (const Polygon& polygon : polygons) box.include(bounds(polygon));
  return box;
}

const Polygon& largest(std::span<const Polygon> polygons) {
  assert(!polygons.empty());
  return *std::ranges::max_element(polygons, {}, [](const Polygon& polygon) { return area_m2(polygon); });
}

Vec2 interiorPoint(const Polygon& polygon) {
  assert(polygon.outer.size() >= 3);
  const Box2 box = bounds(polygon);
  Chord best;
  // On a level with a corner the boundary may touch the chord's middle: such levels come last.
  for (const bool levelWithCorner : {false, true}) {
    for (const double share : {0.5, 0.31, 0.69, 0.17, 0.83, 0.07, 0.93, 0.4437}) {
      const double y = box.min.y + share * (box.max.y - box.min.y);
      if (isLevelWithCorner(polygon, y) != levelWithCorner) continue;
      if (const Chord chord = widestChord(polygon, y); chord.width_m > best.width_m) best = chord;
    }
    if (best.width_m > 0.0) return best.middle;
  }
  return polygon.outer.front(); // without area
}

void orient(Polygon& polygon) {
  if (signedArea_m2(polygon.outer) < 0.0) std::ranges::reverse(polygon.outer);
  for (Ring& hole : polygon.holes)
    if (signedArea_m2(hole) > 0.0) std::ranges::reverse(hole);
}

Polygon translated(Polygon polygon, Vec2 by) {
  for (Vec2& p : polygon.outer) p += by;
  for (Ring& hole : polygon.holes)
    for (Vec2& p : hole) p += by;
  return polygon;
}

} // namespace loopstad::twin
