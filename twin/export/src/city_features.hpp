// SPDX-License-Identifier: GPL-3.0-or-later
/// The city objects of a twin as JSON, one feature at a time: a building with its parts, a piece of ground,
/// or a thing in the street.
///
///   CityFeatures features(twin, vertices);
///   features.forEach([&](const CityFeature& feature) { ...; vertices.clear(); });   // where each has its
///   own
#pragma once

#include "city_vertices.hpp"
#include "ground_shapes.hpp"

#include <loopstad/twin/twin.hpp>

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace loopstad::twin {

struct CityFeature {
  std::string id;                                           ///< of the first object, which has no parents
  std::vector<std::pair<std::string, std::string>> objects; ///< id and JSON
};

class CityFeatures {
public:
  CityFeatures(const Twin& twin, CityVertices& vertices) : twin_(twin), vertices_(vertices) {}
  void forEach(const std::function<void(const CityFeature&)>& visit);

private:
  [[nodiscard]] CityFeature featureOf(const Building& building);
  [[nodiscard]] CityFeature featureOf(std::size_t area, const std::vector<std::vector<Ring3>>& surfaces);
  [[nodiscard]] nlohmann::ordered_json geometryOf(const Shell& shell, const std::string& lod);
  void visitStreet(const std::function<void(const CityFeature&)>& visit);
  [[nodiscard]] nlohmann::ordered_json geometryOf(const CityObject& object);
  [[nodiscard]] nlohmann::ordered_json solidsOf(const std::vector<Shell>& shells);
  [[nodiscard]] nlohmann::ordered_json lineOf(const std::vector<Vec3>& way);
  /// Without geometry where that is null.
  [[nodiscard]] CityFeature simpleFeature(const std::string& id, const char* otherwise, const char* type,
                                          nlohmann::ordered_json attributes, nlohmann::ordered_json geometry);
  [[nodiscard]] nlohmann::ordered_json boundaryOf(const std::vector<Ring3>& rings);
  [[nodiscard]] std::string freshId(const std::string& wanted, const char* otherwise);

  const Twin& twin_;
  CityVertices& vertices_;
  std::unordered_set<std::string> taken_; // looked up only
};

} // namespace loopstad::twin
