// SPDX-License-Identifier: GPL-3.0-or-later
/// What stands beside the map: title, levels of service, kinds of ground, scale, north, and how it was
/// measured.
#pragma once

#include "map_canvas.hpp"

#include <loopstad/scenarios/map_picture.hpp>

namespace loopstad::scenarios {

inline constexpr double legendWidth_px = 560.0;

/// In the column whose top left corner is given. The canvas must be framed, for the scale bar.
void drawLegend(Canvas& canvas, Vec2 topLeft_px, double height_px, const twin::Twin& twin,
                const sim::MeasureResults& results, const MapOptions& options);

} // namespace loopstad::scenarios
