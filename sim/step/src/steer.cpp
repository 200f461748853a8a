// SPDX-License-Identifier: GPL-3.0-or-later
#include "phases.hpp"

#include <atomic>
#include <variant>

namespace loopstad::sim {

void steer(const World& world, Moment& moment, unsigned part, Executor& executor) {
  const Present present{.crowd = moment.now,
                        .cells = moment.cells,
                        .walls = world.ground->walls,
                        .surface = world.ground->surface,
                        .height_m = moment.height_m,
                        .way = moment.groups.empty() ? moment.next.way : moment.groupWay,
                        .largestRadius_m = world.largestRadius_m,
                        .timeStep_s = static_cast<float>(world.part_s),
                        .step = moment.steps * world.parts + part,
                        .climbs = world.climbs.flat() ? nullptr : &world.climbs,
                        .pace = moment.groupPace,
                        .reach_m = moment.reach_m};
  std::atomic<std::size_t> overlooked = 0; // a sum of whole numbers: the same in any order
  forBlocks(executor, moment.now.size(), stepBlock, [&](std::size_t begin, std::size_t end) {
    const SteerTally tally =
        std::visit([&](const auto& model) { return steer(model, present, moment.next, begin, end); },
                   world.settings.model);
    overlooked.fetch_add(tally.overlooked, std::memory_order_relaxed);
  });
  moment.report.overlooked = overlooked;
}

} // namespace loopstad::sim
