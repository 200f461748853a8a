// SPDX-License-Identifier: GPL-3.0-or-later
#include "choose.hpp"
#include "phases.hpp"

#include <loopstad/base/random.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/sim/person.hpp>
#include <loopstad/sim/present.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace loopstad::sim {
namespace {

/// Places that are tried for a person in one step.
constexpr std::uint32_t attemptsPerStep = 4;
/// Points that are drawn for one place: an area fills its box to more than half, as a rule.
constexpr std::uint32_t drawsPerAttempt = 8;
/// Births after which the people are sorted again, so that looking for room stays fast.
constexpr std::size_t birthsPerIndex = 256;

/// Members of a group are born so close to the first: Hall 1966, The hidden dimension: personal distance.
constexpr double besideFirst_m = 1.2;

enum class Outcome { born, noRoom, noWay };

[[nodiscard]] bool clear(const World& world, const Moment& moment, const CrowdRow& person,
                         std::size_t other) {
  const Crowd& now = moment.now;
  const Vec2 apart = toMetres(now.position[other]) - toMetres(person.position);
  const double contact_m = double{person.radius_m} + double{now.radius_m[other]};
  if (squaredLength(apart) >= contact_m * contact_m) return true;
  if (!world.layered) return false;
  const double height_m = world.ground->surface.height_m({person.face, person.position});
  const double otherHeight_m = world.ground->surface.height_m({now.face[other], now.position[other]});
  return std::abs(height_m - otherHeight_m) >= feltHeight_m;
}

[[nodiscard]] bool hasRoom(const World& world, const Moment& moment, const CrowdRow& person) {
  for (const RowRun& run : moment.cells.around(person.position))
    for (std::uint32_t row = run.begin; row < run.end; ++row)
      if (!clear(world, moment, person, row)) return false;
  for (std::size_t row = moment.indexed; row < moment.now.size(); ++row)
    if (!clear(world, moment, person, row)) return false;
  return true;
}

[[nodiscard]] std::optional<twin::SurfacePoint> drawOnce(const World& world, const Origin& origin,
                                                         const OriginGround& ground, const Draws& draw) {
  if (!ground.spots.empty()) return ground.spots[drawByWeight(ground.cumulativeWeights, draw.uniform(0))];
  if (ground.boxes.empty()) {
    const std::array<double, 3> u{draw.uniform(0), draw.uniform(1), draw.uniform(2)};
    return world.ground->surface.randomPoint(ground.region, u);
  }
  const std::size_t area = drawByWeight(ground.cumulativeWeights, draw.uniform(0));
  const Box2& box = ground.boxes[area];
  const Vec2 p{draw.uniform(1, box.min.x, box.max.x), draw.uniform(2, box.min.y, box.max.y)};
  if (!twin::contains(ground.region.areas[area], p)) return std::nullopt;
  return world.ground->surface.locate(p, origin.sheet);
}

[[nodiscard]] std::optional<twin::SurfacePoint> drawPlace(const World& world, std::size_t origin, AgentId id,
                                                          std::uint32_t attempt) {
  for (std::uint32_t draws = 0; draws < drawsPerAttempt; ++draws) {
    const Draws draw(world.settings.seed, id.value(), attempt * drawsPerAttempt + draws, Purpose::birthPlace);
    if (const auto place = drawOnce(world, world.demand.origins[origin], world.origins[origin], draw))
      return place;
  }
  return std::nullopt;
}

/// Alone, or with the group that is coming into being; its first tells the others where.
void joinGroup(Moment& moment, GroupBirth& group, const CrowdRow& row) {
  if (group.left == 0) return join(moment.groups, row.id, row.id, 1);
  if (row.id == group.first) group.at = {row.face, row.position};
  join(moment.groups, row.id, group.first, group.size);
}

/// Beside the first of the group, as far as one can slide from there.
[[nodiscard]] twin::SurfacePoint drawBeside(const World& world, twin::SurfacePoint first, AgentId id,
                                            std::uint32_t attempt) {
  const Draws draw(world.settings.seed, id.value(), attempt * drawsPerAttempt, Purpose::birthPlace);
  const Vec2 aside{draw.uniform(1, -besideFirst_m, besideFirst_m),
                   draw.uniform(2, -besideFirst_m, besideFirst_m)};
  return world.ground->surface.slide(first, toFixed(toMetres(first.position) + aside)).point;
}

[[nodiscard]] std::optional<twin::SurfacePoint> drawPlace(const World& world, const FlowProgress& flow,
                                                          std::size_t origin, AgentId id,
                                                          std::uint32_t attempt) {
  if (flow.group.left > 0 && flow.group.first != id) return drawBeside(world, flow.group.at, id, attempt);
  return drawPlace(world, origin, id, attempt);
}

Outcome bear(const World& world, Moment& moment, std::size_t flowIndex, std::size_t destination,
             CrowdRow row) {
  const Flow& flow = world.demand.flows[flowIndex];
  const Profile& profile = world.demand.profiles[row.profile.index()];
  SetOut start{0, DestinationId(destination), {}};
  bool sawWay = false;
  for (std::uint32_t attempt = 0; attempt < attemptsPerStep; ++attempt) {
    const auto place = drawPlace(world, moment.flows[flowIndex], flow.origin, row.id,
                                 moment.steps * attemptsPerStep + attempt);
    if (!place) {
      sawWay = true; // the area is hard to hit: try again in the next step
      continue;
    }
    row.position = place->position;
    row.face = place->face;
    if (flow.choice)
      start = setOut(world, moment, *flow.choice, row);
    else
      start.heading = world.ground->map(destination, profile.wheelchair).heading(*place);
    const Heading& heading = start.heading;
    if (!heading.reachable() &&
        !mayOpenLater(world, moment.steps, start.goal.index(), profile.wheelchair, place->face))
      continue;
    sawWay = true;
    row.destination = start.goal;
    if (!hasRoom(world, moment, row)) continue;
    takeWay(row, heading);
    row.bornAtStep = moment.steps;
    if (world.anyGroups) joinGroup(moment, moment.flows[flowIndex].group, row);
    if (world.anyWaits) holdBack(world, moment, row);
    append(moment.now, row);
    if (flow.choice) enrol(moment, row.id, *flow.choice, start.alternative);
    return Outcome::born;
  }
  return sawWay ? Outcome::noRoom : Outcome::noWay;
}

void tellNoWay(const World& world, Moment& moment, std::size_t flow, std::size_t destination) {
  FlowProgress& progress = moment.flows[flow];
  progress.warned.resize(world.destinations.size());
  if (progress.warned[destination] != 0) return;
  progress.warned[destination] = 1;
  moment.warnings.push_back(tr("no way from some place of '{}' to '{}': persons there are left out",
                               world.demand.origins[world.demand.flows[flow].origin].name,
                               world.demand.destinations[destination].name));
}

[[nodiscard]] std::size_t drawProfile(const World& world, std::size_t flow, AgentId id) {
  const std::vector<double>& sums = world.profileSums[flow];
  if (sums.empty()) return world.demand.flows[flow].profile;
  return drawByWeight(sums, Draws(world.settings.seed, id.value(), 0, Purpose::profile).uniform(0));
}

/// Draws how many walk together from now on; nothing is drawn where all walk alone.
void beginGroup(const World& world, Moment& moment, std::size_t flowIndex) {
  const std::vector<double>& sums = world.groupSums[flowIndex];
  if (sums.empty()) return;
  FlowProgress& flow = moment.flows[flowIndex];
  const Draws draw(world.settings.seed, moment.nextId, 0, Purpose::groupSize);
  flow.group.first = AgentId(moment.nextId);
  flow.group.size = std::min(drawByWeight(sums, draw.uniform(0)) + 1, flow.timetable.total() - flow.handled);
  flow.group.left = flow.group.size;
}

[[nodiscard]] std::size_t chooseDestination(const World& world, std::size_t flow, AgentId id) {
  if (const auto& journey = world.demand.flows[flow].journey)
    return firstDestination(world.demand.journeys[*journey]);
  if (const auto& choice = world.demand.flows[flow].choice)
    return world.demand.choices[*choice].alternatives.front().place(0);
  const Draws draw(world.settings.seed, id.value(), 0, Purpose::destination);
  return drawByWeight(world.flowWeights[flow], draw.uniform(0));
}

Outcome admitOne(const World& world, Moment& moment, std::size_t flowIndex) {
  const std::size_t profile = drawProfile(world, flowIndex, AgentId(moment.nextId));
  CrowdRow row = drawPerson(world.demand.profiles[profile], ProfileId(profile), world.settings.seed,
                            AgentId(moment.nextId));
  GroupBirth& group = moment.flows[flowIndex].group;
  if (group.left == 0) beginGroup(world, moment, flowIndex);
  const bool follows = group.left > 0 && group.first != row.id;
  const std::size_t destination =
      follows ? group.destination.index() : chooseDestination(world, flowIndex, row.id);
  row.destination = DestinationId(destination);
  group.destination = row.destination;
  const Outcome outcome = bear(world, moment, flowIndex, destination, row);
  if (outcome == Outcome::noRoom) return outcome;
  ++moment.nextId;
  ++moment.flows[flowIndex].handled;
  if (group.left > 0) --group.left;
  if (!follows && outcome == Outcome::noWay) group.left = 0; // nobody to come beside
  if (outcome == Outcome::born) {
    ++moment.tally.born;
    ++moment.report.births;
    if (const auto& journey = world.demand.flows[flowIndex].journey) beginJourney(world, moment, *journey);
  } else {
    ++moment.tally.unreachable;
    tellNoWay(world, moment, flowIndex, destination);
  }
  return outcome;
}

} // namespace

void holdBack(const World& world, Moment& moment, CrowdRow& row) {
  // Members of a group set off together.
  const AgentId who = moment.groups.joins(row.id) ? AgentId(moment.groups.of(row.id).first) : row.id;
  const double wait_s =
      drawPreMovement_s(world.demand.profiles[row.profile.index()], world.settings.seed, who);
  note(moment.departures, row.id, moment.steps, wait_s, world.settings.timeStep_s);
  if (moment.departures.waits(row.id, moment.steps)) row.way = {};
}

bool stepOut(const World& world, Moment& moment, const Lift& lift, CrowdRow row) {
  row.destination = DestinationId(lift.onward);
  const RouteMap& map = world.ground->map(lift.onward, world.demand.profiles[row.profile.index()].wheelchair);
  for (std::uint32_t attempt = 0; attempt < attemptsPerStep; ++attempt) {
    const auto place = drawPlace(world, lift.exit, row.id, moment.steps * attemptsPerStep + attempt);
    if (!place) continue;
    const Heading heading = map.heading(*place);
    row.position = place->position;
    row.face = place->face;
    if (!heading.reachable() || !hasRoom(world, moment, row)) continue;
    row.velocity = {};
    row.wish = {};
    takeWay(row, heading);
    append(moment.now, row);
    return true;
  }
  return false;
}

void admit(const World& world, Moment& moment, Executor& executor) {
  moment.report = {};
  leaveLifts(world, moment);
  const double time_s = moment.steps * world.settings.timeStep_s;
  for (std::size_t f = 0; f < moment.flows.size(); ++f) {
    FlowProgress& flow = moment.flows[f];
    const std::size_t due = flow.timetable.due(time_s);
    while ((flow.handled < due || flow.group.left > 0) && admitOne(world, moment, f) != Outcome::noRoom)
      if (moment.now.size() - moment.indexed >= birthsPerIndex) index(world, moment, executor);
    moment.report.waiting += due - std::min(due, flow.handled); // groups come whole, some a little early
  }
  moment.tally.waiting = moment.report.waiting;
}

} // namespace loopstad::sim
