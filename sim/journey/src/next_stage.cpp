// SPDX-License-Identifier: GPL-3.0-or-later
#include "next_stage.hpp"

#include "goals.hpp"

namespace loopstad::sim {
namespace {

struct Holds {
  const CourseRules& rules;
  const Course& course;

  bool operator()(const Always& /*unused*/) const { return true; }
  bool operator()(const FromTime& from) const { return course.steps >= stepAt(rules, from.time_s); }
  bool operator()(const HasHappened& happened) const {
    return course.steps >= stepAt(rules, rules.demand.events[happened.event].time_s);
  }
  bool operator()(const FewerThan& fewer) const {
    return course.tables.occupancy[fewer.destination] < fewer.persons;
  }
  bool operator()(const MoreThan& more) const {
    return course.tables.occupancy[more.destination] > more.persons;
  }
};

} // namespace

std::size_t nextStage(const CourseRules& rules, const Course& course, const Stage& stage, AgentId id) {
  const double u = Draws(rules.seed, id.value(), course.steps, Purpose::nextStage).uniform(0);
  double passed = 0.0;
  for (const NextStage& next : stage.next) {
    if (!std::visit(Holds{rules, course}, next.when)) continue;
    if (!next.share) return next.stage;
    passed += *next.share;
    if (u < passed) return next.stage;
  }
  return stage.next.back().stage; // rounding of shares that add up to 1
}

} // namespace loopstad::sim
