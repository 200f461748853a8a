// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace loopstad::sim {

void headFor(Course& course, std::size_t row, std::size_t destination) {
  Crowd& crowd = course.crowd;
  crowd.destination[row] = DestinationId(destination);
  crowd.remaining_m[row] = std::numeric_limits<float>::infinity(); // not known: who is there looks first
  crowd.straight_m[row] = 0.0F;
  crowd.wish[row] = {};
}

void wakeUpAt(JourneyTables& tables, AgentId id, std::uint32_t step) {
  tables.wakeAt[id.index()] = step; // what was in the heap before is out of date
  tables.wakeUps.push_back({step, id});
  std::ranges::push_heap(tables.wakeUps, std::greater<>{});
}

std::uint32_t stepAt(const CourseRules& rules, double time_s) {
  constexpr double rounding = 1e-6; // of steps: 0.3 s are six steps of 0.05 s, not seven
  constexpr double never = unset - 1.0;
  return static_cast<std::uint32_t>(std::clamp(std::ceil(time_s / rules.timeStep_s - rounding), 0.0, never));
}

std::uint32_t drawSteps(const CourseRules& rules, const TruncatedNormal& law, AgentId id, std::uint32_t step,
                        Purpose purpose) {
  double duration_s = law.mean;
  if (law.deviation > 0.0)
    duration_s = Draws(rules.seed, id.value(), step, purpose)
                     .truncatedNormal(0, law.mean, law.deviation, law.low, law.high);
  return std::max(1U, stepAt(rules, duration_s - 0.5 * rules.timeStep_s)); // the nearest
}

const Stage& stageOf(const CourseRules& rules, const JourneyTables& tables, AgentId id) {
  return rules.demand.journeys[tables.journey[id.index()]].stages[tables.stage[id.index()]];
}

} // namespace loopstad::sim
