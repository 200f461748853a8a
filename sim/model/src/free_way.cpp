// SPDX-License-Identifier: GPL-3.0-or-later
#include "free_way.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace loopstad::sim {
namespace {

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

[[nodiscard]] Fan spread(Direction way, float horizon_m) {
  Fan fan;
  for (std::size_t i = 0; i < Fan::ways; ++i) {
    fan.x[i] = way.x * turnCos[i] - way.y * turnSin[i];
    fan.y[i] = way.x * turnSin[i] + way.y * turnCos[i];
    fan.free_m[i] = horizon_m;
  }
  return fan;
}

void shortenByWall(Fan& fan, const WallContact& wall, float radius_m) {
  constexpr float grazing = 0.05F; // nearly along the wall: it does not end the way
  const float spare_m = std::max(0.0F, wall.distance_m - radius_m);
  for (std::size_t i = 0; i < Fan::ways; ++i) {
    const float into = -(fan.x[i] * wall.x + fan.y[i] * wall.y);
    const float touch_m = into > grazing ? spare_m / std::max(into, grazing) : fan.free_m[i];
    fan.free_m[i] = std::min(fan.free_m[i], touch_m);
  }
}

} // namespace

Direction freeWay(const Surroundings& around, const Distances& distance_m, const Walker& walker) {
  const float horizon_m = walker.horizon_s * walker.speed_mps;
  Fan fan = spread(walker.way, horizon_m);
  shortenByPeople(around, distance_m, walker, walker.horizon_s, fan);
  for (std::size_t w = 0; w < around.wallCount; ++w) shortenByWall(fan, around.walls[w], walker.radius_m);
  const std::size_t best = bestWay(fan, turnCos, horizon_m);
  return {fan.x[best], fan.y[best]};
}

} // namespace loopstad::sim
