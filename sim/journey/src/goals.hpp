// SPDX-License-Identifier: GPL-3.0-or-later
/// What the rules of journeys have in common: new goals, times as steps, durations that are drawn.
///
///   headFor(course, row, destination);
///   wakeUpAt(course.tables, id, course.steps + drawSteps(rules, law, id, course.steps, Purpose::stay));
#pragma once

#include <loopstad/base/random.hpp>
#include <loopstad/sim/course.hpp>

namespace loopstad::sim {

/// The person looks for the way to there in the next step.
void headFor(Course& course, std::size_t row, std::size_t destination);
/// In place of any other time that the person was to wake up.
void wakeUpAt(JourneyTables& tables, AgentId id, std::uint32_t step);
/// The first step that ends at this time or later.
[[nodiscard]] std::uint32_t stepAt(const CourseRules& rules, double time_s);
/// A duration as steps, at least one.
[[nodiscard]] std::uint32_t drawSteps(const CourseRules& rules, const TruncatedNormal& law, AgentId id,
                                      std::uint32_t step, Purpose purpose);
[[nodiscard]] const Stage& stageOf(const CourseRules& rules, const JourneyTables& tables, AgentId id);

} // namespace loopstad::sim
