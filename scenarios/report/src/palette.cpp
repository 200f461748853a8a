// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/palette.hpp>

#include <array>

namespace loopstad::scenarios {

Colour groundColour(twin::GroundKind kind) {
  using enum twin::GroundKind;
  switch (kind) {
  case footway:
    return hex(0xffffff);
  case pedestrianArea:
    return hex(0xfffdf5);
  case stairs:
    return hex(0xe3d9ea);
  case platform:
    return hex(0xece6f2);
  case jetty:
  case bridge:
    return hex(0xf3efe6);
  case room:
    return hex(0xffffff);
  case cyclePath:
    return hex(0xf1d5cb);
  case carriageway:
    return hex(0xe4e2de);
  case driveway:
  case parking:
    return hex(0xdedad3);
  case rail:
    return hex(0xcfc9c1);
  case verge:
    return hex(0xdbe5cf);
  case paved:
    return hex(0xf2eee4);
  case bare:
    return hex(0xeee5d2);
  case yard:
    return hex(0xf0ece1);
  case green:
    return hex(0xd3e2c6);
  case water:
    return hex(0xbfdbea);
  case bank:
    return hex(0xcddfc8);
  case building:
    return buildingFill;
  case tunnel:
    return hex(0xdad5cd);
  case structure:
    return hex(0xd5cdc2);
  case barrier:
    return hex(0xa79d90);
  case unknown:
    break;
  }
  return hex(0xe8e4dc);
}

Colour serviceColour(sim::LevelOfService service) {
  constexpr std::array colours{hex(0xd3e5f2), hex(0x86bbdb), hex(0xfee08b),
                               hex(0xfd9b45), hex(0xd7351f), hex(0x67000d)};
  return colours[static_cast<std::size_t>(service)];
}

} // namespace loopstad::scenarios
