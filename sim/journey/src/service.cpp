// SPDX-License-Identifier: GPL-3.0-or-later
#include "service.hpp"

#include "goals.hpp"

#include <algorithm>
#include <cassert>

namespace loopstad::sim {
namespace {

/// Called persons are kept at the front of a list until they are so many, and more than half of it.
constexpr std::uint32_t tidyAfter = 64;

/// Where people of this line are counted, and approach it: the middle one of its servers.
[[nodiscard]] std::uint32_t destinationOf(const JourneyGround& ground, const LineGround& line) {
  return ground.servers[line.firstServer + line.servers / 2].destination;
}

/// Everyone whose service stands between a newcomer and his own.
[[nodiscard]] std::uint32_t persons(const LineGround& ground, const JourneyTables& tables,
                                    const LineTable& line) {
  std::uint32_t sum = line.length() + line.joining;
  for (std::uint32_t s = 0; s < ground.servers; ++s) sum += tables.serving[ground.firstServer + s] ? 1U : 0U;
  return sum;
}

void freeBeyond(JourneyTables& tables, LineTable& line, AgentId id) {
  std::uint32_t& beyond = tables.beyond[id.index()];
  if (beyond != unset) line.beyondTaken[beyond] = 0;
  beyond = unset;
}

void tidy(LineTable& line) {
  if (line.gone < tidyAfter || 2 * line.gone < line.persons.size()) return;
  line.persons.erase(line.persons.begin(), line.persons.begin() + line.gone);
  line.gone = 0;
}

void call(const CourseRules& rules, Course& course, std::uint32_t number, std::uint32_t server) {
  JourneyTables& tables = course.tables;
  LineTable& line = tables.lines[number];
  const AgentId id = line.persons[line.gone];
  const std::size_t i = id.index();
  ++line.gone;
  ++line.called;
  freeBeyond(tables, line, id);
  // Everybody moves up; the first of those who found the line full gets a place in it.
  if (const std::size_t places = rules.ground.lines[number].places.size(); line.length() >= places)
    freeBeyond(tables, line, line.persons[line.gone + places - 1]);
  tidy(line);
  course.calls.push_back({id, number, tables.since[i], course.steps});
  const ServerGround& there = rules.ground.servers[server];
  tables.serving[server] = id;
  tables.server[i] = server;
  tables.doing[i] = Doing::called;
  tables.reached[i] = tables.over[i] = 0;
  tables.since[i] = course.steps;
  tables.place[i] = there.at.position;
  tables.placeFace[i] = there.at.face;
  const auto& queue = std::get<Queue>(stageOf(rules, tables, id).activity);
  wakeUpAt(tables, id, course.steps + drawSteps(rules, queue.service_s, id, course.steps, Purpose::service));
  headFor(course, course.rowOf[i], there.destination);
}

void callNext(const CourseRules& rules, Course& course, std::uint32_t number) {
  const LineGround& ground = rules.ground.lines[number];
  for (std::uint32_t s = 0; s < ground.servers && course.tables.lines[number].length() > 0; ++s)
    if (const std::uint32_t server = ground.firstServer + s; !course.tables.serving[server])
      call(rules, course, number, server);
}

} // namespace

void headForLine(const CourseRules& rules, Course& course, std::size_t row, const StageGround& stage) {
  assert(stage.lines > 0);
  JourneyTables& tables = course.tables;
  const std::size_t i = course.crowd.id[row].index();
  std::uint32_t best = stage.firstLine;
  std::uint32_t fewest = unset;
  for (std::uint32_t number = stage.firstLine; number < stage.firstLine + stage.lines; ++number)
    if (const std::uint32_t there = persons(rules.ground.lines[number], tables, tables.lines[number]);
        there < fewest) {
      fewest = there;
      best = number;
    }
  tables.line[i] = best;
  tables.doing[i] = Doing::joining;
  ++tables.lines[best].joining;
  headFor(course, row, destinationOf(rules.ground, rules.ground.lines[best]));
}

void join(const CourseRules& rules, Course& course, std::size_t row) {
  JourneyTables& tables = course.tables;
  const AgentId id = course.crowd.id[row];
  const std::size_t i = id.index();
  const LineGround& ground = rules.ground.lines[tables.line[i]];
  LineTable& line = tables.lines[tables.line[i]];
  --line.joining;
  tables.ticket[i] = line.joined++;
  line.persons.push_back(id);
  tables.doing[i] = Doing::lined;
  tables.since[i] = course.steps;
  if (line.length() > ground.places.size())
    if (const auto free = std::ranges::find(line.beyondTaken, 0); free != line.beyondTaken.end()) {
      tables.beyond[i] = static_cast<std::uint32_t>(free - line.beyondTaken.begin());
      *free = 1;
    }
  ++tables.occupancy[destinationOf(rules.ground, ground)];
  headFor(course, row, destinationOf(rules.ground, ground));
  callNext(rules, course, tables.line[i]);
}

void release(const CourseRules& rules, Course& course, AgentId id) {
  JourneyTables& tables = course.tables;
  const std::uint32_t number = tables.line[id.index()];
  tables.serving[tables.server[id.index()]] = {};
  tables.server[id.index()] = unset;
  --tables.occupancy[destinationOf(rules.ground, rules.ground.lines[number])];
  callNext(rules, course, number);
}

} // namespace loopstad::sim
