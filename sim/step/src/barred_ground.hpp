// SPDX-License-Identifier: GPL-3.0-or-later
/// What gates and closed areas make of the ground, worked out once; nothing when the demand has none.
///
///   if (world.barred.any()) ...
///   world.barred.passageOver(edge)                 // which gates lie there
#pragma once

#include <loopstad/sim/closure_edges.hpp>
#include <loopstad/twin/surface.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace loopstad::sim {

/// In BarredGround::parts: not fit for this kind of walker.
inline constexpr std::uint32_t noPart = 0xffffffffU;

struct BarredGround {
  ClosureEdges edges;
  std::vector<GateEdge> passages;         ///< by edge
  std::vector<std::uint8_t> near;         ///< per face: 1 where somebody may reach a gate within a step
  std::vector<std::uint32_t> changeSteps; ///< before which something changes, ascending
  twin::SurfaceMesh mesh;                 ///< as it is passed now
  std::optional<twin::Surface> open;      ///< everything open: for measures, which outlast a change
  std::array<std::vector<std::uint32_t>, 2> parts; ///< on foot, on wheels: per face, its connected part

  [[nodiscard]] bool any() const { return open.has_value(); }
  [[nodiscard]] bool changesAfter(std::uint32_t step) const {
    return !changeSteps.empty() && changeSteps.back() > step;
  }
  [[nodiscard]] std::span<const GateEdge> passageOver(twin::MeshEdge edge) const {
    // Two bounds: clang 14 can't read std::ranges::equal_range.
    return {std::ranges::lower_bound(passages, edge, {}, &GateEdge::edge),
            std::ranges::upper_bound(passages, edge, {}, &GateEdge::edge)};
  }
};

} // namespace loopstad::sim
