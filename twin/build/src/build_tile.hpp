// SPDX-License-Identifier: GPL-3.0-or-later
/// One tile from its pieces to its faces: noded, labelled, joined between levels, simplified, lifted.
///
///   const Site site{records, options, twin, ground, sheets, boundsOf(ground)};    // shared and unchanging
///   Result<BuiltTile> tile = buildTile(site, tiles[i]);             // on any thread
#pragma once

#include "assemble.hpp"
#include "doors.hpp"
#include "measure_buildings.hpp"
#include "tiling.hpp"

#include <loopstad/twin/build/build_twin.hpp>

#include <optional>
#include <vector>

namespace loopstad::twin::build {

/// What all tiles are made from. The twin has everything but its meshes.
struct Site {
  const io::Records& records;
  const BuildOptions& options;
  const Twin& twin;
  const Ground& ground;
  const std::vector<SheetKey>& sheets; ///< with walkable ground
  std::vector<Box2> boxes;             ///< of the pieces of the ground
};

struct BuiltTile {
  Walkable walkable; ///< labels are those of the site
  Terrain terrain;
  std::vector<YardBorder> yards;
  std::vector<BuildingHeights> buildings; ///< of those that the tile owns
  std::vector<ObjectHeight> objects;
  std::size_t seams = 0;
  BuildReport report;
};

/// Errors: a raster that is damaged there.
[[nodiscard]] Result<BuiltTile> buildTile(const Site& site, const Tile& tile);

} // namespace loopstad::twin::build
