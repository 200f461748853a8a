// SPDX-License-Identifier: GPL-3.0-or-later
#include "ground_cover.hpp"

namespace loopstad::twin::build {

GroundCover coverOf(GroundKind kind) {
  switch (kind) {
  case GroundKind::footway:
  case GroundKind::pedestrianArea:
  case GroundKind::stairs:
  case GroundKind::cyclePath:
  case GroundKind::carriageway:
  case GroundKind::driveway:
  case GroundKind::parking:
  case GroundKind::rail:
  case GroundKind::paved:
  case GroundKind::platform:
  case GroundKind::room:
    return GroundCover::paved;
  case GroundKind::verge:
  case GroundKind::bare:
  case GroundKind::yard:
  case GroundKind::green:
  case GroundKind::bank:
  case GroundKind::structure:
  case GroundKind::barrier:
  case GroundKind::unknown:
    return GroundCover::soft;
  case GroundKind::bridge:
  case GroundKind::jetty:
    return GroundCover::carried;
  case GroundKind::water:
    return GroundCover::water;
  case GroundKind::building:
    return GroundCover::built;
  case GroundKind::tunnel:
    return GroundCover::none;
  }
  return GroundCover::none;
}

GroundCover coverOf(const Label& label, const Twin& twin) {
  if (label.building != nothing) return GroundCover::built;
  if (label.surfaceClass == noClass) return GroundCover::none;
  return coverOf(twin.surface.surfaceClasses[label.surfaceClass].kind);
}

} // namespace loopstad::twin::build
