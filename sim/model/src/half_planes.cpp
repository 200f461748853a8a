// SPDX-License-Identifier: GPL-3.0-or-later
#include "half_planes.hpp"

#include <algorithm>
#include <cmath>
#include <span>

namespace loopstad::sim {
namespace {

/// Planes whose normals differ by less are taken as parallel; what breaks a plane by less holds it. Some
/// hundred roundings of 32-bit numbers near 1.
constexpr float parallel = 1e-5F;
constexpr float tolerance_mps = 1e-5F;

[[nodiscard]] float dot(Direction n, Velocity v) { return n.x * v.x + n.y * v.y; }

[[nodiscard]] Velocity shortened(Velocity v, float most_mps) {
  const float speed = std::sqrt(v.x * v.x + v.y * v.y);
  if (speed <= most_mps) return v;
  return {v.x * most_mps / speed, v.y * most_mps / speed};
}

/// What is sought: the velocity nearest to a wish, or the one that goes furthest in a direction.
struct Goal {
  Velocity wish;
  Direction towards; ///< zero: nearest to the wish

  [[nodiscard]] bool furthest() const { return towards != Direction{}; }
  [[nodiscard]] Velocity unbounded(float most_mps) const {
    if (furthest()) return {most_mps * towards.x, most_mps * towards.y};
    return shortened(wish, most_mps);
  }
  /// Where on a line through q along t, from low to high.
  [[nodiscard]] float best(Velocity q, Direction t, float low, float high) const {
    if (furthest()) return t.x * towards.x + t.y * towards.y > 0.0F ? high : low;
    return std::clamp(t.x * (wish.x - q.x) + t.y * (wish.y - q.y), low, high);
  }
};

/// The best on the edge of a plane, where the planes before it leave something of that edge.
bool bestOnEdge(const HalfPlane& edge, std::span<const HalfPlane> before, const Goal& goal, float most_mps,
                Velocity& v) {
  const float room = most_mps * most_mps - edge.least * edge.least;
  if (room < 0.0F) return false;
  const Velocity q{edge.least * edge.normal.x, edge.least * edge.normal.y};
  const Direction t{-edge.normal.y, edge.normal.x};
  float high = std::sqrt(room);
  float low = -high;
  for (const HalfPlane& other : before) {
    const float rise = other.normal.x * t.x + other.normal.y * t.y;
    const float missing = other.least - dot(other.normal, q);
    if (std::abs(rise) < parallel) {
      if (missing > tolerance_mps) return false;
      continue;
    }
    if (rise > 0.0F)
      low = std::max(low, missing / rise);
    else
      high = std::min(high, missing / rise);
    if (low > high) return false;
  }
  const float s = goal.best(q, t, low, high);
  v = {q.x + s * t.x, q.y + s * t.y};
  return true;
}

/// Gives the number of planes that could be held, all of them when it went well; v holds those.
std::size_t solve(std::span<const HalfPlane> planes, const Goal& goal, float most_mps, Velocity& v) {
  v = goal.unbounded(most_mps);
  for (std::size_t i = 0; i < planes.size(); ++i) {
    if (dot(planes[i].normal, v) >= planes[i].least - tolerance_mps) continue;
    const Velocity before = v;
    if (bestOnEdge(planes[i], planes.first(i), goal, most_mps, v)) continue;
    v = before;
    return i;
  }
  return planes.size();
}

/// Where both planes are broken by the same; what lies on its near side breaks `other` no more than `worst`.
/// False for planes that face the same way: the one that asks less is never the worse.
bool evenPlane(const HalfPlane& worst, const HalfPlane& other, HalfPlane& even) {
  const Direction n{other.normal.x - worst.normal.x, other.normal.y - worst.normal.y};
  const float length = std::sqrt(n.x * n.x + n.y * n.y);
  if (length < parallel) return false;
  even = {{n.x / length, n.y / length}, (other.least - worst.least) / length};
  return true;
}

/// From the plane that failed on: the least breach of the worst one.
void giveWay(const HalfPlanes& planes, std::size_t failed, float most_mps, Velocity& v) {
  float breach_mps = 0.0F;
  HalfPlanes bounds;
  for (std::size_t i = failed; i < planes.count; ++i) {
    const HalfPlane& worst = planes.plane[i];
    if (worst.least - dot(worst.normal, v) <= breach_mps) continue;
    bounds.count = 0;
    for (std::size_t j = 0; j < planes.hard; ++j) bounds.add(planes.plane[j]);
    for (std::size_t j = planes.hard; j < i; ++j)
      if (HalfPlane even; evenPlane(worst, planes.plane[j], even)) bounds.add(even);
    Velocity better;
    const std::span<const HalfPlane> all(bounds.plane.data(), bounds.count);
    // By rounding alone can there be nothing: what was found before is on the edge of what is left.
    if (solve(all, {.wish = {}, .towards = worst.normal}, most_mps, better) == all.size()) v = better;
    breach_mps = std::max(breach_mps, worst.least - dot(worst.normal, v));
  }
}

} // namespace

Velocity nearestVelocity(const HalfPlanes& planes, Velocity wish, float most_mps) {
  Velocity v;
  const std::span<const HalfPlane> all(planes.plane.data(), planes.count);
  const std::size_t held = solve(all, {.wish = wish, .towards = {}}, most_mps, v);
  if (held < planes.hard) return {}; // between walls that close in: stands
  if (held < all.size()) giveWay(planes, held, most_mps, v);
  return shortened(v, most_mps);
}

} // namespace loopstad::sim
