// SPDX-License-Identifier: GPL-3.0-or-later
/// How steep the ground is to somebody who walks or rolls over it.
///
///   const std::vector<Vec2> slopes = slopesOf(mesh);         // per face: rise over run, towards where it
///   rises const bool steep = squaredLength(slopes[f]) > wheelchairSlope * wheelchairSlope;
///
/// Over some metres, not over one face: the slope of a small face is the mean of the nearest connected 7 m2
/// of ground (what lies within a step and a half), so that a kerb of 10 cm or a centimetre of error in a
/// height is no hill. Stairs are not mixed with what lies beside them, and keep their own slope.
#pragma once

#include <loopstad/base/vec.hpp>
#include <loopstad/twin/surface_mesh.hpp>

#include <vector>

namespace loopstad::twin {

/// 1 in 12, the steepest ramp for wheelchairs (ISO 21542:2021; in the Netherlands NEN 1814 for rises of up to
/// 0.25 m, and less steep above that).
inline constexpr double wheelchairSlope = 1.0 / 12.0;

[[nodiscard]] std::vector<Vec2> slopesOf(const SurfaceMesh& mesh);

} // namespace loopstad::twin
