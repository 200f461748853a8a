// SPDX-License-Identifier: GPL-3.0-or-later
/// Fences, walls, hedges and rails as thin solids on the ground, a box for each straight piece.
///
///   const GroundUnder ground(twin.terrain);
///   for (const Shell& piece : barrierShells(barrier, ground)) ...
///
/// Each box is a valid solid; where a line bends, two of them overlap. Metres.
#pragma once

#include <loopstad/twin/ground_under.hpp>
#include <loopstad/twin/twin.hpp>

#include <vector>

namespace loopstad::twin {

/// None where it has no height.
[[nodiscard]] std::vector<Shell> barrierShells(const Barrier& barrier, const GroundUnder& ground);
/// Its two rails.
[[nodiscard]] std::vector<Shell> railShells(const Track& track, const GroundUnder& ground);
[[nodiscard]] bool isHedge(const Barrier& barrier);

} // namespace loopstad::twin
