// SPDX-License-Identifier: GPL-3.0-or-later
#include "phases.hpp"

namespace loopstad::sim {
namespace {

[[nodiscard]] Course courseOf(Moment& moment) {
  return {moment.journeys, moment.now, moment.rowOf, moment.steps, moment.calls};
}

} // namespace

void beginJourney(const World& world, Moment& moment, std::size_t journey) {
  Course course = courseOf(moment);
  begin(world.rules(), course, moment.now.size() - 1, journey);
}

void followJourneys(const World& world, Moment& moment) {
  const CourseRules rules = world.rules();
  moment.calls.clear();
  Course course = courseOf(moment);
  for (std::size_t row = 0; row < moment.now.size(); ++row)
    if (moment.leaving[row] != 0 && moment.journeys.follows(moment.now.id[row]))
      moment.leaving[row] = arrive(rules, course, row) ? arrived : 0;
  wake(rules, course);
}

} // namespace loopstad::sim
