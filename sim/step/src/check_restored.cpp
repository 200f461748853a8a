// SPDX-License-Identifier: GPL-3.0-or-later
#include "carry_moment.hpp"

#include <algorithm>
#include <cmath>
#include <span>

namespace loopstad::sim {
namespace {

[[nodiscard]] bool onGround(const twin::SurfaceMesh& mesh, twin::FaceId face, Fixed2 p) {
  if (face.index() >= mesh.faces.size()) return false;
  const auto corner = [&](std::size_t k) { return mesh.vertices[mesh.faces[face.index()][k]]; };
  for (std::size_t k = 0; k < 3; ++k)
    if (orientation(corner(k), corner((k + 1) % 3), p) < 0) return false;
  return true;
}

template <class T>
[[nodiscard]] bool allBelow(const std::vector<T>& values, std::size_t end) {
  return std::ranges::all_of(values, [end](T v) { return v < end; });
}

/// Each below end, or none at all.
template <class Number>
[[nodiscard]] bool belowOrUnset(const std::vector<Number>& values, std::size_t end) {
  return std::ranges::all_of(values, [end](Number v) { return v < end || v == unset; });
}

[[nodiscard]] bool hasMap(const World& world, const CrowdRow& row) {
  if (row.profile.index() >= world.demand.profiles.size()) return false;
  if (row.destination.index() >= world.destinations.size()) return false;
  const bool wheelchair = world.demand.profiles[row.profile.index()].wheelchair;
  return world.ground->maps[row.destination.index()][wheelchair ? 1 : 0].has_value();
}

[[nodiscard]] bool sound(const World& world, std::uint32_t ids, const CrowdRow& row) {
  return row.id.index() < ids && hasMap(world, row) &&
         onGround(world.twin->surface, row.face, row.position) &&
         std::isfinite(row.velocity.x + row.velocity.y) && std::isfinite(row.facing.x + row.facing.y) &&
         std::isfinite(row.way.x + row.way.y) && std::isfinite(row.wish.x + row.wish.y) &&
         row.radius_m > 0.0F && row.radius_m <= world.largestRadius_m && std::isfinite(row.freeSpeed_mps) &&
         std::isfinite(row.timeGap_s);
}

/// Everyone is at one place, whole and on the ground, and known by an id of their own.
[[nodiscard]] bool soundCrowd(const World& world, const Moment& moment) {
  const Crowd& crowd = moment.now;
  bool even = true;
#define LOOPSTAD_EVEN(type, name) even = even && crowd.name.size() == crowd.size();
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_EVEN)
#undef LOOPSTAD_EVEN
  if (!even) return false;
  std::vector<AgentId> seen;
  for (std::size_t i = 0; i < crowd.size(); ++i) {
    CrowdRow row;
#define LOOPSTAD_COPY(type, name) row.name = crowd.name[i];
    LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_COPY)
#undef LOOPSTAD_COPY
    if (!sound(world, moment.nextId, row)) return false;
    seen.push_back(row.id);
  }
  for (const LiftCabin& cabin : moment.cabins)
    for (const CrowdRow& row : cabin.people) {
      if (!sound(world, moment.nextId, row)) return false;
      seen.push_back(row.id);
    }
  std::ranges::sort(seen);
  return std::ranges::adjacent_find(seen) == seen.end();
}

/// A table by id speaks of everybody, or is empty.
[[nodiscard]] bool coversEverybody(const Moment& moment, std::size_t entries) {
  const auto known = [entries](AgentId id) { return id.index() < entries; };
  return std::ranges::all_of(moment.now.id, known) &&
         std::ranges::all_of(moment.cabins, [&](const LiftCabin& cabin) {
           return std::ranges::all_of(cabin.people, known, &CrowdRow::id);
         });
}

[[nodiscard]] bool soundGroups(const Groups& groups) {
  const std::size_t count = groups.firstOf.size();
  // The last group may have members to come.
  return groups.sizeOf.size() == count && allBelow(groups.firstOf, count);
}

[[nodiscard]] bool sound(const World& world, const Moment& moment, const FlowProgress& flow) {
  const GroupBirth& group = flow.group;
  const bool warnings = flow.warned.empty() || flow.warned.size() == world.destinations.size();
  const bool known = group.left == 0 || (group.first.index() <= moment.nextId && group.left <= group.size &&
                                         group.destination.index() < world.destinations.size());
  // Where the first stands is known once it is born.
  const bool placed = group.left == 0 || group.first.index() == moment.nextId ||
                      onGround(world.twin->surface, group.at.face, group.at.position);
  return warnings && known && placed && flow.handled <= flow.timetable.total();
}

[[nodiscard]] bool soundLines(const World& world, const JourneyTables& tables) {
  const std::size_t count = tables.doing.size();
  for (std::size_t l = 0; l < tables.lines.size(); ++l) {
    const LineTable& line = tables.lines[l];
    if (line.beyondTaken.size() != world.journeys.lines[l].beyond.size() || line.gone > line.persons.size() ||
        line.called > line.joined || line.length() != line.persons.size() - line.gone)
      return false;
    if (!std::ranges::all_of(line.persons, [&](AgentId id) { return id.index() < count; })) return false;
  }
  return std::ranges::all_of(tables.serving, [&](AgentId id) { return !id || id.index() < count; });
}

[[nodiscard]] bool soundJourneys(const World& world, const JourneyTables& tables) {
  const std::size_t count = tables.doing.size();
  bool even = true;
#define LOOPSTAD_EVEN(type, name) even = even && tables.name.size() == count;
  LOOPSTAD_TRAVELLER_COLUMNS(LOOPSTAD_EVEN)
#undef LOOPSTAD_EVEN
  if (!even || !soundLines(world, tables)) return false;
  for (std::size_t i = 0; i < count; ++i) {
    if (tables.doing[i] == Doing::nothing) continue;
    if (tables.doing[i] > Doing::called || tables.journey[i] >= world.demand.journeys.size() ||
        tables.stage[i] >= world.demand.journeys[tables.journey[i]].stages.size())
      return false;
    const bool lines = tables.doing[i] == Doing::joining || tables.doing[i] == Doing::lined;
    if (lines && tables.line[i] >= tables.lines.size()) return false;
    if (tables.doing[i] == Doing::lined && tables.beyond[i] != unset &&
        tables.beyond[i] >= world.journeys.lines[tables.line[i]].beyond.size())
      return false;
    const bool placed = tables.doing[i] == Doing::waiting || tables.doing[i] == Doing::called;
    if (placed && !onGround(world.twin->surface, tables.placeFace[i], tables.place[i])) return false;
  }
  for (std::size_t d = 0; d < tables.firstInCell.size(); ++d) {
    const WaitingGround& ground = world.journeys.waiting[d];
    if (tables.firstInCell[d].size() != std::size_t{ground.columns} * ground.rows ||
        !belowOrUnset(tables.firstInCell[d], count))
      return false;
  }
  return belowOrUnset(tables.nextInCell, count) && belowOrUnset(tables.line, tables.lines.size()) &&
         belowOrUnset(tables.server, tables.serving.size()) &&
         std::ranges::all_of(tables.wakeUps, [&](const WakeUp& w) { return w.id.index() < count; });
}

[[nodiscard]] bool sound(const World& world, const Chooser& chooser) {
  if (chooser.choice == noChoice) return true;
  if (chooser.choice >= world.demand.choices.size()) return false;
  const auto& alternatives = world.demand.choices[chooser.choice].alternatives;
  return chooser.alternative < alternatives.size() &&
         chooser.next < alternatives[chooser.alternative].places();
}

} // namespace

void checkRestored(StateFields& fields, const World& world, const Moment& moment) {
  fields.expect(soundCrowd(world, moment), "crowd");
  const std::vector<std::uint32_t>& departures = moment.departures.atStep;
  fields.expect(departures.empty() || coversEverybody(moment, departures.size()), "departures");
  fields.expect(!world.anyWaits || moment.now.size() == 0 || !departures.empty(), "departures");
  fields.expect(soundGroups(moment.groups) &&
                    (moment.groups.empty() || coversEverybody(moment, moment.groups.firstOf.size())),
                "groups");
  for (const FlowProgress& flow : moment.flows) fields.expect(sound(world, moment, flow), "flows");
  if (!world.journeys.empty()) fields.expect(soundJourneys(world, moment.journeys), "journeys");
  for (const Chooser& chooser : moment.choosers.of) fields.expect(sound(world, chooser), "choosers");
  const auto& waiting = moment.gates.waiting;
  fields.expect(std::ranges::is_sorted(waiting, {}, &Waiting::id), "gates.waiting");
}

} // namespace loopstad::sim
