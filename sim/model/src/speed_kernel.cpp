// SPDX-License-Identifier: GPL-3.0-or-later
#include "speed_kernel.hpp"

#include <loopstad/sim/fast_exp.hpp>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "model/src/speed_kernel.cpp"
#include <hwy/foreach_target.h>
// after foreach_target
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace loopstad::sim::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using D = hn::CappedTag<float, lanes>;
using V = hn::Vec<D>;
constexpr D d;
constexpr float farAway_m = 1e6F;

/// As decay() of fast_exp.hpp, lane by lane.
HWY_INLINE V decay(V x) {
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

Direction peoplePush(const SpeedModel& model, const Surroundings& around, Distances& distance_m) {
  alignas(64) float pushX[lanes] = {};
  alignas(64) float pushY[lanes] = {};
  const auto range_m = hn::Set(d, model.neighbourRange_m);
  const auto strength = hn::Set(d, model.neighbourStrength);
  for (std::size_t first = 0; first < around.count; first += lanes)
    for (std::size_t lane = 0; lane < lanes; lane += hn::Lanes(d)) {
      const std::size_t k = first + lane;
      const auto dx = hn::Load(d, around.dx.data() + k);
      const auto dy = hn::Load(d, around.dy.data() + k);
      const auto distance = hn::Max(hn::Set(d, 1e-3F), hn::Sqrt(hn::Add(hn::Mul(dx, dx), hn::Mul(dy, dy))));
      hn::Store(distance, d, distance_m.data() + k);
      const auto into = hn::Div(hn::Sub(hn::Load(d, around.contact_m.data() + k), distance), range_m);
      const auto push = hn::Div(hn::Mul(strength, decay(hn::Min(hn::Zero(d), into))), distance);
      // nothing in lanes beyond count: dx and dy are 0
      hn::Store(hn::Sub(hn::Load(d, pushX + lane), hn::Mul(push, dx)), d, pushX + lane);
      hn::Store(hn::Sub(hn::Load(d, pushY + lane), hn::Mul(push, dy)), d, pushY + lane);
    }
  return {sum(pushX), sum(pushY)};
}

void shortenByPeople(const Surroundings& around, const Distances& distance_m, const Walker& walker,
                     float horizon_s, Fan& fan) {
  const auto speed = hn::Set(d, walker.speed_mps);
  const auto zero = hn::Zero(d);
  for (std::size_t k = 0; k < around.count; ++k) {
    const float dx = around.dx[k];
    const float dy = around.dy[k];
    const float otherX = around.velocityX[k] + walker.velocity.x;
    const float otherY = around.velocityY[k] + walker.velocity.y;
    const float leaving = dx * otherX + dy * otherY;
    // Nobody gets nearer by more than this, whichever way is taken: not reached within the horizon.
    const float closing = walker.speed_mps * distance_m[k] - leaving;
    if ((distance_m[k] - around.contact_m[k]) * distance_m[k] >= horizon_s * closing) continue;
    const float outside = dx * dx + dy * dy - around.contact_m[k] * around.contact_m[k];
    const auto clear = hn::Set(d, outside > 0.0F ? outside : 0.0F);
    for (std::size_t i = 0; i < Fan::ways; i += hn::Lanes(d)) {
      const auto wx = hn::Sub(hn::Set(d, otherX), hn::Mul(speed, hn::Load(d, fan.x.data() + i)));
      const auto wy = hn::Sub(hn::Set(d, otherY), hn::Mul(speed, hn::Load(d, fan.y.data() + i)));
      const auto a = hn::Max(hn::Add(hn::Mul(wx, wx), hn::Mul(wy, wy)), hn::Set(d, 1e-6F));
      const auto b = hn::Add(hn::Mul(hn::Set(d, dx), wx), hn::Mul(hn::Set(d, dy), wy));
      const auto discriminant = hn::Sub(hn::Mul(b, b), hn::Mul(a, clear));
      const auto touches = hn::And(hn::Lt(b, zero), hn::Gt(discriminant, zero));
      if (hn::AllFalse(d, touches)) continue;
      const auto root = hn::Sqrt(hn::Max(discriminant, zero));
      const auto touch_s = hn::Div(hn::Sub(hn::Neg(b), root), a);
      const auto touch_m = hn::Mul(speed, hn::Max(zero, touch_s));
      const auto free_m = hn::Load(d, fan.free_m.data() + i);
      hn::Store(hn::IfThenElse(touches, hn::Min(free_m, touch_m), free_m), d, fan.free_m.data() + i);
    }
  }
}

float gapAhead(const SpeedModel& model, const Surroundings& around, const Distances& distance_m,
               Direction e) {
  alignas(64) float gap_m[lanes];
  auto least = hn::Set(d, farAway_m);
  const auto eX = hn::Set(d, e.x);
  const auto eY = hn::Set(d, e.y);
  const auto beside = hn::Set(d, model.beside);
  for (std::size_t k = 0; k < around.count; k += hn::Lanes(d)) {
    const auto dx = hn::Load(d, around.dx.data() + k);
    const auto dy = hn::Load(d, around.dy.data() + k);
    const auto contact_m = hn::Load(d, around.contact_m.data() + k);
    const auto ahead = hn::Add(hn::Mul(eX, dx), hn::Mul(eY, dy));
    const auto aside = hn::Abs(hn::Sub(hn::Mul(eX, dy), hn::Mul(eY, dx)));
    const auto somebody = hn::Gt(contact_m, hn::Zero(d));
    const auto inTheWay =
        hn::And(somebody, hn::And(hn::Ge(ahead, hn::Mul(beside, contact_m)), hn::Le(aside, contact_m)));
    const auto free_m = hn::Sub(hn::Load(d, distance_m.data() + k), contact_m);
    least = hn::Min(least, hn::IfThenElse(inTheWay, free_m, hn::Set(d, farAway_m)));
  }
  hn::Store(least, d, gap_m);
  float nearest_m = gap_m[0];
  for (std::size_t lane = 1; lane < hn::Lanes(d); ++lane)
    nearest_m = gap_m[lane] < nearest_m ? gap_m[lane] : nearest_m;
  return nearest_m;
}

} // namespace loopstad::sim::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace loopstad::sim {

HWY_EXPORT(peoplePush);
HWY_EXPORT(shortenByPeople);
HWY_EXPORT(gapAhead);

Direction peoplePush(const SpeedModel& model, const Surroundings& around, Distances& distance_m) {
  return HWY_DYNAMIC_DISPATCH(peoplePush)(model, around, distance_m);
}

void shortenByPeople(const Surroundings& around, const Distances& distance_m, const Walker& walker,
                     float horizon_s, Fan& fan) {
  HWY_DYNAMIC_DISPATCH(shortenByPeople)(around, distance_m, walker, horizon_s, fan);
}

float gapAhead(const SpeedModel& model, const Surroundings& around, const Distances& distance_m,
               Direction e) {
  return HWY_DYNAMIC_DISPATCH(gapAhead)(model, around, distance_m, e);
}

} // namespace loopstad::sim
#endif
