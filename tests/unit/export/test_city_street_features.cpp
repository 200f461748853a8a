// SPDX-License-Identifier: GPL-3.0-or-later
// Things in the street in CityJSON, resolved from what stands in the file.
#include "published_schema.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/progress.hpp>
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/test/twins.hpp>
#include <loopstad/twin/export/cityjson.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <sstream>

namespace loopstad::twin {
namespace {

using nlohmann::json;
using testing::ElementsAre;

Twin street() {
  Twin city = test::fullTwin();
  CityObject lamp = city.objects[0];
  lamp.id = "lamp";
  lamp.kind = ObjectKind::pole;
  lamp.type = "lichtmast";
  lamp.height_m = 6.0;
  CityObject drain;
  drain.kind = ObjectKind::drain;
  drain.type = "put";
  drain.position = {1.5, 2.5, 3.5};
  CityObject stage = city.objects[1];
  stage.id = "stage";
  stage.footprint = {test::square(0.0, 0.0, 4.0), test::square(6.0, 0.0, 1.0)};
  city.objects.insert(city.objects.end(), {lamp, drain, stage});
  Barrier low = city.barriers[0];
  low.id = "low";
  low.height_m = 0.0;
  city.barriers.push_back(low);
  return city;
}

Shell shellOf(const json& surfaces, const json& vertices, double scale) {
  Shell shell;
  for (const json& surface : surfaces) {
    ShellSurface made;
    for (const json& ring : surface) {
      Ring3& points = made.rings.emplace_back();
      for (const json& index : ring) {
        const json& row = vertices.at(index.get<std::size_t>());
        points.push_back(
            {scale * row[0].get<double>(), scale * row[1].get<double>(), scale * row[2].get<double>()});
      }
    }
    shell.surfaces.push_back(std::move(made));
  }
  return shell;
}

class CityStreet : public testing::Test {
protected:
  CityStreet() {
    EXPECT_TRUE(exportCityJson(street(), file));
    document = json::parse(*readTextFile(file));
  }
  [[nodiscard]] const json& object(const char* id) const { return document["CityObjects"].at(id); }
  [[nodiscard]] const json& geometry(const char* id) const { return object(id)["geometry"].at(0); }
  [[nodiscard]] Vec3 vertex(const json& index) const {
    const json& row = document["vertices"].at(index.get<std::size_t>());
    return {0.001 * row[0].get<double>(), 0.001 * row[1].get<double>(), 0.001 * row[2].get<double>()};
  }
  /// The template of an instance where its matrix and its reference point put it (CityJSON 2.0, 3.4).
  [[nodiscard]] Shell placed(const json& instance) const {
    const json& templates = document["geometry-templates"];
    Shell shell = shellOf(templates["templates"].at(instance["template"].get<std::size_t>())["boundaries"][0],
                          templates["vertices-templates"], 1.0);
    const auto m = instance["transformationMatrix"].get<std::vector<double>>();
    const Vec3 at = vertex(instance["boundaries"].at(0));
    for (ShellSurface& surface : shell.surfaces)
      for (Vec3& p : surface.rings[0]) {
        const auto row = [&](std::size_t r) {
          return m[4 * r] * p.x + m[4 * r + 1] * p.y + m[4 * r + 2] * p.z + m[4 * r + 3];
        };
        p = at + Vec3{row(0), row(1), row(2)};
      }
    return shell;
  }

  test::TemporaryFolder own;
  std::filesystem::path file = own.path() / "street.city.json";
  json document;
};

TEST_F(CityStreet, HoldsAgainstThePublishedSchema) {
  const auto schema = test::publishedSchema("cityjson.min.schema.json");
  if (!schema) GTEST_SKIP() << "the CityJSON schema is not beside LOOPSTAD_SHARED_DATA";
  EXPECT_EQ(test::complaints(*schema, document), "");
}

TEST_F(CityStreet, TemplatesAreValidSolidsOfUnitSize) {
  const json& templates = document["geometry-templates"];
  ASSERT_EQ(templates["templates"].size(), 4U);
  for (const json& one : templates["templates"]) {
    EXPECT_EQ(one["type"], "Solid");
    EXPECT_EQ(one["lod"], "1");
    const Shell shell = shellOf(one["boundaries"][0], templates["vertices-templates"], 1.0);
    EXPECT_EQ(findDefect(shell), "");
    double widest = 0.0;
    double highest = 0.0;
    for (const ShellSurface& surface : shell.surfaces)
      for (const Vec3& p : surface.rings[0]) {
        widest = std::max(widest, length(p.xy()));
        highest = std::max(highest, p.z);
      }
    EXPECT_NEAR(widest, 1.0, 1e-5);
    EXPECT_EQ(highest, 1.0);
  }
}

TEST_F(CityStreet, TreesStandWhereAndAsHighAsTheyAre) {
  EXPECT_EQ(object("t1")["type"], "SolitaryVegetationObject");
  EXPECT_EQ(object("t1")["attributes"], json::parse(R"({"lokaalid":"t1","kind":"tree","type":"boom",
    "height_m":11.5,"height_assumed":false,"radius_m":0.3,"relatievehoogteligging":0})"));
  ASSERT_EQ(geometry("t1")["type"], "GeometryInstance");
  const Shell tree = placed(geometry("t1"));
  EXPECT_EQ(findDefect(tree), "");
  Box2 box;
  double lowest = 1e9;
  double highest = -1e9;
  for (const ShellSurface& surface : tree.surfaces)
    for (const Vec3& p : surface.rings[0]) {
      box.include(p.xy());
      lowest = std::min(lowest, p.z);
      highest = std::max(highest, p.z);
    }
  EXPECT_TRUE(box.contains({1.0, 2.0})); // its foot, (1, 2, 3)
  EXPECT_NEAR(box.size().x, 2.0 * 0.24 * 11.5, 0.3);
  EXPECT_NEAR(lowest, 3.0, 1e-9);
  EXPECT_NEAR(highest, 14.5, 1e-9);
}

TEST_F(CityStreet, OtherThingsAreFurniture) {
  EXPECT_EQ(object("lamp")["type"], "CityFurniture");
  EXPECT_EQ(object("lamp")["attributes"]["type"], "lichtmast");
  EXPECT_NE(geometry("lamp")["template"], geometry("t1")["template"]);
  EXPECT_NEAR(volume_m3(placed(geometry("lamp"))), 3.0 * std::sin(std::acos(-1.0) / 3.0) * 0.07 * 0.07 * 6.0,
              1e-3 * 0.08);
  const json& mast = geometry("l1"); // with an outline
  ASSERT_EQ(mast["type"], "Solid");
  const Shell solid = shellOf(mast["boundaries"][0], document["vertices"], 0.001);
  EXPECT_EQ(findDefect(solid), "");
  EXPECT_NEAR(volume_m3(solid), 0.16 * 6.0, 1e-3);
  EXPECT_EQ(geometry("stage")["type"], "MultiSolid");
  EXPECT_EQ(geometry("stage")["boundaries"].size(), 2U);
}

TEST_F(CityStreet, WhatHasNoHeightIsAPoint) {
  EXPECT_EQ(object("object-1")["type"], "CityFurniture");
  EXPECT_FALSE(object("object-1")["attributes"].contains("height_m"));
  EXPECT_EQ(geometry("object-1")["type"], "MultiPoint");
  EXPECT_EQ(vertex(geometry("object-1")["boundaries"].at(0)), (Vec3{1.5, 2.5, 3.5}));
}

TEST_F(CityStreet, FencesAreSolidsAndRailsAreLines) {
  EXPECT_EQ(object("h1")["type"], "OtherConstruction");
  EXPECT_EQ(object("h1")["attributes"], json::parse(R"({"lokaalid":"h1","kind":"barrier","type":"hek",
    "height_m":1.2,"height_assumed":true,"width_m":0.05,"relatievehoogteligging":-1})"));
  ASSERT_EQ(geometry("h1")["type"], "MultiSolid");
  double volume = 0.0;
  for (const json& solid : geometry("h1")["boundaries"]) {
    const Shell shell = shellOf(solid[0], document["vertices"], 0.001);
    EXPECT_EQ(findDefect(shell), "");
    volume += volume_m3(shell);
  }
  EXPECT_NEAR(volume, (std::sqrt(2.0) + std::sqrt(1.25)) * 1.2 * 0.05, 0.005);
  EXPECT_EQ(geometry("low")["type"], "MultiLineString"); // no height: the line alone
  EXPECT_EQ(object("s1")["type"], "Railway");
  EXPECT_EQ(geometry("s1")["type"], "MultiLineString");
  const json& line = geometry("s1")["boundaries"].at(0);
  EXPECT_EQ(vertex(line.front()).xy(), (Vec2{-5.0, 0.0}));
  EXPECT_EQ(vertex(line.back()).xy(), (Vec2{9.0, 1.0}));
}

TEST_F(CityStreet, AStreamHasItsTemplatesInTheFirstLine) {
  ASSERT_TRUE(exportCityJsonSeq(street(), file));
  std::istringstream text(*readTextFile(file));
  std::string line;
  std::getline(text, line);
  EXPECT_EQ(json::parse(line)["geometry-templates"], document["geometry-templates"]);
  std::size_t instances = 0;
  while (std::getline(text, line)) {
    const json feature = json::parse(line);
    EXPECT_FALSE(feature.contains("geometry-templates"));
    for (const json& object : feature["CityObjects"])
      for (const json& geometry : object.value("geometry", json::array())) {
        if (geometry["type"] != "GeometryInstance") continue;
        EXPECT_LT(geometry["boundaries"].at(0).get<std::size_t>(), feature["vertices"].size());
        ++instances;
      }
  }
  EXPECT_EQ(instances, 2U);
}

TEST_F(CityStreet, OurOwnReaderTakesTheBuildingsAndNamesTheRest) {
  SilentProgress progress;
  BuildReport report;
  const Result<io::Records> records = io::readSources({file}, {}, progress, report);
  ASSERT_TRUE(records) << describe(records.error());
  EXPECT_EQ(records->models.size(), 1U); // the shed has no height, so no shape
  std::vector<std::string> others;
  for (const Finding& finding : report.findings()) {
    if (finding.object != "p2") {
      EXPECT_NE(finding.action, Finding::dropped) << finding.object << ": " << finding.reason;
    }
    if (finding.action == Finding::note) others.push_back(finding.object + " " + finding.detail);
  }
  EXPECT_THAT(others, testing::IsSupersetOf({"CityFurniture 4", "OtherConstruction 2", "Railway 1",
                                             "SolitaryVegetationObject 1"}));
}

TEST_F(CityStreet, ACityWithoutThemHasNoTemplates) {
  Twin bare = street();
  bare.objects.clear();
  ASSERT_TRUE(exportCityJson(bare, file));
  EXPECT_FALSE(json::parse(*readTextFile(file)).contains("geometry-templates"));
}

} // namespace
} // namespace loopstad::twin
