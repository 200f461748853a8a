// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything in a tile into the third dimension: ground, water, decks, buildings and objects get their
/// heights from the rasters, or stated defaults where there are none.
///
///   Result<Lifted> lifted = lift(site, tile, sheets, ground, report);      // fills heights_m of the sheets
///   ... assemble, giveHeights ...
///   terrain = makeTerrain(sheets, ground, walkable, lifted->waterLevel_m);
#pragma once

#include "measure_buildings.hpp"
#include "pieces.hpp"
#include "sheet_mesh.hpp"

#include <span>
#include <vector>

namespace loopstad::twin::build {

struct Site;
struct Tile;

struct Lifted {
  std::vector<float> waterLevel_m; ///< by label; NaN for what is no water
  bool assumed = true;             ///< no raster has heights here
  std::vector<BuildingHeights> buildings{};
  std::vector<ObjectHeight> objects{};
};

/// ground: that of the tile. Errors: a raster that is damaged there.
[[nodiscard]] Result<Lifted> lift(const Site& site, const Tile& tile, std::span<SheetMesh> sheets,
                                  const Ground& ground, BuildReport& report);

} // namespace loopstad::twin::build
