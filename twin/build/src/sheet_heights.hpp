// SPDX-License-Identifier: GPL-3.0-or-later
/// Heights of whole sheets: what their vertices aim for before sheets are joined.
///
///   layFlat(sheet, 3.0);                                   // no source gives heights: level k at k storeys
///   layAbove(deckSheet, ground, heights, 3.0);       // over or under the ground, with heights
#pragma once

#include "ground_heights.hpp"
#include "sheet_mesh.hpp"

namespace loopstad::twin::build {

/// Every vertex at level times storeyHeight_m.
void layFlat(SheetMesh& sheet, double storeyHeight_m);

/// A sheet of another level than the ground's. Upper ones lie where the DSM sees them: the median within 1 m
/// of cells under the sheet, between 1 m below and 25 m above the ground. Lower ones, and those that it does
/// not see, lie a storey for each level from the ground: the depth of tunnels is in no open register.
void layAbove(SheetMesh& sheet, const Ground& ground, const GroundHeights& heights, double storeyHeight_m);

} // namespace loopstad::twin::build
