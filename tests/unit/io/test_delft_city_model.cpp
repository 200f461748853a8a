// SPDX-License-Identifier: GPL-3.0-or-later
// The BGT of Delft east against the same crop as another program (3dfier) lifted it: the same objects, the
// same outlines.
#include "reading_for_tests.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace loopstad::twin::io {
namespace {

using nlohmann::json;

constexpr double near_m = 0.01;

struct LiftedObject {
  std::vector<Vec2> corners;
  double area_m2 = 0.0; ///< of what faces up, seen from above
};

Vec2 cornerAt(const json& document, std::size_t index) {
  const json& transform = document["transform"];
  const auto axis = [&](std::size_t i) {
    return transform["translate"][i].get<double>() +
           transform["scale"][i].get<double>() * document["vertices"][index][i].get<double>();
  };
  return {axis(0), axis(1)};
}

/// By lokaalid; surfaces of a city object seen from above.
std::map<std::string, LiftedObject> liftedObjects(const std::filesystem::path& file) {
  const json document = json::parse(*readTextFile(file));
  std::map<std::string, LiftedObject> objects;
  for (const auto& [id, object] : document["CityObjects"].items()) {
    LiftedObject& lifted = objects[object["attributes"]["lokaalid"].get<std::string>()];
    for (const json& geometry : object["geometry"]) {
      const bool solid = geometry["type"] == "Solid";
      for (const json& surface : solid ? geometry["boundaries"][0] : geometry["boundaries"]) {
        std::vector<Vec2> ring;
        for (const json& index : surface[0]) ring.push_back(cornerAt(document, index.get<std::size_t>()));
        lifted.area_m2 += std::max(0.0, signedArea_m2(ring));
        lifted.corners.insert(lifted.corners.end(), ring.begin(), ring.end());
      }
    }
  }
  return objects;
}

double distanceToCorners(const LiftedObject& lifted, Vec2 p) {
  double nearest = 1e9;
  for (const Vec2 q : lifted.corners) nearest = std::min(nearest, distance(p, q));
  return nearest;
}

double perimeter_m(const Polygon& polygon) {
  double sum = length_m(polygon.outer);
  for (const Ring& hole : polygon.holes) sum += length_m(hole);
  return sum;
}

TEST(DelftCityModel, HasTheObjectsOfTheBgtWithTheSameOutlines) {
  const auto bgt = sharedData("delft-oost/bgt");
  const auto model = sharedData("delft-oost/cityjson/delft_lod1.city.json");
  if (bgt.empty() || model.empty()) GTEST_SKIP() << "Delft east is not in LOOPSTAD_SHARED_DATA";
  const std::map<std::string, LiftedObject> lifted = liftedObjects(model);
  const Read read = readFiles({bgt});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  std::size_t compared = 0;
  std::map<std::string, int> leftOut; // by the other program
  for (const BgtRecord& record : read.records->bgt) {
    const auto found = lifted.find(record.lokaalId);
    if (found == lifted.end()) {
      ++leftOut[name(record.layer) + (" of level " + std::to_string(record.level))];
      continue;
    }
    double perimeter = 0.0;
    for (const Polygon& polygon : record.geometry.polygons) {
      for (const Vec2 p : polygon.outer)
        EXPECT_LT(distanceToCorners(found->second, p), near_m) << record.lokaalId;
      perimeter += perimeter_m(polygon);
    }
    EXPECT_NEAR(found->second.area_m2, areaOf(record.geometry), near_m * perimeter) << record.lokaalId;
    ++compared;
  }
  EXPECT_EQ(compared, lifted.size());
  EXPECT_EQ(compared, 570U);
  EXPECT_EQ(leftOut, (std::map<std::string, int>{{"scheiding of level 1", 4}, {"wegdeel of level 1", 8}}));
}

} // namespace
} // namespace loopstad::twin::io
