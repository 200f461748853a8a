// SPDX-License-Identifier: GPL-3.0-or-later
#include "choose.hpp"
#include "phases.hpp"

#include <algorithm>

namespace loopstad::sim {
namespace {

[[nodiscard]] CrowdRow copyOf(const Crowd& crowd, std::size_t row) {
  CrowdRow copy;
#define LOOPSTAD_COPY(type, name) copy.name = crowd.name[row];
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_COPY)
#undef LOOPSTAD_COPY
  return copy;
}

} // namespace

std::size_t boardLifts(const World& world, Moment& moment) {
  if (world.demand.lifts.empty()) return 0;
  std::size_t went = 0;
  Crowd& now = moment.now;
  // The step that was just walked, not the one to come.
  const std::uint32_t step = moment.steps - 1;
  for (std::size_t row = 0; row < now.size(); ++row) {
    if (moment.leaving[row] == 0) continue;
    const auto lift = std::ranges::find(world.demand.lifts, now.destination[row].index(), &Lift::entry);
    if (lift == world.demand.lifts.end()) continue;
    LiftCabin& cabin = moment.cabins[static_cast<std::size_t>(lift - world.demand.lifts.begin())];
    const bool open = stage(*lift, step, world.settings.timeStep_s) == LiftStage::boarding;
    if (open && cabin.people.size() < lift->capacity) {
      cabin.people.push_back(copyOf(now, row));
      moment.leaving[row] = boarded;
      if (!moment.rowOf.empty()) moment.rowOf[now.id[row].index()] = noRow;
      passByLift(world, moment, row);
      ++went;
    } else {
      moment.leaving[row] = 0; // stands before the doors
    }
  }
  return went;
}

void leaveLifts(const World& world, Moment& moment) {
  for (std::size_t l = 0; l < world.demand.lifts.size(); ++l) {
    const Lift& lift = world.demand.lifts[l];
    if (stage(lift, moment.steps, world.settings.timeStep_s) != LiftStage::leaving) continue;
    std::vector<CrowdRow>& people = moment.cabins[l].people;
    // In their order, as far as there is room; the others try again in the next step.
    while (!people.empty() && stepOut(world, moment, lift, people.front())) people.erase(people.begin());
  }
}

} // namespace loopstad::sim
