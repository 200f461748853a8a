// SPDX-License-Identifier: GPL-3.0-or-later
/// Ways that are open to wheelchairs by what they are, and too steep for them by their heights.
///
///   reportSteepGround(twin.surface, report);          // surfaceClasses are filled
///
/// Connected ground of 2 m2 and more; less is a kerb. Each is listed with its area, place and steepest slope.
#pragma once

#include <loopstad/twin/build_report.hpp>
#include <loopstad/twin/surface_mesh.hpp>

namespace loopstad::twin::build {

void reportSteepGround(const SurfaceMesh& mesh, BuildReport& report);

} // namespace loopstad::twin::build
