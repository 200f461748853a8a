// SPDX-License-Identifier: GPL-3.0-or-later
/// All sheets as one relief: where people walk at the heights of the walkable surface, beside it at those of
/// the sheet, water at its level, and upright faces wherever that leaves a step.
///
///   twin.terrain = makeTerrain(sheets, ground, walkable, waterLevel_m);   // walkable has its heights
///
/// Ground that an object or a fence hides takes the class of what lies beside it. Decks get sides of half a
/// metre: how thick they are is in no open register.
#pragma once

#include "assemble.hpp"

#include <span>

namespace loopstad::twin::build {

/// waterLevel_m: by label, NaN for what is no water. The terrain's flag for assumed heights is left alone.
[[nodiscard]] Terrain makeTerrain(std::span<const SheetMesh> sheets, const Ground& ground,
                                  const Walkable& walkable, std::span<const float> waterLevel_m);

} // namespace loopstad::twin::build
