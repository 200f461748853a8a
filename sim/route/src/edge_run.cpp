// SPDX-License-Identifier: GPL-3.0-or-later
#include "edge_run.hpp"

#include <cmath>

namespace loopstad::sim::route {
namespace {

std::optional<EdgeRun> runAlong(double cost, double edgeCost, Vec2 vertex, Vec2 otherEnd, Vec2 p) {
  const Vec2 along = otherEnd - vertex;
  const double edge_m = length(along);
  const Vec2 unit = (1.0 / edge_m) * along;
  const double ahead_m = dot(p - vertex, unit);
  const double aside_m = std::abs(cross(unit, p - vertex));
  const double excess = std::sqrt(cost * cost - edgeCost * edgeCost);
  const double joins_m = ahead_m - aside_m * edgeCost / excess;
  if (joins_m <= 0.0 || joins_m > edge_m) return std::nullopt;
  return EdgeRun{edgeCost * ahead_m + excess * aside_m, vertex + joins_m * unit};
}

} // namespace

std::optional<EdgeRun> edgeRun(const RouteGround& ground, std::uint32_t face, Vec2 vertex, Vec2 p) {
  std::optional<EdgeRun> best;
  for (unsigned k = 0; k < 3; ++k) {
    if (!(ground.at(ground.vertex(face, k)) == vertex)) continue;
    for (const unsigned e : {k, (k + 2U) % 3U}) {
      const std::uint32_t other = ground.beside(face, e);
      if (other == none || ground.cost(other) >= ground.cost(face)) continue;
      const std::uint32_t end = ground.vertex(face, e == k ? (k + 1U) % 3U : e);
      const auto run = runAlong(ground.cost(face), ground.cost(other), vertex, ground.at(end), p);
      if (run && (!best || run->length_m < best->length_m)) best = run;
    }
  }
  return best;
}

} // namespace loopstad::sim::route
