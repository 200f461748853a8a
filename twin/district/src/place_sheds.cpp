// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.hpp"
#include "layout.hpp"
#include "sides.hpp"

#include <algorithm>
#include <map>

namespace loopstad::twin::district {
namespace {

constexpr double shedWidth_m = 2.2;
constexpr double shedDepth_m =
    3.0; ///< 6.6 m2: a storage room of 5 m2 (Bouwbesluit 2012, art. 4.31) with its walls
constexpr double clear_m = 0.8; ///< of gardens and other sheds
constexpr double deepestGarden_m = 12.0;
constexpr int highest = 3; ///< storeys of houses with a garden
constexpr double widestHouse_m2 = 90.0;

struct Shedder {
  Layout& layout;
  std::map<CellId, std::vector<Vec2>> taken{}; ///< middles of sheds by garden

  /// How far one gets from a point before the garden ends.
  [[nodiscard]] static double reach(const Polygon& garden, Vec2 from, Vec2 direction) {
    constexpr double step_m = 0.5;
    constexpr double far_m = 80.0;
    double at = step_m;
    while (at < far_m && contains(garden, from + at * direction)) at += step_m;
    return at;
  }

  void place(const Lot& lot) {
    const Loop& loop = layout.ground.outer(lot.cell);
    // Behind the wall with most garden before it.
    constexpr double leastWall_m = 3.0;
    CellId garden;
    Vec2 wall;
    Vec2 along;
    double deepest = 0.0;
    for (std::size_t i = 0; i < loop.size(); ++i) {
      const VertexId a = loop[i];
      const VertexId b = loop[(i + 1) % loop.size()];
      const CellId beyond = layout.ground.neighbour(a, b);
      const Vec2 from = layout.ground.at(a);
      const Vec2 to = layout.ground.at(b);
      if (distance(from, to) < leastWall_m || layout.coverOf(beyond) != Cover::yard) continue;
      const Vec2 direction = normalized(to - from);
      const double depth =
          reach({layout.ground.ring(beyond), {}}, midpoint(from, to), -perpendicular(direction));
      if (depth <= deepest) continue;
      deepest = depth;
      garden = beyond;
      wall = midpoint(from, to);
      along = direction;
    }
    if (!garden) return;
    const Polygon ground = layout.ground.polygon(garden);
    const Vec2 out = -perpendicular(along); // loops run counter-clockwise
    const double depth = std::min(deepestGarden_m, 0.5 * deepest);
    const double least = shedDepth_m + 3.0;
    if (depth < least) return;
    const Vec2 centre = wall + (depth - 0.5 * shedDepth_m - 0.6) * out;
    if (std::ranges::any_of(taken[garden],
                            [&](Vec2 other) { return distance(centre, other) < shedDepth_m + clear_m; }))
      return;
    const Vec2 u = 0.5 * shedWidth_m * along;
    const Vec2 v = 0.5 * shedDepth_m * out;
    const Vec2 du = clear_m * along;
    const Vec2 dv = clear_m * out;
    for (const Vec2 p : {centre - u - v - du - dv, centre + u - v + du - dv, centre + u + v + du + dv,
                         centre - u + v - du + dv})
      if (!contains({ground.outer, {}}, p)) return;
    Ring shed{centre - u - v, centre + u - v, centre + u + v, centre - u + v};
    if (signedArea_m2(shed) < 0.0) std::ranges::reverse(shed);
    taken[garden].push_back(centre);
    const CellId cell = layout.ground.punch(garden, shed);
    layout.cover(cell, Cover::building);
    layout.sheds.push_back(cell);
  }
};

} // namespace

void placeSheds(Layout& layout) {
  Shedder shedder{layout};
  for (const Lot& lot : layout.lots)
    if (lot.storeys > 0 && lot.storeys <= highest && !lot.only && lot.footprint_m2 < widestHouse_m2)
      shedder.place(lot);
}

} // namespace loopstad::twin::district
