// SPDX-License-Identifier: GPL-3.0-or-later
/// Lines and servers: first come, first served.
///
///   headForLine(rules, course, row, queue, stageGround);    // the shortest line
///   join(rules, course, row);                               // at its end
///   release(rules, course, id);                             // served: the next one is called
#pragma once

#include <loopstad/sim/course.hpp>

namespace loopstad::sim {

void headForLine(const CourseRules& rules, Course& course, std::size_t row, const StageGround& stage);
void join(const CourseRules& rules, Course& course, std::size_t row);
void release(const CourseRules& rules, Course& course, AgentId id);

} // namespace loopstad::sim
