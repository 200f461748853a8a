// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals.hpp"
#include "next_stage.hpp"
#include "service.hpp"
#include "waiting_place.hpp"

#include <loopstad/sim/person.hpp>

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <functional>

namespace loopstad::sim {
namespace {

/// Who found every attraction full looks again after this.
constexpr TruncatedNormal lookAgain_s{.mean = 10.0};
/// The end of a line is reached a step before the last one who stands in it.
constexpr float joins_m = 1.0F;
constexpr float crowdAtEnd_m =
    0.6F; // times the root of how many stand round the end: the edge of their crowd
/// Near enough to a server to be served, where others still leave it.
constexpr float served_m = 0.3F;

/// When a wait ends whatever happens; unset: by the stay alone.
[[nodiscard]] std::uint32_t endOf(const CourseRules& rules, const Wait& wait) {
  std::uint32_t end = unset;
  if (wait.until_s) end = std::min(end, stepAt(rules, *wait.until_s));
  if (wait.event) end = std::min(end, stepAt(rules, rules.demand.events[*wait.event].time_s));
  return end;
}

[[nodiscard]] bool isOver(const CourseRules& rules, const Course& course, const Stage& stage) {
  const auto* wait = std::get_if<Wait>(&stage.activity);
  return wait && endOf(rules, *wait) <= course.steps;
}

/// Stands at a place of its own in the destination, and is counted there.
void settleDown(const CourseRules& rules, Course& course, std::size_t row, std::size_t destination,
                std::optional<Vec2> focus) {
  JourneyTables& tables = course.tables;
  const AgentId id = course.crowd.id[row];
  takePlace(rules, tables, id, destination, chooseWaitingPlace(rules, course, row, destination, focus));
  ++tables.occupancy[destination];
  tables.doing[id.index()] = Doing::waiting;
  tables.since[id.index()] = course.steps;
}

void standUp(const CourseRules& rules, Course& course, AgentId id, std::size_t destination) {
  leavePlace(rules, course.tables, id, destination);
  --course.tables.occupancy[destination];
}

/// The next of the attractions, by weight among those that have room and were not visited yet.
[[nodiscard]] std::uint32_t chooseAttraction(const CourseRules& rules, const Course& course,
                                             const Visit& visit, AgentId id) {
  std::array<double, Visit::most> sums{};
  double sum = 0.0;
  for (std::size_t a = 0; a < visit.attractions.size(); ++a) {
    const Attraction& attraction = visit.attractions[a];
    const bool visited = (course.tables.visited[id.index()] >> a & 1U) != 0;
    if (!visited && course.tables.taken[attraction.destination] < attraction.capacity)
      sum += attraction.weight;
    sums[a] = sum;
  }
  if (!(sum > 0.0)) return unset;
  const Draws draw(rules.seed, id.value(), course.steps, Purpose::attraction);
  const std::span<const double> all(sums.data(), visit.attractions.size());
  return static_cast<std::uint32_t>(drawByWeight(all, draw.uniform(0)));
}

void goToAttraction(const CourseRules& rules, Course& course, std::size_t row, const Visit& visit) {
  JourneyTables& tables = course.tables;
  const AgentId id = course.crowd.id[row];
  const std::size_t i = id.index();
  tables.attraction[i] = chooseAttraction(rules, course, visit, id);
  if (tables.attraction[i] == unset) { // stands where it is and looks again
    tables.doing[i] = Doing::waiting;
    tables.place[i] = course.crowd.position[row];
    tables.placeFace[i] = course.crowd.face[row];
    wakeUpAt(tables, id, course.steps + drawSteps(rules, lookAgain_s, id, course.steps, Purpose::stay));
    return;
  }
  const std::size_t destination = visit.attractions[tables.attraction[i]].destination;
  ++tables.taken[destination];
  tables.doing[i] = Doing::walking;
  headFor(course, row, destination);
}

void walkTo(Course& course, std::size_t row, std::size_t destination) {
  course.tables.doing[course.crowd.id[row].index()] = Doing::walking;
  headFor(course, row, destination);
}

void enter(const CourseRules& rules, Course& course, std::size_t row) {
  JourneyTables& tables = course.tables;
  const AgentId id = course.crowd.id[row];
  const std::size_t i = id.index();
  const Activity& activity = stageOf(rules, tables, id).activity;
  tables.wakeAt[i] = unset;
  tables.since[i] = course.steps;
  if (const auto* go = std::get_if<GoTo>(&activity)) {
    walkTo(course, row, go->destination);
  } else if (const auto* leave = std::get_if<Leave>(&activity)) {
    walkTo(course, row, leave->destination);
  } else if (const auto* wait = std::get_if<Wait>(&activity)) {
    walkTo(course, row, wait->destination);
    // Who is still on the way when the wait is over turns round.
    if (const std::uint32_t end = endOf(rules, *wait); end != unset && end > course.steps)
      wakeUpAt(tables, id, end);
  } else if (const auto* visit = std::get_if<Visit>(&activity)) {
    tables.visited[i] = 0;
    tables.visitsLeft[i] = static_cast<std::uint32_t>(visit->count);
    goToAttraction(rules, course, row, *visit);
  } else {
    headForLine(rules, course, row, rules.ground.stages[tables.journey[i]][tables.stage[i]]);
  }
}

/// To the next stage that is not over already.
void goOn(const CourseRules& rules, Course& course, std::size_t row) {
  JourneyTables& tables = course.tables;
  const AgentId id = course.crowd.id[row];
  const Journey& journey = rules.demand.journeys[tables.journey[id.index()]];
  for (std::size_t tried = 0; tried <= journey.stages.size(); ++tried) { // waits may lead in a circle
    const std::size_t next = nextStage(rules, course, stageOf(rules, tables, id), id);
    tables.stage[id.index()] = static_cast<std::uint16_t>(next);
    if (!isOver(rules, course, journey.stages[next])) break;
  }
  enter(rules, course, row);
}

void startWait(const CourseRules& rules, Course& course, std::size_t row, const Wait& wait) {
  JourneyTables& tables = course.tables;
  const AgentId id = course.crowd.id[row];
  std::uint32_t end = tables.wakeAt[id.index()];
  if (wait.stay_s)
    end = std::min(end, course.steps + drawSteps(rules, *wait.stay_s, id, course.steps, Purpose::stay));
  if (end == unset || end <= course.steps) return goOn(rules, course, row);
  settleDown(rules, course, row, wait.destination, wait.focus);
  if (end != tables.wakeAt[id.index()]) wakeUpAt(tables, id, end);
}

void startVisit(const CourseRules& rules, Course& course, std::size_t row, const Visit& visit) {
  const AgentId id = course.crowd.id[row];
  const Attraction& attraction = visit.attractions[course.tables.attraction[id.index()]];
  settleDown(rules, course, row, attraction.destination, std::nullopt);
  wakeUpAt(course.tables, id,
           course.steps + drawSteps(rules, attraction.stay_s, id, course.steps, Purpose::stay));
}

/// Of an attraction, or of standing about because all were full.
void endVisit(const CourseRules& rules, Course& course, std::size_t row, const Visit& visit) {
  JourneyTables& tables = course.tables;
  const AgentId id = course.crowd.id[row];
  const std::size_t i = id.index();
  if (const std::uint32_t a = tables.attraction[i]; a != unset) {
    const std::size_t destination = visit.attractions[a].destination;
    standUp(rules, course, id, destination);
    --tables.taken[destination];
    tables.visited[i] |= std::uint64_t{1} << a;
    tables.attraction[i] = unset;
    if (--tables.visitsLeft[i] == 0) return goOn(rules, course, row);
  }
  goToAttraction(rules, course, row, visit);
}

void findAnotherPlace(const CourseRules& rules, Course& course, std::size_t row) {
  JourneyTables& tables = course.tables;
  const AgentId id = course.crowd.id[row];
  const Activity& activity = stageOf(rules, tables, id).activity;
  const auto* wait = std::get_if<Wait>(&activity);
  const auto* visit = std::get_if<Visit>(&activity);
  if (visit && tables.attraction[id.index()] == unset) return; // stands about: anywhere will do
  const std::size_t destination =
      wait ? wait->destination : visit->attractions[tables.attraction[id.index()]].destination;
  leavePlace(rules, tables, id, destination);
  const auto focus = wait ? wait->focus : std::nullopt;
  takePlace(rules, tables, id, destination, chooseWaitingPlace(rules, course, row, destination, focus));
}

void endService(const CourseRules& rules, Course& course, std::size_t row) {
  release(rules, course, course.crowd.id[row]);
  goOn(rules, course, row);
}

} // namespace

std::size_t firstDestination(const Journey& journey) {
  const Activity& activity = journey.stages.front().activity;
  if (const auto* go = std::get_if<GoTo>(&activity)) return go->destination;
  if (const auto* wait = std::get_if<Wait>(&activity)) return wait->destination;
  if (const auto* queue = std::get_if<Queue>(&activity)) return queue->servers[queue->servers.size() / 2];
  if (const auto* visit = std::get_if<Visit>(&activity)) return visit->attractions.front().destination;
  return std::get<Leave>(activity).destination;
}

void begin(const CourseRules& rules, Course& course, std::size_t row, std::size_t journey) {
  const AgentId id = course.crowd.id[row];
  enlist(course.tables, id);
  course.tables.journey[id.index()] = static_cast<std::uint16_t>(journey);
  if (isOver(rules, course, rules.demand.journeys[journey].stages.front())) return goOn(rules, course, row);
  enter(rules, course, row);
}

bool arrive(const CourseRules& rules, Course& course, std::size_t row) {
  JourneyTables& tables = course.tables;
  const AgentId id = course.crowd.id[row];
  const std::size_t i = id.index();
  const Activity& activity = stageOf(rules, tables, id).activity;
  switch (tables.doing[i]) {
  case Doing::nothing:
  case Doing::lined:
    assert(false);
    break;
  case Doing::joining:
    join(rules, course, row);
    break;
  case Doing::waiting:
    findAnotherPlace(rules, course, row);
    break;
  case Doing::called:
    tables.reached[i] = 1;
    if (tables.over[i] != 0) endService(rules, course, row);
    break;
  case Doing::walking:
    if (std::holds_alternative<Leave>(activity)) {
      tables.doing[i] = Doing::nothing;
      return true;
    }
    if (const auto* wait = std::get_if<Wait>(&activity))
      startWait(rules, course, row, *wait);
    else if (const auto* visit = std::get_if<Visit>(&activity))
      startVisit(rules, course, row, *visit);
    else
      goOn(rules, course, row);
    break;
  }
  return false;
}

void wake(const CourseRules& rules, Course& course) {
  JourneyTables& tables = course.tables;
  while (!tables.wakeUps.empty() && tables.wakeUps.front().step <= course.steps) {
    const auto [step, id] = tables.wakeUps.front();
    std::ranges::pop_heap(tables.wakeUps, std::greater<>{});
    tables.wakeUps.pop_back();
    const std::size_t i = id.index();
    if (tables.wakeAt[i] != step) continue;
    tables.wakeAt[i] = unset;
    const std::size_t row = course.rowOf[i];
    const Activity& activity = stageOf(rules, tables, id).activity;
    if (const auto* visit = std::get_if<Visit>(&activity)) {
      endVisit(rules, course, row, *visit);
    } else if (const auto* wait = std::get_if<Wait>(&activity)) {
      if (tables.doing[i] == Doing::waiting) standUp(rules, course, id, wait->destination);
      goOn(rules, course, row);
    } else {
      tables.over[i] = 1;
      if (tables.reached[i] != 0) endService(rules, course, row);
    }
  }
}

float reach_m(const JourneyGround& ground, const JourneyTables& tables, AgentId id) {
  const std::size_t i = id.index();
  if (tables.doing[i] == Doing::called && tables.reached[i] == 0) return served_m;
  if (tables.doing[i] == Doing::waiting) return lost_m;
  if (tables.doing[i] != Doing::joining) return 2.0F * lost_m;
  const std::size_t places = ground.lines[tables.line[i]].places.size();
  const std::size_t length = tables.lines[tables.line[i]].length();
  if (length <= places) return joins_m;
  return joins_m + crowdAtEnd_m * std::sqrt(static_cast<float>(length - places));
}

} // namespace loopstad::sim
