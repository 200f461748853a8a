// SPDX-License-Identifier: GPL-3.0-or-later
/// Which direction near the way keeps a person walking longest.
///
///   const Direction wish = freeWay(around, distance_m, walker);
///
/// Moussaid, Helbing & Theraulaz 2011: for each direction, how far one gets at free speed before touching
/// somebody who walks on as he does now; chosen is the one that ends nearest to where the way would lead.
/// Here 15 directions up to 70 degrees to either side; of equal ones the right-hand one, as people keep
/// right.
///
/// Compiled once for each kind of processor, as speed_kernel-inl.hpp.
// guarded once for each target, as Highway does it
#if defined(LOOPSTAD_FREE_WAY_INL) == defined(HWY_TARGET_TOGGLE)
#ifdef LOOPSTAD_FREE_WAY_INL
#undef LOOPSTAD_FREE_WAY_INL
#else
#define LOOPSTAD_FREE_WAY_INL
#endif

#include "speed_kernel-inl.hpp"

#include <algorithm>
#include <array>

HWY_BEFORE_NAMESPACE();
namespace loopstad::sim::HWY_NAMESPACE {

// Turns of 0, 5, 10, 17, 25, 35, 50 and 70 degrees, to the right (negative) before to the left: dense where
// people mostly walk, up to the 75 degrees of sight that Moussaid et al. give. Straight on stands twice, to
// fill 16 lanes.
using Ways = std::array<float, Fan::ways>;
constexpr Ways turnCos{1.0F,         1.0F,         0.996194698F, 0.996194698F, 0.984807753F, 0.984807753F,
                       0.956304756F, 0.956304756F, 0.906307787F, 0.906307787F, 0.819152044F, 0.819152044F,
                       0.642787610F, 0.642787610F, 0.342020143F, 0.342020143F};
constexpr Ways turnSin{0.0F,          0.0F,         -0.0871557427F, 0.0871557427F,
                       -0.173648178F, 0.173648178F, -0.292371705F,  0.292371705F,
                       -0.422618262F, 0.422618262F, -0.573576436F,  0.573576436F,
                       -0.766044443F, 0.766044443F, -0.939692621F,  0.939692621F};

HWY_INLINE Fan spread(Direction way, float horizon_m) {
  Fan fan;
  for (std::size_t i = 0; i < Fan::ways; ++i) {
    fan.x[i] = way.x * turnCos[i] - way.y * turnSin[i];
    fan.y[i] = way.x * turnSin[i] + way.y * turnCos[i];
    fan.free_m[i] = horizon_m;
  }
  return fan;
}

HWY_INLINE void shortenByWall(Fan& fan, const WallContact& wall, float radius_m) {
  constexpr float grazing = 0.05F; // nearly along the wall: it does not end the way
  const float spare_m = std::max(0.0F, wall.distance_m - radius_m);
  for (std::size_t i = 0; i < Fan::ways; ++i) {
    const float into = -(fan.x[i] * wall.x + fan.y[i] * wall.y);
    const float touch_m = into > grazing ? spare_m / std::max(into, grazing) : fan.free_m[i];
    fan.free_m[i] = std::min(fan.free_m[i], touch_m);
  }
}

HWY_INLINE Direction freeWay(const Surroundings& around, const Distances& distance_m, const Walker& walker) {
  const float horizon_m = walker.horizon_s * walker.speed_mps;
  Fan fan = spread(walker.way, horizon_m);
  shortenByPeople(around, distance_m, walker, walker.horizon_s, fan);
  for (std::size_t w = 0; w < around.wallCount; ++w) shortenByWall(fan, around.walls[w], walker.radius_m);
  const std::size_t best = bestWay(fan, turnCos, horizon_m);
  return {fan.x[best], fan.y[best]};
}

} // namespace loopstad::sim::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
