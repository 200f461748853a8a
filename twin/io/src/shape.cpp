// SPDX-License-Identifier: GPL-3.0-or-later
#include "shape.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/geo_frame.hpp>

#include <algorithm>

namespace loopstad::twin::io {

std::optional<ShapeTrouble> troubleWith(const Shape& shape) {
  if (!shape.unknownElement.empty())
    return ShapeTrouble{translatable("geometry of a kind that is not known"), shape.unknownElement};
  if (!shape.broken.empty()) return ShapeTrouble{translatable("geometry broken"), shape.broken};
  if (shape.geometry.empty()) return ShapeTrouble{translatable("no geometry"), {}};
  if (!shape.otherSrs.empty()) return ShapeTrouble{translatable("coordinates not in RD New"), shape.otherSrs};
  if (!isPlausibleRd(shape.geometry)) return ShapeTrouble{translatable("coordinates outside RD New"), {}};
  return std::nullopt;
}

double area_m2(const Geometry& geometry) {
  double sum_m2 = 0.0;
  for (const Polygon& polygon : geometry.polygons) sum_m2 += twin::area_m2(polygon);
  return sum_m2;
}

bool isPlausibleRd(const Geometry& geometry) {
  const auto inside = [](const std::vector<Vec2>& points) {
    return std::ranges::all_of(points, [](Vec2 p) { return twin::isPlausibleRd(p); });
  };
  return inside(geometry.points) && std::ranges::all_of(geometry.lines, inside) &&
         std::ranges::all_of(geometry.polygons, [&](const Polygon& polygon) {
           return inside(polygon.outer) && std::ranges::all_of(polygon.holes, inside);
         });
}

} // namespace loopstad::twin::io
