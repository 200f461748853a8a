// SPDX-License-Identifier: GPL-3.0-or-later
#include "choose.hpp"
#include "phases.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/sim/person.hpp>

#include <fmt/format.h>

namespace loopstad::sim {
namespace {

constexpr double sideOfPerson_m = 2.0; // how far a remedy looks for walkable ground

Error notOnGround(const World& world, std::size_t number, const Person& person) {
  const auto close = world.ground->surface.nearest(person.position, sideOfPerson_m, person.sheet);
  const Vec2 there = close ? toMetres(close->position) : Vec2{};
  return dataError({}, tr("person {} at ({:.2f}, {:.2f})", number, person.position.x, person.position.y),
                   tr("stands in a wall or off the walkable ground"),
                   close ? tr("the nearest walkable place is ({:.2f}, {:.2f})", there.x, there.y)
                         : tr("move it onto walkable ground, or check its level"));
}

/// Those who stand next to each other in the list with one number are a group. Everyone on it has an id.
void joinListed(const std::vector<Person>& persons, std::size_t n, AgentId id, Groups& groups) {
  const auto together = [&](std::size_t other) {
    return persons[n].group && persons[other].group == persons[n].group;
  };
  std::size_t first = n;
  while (first > 0 && together(first - 1)) --first;
  std::size_t end = n + 1;
  while (end < persons.size() && together(end)) ++end;
  join(groups, id, AgentId(id.index() - (n - first)), end - first);
}

} // namespace

Status placePersons(const World& world, Moment& moment) {
  const Demand& demand = world.demand;
  reserve(moment.now, demand.persons.size()); // once, and not twice as much as is needed
  for (std::size_t n = 0; n < demand.persons.size(); ++n) {
    const Person& person = demand.persons[n];
    const auto place = world.ground->surface.locate(person.position, person.sheet);
    if (!place) return notOnGround(world, n + 1, person);
    const Profile& profile = demand.profiles[person.profile];
    CrowdRow row =
        drawPerson(profile, ProfileId(person.profile), world.settings.seed, AgentId(moment.nextId++));
    if (person.freeSpeed_mps) row.freeSpeed_mps = static_cast<float>(*person.freeSpeed_mps);
    row.position = place->position;
    row.face = place->face;
    SetOut start{0, DestinationId(person.destination), {}};
    if (person.journey) start.goal = DestinationId(firstDestination(demand.journeys[*person.journey]));
    if (person.choice)
      start = setOut(world, moment, *person.choice, row);
    else
      start.heading = world.ground->map(start.goal.index(), profile.wheelchair).heading(*place);
    const Heading& heading = start.heading;
    if (!heading.reachable() &&
        !mayOpenLater(world, 0, start.goal.index(), profile.wheelchair, place->face)) {
      ++moment.tally.unreachable;
      moment.warnings.push_back(tr("person {} at ({:.2f}, {:.2f}) has no way to '{}' and is left out", n + 1,
                                   person.position.x, person.position.y,
                                   demand.destinations[start.goal.index()].name));
      continue;
    }
    takeWay(row, heading);
    row.destination = start.goal;
    if (world.anyGroups) joinListed(demand.persons, n, row.id, moment.groups);
    if (world.anyWaits) holdBack(world, moment, row);
    append(moment.now, row);
    if (person.choice) enrol(moment, row.id, *person.choice, start.alternative);
    ++moment.tally.born;
    if (person.journey) beginJourney(world, moment, *person.journey);
  }
  return Done{};
}

} // namespace loopstad::sim
