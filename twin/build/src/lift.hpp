// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything into the third dimension: ground, water, decks, buildings and objects get their heights from
/// the rasters, or stated defaults where there are none.
///
///   Result<Lifted> lifted = lift(records, box, sheets, ground, twin, options, report);
///   ... assemble, giveHeights ...
///   twin.terrain = makeTerrain(sheets, ground, walkable, lifted->waterLevel_m);
#pragma once

#include "pieces.hpp"
#include "sheet_mesh.hpp"

#include <loopstad/twin/build/build_twin.hpp>

#include <span>
#include <vector>

namespace loopstad::twin::build {

struct Lifted {
  std::vector<float> waterLevel_m; ///< by label; NaN for what is no water
  bool assumed = true;             ///< no raster has heights here
};

/// box: RD metres. Fills heights_m of every sheet. Errors: a raster that is damaged there.
[[nodiscard]] Result<Lifted> lift(const io::Records& records, const Box2& box, std::span<SheetMesh> sheets,
                                  const Ground& ground, Twin& twin, const BuildOptions& options,
                                  BuildReport& report);

} // namespace loopstad::twin::build
