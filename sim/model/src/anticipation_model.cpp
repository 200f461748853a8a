// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/anticipation_model.hpp>
#include <loopstad/sim/fast_exp.hpp>

#include <algorithm>
#include <cmath>

namespace loopstad::sim {
namespace {

constexpr float farAway_m = 1e6F;
/// Of contact. Who is pressed into somebody so deep goes no deeper; who was put down on somebody is nearer
/// than the second, and may walk off, or none of them could ever part.
constexpr float pressed = 0.8F;
constexpr float merged = 0.5F;

struct Pushes {
  float left = 0.0F; ///< across the way
  Direction contact;
};

[[nodiscard]] Pushes peoplePushes(const AnticipationModel& model, const Crowd& crowd,
                                  const Surroundings& around, std::size_t row, Direction way,
                                  Direction facing) {
  Pushes pushes;
  const Velocity own = crowd.velocity[row];
  for (std::size_t k = 0; k < around.count; ++k) {
    const float dx = around.dx[k];
    const float dy = around.dy[k];
    const float distance_m = std::max(1e-3F, std::sqrt(dx * dx + dy * dy));
    const float into = std::min(0.0F, (around.contact_m[k] - distance_m) / model.contactRange_m);
    const float contact = model.contactStrength * decay(into) / distance_m;
    pushes.contact.x -= contact * dx;
    pushes.contact.y -= contact * dy;
    const bool ahead = dx * way.x + dy * way.y > 0.0F || dx * facing.x + dy * facing.y > 0.0F;
    if (!ahead) continue;
    const float thenX = dx + around.velocityX[k] * model.anticipation_s;
    const float thenY = dy + around.velocityY[k] * model.anticipation_s;
    const float spare_m = std::max(0.0F, (thenX * dx + thenY * dy) / distance_m - around.contact_m[k]);
    const Direction theirs = crowd.facing[around.row[k]];
    const float against = 1.0F + 0.5F * (1.0F - (way.x * theirs.x + way.y * theirs.y));
    const float push = model.neighbourStrength * against * decay(-spare_m / model.neighbourRange_m);
    // Where the other will be, seen from where one is now: own steps aside are no part of it.
    const float sideX = thenX + own.x * model.anticipation_s;
    const float sideY = thenY + own.y * model.anticipation_s;
    const float onTheLeft = way.x * sideY - way.y * sideX;
    pushes.left -= onTheLeft >= 0.0F ? push : -push;
  }
  return pushes;
}

/// Distance to the nearest person within the own width ahead, less the two radii. Walls may turn the way that
/// one goes from where one faces: there, nobody presses further into others.
[[nodiscard]] float gapAhead(const Surroundings& around, Direction e, Direction going) {
  float gap_m = farAway_m;
  for (std::size_t k = 0; k < around.count; ++k) {
    const float ahead = e.x * around.dx[k] + e.y * around.dy[k];
    const float aside = std::abs(e.x * around.dy[k] - e.y * around.dx[k]);
    if (aside > around.contact_m[k]) continue;
    const float distance_m = std::sqrt(ahead * ahead + aside * aside);
    if (distance_m < merged * around.contact_m[k]) continue;
    const bool deep = distance_m < pressed * around.contact_m[k];
    const bool deeper = deep && going.x * around.dx[k] + going.y * around.dy[k] > 0.0F;
    if (ahead < 0.0F && !deeper) continue;
    gap_m = std::min(gap_m, distance_m - around.contact_m[k]);
  }
  return gap_m;
}

void walk(const AnticipationModel& model, const Present& present, const Surroundings& around, std::size_t row,
          Moves& next) {
  const Direction way = present.way[row];
  const Direction before = present.crowd.facing[row];
  const float radius_m = present.crowd.radius_m[row];
  const Pushes push = peoplePushes(model, present.crowd, around, row, way, before);
  const Direction aim =
      unit(way.x - push.left * way.y + push.contact.x, way.y + push.left * way.x + push.contact.y, way);
  const float share = std::min(1.0F, present.timeStep_s / model.reaction_s);
  const Direction facing =
      unit(before.x + share * (aim.x - before.x), before.y + share * (aim.y - before.y), aim);
  const Direction along = slideAlong(around, radius_m, model.wallBuffer_m, facing);
  const float free_mps = std::max(0.0F, gapAhead(around, facing, along) / present.crowd.timeGap_s[row]);
  const float speed_mps = std::min(present.desiredSpeed_mps(row), free_mps);
  next.facing[row] = facing;
  next.velocity[row] = {speed_mps * along.x, speed_mps * along.y};
}

} // namespace

SteerTally steer(const AnticipationModel& model, const Present& present, Moves& next, std::size_t begin,
                 std::size_t end) {
  return forEachPerson(present, next, begin, end, [&](const Surroundings& around, std::size_t row) {
    walk(model, present, around, row, next);
  });
}

} // namespace loopstad::sim
