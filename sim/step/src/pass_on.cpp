// SPDX-License-Identifier: GPL-3.0-or-later
#include "choose.hpp"

#include <algorithm>

namespace loopstad::sim {
namespace {

/// Before its doors people stand until they ride.
[[nodiscard]] bool isLift(const Demand& demand, DestinationId destination) {
  return std::ranges::find(demand.lifts, destination.index(), &Lift::entry) != demand.lifts.end();
}

} // namespace

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
      if (queue != noQueue && !isLift(world.demand, now.destination[row])) ++choosers.passed[queue];
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
    if (chooser.next + 1U >= way.places() && isLift(world.demand, now.destination[row])) continue;
    ++choosers.passed[queue];
    if (chooser.next + 1U >= way.places()) continue;
    ++chooser.next;
    now.destination[row] = DestinationId(way.place(chooser.next));
    moment.leaving[row] = 0;
  }
}

void passByLift(const World& world, Moment& moment, std::size_t row) {
  if (world.demand.choices.empty()) return;
  Choosers& choosers = moment.choosers;
  const std::uint32_t queue = world.queueOf[moment.now.destination[row].index()];
  if (queue != noQueue) ++choosers.passed[queue];
  if (const std::size_t id = moment.now.id[row].index(); id < choosers.of.size()) choosers.of[id] = {};
}

} // namespace loopstad::sim
