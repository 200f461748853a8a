// SPDX-License-Identifier: GPL-3.0-or-later
/// What gates and closed areas make of the ground, worked out once; nothing when the demand has none. Of the
/// grounds that a run passes through, the few that come back soonest are kept.
///
///   if (world.barred.any()) ...
///   world.barred.passageOver(edge)                 // which gates lie there
#pragma once

#include "ground.hpp"

#include <loopstad/sim/closure_edges.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace loopstad::sim {

/// In BarredGround::parts: not fit for this kind of walker.
inline constexpr std::uint32_t noPart = 0xffffffffU;

struct GroundChange {
  std::uint32_t step = 0; ///< before which it happens
  std::uint32_t state = 0;
};

struct BarredGround {
  ClosureEdges edges;
  std::vector<GateEdge> passages;    ///< by edge
  std::vector<std::uint8_t> near;    ///< per face: 1 where somebody may reach a gate within a step
  std::vector<ClosureState> states;  ///< all that come to pass, each once
  std::vector<GroundChange> changes; ///< ascending; the first is the start
  std::vector<std::shared_ptr<const Ground>> kept; ///< per state; none for most
  std::array<std::vector<std::uint32_t>, 2> parts; ///< on foot, on wheels: per face, its connected part

  [[nodiscard]] bool any() const { return !changes.empty(); }
  [[nodiscard]] bool changesAfter(std::uint32_t step) const { return any() && changes.back().step > step; }
  [[nodiscard]] std::span<const GateEdge> passageOver(twin::MeshEdge edge) const {
    // Two bounds: clang 14 can't read std::ranges::equal_range.
    return {std::ranges::lower_bound(passages, edge, {}, &GateEdge::edge),
            std::ranges::upper_bound(passages, edge, {}, &GateEdge::edge)};
  }
};

} // namespace loopstad::sim
