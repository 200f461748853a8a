// SPDX-License-Identifier: GPL-3.0-or-later
/// The phases of a step, one file each. Each reads the world and the present and writes what its line says.
/// docs/step.md explains them.
///
///   admit(world, moment, executor); index(world, moment, executor); plan(world, moment, executor);
///   steer(world, moment, part, executor); move(world, moment, executor); passGates(world, moment);
///   settle(world, moment);
#pragma once

#include "moment.hpp"
#include "world.hpp"

namespace loopstad::sim {

/// Rows per block of parallel work: fixed, so that blocks are the same at any number of threads.
inline constexpr std::size_t stepBlock = 256;

/// Somebody appears: notes when he sets off, and takes his way until then.
void holdBack(const World& world, Moment& moment, CrowdRow& row);
/// Places the persons with a known start. Before the first step only.
[[nodiscard]] Status placePersons(const World& world, Moment& moment);
/// The first look at the way. Where none is open, one waits.
void takeWay(CrowdRow& row, const Heading& heading);
/// Serial: opens and closes what is due to; everyone looks for the way anew. Writes the world.
void changeGround(World& world, Moment& moment, Executor& executor);
/// The same for a world at its start that is to go on after so many steps.
void bringGroundTo(World& world, std::uint32_t steps, Executor& executor);
/// Somebody at a face who has no way now will have one when something opens, perhaps.
[[nodiscard]] bool mayOpenLater(const World& world, std::uint32_t step, std::size_t destination,
                                bool wheelchair, twin::FaceId from);
/// Serial: those who are due appear where there is room.
void admit(const World& world, Moment& moment, Executor& executor);
/// Rows into (cell, id) order; heights.
void index(const World& world, Moment& moment, Executor& executor);
/// Where each wants to go: next.way, next.remaining_m, next.straight_m.
void plan(const World& world, Moment& moment, Executor& executor);
/// Members of groups turn to each other and wait: groupWay, groupPace. Nothing without groups.
void keepTogether(const World& world, Moment& moment, Executor& executor);
/// The model, in this part of the step: next.facing, and next.velocity as wanted.
void steer(const World& world, Moment& moment, unsigned part, Executor& executor);
/// Along the surface: next.position, next.face, next.velocity as it was, leaving.
void move(const World& world, Moment& moment, Executor& executor);
/// Serial, between two parts of a step: what was written becomes the present, and is what the next part
/// begins from.
void carryOn(Moment& moment);
/// Serial: of those who have arrived before a lift, some go into its cabin and the others stand; how many
/// went.
std::size_t boardLifts(const World& world, Moment& moment);
/// Serial: people step out of lifts where there is room.
void leaveLifts(const World& world, Moment& moment);
/// Somebody appears at the exit of a lift and goes on; false when there is no room.
[[nodiscard]] bool stepOut(const World& world, Moment& moment, const Lift& lift, CrowdRow row);
/// The straight way from one point to another passes a gate.
[[nodiscard]] bool crosses(const World& world, twin::SurfacePoint from, Fixed2 to);
/// Serial: counts who passes a gate, and holds those for whom it has no room yet; who has waited longest goes
/// first.
void passGates(const World& world, Moment& moment);
/// Serial: what was written becomes the present; those who have arrived leave, or go on with their journeys.
void settle(const World& world, Moment& moment);

/// Part of admit: the person born last begins a journey.
void beginJourney(const World& world, Moment& moment, std::size_t journey);
/// Part of plan: way, distance and reach of who has a place of their own to be at; false for everyone else,
/// and where that place is out of sight.
[[nodiscard]] bool goToOwnPlace(const World& world, Moment& moment, std::size_t row);
/// Part of settle: who has arrived and has more to do does not leave; who has waited long enough goes on.
void followJourneys(const World& world, Moment& moment);

} // namespace loopstad::sim
