// SPDX-License-Identifier: GPL-3.0-or-later
/// How people go through their journeys: what a stage asks for, what ends it, what comes next.
///
///   begin(rules, course, row, journey);                     // at birth, the row is the person's
///   if (arrive(rules, course, row)) leave();                // where move() has marked an arrival
///   wake(rules, course);                                    // stays, services and events that end in this
///   step
///
/// Serial, at a cost that depends on those who arrive, wake up or are called, not on those who wait. What is
/// drawn is a pure function of (seed, person, step, purpose).
#pragma once

#include <loopstad/sim/crowd.hpp>
#include <loopstad/sim/demand.hpp>
#include <loopstad/sim/journey_ground.hpp>
#include <loopstad/sim/journey_tables.hpp>
#include <loopstad/twin/surface.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace loopstad::sim {

/// What never changes.
struct CourseRules {
  const Demand& demand;
  const twin::Surface& surface;
  const JourneyGround& ground;
  std::uint64_t seed = 1;
  double timeStep_s = 0.05;
};

/// What changes. Rows of the crowd get a new destination, and look for their way anew.
struct Course {
  JourneyTables& tables;
  Crowd& crowd;
  std::span<const std::uint32_t> rowOf; ///< by id
  std::uint32_t steps = 0;              ///< taken so far
  std::vector<LineCall>& calls;         ///< appended to
};

/// Where the first stage of a journey leads to, as far as that is known before it begins.
[[nodiscard]] std::size_t firstDestination(const Journey& journey);
void begin(const CourseRules& rules, Course& course, std::size_t row, std::size_t journey);
/// True when the person leaves the simulation.
[[nodiscard]] bool arrive(const CourseRules& rules, Course& course, std::size_t row);
void wake(const CourseRules& rules, Course& course);
/// For who has an aim of their own: this near to it, m, counts as an arrival; less than 0 where none does.
[[nodiscard]] float reach_m(const JourneyGround& ground, const JourneyTables& tables, AgentId id);
/// A distance that only who has lost sight of the own place is at: counts as an arrival, after which there is
/// a new place.
inline constexpr float lost_m = -1.0F;

} // namespace loopstad::sim
