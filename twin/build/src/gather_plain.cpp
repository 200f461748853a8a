// SPDX-License-Identifier: GPL-3.0-or-later
#include "gather.hpp"
#include "plan_doors.hpp"
#include "street_objects.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace loopstad::twin::build {
namespace {

using io::PlainFeature;

constexpr double obstacle_m = 1.0; ///< height of what a plan draws as a point

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

void addDoor(Gathering& g, const PlainFeature& feature) {
  for (const Polygon& area : doorAreas(g, feature)) addArea(g, feature, area, Rank::door);
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
