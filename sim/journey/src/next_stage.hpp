// SPDX-License-Identifier: GPL-3.0-or-later
/// Which stage comes after one that has ended.
///
///   tables.stage[id.index()] = nextStage(rules, course, stage, id);
#pragma once

#include <loopstad/sim/course.hpp>

namespace loopstad::sim {

[[nodiscard]] std::size_t nextStage(const CourseRules& rules, const Course& course, const Stage& stage,
                                    AgentId id);

} // namespace loopstad::sim
