// SPDX-License-Identifier: GPL-3.0-or-later
#include "city_templates.hpp"

#include "city_json.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace loopstad::twin {
namespace {

/// In a tree of 45 m this is 45 um.
double inMillionths(double units) { return std::round(1e6 * units) / 1e6; }

} // namespace

std::string geometryTemplates() {
  Json templates = Json::array();
  Json vertices = Json::array();
  for (const StreetShape shape : streetShapes) {
    Json boundaries = Json::array();
    std::map<std::array<double, 3>, std::size_t> known;
    for (const ShellSurface& surface : unitShape(shape).shell.surfaces) {
      Json ring = Json::array();
      for (const Vec3& p : surface.rings.front()) {
        const std::array row{inMillionths(p.x), inMillionths(p.y), inMillionths(p.z)};
        const auto [at, isNew] = known.try_emplace(row, vertices.size());
        if (isNew) vertices.push_back(row);
        ring.push_back(at->second);
      }
      boundaries.push_back(Json::array({std::move(ring)}));
    }
    templates.push_back(
        {{"type", "Solid"}, {"lod", "1"}, {"boundaries", Json::array({std::move(boundaries)})}});
  }
  return dumped({{"templates", std::move(templates)}, {"vertices-templates", std::move(vertices)}});
}

int templateOf(StreetShape shape) {
  return static_cast<int>(std::ranges::find(streetShapes, shape) - streetShapes.begin());
}

bool needsTemplates(const Twin& twin) {
  return std::ranges::any_of(twin.objects,
                             [](const CityObject& object) { return placedShape(object).has_value(); });
}

} // namespace loopstad::twin
