// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_grid.hpp"

namespace loopstad::twin::build {
namespace {

constexpr std::int64_t smallestCell = 32768; // half a metre: below that, walls and trees fill many cells each
constexpr double mostCells = 4e6;            // 16 MB of offsets

} // namespace

CellGrid gridFor(Fixed2 min, Fixed2 max, std::size_t count) {
  const double width = static_cast<double>(std::int64_t{max.x} - min.x) + 1.0;
  const double height = static_cast<double>(std::int64_t{max.y} - min.y) + 1.0;
  const double wanted = std::clamp(static_cast<double>(count), 1.0, mostCells);
  CellGrid grid;
  grid.origin = min;
  grid.cell =
      std::max(smallestCell, static_cast<std::int64_t>(std::ceil(std::sqrt(width * height / wanted))));
  // A long, thin extent would else have more rows than items.
  grid.cell = std::max(grid.cell, static_cast<std::int64_t>(std::max(width, height) / mostCells) + 1);
  grid.columns = static_cast<std::int64_t>(width) / grid.cell + 1;
  grid.rows = static_cast<std::int64_t>(height) / grid.cell + 1;
  return grid;
}

} // namespace loopstad::twin::build
