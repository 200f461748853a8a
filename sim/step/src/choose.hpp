// SPDX-License-Identifier: GPL-3.0-or-later
/// Which way out: people with a choice set out, think again, and pass on from place to place. docs/routing.md
/// tells how they judge.
///
///   const SetOut start = setOut(world, moment, choice, row);   // start.goal, start.heading
///   choose(world, moment, executor);   // in plan: counts queues, lets some think again
///   passOn(world, moment);             // before settle: who has come to a place on the way goes on
///
/// Nothing is done, and nothing kept, in a demand without choices.
#pragma once

#include "moment.hpp"
#include "world.hpp"

#include <optional>

namespace loopstad::sim {

/// The way on which somebody starts.
struct SetOut {
  std::size_t alternative = 0;
  DestinationId goal;
  Heading heading; ///< not reachable when there is no way at all
};

/// For a person with id, position, face, profile and free speed.
[[nodiscard]] SetOut setOut(const World& world, const Moment& moment, std::size_t choice,
                            const CrowdRow& person);
/// Serial: the person was born on that way.
void enrol(Moment& moment, AgentId id, std::size_t choice, std::size_t alternative);
/// Parallel: the goal and the way of those who turn.
void choose(const World& world, Moment& moment, Executor& executor);
/// Serial: those who are at a place on their way do not leave, nor do those who stand before a closed one.
void passOn(const World& world, Moment& moment);
/// Serial: who rides a lift has got to its doors, and has no other choice from there on.
void passByLift(const World& world, Moment& moment, std::size_t row);

/// Per destination the number of its queue among those that are counted, or none.
inline constexpr std::uint32_t noQueue = 0xffffffffU;
[[nodiscard]] std::vector<std::uint32_t> queuesOf(const Demand& demand);
[[nodiscard]] Choosers makeChoosers(const World& world);
[[nodiscard]] bool closed(const RouteChoice& choice, std::size_t place, double time_s);

} // namespace loopstad::sim
