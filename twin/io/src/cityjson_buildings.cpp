// SPDX-License-Identifier: GPL-3.0-or-later
#include "cityjson_buildings.hpp"

#include "bag_history.hpp"
#include "bag_id.hpp"
#include "cityjson_geometry.hpp"

#include <loopstad/base/text.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <utility>

namespace loopstad::twin::io {
namespace {

using Json = nlohmann::json;

/// A part of a part of a building, and no deeper: what points on is a ring of parents.
constexpr int mostParents = 8;
constexpr double lowest_m = -100.0; ///< NAP; the deepest cellar and the highest tower lie well within
constexpr double highest_m = 1000.0;

const Json& none() {
  static const Json empty;
  return empty;
}

const Json& member(const Json& object, const char* name) {
  if (!object.is_object()) return none();
  const auto found = object.find(name);
  return found == object.end() ? none() : *found;
}

std::string text(const Json& object, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    const Json& value = member(object, name);
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number_integer()) return value.dump();
  }
  return {};
}

std::optional<double> height_m(const Json& object, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    const Json& value = member(object, name);
    if (!value.is_number()) continue;
    if (const double number = value.get<double>(); number > lowest_m && number < highest_m) return number;
  }
  return std::nullopt;
}

std::optional<int> yearOf(const Json& attributes) {
  for (const char* name :
       {"oorspronkelijkbouwjaar", "oorspronkelijk_bouwjaar", "bouwjaar", "yearOfConstruction"})
    if (const Json& value = member(attributes, name); value.is_number_integer())
      if (const auto year = value.get<std::int64_t>(); year > 0 && year < 9999) return static_cast<int>(year);
  return std::nullopt;
}

std::string bagIdOf(const std::string& id, const Json& attributes) {
  std::string known = text(attributes, {"identificatie", "identificatieBAGPND", "identificatiebagpnd"});
  if (known.empty() && id.starts_with("NL.IMBAG.Pand.")) known = id.substr(0, id.find('-'));
  return bagIdFrom(known).text;
}

BagOccurrence occurrenceOf(const Json& attributes) {
  return {text(attributes, {"begingeldigheid"}),   text(attributes, {"eindgeldigheid"}),
          text(attributes, {"eindregistratie"}),   text(attributes, {"tijdstipinactief"}),
          text(attributes, {"tijdstipnietbaglv"}), text(attributes, {"status"})};
}

std::vector<Vec3> verticesOf(const Json& rows, const CityTransform& transform) {
  std::vector<Vec3> vertices;
  vertices.reserve(rows.size());
  constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
  for (const Json& row : rows) {
    Vec3& p = vertices.emplace_back(Vec3{unknown, unknown, unknown});
    if (!row.is_array() || row.size() != 3 ||
        !std::ranges::all_of(row, [](const Json& n) { return n.is_number(); }))
      continue;
    const auto metres = [&](std::size_t axis) {
      return transform.translate[axis] + transform.scale[axis] * row[axis].get<double>();
    };
    p = {metres(0), metres(1), metres(2)};
  }
  return vertices;
}

bool isBuilding(const std::string& type) { return type == "Building" || type == "BuildingPart"; }

/// The building that an object is a part of, or the object itself.
std::string rootOf(const Json& objects, std::string id) {
  for (int step = 0; step < mostParents; ++step) {
    const Json& parents = member(objects[id], "parents");
    if (!parents.is_array() || parents.empty() || !parents[0].is_string()) break;
    const std::string parent = parents[0].get<std::string>();
    if (!objects.contains(parent) || !isBuilding(text(objects[parent], {"type"}))) break;
    id = parent;
  }
  return id;
}

bool lieInRd(const std::vector<Shell>& shells) {
  for (const Shell& shell : shells)
    for (const ShellSurface& surface : shell.surfaces)
      for (const Vec3& p : surface.rings.front())
        if (!isPlausibleRd(p.xy()) || p.z < lowest_m || p.z > highest_m) return false;
  return true;
}

} // namespace

/// A building and its parts.
struct CityBuildings::Group {
  std::string object; ///< last one that went into it, for findings
  ModelBuilding building;
  BagOccurrence occurrence;
  std::map<double, std::vector<CityGeometry>> byDetail;
};

CityBuildings::CityBuildings(Reading& reading, std::string source)
    : reading_(reading), source_(std::move(source)) {}

void CityBuildings::find(Finding::Action action, const std::string& object, const char* reason,
                         std::string detail) {
  reading_.report.add({action, source_, object, reason, std::move(detail), 0.0});
}

std::string CityBuildings::add(const Json& document, const CityTransform& transform) {
  const Json& objects = member(document, "CityObjects");
  const Json& rows = member(document, "vertices");
  if (!objects.is_object()) return tr("has no \"CityObjects\"");
  if (!rows.is_array()) return tr("has no list \"vertices\"");
  const std::vector<Vec3> vertices = verticesOf(rows, transform);
  std::map<std::string, Group> groups;
  for (const auto& [id, object] : objects.items()) {
    const std::string type = text(object, {"type"});
    if (!isBuilding(type)) {
      ++otherTypes_[type.empty() ? "?" : type];
      continue;
    }
    Group& group = groups[rootOf(objects, id)];
    for (const Json& geometry : member(object, "geometry")) {
      CityGeometry found = readGeometry(geometry, vertices);
      if (found.trouble != nullptr) find(Finding::dropped, id, found.trouble, found.lod);
      if (found.withoutArea > 0)
        find(Finding::repaired, id, translatable("surfaces without area left out"),
             std::to_string(found.withoutArea));
      if (found.cavities) find(Finding::note, id, translatable("rooms within a solid left out"));
      if (found.trouble == nullptr) group.byDetail[lodNumber(found.lod)].push_back(std::move(found));
    }
  }
  for (auto& [id, group] : groups) {
    const Json& attributes = member(objects[id], "attributes");
    ModelBuilding& building = group.building;
    building.id = id;
    building.source = source_;
    building.bagId = bagIdOf(id, attributes);
    building.lokaalId = text(attributes, {"lokaalid", "lokaalId", "lokaalID"});
    building.constructionYear = yearOf(attributes);
    building.ground_m = height_m(attributes, {"b3_h_maaiveld", "h_maaiveld", "ground_m"});
    building.roof_m = height_m(attributes, {"b3_h_dak_70p", "h_dak_70p", "roof_m"});
    building.heightAssumed = member(attributes, "height_assumed") == true;
    group.occurrence = occurrenceOf(attributes);
    addGroup(id, std::move(group));
  }
  return {};
}

void CityBuildings::addGroup(const std::string& id, Group group) {
  ModelBuilding& building = group.building;
  ++read_;
  if (!building.bagId.empty()) {
    building.status = group.occurrence.status;
    if (const auto verdict = whyNotThere(group.occurrence, reading_.options.date))
      return find(verdict->action, id, verdict->reason, building.status);
  }
  const double wanted = lodNumber(reading_.options.lod);
  auto best = group.byDetail.upper_bound(wanted + 1e-9);
  if (best == group.byDetail.begin() || std::prev(best)->first < 1.0)
    return find(Finding::dropped, id,
                group.byDetail.empty() ? translatable("building without a geometry that can be read")
                                       : translatable("building without the level of detail asked for"));
  for (CityGeometry& geometry : std::prev(best)->second) {
    building.lod = geometry.lod;
    std::ranges::move(geometry.shells, std::back_inserter(building.shells));
  }
  if (!lieInRd(building.shells))
    return find(Finding::dropped, id, translatable("building outside the area of RD New and NAP"));
  reading_.records.models.push_back(std::move(building));
}

void CityBuildings::report() {
  reading_.report.count(source_, translatable("buildings of a city model read"), read_);
  for (const auto& [type, count] : otherTypes_)
    reading_.report.add({Finding::note, source_, type,
                         translatable("city objects that are no building, not read"), std::to_string(count),
                         0.0});
}

} // namespace loopstad::twin::io
