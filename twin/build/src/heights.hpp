// SPDX-License-Identifier: GPL-3.0-or-later
/// Heights of the walkable surface: those of the sheets, joined where sheets meet.
///
///   giveHeights(walkable, ground);      // fills mesh.heights_m
///
/// A floor has the height that its source states, else that of its sheet. Where an upper or lower sheet meets
/// a settled one it starts at that one's height and reaches its own at a slope of 1 in 12, at the latest half
/// way: no step is left at the ends of a bridge. Stairs rise evenly between their two storeys.
#pragma once

#include "assemble.hpp"

namespace loopstad::twin::build {

void giveHeights(Walkable& walkable, const Ground& ground);

} // namespace loopstad::twin::build
