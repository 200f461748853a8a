// SPDX-License-Identifier: GPL-3.0-or-later
/// What lies on the map, from the ground up.
#pragma once

#include "map_canvas.hpp"

#include <loopstad/sim/measures.hpp>
#include <loopstad/twin/twin.hpp>

namespace loopstad::scenarios {

/// Ground by kind and level, what is closed of it, buildings, trees and fences.
void drawCity(Canvas& canvas, const twin::Twin& twin);

/// The highest density of each cell, in colours of service; nothing where nobody came.
void drawDensity(Canvas& canvas, const sim::DensityMap& density);

/// Names of streets and squares, where there is room.
void drawNames(Canvas& canvas, const twin::Twin& twin);

} // namespace loopstad::scenarios
