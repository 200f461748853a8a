// SPDX-License-Identifier: GPL-3.0-or-later
#include "footprints.hpp"

#include <algorithm>
#include <cmath>

namespace loopstad::twin::build {
namespace {

constexpr double cell_m = 32.0; ///< a few houses
constexpr int samples = 15;     ///< per direction; odd, so that the middle is one

std::int64_t cellAt(double metres) { return static_cast<std::int64_t>(std::floor(metres / cell_m)); }

} // namespace

void Footprints::add(const std::vector<Polygon>& footprint) {
  for (const Polygon& polygon : footprint) {
    const Box2 box = bounds(polygon);
    for (std::int64_t x = cellAt(box.min.x); x <= cellAt(box.max.x); ++x)
      for (std::int64_t y = cellAt(box.min.y); y <= cellAt(box.max.y); ++y)
        byCell_[{x, y}].push_back(polygons_.size());
    polygons_.push_back(polygon);
  }
}

bool Footprints::covers(Vec2 p) const {
  const auto found = byCell_.find({cellAt(p.x), cellAt(p.y)});
  return found != byCell_.end() &&
         std::ranges::any_of(found->second, [&](std::size_t i) { return contains(polygons_[i], p); });
}

double Footprints::share(const std::vector<Polygon>& footprint) const {
  int inside = 0;
  int covered = 0;
  for (const Polygon& polygon : footprint) {
    const Box2 box = bounds(polygon);
    for (int i = 0; i < samples; ++i)
      for (int k = 0; k < samples; ++k) {
        const Vec2 p = box.min + Vec2{(i + 0.5) / samples * box.size().x, (k + 0.5) / samples * box.size().y};
        if (!contains(polygon, p)) continue;
        ++inside;
        covered += covers(p) ? 1 : 0;
      }
  }
  return inside > 0 ? static_cast<double>(covered) / inside : 0.0;
}

} // namespace loopstad::twin::build
