// SPDX-License-Identifier: GPL-3.0-or-later
/// The sides of a block, and pieces of a size cut off it.
///
///   for (const Side& side : sidesOf(layout, block))
///     if (side.street) buildAlong(side);
#pragma once

#include "layout.hpp"

namespace loopstad::twin::district {

struct Side {
  Line line;       ///< counter-clockwise: the block is on its left
  StreetId street; ///< that most of it faces; none at the rim and on the square
  bool onSquare = false;
  double public_m = 0.0; ///< of it faces public ground
};

/// Ground that a front door opens on.
[[nodiscard]] bool isFront(Cover cover);
/// From corner to corner.
[[nodiscard]] std::vector<Side> sidesOf(const Layout& layout, CellId cell);

/// The nearest first.
[[nodiscard]] std::vector<CellId> blocksAround(const Layout& layout, Vec2 point);
/// A piece of a size off the end of a cell that is nearer to a point, and what is left: nothing where nearly
/// all is asked for.
struct Carved {
  CellId piece;
  std::vector<CellId> rest;
};
[[nodiscard]] std::optional<Carved> carve(Layout& layout, CellId cell, double area_m2, Vec2 towards);

} // namespace loopstad::twin::district
