// SPDX-License-Identifier: GPL-3.0-or-later
/// What lies on the ground as far as its height goes: which cells of a raster of heights tell about which
/// ground.
///
///   switch (coverOf(label, twin)) { case GroundCover::water: ... }
///
/// docs/twin.md gives, by class of the BGT, how it is lifted and why.
#pragma once

#include "pieces.hpp"

#include <loopstad/twin/twin.hpp>

#include <cstdint>

namespace loopstad::twin::build {

enum class GroundCover : std::uint8_t {
  none,    ///< nobody knows: outside the data, a gap, a tree, a wall
  paved,   ///< made even: roads, squares, platforms, rails
  soft,    ///< follows the ground: green, yards, banks
  carried, ///< stands above water or a way: bridges and jetties, which the DTM leaves out
  water,   ///< level
  built,   ///< under a building
};

[[nodiscard]] GroundCover coverOf(GroundKind kind);
[[nodiscard]] GroundCover coverOf(const Label& label, const Twin& twin);
/// Ground whose height the DTM tells.
[[nodiscard]] inline bool isLand(GroundCover cover) {
  return cover == GroundCover::paved || cover == GroundCover::soft;
}

} // namespace loopstad::twin::build
