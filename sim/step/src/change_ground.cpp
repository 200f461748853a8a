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

/// More would be a rare timetable, and each holds the maps of all destinations.
constexpr std::size_t mostKept = 4;

void addChange(BarredGround& barred, std::uint32_t step, ClosureState state) {
  if (!barred.changes.empty() && barred.changes.back().step == step) return; // it has all of that step
  const auto known = std::ranges::find(barred.states, state);
  barred.changes.push_back({step, static_cast<std::uint32_t>(known - barred.states.begin())});
  if (known == barred.states.end()) barred.states.push_back(std::move(state));
}

void planChanges(BarredGround& barred, const Closures& closures, double timeStep_s) {
  const auto add = [&](std::uint32_t step) {
    addChange(barred, step, stateAt(closures, (step + rounding) * timeStep_s));
  };
  add(0);
  for (const double time_s : changeTimes(closures)) add(stepAt(time_s, timeStep_s));
  barred.kept.resize(barred.states.size());
}

std::shared_ptr<const Ground> groundIn(const World& world, const ClosureState& state, Executor& executor) {
  auto ground = std::make_shared<Ground>(std::make_shared<const twin::SurfaceMesh>(
      meshAt(world.open->surface.mesh(), world.barred.edges, state)));
  findWays(world, *ground, executor);
  return ground;
}

/// Of those that were made, keeps what comes back soonest.
void letGo(BarredGround& barred, std::size_t change) {
  std::vector<std::shared_ptr<const Ground>> kept(barred.kept.size());
  std::size_t room = mostKept;
  for (++change; change < barred.changes.size() && room > 0; ++change) {
    std::shared_ptr<const Ground>& made = barred.kept[barred.changes[change].state];
    if (!made) continue;
    kept[barred.changes[change].state] = std::move(made);
    --room;
  }
  barred.kept = std::move(kept);
}

void enter(World& world, std::size_t change, Executor& executor) {
  BarredGround& barred = world.barred;
  const std::uint32_t state = barred.changes[change].state;
  if (!barred.kept[state]) barred.kept[state] = groundIn(world, barred.states[state], executor);
  world.ground = barred.kept[state];
  letGo(barred, change);
}

} // namespace

void barGround(World& world, ClosureEdges edges, Executor& executor) {
  BarredGround& barred = world.barred;
  const twin::SurfaceMesh& open = world.open->surface.mesh();
  const double timeStep_s = world.settings.timeStep_s;
  barred.edges = std::move(edges);
  barred.passages = gateEdges(open, barred.edges);
  barred.near = facesNearGates(open, barred.edges,
                               std::max(leastReach_m, hurry * fastest_mps(world.demand) * timeStep_s));
  barred.parts = {partsOf(open, false), partsOf(open, true)};
  planChanges(barred, world.demand.closures, timeStep_s);
  enter(world, 0, executor);
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
  const std::vector<GroundChange>& changes = world.barred.changes;
  const auto due = std::ranges::lower_bound(changes, moment.steps, {}, &GroundChange::step);
  if (due == changes.begin() || due == changes.end() || due->step != moment.steps) return;
  enter(world, static_cast<std::size_t>(due - changes.begin()), executor);
  std::ranges::fill(moment.now.wish, Direction{}); // what seemed free may be shut
  moment.lookAnew = true;
}

void bringGroundTo(World& world, std::uint32_t steps, Executor& executor) {
  const std::vector<GroundChange>& changes = world.barred.changes;
  // What is due in the step to come, that step does.
  const auto due = std::ranges::lower_bound(changes, steps, {}, &GroundChange::step);
  if (due - changes.begin() < 2) return; // it is as at the start
  enter(world, static_cast<std::size_t>(due - changes.begin()) - 1, executor);
}

} // namespace loopstad::sim
