// SPDX-License-Identifier: GPL-3.0-or-later
#include "cityjson_geometry.hpp"

#include <loopstad/base/text.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>
#include <utility>

namespace loopstad::twin::io {
namespace {

using Json = nlohmann::json;
using namespace std::string_view_literals;

constexpr std::array<std::pair<std::string_view, SurfaceRole>, 6> roles{
    {{"GroundSurface"sv, SurfaceRole::ground},
     {"WallSurface"sv, SurfaceRole::wall},
     {"RoofSurface"sv, SurfaceRole::roof},
     {"OuterFloorSurface"sv, SurfaceRole::outerFloor},
     {"OuterCeilingSurface"sv, SurfaceRole::outerCeiling},
     {"ClosureSurface"sv, SurfaceRole::closure}}};

/// A surface that leans less than this from the vertical is a wall: 80 degrees, as the steepest roofs stay
/// below.
constexpr double steepestRoof = 0.17;

const Json* member(const Json& object, const char* name) {
  if (!object.is_object()) return nullptr;
  const auto found = object.find(name);
  return found == object.end() ? nullptr : &*found;
}

const Json* entry(const Json* array, std::size_t at) {
  return array != nullptr && array->is_array() && at < array->size() ? &(*array)[at] : nullptr;
}

std::string textOf(const Json* value) {
  if (value == nullptr) return {};
  if (value->is_string()) return value->get<std::string>();
  return value->is_number() ? value->dump() : std::string{};
}

/// More than a square millimetre: what is less is a line there and back again.
bool hasArea(const Ring3& ring) { return ring.size() >= 3 && length(newellNormal(ring)) > 2e-6; }

SurfaceRole roleByDirection(const Ring3& ring) {
  const Vec3 normal = newellNormal(ring);
  const double up = normal.z / length(normal);
  if (up > steepestRoof) return SurfaceRole::roof;
  return up < -steepestRoof ? SurfaceRole::ground : SurfaceRole::wall;
}

/// Reads boundaries until something is wrong with them.
class Boundaries {
public:
  Boundaries(const Json& geometry, const std::vector<Vec3>& vertices) : vertices_(vertices) {
    if (const Json* semantics = member(geometry, "semantics")) {
      named_ = member(*semantics, "surfaces");
      values_ = member(*semantics, "values");
    }
  }

  [[nodiscard]] const char* trouble() const { return trouble_; }
  [[nodiscard]] bool cavities() const { return cavities_; }
  [[nodiscard]] std::size_t withoutArea() const { return withoutArea_; }
  [[nodiscard]] const Json* values() const { return values_; }

  Shell surfaces(const Json& boundaries, const Json* values) {
    Shell shell;
    if (!isList(boundaries)) return shell;
    for (std::size_t i = 0; i < boundaries.size(); ++i) {
      ShellSurface surface;
      if (!isList(boundaries[i])) return shell;
      for (const Json& ring : boundaries[i]) surface.rings.push_back(ringOf(ring));
      if (trouble_ != nullptr) return shell;
      const bool sound = hasArea(surface.rings.front());
      withoutArea_ += sound ? 0U : 1U;
      if (!sound) continue;
      std::erase_if(surface.rings, [](const Ring3& ring) { return !hasArea(ring); });
      surface.role = roleOf(entry(values, i), surface.rings.front());
      shell.surfaces.push_back(std::move(surface));
    }
    if (shell.surfaces.empty()) fail(translatable("a geometry without a surface that has area"));
    return shell;
  }

  /// The outer shell; inner ones are rooms that nobody sees.
  Shell solid(const Json& shells, const Json* values) {
    if (!isList(shells)) return {};
    cavities_ = cavities_ || shells.size() > 1;
    return surfaces(shells[0], entry(values, 0));
  }

private:
  bool isList(const Json& value) {
    const bool list = value.is_array() && !value.empty();
    if (!list) fail(translatable("a geometry whose boundaries are no lists"));
    return list;
  }
  void fail(const char* reason) {
    if (trouble_ == nullptr) trouble_ = reason;
  }

  Ring3 ringOf(const Json& indices) {
    Ring3 ring;
    if (!isList(indices)) return ring;
    for (const Json& index : indices) {
      if (!index.is_number_unsigned() || index.get<std::uint64_t>() >= vertices_.size()) {
        fail(translatable("a geometry that names a vertex that does not exist"));
        return ring;
      }
      const Vec3& p = vertices_[index.get<std::size_t>()];
      if (!std::isfinite(p.x)) fail(translatable("a geometry with a vertex that is not three numbers"));
      if (ring.empty() || !(ring.back() == p)) ring.push_back(p);
    }
    while (ring.size() > 1 && ring.front() == ring.back()) ring.pop_back();
    return ring;
  }

  [[nodiscard]] SurfaceRole roleOf(const Json* value, const Ring3& outer) const {
    if (named_ == nullptr) return roleByDirection(outer);
    if (value == nullptr || !value->is_number_unsigned()) return SurfaceRole::other;
    const Json* surface = entry(named_, value->get<std::size_t>());
    const std::string type = surface == nullptr ? std::string{} : textOf(member(*surface, "type"));
    const auto found = std::ranges::find(roles, type, [](const auto& role) { return role.first; });
    return found == roles.end() ? SurfaceRole::other : found->second;
  }

  const std::vector<Vec3>& vertices_;
  const Json* named_ = nullptr;
  const Json* values_ = nullptr;
  const char* trouble_ = nullptr;
  bool cavities_ = false;
  std::size_t withoutArea_ = 0;
};

} // namespace

CityGeometry readGeometry(const Json& geometry, const std::vector<Vec3>& vertices) {
  CityGeometry out;
  if (const Json* lod = member(geometry, "lod")) out.lod = textOf(lod);
  const Json* type = member(geometry, "type");
  const std::string kind = type == nullptr ? std::string{} : textOf(type);
  const Json* boundaries = member(geometry, "boundaries");
  Boundaries reading(geometry, vertices);
  if (kind == "GeometryInstance") {
    out.trouble = translatable("a geometry template, which is not read");
  } else if (boundaries == nullptr || !boundaries->is_array() || boundaries->empty()) {
    out.trouble = translatable("a geometry without boundaries");
  } else if (kind == "Solid") {
    out.shells.push_back(reading.solid(*boundaries, reading.values()));
  } else if (kind == "MultiSolid" || kind == "CompositeSolid") {
    for (std::size_t i = 0; i < boundaries->size(); ++i)
      out.shells.push_back(reading.solid((*boundaries)[i], entry(reading.values(), i)));
  } else if (kind == "MultiSurface" || kind == "CompositeSurface") {
    out.shells.push_back(reading.surfaces(*boundaries, reading.values()));
  } else {
    out.trouble = translatable("a geometry that is no solid and no surface");
  }
  if (out.trouble == nullptr) out.trouble = reading.trouble();
  out.cavities = reading.cavities();
  out.withoutArea = reading.withoutArea();
  if (out.trouble != nullptr) out.shells.clear();
  return out;
}

double lodNumber(const std::string& lod) {
  double number = -1.0;
  const auto [end, error] = std::from_chars(lod.data(), lod.data() + lod.size(), number);
  const bool whole = error == std::errc{} && end == lod.data() + lod.size() && std::isfinite(number);
  return whole ? number : -1.0;
}

} // namespace loopstad::twin::io
