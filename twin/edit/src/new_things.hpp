// SPDX-License-Identifier: GPL-3.0-or-later
/// What an edit adds to the lists of a twin: ground, buildings with their doors, objects, fences, places.
///
///   listNew(edit, heights, options, classes, twin, report);
///   giveDoors(patch, put, twin, report);                    // to the building that was listed last
#pragma once

#include "paint.hpp"
#include "patch.hpp"

namespace loopstad::twin::edit {

/// Of an object given as a point.
[[nodiscard]] double diameterOf(const Edit& edit);

void listNew(const Edit& edit, const GroundHeights& ground, const EditOptions& options,
             std::vector<SurfaceClass>& classes, Twin& twin, BuildReport& report);

void giveDoors(const Patch& patch, const PutBack& put, Twin& twin, BuildReport& report);

} // namespace loopstad::twin::edit
