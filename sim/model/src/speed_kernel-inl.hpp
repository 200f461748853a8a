// SPDX-License-Identifier: GPL-3.0-or-later
/// The sums of the speed model over neighbours, as vector code: compiled once for each kind of processor by
/// the source that includes this after hwy/foreach_target.h, with the same bits at any width.
///
///   const Direction push = peoplePush(model, around, distance_m); // fills distance_m
///   shortenByPeople(around, distance_m, walker, horizon_s, fan); // how far each way is free
///   const float gap_m = gapAhead(model, around, distance_m, velocity, e, e);
// guarded once for each target, as Highway does it
#if defined(LOOPSTAD_SPEED_KERNEL_INL) == defined(HWY_TARGET_TOGGLE)
#ifdef LOOPSTAD_SPEED_KERNEL_INL
#undef LOOPSTAD_SPEED_KERNEL_INL
#else
#define LOOPSTAD_SPEED_KERNEL_INL
#endif

#include "speed_kernel.hpp"

#include <loopstad/sim/fast_exp.hpp>

#include <hwy/highway.h>

#include <array>
#include <bit>
#include <cstdint>

HWY_BEFORE_NAMESPACE();
namespace loopstad::sim::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Neighbours are taken in groups of this many, but for sums over them.
constexpr std::size_t group = widest;
using D = hn::CappedTag<float, group>;
using V = hn::Vec<D>;
constexpr D d;
/// Of contact. Who is pressed into somebody so deep goes no deeper, whatever stands beside; who was put down
/// on somebody is nearer than the second, and may walk off. With 0.6 and more, a hundred who meet a hundred
/// in a corridor, or two side by side in a door of 0.8 m, stop each other for good.
constexpr float pressed = 0.5F;
constexpr float merged = 0.3F;
constexpr float farAway_m = 1e6F;
/// Who walks more than 120 degrees away from one's own direction comes the other way: squared cosine.
constexpr float opposite = 0.25F;

/// As decay() of fast_exp.hpp, lane by lane.
HWY_INLINE V decayEach(V x) {
  using namespace decayNumbers;
  const hn::RebindToSigned<D> di;
  const auto power = hn::Max(hn::Mul(x, hn::Set(d, inverseLn2)), hn::Set(d, least));
  const auto towardsZero = hn::ConvertTo(di, power);
  const auto tooHigh = hn::Gt(hn::ConvertTo(d, towardsZero), power);
  const auto whole = hn::Sub(towardsZero, hn::IfThenElseZero(hn::RebindMask(di, tooHigh), hn::Set(di, 1)));
  const auto f = hn::Sub(power, hn::ConvertTo(d, whole));
  auto poly = hn::Add(hn::Set(d, c4), hn::Mul(f, hn::Set(d, c5)));
  poly = hn::Add(hn::Set(d, c3), hn::Mul(f, poly));
  poly = hn::Add(hn::Set(d, c2), hn::Mul(f, poly));
  poly = hn::Add(hn::Set(d, c1), hn::Mul(f, poly));
  poly = hn::Add(hn::Set(d, 1.0F), hn::Mul(f, poly));
  const auto scale = hn::ShiftLeft<23>(hn::Add(whole, hn::Set(di, bias)));
  return hn::Mul(poly, hn::BitCast(d, scale));
}

HWY_INLINE float sum(const float* v) {
  return ((v[0] + v[4]) + (v[2] + v[6])) + ((v[1] + v[5]) + (v[3] + v[7]));
}

/// The push of each neighbour over the distance, and the distances. Not more than a in overlap.
HWY_INLINE void pushOfEach(const SpeedModel& model, const Surroundings& around, Distances& distance_m,
                           Distances& push) {
  const auto perRange = hn::Set(d, 1.0F / model.neighbourRange_m);
  const auto strength = hn::Set(d, model.neighbourStrength);
  for (std::size_t k = 0; k < around.count; k += hn::Lanes(d)) {
    const auto dx = hn::Load(d, around.dx.data() + k);
    const auto dy = hn::Load(d, around.dy.data() + k);
    const auto distance = hn::Max(hn::Set(d, 1e-3F), hn::Sqrt(hn::Add(hn::Mul(dx, dx), hn::Mul(dy, dy))));
    hn::Store(distance, d, distance_m.data() + k);
    const auto into = hn::Mul(hn::Sub(hn::Load(d, around.contact_m.data() + k), distance), perRange);
    hn::Store(hn::Div(hn::Mul(strength, decayEach(hn::Min(hn::Zero(d), into))), distance), d,
              push.data() + k);
  }
}

/// Sum of a exp((l - s) / D), away from each neighbour. Fills distance_m.
HWY_INLINE Direction peoplePush(const SpeedModel& model, const Surroundings& around, Distances& distance_m) {
  Distances push;
  pushOfEach(model, around, distance_m, push);
  const hn::CappedTag<float, lanes> dSum;
  alignas(64) float sumX[lanes] = {};
  alignas(64) float sumY[lanes] = {};
  for (std::size_t lane = 0; lane < lanes; lane += hn::Lanes(dSum)) {
    auto x = hn::Zero(dSum);
    auto y = hn::Zero(dSum);
    for (std::size_t k = lane; k < around.count; k += lanes) { // nothing beyond count: dx and dy are 0
      const auto each = hn::Load(dSum, push.data() + k);
      x = hn::Sub(x, hn::Mul(each, hn::Load(dSum, around.dx.data() + k)));
      y = hn::Sub(y, hn::Mul(each, hn::Load(dSum, around.dy.data() + k)));
    }
    hn::Store(x, dSum, sumX + lane);
    hn::Store(y, dSum, sumY + lane);
  }
  return {sum(sumX), sum(sumY)};
}

/// One bit per neighbour of a group who can be touched within the horizon: nobody gets nearer by more than at
/// the speed that is wanted, straight on, less the speed at which the neighbour leaves.
HWY_INLINE std::uint32_t touchable(const Surroundings& around, const Distances& distance_m,
                                   const Walker& walker, float horizon_s, std::size_t first) {
  std::uint32_t chosen = 0;
  for (std::size_t lane = 0; lane < group; lane += hn::Lanes(d)) {
    const std::size_t k = first + lane;
    const auto distance = hn::Load(d, distance_m.data() + k);
    const auto otherX = hn::Add(hn::Load(d, around.velocityX.data() + k), hn::Set(d, walker.velocity.x));
    const auto otherY = hn::Add(hn::Load(d, around.velocityY.data() + k), hn::Set(d, walker.velocity.y));
    const auto leaving = hn::Add(hn::Mul(hn::Load(d, around.dx.data() + k), otherX),
                                 hn::Mul(hn::Load(d, around.dy.data() + k), otherY));
    const auto closing = hn::Sub(hn::Mul(hn::Set(d, walker.speed_mps), distance), leaving);
    const auto contact_m = hn::Load(d, around.contact_m.data() + k);
    const auto far = hn::Mul(hn::Sub(distance, contact_m), distance);
    std::array<std::uint8_t, 8> bits{};
    hn::StoreMaskBits(d, hn::Lt(far, hn::Mul(hn::Set(d, horizon_s), closing)), bits.data());
    chosen |= (std::uint32_t{bits[0]} | std::uint32_t{bits[1]} << 8U) << lane;
  }
  return chosen;
}

/// Shortens each way to where it touches a neighbour who walks on as now: |d + w t| = l for the relative
/// velocity w. Who cannot be touched within horizon_s is passed over.
HWY_INLINE void shortenByPeople(const Surroundings& around, const Distances& distance_m, const Walker& walker,
                                float horizon_s, Fan& fan) {
  const hn::CappedTag<float, Fan::ways> ways; // no sums over them: the same bits at any width
  const auto speed = hn::Set(ways, walker.speed_mps);
  const auto zero = hn::Zero(ways);
  const auto shorten = [&](std::size_t k) HWY_ATTR {
    const float dx = around.dx[k];
    const float dy = around.dy[k];
    const auto otherX = hn::Set(ways, around.velocityX[k] + walker.velocity.x);
    const auto otherY = hn::Set(ways, around.velocityY[k] + walker.velocity.y);
    const float outside = dx * dx + dy * dy - around.contact_m[k] * around.contact_m[k];
    const auto clear = hn::Set(ways, outside > 0.0F ? outside : 0.0F);
    for (std::size_t i = 0; i < Fan::ways; i += hn::Lanes(ways)) {
      const auto wx = hn::Sub(otherX, hn::Mul(speed, hn::Load(ways, fan.x.data() + i)));
      const auto wy = hn::Sub(otherY, hn::Mul(speed, hn::Load(ways, fan.y.data() + i)));
      const auto a = hn::Max(hn::Add(hn::Mul(wx, wx), hn::Mul(wy, wy)), hn::Set(ways, 1e-6F));
      const auto b = hn::Add(hn::Mul(hn::Set(ways, dx), wx), hn::Mul(hn::Set(ways, dy), wy));
      const auto discriminant = hn::Sub(hn::Mul(b, b), hn::Mul(a, clear));
      const auto touches = hn::And(hn::Lt(b, zero), hn::Gt(discriminant, zero));
      const auto root = hn::Sqrt(hn::Max(discriminant, zero));
      const auto touch_s = hn::Div(hn::Sub(hn::Neg(b), root), a);
      const auto touch_m = hn::Mul(speed, hn::Max(zero, touch_s));
      const auto free_m = hn::Load(ways, fan.free_m.data() + i);
      hn::Store(hn::IfThenElse(touches, hn::Min(free_m, touch_m), free_m), ways, fan.free_m.data() + i);
    }
  };
  for (std::size_t first = 0; first < around.count; first += group) {
    std::uint32_t left = touchable(around, distance_m, walker, horizon_s, first);
    const std::size_t there = around.count - first;
    if (there < group) left &= (1U << there) - 1U;
    for (; left != 0; left &= left - 1U) shorten(first + static_cast<std::size_t>(std::countr_zero(left)));
  }
}

/// The number of the way that ends nearest to the point a horizon straight ahead; of equals the first.
/// straightness: cosine of each way's turn.
HWY_INLINE std::size_t bestWay(const Fan& fan, const std::array<float, Fan::ways>& straightness,
                               float horizon_m) {
  const hn::CappedTag<float, Fan::ways> ways;
  alignas(64) std::array<float, Fan::ways> cost;
  const auto twice_m = hn::Set(ways, 2.0F * horizon_m);
  auto least = hn::Set(ways, farAway_m);
  for (std::size_t i = 0; i < Fan::ways; i += hn::Lanes(ways)) {
    // Squared distance from the end of the way to the point ahead, less the same for all.
    const auto free_m = hn::Load(ways, fan.free_m.data() + i);
    const auto ahead = hn::Mul(twice_m, hn::LoadU(ways, straightness.data() + i));
    const auto here = hn::Mul(free_m, hn::Sub(free_m, ahead));
    hn::Store(here, ways, cost.data() + i);
    least = hn::Min(least, here);
  }
  least = hn::MinOfLanes(ways, least);
  for (std::size_t i = 0; i < Fan::ways; i += hn::Lanes(ways)) {
    const auto first = hn::FindFirstTrue(ways, hn::Eq(hn::Load(ways, cost.data() + i), least));
    if (first >= 0) return i + static_cast<std::size_t>(first);
  }
  return 0;
}

/// How far one may go straight ahead, in the direction e: V = gap / T. Nobody else is in the way of the body
/// than who is ahead and not beside. Behind those who go the same way one keeps `spacing` contacts; with
/// anybody near who comes the other way one squeezes past: at a standstill bodies only, and that room back
/// with speed. Who stands beside is passed, unless pressed into by half; that counts along the way that one
/// goes, which a wall may have turned.
HWY_INLINE float gapAhead(const SpeedModel& model, const Surroundings& around, const Distances& distance_m,
                          Velocity velocity, Direction e, Direction going) {
  const auto nobody = hn::Set(d, farAway_m);
  const auto zero = hn::Zero(d);
  auto following_m = nobody;
  auto passing_m = nobody;
  auto meeting = hn::Lt(nobody, nobody);
  const auto eX = hn::Set(d, e.x);
  const auto eY = hn::Set(d, e.y);
  const auto beside = hn::Set(d, model.beside);
  const auto spare = hn::Set(d, model.spacing - 1.0F);
  for (std::size_t k = 0; k < around.count; k += hn::Lanes(d)) {
    const auto dx = hn::Load(d, around.dx.data() + k);
    const auto dy = hn::Load(d, around.dy.data() + k);
    const auto contact_m = hn::Load(d, around.contact_m.data() + k);
    const auto distance = hn::Load(d, distance_m.data() + k);
    const auto somebody = hn::Gt(contact_m, zero);
    const auto otherX = hn::Add(hn::Load(d, around.velocityX.data() + k), hn::Set(d, velocity.x));
    const auto otherY = hn::Add(hn::Load(d, around.velocityY.data() + k), hn::Set(d, velocity.y));
    const auto with = hn::Add(hn::Mul(eX, otherX), hn::Mul(eY, otherY));
    const auto squared = hn::Add(hn::Mul(otherX, otherX), hn::Mul(otherY, otherY));
    const auto comes =
        hn::And(hn::Lt(with, zero), hn::Gt(hn::Mul(with, with), hn::Mul(hn::Set(d, opposite), squared)));
    const auto near = hn::Lt(hn::Sub(distance, contact_m), hn::Set(d, meeting_m));
    meeting = hn::Or(meeting, hn::And(comes, hn::And(near, somebody)));

    const auto ahead = hn::Add(hn::Mul(eX, dx), hn::Mul(eY, dy));
    const auto aside = hn::Abs(hn::Sub(hn::Mul(eX, dy), hn::Mul(eY, dx)));
    auto inTheWay =
        hn::And(somebody, hn::And(hn::Ge(ahead, hn::Mul(beside, contact_m)), hn::Le(aside, contact_m)));
    const auto chord = hn::Sub(hn::Mul(contact_m, contact_m), hn::Mul(aside, aside));
    const auto half_m = hn::Sqrt(hn::Max(zero, chord));
    const auto room_m = hn::Mul(spare, half_m);
    auto touch_m = hn::Sub(ahead, half_m);
    auto follow_m = hn::Sub(touch_m, room_m);
    const auto deep = hn::And(hn::Lt(distance, hn::Mul(hn::Set(d, pressed), contact_m)),
                              hn::Gt(distance, hn::Mul(hn::Set(d, merged), contact_m)));
    if (!hn::AllFalse(d, deep)) { // hardly ever
      const auto on = hn::Add(hn::Mul(hn::Set(d, going.x), dx), hn::Mul(hn::Set(d, going.y), dy));
      inTheWay = hn::Or(inTheWay, hn::And(deep, hn::Gt(on, zero)));
      touch_m = hn::IfThenElse(deep, zero, touch_m);
      follow_m = hn::IfThenElse(deep, zero, follow_m);
    }
    const auto pass_m = hn::Div(hn::Mul(touch_m, contact_m), hn::Add(contact_m, room_m));
    following_m = hn::Min(following_m, hn::IfThenElse(inTheWay, follow_m, nobody));
    passing_m = hn::Min(passing_m, hn::IfThenElse(inTheWay, pass_m, nobody));
  }
  return hn::GetLane(hn::MinOfLanes(d, hn::AllFalse(d, meeting) ? following_m : passing_m));
}

} // namespace loopstad::sim::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
