// SPDX-License-Identifier: GPL-3.0-or-later
#include "oriented_box.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace loopstad::twin::build {
namespace {

double perimeter_m(const Ring& ring) {
  double sum = 0.0;
  for (std::size_t i = 0; i < ring.size(); ++i) sum += distance(ring[i], ring[(i + 1) % ring.size()]);
  return sum;
}

/// Half of the hull, from the first point to the last, to the left of the others (Andrew 1979).
template <class Points>
void addChain(const Points& points, std::vector<Vec2>& hull) {
  const std::size_t start = hull.size();
  for (const Vec2 p : points) {
    while (hull.size() >= start + 2 && cross(hull.back() - hull[hull.size() - 2], p - hull.back()) <= 0.0)
      hull.pop_back();
    hull.push_back(p);
  }
  hull.pop_back();
}

std::vector<Vec2> hullOf(std::vector<Vec2> points) {
  const auto before = [](Vec2 a, Vec2 b) { return a.x < b.x || (a.x == b.x && a.y < b.y); };
  std::ranges::sort(points, before);
  points.erase(std::unique(points.begin(), points.end()), points.end());
  if (points.size() < 3) return points;
  std::vector<Vec2> hull;
  addChain(points, hull);
  std::ranges::reverse(points);
  addChain(points, hull);
  return hull;
}

} // namespace

OrientedBox orientedBox(std::vector<Vec2> points) {
  const std::vector<Vec2> hull = hullOf(std::move(points));
  OrientedBox best;
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < hull.size(); ++i) {
    const Vec2 side = hull[(i + 1) % hull.size()] - hull[i];
    if (squaredLength(side) == 0.0) continue;
    const Vec2 u = normalized(side);
    const Vec2 v = perpendicular(u);
    Box2 turned;
    for (const Vec2 p : hull) turned.include(Vec2{dot(p, u), dot(p, v)});
    const Vec2 size = turned.size();
    if (size.x * size.y >= least) continue;
    least = size.x * size.y;
    best = size.x >= size.y ? OrientedBox{u, size.x, size.y} : OrientedBox{v, size.y, size.x};
  }
  return best;
}

Strip stripOf(const Polygon& polygon) {
  const double half = 0.5 * perimeter_m(polygon.outer);
  const double area = std::abs(area_m2(polygon));
  // length + width = half, length * width = area; a disc has more area than any rectangle of its perimeter.
  const double root = std::sqrt(std::max(0.0, half * half - 4.0 * area));
  return {0.5 * (half + root), 0.5 * (half - root)};
}

} // namespace loopstad::twin::build
