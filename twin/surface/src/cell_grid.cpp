// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_grid.hpp"

#include <limits>
#include <utility>

namespace loopstad::twin {
namespace {

std::int32_t cellsAcross(std::int32_t low, std::int32_t high, unsigned shift) {
  return static_cast<std::int32_t>(((std::int64_t{high} - low) >> shift) + 1);
}

unsigned shiftFor(Fixed2 low, Fixed2 high, unsigned shift, std::size_t cells) {
  while (CellFrame(low, high, shift).cells() > cells) ++shift;
  return shift;
}

} // namespace

CellFrame::CellFrame(Fixed2 low, Fixed2 high, unsigned shift)
    : low_(low),
      shift_(shift),
      columns_(cellsAcross(low.x, high.x, shift)),
      rows_(cellsAcross(low.y, high.y, shift)) {}

CellFrame::CellFrame(Fixed2 low, Fixed2 high, unsigned least, std::size_t cells)
    : CellFrame(low, high, shiftFor(low, high, least, std::max<std::size_t>(cells, 1))) {}

CellFrame::Block CellFrame::block(std::int64_t x0, std::int64_t y0, std::int64_t x1, std::int64_t y1) const {
  const auto index = [this](std::int64_t at, std::int32_t low, std::int32_t least, std::int32_t most) {
    const std::int64_t i = (at - low) >> shift_;
    return static_cast<std::int32_t>(std::clamp(i, std::int64_t{least}, std::int64_t{most}));
  };
  return {index(x0, low_.x, 0, columns_), index(y0, low_.y, 0, rows_), index(x1, low_.x, -1, columns_ - 1),
          index(y1, low_.y, -1, rows_ - 1)};
}

CellFrame::Block CellFrame::strip(std::span<const Fixed2> points, std::int64_t reach, std::int32_t j) const {
  const auto floor = static_cast<double>(low_.y + (std::int64_t{j} << shift_) - reach);
  const auto ceiling = static_cast<double>(low_.y + (std::int64_t{j + 1} << shift_) + reach);
  double west = std::numeric_limits<double>::infinity();
  double east = -west;
  for (std::size_t k = 0; k < points.size(); ++k) {
    Fixed2 a = points[k];
    Fixed2 b = points[(k + 1) % points.size()];
    if (a.y > b.y) std::swap(a, b);
    if (a.y > ceiling || b.y < floor) continue;
    const auto xAt = [&](double y) { // of an edge that is cut, so not level
      const auto run = static_cast<double>(std::int64_t{b.x} - a.x);
      return a.x + (y - a.y) / static_cast<double>(std::int64_t{b.y} - a.y) * run;
    };
    const double x0 = a.y < floor ? xAt(floor) : a.x;
    const double x1 = b.y > ceiling ? xAt(ceiling) : b.x;
    west = std::min({west, x0, x1});
    east = std::max({east, x0, x1});
  }
  if (west > east) return {};
  constexpr std::int64_t rounding = 2; // units: more than the cuts are off
  const Block columns = block(static_cast<std::int64_t>(west) - reach - rounding, low_.y,
                              static_cast<std::int64_t>(east) + reach + rounding, low_.y);
  return {columns.i0, j, columns.i1, j};
}

} // namespace loopstad::twin
