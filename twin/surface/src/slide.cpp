// SPDX-License-Identifier: GPL-3.0-or-later
#include "straight_walk.hpp"
#include "surface_index.hpp"

#include <cmath>
#include <optional>

namespace loopstad::twin {
namespace {

/// Walls met in one slide: a way along more of them than this ends at the last one.
constexpr int mostWalls = 8;
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

/// from + by + a step off the wall, rounded: left of the wall, for sure, when from + by is on it.
Fixed2 besideWall(Fixed2 from, Vec2 by, const Segment& wall) {
  const Vec2 q = by + inset * normalized(perpendicular(between(wall.a, wall.b)));
  return {from.x + static_cast<std::int32_t>(std::floor(q.x + 0.5)),
          from.y + static_cast<std::int32_t>(std::floor(q.y + 0.5))};
}

/// Foot of the perpendicular from aim on the wall's line.
Fixed2 alongWall(const Segment& wall, Fixed2 aim) {
  const Vec2 way = between(wall.a, wall.b);
  const double share = dot(between(wall.a, aim), way) / squaredLength(way);
  return besideWall(wall.a, share * way, wall);
}

/// Where the way from `from` to `aim` meets the wall's line.
Fixed2 meeting(const Segment& wall, Fixed2 from, Fixed2 aim) {
  const auto before = static_cast<double>(orientation(wall.a, wall.b, from));
  const auto beyond = static_cast<double>(orientation(wall.a, wall.b, aim));
  return besideWall(from, before / (before - beyond) * between(from, aim), wall);
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
  for (int walls = 0; walls <= mostWalls; ++walls) {
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
    // The way left is turned along the wall: its end is the foot of the perpendicular. The last wall stops
    // us.
    aim = walls + 1 < mostWalls ? alongWall(wall, aim) : meeting(wall, from.position, aim);
  }
  return {from, true};
}

} // namespace loopstad::twin
