// SPDX-License-Identifier: GPL-3.0-or-later
/// What a Surface builds from its mesh: rows per face, walls, and the grids over both.
#pragma once

#include "cell_grid.hpp"

#include <loopstad/twin/surface.hpp>

#include <vector>

namespace loopstad::twin {

struct Surface::Index {
  const SurfaceMesh* mesh = nullptr;
  std::vector<FaceRow> rows;
  std::vector<Wall> walls;
  CellLists<FaceId> faceCells;
  CellLists<WallId> wallCells; ///< with all walls within wallReach_m of the cell
};

/// A grid point in the closed face near q (metres), which lies in the face or on its border.
[[nodiscard]] Fixed2 roundedInto(const FaceRow& row, Vec2 q);

} // namespace loopstad::twin
