// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_doors.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>
#include <optional>

namespace loopstad::twin::build {
namespace {

using io::PlainFeature;

/// A door that is a line lies in a wall between two rooms: so far it looks for them on either side.
constexpr double doorReach_m = 0.75;
constexpr double doorStep_m = 0.01;
/// A door reaches a little into the rooms, so that nothing thin is left between.
constexpr double doorOverlap_m = 0.05;
constexpr double doorWidth_m = 0.9; ///< of a door given as a point without width: the usual Dutch leaf

/// What a door can lead to, on its level and within its reach: floors of the plan, and walkable ground of
/// other sources as far as no wall of the plan stands on it.
class DoorSurroundings {
public:
  DoorSurroundings(const Gathering& g, std::int16_t level, const Box2& door) : g_(g) {
    const Box2 near = door.grown(doorReach_m + doorStep_m);
    for (const PlainFeature& f : g.records.plain) {
      if (f.level != level) continue;
      const bool floor = f.kind == PlainFeature::walkable || f.kind == PlainFeature::stairs;
      const bool wall = f.kind == PlainFeature::wall || f.kind == PlainFeature::obstacle;
      for (const Polygon& polygon : f.geometry.polygons)
        if ((floor || wall) && bounds(polygon).overlaps(near)) (floor ? floors_ : walls_).push_back(&polygon);
      if (wall) lines_.push_back(&f);
    }
    const Box2 local{g.twin.frame.toLocal(near.min), g.twin.frame.toLocal(near.max)};
    for (const GroundArea& area : g.twin.ground) {
      const SurfaceClass& row = g.twin.surface.surfaceClasses[area.surfaceClass];
      if (area.level == level && row.layer != "plain" && row.access != Access::never &&
          bounds(area.polygon).overlaps(local))
        ground_.push_back(&area.polygon);
    }
  }

  /// How far from p the nearest of it lies in this direction; nothing within reach of a door.
  [[nodiscard]] std::optional<double> depthToFloor(Vec2 p, Vec2 direction) const {
    for (double depth = doorStep_m; depth <= doorReach_m; depth += doorStep_m)
      if (isFloor(p + depth * direction)) return depth;
    return std::nullopt;
  }

private:
  [[nodiscard]] static bool within(const std::vector<const Polygon*>& polygons, Vec2 p) {
    return std::ranges::any_of(polygons, [&](const Polygon* polygon) { return contains(*polygon, p); });
  }
  [[nodiscard]] bool isFloor(Vec2 p) const {
    if (within(floors_, p)) return true;
    return within(ground_, g_.twin.frame.toLocal(p)) && !within(walls_, p) && !inLine(p);
  }
  [[nodiscard]] bool inLine(Vec2 p) const {
    return std::ranges::any_of(lines_, [&](const PlainFeature* wall) {
      const double half = 0.5 * (wall->width_m > 0.0 ? wall->width_m : g_.options.barrierWidth_m);
      return std::ranges::any_of(wall->geometry.lines, [&](const Line& line) {
        for (std::size_t i = 0; i + 1 < line.size(); ++i)
          if (distance(p, nearestOnSegment(p, line[i], line[i + 1])) <= half) return true;
        return false;
      });
    });
  }

  const Gathering& g_;
  std::vector<const Polygon*> floors_;
  std::vector<const Polygon*> walls_;
  std::vector<const PlainFeature*> lines_; ///< walls that may be lines
  std::vector<const Polygon*> ground_;     ///< local metres
};

/// A door line becomes a rectangle that reaches the floors on both sides.
std::optional<Polygon> alongLine(Gathering& g, const PlainFeature& feature, Vec2 a, Vec2 b) {
  if (distance(a, b) <= snap_m) {
    g.report.add({Finding::dropped, feature.source, feature.id, translatable("door without width"), {}});
    return std::nullopt;
  }
  const Vec2 normal = perpendicular(normalized(b - a));
  const DoorSurroundings around(g, feature.level, bounds(Line{a, b}));
  const auto left = around.depthToFloor(midpoint(a, b), normal);
  const auto right = around.depthToFloor(midpoint(a, b), -normal);
  if (!left || !right)
    g.report.add(
        {Finding::note, feature.source, feature.id, translatable("door with a floor on one side only"), {}});
  if (!left && !right) return std::nullopt;
  const Vec2 toLeft = (left ? std::max(*left, g.options.barrierWidth_m) + doorOverlap_m : 0.0) * normal;
  const Vec2 toRight = (right ? std::max(*right, g.options.barrierWidth_m) + doorOverlap_m : 0.0) * -normal;
  return Polygon{{a + toRight, b + toRight, b + toLeft, a + toLeft}, {}};
}

/// A door point turns as the nearest wall or edge of a floor of its level does.
std::optional<Polygon> atPoint(Gathering& g, const PlainFeature& feature, Vec2 p) {
  double nearest = doorReach_m;
  Vec2 along;
  const auto look = [&](Vec2 a, Vec2 b) {
    const double away = distance(p, nearestOnSegment(p, a, b));
    if (away >= nearest) return;
    nearest = away;
    along = normalized(b - a);
  };
  for (const PlainFeature& f : g.records.plain) {
    if (f.level != feature.level || (f.kind != PlainFeature::walkable && f.kind != PlainFeature::wall))
      continue;
    for (const Polygon& polygon : f.geometry.polygons)
      for (std::size_t i = 0; i < polygon.outer.size(); ++i)
        look(polygon.outer[i], polygon.outer[(i + 1) % polygon.outer.size()]);
    for (const Line& line : f.geometry.lines)
      for (std::size_t i = 0; i + 1 < line.size(); ++i) look(line[i], line[i + 1]);
  }
  if (along == Vec2{}) {
    g.report.add(
        {Finding::dropped, feature.source, feature.id, translatable("door away from every floor"), {}});
    return std::nullopt;
  }
  const double half = 0.5 * (feature.width_m > 0.0 ? feature.width_m : doorWidth_m);
  return alongLine(g, feature, p - half * along, p + half * along);
}

} // namespace

std::vector<Polygon> doorAreas(Gathering& g, const io::PlainFeature& feature) {
  std::vector<Polygon> areas = feature.geometry.polygons;
  const auto add = [&](std::optional<Polygon> area) {
    if (area) areas.push_back(std::move(*area));
  };
  for (const Line& line : feature.geometry.lines)
    for (std::size_t i = 0; i + 1 < line.size(); ++i) add(alongLine(g, feature, line[i], line[i + 1]));
  for (const Vec2 p : feature.geometry.points) add(atPoint(g, feature, p));
  return areas;
}

} // namespace loopstad::twin::build
