// SPDX-License-Identifier: GPL-3.0-or-later
#include "clear_way.hpp"

#include <algorithm>
#include <cmath>

namespace loopstad::sim::route {
namespace {

/// Nearer than this to a corner, the direction to it means nothing.
constexpr double atCorner_m = 1e-3;

/// Well inside a circle there was no room to keep out of it: sine of the angle at which the way still gives
/// room there, so that it goes on ahead.
constexpr double insideSine = 0.8;

/// Unit direction that touches the circle round a corner; the corner is on the right hand for side +1, on the
/// left for -1.
Vec2 tangent(Vec2 here, Vec2 corner, double clearance_m, double side) {
  const Vec2 to = corner - here;
  const double d = length(to);
  const double inside = std::clamp(2.0 * (1.0 - d / clearance_m), 0.0, 1.0); // 1 from half the radius on
  const double sine = std::min(clearance_m / d, 1.0 - (1.0 - insideSine) * inside);
  const double cosine = std::sqrt(1.0 - sine * sine);
  const Vec2 unit = (1.0 / d) * to;
  return cosine * unit + side * sine * perpendicular(unit);
}

/// Along the path to a bend that stands free, and beyond it as it comes near: nobody has to hit the point.
Vec2 ahead(Vec2 bend, Vec2 onward, Vec2 here) {
  const double beyond_m = std::max(0.0, lookAhead_m - distance(here, bend));
  return normalized(bend + beyond_m * onward - here);
}

bool leftOf(Vec2 a, Vec2 b) { return cross(b, a) > 0.0; }

/// Half the width of a gap through which people go one by one: where it is wider, what is more is for lanes.
constexpr double oneByOne_m = 0.4;

/// How far from a corner the way stays: the clearance, and a share of the room that is for lanes.
double apart_m(const Berth& berth, double room_m, double share) {
  return berth.clearance_m + (berth.lane ? share * std::max(0.0, room_m - 2.0 * oneByOne_m) : 0.0);
}

/// Through a gap that is too narrow to keep out of both circles: its middle, or the lane where there is room
/// for any.
Vec2 between(Vec2 right, Vec2 left, const Berth& berth) {
  const double wide_m = distance(right, left);
  const double spare_m = wide_m - 2.0 * oneByOne_m;
  if (!berth.lane || spare_m <= 0.0) return midpoint(right, left);
  return right + ((oneByOne_m + *berth.lane * spare_m) / wide_m) * (left - right);
}

} // namespace

Vec2 clearWay(const Aim& aim, Vec2 here, const Berth& berth) {
  const Vec2 direct = normalized(aim.direction);
  std::optional<PassedCorner> right = aim.keepRight;
  std::optional<PassedCorner> left = aim.keepLeft;
  const Vec2 root = here + aim.direction;
  if (aim.joins && length(aim.direction) > lookAhead_m)
    return ahead(*aim.joins, normalized(root - *aim.joins), here);
  if (aim.turn && aim.wall == WallSide::absent) return ahead(aim.turn->at, aim.onward, here);
  if (aim.turn) {
    const double side = aim.wall == WallSide::right ? 1.0 : -1.0;
    if (distance(here, aim.turn->at) < atCorner_m)
      return normalized(aim.onward + side * perpendicular(aim.onward));
    (side > 0.0 ? right : left) = *aim.turn;
  }
  if (berth.clearance_m <= 0.0) return direct;
  const auto near = [&](const std::optional<PassedCorner>& corner) {
    return corner && distance(here, corner->at) >= atCorner_m;
  };
  const bool keepsRight = near(right);
  const bool keepsLeft = near(left);
  const double lane = berth.lane.value_or(0.0);
  const Vec2 rightmost =
      keepsRight ? tangent(here, right->at, apart_m(berth, right->room_m, lane), 1.0) : direct;
  const Vec2 leftmost =
      keepsLeft ? tangent(here, left->at, apart_m(berth, left->room_m, 1.0 - lane), -1.0) : direct;
  if (keepsLeft && keepsRight && leftOf(rightmost, leftmost))
    return normalized(between(right->at, left->at, berth) - here);
  if (keepsRight && leftOf(rightmost, direct)) return rightmost;
  if (keepsLeft && leftOf(direct, leftmost)) return leftmost;
  return direct;
}

double straight_m(const Aim& aim, Vec2 here) {
  double nearest_m = length(aim.direction);
  for (const std::optional<PassedCorner>& corner : {aim.keepLeft, aim.keepRight})
    if (corner) nearest_m = std::min(nearest_m, distance(here, corner->at));
  if (aim.joins) nearest_m = std::min(nearest_m, distance(here, *aim.joins));
  return nearest_m;
}

} // namespace loopstad::sim::route
