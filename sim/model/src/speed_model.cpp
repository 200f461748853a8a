// SPDX-License-Identifier: GPL-3.0-or-later
#include "free_way.hpp"

#include <loopstad/sim/fast_exp.hpp>
#include <loopstad/sim/speed_model.hpp>
#include <loopstad/sim/steer.hpp>

#include <algorithm>
#include <cmath>

namespace loopstad::sim {
namespace {

[[nodiscard]] Direction wallPush(const SpeedModel& model, const Surroundings& around, float radius_m) {
  Direction push;
  for (std::size_t w = 0; w < around.wallCount; ++w) {
    const WallContact& wall = around.walls[w];
    const float into = std::min(0.0F, (radius_m - wall.distance_m) / model.wallRange_m);
    const float weight = model.wallStrength * decay(into);
    push.x += weight * wall.x;
    push.y += weight * wall.y;
  }
  return push;
}

/// Turns from facing towards aim: de/dt = (aim - e) / tau.
[[nodiscard]] Direction turn(const SpeedModel& model, Direction facing, Direction aim, float timeStep_s) {
  const float share = std::min(1.0F, timeStep_s / model.reaction_s);
  return unit(facing.x + share * (aim.x - facing.x), facing.y + share * (aim.y - facing.y), aim);
}

/// Everyone thinks once in thought_s, cell by cell in turn; who has no wish yet, now.
[[nodiscard]] bool thinksNow(const SpeedModel& model, const Present& present, std::size_t row) {
  const auto every = static_cast<std::uint32_t>(std::max(1.0F, model.thought_s / present.timeStep_s + 0.5F));
  return present.crowd.wish[row] == Direction{} ||
         (CellIndex::turn(present.crowd.position[row]) + present.step) % every == 0;
}

/// Who thinks looks as far as people are felt at all. Otherwise only who pushes or is walked up to matters:
/// less far than ten e-folds of the push, and than the gap from which on one walks at the speed wanted.
[[nodiscard]] float beyond_m(const SpeedModel& model, float speed_mps, float timeGap_s, bool thinks) {
  if (thinks) return static_cast<float>(CellIndex::reach_m);
  return std::max(10.0F * model.neighbourRange_m, speed_mps * timeGap_s);
}

void stand(const Present& present, std::size_t row, Moves& next) {
  next.facing[row] = present.crowd.facing[row];
  next.velocity[row] = {};
  next.wish[row] = {};
}

/// What the person at row looks at, and what comes of it.
void walk(const SpeedModel& model, const Present& present, Lookout& lookout, std::size_t row, Moves& next,
          SteerTally& tally) {
  const float radius_m = present.crowd.radius_m[row];
  const float timeGap_s = present.crowd.timeGap_s[row];
  const float wanted_mps = present.desiredSpeed_mps(row);
  const bool thinks = thinksNow(model, present, row);
  const Surroundings& around = lookout.from(row, beyond_m(model, wanted_mps, timeGap_s, thinks));
  tally.overlooked += around.overlooked ? 1 : 0;
  const Walker walker{present.way[row], present.crowd.velocity[row], wanted_mps, radius_m,
                      present.foresight_s(row, wanted_mps, model.horizon_s)};
  Distances distance_m;
  const Direction people = peoplePush(model, around, distance_m);
  const Direction wish = thinks ? freeWay(around, distance_m, walker) : present.crowd.wish[row];
  const Direction walls = wallPush(model, around, radius_m);
  const Direction aim = unit(wish.x + people.x + walls.x, wish.y + people.y + walls.y, wish);
  const Direction facing = turn(model, present.crowd.facing[row], aim, present.timeStep_s);
  const Direction along = slideAlong(around, radius_m, model.wallBuffer_m, facing);
  const float gap_m = gapAhead(model, around, distance_m, facing);
  const float speed_mps = std::min(walker.speed_mps, std::max(0.0F, gap_m / timeGap_s));
  next.wish[row] = wish;
  next.facing[row] = facing;
  next.velocity[row] = {speed_mps * along.x, speed_mps * along.y};
}

} // namespace

SteerTally steer(const SpeedModel& model, const Present& present, Moves& next, std::size_t begin,
                 std::size_t end) {
  SteerTally tally;
  Lookout lookout(present);
  for (std::size_t row = begin; row < end; ++row) {
    if (present.way[row] == Direction{})
      stand(present, row, next);
    else
      walk(model, present, lookout, row, next, tally);
  }
  return tally;
}

} // namespace loopstad::sim
