// SPDX-License-Identifier: GPL-3.0-or-later
#include "carry_moment.hpp"

namespace loopstad::sim {
namespace {

// A structured binding names every member, or does not compile; where there are lists of columns, their
// number is held against the size.
template <class T, std::size_t count>
inline constexpr bool hasColumns = sizeof(T) == count * sizeof(std::vector<int>);
#define LOOPSTAD_ONE(type, name) +1
static_assert(hasColumns<Crowd, 0 LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_ONE)>);
static_assert(hasColumns<JourneyTables, 6 LOOPSTAD_TRAVELLER_COLUMNS(LOOPSTAD_ONE)>);
#undef LOOPSTAD_ONE

void carry(StateFields& fields, Crowd& crowd) {
#define LOOPSTAD_CARRY(type, name) fields.column("crowd." #name, crowd.name);
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_CARRY)
#undef LOOPSTAD_CARRY
}

void carry(StateFields& fields, Departures& departures) {
  auto& [atStep] = departures;
  fields.column("departures.atStep", atStep);
}

void carry(StateFields& fields, Groups& groups) {
  auto& [firstOf, sizeOf] = groups;
  fields.column("groups.firstOf", firstOf);
  fields.column("groups.sizeOf", sizeOf);
}

void carry(StateFields& fields, std::vector<LiftCabin>& cabins) {
  fields.eachList("cabins.people", cabins, [](LiftCabin& cabin) -> std::vector<CrowdRow>& {
    auto& [people] = cabin;
    return people;
  });
}

/// Timetables follow from the demand.
void carry(StateFields& fields, std::vector<FlowProgress>& flows) {
  fields.each("flows.handled", flows, [](FlowProgress& flow) -> std::size_t& {
    auto& [timetable, handled, warned, group] = flow;
    return handled;
  });
  fields.eachList("flows.warned", flows,
                  [](FlowProgress& f) -> std::vector<std::uint8_t>& { return f.warned; });
  fields.each("flows.group.left", flows, [](FlowProgress& flow) -> std::size_t& {
    auto& [left, size, first, destination, at] = flow.group;
    return left;
  });
  fields.each("flows.group.size", flows, [](FlowProgress& f) -> std::size_t& { return f.group.size; });
  fields.each("flows.group.first", flows, [](FlowProgress& f) -> AgentId& { return f.group.first; });
  fields.each("flows.group.destination", flows,
              [](FlowProgress& f) -> DestinationId& { return f.group.destination; });
  fields.each("flows.group.at", flows, [](FlowProgress& f) -> twin::SurfacePoint& { return f.group.at; });
}

void carry(StateFields& fields, std::vector<LineTable>& lines) {
  fields.each("journeys.lines.joined", lines, [](LineTable& line) -> std::uint32_t& {
    auto& [joined, called, joining, persons, gone, beyondTaken] = line;
    return joined;
  });
  fields.each("journeys.lines.called", lines, [](LineTable& l) -> std::uint32_t& { return l.called; });
  fields.each("journeys.lines.joining", lines, [](LineTable& l) -> std::uint32_t& { return l.joining; });
  fields.each("journeys.lines.gone", lines, [](LineTable& l) -> std::uint32_t& { return l.gone; });
  fields.eachList("journeys.lines.persons", lines,
                  [](LineTable& l) -> std::vector<AgentId>& { return l.persons; });
  fields.eachList("journeys.lines.beyondTaken", lines,
                  [](LineTable& l) -> std::vector<std::uint8_t>& { return l.beyondTaken; });
}

void carry(StateFields& fields, JourneyTables& tables) {
#define LOOPSTAD_CARRY(type, name) fields.column("journeys." #name, tables.name);
  LOOPSTAD_TRAVELLER_COLUMNS(LOOPSTAD_CARRY)
#undef LOOPSTAD_CARRY
  carry(fields, tables.lines);
  fields.sameLength("journeys.serving", tables.serving);
  fields.sameLength("journeys.occupancy", tables.occupancy);
  fields.sameLength("journeys.taken", tables.taken);
  fields.eachList("journeys.firstInCell", tables.firstInCell,
                  [](std::vector<std::uint32_t>& cells) -> std::vector<std::uint32_t>& { return cells; });
  fields.column("journeys.wakeUps", tables.wakeUps);
}

void carry(StateFields& fields, Choosers& choosers) {
  auto& [of, queues, standing, heading, passed] = choosers;
  fields.column("choosers.of", of);
  fields.sameLength("choosers.queues", queues);
  fields.sameLength("choosers.standing", standing);
  fields.sameLength("choosers.heading", heading);
  fields.sameLength("choosers.passed", passed);
}

void carry(StateFields& fields, GateMoment& gates) {
  auto& [passed, allowance, waiting, asking, held, crossed] = gates; // the last three: afresh in every step
  fields.sameLength("gates.passed", passed);
  fields.sameLength("gates.allowance", allowance);
  fields.column("gates.waiting", waiting);
}

void carry(StateFields& fields, RunTally& tally) {
  auto& [born, arrived, waiting, withoutWay, unreachable] = tally;
  fields.number("tally.born", born);
  fields.number("tally.arrived", arrived);
  fields.number("tally.waiting", waiting);
  fields.number("tally.withoutWay", withoutWay);
  fields.number("tally.unreachable", unreachable);
}

} // namespace

void carry(StateFields& fields, Moment& moment) {
  auto& [steps, nextId, now, next, departures, groups, cabins, flows, journeys, choosers, tally, report,
         warnings, gates, lookAnew, cells, indexed,
         // worked out afresh in every step, as are next and report
         rowOf, height_m, spare, groupWay, groupPace, leaving, arrivals, calls, reach_m] = moment;
  fields.number("steps", steps);
  fields.number("nextId", nextId);
  carry(fields, now);
  carry(fields, departures);
  carry(fields, groups);
  carry(fields, cabins);
  carry(fields, flows);
  carry(fields, journeys);
  carry(fields, choosers);
  carry(fields, tally);
  fields.texts("warnings", warnings);
  carry(fields, gates);
  // Rows are looked up by where they stood when the last step began, until the next one sorts them.
  cells.carry(fields, now.size());
  if (fields.restoring()) indexed = now.size();
  auto look = static_cast<std::uint8_t>(lookAnew);
  fields.number("lookAnew", look);
  lookAnew = look != 0;
}

} // namespace loopstad::sim
