// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain.hpp"
#include "shape.hpp"

#include <algorithm>

namespace loopstad::twin::io {
namespace {

/// Longitude and latitude of the European Netherlands, rounded outwards.
constexpr Box2 netherlands_deg{{3.2, 50.7}, {7.3, 53.7}};

Box2 boundsOf(const Geometry& geometry) {
  Box2 box;
  for (const Vec2 p : geometry.points) box.include(p);
  for (const Line& line : geometry.lines) box.include(bounds(line));
  for (const Polygon& polygon : geometry.polygons) box.include(bounds(polygon));
  return box;
}

} // namespace

PlanFrame guessFrame(std::span<const Geometry* const> geometries) {
  const auto all = [&](const auto& fits) {
    return std::ranges::all_of(geometries, [&](const Geometry* geometry) { return fits(*geometry); });
  };
  if (geometries.empty()) return PlanFrame::own;
  if (all([](const Geometry& g) { return isPlausibleRd(g); })) return PlanFrame::rd;
  const bool degrees = all([](const Geometry& g) {
    const Box2 box = boundsOf(g);
    return netherlands_deg.contains(box.min) && netherlands_deg.contains(box.max);
  });
  return degrees ? PlanFrame::degrees : PlanFrame::own;
}

PlanFrame guessFrame(const std::vector<PlainFeature>& features) {
  std::vector<const Geometry*> geometries;
  for (const PlainFeature& f : features) geometries.push_back(&f.geometry);
  return guessFrame(geometries);
}

} // namespace loopstad::twin::io
