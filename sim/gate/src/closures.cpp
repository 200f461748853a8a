// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/closures.hpp>

namespace loopstad::sim {

Passing Gate::passingAt(double time_s) const {
  Passing now = Passing::both;
  for (const PassingChange& change : changes)
    if (change.at_s <= time_s) now = change.passing;
  return now;
}

ClosureState stateAt(const Closures& closures, double time_s) {
  ClosureState state;
  for (const Gate& gate : closures.gates) state.gates.push_back(gate.passingAt(time_s));
  for (const ClosedArea& area : closures.areas)
    state.areas.push_back(area.from_s <= time_s && time_s < area.to_s ? 1 : 0);
  return state;
}

} // namespace loopstad::sim
