// SPDX-License-Identifier: GPL-3.0-or-later
#include "speed_kernel.hpp"

#include <loopstad/sim/fast_exp.hpp>
#include <loopstad/sim/speed_model.hpp>
#include <loopstad/sim/steer.hpp>

#include <algorithm>
#include <cmath>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "model/src/speed_model.cpp"
#include <hwy/foreach_target.h>
// after foreach_target
#include "free_way-inl.hpp"

HWY_BEFORE_NAMESPACE();
namespace loopstad::sim::HWY_NAMESPACE {

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
[[nodiscard]] HWY_INLINE Direction turn(const SpeedModel& model, Direction facing, Direction aim,
                                        float timeStep_s) {
  const float share = std::min(1.0F, timeStep_s / model.reaction_s);
  return unit(facing.x + share * (aim.x - facing.x), facing.y + share * (aim.y - facing.y), aim);
}

/// Everyone thinks once in thought_s, cell by cell in turn; who has no wish yet, now.
class Thinking {
public:
  Thinking(const SpeedModel& model, const Present& present)
      : present_(present),
        every_(static_cast<std::uint32_t>(std::max(1.0F, model.thought_s / present.timeStep_s + 0.5F))) {}
  [[nodiscard]] bool now(std::size_t row) const {
    return present_.crowd.wish[row] == Direction{} ||
           (CellIndex::turn(present_.crowd.position[row]) + present_.step) % every_ == 0;
  }

private:
  const Present& present_;
  std::uint32_t every_; ///< steps
};

/// Who thinks looks as far as people are felt at all. Otherwise only who pushes, comes the other way or is
/// walked up to matters: less far than ten e-folds of the push, and than the gap from which on one walks at
/// the speed wanted.
[[nodiscard]] float beyond_m(const SpeedModel& model, const Present& present, std::size_t row, bool thinks) {
  if (thinks) return static_cast<float>(CellIndex::reach_m);
  const float pushed_m = std::max(meeting_m, 10.0F * model.neighbourRange_m);
  const float gap_m = present.desiredSpeed_mps(row) * present.crowd.timeGap_s[row];
  const float contact_m = present.crowd.radius_m[row] + present.largestRadius_m;
  return std::max(pushed_m, gap_m + (model.spacing - 1.0F) * std::max(gap_m, contact_m));
}

/// Who is pushed to where he does not want to go gives way and no more: the further away from the wish, the
/// slower. Otherwise who comes near to somebody who stands turns round and walks off for metres.
[[nodiscard]] float most_mps(const SpeedModel& model, const Walker& walker, Direction facing,
                             Direction wish) {
  const float away = std::max(0.0F, -(facing.x * wish.x + facing.y * wish.y));
  return walker.speed_mps * (1.0F - (1.0F - model.backwards) * away);
}

/// Who stands keeps this much of a velocity, so that others see whom one faces: too little to move by.
constexpr float standing_mps = 1e-5F;

void walk(const SpeedModel& model, const Present& present, const Surroundings& around, std::size_t row,
          bool thinks, Moves& next) {
  const float radius_m = present.crowd.radius_m[row];
  const float wanted_mps = present.desiredSpeed_mps(row);
  const Walker walker{present.way[row], present.crowd.velocity[row], wanted_mps, radius_m,
                      present.foresight_s(row, wanted_mps, model.horizon_s)};
  Distances distance_m;
  const Direction people = peoplePush(model, around, distance_m);
  const Direction wish = thinks ? freeWay(around, distance_m, walker) : present.crowd.wish[row];
  const Direction walls = wallPush(model, around, radius_m);
  const Direction aim = unit(wish.x + people.x + walls.x, wish.y + people.y + walls.y, wish);
  const Direction facing = turn(model, present.crowd.facing[row], aim, present.timeStep_s);
  const Direction along = slideAlong(around, radius_m, model.wallBuffer_m, facing);
  const float gap_m = gapAhead(model, around, distance_m, walker.velocity, facing, along);
  const float speed_mps = std::min(most_mps(model, walker, facing, wish),
                                   std::max(standing_mps, gap_m / present.crowd.timeGap_s[row]));
  next.wish[row] = wish;
  next.facing[row] = facing;
  next.velocity[row] = {speed_mps * along.x, speed_mps * along.y};
}

SteerTally steerRows(const SpeedModel& model, const Present& present, Moves& next, std::size_t begin,
                     std::size_t end) {
  const Thinking thinking(model, present);
  const auto howFar_m = [&](std::size_t row) { return beyond_m(model, present, row, thinking.now(row)); };
  return forEachPerson(present, next, begin, end, howFar_m, [&](const Surroundings& around, std::size_t row) {
    walk(model, present, around, row, thinking.now(row), next);
  });
}

} // namespace loopstad::sim::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace loopstad::sim {

HWY_EXPORT(steerRows);

SteerTally steer(const SpeedModel& model, const Present& present, Moves& next, std::size_t begin,
                 std::size_t end) {
  return HWY_DYNAMIC_DISPATCH(steerRows)(model, present, next, begin, end);
}

} // namespace loopstad::sim
#endif
