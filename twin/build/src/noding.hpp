// SPDX-License-Identifier: GPL-3.0-or-later
/// All boundaries of all sheets as one set of segments that meet in shared vertices only.
///
///   const Arrangement net = node(ground.pieces, touching_m);
///   for (std::uint32_t piece : net.usesOf(segment)) ...      // whose boundary this is
///
/// A vertex within tolerance of a segment becomes part of it, crossings become vertices on the millimetre
/// grid. Sheets are noded together, so that two sheets which meet share the vertices of the seam. Every ring
/// stays a closed chain, so even-odd labels across the segments stay consistent whatever was moved.
#pragma once

#include "pieces.hpp"

#include <array>
#include <span>

namespace loopstad::twin::build {

using SegmentEnds = std::array<std::uint32_t, 2>; ///< vertex indices, the smaller one first

struct Arrangement {
  std::vector<Fixed2> vertices;
  std::vector<SegmentEnds> segments;  ///< sorted, each once
  std::vector<std::uint32_t> useFrom; ///< segments + 1 offsets into uses
  std::vector<std::uint32_t> uses;    ///< piece indices, each as often as its boundary runs there

  [[nodiscard]] std::span<const std::uint32_t> usesOf(std::size_t segment) const {
    return std::span(uses).subspan(useFrom[segment], useFrom[segment + 1] - useFrom[segment]);
  }
  /// Index of the segment between two vertices; segments.size() when there is none.
  [[nodiscard]] std::size_t find(std::uint32_t a, std::uint32_t b) const;
};

[[nodiscard]] Arrangement node(std::span<const Piece> pieces, double tolerance_m);

} // namespace loopstad::twin::build
