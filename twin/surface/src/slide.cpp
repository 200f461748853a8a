// SPDX-License-Identifier: GPL-3.0-or-later
#include "straight_walk.hpp"
#include "surface_index.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace loopstad::twin {
namespace {

/// Walls met in one slide: between walls that keep pointing at each other, the furthest point so far is the
/// end.
constexpr int mostWalls = 6;
/// Points on a wall are put this many units (23 um) to its walkable side: rounding moves them by at most
/// 0.71, so they never end up behind it.
constexpr double inset = 1.5;

struct Segment {
  Fixed2 a;
  Fixed2 b;
};

Segment segmentOf(std::span<const FaceRow> rows, FaceEdge e) {
  return {rows[e.face].corners[e.edge], rows[e.face].corners[(e.edge + 1) % 3]};
}

Vec2 between(Fixed2 from, Fixed2 to) {
  return {static_cast<double>(std::int64_t{to.x} - from.x), static_cast<double>(std::int64_t{to.y} - from.y)};
}

Fixed2 rounded(Fixed2 from, Vec2 by) {
  return {from.x + static_cast<std::int32_t>(std::floor(by.x + 0.5)),
          from.y + static_cast<std::int32_t>(std::floor(by.y + 0.5))};
}

/// Foot of the perpendicular from aim on the wall's line, a step off it: left of it for sure.
Fixed2 alongWall(const Segment& wall, Fixed2 aim) {
  const Vec2 way = between(wall.a, wall.b);
  const double share = dot(between(wall.a, aim), way) / squaredLength(way);
  return rounded(wall.a, share * way + inset * normalized(perpendicular(way)));
}

/// How far one comes from `from` towards `aim` until a step before the wall.
Vec2 wayTo(const Segment& wall, Fixed2 from, Fixed2 aim) {
  const auto before = static_cast<double>(orientation(wall.a, wall.b, from));
  const auto beyond = static_cast<double>(orientation(wall.a, wall.b, aim));
  const double step = inset * length(between(wall.a, wall.b));
  return std::max(before - step, 0.0) / (before - beyond) * between(from, aim);
}

/// The wall to follow from a corner in the way: the one that leads more towards aim; none leads there when
/// the corner is the end.
std::optional<Segment> wallFrom(std::span<const FaceRow> rows, const Straight& way, Fixed2 aim) {
  std::optional<Segment> best;
  double furthest = 0.0;
  for (const FaceEdge edge : {way.left, way.right}) {
    if (edge.face == FaceRow::nothing) continue;
    const Segment wall = segmentOf(rows, edge);
    const Vec2 away = normalized(between(way.corner, wall.a == way.corner ? wall.b : wall.a));
    const double gain = dot(away, between(way.corner, aim));
    if (gain <= furthest) continue;
    furthest = gain;
    best = wall;
  }
  return best;
}

} // namespace

SlideEnd Surface::slideAcross(SurfacePoint from, Fixed2 to) const {
  const std::span<const FaceRow> rows = index_->rows;
  Fixed2 aim = to;
  Vec2 furthest; // from `from`, in units
  for (int walls = 0; walls < mostWalls; ++walls) {
    const Straight way = walkStraight(rows, from.face.value(), from.position, aim);
    if (way.end == Straight::reached) return {{FaceId(way.face), aim}, walls > 0};
    if (way.end == Straight::lost) break;
    if (way.end == Straight::atCorner) {
      const std::optional<Segment> wall = wallFrom(rows, way, aim);
      if (!wall) return {{FaceId(way.face), way.corner}, true};
      aim = alongWall(*wall, aim);
      continue;
    }
    const Segment wall = segmentOf(rows, way.left);
    const Vec2 here = wayTo(wall, from.position, aim);
    if (dot(here - furthest, between(from.position, to)) > 0.0) furthest = here;
    aim = alongWall(wall, aim); // what is left of the way goes along the wall
  }
  aim = rounded(from.position, furthest);
  const Straight way = walkStraight(rows, from.face.value(), from.position, aim);
  if (way.end == Straight::reached) return {{FaceId(way.face), aim}, true};
  return {from, true};
}

} // namespace loopstad::twin
