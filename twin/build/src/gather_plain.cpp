// SPDX-License-Identifier: GPL-3.0-or-later
#include "gather.hpp"
#include "street_objects.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace loopstad::twin::build {
namespace {

using io::PlainFeature;

/// A door that is a line lies in a wall between two rooms: so far it looks for them on either side.
constexpr double doorReach_m = 0.75;
constexpr double doorStep_m = 0.01;
/// A door reaches a little into the rooms, so that nothing thin is left between.
constexpr double doorOverlap_m = 0.05;
constexpr double obstacle_m = 1.0;  ///< height of what a plan draws as a point
constexpr double doorWidth_m = 0.9; ///< of a door given as a point without width: the usual Dutch leaf

const char* nameOf(PlainFeature::Kind kind) {
  switch (kind) {
  case PlainFeature::stairs:
    return "stairs";
  case PlainFeature::door:
    return "door";
  default:
    return "walkable";
  }
}

Label labelOf(const Gathering& g, const PlainFeature& feature) {
  SurfaceClass row = classify(g.options.walkability, "plain", nameOf(feature.kind), {});
  if (feature.speedFactor < 1.0) {
    row.speedFactor = static_cast<float>(feature.speedFactor);
    row.costFactor = std::max(row.costFactor, 1.0F / row.speedFactor);
  }
  row.wheelchair = row.wheelchair && feature.wheelchair;
  Label label{.walkable = true, .surfaceClass = g.classRow(row)};
  label.floor_m = feature.height_m;
  label.indoor = true;
  return label;
}

/// Both floors end where stairs between them stand: below at their side, above at the well.
void openWell(Gathering& g, const Polygon& local, SheetKey stairs) {
  const std::uint32_t side = g.holeLabel(Boundary::barrier);
  for (const std::int16_t floor : {stairs.level, stairs.top})
    g.ground.add(local, {.sheet = floor, .rank = Rank::stairs, .label = side});
}

void addArea(Gathering& g, const PlainFeature& feature, const Polygon& polygon, Rank rank) {
  Label label = labelOf(g, feature);
  const auto area = static_cast<std::uint32_t>(g.twin.ground.size());
  g.twin.ground.push_back({feature.id, label.surfaceClass, feature.level, g.local(polygon)});
  SheetKey sheet(feature.level);
  if (feature.kind == PlainFeature::stairs && feature.toLevel && *feature.toLevel != feature.level) {
    sheet = {std::min(feature.level, *feature.toLevel), std::max(feature.level, *feature.toLevel)};
    label.stairs = area;
    openWell(g, g.twin.ground.back().polygon, sheet);
  }
  if (!g.ground.add(g.twin.ground.back().polygon, {{}, sheet, rank, g.ground.labelled(label), area}))
    g.report.add({Finding::dropped, feature.source, feature.id, translatable("surface without area"), {}});
}

bool isFloor(const Gathering& g, std::int16_t level, Vec2 p) {
  return std::ranges::any_of(g.records.plain, [&](const PlainFeature& f) {
    return f.level == level && (f.kind == PlainFeature::walkable || f.kind == PlainFeature::stairs) &&
           std::ranges::any_of(f.geometry.polygons,
                               [&](const Polygon& polygon) { return contains(polygon, p); });
  });
}

/// How far from p the nearest floor lies in this direction; nothing within reach of a door.
std::optional<double> depthToFloor(const Gathering& g, std::int16_t level, Vec2 p, Vec2 direction) {
  for (double depth = doorStep_m; depth <= doorReach_m; depth += doorStep_m)
    if (isFloor(g, level, p + depth * direction)) return depth;
  return std::nullopt;
}

/// A door line becomes a rectangle that reaches the floors on both sides.
void addDoorLine(Gathering& g, const PlainFeature& feature, Vec2 a, Vec2 b) {
  if (distance(a, b) <= snap_m) {
    g.report.add({Finding::dropped, feature.source, feature.id, translatable("door without width"), {}});
    return;
  }
  const Vec2 normal = perpendicular(normalized(b - a));
  const auto left = depthToFloor(g, feature.level, midpoint(a, b), normal);
  const auto right = depthToFloor(g, feature.level, midpoint(a, b), -normal);
  if (!left || !right)
    g.report.add(
        {Finding::note, feature.source, feature.id, translatable("door with a floor on one side only"), {}});
  if (!left && !right) return;
  const Vec2 toLeft = (left ? std::max(*left, g.options.barrierWidth_m) + doorOverlap_m : 0.0) * normal;
  const Vec2 toRight = (right ? std::max(*right, g.options.barrierWidth_m) + doorOverlap_m : 0.0) * -normal;
  addArea(g, feature, {{a + toRight, b + toRight, b + toLeft, a + toLeft}, {}}, Rank::door);
}

/// A door point turns as the nearest edge of a floor of its level does.
void addDoorPoint(Gathering& g, const PlainFeature& feature, Vec2 p) {
  double nearest = doorReach_m;
  Vec2 along;
  for (const PlainFeature& f : g.records.plain) {
    if (f.level != feature.level || f.kind != PlainFeature::walkable) continue;
    for (const Polygon& polygon : f.geometry.polygons)
      for (std::size_t i = 0; i < polygon.outer.size(); ++i) {
        const Vec2 a = polygon.outer[i];
        const Vec2 b = polygon.outer[(i + 1) % polygon.outer.size()];
        const double away = distance(p, nearestOnSegment(p, a, b));
        if (away >= nearest) continue;
        nearest = away;
        along = normalized(b - a);
      }
  }
  if (along == Vec2{}) {
    g.report.add(
        {Finding::dropped, feature.source, feature.id, translatable("door away from every floor"), {}});
    return;
  }
  const double half = 0.5 * (feature.width_m > 0.0 ? feature.width_m : doorWidth_m);
  addDoorLine(g, feature, p - half * along, p + half * along);
}

void addDoor(Gathering& g, const PlainFeature& feature) {
  for (const Polygon& polygon : feature.geometry.polygons) addArea(g, feature, polygon, Rank::door);
  for (const Line& line : feature.geometry.lines)
    for (std::size_t i = 0; i + 1 < line.size(); ++i) addDoorLine(g, feature, line[i], line[i + 1]);
  for (const Vec2 p : feature.geometry.points) addDoorPoint(g, feature, p);
}

void addObstacle(Gathering& g, const PlainFeature& feature) {
  const Boundary kind = feature.kind == PlainFeature::wall ? Boundary::barrier : Boundary::object;
  const Rank rank = feature.kind == PlainFeature::wall ? Rank::barrier : Rank::object;
  for (const Polygon& polygon : feature.geometry.polygons)
    g.ground.add(g.local(polygon), {.sheet = feature.level, .rank = rank, .label = g.holeLabel(kind)});
  for (const Line& line : feature.geometry.lines) {
    const double width = feature.width_m > 0.0 ? feature.width_m : g.options.barrierWidth_m;
    const std::string type = feature.name.empty() ? "wall" : feature.name;
    addBarrier(g, {feature.id, type, feature.level, g.local(line), barrierHeight_m(type), width});
  }
  for (const Vec2 point : feature.geometry.points) {
    const double radius = feature.width_m > 0.0 ? 0.5 * feature.width_m : g.options.poleRadius_m;
    const Vec2 p = g.twin.frame.toLocal(point);
    addObject(g, {feature.id,
                  ObjectKind::other,
                  feature.name,
                  feature.level,
                  {p.x, p.y, 0.0},
                  radius,
                  feature.height_m.value_or(obstacle_m),
                  !feature.height_m,
                  {}});
  }
}

void addPlainBuilding(Gathering& g, const PlainFeature& feature) {
  for (const Polygon& polygon : feature.geometry.polygons) {
    Building building;
    building.id = feature.id;
    building.level = feature.level;
    building.footprint = {g.local(polygon)};
    orient(building.footprint.front());
    building.heightAssumed = !feature.height_m;
    building.roof_m = feature.height_m.value_or(g.options.buildingHeight_m);
    const std::uint32_t label = g.ground.labelled(
        {.hole = Boundary::building, .building = static_cast<std::uint32_t>(g.twin.buildings.size())});
    g.ground.add(building.footprint.front(),
                 {.sheet = feature.level, .rank = Rank::building, .label = label});
    g.twin.buildings.push_back(std::move(building));
  }
}

/// Everything with a name, and every exit and zone, can be named by a scenario.
void addPlace(Gathering& g, const PlainFeature& feature) {
  const bool always = feature.kind == PlainFeature::exit || feature.kind == PlainFeature::zone;
  if (!always && (feature.name.empty() || feature.kind != PlainFeature::walkable)) return;
  Place place;
  place.name = feature.name.empty() ? feature.id : feature.name;
  place.kind = feature.kind == PlainFeature::exit   ? "exit"
               : feature.kind == PlainFeature::zone ? "zone"
                                                    : "room";
  place.level = feature.level;
  for (const Polygon& polygon : feature.geometry.polygons) place.areas.push_back(g.local(polygon));
  if (place.areas.empty() && !feature.geometry.lines.empty())
    place.line = g.local(feature.geometry.lines.front());
  if (place.areas.empty() && place.line.empty()) {
    g.report.add(
        {Finding::dropped, feature.source, feature.id, translatable("place without area or line"), {}});
    return;
  }
  g.twin.places.push_back(std::move(place));
}

} // namespace

void gatherPlain(Gathering& g) {
  for (const PlainFeature& feature : g.records.plain) {
    if (!g.wanted(feature.geometry)) continue;
    addPlace(g, feature);
    switch (feature.kind) {
    case PlainFeature::walkable:
      for (const Polygon& polygon : feature.geometry.polygons) addArea(g, feature, polygon, Rank::plan);
      break;
    case PlainFeature::stairs:
      for (const Polygon& polygon : feature.geometry.polygons) addArea(g, feature, polygon, Rank::stairs);
      break;
    case PlainFeature::door:
      addDoor(g, feature);
      break;
    case PlainFeature::wall:
    case PlainFeature::obstacle:
      addObstacle(g, feature);
      break;
    case PlainFeature::building:
      addPlainBuilding(g, feature);
      break;
    case PlainFeature::exit:
    case PlainFeature::zone:
      break;
    }
  }
}

} // namespace loopstad::twin::build
