// SPDX-License-Identifier: GPL-3.0-or-later
#include "city_features.hpp"
#include "city_json.hpp"
#include "city_templates.hpp"
#include "street_lines.hpp"

#include <algorithm>

namespace loopstad::twin {
namespace {

/// Who it is, as all things in the street say it.
Json identityOf(const std::string& id, const char* kind, const std::string& type) {
  Json a = Json::object();
  put(a, "lokaalid", id);
  a["kind"] = kind;
  put(a, "type", type);
  return a;
}

void putHeight(Json& attributes, double height_m, bool assumed) {
  if (height_m <= 0.0) return;
  attributes["height_m"] = inMillimetres(height_m);
  attributes["height_assumed"] = assumed;
}

Json attributesOf(const CityObject& object) {
  Json a = identityOf(object.id, name(object.kind), object.type);
  putHeight(a, object.height_m, object.heightAssumed);
  if (object.radius_m > 0.0) a["radius_m"] = inMillimetres(object.radius_m);
  a["relatievehoogteligging"] = object.level;
  return a;
}

/// No register knows how high a fence is.
Json attributesOf(const Barrier& barrier) {
  Json a = identityOf(barrier.id, "barrier", barrier.type);
  putHeight(a, barrier.height_m, true);
  if (barrier.width_m > 0.0) a["width_m"] = inMillimetres(barrier.width_m);
  a["relatievehoogteligging"] = barrier.level;
  return a;
}

Json attributesOf(const Track& track) {
  Json a = identityOf(track.id, "track", track.type);
  a["relatievehoogteligging"] = track.level;
  return a;
}

/// Scaling alone: the reference point says where (row by row, CityJSON 2.0, section 3.4).
Json scaledBy(const PlacedShape& placed) {
  const double wide = inMillimetres(placed.radius_m);
  return {wide, 0, 0, 0, 0, wide, 0, 0, 0, 0, inMillimetres(placed.height_m), 0, 0, 0, 0, 1};
}

} // namespace

void CityFeatures::visitStreet(const std::function<void(const CityFeature&)>& visit) {
  for (const CityObject& object : twin_.objects)
    visit(simpleFeature(object.id, "object",
                        object.kind == ObjectKind::tree ? "SolitaryVegetationObject" : "CityFurniture",
                        attributesOf(object), geometryOf(object)));
  if (twin_.barriers.empty() && twin_.tracks.empty()) return;
  const GroundUnder ground(twin_.terrain);
  for (const Barrier& barrier : twin_.barriers) {
    Json geometry = solidsOf(barrierShells(barrier, ground));
    if (geometry.is_null()) geometry = lineOf(ground.along(barrier.line, barrier.level));
    visit(simpleFeature(barrier.id, "barrier", "OtherConstruction", attributesOf(barrier),
                        std::move(geometry)));
  }
  for (const Track& track : twin_.tracks)
    visit(simpleFeature(track.id, "track", "Railway", attributesOf(track),
                        lineOf(ground.along(track.line, track.level))));
}

/// One of its outline, else the template of its kind; a point for what has no height.
Json CityFeatures::geometryOf(const CityObject& object) {
  if (const auto placed = placedShape(object))
    return {{"type", "GeometryInstance"},
            {"template", templateOf(placed->shape)},
            {"boundaries", {vertices_.indexOf(object.position)}},
            {"transformationMatrix", scaledBy(*placed)}};
  if (Json solids = solidsOf(outlineShells(object)); !solids.is_null()) return solids;
  return {{"type", "MultiPoint"}, {"lod", "0"}, {"boundaries", {vertices_.indexOf(object.position)}}};
}

/// LoD 1, without names for surfaces; null where there is none. What its source left open is surfaces.
Json CityFeatures::solidsOf(const std::vector<Shell>& shells) {
  if (shells.empty()) return nullptr;
  const bool closed = std::ranges::all_of(shells, isClosed);
  Json boundaries = Json::array();
  for (const Shell& shell : shells) {
    Json surfaces = Json::array();
    for (const ShellSurface& surface : shell.surfaces)
      (closed ? surfaces : boundaries).push_back(boundaryOf(surface.rings));
    if (closed) boundaries.push_back(Json::array({std::move(surfaces)}));
  }
  if (closed && shells.size() == 1) boundaries = Json(boundaries[0]);
  const char* const type = !closed ? "MultiSurface" : shells.size() == 1 ? "Solid" : "MultiSolid";
  return {{"type", type}, {"lod", "1"}, {"boundaries", std::move(boundaries)}};
}

Json CityFeatures::lineOf(const std::vector<Vec3>& way) {
  if (way.size() < 2) return nullptr;
  Json line = Json::array();
  for (const Vec3& p : way) line.push_back(vertices_.indexOf(p));
  return {{"type", "MultiLineString"}, {"lod", "0"}, {"boundaries", Json::array({std::move(line)})}};
}

CityFeature CityFeatures::simpleFeature(const std::string& id, const char* otherwise, const char* type,
                                        Json attributes, Json geometry) {
  CityFeature feature;
  feature.id = freshId(id, otherwise);
  Json object{{"type", type}, {"attributes", std::move(attributes)}};
  if (!geometry.is_null()) object["geometry"] = Json::array({std::move(geometry)});
  feature.objects.emplace_back(feature.id, dumped(object));
  return feature;
}

} // namespace loopstad::twin
