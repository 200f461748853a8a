// SPDX-License-Identifier: GPL-3.0-or-later
#include "gather.hpp"

#include "outlines.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace loopstad::twin::build {

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

void addBarrier(Gathering& g, Barrier barrier) {
  const std::uint32_t label = g.holeLabel(Boundary::barrier);
  for (const Polygon& quad : thickened(barrier.line, barrier.width_m))
    g.ground.add(quad, {.sheet = barrier.level, .rank = Rank::barrier, .label = label});
  g.twin.barriers.push_back(std::move(barrier));
}

void addObject(Gathering& g, CityObject object) {
  const Piece hole{{}, object.level, Rank::object, g.holeLabel(Boundary::object), nothing};
  for (const Polygon& part : object.footprint) g.ground.add(part, hole);
  if (object.radius_m > 0.0) g.ground.add(discAround(object.position.xy(), object.radius_m), hole);
  g.twin.objects.push_back(std::move(object));
}

} // namespace loopstad::twin::build
