// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_shape.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace loopstad::twin::edit {
namespace {

constexpr double leastArea_m2 = 1e-4;

std::string where(Vec2 p) { return fmt::format("{:.2f}, {:.2f}", p.x, p.y); }

int side(Fixed2 a, Fixed2 b, Fixed2 c) {
  const std::int64_t turn = orientation(a, b, c);
  return (turn > 0) - (turn < 0);
}

bool withinBox(Fixed2 p, Fixed2 a, Fixed2 b) {
  return p.x >= std::min(a.x, b.x) && p.x <= std::max(a.x, b.x) && p.y >= std::min(a.y, b.y) &&
         p.y <= std::max(a.y, b.y);
}

/// Segments that share any point.
bool meet(Fixed2 a, Fixed2 b, Fixed2 c, Fixed2 d) {
  const int abc = side(a, b, c);
  const int abd = side(a, b, d);
  const int cda = side(c, d, a);
  const int cdb = side(c, d, b);
  if (abc * abd < 0 && cda * cdb < 0) return true;
  return (abc == 0 && withinBox(c, a, b)) || (abd == 0 && withinBox(d, a, b)) ||
         (cda == 0 && withinBox(a, c, d)) || (cdb == 0 && withinBox(b, c, d));
}

struct Side {
  Fixed2 from;
  Fixed2 to;
  std::size_t ring;
  std::size_t number; ///< within its ring
  std::size_t count;  ///< of its ring
};

bool follow(const Side& a, const Side& b) { return a.ring == b.ring && (a.number + 1) % a.count == b.number; }

/// A spike: the second side goes back along the first.
bool turnsBack(const Side& a, const Side& b) {
  return side(a.from, a.to, b.to) == 0 && (withinBox(b.to, a.from, a.to) || withinBox(a.from, b.from, b.to));
}

/// Where rings cross or touch each other or themselves.
std::optional<Vec2> crossingOf(const Polygon& polygon) {
  std::vector<Side> sides;
  const auto add = [&](const Ring& ring, std::size_t number) {
    for (std::size_t i = 0; i < ring.size(); ++i)
      sides.push_back({toFixed(ring[i]), toFixed(ring[(i + 1) % ring.size()]), number, i, ring.size()});
  };
  add(polygon.outer, 0);
  for (std::size_t h = 0; h < polygon.holes.size(); ++h) add(polygon.holes[h], h + 1);
  for (std::size_t i = 0; i < sides.size(); ++i)
    for (std::size_t j = i + 1; j < sides.size(); ++j) {
      const Side& a = sides[i];
      const Side& b = sides[j];
      if (follow(a, b) ? turnsBack(a, b) : follow(b, a) ? turnsBack(b, a) : meet(a.from, a.to, b.from, b.to))
        return toMetres(b.from);
    }
  return std::nullopt;
}

bool isPlace(Vec2 p) {
  return std::isfinite(p.x) && std::isfinite(p.y) && std::abs(p.x) <= fixedLimit_m - 1.0 &&
         std::abs(p.y) <= fixedLimit_m - 1.0;
}

std::optional<Vec2> pointFarAway(const Edit& edit) {
  for (const Polygon& polygon : edit.polygons) {
    for (const Vec2 p : polygon.outer)
      if (!isPlace(p)) return p;
    for (const Ring& hole : polygon.holes)
      for (const Vec2 p : hole)
        if (!isPlace(p)) return p;
  }
  for (const Line& line : edit.lines)
    for (const Vec2 p : line)
      if (!isPlace(p)) return p;
  for (const Vec2 p : edit.points)
    if (!isPlace(p)) return p;
  return std::nullopt;
}

std::string shapesOf(Edit::Kind kind) {
  switch (kind) {
  case Edit::surface:
  case Edit::open:
  case Edit::building:
    return tr("draw it as a polygon");
  case Edit::close:
    return tr("draw it as a polygon or a line");
  case Edit::object:
    return tr("draw it as a polygon or a point");
  case Edit::fence:
    return tr("draw it as a line");
  case Edit::bridge:
    return tr("draw its middle as one line from bank to bank, with a width_m");
  case Edit::remove:
    break;
  }
  return {};
}

bool shapeFits(const Edit& edit) {
  const bool areas = !edit.polygons.empty();
  const bool lines = !edit.lines.empty();
  const bool points = !edit.points.empty();
  switch (edit.kind) {
  case Edit::surface:
  case Edit::open:
  case Edit::building:
    return areas && !lines && !points;
  case Edit::close:
    return (areas || lines) && !points;
  case Edit::object:
    return (areas || points) && !lines;
  case Edit::fence:
    return lines && !areas && !points;
  case Edit::bridge:
    return edit.lines.size() == 1 && !areas && !points;
  case Edit::remove:
    return true;
  }
  return false;
}

std::optional<Error> troubleWith(const Edit& edit, const Polygon& polygon) {
  if (polygon.outer.size() < 3)
    return errorOf(edit, tr("has a ring with fewer than three corners"), tr("draw it again"));
  if (const auto p = crossingOf(polygon))
    return errorOf(edit, tr("has an outline that crosses or touches itself near {}", where(*p)),
                   tr("draw its corners in order, and each area as a polygon of its own"));
  if (area_m2(polygon) < leastArea_m2) return errorOf(edit, tr("has no area"), tr("draw it larger"));
  return std::nullopt;
}

} // namespace

Error errorOf(const Edit& edit, std::string problem, std::string remedy) {
  return dataError(edit.source, edit.id.empty() ? std::string(name(edit.kind)) : edit.id, std::move(problem),
                   std::move(remedy));
}

std::optional<Error> troubleWith(const Edit& edit) {
  if (!shapeFits(edit))
    return errorOf(edit, tr("has a shape that does not fit \"{}\"", name(edit.kind)), shapesOf(edit.kind));
  if (const auto p = pointFarAway(edit))
    return errorOf(edit, tr("has a point at {}, more than 16 km from the origin", where(*p)),
                   tr("give it in RD or in local metres of the twin"));
  if (edit.level < -99 || edit.level > 99)
    return errorOf(edit, tr("is on level {}", edit.level), tr("give a level from -99 to 99"));
  if (edit.width_m && !(*edit.width_m > 0.0 && *edit.width_m <= 1000.0))
    return errorOf(edit, tr("is {} m wide", *edit.width_m), tr("give a width_m above 0, to 1000"));
  if (edit.height_m && !(*edit.height_m > 0.0 && *edit.height_m <= 1000.0))
    return errorOf(edit, tr("is {} m high", *edit.height_m), tr("give a height_m above 0, to 1000"));
  if (edit.kind == Edit::remove && edit.id.empty())
    return errorOf(edit, tr("does not say what goes"), tr("give the id of a building, an object or a fence"));
  for (const Line& line : edit.lines)
    if (length_m(line) < 0.01) return errorOf(edit, tr("has a line without length"), tr("draw it longer"));
  for (const Polygon& polygon : edit.polygons)
    if (auto trouble = troubleWith(edit, polygon)) return trouble;
  return std::nullopt;
}

} // namespace loopstad::twin::edit
