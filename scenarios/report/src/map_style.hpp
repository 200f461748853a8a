// SPDX-License-Identifier: GPL-3.0-or-later
/// Colours that only the map needs; the others are in the palette.
#pragma once

#include <loopstad/scenarios/palette.hpp>

namespace loopstad::scenarios {

inline constexpr Colour paper = hex(0xfbfaf7);
inline constexpr Colour ink = hex(0x2b2b2b);
inline constexpr Colour softInk = hex(0x6b6862);
inline constexpr Colour outside = hex(0xf1efe9);
inline constexpr Colour buildingEdge = hex(0x8d8377);
inline constexpr Colour treeCrown = hex(0x8fb07d, 0.55);
inline constexpr Colour thingFill = hex(0xa3a69d);
inline constexpr Colour closedStripes = hex(0x5c564e, 0.6);
inline constexpr Colour barrierLine = hex(0x6f675c);
inline constexpr Colour warningInk = hex(0xa50f15);

} // namespace loopstad::scenarios
