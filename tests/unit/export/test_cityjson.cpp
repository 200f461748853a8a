// SPDX-License-Identifier: GPL-3.0-or-later
// Exports hold against the published schema, against val3dity's rules, and against our own reader.
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
#include <filesystem>
#include <map>
#include <set>
#include <sstream>

namespace loopstad::twin {
namespace {
namespace fs = std::filesystem;

using nlohmann::json;
using test::complaints;
using test::publishedSchema;

Shell gable(double x, double y) {
  const auto at = [&](double dx, double dy, double z) { return Vec3{x + dx, y + dy, z}; };
  const Vec3 a = at(0, 0, 1), b = at(10, 0, 1), c = at(10, 8, 1), d = at(0, 8, 1);
  const Vec3 e = at(0, 0, 7), f = at(10, 0, 7), g = at(10, 8, 7), h = at(0, 8, 7);
  const Vec3 west = at(0, 4, 11), east = at(10, 4, 11);
  return {{{SurfaceRole::ground, {{d, c, b, a}}},
           {SurfaceRole::wall, {{a, b, f, e}}},
           {SurfaceRole::wall, {{b, c, g, east, f}}},
           {SurfaceRole::wall, {{c, d, h, g}}},
           {SurfaceRole::wall, {{d, a, e, west, h}}},
           {SurfaceRole::roof, {{e, f, east, west}}},
           {SurfaceRole::roof, {{g, h, west, east}}}}};
}

/// Houses as cities have them: with a courtyard, in a row, in parts, with a roof, with a shape that another
/// one holds.
Twin smallCity() {
  Twin city = test::fullTwin();
  city.buildings.clear();
  const auto house = [&](const std::string& id, std::vector<Polygon> footprint) -> Building& {
    Building& made = city.buildings.emplace_back();
    made.id = id;
    made.bagId = "0228100000000" + std::to_string(100 + city.buildings.size());
    made.footprint = std::move(footprint);
    made.ground_m = -0.25;
    made.roof_m = 6.125;
    return made;
  };
  Polygon yard = test::square(0.0005, 0.0, 20.0);
  yard.holes = {test::square(5.0, 5.0, 4.0).outer, test::square(12.0, 12.0, 3.0).outer};
  yard.outer.insert(yard.outer.begin() + 1, {0.0007, 0.0});
  house("yard", {yard});
  house("row-1", {test::square(40.0, 0.0, 6.0)});
  house("row-2", {test::square(46.0, 0.0, 6.0)});
  house("parts", {test::square(60.0, 0.0, 5.0), test::square(70.0, 0.0, 5.0)});
  Building& roofed = house("roofed", {test::square(80.0, 0.0, 10.0)});
  roofed.lod = "2.2";
  roofed.shells = {gable(80.0, 0.0), prism(test::square(90.0, 0.0, 4.0), 1.0, 4.0)};
  roofed.constructionYear = 1921;
  roofed.heightAssumed = false;
  house("covered", {test::square(95.0, 0.0, 1.0)}).lod = "0";
  Building& open = house("open", {test::square(100.0, 0.0, 4.0)});
  open.shells = {prism(open.footprint[0], 0.0, 3.0)};
  open.shells[0].surfaces.pop_back();
  open.lod = "2";
  house("", {test::square(110.0, 0.0, 4.0)}).bagId.clear();
  return city;
}

class CityJsonExport : public testing::Test {
protected:
  json written(const Twin& twin) {
    const Status done = exportCityJson(twin, file);
    EXPECT_TRUE(done) << describe(done.error());
    return json::parse(*readTextFile(file));
  }
  std::vector<json> writtenLines(const Twin& twin) {
    const Status done = exportCityJsonSeq(twin, file);
    EXPECT_TRUE(done) << describe(done.error());
    std::istringstream text(*readTextFile(file));
    std::vector<json> lines;
    for (std::string line; std::getline(text, line);) lines.push_back(json::parse(line));
    return lines;
  }
  [[nodiscard]] io::Records readBack() const {
    SilentProgress progress;
    BuildReport report;
    Result<io::Records> records = io::readSources({file}, {}, progress, report);
    EXPECT_TRUE(records) << describe(records.error());
    return records ? std::move(*records) : io::Records{};
  }

  test::TemporaryFolder own;
  fs::path file = own.path() / "area.city.json";
};

TEST_F(CityJsonExport, HoldsAgainstThePublishedSchema) {
  const auto schema = publishedSchema("cityjson.min.schema.json");
  if (!schema) GTEST_SKIP() << "the CityJSON schema is not beside LOOPSTAD_SHARED_DATA";
  EXPECT_EQ(complaints(*schema, written(smallCity())), "");
  EXPECT_EQ(complaints(*schema, written(test::fullTwin())), "");
  json wrong = written(smallCity());
  wrong["CityObjects"]["yard"]["geometry"][0]["lod"] = 1.2;
  EXPECT_NE(complaints(*schema, wrong), "");
}

TEST_F(CityJsonExport, FeaturesHoldAgainstThePublishedSchema) {
  const auto schema = publishedSchema("cityjsonfeature.min.schema.json");
  if (!schema) GTEST_SKIP() << "the CityJSON schema is not beside LOOPSTAD_SHARED_DATA";
  const std::vector<json> lines = writtenLines(smallCity());
  const Twin city = smallCity();
  ASSERT_EQ(lines.size(), 1U + city.buildings.size() + city.ground.size() + city.objects.size() +
                              city.barriers.size() + city.tracks.size());
  for (std::size_t i = 1; i < lines.size(); ++i) EXPECT_EQ(complaints(*schema, lines[i]), "") << i;
  const auto whole = publishedSchema("cityjson.min.schema.json");
  ASSERT_TRUE(whole);
  EXPECT_EQ(complaints(*whole, lines[0]), "");
}

TEST_F(CityJsonExport, SaysWhereItLies) {
  const json document = written(smallCity());
  EXPECT_EQ(document["version"], "2.0");
  EXPECT_EQ(document["transform"],
            json::parse(R"({"scale":[0.001,0.001,0.001],"translate":[112300,400700,0]})"));
  EXPECT_EQ(document["metadata"]["referenceSystem"], "https://www.opengis.net/def/crs/EPSG/0/7415");
  Twin plan = smallCity();
  plan.frame = {{}, false};
  EXPECT_FALSE(written(plan)["metadata"].contains("referenceSystem"));
}

TEST_F(CityJsonExport, ABuildingOfPartsHasBuildingParts) {
  const json objects = written(smallCity())["CityObjects"];
  EXPECT_EQ(objects["parts"]["children"], json({"parts-0", "parts-1"}));
  EXPECT_FALSE(objects["parts"].contains("geometry"));
  EXPECT_EQ(objects["parts-1"]["type"], "BuildingPart");
  EXPECT_EQ(objects["parts-1"]["parents"], json({"parts"}));
  EXPECT_EQ(objects["parts-1"]["geometry"][0]["type"], "Solid");
  EXPECT_EQ(objects["parts-1"]["geometry"][0]["lod"], "1.2");
  EXPECT_EQ(objects["roofed-0"]["geometry"][0]["lod"], "2.2");
  EXPECT_EQ(objects["yard"]["attributes"]["identificatie"], "NL.IMBAG.Pand.0228100000000101");
  EXPECT_EQ(objects["open"]["geometry"][0]["type"], "MultiSurface"); // no solid without its roof
  EXPECT_EQ(objects["covered"]["geometry"][0]["lod"], "0");
  EXPECT_TRUE(objects.contains("building-1"));
}

TEST_F(CityJsonExport, IdsThatCameBeforeGetANumber) {
  Twin city = smallCity();
  city.buildings.push_back(city.buildings[1]);
  city.ground[0].id = "row-1";
  const json objects = written(city)["CityObjects"];
  EXPECT_EQ(objects["row-1-2"]["type"], "Building");
  EXPECT_EQ(objects["row-1-3"]["attributes"]["lokaalid"], "row-1");
  EXPECT_EQ(objects.size(), city.buildings.size() + 2 + 2 + city.ground.size() + city.objects.size() +
                                city.barriers.size() + city.tracks.size()); // two have two parts each
}

TEST_F(CityJsonExport, GroundBecomesRoadsWaterAndGreen) {
  Twin city = smallCity();
  std::map<GroundKind, std::string> expected{
      {GroundKind::footway, "Road"},    {GroundKind::verge, "Road"},   {GroundKind::green, "PlantCover"},
      {GroundKind::water, "WaterBody"}, {GroundKind::yard, "LandUse"}, {GroundKind::bridge, "Bridge"},
      {GroundKind::rail, "Railway"},    {GroundKind::tunnel, "Tunnel"}};
  city.ground.clear();
  city.buildings.clear();
  for (const auto& [kind, type] : expected) {
    SurfaceClass row;
    row.kind = kind;
    city.surface.surfaceClasses.push_back(row);
    city.ground.push_back({name(kind), static_cast<std::uint16_t>(city.surface.surfaceClasses.size() - 1), 0,
                           test::square(0.0, 0.0, 5.0)});
  }
  const json objects = written(city)["CityObjects"];
  for (const auto& [kind, type] : expected) EXPECT_EQ(objects[name(kind)]["type"], type) << name(kind);
  EXPECT_EQ(objects["footway"]["geometry"][0]["semantics"]["surfaces"][0]["type"], "TrafficArea");
}

TEST_F(CityJsonExport, GroundHasTheRelief) {
  Twin city = smallCity();
  city.buildings.clear();
  city.objects.clear();
  city.barriers.clear();
  city.tracks.clear();
  city.ground = {{"slope", 0, 0, test::square(0.0, 0.0, 10.0)}, {"far", 0, 0, test::square(50.0, 0.0, 5.0)}};
  city.terrain = {};
  city.terrain.assumed = false;
  for (const Vec2 p : {Vec2{0, 0}, Vec2{10, 0}, Vec2{10, 10}, Vec2{0, 10}})
    city.terrain.vertices.push_back(toFixed(p));
  city.terrain.heights_m = {0.0F, 1.0F, 2.0F, 1.0F};
  city.terrain.faces = {{0, 1, 2}, {0, 2, 3}};
  city.terrain.classes = {0, 0};
  city.terrain.levels = {0, 0};
  city.terrain.holes = {Boundary::none, Boundary::none};
  const json document = written(city);
  const json& slope = document["CityObjects"]["slope"]["geometry"][0];
  EXPECT_EQ(slope["boundaries"].size(), 2U);
  double highest = 0.0;
  for (const json& row : document["vertices"]) highest = std::max(highest, 0.001 * row[2].get<double>());
  EXPECT_EQ(highest, 2.0);
  EXPECT_EQ(document["CityObjects"]["far"]["geometry"][0]["boundaries"].size(),
            1U); // flat, beyond the terrain
  if (const auto schema = publishedSchema("cityjson.min.schema.json")) {
    EXPECT_EQ(complaints(*schema, document), "");
  }
}

/// val3dity's rules on what stands in the file, in whole millimetres.
TEST_F(CityJsonExport, EverySolidIsValid) {
  const json document = written(smallCity());
  EXPECT_EQ(std::set<json>(document["vertices"].begin(), document["vertices"].end()).size(),
            document["vertices"].size()); // none twice at 1 mm
  std::size_t solids = 0;
  for (const io::ModelBuilding& building : readBack().models)
    for (const Shell& shell : building.shells) {
      if (building.lokaalId == "open") continue;
      EXPECT_EQ(findDefect(shell), "") << building.id;
      EXPECT_GT(volume_m3(shell), 0.0) << building.id;
      ++solids;
    }
  EXPECT_EQ(solids, 8U);
}

/// Largest distance between points that should be the same; a metre where the surfaces are others.
double difference_m(const Shell& before, const Shell& after, Vec2 origin) {
  double most = before.surfaces.size() == after.surfaces.size() ? 0.0 : 1.0;
  for (std::size_t s = 0; s < before.surfaces.size() && most < 1.0; ++s) {
    const ShellSurface& was = before.surfaces[s];
    const ShellSurface& is = after.surfaces[s];
    if (was.role != is.role || was.rings.size() != is.rings.size()) return 1.0;
    for (std::size_t r = 0; r < was.rings.size(); ++r) {
      if (was.rings[r].size() != is.rings[r].size()) return 1.0;
      for (std::size_t p = 0; p < was.rings[r].size(); ++p)
        most = std::max(most, length(is.rings[r][p] - was.rings[r][p] - Vec3{origin.x, origin.y, 0.0}));
    }
  }
  return most;
}

TEST_F(CityJsonExport, ReadBackItIsTheSame) {
  const Twin city = smallCity();
  for (const bool stream : {false, true}) {
    ASSERT_TRUE(stream ? exportCityJsonSeq(city, file) : exportCityJson(city, file));
    const io::Records records = readBack();
    ASSERT_EQ(records.models.size(), city.buildings.size() - 1); // but the one that another covers
    for (const Building& building : city.buildings) {
      if (building.lod == "0") continue;
      const auto found = std::ranges::find(records.models, building.bagId, &io::ModelBuilding::bagId);
      ASSERT_NE(found, records.models.end()) << building.id;
      EXPECT_EQ(found->lokaalId, building.id);
      EXPECT_EQ(found->lod, building.lod);
      EXPECT_EQ(found->ground_m, building.ground_m);
      EXPECT_EQ(found->roof_m, building.roof_m);
      EXPECT_EQ(found->heightAssumed, building.heightAssumed);
      EXPECT_EQ(found->constructionYear, building.constructionYear);
      const std::vector<Shell> shells = shellsOf(building);
      ASSERT_EQ(found->shells.size(), shells.size());
      for (std::size_t i = 0; i < shells.size(); ++i)
        EXPECT_LT(difference_m(shells[i], found->shells[i], city.frame.origin), 0.001) << building.id;
    }
  }
}

TEST_F(CityJsonExport, FolderThatCannotBeMadeIsAnError) {
  ASSERT_TRUE(writeTextFile(own.path() / "plain", "a file, no folder"));
  EXPECT_FALSE(exportCityJson(smallCity(), own.path() / "plain" / "area.city.json"));
  EXPECT_FALSE(exportCityJsonSeq(smallCity(), own.path() / "plain" / "area.city.jsonl"));
}

} // namespace
} // namespace loopstad::twin
