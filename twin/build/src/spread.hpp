// SPDX-License-Identifier: GPL-3.0-or-later
/// Heights that are known at some vertices, carried along the edges of triangles to all others.
///
///   const Spread s = spread(mesh.vertices, faces, {{v, 3.0F}});
///   s.to_m[w], s.seed_m[w]              // how far the nearest known vertex is, and its height
///
/// Dijkstra; infinity where no edge leads.
#pragma once

#include <loopstad/base/fixed.hpp>

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace loopstad::twin::build {

inline constexpr float beyondReach = std::numeric_limits<float>::infinity();

struct Spread {
  std::vector<float> to_m;   ///< nearest seed, along edges
  std::vector<float> seed_m; ///< its height
};
using Seeds = std::vector<std::pair<std::uint32_t, float>>; ///< vertex and height

[[nodiscard]] Spread spread(std::span<const Fixed2> vertices,
                            std::span<const std::array<std::uint32_t, 3>> faces, const Seeds& seeds);

} // namespace loopstad::twin::build
