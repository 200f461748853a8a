// SPDX-License-Identifier: GPL-3.0-or-later
/// The relief of a patch, and the upright faces in it, back into the terrain.
#pragma once

#include "patch.hpp"

namespace loopstad::twin::edit {

/// By face of the patch: 1 where it is still the face that was taken.
[[nodiscard]] std::vector<std::uint8_t> unchangedFaces(const Patch& patch);

void putTerrain(const Patch& patch, Terrain& terrain);

} // namespace loopstad::twin::edit
