// SPDX-License-Identifier: GPL-3.0-or-later
/// A uniform grid over segments or points in fixed point, to find what lies near.
///
///   const CellGrid grid = gridFor(box, count);
///   grid.forCells(a, b, margin, [&](std::size_t cell) { ... });   // cells that a-b, widened by margin,
///   touches
///
/// Cells are visited in a fixed order. Margin in fixed units.
#pragma once

#include <loopstad/base/fixed.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace loopstad::twin::build {

struct CellGrid {
  Fixed2 origin;
  std::int64_t cell = 1; ///< side in fixed units
  std::int64_t columns = 1;
  std::int64_t rows = 1;

  [[nodiscard]] std::size_t cells() const { return static_cast<std::size_t>(columns * rows); }
  [[nodiscard]] std::int64_t column(std::int64_t x) const {
    return std::clamp((x - origin.x) / cell, std::int64_t{0}, columns - 1);
  }
  [[nodiscard]] std::int64_t row(std::int64_t y) const {
    return std::clamp((y - origin.y) / cell, std::int64_t{0}, rows - 1);
  }
  [[nodiscard]] std::size_t cellOf(Fixed2 p) const {
    return static_cast<std::size_t>(row(p.y) * columns + column(p.x));
  }

  template <class F>
  void forCells(Fixed2 a, Fixed2 b, std::int64_t margin, F&& f) const {
    if (a.y > b.y) std::swap(a, b);
    const std::int64_t low = row(a.y - margin);
    const std::int64_t high = row(b.y + margin);
    const double slope = a.y == b.y ? 0.0
                                    : static_cast<double>(std::int64_t{b.x} - a.x) /
                                          static_cast<double>(std::int64_t{b.y} - a.y);
    for (std::int64_t r = low; r <= high; ++r) {
      // The part of the segment inside this row of cells, widened: its span of columns.
      std::int64_t left = std::min(a.x, b.x);
      std::int64_t right = std::max(a.x, b.x);
      if (high > low && a.y != b.y) {
        const double y0 = static_cast<double>(std::max<std::int64_t>(a.y, origin.y + r * cell - margin));
        const double y1 =
            static_cast<double>(std::min<std::int64_t>(b.y, origin.y + (r + 1) * cell + margin));
        const double x0 = a.x + slope * (y0 - a.y);
        const double x1 = a.x + slope * (y1 - a.y);
        left = std::max(left, static_cast<std::int64_t>(std::floor(std::min(x0, x1))) - 1);
        right = std::min(right, static_cast<std::int64_t>(std::ceil(std::max(x0, x1))) + 1);
      }
      for (std::int64_t c = column(left - margin); c <= column(right + margin); ++c)
        f(static_cast<std::size_t>(r * columns + c));
    }
  }
};

/// Cells so large that things meant to lie in it come about one to a cell on average.
[[nodiscard]] CellGrid gridFor(Fixed2 min, Fixed2 max, std::size_t count);

/// Which items lie in which cell, packed.
struct CellLists {
  std::vector<std::uint32_t> from; ///< cells + 1 offsets
  std::vector<std::uint32_t> items;

  [[nodiscard]] std::span<const std::uint32_t> in(std::size_t cell) const {
    return std::span(items).subspan(from[cell], from[cell + 1] - from[cell]);
  }
};

/// visit(item, f) calls f(cell) for each cell of an item; it is called twice with the same answers.
template <class Visit>
[[nodiscard]] CellLists fillCells(std::size_t cells, std::size_t items, Visit&& visit) {
  CellLists lists;
  lists.from.assign(cells + 1, 0);
  for (std::size_t i = 0; i < items; ++i) visit(i, [&](std::size_t cell) { ++lists.from[cell + 1]; });
  for (std::size_t c = 0; c < cells; ++c) lists.from[c + 1] += lists.from[c];
  lists.items.resize(lists.from[cells]);
  std::vector<std::uint32_t> next(lists.from.begin(), lists.from.end() - 1);
  for (std::size_t i = 0; i < items; ++i)
    visit(i, [&](std::size_t cell) { lists.items[next[cell]++] = static_cast<std::uint32_t>(i); });
  return lists;
}

} // namespace loopstad::twin::build
