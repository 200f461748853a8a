// SPDX-License-Identifier: GPL-3.0-or-later
/// The constrained Delaunay triangulation of a set of points and segments, as plain arrays.
///
///   const Triangulation t = triangulate(points, segments);
///   t.faces[f][e], t.faces[f][(e + 1) % 3]                  // corners of edge e, counter-clockwise
///   t.neighbours[f][e]                                      // face beyond it, or noFace on the convex hull
///
/// Corners are indices into points. Segments must not cross and must not pass through points; one that does
/// is left out and counted. Exact: coordinates are integers, predicates never round.
#pragma once

#include <loopstad/base/fixed.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace loopstad::twin::build {

inline constexpr std::uint32_t noFace = 0xffffffffU;

struct Triangulation {
  std::vector<std::array<std::uint32_t, 3>> faces;
  std::vector<std::array<std::uint32_t, 3>> neighbours;
  std::vector<std::array<bool, 3>> constrained;
  std::size_t leftOut = 0; ///< segments that could not be inserted
};

[[nodiscard]] Triangulation triangulate(std::span<const Fixed2> points,
                                        std::span<const std::array<std::uint32_t, 2>> segments);

} // namespace loopstad::twin::build
