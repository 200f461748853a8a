// SPDX-License-Identifier: GPL-3.0-or-later
/// Where lifts are in their round, and who is in them. Part of the state; empty when the demand has no lifts.
///
///   if (stage(lift, steps, timeStep_s) == LiftStage::boarding) ...
///
/// The round follows from the number of steps alone: doors open at the entry, ride, doors open at the exit,
/// ride back.
#pragma once

#include <loopstad/sim/crowd.hpp>

#include <cstdint>
#include <vector>

namespace loopstad::sim {

enum class LiftStage : std::uint8_t { boarding, riding, leaving, returning };

[[nodiscard]] inline LiftStage stage(const Lift& lift, std::uint32_t steps, double timeStep_s) {
  const auto stepsOf = [timeStep_s](double time_s) {
    const auto whole = static_cast<std::uint32_t>(time_s / timeStep_s + 0.5);
    return whole > 0 ? whole : 1U;
  };
  const std::uint32_t doors = stepsOf(lift.doors_s);
  const std::uint32_t ride = stepsOf(lift.ride_s);
  const std::uint32_t at = steps % (2 * (doors + ride));
  if (at < doors) return LiftStage::boarding;
  if (at < doors + ride) return LiftStage::riding;
  return at < 2 * doors + ride ? LiftStage::leaving : LiftStage::returning;
}

/// One lift's people, in the order in which they came in.
struct LiftCabin {
  std::vector<CrowdRow> people;
};

} // namespace loopstad::sim
