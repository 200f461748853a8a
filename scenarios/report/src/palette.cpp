// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/palette.hpp>
#include <loopstad/twin/map_colour.hpp>

#include <array>

namespace loopstad::scenarios {

Colour groundColour(twin::GroundKind kind) { return hex(twin::mapColour(kind)); }

Colour serviceColour(sim::LevelOfService service) {
  constexpr std::array colours{hex(0xd3e5f2), hex(0x86bbdb), hex(0xfee08b),
                               hex(0xfd9b45), hex(0xd7351f), hex(0x67000d)};
  return colours[static_cast<std::size_t>(service)];
}

} // namespace loopstad::scenarios
