// SPDX-License-Identifier: GPL-3.0-or-later
/// The list of all that a moment carries from one step to the next, for saving it and for taking it up again.
///
///   setDown(world, moment, state);
///   if (Status s = takeUp(state, world, again, executor); !s) return s.error();
///
/// A new member of Moment, or of what it is made of, does not compile until it is listed in carry_moment.cpp
/// (there, or among what a step works out afresh) and in fingerprint_moment.cpp.
#pragma once

#include "moment.hpp"
#include "world.hpp"

#include <loopstad/sim/saved_state.hpp>

namespace loopstad::sim {

/// Adds the moment, and what it is a moment of.
void setDown(const World& world, Moment& moment, SavedState& into);
/// The other way round, into a moment before the first step; brings gates and closed areas to its time. An
/// Error says what does not belong to this world.
[[nodiscard]] Status takeUp(const SavedState& from, World& world, Moment& moment, Executor& executor);

/// A moment to restore into is one before its first step, of the same world.
void carry(StateFields& fields, Moment& moment);

/// Of all that makes a difference to the steps to come.
[[nodiscard]] std::uint64_t fingerprint(const World& world, const Moment& moment);

/// No number points outside of what the world holds. What is found is told to the fields.
void checkRestored(StateFields& fields, const World& world, const Moment& moment);

} // namespace loopstad::sim
