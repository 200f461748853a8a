// SPDX-License-Identifier: GPL-3.0-or-later
/// Heights where no source gives any: the ground at 0, level k at k storeys, blended down to the sheet that
/// it meets.
///
///   giveHeights(walkable, ground, 3.0);      // fills mesh.heights_m
///
/// Over a bridge the height rises within the first half of the way, so that at its middle one is a storey
/// above what passes below. Stairs rise evenly between their two storeys.
#pragma once

#include "assemble.hpp"

namespace loopstad::twin::build {

void giveHeights(Walkable& walkable, const Ground& ground, double storeyHeight_m);

} // namespace loopstad::twin::build
