// SPDX-License-Identifier: GPL-3.0-or-later
#include "choose.hpp"

namespace loopstad::sim {

void passOn(const World& world, Moment& moment) {
  if (world.demand.choices.empty()) return;
  Choosers& choosers = moment.choosers;
  Crowd& now = moment.now;
  const double time_s = moment.steps * world.settings.timeStep_s;
  for (std::size_t row = 0; row < now.size(); ++row) {
    if (moment.leaving[row] == 0) continue;
    const std::uint32_t queue = world.queueOf[now.destination[row].index()];
    const std::size_t id = now.id[row].index();
    if (id >= choosers.of.size() || choosers.of[id].choice == noChoice) {
      if (queue != noQueue) ++choosers.passed[queue];
      continue;
    }
    Chooser& chooser = choosers.of[id];
    const RouteChoice& choice = world.demand.choices[chooser.choice];
    const RouteAlternative& way = choice.alternatives[chooser.alternative];
    if (closed(choice, way.place(chooser.next), time_s)) {
      chooser.shut |= 1U << chooser.alternative; // turns in the next step
      moment.leaving[row] = 0;
      continue;
    }
    ++choosers.passed[queue];
    if (chooser.next + 1U >= way.places()) continue;
    ++chooser.next;
    now.destination[row] = DestinationId(way.place(chooser.next));
    moment.leaving[row] = 0;
  }
}

} // namespace loopstad::sim
