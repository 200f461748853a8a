// SPDX-License-Identifier: GPL-3.0-or-later
/// A place of one's own to stand and wait: the freest of some that are looked at.
///
///   const twin::SurfacePoint place = chooseWaitingPlace(rules, course, row, destination, focus);
///   takePlace(rules, course.tables, id, destination, place); ... leavePlace(rules, course.tables, id,
///   destination);
///
/// After Kuepper & Seyfried 2023, "Waiting in crowded places", J. R. Soc. Interface 20: people who choose
/// where to wait weigh the distance to others, to obstacles and to what they wait for, and keep surprisingly
/// even distances.
#pragma once

#include <loopstad/base/vec.hpp>
#include <loopstad/sim/course.hpp>

#include <optional>

namespace loopstad::sim {

[[nodiscard]] twin::SurfacePoint chooseWaitingPlace(const CourseRules& rules, const Course& course,
                                                    std::size_t row, std::size_t destination,
                                                    std::optional<Vec2> focus);
void takePlace(const CourseRules& rules, JourneyTables& tables, AgentId id, std::size_t destination,
               twin::SurfacePoint place);
void leavePlace(const CourseRules& rules, JourneyTables& tables, AgentId id, std::size_t destination);

} // namespace loopstad::sim
