// SPDX-License-Identifier: GPL-3.0-or-later
#include "phases.hpp"

namespace loopstad::sim {
namespace {

[[nodiscard]] std::int32_t nearestUnit(float units) {
  return static_cast<std::int32_t>(units < 0.0F ? units - 0.5F : units + 0.5F);
}

/// Further than anybody walks between two looks, on the costliest ground.
constexpr float farFromTarget_m = 20.0F;

[[nodiscard]] bool hasArrived(const World& world, const Moment& moment, std::size_t row) {
  if (const AgentId id = moment.now.id[row]; !world.journeys.empty() && moment.journeys.follows(id) &&
                                             moment.journeys.doing[id.index()] != Doing::walking)
    return moment.next.remaining_m[row] <= reach_m(world.journeys, moment.journeys, id);
  // When the way was last looked up, 3.2 s ago at most, it was too far to be there now.
  if (moment.next.remaining_m[row] > farFromTarget_m) return false;
  const DestinationGround& destination = world.destinations[moment.now.destination[row].index()];
  const twin::SurfacePoint at{moment.next.face[row], moment.next.position[row]};
  if (moment.next.remaining_m[row] <= destination.reach_m) return true;
  const std::vector<twin::FaceId>& faces = destination.target.region.faces; // ascending, most often a few
  return !faces.empty() && faces.front() <= at.face && at.face <= faces.back() &&
         world.ground->surface.inside(destination.target.region, at);
}

} // namespace

void move(const World& world, Moment& moment, Executor& executor) {
  const Crowd& now = moment.now;
  Moves& next = moment.next;
  const auto unitsPerSpeed = static_cast<float>(world.part_s * fixedUnitsPerMetre);
  const bool gates = !world.barred.passages.empty();
  forBlocks(executor, now.size(), stepBlock, [&](std::size_t begin, std::size_t end) {
    for (std::size_t row = begin; row < end; ++row) {
      const Fixed2 from = now.position[row];
      const Fixed2 to{from.x + nearestUnit(next.velocity[row].x * unitsPerSpeed),
                      from.y + nearestUnit(next.velocity[row].y * unitsPerSpeed)};
      const twin::SurfacePoint at = to == from ? twin::SurfacePoint{now.face[row], from}
                                               : world.ground->surface.slide({now.face[row], from}, to).point;
      next.position[row] = at.position;
      next.face[row] = at.face;
      const bool before = moment.leaving[row] == arrived; // in an earlier part: walks on until the step ends
      moment.leaving[row] = before || hasArrived(world, moment, row) ? arrived : 0;
      if (gates && !before && world.barred.near[now.face[row].index()] != 0 && at.face != now.face[row] &&
          crosses(world, {now.face[row], from}, at.position))
        moment.leaving[row] |= crossesGate;
      if (world.momentum && at.position == to) continue; // whole units are too coarse to go on from
      next.velocity[row] = {static_cast<float>(at.position.x - from.x) / unitsPerSpeed,
                            static_cast<float>(at.position.y - from.y) / unitsPerSpeed};
    }
  });
}

} // namespace loopstad::sim
