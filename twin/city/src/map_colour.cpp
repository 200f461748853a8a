// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/map_colour.hpp>

namespace loopstad::twin {

std::uint32_t mapColour(GroundKind kind) {
  using enum GroundKind;
  switch (kind) {
  case footway:
    return 0xffffff;
  case pedestrianArea:
    return 0xfffdf5;
  case stairs:
    return 0xe3d9ea;
  case platform:
    return 0xece6f2;
  case jetty:
  case bridge:
    return 0xf3efe6;
  case room:
    return 0xffffff;
  case cyclePath:
    return 0xf1d5cb;
  case carriageway:
    return 0xe4e2de;
  case driveway:
  case parking:
    return 0xdedad3;
  case rail:
    return 0xcfc9c1;
  case verge:
    return 0xdbe5cf;
  case paved:
    return 0xf2eee4;
  case bare:
    return 0xeee5d2;
  case yard:
    return 0xf0ece1;
  case green:
    return 0xd3e2c6;
  case water:
    return 0xbfdbea;
  case bank:
    return 0xcddfc8;
  case building:
    return buildingColour;
  case tunnel:
    return 0xdad5cd;
  case structure:
    return 0xd5cdc2;
  case barrier:
    return 0xa79d90;
  case unknown:
    break;
  }
  return 0xe8e4dc;
}

} // namespace loopstad::twin
