// SPDX-License-Identifier: GPL-3.0-or-later
/// Tiles that were built apart as one surface and one terrain, without a joint that anyone could see or trip
/// over.
///
///   JoinedTiles joined = joinTiles(std::move(built));
///   joined.walkable.mesh.neighbours ...           // lead across the lines of tiles
///
/// Both sides of a line saw the same ground when they were built, so their edges on it are the same, vertex
/// by vertex; heights too. In the order of the tiles, whatever the order in which they were built.
#pragma once

#include "build_tile.hpp"

#include <vector>

namespace loopstad::twin::build {

struct JoinedTiles {
  Walkable walkable; ///< without placed and relief_m
  Terrain terrain;
  std::vector<YardBorder> yards;
  double unmet_m = 0.0; ///< length of edges on lines beyond which the ground does not go on; slivers left out
};

[[nodiscard]] JoinedTiles joinTiles(std::vector<BuiltTile> tiles);

} // namespace loopstad::twin::build
