// SPDX-License-Identifier: GPL-3.0-or-later
// True bridges: the water goes on below, decks lie over it on level 1 and share their ends with the quays.
#include "chain.hpp"
#include "layout.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace loopstad::twin::district {
namespace {

constexpr double bridgesApart_m = 70.0;
/// Footway, carriageway, footway: where they meet, along the canal.
constexpr std::array seams_m{-4.0, -1.75, 1.75, 4.0};
constexpr double fromEnd_m = 8.0; ///< of the water

struct Bridges {
  Layout& layout;
  StreetId canal;
  const Street street = layout.streets[canal.index()];

  std::vector<CellId> own{}; ///< its cells, those that are gone too
  std::size_t seen = 0;

  [[nodiscard]] std::vector<CellId> cellsOf(Cover cover) {
    for (; seen < layout.ground.cellCount(); ++seen)
      if (const CellId cell(seen); layout.streetOf(cell) == canal) own.push_back(cell);
    std::vector<CellId> cells;
    for (const CellId cell : own)
      if (layout.ground.has(cell) && layout.coverOf(cell) == cover) cells.push_back(cell);
    return cells;
  }

  [[nodiscard]] bool has(CellId cell, Vec2 p) const { return contains(layout.ground.polygon(cell), p); }

  bool span(CellId water, const Along& middle) {
    const Vec2 across = perpendicular(middle.direction);
    for (const double far : {seams_m.front() - fromEnd_m, seams_m.back() + fromEnd_m})
      if (!has(water, middle.point + far * middle.direction)) return false;
    std::vector<CellId> parts;
    CellId rest = water;
    for (const double seam : seams_m) {
      const Vec2 p = middle.point + seam * middle.direction;
      const auto cut = layout.ground.split(rest, {p, p + across}, p);
      if (!cut) break;
      parts.push_back(cut->left);
      rest = cut->right;
    }
    const bool whole = parts.size() == seams_m.size();
    if (whole) {
      layout.decks.push_back({Cover::footway, layout.ground.outer(parts[1])});
      layout.decks.push_back({Cover::carriageway, layout.ground.outer(parts[2])});
      layout.decks.push_back({Cover::footway, layout.ground.outer(parts[3])});
    }
    parts.push_back(rest);
    layout.cover(layout.ground.merge(parts), Cover::water, canal);
    return whole;
  }

  /// The carriageway of the bridge across the path by the water.
  void crossPaths(const Along& middle) {
    const Vec2 across = perpendicular(middle.direction);
    const double aside = 0.5 * street.width_m - quay_m + 0.5 * quayPath_m;
    for (const double side : {aside, -aside})
      for (const double seam : {seams_m[1], seams_m[2]}) {
        const Vec2 p = middle.point + seam * middle.direction + side * across;
        for (const CellId path : cellsOf(Cover::path)) {
          if (!has(path, p)) continue;
          const auto cut = layout.ground.split(path, {p, p + across}, p);
          if (!cut) break;
          const Vec2 on = middle.point + side * across;
          for (const CellId part : {cut->left, cut->right})
            layout.cover(part, seam > 0.0 && has(part, on) ? Cover::mouth : Cover::path, canal);
          break;
        }
      }
  }

  /// Where streets come out at the quay, by the way along the canal.
  [[nodiscard]] std::vector<double> streetEnds() {
    constexpr double mouthAtMost_m2 = 200.0;
    std::vector<double> ends;
    for (const Cover cover : {Cover::mouth, Cover::carriageway})
      for (const CellId cell : cellsOf(cover))
        if (layout.ground.area_m2(cell) < mouthAtMost_m2)
          ends.push_back(footOn(street.middle, interiorPoint(layout.ground.polygon(cell))).at_m);
    std::ranges::sort(ends);
    return ends;
  }

  void lay() {
    std::vector<double> laid;
    const auto tryAt = [&](double at) {
      if (std::ranges::any_of(laid, [&](double other) { return std::abs(other - at) < bridgesApart_m; }))
        return;
      const Along middle = beyondEnds(street.middle, at);
      for (const CellId water : cellsOf(Cover::water))
        if (has(water, middle.point) && span(water, middle)) {
          crossPaths(middle);
          laid.push_back(at);
          return;
        }
    };
    for (const double at : streetEnds()) tryAt(at);
    // Water that no street ends at has a bridge in its middle.
    for (const CellId water : cellsOf(Cover::water))
      tryAt(footOn(street.middle, centroid(layout.ground.ring(water))).at_m);
  }
};

} // namespace

void layBridges(Layout& layout) {
  for (const StreetId street : ids<StreetId>(layout.streets.size()))
    if (layout.streets[street.index()].kind == StreetKind::canal) Bridges{layout, street}.lay();
}

} // namespace loopstad::twin::district
