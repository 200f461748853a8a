// SPDX-License-Identifier: GPL-3.0-or-later
/// Adds up what the phases of a step take, one after the other.
///
///   PhaseClock clock(state.phaseTimes);
///   admit(world, moment, executor); clock.ended(Phase::admit);
///   index(world, moment, executor); clock.ended(Phase::index);
///
/// Wall time of a steady clock, which costs some 25 ns a look; no part of the state.
#pragma once

#include <loopstad/sim/simulation.hpp>

#include <chrono>

namespace loopstad::sim {

class PhaseClock {
public:
  explicit PhaseClock(PhaseTimes& times) : times_(&times) {}

  void ended(Phase phase) {
    const Clock::time_point now = Clock::now();
    (*times_)[static_cast<std::size_t>(phase)] += std::chrono::duration<double>(now - last_).count();
    last_ = now;
  }

private:
  using Clock = std::chrono::steady_clock;
  PhaseTimes* times_;
  Clock::time_point last_ = Clock::now();
};

} // namespace loopstad::sim
