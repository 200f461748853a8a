// SPDX-License-Identifier: GPL-3.0-or-later
/// What a step changes of gates: who has passed, who waits. Empty without gates; part of the state.
#pragma once

#include <loopstad/sim/closure_edges.hpp>
#include <loopstad/sim/crowd.hpp>

#include <cstdint>
#include <vector>

namespace loopstad::sim {

/// Somebody who asked to pass a gate with a limit in the last step, and was not let through.
struct Waiting {
  AgentId id;
  std::uint32_t sinceStep = 0;
};

/// Somebody who would pass gates in this step.
struct Asking {
  std::uint32_t row = 0;
  AgentId id;
  std::uint32_t sinceStep = 0;
};

struct GateMoment {
  std::vector<GatePassages> passed; ///< per gate
  std::vector<double> allowance;    ///< per gate: persons that may pass now; less than 1: nobody
  std::vector<Waiting> waiting;     ///< by id

  // Worked out afresh in every step; kept so that a step allocates nothing.
  std::vector<Asking> asking;
  std::vector<Waiting> held;
  std::vector<GateEdge> crossed;
};

} // namespace loopstad::sim
