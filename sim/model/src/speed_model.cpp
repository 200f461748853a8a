// SPDX-License-Identifier: GPL-3.0-or-later
#include "speed_kernel.hpp"

#include <loopstad/sim/fast_exp.hpp>
#include <loopstad/sim/speed_model.hpp>
#include <loopstad/sim/steer.hpp>

#include <algorithm>
#include <array>
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

/// What the people of a party come to, one thing after the other.
struct Strides {
  template <class T>
  using Each = std::array<T, Party::most>;
  Each<Walker> walker;
  Each<Distances> distance_m;
  Each<Direction> wish;
  alignas(64) Each<float> aimX{}; ///< wish and pushes, of any length
  alignas(64) Each<float> aimY{};
  alignas(64) Each<float> facingX{}; ///< first as it was, then as it turns
  alignas(64) Each<float> facingY{};
};

/// Where each would go, and what pushes him.
void aim(const SpeedModel& model, const Present& present, const Party& party, const Thinking& thinking,
         Strides& strides) {
  for (std::size_t i = 0; i < party.count; ++i) {
    const std::size_t row = party.row[i];
    const Surroundings& around = party.around[i];
    const float radius_m = present.crowd.radius_m[row];
    const float wanted_mps = present.desiredSpeed_mps(row);
    const Walker walker{present.way[row], present.crowd.velocity[row], wanted_mps, radius_m,
                        present.foresight_s(row, wanted_mps, model.horizon_s)};
    Distances& distance_m = strides.distance_m[i];
    const Direction people = peoplePush(model, around, distance_m);
    const Direction wish = thinking.now(row) ? freeWay(around, distance_m, walker) : present.crowd.wish[row];
    const Direction walls = wallPush(model, around, radius_m);
    strides.walker[i] = walker;
    strides.wish[i] = wish;
    strides.aimX[i] = wish.x + people.x + walls.x;
    strides.aimY[i] = wish.y + people.y + walls.y;
    strides.facingX[i] = present.crowd.facing[row].x;
    strides.facingY[i] = present.crowd.facing[row].y;
  }
}

/// From facing towards aim: de/dt = (aim - e) / tau. Square roots and divisions take long: of all at once.
void turn(const SpeedModel& model, float timeStep_s, Strides& strides) {
  const float share = std::min(1.0F, timeStep_s / model.reaction_s);
  for (std::size_t i = 0; i < Party::most; ++i) {
    const Direction towards = unit(strides.aimX[i], strides.aimY[i], strides.wish[i]);
    const float x = strides.facingX[i] + share * (towards.x - strides.facingX[i]);
    const float y = strides.facingY[i] + share * (towards.y - strides.facingY[i]);
    const Direction facing = unit(x, y, towards);
    strides.facingX[i] = facing.x;
    strides.facingY[i] = facing.y;
  }
}

/// As far as people ahead and walls let each.
void go(const SpeedModel& model, const Present& present, const Party& party, const Strides& strides,
        Moves& next) {
  for (std::size_t i = 0; i < party.count; ++i) {
    const std::size_t row = party.row[i];
    const Surroundings& around = party.around[i];
    const Walker& walker = strides.walker[i];
    const Direction facing{strides.facingX[i], strides.facingY[i]};
    const Direction along = slideAlong(around, walker.radius_m, model.wallBuffer_m, facing);
    const float gap_m = gapAhead(model, around, strides.distance_m[i], walker.velocity, facing, along);
    const float speed_mps = std::min(most_mps(model, walker, facing, strides.wish[i]),
                                     std::max(standing_mps, gap_m / present.crowd.timeGap_s[row]));
    next.wish[row] = strides.wish[i];
    next.facing[row] = facing;
    next.velocity[row] = {speed_mps * along.x, speed_mps * along.y};
  }
}

SteerTally steerRows(const SpeedModel& model, const Present& present, Moves& next, std::size_t begin,
                     std::size_t end) {
  const Thinking thinking(model, present);
  Strides strides;
  const auto howFar_m = [&](std::size_t row) { return beyond_m(model, present, row, thinking.now(row)); };
  return forEachParty(present, next, begin, end, howFar_m, [&](const Party& party) {
    aim(model, present, party, thinking, strides);
    turn(model, present.timeStep_s, strides);
    go(model, present, party, strides, next);
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
