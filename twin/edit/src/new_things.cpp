// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_things.hpp"

#include "door_walls.hpp"
#include "street_objects.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>
#include <cmath>

namespace loopstad::twin::edit {
namespace {

/// Of objects whose type says nothing: a bench, a counter.
constexpr double object_m = 1.0;

build::StreetObject sizeOf(const Edit& edit) {
  const auto layer = edit.type == "boom" ? io::BgtLayer::vegetatieobject : io::BgtLayer::straatmeubilair;
  auto object = build::streetObject(layer, edit.type, {});
  if (!object) return {ObjectKind::furniture, 0.5 * object_m, object_m};
  if (object->radius_m <= 0.0) object->radius_m = 0.5 * object_m;
  if (object->height_m <= 0.0) object->height_m = object_m;
  return *object;
}

void listBuilding(const Edit& edit, const GroundHeights& ground, const EditOptions& options, Twin& twin,
                  BuildReport& report) {
  Building building;
  building.id = edit.id;
  building.status = "plan";
  if (!edit.type.empty()) building.uses = {edit.type};
  building.footprint = edit.polygons;
  for (Polygon& part : building.footprint) orient(part);
  building.level = edit.level;
  building.ground_m = ground.lowest_m;
  building.roof_m = building.ground_m + edit.height_m.value_or(2.0 * options.storeyHeight_m);
  building.heightAssumed = !edit.height_m;
  const double storeys =
      std::max(1.0, std::round((building.roof_m - building.ground_m) / options.storeyHeight_m));
  building.floorArea_m2 = edit.floorArea_m2 > 0.0 ? edit.floorArea_m2 : storeys * area_m2(building.footprint);
  if (edit.floorArea_m2 <= 0.0)
    report.add({Finding::assumed,
                edit.source,
                edit.id,
                translatable("floor area from footprint and height"),
                {},
                building.floorArea_m2});
  const auto stoodThere = [&](const CityObject& object) {
    return object.level == edit.level && std::ranges::any_of(edit.polygons, [&](const Polygon& part) {
             return contains(part, object.position.xy());
           });
  };
  for (const CityObject& object : twin.objects)
    if (stoodThere(object))
      report.add({Finding::dropped, edit.source, object.id, translatable("object where a building comes"),
                  object.type, 0.0});
  std::erase_if(twin.objects, stoodThere);
  twin.buildings.push_back(std::move(building));
}

void listObjects(const Edit& edit, const GroundHeights& ground, Twin& twin) {
  const build::StreetObject known = sizeOf(edit);
  CityObject object{
      edit.id,        known.kind, edit.type, edit.level, {}, 0.0, edit.height_m.value_or(known.height_m),
      !edit.height_m, {}};
  for (const Polygon& polygon : edit.polygons) {
    const Vec2 p = interiorPoint(polygon);
    object.position = {p.x, p.y, ground.middle_m};
    object.footprint = {polygon};
    orient(object.footprint.front());
    twin.objects.push_back(object);
  }
  object.footprint.clear();
  object.radius_m = 0.5 * diameterOf(edit);
  for (const Vec2 p : edit.points) {
    object.position = {p.x, p.y, ground.middle_m};
    twin.objects.push_back(object);
  }
}

} // namespace

double diameterOf(const Edit& edit) { return edit.width_m.value_or(2.0 * sizeOf(edit).radius_m); }

void listNew(const Edit& edit, const GroundHeights& ground, const EditOptions& options,
             std::vector<SurfaceClass>& classes, Twin& twin, BuildReport& report) {
  if (edit.kind == Edit::surface || edit.kind == Edit::open) {
    const std::uint16_t row = classRow(edit, options, classes);
    for (const Polygon& polygon : edit.polygons) twin.ground.push_back({edit.id, row, edit.level, polygon});
  } else if (edit.kind == Edit::building) {
    listBuilding(edit, ground, options, twin, report);
  } else if (edit.kind == Edit::object) {
    listObjects(edit, ground, twin);
  } else if (edit.kind == Edit::fence) {
    const std::string type = edit.type.empty() ? "hek" : edit.type;
    for (const Line& line : edit.lines)
      twin.barriers.push_back({edit.id, type, edit.level, line,
                               edit.height_m.value_or(build::barrierHeight_m(type)),
                               edit.width_m.value_or(options.fenceWidth_m)});
  }
  if (!edit.name.empty() && !edit.polygons.empty())
    twin.places.push_back({edit.name, name(edit.kind), edit.level, edit.polygons, {}});
}

void giveDoors(const Patch& patch, const PutBack& put, Twin& twin, BuildReport& report) {
  const std::size_t b = twin.buildings.size() - 1;
  std::vector<build::Frontage> walls;
  for (std::uint32_t f = 0; f < patch.faces.size(); ++f) {
    if (put.face[f] == nothing) continue;
    for (std::size_t e = 0; e < 3; ++e) {
      const FaceId beyond = patch.mesh.neighbours[f][e];
      if (beyond && patch.faces[beyond.index()].building == b) walls.push_back({put.face[f], e});
    }
  }
  walls = build::likelyWalls(twin.surface, twin.surface.surfaceClasses, std::move(walls));
  const double floor_m2 = twin.buildings[b].floorArea_m2;
  walls.resize(std::min(walls.size(), build::doorsFor(floor_m2)));
  for (const build::Frontage& wall : walls) {
    Door door = build::doorIn(twin.surface, wall, 0.5);
    door.building = BuildingId(b);
    door.weight = floor_m2 / static_cast<double>(walls.size());
    twin.doors.push_back(door);
  }
  if (walls.empty())
    report.add({Finding::note,
                {},
                twin.buildings[b].id,
                translatable("building that no public ground can be reached from"),
                {},
                floor_m2});
}

} // namespace loopstad::twin::edit
