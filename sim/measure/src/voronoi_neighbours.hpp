// SPDX-License-Identifier: GPL-3.0-or-later
/// Who borders on whom when ground goes to the nearest point: the edges of Voronoi's diagram, exactly.
///
///   const auto neighbours = voronoiNeighbours(points);     // neighbours[i]: indices of points
///
/// Points must differ. The one unit that compiles Boost.Polygon.
#pragma once

#include <loopstad/base/fixed.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace loopstad::sim {

[[nodiscard]] std::vector<std::vector<std::uint32_t>> voronoiNeighbours(std::span<const Fixed2> points);

} // namespace loopstad::sim
