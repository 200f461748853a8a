// SPDX-License-Identifier: GPL-3.0-or-later
#include "corner_room.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace loopstad::sim::route {
namespace {

/// What lies within 60 degrees of a direction, seen from the origin.
struct Wedge {
  Vec2 right; ///< its sides
  Vec2 left;
};

[[nodiscard]] Wedge wedgeAround(Vec2 axis) {
  constexpr double cosine = 0.5;
  constexpr double sine = 0.8660254037844386;
  return {cosine * axis - sine * perpendicular(axis), cosine * axis + sine * perpendicular(axis)};
}

using Segment = std::pair<Vec2, Vec2>;

/// The part of the segment to the left of the ray along side, from the origin.
[[nodiscard]] std::optional<Segment> leftPart(Vec2 side, Segment s) {
  const double first = cross(side, s.first);
  const double second = cross(side, s.second);
  if (first < 0.0 && second < 0.0) return std::nullopt;
  if (first >= 0.0 && second >= 0.0) return s;
  const Vec2 border = s.first + (first / (first - second)) * (s.second - s.first);
  return first < 0.0 ? Segment{border, s.second} : Segment{s.first, border};
}

[[nodiscard]] std::optional<Segment> within(const Wedge& wedge, Segment s) {
  const std::optional<Segment> left = leftPart(wedge.right, s);
  return left ? leftPart(-wedge.left, *left) : std::nullopt;
}

/// Straight away from the solid that the fan leaves out.
[[nodiscard]] Vec2 awayFromWall(const RouteGround& ground, const Fan& fan) {
  const FanFace first = fan.faces.front();
  const FanFace last = fan.faces.back();
  const Vec2 v = ground.at(ground.vertex(first.face, first.corner));
  const Vec2 begin = normalized(ground.at(ground.vertex(first.face, (first.corner + 1U) % 3U)) - v);
  const Vec2 end = normalized(ground.at(ground.vertex(last.face, (last.corner + 2U) % 3U)) - v);
  constexpr double flat = 1e-3; // next to no corner: away from the wall
  const Vec2 middle = begin + end;
  return length(middle) > flat ? normalized(-middle) : perpendicular(begin);
}

} // namespace

float cornerRoom_m(const RouteGround& ground, const Fan& fan, std::vector<std::uint32_t>& reached) {
  const Vec2 corner = ground.at(ground.vertex(fan.faces.front().face, fan.faces.front().corner));
  const Wedge wedge = wedgeAround(awayFromWall(ground, fan));
  constexpr double apart_m = 1e-6; // a wall that meets the corner is no other side
  double nearest_m = widestRoom_m;
  reached.clear();
  for (const FanFace& g : fan.faces) reached.push_back(g.face);
  for (std::size_t i = 0; i < reached.size(); ++i)
    for (unsigned e = 0; e < 3; ++e) {
      const Vec2 from = ground.at(ground.vertex(reached[i], e)) - corner;
      const Vec2 to = ground.at(ground.vertex(reached[i], (e + 1U) % 3U)) - corner;
      const std::optional<Segment> seen = within(wedge, {from, to});
      if (!seen) continue;
      const double away_m = length(nearestOnSegment({}, seen->first, seen->second));
      if (away_m >= nearest_m) continue;
      if (const std::uint32_t next = ground.across(reached[i], e); next == none) {
        if (away_m > apart_m) nearest_m = away_m;
      } else if (std::ranges::find(reached, next) == reached.end()) {
        reached.push_back(next);
      }
    }
  return static_cast<float>(nearest_m);
}

} // namespace loopstad::sim::route
