// SPDX-License-Identifier: GPL-3.0-or-later
/// A large area as tiles: a grid of boxes that are built apart and joined along their lines.
///
///   const std::vector<Tile> tiles = tilesOf(box, 500.0);      // local metres; one for what is small
///   const Ground part = groundNear(ground, boundsOf(ground), tiles[0]);   // its own pieces and labels
///
/// Each is built with a strip of what lies round it, so that what happens at its edge is decided by what is
/// there on both sides, and the strip is then left out.
#pragma once

#include "pieces.hpp"

#include <loopstad/base/vec.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace loopstad::twin::build {

/// How far round a tile one looks: farther than the longest ramp that no source gives the height of.
inline constexpr double tileStrip_m = 60.0;

struct Tile {
  Box2 box;           ///< local metres
  bool alone = false; ///< the whole area: no line, no strip

  /// What it is built from.
  [[nodiscard]] Box2 region() const { return alone ? box : box.grown(tileStrip_m); }
  /// Of a point on a line, one tile only: half open.
  [[nodiscard]] bool owns(Vec2 p) const {
    return alone || (p.x >= box.min.x && p.x < box.max.x && p.y >= box.min.y && p.y < box.max.y);
  }
};

/// Boxes of about size_m that cover the area; row by row. Their lines lie off whole metres, on which made-up
/// data lies.
[[nodiscard]] std::vector<Tile> tilesOf(const Box2& area, double size_m);

/// The pieces near a tile, with labels of its own.
struct TileGround {
  Ground ground;
  std::vector<std::uint32_t> labelOf; ///< in the whole, by label here; labels that are added later have none

  [[nodiscard]] std::uint32_t whole(std::uint32_t label) const {
    return label < labelOf.size() ? labelOf[label] : 0;
  }
};
/// boxes: boundsOf(whole).
[[nodiscard]] TileGround groundNear(const Ground& whole, std::span<const Box2> boxes, const Tile& tile);

/// Of each piece.
[[nodiscard]] std::vector<Box2> boundsOf(const Ground& ground);

/// Adds to every sheet the lines of the tile and of its region, and the crop.
void addTileLines(TileGround& part, const Tile& tile, const std::optional<Box2>& crop,
                  const std::vector<SheetKey>& sheets);

} // namespace loopstad::twin::build
