// SPDX-License-Identifier: GPL-3.0-or-later
/// All rasters of one kind as one grid over an area, in local metres.
///
///   Result<HeightGrid> ground = loadHeights(records.terrain, frame, box);
///   if (const auto i = ground->cellAt(local)) height_m = ground->heights_m[*i];        // NaN where none
///   ground->forCellsWithin(local, 1.5, [&](std::size_t i) { ... });
///
/// Cells are those of the finest raster; where it has no height, the next finer one's nearest cell counts, so
/// a patchwork of sheets, years and resolutions becomes one.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/twin/geo_frame.hpp>
#include <loopstad/twin/io/height_raster.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace loopstad::twin::build {

struct HeightGrid {
  Vec2 first;          ///< centre of the south-western cell
  double cell_m = 1.0; ///< > 0
  std::int64_t columns = 0;
  std::int64_t rows = 0;
  std::vector<float> heights_m; ///< row by row from the south; NaN where there is none

  [[nodiscard]] bool empty() const { return heights_m.empty(); }
  [[nodiscard]] bool has(std::size_t i) const { return !std::isnan(heights_m[i]); }
  [[nodiscard]] std::int64_t columnOf(double x) const {
    return static_cast<std::int64_t>(std::floor((x - first.x) / cell_m + 0.5));
  }
  [[nodiscard]] std::int64_t rowOf(double y) const {
    return static_cast<std::int64_t>(std::floor((y - first.y) / cell_m + 0.5));
  }
  [[nodiscard]] bool inside(std::int64_t column, std::int64_t row) const {
    return column >= 0 && row >= 0 && column < columns && row < rows;
  }
  [[nodiscard]] std::size_t index(std::int64_t column, std::int64_t row) const {
    return static_cast<std::size_t>(row * columns + column);
  }
  [[nodiscard]] std::optional<std::size_t> cellAt(Vec2 p) const {
    const std::int64_t column = columnOf(p.x);
    const std::int64_t row = rowOf(p.y);
    if (!inside(column, row)) return std::nullopt;
    return index(column, row);
  }
  [[nodiscard]] Vec2 centre(std::int64_t column, std::int64_t row) const {
    return {first.x + cell_m * static_cast<double>(column), first.y + cell_m * static_cast<double>(row)};
  }
  [[nodiscard]] Vec2 centre(std::size_t i) const {
    const auto cell = static_cast<std::int64_t>(i);
    return centre(cell % columns, cell / columns);
  }

  /// f(i) for cells whose centres lie within radius of p, row by row.
  template <class F>
  void forCellsWithin(Vec2 p, double radius_m, F&& f) const {
    for (std::int64_t row = std::max<std::int64_t>(0, rowOf(p.y - radius_m));
         row <= std::min(rows - 1, rowOf(p.y + radius_m)); ++row)
      for (std::int64_t column = std::max<std::int64_t>(0, columnOf(p.x - radius_m));
           column <= std::min(columns - 1, columnOf(p.x + radius_m)); ++column)
        if (squaredLength(centre(column, row) - p) <= radius_m * radius_m) f(index(column, row));
  }
  /// f(i) for cells whose centres lie in a counter-clockwise triangle, its edges included.
  template <class F>
  void forCellsIn(const std::array<Vec2, 3>& triangle, F&& f) const {
    const auto& [a, b, c] = triangle;
    const auto [low, high] = std::minmax({a.y, b.y, c.y});
    const auto [left, right] = std::minmax({a.x, b.x, c.x});
    const std::int64_t lastRow = std::min(rows - 1, rowOf(high));
    const std::int64_t lastColumn = std::min(columns - 1, columnOf(right));
    for (std::int64_t row = std::max<std::int64_t>(0, rowOf(low)); row <= lastRow; ++row)
      for (std::int64_t column = std::max<std::int64_t>(0, columnOf(left)); column <= lastColumn; ++column) {
        const Vec2 p = centre(column, row);
        if (cross(b - a, p - a) >= 0.0 && cross(c - b, p - b) >= 0.0 && cross(a - c, p - c) >= 0.0)
          f(index(column, row));
      }
  }
};

/// The part of the rasters that lies over box (RD metres); an empty grid when none does. Errors: a raster
/// that is damaged there.
[[nodiscard]] Result<HeightGrid> loadHeights(std::span<const io::HeightRaster> rasters, const GeoFrame& frame,
                                             const Box2& box);

/// The value below which this share of the values lies, [0, 1]; values may come back in another order. NaN of
/// none.
[[nodiscard]] float percentile(std::vector<float>& values, double share);

} // namespace loopstad::twin::build
