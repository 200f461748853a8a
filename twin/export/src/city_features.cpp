// SPDX-License-Identifier: GPL-3.0-or-later
#include "city_features.hpp"

#include "city_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace loopstad::twin {
namespace {

/// In the order of SurfaceRole; null for one that has no name.
constexpr std::array<const char*, 7> roleNames{
    "GroundSurface",       "WallSurface",    "RoofSurface", "OuterFloorSurface",
    "OuterCeilingSurface", "ClosureSurface", nullptr};
static_assert(roleNames.size() == static_cast<std::size_t>(SurfaceRole::other) + 1);

struct GroundType {
  const char* type;
  const char* surface; ///< semantic surface; null where the type has none
};

GroundType typeOf(GroundKind kind) {
  switch (kind) {
  case GroundKind::footway:
  case GroundKind::pedestrianArea:
  case GroundKind::stairs:
  case GroundKind::cyclePath:
  case GroundKind::carriageway:
  case GroundKind::driveway:
  case GroundKind::parking:
    return {"Road", "TrafficArea"};
  case GroundKind::verge:
    return {"Road", "AuxiliaryTrafficArea"};
  case GroundKind::rail:
    return {"Railway", "TrafficArea"};
  case GroundKind::green:
    return {"PlantCover", nullptr};
  case GroundKind::water:
    return {"WaterBody", "WaterSurface"};
  case GroundKind::bridge:
  case GroundKind::jetty:
    return {"Bridge", nullptr};
  case GroundKind::tunnel:
    return {"Tunnel", nullptr};
  case GroundKind::platform:
  case GroundKind::structure:
  case GroundKind::barrier:
  case GroundKind::building:
    return {"OtherConstruction", nullptr};
  case GroundKind::paved:
  case GroundKind::bare:
  case GroundKind::yard:
  case GroundKind::bank:
  case GroundKind::room:
  case GroundKind::unknown:
    return {"LandUse", nullptr};
  }
  return {"LandUse", nullptr};
}

Json attributesOf(const Building& building) {
  Json a = Json::object();
  if (!building.bagId.empty()) a["identificatie"] = "NL.IMBAG.Pand." + building.bagId;
  put(a, "lokaalid", building.id);
  put(a, "status", building.status);
  if (building.constructionYear) a["oorspronkelijkbouwjaar"] = *building.constructionYear;
  if (!building.uses.empty()) a["gebruiksdoelen"] = building.uses;
  if (building.floorArea_m2 > 0.0) a["floor_area_m2"] = building.floorArea_m2;
  if (building.units > 0) a["units"] = building.units;
  a["relatievehoogteligging"] = building.level;
  a["ground_m"] = building.ground_m;
  a["roof_m"] = building.roof_m;
  a["height_assumed"] = building.heightAssumed;
  return a;
}

Json attributesOf(const GroundArea& area, const SurfaceClass& row) {
  Json a = Json::object();
  put(a, "lokaalid", area.id);
  put(a, "class", row.layer);
  put(a, "function", row.function);
  put(a, "surface", row.surface);
  a["kind"] = name(row.kind);
  a["access"] = name(row.access);
  a["relatievehoogteligging"] = area.level;
  return a;
}

/// The footprint alone, of a building whose shape another one has.
Shell footprintShell(const Building& building) {
  Shell shell;
  for (const Polygon& part : building.footprint)
    if (Shell slab = prism(part, building.ground_m, building.ground_m + 1.0); !slab.surfaces.empty())
      shell.surfaces.push_back(std::move(slab.surfaces.front()));
  return shell;
}

} // namespace

void CityFeatures::forEach(const std::function<void(const CityFeature&)>& visit) {
  for (const Building& building : twin_.buildings) visit(featureOf(building));
  const GroundShapes shapes(twin_);
  for (std::size_t area = 0; area < twin_.ground.size(); ++area)
    if (const auto surfaces = shapes.of(area); !surfaces.empty()) visit(featureOf(area, surfaces));
  visitStreet(visit);
}

CityFeature CityFeatures::featureOf(const Building& building) {
  CityFeature feature;
  feature.id = freshId(building.id, "building");
  std::vector<Shell> shells = shellsOf(building);
  const std::string lod = shells.empty() ? "0" : building.lod;
  if (shells.empty()) shells.push_back(footprintShell(building));
  std::erase_if(shells, [](const Shell& shell) { return shell.surfaces.empty(); });
  Json root{{"type", "Building"}, {"attributes", attributesOf(building)}};
  std::vector<std::pair<std::string, Json>> parts;
  if (shells.size() == 1) root["geometry"] = Json::array({geometryOf(shells[0], lod)});
  for (std::size_t i = 0; shells.size() > 1 && i < shells.size(); ++i) {
    const std::string id = freshId(fmt::format("{}-{}", feature.id, i), "part");
    root["children"].push_back(id);
    parts.emplace_back(id, Json{{"type", "BuildingPart"},
                                {"parents", {feature.id}},
                                {"geometry", Json::array({geometryOf(shells[i], lod)})}});
  }
  feature.objects.emplace_back(feature.id, dumped(root));
  for (const auto& [id, part] : parts) feature.objects.emplace_back(id, dumped(part));
  return feature;
}

CityFeature CityFeatures::featureOf(std::size_t area, const std::vector<std::vector<Ring3>>& surfaces) {
  const GroundArea& ground = twin_.ground[area];
  const SurfaceClass& row = twin_.surface.surfaceClasses[ground.surfaceClass];
  const auto [type, role] = typeOf(row.kind);
  Json boundaries = Json::array();
  for (const std::vector<Ring3>& rings : surfaces) boundaries.push_back(boundaryOf(rings));
  Json geometry{{"type", "MultiSurface"}, {"lod", "1"}, {"boundaries", std::move(boundaries)}};
  if (role != nullptr)
    geometry["semantics"] = {{"surfaces", Json::array({{{"type", role}}})},
                             {"values", std::vector<int>(surfaces.size(), 0)}};
  return simpleFeature(ground.id, "ground", type, attributesOf(ground, row), std::move(geometry));
}

Json CityFeatures::boundaryOf(const std::vector<Ring3>& rings) {
  Json out = Json::array();
  for (const Ring3& ring : rings) {
    Json indices = Json::array();
    for (const Vec3& p : ring) indices.push_back(vertices_.indexOf(p));
    out.push_back(std::move(indices));
  }
  return out;
}

/// A solid where it is closed; else its surfaces.
Json CityFeatures::geometryOf(const Shell& shell, const std::string& lod) {
  std::array<int, roleNames.size()> rowOf{};
  rowOf.fill(-1);
  Json named = Json::array();
  Json values = Json::array();
  Json boundaries = Json::array();
  for (const ShellSurface& surface : shell.surfaces) {
    const auto role = static_cast<std::size_t>(surface.role);
    if (roleNames[role] != nullptr && rowOf[role] < 0) {
      rowOf[role] = static_cast<int>(named.size());
      named.push_back({{"type", roleNames[role]}});
    }
    values.push_back(rowOf[role] < 0 ? Json() : Json(rowOf[role]));
    boundaries.push_back(boundaryOf(surface.rings));
  }
  const bool solid = isClosed(shell);
  Json geometry{{"type", solid ? "Solid" : "MultiSurface"}, {"lod", lod}};
  geometry["boundaries"] = solid ? Json::array({std::move(boundaries)}) : std::move(boundaries);
  geometry["semantics"] = {{"surfaces", std::move(named)},
                           {"values", solid ? Json::array({std::move(values)}) : std::move(values)}};
  return geometry;
}

std::string CityFeatures::freshId(const std::string& wanted, const char* otherwise) {
  const std::string stem = wanted.empty() ? otherwise : wanted;
  std::string id = wanted.empty() ? stem + "-1" : stem;
  for (int next = 2; !taken_.insert(id).second; ++next) id = fmt::format("{}-{}", stem, next);
  return id;
}

} // namespace loopstad::twin
