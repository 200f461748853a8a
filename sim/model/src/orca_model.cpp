// SPDX-License-Identifier: GPL-3.0-or-later
#include "half_planes.hpp"

#include <loopstad/sim/orca_model.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace loopstad::sim {
namespace {

/// As many as stand round a person in two rings at the closest; those behind them are hidden.
constexpr std::size_t mostNeighbours = 20;
static_assert(mostNeighbours + Surroundings::wallCapacity <= HalfPlanes::capacity);

struct Nearest {
  std::array<std::size_t, mostNeighbours> at;
  std::array<float, mostNeighbours> squared_m2;
  std::size_t count = 0;
};

/// Ascending; of equal ones in the order of the neighbours.
[[nodiscard]] Nearest nearest(const Surroundings& around) {
  Nearest found;
  for (std::size_t k = 0; k < around.count; ++k) {
    const float squared_m2 = around.dx[k] * around.dx[k] + around.dy[k] * around.dy[k];
    if (found.count == mostNeighbours && squared_m2 >= found.squared_m2[mostNeighbours - 1]) continue;
    std::size_t to = found.count < mostNeighbours ? found.count++ : mostNeighbours - 1;
    for (; to > 0 && found.squared_m2[to - 1] > squared_m2; --to) {
      found.at[to] = found.at[to - 1];
      found.squared_m2[to] = found.squared_m2[to - 1];
    }
    found.at[to] = k;
    found.squared_m2[to] = squared_m2;
  }
  return found;
}

struct Neighbour {
  Velocity from; ///< dx, dy
  float squared_m2 = 0.0F;
  float contact_m = 0.0F;
  Velocity velocity; ///< of the person less theirs
};

/// The way out of what touches within a time: the normal of the edge, and how far it is along it; negative
/// when the velocity is outside already.
struct WayOut {
  Direction normal;
  float distance_mps = 0.0F;
};

[[nodiscard]] WayOut outOfDisc(const Neighbour& other, float horizon_s) {
  const float wx = other.velocity.x - other.from.x / horizon_s;
  const float wy = other.velocity.y - other.from.y / horizon_s;
  const Direction normal = unit(wx, wy, unit(-other.from.x, -other.from.y, {1.0F, 0.0F}));
  return {normal, other.contact_m / horizon_s - (wx * normal.x + wy * normal.y)};
}

[[nodiscard]] WayOut outOfCone(const Neighbour& other, float horizon_s) {
  const float wx = other.velocity.x - other.from.x / horizon_s;
  const float wy = other.velocity.y - other.from.y / horizon_s;
  const float along = wx * other.from.x + wy * other.from.y;
  const bool beforeTheDisc =
      along < 0.0F && along * along > other.contact_m * other.contact_m * (wx * wx + wy * wy);
  if (beforeTheDisc) return outOfDisc(other, horizon_s);
  // The nearer leg of the cone: straight on is passed on the right.
  const float side = other.from.x * wy - other.from.y * wx > 0.0F ? 1.0F : -1.0F;
  const float leg_m = std::sqrt(other.squared_m2 - other.contact_m * other.contact_m);
  const float cosine = leg_m / other.squared_m2;
  const float sine = side * other.contact_m / other.squared_m2;
  const Direction leg{other.from.x * cosine - other.from.y * sine,
                      other.from.x * sine + other.from.y * cosine};
  const Direction normal{-side * leg.y, side * leg.x};
  return {normal, -(other.velocity.x * normal.x + other.velocity.y * normal.y)};
}

[[nodiscard]] HalfPlane personPlane(const OrcaModel& model, const Surroundings& around, std::size_t k,
                                    Velocity now, float timeStep_s) {
  Neighbour other{.from = {around.dx[k], around.dy[k]},
                  .squared_m2 = around.dx[k] * around.dx[k] + around.dy[k] * around.dy[k],
                  .contact_m = around.contact_m[k],
                  .velocity = {-around.velocityX[k], -around.velocityY[k]}};
  const bool overlaps = other.squared_m2 <= other.contact_m * other.contact_m;
  const WayOut out = overlaps ? outOfDisc(other, timeStep_s) : outOfCone(other, model.horizon_s);
  const float already = now.x * out.normal.x + now.y * out.normal.y;
  return {out.normal, already + 0.5F * out.distance_mps};
}

/// Towards a wall no faster than to touch it after the horizon; out of it no faster than half of what one
/// walks.
[[nodiscard]] HalfPlane wallPlane(const OrcaModel& model, const WallContact& wall, float radius_m,
                                  float most_mps) {
  const float least = (radius_m - wall.distance_m) / model.wallHorizon_s;
  return {{wall.x, wall.y}, std::min(least, 0.5F * most_mps)};
}

void walk(const OrcaModel& model, const Present& present, const Surroundings& around, std::size_t row,
          Moves& next) {
  const Direction way = present.way[row];
  const Velocity now = present.crowd.velocity[row];
  const float most_mps = present.desiredSpeed_mps(row);
  HalfPlanes planes;
  for (std::size_t w = 0; w < around.wallCount; ++w)
    planes.add(wallPlane(model, around.walls[w], present.crowd.radius_m[row], most_mps));
  planes.hard = planes.count;
  const Nearest near = nearest(around);
  for (std::size_t i = 0; i < near.count; ++i)
    planes.add(personPlane(model, around, near.at[i], now, present.timeStep_s));
  const float right = near.count > 0 ? model.keepRight : 0.0F;
  const Direction wish = unit(way.x + right * way.y, way.y - right * way.x, way);
  const Velocity velocity = nearestVelocity(planes, {most_mps * wish.x, most_mps * wish.y}, most_mps);
  goWith(velocity, present, row, next);
}

} // namespace

SteerTally steer(const OrcaModel& model, const Present& present, Moves& next, std::size_t begin,
                 std::size_t end) {
  return forEachPerson(present, next, begin, end, [&](const Surroundings& around, std::size_t row) {
    walk(model, present, around, row, next);
  });
}

} // namespace loopstad::sim
