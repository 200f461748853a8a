// SPDX-License-Identifier: GPL-3.0-or-later
#include "phases.hpp"

namespace loopstad::sim {
namespace {

/// The way is looked up in every fourth step (a quarter of the people in each), near the target in every
/// step: people walk 0.3 m meanwhile, which turns a heading by little anywhere but at its end.
constexpr std::uint32_t stepsPerLook = 4;
constexpr float nearTarget_m = 2.0F;

[[nodiscard]] bool looksNow(const Moment& moment, std::size_t row) {
  return (moment.now.id[row].value() + moment.steps) % stepsPerLook == 0 ||
         moment.now.remaining_m[row] < nearTarget_m;
}

void lookUpWay(const World& world, Moment& moment, std::size_t row) {
  const Crowd& now = moment.now;
  const bool wheelchair = world.demand.profiles[now.profile[row].index()].wheelchair;
  const RouteMap& map = world.destinations[now.destination[row].index()].map(wheelchair);
  const Heading heading = map.heading({now.face[row], now.position[row]});
  if (!heading.reachable()) return; // pushed onto ground without a way: goes on as before
  moment.next.way[row] = {static_cast<float>(heading.direction.x), static_cast<float>(heading.direction.y)};
  moment.next.remaining_m[row] = static_cast<float>(heading.distance_m);
}

} // namespace

void plan(const World& world, Moment& moment, Executor& executor) {
  const Crowd& now = moment.now;
  const twin::SurfaceMesh& mesh = world.surface.mesh();
  forBlocks(executor, now.size(), stepBlock, [&](std::size_t begin, std::size_t end) {
    for (std::size_t row = begin; row < end; ++row) {
      const twin::SurfaceClass& ground = mesh.surfaceClasses[mesh.classes[now.face[row].index()]];
      moment.desiredSpeed_mps[row] = now.freeSpeed_mps[row] * ground.speedFactor;
      moment.next.way[row] = now.way[row];
      moment.next.remaining_m[row] = now.remaining_m[row];
      if (looksNow(moment, row)) lookUpWay(world, moment, row);
    }
  });
}

} // namespace loopstad::sim
