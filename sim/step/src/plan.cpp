// SPDX-License-Identifier: GPL-3.0-or-later
#include "choose.hpp"
#include "phases.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/sim/person.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>

namespace loopstad::sim {
namespace {

/// Near the target the way is looked up in every step, a share of the people else in each.
constexpr float nearTarget_m = 2.0F;
constexpr float notKnown_m = std::numeric_limits<float>::infinity(); // of a new goal, before the first look
constexpr float anyReach_m = std::numeric_limits<float>::infinity();

/// Near a bend people walk 0.3 m between two looks, which turns a heading by little; where the way goes
/// straight on, no more than a quarter of what it does so for.
class StepsPerLook {
public:
  explicit StepsPerLook(double timeStep_s) {
    for (std::size_t i = 0; i < steps_.size(); ++i)
      steps_[i] =
          std::max(1U, static_cast<std::uint32_t>(every_s[i] / static_cast<float>(timeStep_s) + 0.5F));
  }
  [[nodiscard]] std::uint32_t at(float straight_m) const {
    if (straight_m < 4.0F) return steps_[0];
    if (straight_m < 16.0F) return steps_[1];
    return straight_m < 32.0F ? steps_[2] : steps_[3];
  }

private:
  static constexpr std::array every_s{0.2F, 0.8F, 1.6F, 3.2F};
  std::array<std::uint32_t, every_s.size()> steps_{}; ///< the nearest number, at least one
};

[[nodiscard]] bool looksNow(const StepsPerLook& stepsPerLook, const Moment& moment, std::size_t row) {
  const std::uint32_t turn = moment.now.id[row].value() + moment.steps;
  const float remaining_m = moment.now.remaining_m[row];
  if (remaining_m < nearTarget_m || remaining_m == notKnown_m) return true;
  const bool awaited = moment.groups.joins(moment.now.id[row]); // others wait by how far he is
  return turn % stepsPerLook.at(awaited ? 0.0F : moment.now.straight_m[row]) == 0;
}

/// Shut off from the destination: waits, and looks again. On ground that is not fit for wheels, pushed there
/// by others, goes on as before.
void waitForWay(const World& world, Moment& moment, std::size_t row, bool wheelchair) {
  const twin::FaceId face = moment.now.face[row];
  if (!world.barred.any() || world.barred.parts[wheelchair ? 1 : 0][face.index()] == noPart) return;
  moment.next.way[row] = {};
  moment.next.remaining_m[row] = std::numeric_limits<float>::infinity();
  moment.next.straight_m[row] = 0.0F;
}

void lookUpWay(const World& world, Moment& moment, std::size_t row) {
  const Crowd& now = moment.now;
  const bool wheelchair = world.demand.profiles[now.profile[row].index()].wheelchair;
  const RouteMap& map = world.ground->map(now.destination[row].index(), wheelchair);
  const Heading heading =
      map.heading({now.face[row], now.position[row]}, lane(world.settings.seed, now.id[row]));
  if (!heading.reachable()) {
    if (now.remaining_m[row] == notKnown_m) moment.next.way[row] = {};
    return waitForWay(world, moment, row, wheelchair);
  }
  moment.next.way[row] = {static_cast<float>(heading.direction.x), static_cast<float>(heading.direction.y)};
  moment.next.remaining_m[row] = static_cast<float>(heading.distance_m);
  moment.next.straight_m[row] = static_cast<float>(heading.straight_m);
}

void countWithoutWay(const World& world, Moment& moment, Executor& executor) {
  std::atomic<std::size_t> without = 0; // a sum of whole numbers: the same in any order
  forBlocks(executor, moment.now.size(), stepBlock, [&](std::size_t begin, std::size_t end) {
    std::size_t here = 0;
    for (std::size_t row = begin; row < end; ++row)
      here += moment.next.remaining_m[row] == std::numeric_limits<float>::infinity() ? 1 : 0;
    without.fetch_add(here, std::memory_order_relaxed);
  });
  moment.tally.withoutWay = without;
  if (moment.lookAnew && without > 0)
    moment.warnings.push_back(tr("from {} s on, {} persons have no way to where they go, and wait",
                                 moment.steps * world.settings.timeStep_s, without.load()));
  moment.lookAnew = false;
}

} // namespace

void plan(const World& world, Moment& moment, Executor& executor) {
  choose(world, moment, executor);
  const Crowd& now = moment.now;
  const StepsPerLook stepsPerLook(world.settings.timeStep_s);
  const bool withJourneys = !world.journeys.empty();
  if (withJourneys) moment.reach_m.resize(now.size());
  forBlocks(executor, now.size(), stepBlock, [&](std::size_t begin, std::size_t end) {
    for (std::size_t row = begin; row < end; ++row) {
      moment.next.way[row] = now.way[row];
      moment.next.remaining_m[row] = now.remaining_m[row];
      moment.next.straight_m[row] = now.straight_m[row];
      const AgentId id = now.id[row];
      if (withJourneys) moment.reach_m[row] = anyReach_m;
      if (moment.departures.waits(id, moment.steps)) continue; // stands: without a way since he appeared
      if (withJourneys && goToOwnPlace(world, moment, row)) continue;
      if (moment.lookAnew || looksNow(stepsPerLook, moment, row) ||
          moment.departures.setsOff(id, moment.steps))
        lookUpWay(world, moment, row);
    }
  });
  if (world.barred.any()) countWithoutWay(world, moment, executor);
}

} // namespace loopstad::sim
