// SPDX-License-Identifier: GPL-3.0-or-later
#include "gather.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

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

Polygon Gathering::local(const Polygon& rd) const { return translated(rd, -twin.frame.origin); }

Line Gathering::local(const Line& rd) const {
  Line out;
  out.reserve(rd.size());
  for (const Vec2 p : rd) out.push_back(twin.frame.toLocal(p));
  return out;
}

bool Gathering::wanted(const Box2& rd) const { return !options.crop || options.crop->overlaps(rd); }

bool Gathering::wanted(const io::Geometry& rd) const {
  if (!options.crop) return true;
  Box2 box;
  for (const Polygon& polygon : rd.polygons) box.include(bounds(polygon));
  for (const Line& line : rd.lines) box.include(bounds(line));
  for (const Vec2 p : rd.points) box.include(p);
  return wanted(box);
}

std::uint16_t Gathering::classRow(const SurfaceClass& row) const {
  auto& rows = twin.surface.surfaceClasses;
  const auto found = std::ranges::find(rows, row);
  if (found != rows.end()) return static_cast<std::uint16_t>(found - rows.begin());
  rows.push_back(row);
  return static_cast<std::uint16_t>(rows.size() - 1);
}

std::uint32_t Gathering::holeLabel(Boundary kind) const { return ground.labelled({.hole = kind}); }

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

void addBarrier(Gathering& g, Barrier barrier, double width_m) {
  const std::uint32_t label = g.holeLabel(Boundary::barrier);
  for (const Polygon& quad : thickened(barrier.line, width_m))
    g.ground.add(quad, {.sheet = barrier.level, .rank = Rank::barrier, .label = label});
  g.twin.barriers.push_back(std::move(barrier));
}

void addObject(Gathering& g, CityObject object) {
  if (object.radius_m > 0.0)
    g.ground.add(discAround(object.position.xy(), object.radius_m),
                 {.sheet = object.level, .rank = Rank::object, .label = g.holeLabel(Boundary::object)});
  g.twin.objects.push_back(std::move(object));
}

} // namespace loopstad::twin::build
