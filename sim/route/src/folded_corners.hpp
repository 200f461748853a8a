// SPDX-License-Identifier: GPL-3.0-or-later
/// Corners round which the surface makes more than a whole turn: at a bridge end, from the deck over the quay
/// and past it to below the deck. There a direction alone does not tell on which side a path keeps the wall.
///
///   folded.add(corner, fan);                                       // corners ascending
///   const unsigned from = folded.sectorTowards(ground, corner, face, p);
///   const WallSide side = folded.sideRound(ground, corner, {from, p}, {to, next});
///
/// Faces round a corner are numbered counter-clockwise from the wall where they begin: sectors.
#pragma once

#include "route_ground.hpp"
#include "wave.hpp"

#include <loopstad/base/vec.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace loopstad::sim::route {

/// The fan turns further than once round.
[[nodiscard]] bool folds(const RouteGround& ground, const Fan& fan);

class FoldedCorners {
public:
  /// A place in sight of the corner, and the sector through which the straight way from there comes.
  struct Side {
    unsigned sector = 0;
    Vec2 at;
  };

  void add(std::uint32_t corner, const Fan& fan);
  [[nodiscard]] unsigned sector(std::uint32_t corner, std::uint32_t face) const;
  /// Of the straight way to the corner from p in a face.
  [[nodiscard]] unsigned sectorTowards(const RouteGround& ground, std::uint32_t corner, std::uint32_t face,
                                       Vec2 p) const;
  /// Where the wall is for someone who comes one way and goes on the other; absent when nothing is there that
  /// the path is pulled tight round.
  [[nodiscard]] WallSide sideRound(const RouteGround& ground, std::uint32_t corner, Side from, Side to) const;
  [[nodiscard]] std::size_t bytes() const;

private:
  [[nodiscard]] std::span<const FanFace> fan(std::uint32_t corner) const;

  std::vector<std::uint32_t> corners_;
  std::vector<std::uint32_t> first_{0};
  std::vector<FanFace> faces_;
};

} // namespace loopstad::sim::route
