// SPDX-License-Identifier: GPL-3.0-or-later
/// What the wall that ends at a vertex hides from a wave that comes by.
///
///   const Spokes spokes{ground, v, onward};
///   const Shadows shadows = shadowsIn(fan, arrival, spokes);
///   for (std::size_t i = shadows.left; i < fan.faces.size(); ++i) lightUp(fan.faces[i]);
#pragma once

#include "route_ground.hpp"
#include "wave.hpp"

#include <cstddef>

namespace loopstad::sim::route {

/// The edges of a fan's faces at their vertex v, as seen by whoever comes to v in the direction onward.
struct Spokes {
  const RouteGround& ground;
  Vec2 v;
  Vec2 onward;

  [[nodiscard]] std::uint32_t right(FanFace g) const { return ground.vertex(g.face, (g.corner + 1U) % 3U); }
  [[nodiscard]] std::uint32_t left(FanFace g) const { return ground.vertex(g.face, (g.corner + 2U) % 3U); }
  /// Above 0: left of the ray straight on.
  [[nodiscard]] double side(std::uint32_t to) const { return cross(onward, ground.at(to) - v); }
};

/// Faces of an open fan that the wall at its vertex hides: those from left on to the left of the ray straight
/// on, those before right to the right of it. The faces that hold the ray count with both.
struct Shadows {
  std::size_t left;
  std::size_t right;
};

/// For a wave that reaches the vertex through the face arrival.
[[nodiscard]] Shadows shadowsIn(const Fan& fan, std::uint32_t arrival, const Spokes& spokes);
/// Where the wall is for someone who comes that way.
[[nodiscard]] WallSide wallSide(const Fan& fan, const Shadows& shadows, const Spokes& spokes);

} // namespace loopstad::sim::route
