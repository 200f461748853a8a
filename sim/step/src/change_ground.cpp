// SPDX-License-Identifier: GPL-3.0-or-later
#include "phases.hpp"

#include <algorithm>
#include <cmath>

namespace loopstad::sim {
namespace {

/// Of speeds: social models let people exceed their free speed.
constexpr double hurry = 2.0;
constexpr double leastReach_m = 1.0;
/// Faster than anyone's age lets them walk.
constexpr double quick_mps = 3.0;

/// Connected parts of the open ground, of faces that are fit for this kind of walker.
std::vector<std::uint32_t> partsOf(const twin::SurfaceMesh& mesh, bool wheelchair) {
  const auto fit = [&](std::size_t f) {
    return !wheelchair || mesh.surfaceClasses[mesh.classes[f]].wheelchair;
  };
  std::vector<std::uint32_t> parts(mesh.faces.size(), noPart);
  std::vector<std::size_t> open;
  for (std::size_t first = 0; first < parts.size(); ++first) {
    if (parts[first] != noPart || !fit(first)) continue;
    parts[first] = static_cast<std::uint32_t>(first);
    open.push_back(first);
    while (!open.empty()) {
      const std::size_t f = open.back();
      open.pop_back();
      for (const twin::FaceId next : mesh.neighbours[f]) {
        if (!next || parts[next.index()] != noPart || !fit(next.index())) continue;
        parts[next.index()] = static_cast<std::uint32_t>(first);
        open.push_back(next.index());
      }
    }
  }
  return parts;
}

/// Steps: times that are whole steps but for rounding count as such.
constexpr double rounding = 1e-6;

/// The first step that begins at this time or after it.
std::uint32_t stepAt(double time_s, double timeStep_s) {
  return static_cast<std::uint32_t>(std::ceil(time_s / timeStep_s - rounding));
}

double fastest_mps(const Demand& demand) {
  double fastest = quick_mps;
  for (const Profile& profile : demand.profiles)
    fastest = std::max({fastest, profile.freeSpeed_mps.mean, profile.freeSpeed_mps.high});
  for (const Person& person : demand.persons) fastest = std::max(fastest, person.freeSpeed_mps.value_or(0.0));
  return fastest;
}

void useMeshOf(World& world, std::uint32_t step) {
  BarredGround& barred = world.barred;
  barred.mesh = meshAt(world.twin->surface, barred.edges, world.demand.closures,
                       (step + rounding) * world.settings.timeStep_s);
  world.surface = twin::Surface(barred.mesh);
  world.walls = Walls(world.surface);
}

} // namespace

void barGround(World& world, ClosureEdges edges) {
  BarredGround& barred = world.barred;
  const twin::SurfaceMesh& open = world.twin->surface;
  const double timeStep_s = world.settings.timeStep_s;
  barred.edges = std::move(edges);
  barred.passages = gateEdges(open, barred.edges);
  barred.near = facesNearGates(open, barred.edges,
                               std::max(leastReach_m, hurry * fastest_mps(world.demand) * timeStep_s));
  for (const double time_s : changeTimes(world.demand.closures))
    barred.changeSteps.push_back(stepAt(time_s, timeStep_s));
  barred.parts = {partsOf(open, false), partsOf(open, true)};
  barred.open = std::move(world.surface);
  useMeshOf(world, 0);
}

bool mayOpenLater(const World& world, std::uint32_t step, std::size_t destination, bool wheelchair,
                  twin::FaceId from) {
  if (!world.barred.changesAfter(step)) return false;
  const std::vector<std::uint32_t>& parts = world.barred.parts[wheelchair ? 1 : 0];
  const std::uint32_t part = parts[from.index()];
  const auto joined = [&](twin::FaceId face) { return parts[face.index()] == part; };
  const RouteTarget& target = world.destinations[destination].target;
  return part != noPart &&
         (std::ranges::any_of(target.region.faces, joined) ||
          std::ranges::any_of(target.spots, [&](const twin::SurfacePoint& p) { return joined(p.face); }));
}

void takeWay(CrowdRow& row, const Heading& heading) {
  row.way = {static_cast<float>(heading.direction.x), static_cast<float>(heading.direction.y)};
  row.facing = heading.reachable() ? row.way : Direction{1.0F, 0.0F}; // any: the body points somewhere
  row.remaining_m = static_cast<float>(heading.distance_m);
  row.straight_m = static_cast<float>(heading.straight_m);
}

void changeGround(World& world, Moment& moment, Executor& executor) {
  if (!std::ranges::binary_search(world.barred.changeSteps, moment.steps)) return;
  useMeshOf(world, moment.steps);
  buildMaps(world, executor);
  std::ranges::fill(moment.now.wish, Direction{}); // what seemed free may be shut
  moment.lookAnew = true;
}

void bringGroundTo(World& world, std::uint32_t steps, Executor& executor) {
  // What is due in the step to come, that step does.
  const auto due = std::ranges::lower_bound(world.barred.changeSteps, steps);
  if (due == world.barred.changeSteps.begin()) return;
  useMeshOf(world, *(due - 1));
  buildMaps(world, executor);
}

} // namespace loopstad::sim
