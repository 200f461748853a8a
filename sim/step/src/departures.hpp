// SPDX-License-Identifier: GPL-3.0-or-later
/// When people set off who do not do so at once. Part of the state; empty when nobody in the demand waits.
///
///   note(departures, id, moment.steps, drawPreMovement_s(profile, seed, id), timeStep_s);
///   if (departures.waits(id, moment.steps)) stand();
///
/// Who waits stands where he appeared, without a way, and sets off with the first step at or after his time.
#pragma once

#include <loopstad/sim/crowd.hpp>

#include <cstdint>
#include <vector>

namespace loopstad::sim {

struct Departures {
  std::vector<std::uint32_t> atStep; ///< by id

  [[nodiscard]] bool waits(AgentId id, std::uint32_t step) const {
    return !atStep.empty() && step < atStep[id.index()];
  }
  [[nodiscard]] bool setsOff(AgentId id, std::uint32_t step) const {
    return !atStep.empty() && step == atStep[id.index()];
  }
};

/// Somebody appears in this step who waits so long. Ids come in ascending order, some are left out.
inline void note(Departures& departures, AgentId id, std::uint32_t step, double wait_s, double timeStep_s) {
  constexpr double longest = 4e9; // steps: ten years at 0.1 s
  const double steps = wait_s > 0.0 ? wait_s / timeStep_s : 0.0;
  const auto whole = static_cast<std::uint32_t>(steps < longest ? steps : longest);
  departures.atStep.resize(id.index() + 1);
  departures.atStep[id.index()] = step + whole + (static_cast<double>(whole) < steps ? 1 : 0);
}

} // namespace loopstad::sim
