// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/fast_exp.hpp>
#include <loopstad/sim/social_force_model.hpp>

#include <algorithm>
#include <cmath>

namespace loopstad::sim {
namespace {

/// Helbing & Molnar 1995: the angle of sight is 200 degrees; cos 100.
constexpr float edgeOfSight = -0.173648178F;
/// decay() ends here: exp(5) times the push at contact is at 0.4 m of overlap, which no two bodies have.
constexpr float deepest = 5.0F;

/// Two equations for the velocity at the end of the part: a symmetric matrix, and what it must give.
struct Balance {
  float xx = 1.0F;
  float xy = 0.0F;
  float yy = 1.0F;
  float x = 0.0F;
  float y = 0.0F;

  /// weight n n' on the left, weight times value along n on the right.
  void hold(Direction n, float weight, float value) {
    xx += weight * n.x * n.x;
    xy += weight * n.x * n.y;
    yy += weight * n.y * n.y;
    push(n, weight * value);
  }
  void push(Direction n, float change_mps) {
    x += change_mps * n.x;
    y += change_mps * n.y;
  }
  [[nodiscard]] Velocity solved() const {
    const float determinant = xx * yy - xy * xy; // >= 1: what holds is never negative
    return {(yy * x - xy * y) / determinant, (xx * y - xy * x) / determinant};
  }
};

[[nodiscard]] float growth(float x) { return x <= 0.0F ? decay(x) : 1.0F / decay(-std::min(x, deepest)); }

/// A body or wall in the direction -away, moving at velocity.
struct Contact {
  Direction away;
  float overlap_m = 0.0F; ///< negative: the gap
  Velocity velocity;
  float weight = 1.0F;
};

void add(const SocialForceModel& model, const Contact& contact, float part_s, Balance& balance) {
  const float gain = part_s / model.mass_kg;
  const Direction n = contact.away;
  balance.push(n, gain * contact.weight * model.strength_N * growth(contact.overlap_m / model.range_m));
  if (contact.overlap_m <= 0.0F) return;
  const Direction across{-n.y, n.x};
  const float stiff = gain * model.body_N_per_m;
  balance.push(n, stiff * contact.overlap_m);
  balance.hold(n, part_s * stiff, contact.velocity.x * n.x + contact.velocity.y * n.y);
  balance.hold(across, gain * model.friction_Ns_per_m2 * contact.overlap_m,
               contact.velocity.x * across.x + contact.velocity.y * across.y);
}

void walk(const SocialForceModel& model, const Present& present, const Surroundings& around, std::size_t row,
          Moves& next) {
  const Direction way = present.way[row];
  const Velocity now = present.crowd.velocity[row];
  const float part_s = present.timeStep_s;
  const float wanted_mps = present.desiredSpeed_mps(row);
  const float radius_m = present.crowd.radius_m[row];
  const Direction sight = unit(now.x, now.y, way);
  Balance balance;
  balance.push({now.x, now.y}, 1.0F);
  const float will = part_s / model.relaxation_s;
  balance.xx += will;
  balance.yy += will;
  const float right = around.count > 0 ? model.keepRight : 0.0F;
  balance.push(unit(way.x + right * way.y, way.y - right * way.x, way), will * wanted_mps);
  for (std::size_t k = 0; k < around.count; ++k) {
    const float dx = around.dx[k];
    const float dy = around.dy[k];
    const float distance_m = std::sqrt(dx * dx + dy * dy);
    // Exactly on top of each other: apart along the way, whoever has the lower row ahead.
    const float side = around.row[k] > row ? 1.0F : -1.0F;
    const Direction away = unit(-dx, -dy, {side * way.x, side * way.y});
    const bool seen = -(away.x * sight.x + away.y * sight.y) >= edgeOfSight;
    add(model,
        {.away = away,
         .overlap_m = around.contact_m[k] - distance_m,
         .velocity = {around.velocityX[k] + now.x, around.velocityY[k] + now.y},
         .weight = seen ? 1.0F : model.outOfSight},
        part_s, balance);
  }
  for (std::size_t w = 0; w < around.wallCount; ++w) {
    const WallContact& wall = around.walls[w];
    add(model, {.away = {wall.x, wall.y}, .overlap_m = radius_m - wall.distance_m, .velocity = {}}, part_s,
        balance);
  }
  Velocity velocity = balance.solved();
  const float speed_mps = std::sqrt(velocity.x * velocity.x + velocity.y * velocity.y);
  const float most_mps = model.fastest * wanted_mps;
  if (speed_mps > most_mps) {
    velocity.x *= most_mps / speed_mps;
    velocity.y *= most_mps / speed_mps;
  }
  goWith(velocity, present, row, next);
}

} // namespace

SteerTally steer(const SocialForceModel& model, const Present& present, Moves& next, std::size_t begin,
                 std::size_t end) {
  return forEachPerson(present, next, begin, end, [&](const Surroundings& around, std::size_t row) {
    walk(model, present, around, row, next);
  });
}

} // namespace loopstad::sim
