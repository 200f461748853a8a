// SPDX-License-Identifier: GPL-3.0-or-later
/// What stands where: to ask whether a building that matches no other by id is one of its own.
///
///   Footprints standing;
///   for (const Building& b : twin.buildings) standing.add(b.footprint);
///   if (standing.share(footprint) == 0.0) ...        // nothing stands there yet
#pragma once

#include <loopstad/twin/polygon.hpp>

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace loopstad::twin::build {

class Footprints {
public:
  void add(const std::vector<Polygon>& footprint);
  /// How much of a footprint is covered by those added, 0 to 1, by a grid of some 200 samples.
  [[nodiscard]] double share(const std::vector<Polygon>& footprint) const;

private:
  using Cell = std::pair<std::int64_t, std::int64_t>;
  [[nodiscard]] bool covers(Vec2 p) const;

  std::vector<Polygon> polygons_;
  std::map<Cell, std::vector<std::size_t>> byCell_;
};

} // namespace loopstad::twin::build
