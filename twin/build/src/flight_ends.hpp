// SPDX-License-Identifier: GPL-3.0-or-later
/// Which edges of a flight of stairs are its foot and its head: told by the levels of the ground beside it,
/// else by its shape.
///
///   const FlightEnds ends = chooseEnds(rims);
///   if (ends.parts[i] == FlightPart::head) ...           // rims[i] meets the upper level
///
/// The levels tell when the edges shared with the lower level face one way and those shared with the upper
/// level the other way (round a quarter landing: another way), or when one direction has the upper level
/// before it and the lower one behind it and no other direction has as much. Else the short sides of the
/// smallest rectangle round the flight are its ends.
#pragma once

#include <loopstad/base/vec.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace loopstad::twin::build {

/// An edge of the flight, beyond which lies ground of the lower level, of the upper one, of both or of none.
struct FlightRim {
  Vec2 from;
  Vec2 to; ///< the flight lies on the left
  bool low = false;
  bool high = false;
};

enum class FlightPart : std::uint8_t { side, foot, head };

struct FlightEnds {
  enum Known { byLevels, byShape, guessed }; ///< guessed: of the two short sides, either may be up
  std::vector<FlightPart> parts;             ///< of each rim
  Known known = byLevels;
};

[[nodiscard]] FlightEnds chooseEnds(std::span<const FlightRim> rims);

} // namespace loopstad::twin::build
