// SPDX-License-Identifier: GPL-3.0-or-later
#include "phases.hpp"

#include <algorithm>

namespace loopstad::sim {

void carryOn(Moment& moment) {
  swapMoving(moment.now, moment.next);
#define LOOPSTAD_COPY(type, name) std::ranges::copy(moment.now.name, moment.next.name.begin());
  LOOPSTAD_CROWD_MOVING_COLUMNS(LOOPSTAD_COPY)
#undef LOOPSTAD_COPY
}

void settle(const World& world, Moment& moment) {
  swapMoving(moment.now, moment.next);
  ++moment.steps;
  if (!world.journeys.empty()) followJourneys(world, moment);
  const std::size_t went = boardLifts(world, moment);
  moment.arrivals.clear();
  const Crowd& now = moment.now;
  for (std::size_t row = 0; row < now.size(); ++row)
    if (moment.leaving[row] == arrived)
      moment.arrivals.push_back({.id = now.id[row],
                                 .destination = now.destination[row],
                                 .profile = now.profile[row],
                                 .bornAtStep = now.bornAtStep[row],
                                 .arrivedAtStep = moment.steps,
                                 .at = {now.face[row], now.position[row]}});
  if (!moment.arrivals.empty() || went > 0) {
    if (!moment.rowOf.empty())
      for (const Arrival& arrival : moment.arrivals) moment.rowOf[arrival.id.index()] = noRow;
    drop(moment.now, moment.leaving);
    moment.cells.drop(moment.leaving);
    moment.indexed = moment.now.size();
  }
  moment.tally.arrived += moment.arrivals.size();
  moment.report.arrivals = moment.arrivals;
  moment.report.calls = moment.calls;
}

} // namespace loopstad::sim
