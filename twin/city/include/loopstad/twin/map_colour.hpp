// SPDX-License-Identifier: GPL-3.0-or-later
/// What ground looks like on a map: pale, so that people and figures stand out on it. One palette for maps,
/// the 3D view and QGIS.
///
///   const std::uint32_t rgb = mapColour(GroundKind::water);      // 0xbfdbea: red, green, blue
#pragma once

#include <loopstad/twin/surface_mesh.hpp>

#include <cstdint>

namespace loopstad::twin {

inline constexpr std::uint32_t buildingColour = 0xb9b0a4;

[[nodiscard]] std::uint32_t mapColour(GroundKind kind);

} // namespace loopstad::twin
