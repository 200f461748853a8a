// SPDX-License-Identifier: GPL-3.0-or-later
/// Triangles of a flat surface with holes, by cutting ears (Meisters 1975) after joining each hole to the
/// outer ring by a bridge (Eberly, "Triangulation by Ear Clipping").
///
///   for (const auto& [a, b, c] : trianglesOf(surface.rings)) ...     // counter-clockwise, as the outer ring
///   runs
///
/// Time grows with the square of the corners: meant for roofs and walls. A ring that crosses itself gives
/// triangles that overlap, never fewer than cover it.
#pragma once

#include <loopstad/twin/shell.hpp>

#include <array>
#include <vector>

namespace loopstad::twin {

[[nodiscard]] std::vector<std::array<Vec3, 3>> trianglesOf(const std::vector<Ring3>& rings);

} // namespace loopstad::twin
