// SPDX-License-Identifier: GPL-3.0-or-later
/// Which pieces lie over which part of a sheet.
///
///   const SheetInput input = inputOf(net, ground, sheet);
///   const Triangulation t = triangulate(input.points, input.segments);
///   const Patches patches = coverPatches(input, t, net, ground, sheet);
///   patches.covers[patches.ofFace[face]]                     // pieces over a face, sorted
///
/// Flooded from outside: crossing a segment enters or leaves the pieces whose boundary it is.
#pragma once

#include "noding.hpp"
#include "sheet_mesh.hpp"

namespace loopstad::twin::build {

using Cover = std::vector<std::uint32_t>; ///< pieces over a patch, sorted

/// Parts of a sheet that no segment divides.
struct Patches {
  std::vector<std::uint32_t> ofFace;
  std::vector<Cover> covers;
  std::uint32_t outside = 0; ///< the patch that reaches the frame
};

/// What there is to triangulate on a sheet; the last four points are the frame.
struct SheetInput {
  std::vector<std::uint32_t> global; ///< index in the arrangement
  std::vector<Fixed2> points;
  std::vector<SegmentEnds> segments; ///< indices into points
};

[[nodiscard]] SheetInput inputOf(const Arrangement& net, const Ground& ground, SheetKey sheet);
[[nodiscard]] Patches coverPatches(const SheetInput& input, const Triangulation& t, const Arrangement& net,
                                   const Ground& ground, SheetKey sheet);

} // namespace loopstad::twin::build
