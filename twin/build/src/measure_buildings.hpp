// SPDX-License-Identifier: GPL-3.0-or-later
/// Ground and roof of buildings, from the heights of the ground round them and of what the DSM sees on them.
///
///   measureBuildings(twin.buildings, heights, report);
///
/// Ground: the 10th percentile of the cells of the DTM whose centres lie within 1.5 m of the footprint's edge
/// and on no water. Roof: the 70th percentile of the cells of the DSM inside the footprint, as 3D BAG's
/// LoD1.2 has it (Peters et al. 2022, "Automated 3D reconstruction of LoD2 and LoD1 models for all 10 million
/// buildings of the Netherlands"). A roof that is not seen, or less than a metre above the ground (the
/// heights are older than the building), stays assumed. A building above or below street level keeps its
/// distance to it.
#pragma once

#include "ground_heights.hpp"

#include <loopstad/twin/build_report.hpp>
#include <loopstad/twin/twin.hpp>

#include <vector>

namespace loopstad::twin::build {

void measureBuildings(std::vector<Building>& buildings, const GroundHeights& heights, BuildReport& report);

} // namespace loopstad::twin::build
