// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlines.hpp"

#include "pieces.hpp"

#include <array>

namespace loopstad::twin::build {
namespace {

/// Beyond this a mitred corner sticks out more than twice the width: the quadrilaterals just overlap there.
constexpr double sharpestMitre = 0.5;

/// Directions of a regular octagon, exact to the last bit on every machine.
constexpr double diagonal = 0.70710678118654752;
constexpr std::array<Vec2, 8> octagon{{{1, 0},
                                       {diagonal, diagonal},
                                       {0, 1},
                                       {-diagonal, diagonal},
                                       {-1, 0},
                                       {-diagonal, -diagonal},
                                       {0, -1},
                                       {diagonal, -diagonal}}};
/// Corners of the octagon whose sides touch the unit circle lie this far out: 1 / cos(22.5 degrees).
constexpr double circumscribed = 1.0823922002923940;

Line withoutRepeats(const Line& line) {
  Line out;
  for (const Vec2 p : line)
    if (out.empty() || distance(out.back(), p) > snap_m) out.push_back(p);
  return out;
}

/// Offset of the corner between two unit directions, to the left, for a half width of one.
Vec2 mitre(Vec2 before, Vec2 after) {
  const Vec2 normal = perpendicular(before) + perpendicular(after);
  const double l2 = squaredLength(normal); // 2 + 2 cos(turn)
  return (2.0 / l2) * normal;
}

} // namespace

std::vector<Polygon> thickened(const Line& given, double width_m) {
  const Line line = withoutRepeats(given);
  std::vector<Polygon> quads;
  const double half = 0.5 * width_m;
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    const Vec2 along = normalized(line[i + 1] - line[i]);
    Vec2 start = half * perpendicular(along);
    Vec2 end = start;
    Vec2 from = line[i];
    Vec2 to = line[i + 1];
    const auto bend = [&](Vec2 before, Vec2 after, Vec2& offset, Vec2& corner, double outward) {
      if (dot(before, after) > -sharpestMitre)
        offset = half * mitre(before, after);
      else
        corner += (outward * half) * along;
    };
    if (i > 0)
      bend(normalized(line[i] - line[i - 1]), along, start, from, -1.0);
    else
      from += -half * along;
    if (i + 2 < line.size())
      bend(along, normalized(line[i + 2] - line[i + 1]), end, to, 1.0);
    else
      to += half * along;
    quads.push_back({{from - start, to - end, to + end, from + start}, {}});
  }
  return quads;
}

Polygon discAround(Vec2 centre, double radius_m) {
  Polygon disc;
  for (const Vec2 direction : octagon) disc.outer.push_back(centre + (radius_m * circumscribed) * direction);
  return disc;
}

} // namespace loopstad::twin::build
