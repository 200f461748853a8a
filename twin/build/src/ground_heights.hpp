// SPDX-License-Identifier: GPL-3.0-or-later
/// Heights of the ground at any point, from the cells of a DTM and a DSM that tell about it.
///
///   GroundHeights heights(dtm, dsm);
///   heights.coverWith(groundSheet, ground, twin);          // what lies on which cell
///   const float h = heights.at(p, GroundCover::paved);     // NaN where nothing is near
///
/// A height is the median of the cells of the same cover round the point: within 1.5 m on paved ground, which
/// is made even, within 0.75 m elsewhere. What bridges and jetties carry is seen in the DSM, within 1 m.
/// Where no cell is that near (under buildings, where the DTM is empty), the nearest land cells in eight
/// directions, up to 100 m away, count by one over their squared distance: inverse distance weighting, as
/// GDAL's "Fill nodata" does it. Water is left to waterLevels().
#pragma once

#include "ground_cover.hpp"
#include "height_grid.hpp"
#include "sheet_mesh.hpp"

#include <vector>

namespace loopstad::twin::build {

class GroundHeights {
public:
  /// Both are kept by reference. dsm may be empty.
  GroundHeights(const HeightGrid& dtm, const HeightGrid& dsm);

  /// Notes what covers the cells of the ground level.
  void coverWith(const SheetMesh& sheet, const Ground& ground, const Twin& twin);

  [[nodiscard]] float at(Vec2 p, GroundCover cover) const;
  /// The ground under or beside p, whatever lies on it.
  [[nodiscard]] float landAt(Vec2 p) const;
  /// Cover of the cell at p; none outside the raster.
  [[nodiscard]] GroundCover coverAt(Vec2 p) const;
  /// f(centre, height, cover) for cells in a triangle that tell of ground that is followed: land, and what is
  /// carried. As the rasters have it, not smoothed.
  template <class F>
  void forHeightsIn(const std::array<Vec2, 3>& triangle, F&& f) const {
    dtm_.forCellsIn(triangle, [&](std::size_t i) {
      const Vec2 p = dtm_.centre(i);
      if (isLand(cover_[i])) {
        if (dtm_.has(i)) f(p, dtm_.heights_m[i], cover_[i]);
      } else if (cover_[i] == GroundCover::carried) {
        const auto seen = dsm_.cellAt(p);
        if (seen && dsm_.has(*seen)) f(p, dsm_.heights_m[*seen], cover_[i]);
      }
    });
  }
  [[nodiscard]] const HeightGrid& dtm() const { return dtm_; }
  [[nodiscard]] const HeightGrid& dsm() const { return dsm_; }

private:
  template <class Wanted>
  [[nodiscard]] float middleOf(const HeightGrid& grid, Vec2 p, double radius_m, Wanted&& wanted) const;
  [[nodiscard]] float between(Vec2 p) const;
  [[nodiscard]] float fromAfar(Vec2 p) const;
  [[nodiscard]] bool isLandCell(std::size_t i) const;

  const HeightGrid& dtm_;
  const HeightGrid& dsm_;
  std::vector<GroundCover> cover_; ///< of the cells of the DTM
};

/// f(i) for the cells of a grid whose centres lie in a polygon (even-odd), row by row.
template <class F>
void forCellsIn(const HeightGrid& grid, const Polygon& polygon, F&& f) {
  const Box2 box = bounds(polygon);
  std::vector<double> crossings;
  const std::int64_t last = std::min(grid.rows - 1, grid.rowOf(box.max.y));
  for (std::int64_t row = std::max<std::int64_t>(0, grid.rowOf(box.min.y)); row <= last; ++row) {
    const double y = grid.centre(0, row).y;
    crossings.clear();
    const auto cross = [&](const Ring& ring) {
      for (std::size_t i = 0; i < ring.size(); ++i) {
        const Vec2 a = ring[i];
        const Vec2 b = ring[(i + 1) % ring.size()];
        if ((a.y <= y) != (b.y <= y)) crossings.push_back(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
      }
    };
    cross(polygon.outer);
    for (const Ring& hole : polygon.holes) cross(hole);
    std::ranges::sort(crossings);
    for (std::size_t k = 0; k + 1 < crossings.size(); k += 2) {
      const auto from = static_cast<std::int64_t>(std::ceil((crossings[k] - grid.first.x) / grid.cell_m));
      const auto to = static_cast<std::int64_t>(std::floor((crossings[k + 1] - grid.first.x) / grid.cell_m));
      for (std::int64_t column = std::max<std::int64_t>(0, from); column <= std::min(grid.columns - 1, to);
           ++column)
        f(grid.index(column, row));
    }
  }
}

} // namespace loopstad::twin::build
