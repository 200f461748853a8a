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
constexpr std::size_t ways = 16;
using Ways = std::array<float, ways>;
constexpr Ways turnCos{1.0F,         1.0F,         0.996194698F, 0.996194698F, 0.984807753F, 0.984807753F,
                       0.956304756F, 0.956304756F, 0.906307787F, 0.906307787F, 0.819152044F, 0.819152044F,
                       0.642787610F, 0.642787610F, 0.342020143F, 0.342020143F};
constexpr Ways turnSin{0.0F,          0.0F,         -0.0871557427F, 0.0871557427F,
                       -0.173648178F, 0.173648178F, -0.292371705F,  0.292371705F,
                       -0.422618262F, 0.422618262F, -0.573576436F,  0.573576436F,
                       -0.766044443F, 0.766044443F, -0.939692621F,  0.939692621F};

struct Fan {
  alignas(64) Ways x;
  alignas(64) Ways y;
  alignas(64) Ways free_m;
};

[[nodiscard]] Fan spread(Direction way, float horizon_m) {
  Fan fan;
  for (std::size_t i = 0; i < ways; ++i) {
    fan.x[i] = way.x * turnCos[i] - way.y * turnSin[i];
    fan.y[i] = way.x * turnSin[i] + way.y * turnCos[i];
    fan.free_m[i] = horizon_m;
  }
  return fan;
}

/// Shortens each way to where it touches neighbour k: |d + w t| = l for the relative velocity w.
void shortenByPerson(Fan& fan, const Surroundings& around, std::size_t k, const Walker& walker) {
  const float dx = around.dx[k];
  const float dy = around.dy[k];
  const float outside = std::max(0.0F, dx * dx + dy * dy - around.contact_m[k] * around.contact_m[k]);
  const float otherX = around.velocityX[k] + walker.velocity.x;
  const float otherY = around.velocityY[k] + walker.velocity.y;
  for (std::size_t i = 0; i < ways; ++i) {
    const float wx = otherX - walker.speed_mps * fan.x[i];
    const float wy = otherY - walker.speed_mps * fan.y[i];
    const float a = std::max(wx * wx + wy * wy, 1e-6F);
    const float b = dx * wx + dy * wy;
    const float discriminant = b * b - a * outside;
    const float touch_s = (-b - std::sqrt(std::max(discriminant, 0.0F))) / a;
    const bool touches = b < 0.0F && discriminant > 0.0F;
    const float touch_m = touches ? walker.speed_mps * std::max(0.0F, touch_s) : fan.free_m[i];
    fan.free_m[i] = std::min(fan.free_m[i], touch_m);
  }
}

void shortenByWall(Fan& fan, const WallContact& wall, float radius_m) {
  constexpr float grazing = 0.05F; // nearly along the wall: it does not end the way
  const float spare_m = std::max(0.0F, wall.distance_m - radius_m);
  for (std::size_t i = 0; i < ways; ++i) {
    const float into = -(fan.x[i] * wall.x + fan.y[i] * wall.y);
    const float touch_m = into > grazing ? spare_m / std::max(into, grazing) : fan.free_m[i];
    fan.free_m[i] = std::min(fan.free_m[i], touch_m);
  }
}

} // namespace

Direction freeWay(const SpeedModel& model, const Surroundings& around, const Walker& walker) {
  const float horizon_m = model.horizon_s * walker.speed_mps;
  Fan fan = spread(walker.way, horizon_m);
  for (std::size_t k = 0; k < around.count; ++k) shortenByPerson(fan, around, k, walker);
  for (std::size_t w = 0; w < around.wallCount; ++w) shortenByWall(fan, around.walls[w], walker.radius_m);
  // Squared distance from the end of each way to the point a horizon ahead, less the same for all.
  std::size_t best = 0;
  float least = 0.0F;
  for (std::size_t i = 0; i < ways; ++i) {
    const float cost = fan.free_m[i] * (fan.free_m[i] - 2.0F * horizon_m * turnCos[i]);
    if (cost >= least && i != 0) continue;
    least = cost;
    best = i;
  }
  return {fan.x[best], fan.y[best]};
}

} // namespace loopstad::sim
