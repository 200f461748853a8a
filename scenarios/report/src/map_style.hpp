// SPDX-License-Identifier: GPL-3.0-or-later
/// The colours of the map: calm ground, so that density speaks.
#pragma once

#include "map_canvas.hpp"

#include <loopstad/sim/measures.hpp>
#include <loopstad/twin/surface_mesh.hpp>

namespace loopstad::scenarios {

inline constexpr Colour paper = hex(0xfbfaf7);
inline constexpr Colour ink = hex(0x2b2b2b);
inline constexpr Colour softInk = hex(0x6b6862);
inline constexpr Colour outside = hex(0xf1efe9);
inline constexpr Colour buildingFill = hex(0xb9b0a4);
inline constexpr Colour buildingEdge = hex(0x8d8377);
inline constexpr Colour treeCrown = hex(0x8fb07d, 0.55);
inline constexpr Colour barrierLine = hex(0x6f675c);
inline constexpr Colour warningInk = hex(0xa50f15);

[[nodiscard]] Colour groundColour(twin::GroundKind kind);

/// A to F: blue over yellow to dark red; darkness grows with density, so that it reads in grey and for the
/// colour-blind too.
[[nodiscard]] Colour serviceColour(sim::LevelOfService service);

} // namespace loopstad::scenarios
