// SPDX-License-Identifier: GPL-3.0-or-later
/// The way from inside a face to one of its vertices that uses cheaper ground along its edge.
///
///   if (const auto run = edgeRun(ground, face, vertexAt, p)) use(run->length_m, run->joins);
///
/// One crosses over to the edge at the critical angle, whose sine is the ratio of the costs (Snell; Mitchell
/// & Papadimitriou 1991, "The weighted region problem"), and goes along it. Nothing where straight is best.
#pragma once

#include "route_ground.hpp"

#include <loopstad/base/vec.hpp>

#include <optional>

namespace loopstad::sim::route {

struct EdgeRun {
  double length_m = 0.0; ///< weighed, from p to the vertex
  Vec2 joins;            ///< where the edge is reached
};

[[nodiscard]] std::optional<EdgeRun> edgeRun(const RouteGround& ground, std::uint32_t face, Vec2 vertex,
                                             Vec2 p);

} // namespace loopstad::sim::route
