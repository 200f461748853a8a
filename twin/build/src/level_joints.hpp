// SPDX-License-Identifier: GPL-3.0-or-later
/// Where grounds of two levels share an edge: which of those edges people walk across.
///
///   std::vector<Joint> joints = ...;                          // every edge that two levels share
///   keepEndsOfWays(joints, sheets, ground, twin, 3.0, report);   // the others are drops
///
/// A way goes up or down at its end: a bridge end, the foot of a ramp. Along its side it lies above or below
/// what is beside it, so nobody steps across there. A platform is entered by ways that end at it, and at its
/// own short ends. What is closed and what is kept is listed in the report with both ids.
#pragma once

#include "assemble.hpp"

namespace loopstad::twin::build {

/// More than a high step; less is no drop.
inline constexpr double leastDrop_m = 0.5;

struct Joint {
  Seam seam;
  std::array<std::uint32_t, 2> pieces{}; ///< on seam.sheet and on seam.other
  Vec2 from;                             ///< the face of seam.sheet on the left
  Vec2 to;
};

void keepEndsOfWays(std::vector<Joint>& joints, std::span<const SheetMesh> sheets, const Ground& ground,
                    const Twin& twin, double storeyHeight_m, BuildReport& report);

} // namespace loopstad::twin::build
