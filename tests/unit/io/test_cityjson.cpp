// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_for_tests.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace loopstad::twin::io {
namespace {

using testing::HasSubstr;

const ModelBuilding& model(const Read& read, const std::string& id) {
  EXPECT_TRUE(read.records) << describe(read.records.error());
  const auto found = std::ranges::find(read.records->models, id, &ModelBuilding::id);
  EXPECT_NE(found, read.records->models.end()) << id;
  return *found;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

ReadOptions upTo(const std::string& lod) {
  ReadOptions options;
  options.lod = lod;
  return options;
}

const std::string pandId = "NL.IMBAG.Pand.0228100000000001";

TEST(CityJson, BuildingHasWhatItsAttributesSayAndTheShapesOfItsParts) {
  const Read read = readFiles({testFile("houses.city.json")});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  ASSERT_EQ(read.records->models.size(), 3U);
  EXPECT_EQ(read.records->sources[0].format, "CityJSON 2.0");
  EXPECT_EQ(read.records->sources[0].date, "2024-05-01");
  const ModelBuilding& house = model(read, pandId);
  EXPECT_EQ(house.bagId, "0228100000000001");
  EXPECT_EQ(house.status, "Pand in gebruik");
  EXPECT_EQ(house.constructionYear, 1921);
  EXPECT_EQ(house.ground_m, 10.1);
  EXPECT_EQ(house.roof_m, 18.2);
  EXPECT_EQ(house.lod, "2.2");
  ASSERT_EQ(house.shells.size(), 1U);
  EXPECT_EQ(findDefect(house.shells[0]), "");
  EXPECT_NEAR(volume_m3(house.shells[0]), 80.0 * 6.0 + 0.5 * 80.0 * 4.0, 1e-4);
  EXPECT_EQ(std::ranges::count(house.shells[0].surfaces, SurfaceRole::roof, &ShellSurface::role), 2);
  EXPECT_EQ(extentOf(house), (Box2{{180000.0, 457000.0}, {180010.0, 457008.0}}));
}

TEST(CityJson, SurfacesWithoutNamesGetThemByTheirDirection) {
  const Read read = readFiles({testFile("houses.city.json")});
  const ModelBuilding& shed = model(read, "G0228.b2");
  EXPECT_EQ(shed.lokaalId, "G0228.b2");
  EXPECT_EQ(shed.constructionYear, 2001);
  EXPECT_EQ(shed.lod, "2");
  std::vector<SurfaceRole> roles;
  for (const ShellSurface& surface : shed.shells[0].surfaces) roles.push_back(surface.role);
  EXPECT_EQ(roles, (std::vector{SurfaceRole::ground, SurfaceRole::wall, SurfaceRole::wall, SurfaceRole::wall,
                                SurfaceRole::wall, SurfaceRole::roof}));
  EXPECT_EQ(model(read, "G0228.b3").shells.size(), 2U); // of a MultiSolid
}

TEST(CityJson, HighestDetailUpToTheOneAskedForIsRead) {
  for (const auto& [asked, lod] : {std::pair{"1.2", "1.2"}, {"1.3", "1.2"}, {"2", "1.2"}, {"2.2", "2.2"}}) {
    const Read read = readFiles({testFile("houses.city.json")}, upTo(asked));
    EXPECT_EQ(model(read, pandId).lod, lod) << asked;
  }
  const Read coarse = readFiles({testFile("houses.city.json")}, upTo("1.2"));
  EXPECT_EQ(coarse.records->models.size(), 1U);
  EXPECT_EQ(coarse.report.found(Finding::dropped, "building without the level of detail asked for"), 2U);
}

TEST(CityJson, StreamGivesTheSameAsTheDocument) {
  const Read whole = readFiles({testFile("houses.city.json")});
  const Read stream = readFiles({testFile("houses.city.jsonl")});
  ASSERT_TRUE(stream.records) << describe(stream.records.error());
  EXPECT_EQ(stream.records->sources[0].format, "CityJSONSeq 2.0");
  ASSERT_EQ(stream.records->models.size(), 3U);
  for (const ModelBuilding& building : whole.records->models) {
    EXPECT_EQ(model(stream, building.id).shells, building.shells);
    EXPECT_EQ(model(stream, building.id).bagId, building.bagId);
  }
}

TEST(CityJson, OtherObjectsAreCountedByType) {
  const Read read = readFiles({testFile("houses.city.json")});
  EXPECT_EQ(read.report.found(Finding::note, "city objects that are no building, not read"), 1U);
}

TEST(CityJson, MissingSystemIsAssumedAndAnotherIsAnError) {
  const std::string text = testText("houses.city.json");
  const std::string system = R"("referenceSystem":"https://www.opengis.net/def/crs/EPSG/0/7415",)";
  const Read without = readText("houses.city.json", replaced(text, system, ""));
  ASSERT_TRUE(without.records);
  EXPECT_EQ(without.report.found(Finding::assumed, "no coordinate system named: RD New and NAP"), 1U);
  const Read rd = readText("houses.city.json", replaced(text, "EPSG/0/7415", "EPSG/0/28992"));
  EXPECT_TRUE(rd.records);
  const Read other = readText("houses.city.json", replaced(text, "EPSG/0/7415", "EPSG/0/4326"));
  ASSERT_FALSE(other.records);
  EXPECT_EQ(other.records.error().object, "referenceSystem");
  EXPECT_THAT(other.records.error().remedy, HasSubstr("7415"));
}

TEST(CityJson, VersionsThatAreNotReadAreNamed) {
  const std::string text = testText("houses.city.json");
  EXPECT_TRUE(readText("x", replaced(text, R"("version":"2.0")", R"("version":"1.1")")).records);
  const Read old = readText("x", replaced(text, R"("version":"2.0")", R"("version":"1.0")"));
  ASSERT_FALSE(old.records);
  EXPECT_THAT(old.records.error().problem, HasSubstr("1.0"));
  EXPECT_THAT(old.records.error().remedy, HasSubstr("cjio"));
}

TEST(CityJson, DocumentsWithoutWhatTheyNeedAreErrors) {
  const std::string text = testText("houses.city.json");
  for (const auto& [from, to] : {std::pair{R"("vertices":)", R"("points":)"},
                                 {R"("CityObjects":{)", R"("Objects":{)"},
                                 {R"("transform":)", R"("tronsform":)"},
                                 {R"("scale":[0.001,)", R"("scale":["0.001",)"}}) {
    const Read read = readText("x.city.json", replaced(text, from, to));
    ASSERT_FALSE(read.records) << from;
    EXPECT_EQ(read.records.error().file, "x.city.json");
    EXPECT_FALSE(read.records.error().remedy.empty());
  }
}

/// What is wrong with one building leaves the others.
void expectDropped(const std::string& text, const std::string& reason, std::size_t left = 2) {
  const Read read = readText("houses.city.json", text);
  ASSERT_TRUE(read.records) << describe(read.records.error());
  EXPECT_EQ(read.records->models.size(), left) << reason;
  EXPECT_GE(read.report.found(Finding::dropped, reason), 1U) << reason;
}

TEST(CityJson, BrokenGeometryCostsItsBuildingOnly) {
  const std::string text = testText("houses.city.json");
  const std::string shed = R"("type":"MultiSurface","lod":"2","boundaries":[[[)";
  expectDropped(replaced(text, shed, shed + "99999,"), "a geometry that names a vertex that does not exist");
  expectDropped(replaced(text, shed, shed + "-1,"), "a geometry that names a vertex that does not exist");
  expectDropped(replaced(text, shed, shed + "1.5,"), "a geometry that names a vertex that does not exist");
  expectDropped(replaced(text, shed, shed + "\"0\","), "a geometry that names a vertex that does not exist");
  expectDropped(replaced(text, shed, R"("type":"MultiSurface","lod":"2","boundaries":[[[0,1]]],"x":[[[)"),
                "a geometry without a surface that has area");
  expectDropped(replaced(text, shed, R"("type":"MultiSurface","lod":"2","boundaries":[7,[[)"),
                "a geometry whose boundaries are no lists");
  expectDropped(replaced(text, shed, R"("type":"GeometryInstance","lod":"2","boundaries":[[[)"),
                "a geometry template, which is not read");
  expectDropped(replaced(text, shed, R"("type":"MultiPoint","lod":"2","boundaries":[[[)"),
                "a geometry that is no solid and no surface");
  expectDropped(replaced(text, shed, R"("type":"MultiSurface","lod":"2","edges":[[[)"),
                "a geometry without boundaries");
  expectDropped(replaced(text, shed, R"("type":"MultiSurface","lod":"2","boundaries":[],"x":[[[)"),
                "a geometry without boundaries");
}

TEST(CityJson, SurfacesWithoutAreaAreLeftOut) {
  const std::string shed = R"("type":"MultiSurface","lod":"2","boundaries":[)";
  const Read read = readText("houses.city.json", replaced(testText("houses.city.json"), shed,
                                                          shed + "[[0,1]],[[2,2,3]],[[4,5,4,5]],"));
  EXPECT_EQ(model(read, "G0228.b2").shells[0].surfaces.size(), 6U);
  const auto& findings = read.report.findings();
  const auto found = std::ranges::find(findings, "surfaces without area left out", &Finding::reason);
  ASSERT_NE(found, findings.end());
  EXPECT_EQ(found->detail, "3");
}

TEST(CityJson, VerticesThatAreNotThreeNumbersCostTheirBuildings) {
  const std::string text = testText("houses.city.json");
  const std::size_t at = text.find("\"vertices\":[[") + 12;
  const std::size_t end = text.find(']', at);
  for (const char* row : {"[0,0]", "[0,0,0,0]", "[0,0,null]", "[\"0\",0,0]", "{}", "null", "7"}) {
    const std::string damaged = text.substr(0, at) + row + text.substr(end + 1);
    expectDropped(damaged, "a geometry with a vertex that is not three numbers");
  }
}

TEST(CityJson, BuildingsThatAreGoneOrElsewhereAreDropped) {
  const std::string text = testText("houses.city.json");
  expectDropped(replaced(text, "Pand in gebruik", "Pand gesloopt"), "not there by its status");
  expectDropped(replaced(text, R"("eindgeldigheid":null)", R"("eindgeldigheid":"2020-01-01")"),
                "ended (eindGeldigheid)");
  expectDropped(replaced(text, "180000.0,457000.0", "4.3,52.0"),
                "building outside the area of RD New and NAP", 0);
}

TEST(CityJson, ParentsInARingEnd) {
  std::string text = testText("houses.city.json");
  text = replaced(text, R"("G0228.b2":{"type":"Building",)",
                  R"("G0228.b2":{"type":"BuildingPart","parents":["G0228.b3"],)");
  text = replaced(text, R"("G0228.b3":{"type":"Building",)",
                  R"("G0228.b3":{"type":"BuildingPart","parents":["G0228.b2"],)");
  EXPECT_TRUE(readText("x", text).records);
}

TEST(CityJson, TruncatedAnywhereIsAnError) {
  const std::string text = testText("houses.city.json");
  for (std::size_t size = text.find("CityObjects"); size + 2 < text.size(); size += 41) {
    const Read read = readText("houses.city.json", std::string_view(text).substr(0, size));
    ASSERT_FALSE(read.records) << size;
    EXPECT_EQ(read.records.error().file, "houses.city.json");
  }
}

TEST(CityJson, ANestOfBracketsIsAnErrorAndNoStackOverflow) {
  const std::string head = R"({"type":"CityJSON","version":"2.0","CityObjects":)";
  constexpr std::size_t deep = 100'000'000;
  for (const std::string& nest : {std::string(deep, '['), std::string(deep / 5, '{')}) {
    const Read read = readText("bomb.city.json", head + nest);
    ASSERT_FALSE(read.records);
    EXPECT_THAT(read.records.error().problem, HasSubstr("nests deeper than 100 levels"));
  }
  const Read line = readText("bomb.city.jsonl", testText("houses.city.jsonl") + std::string(deep / 10, '['));
  EXPECT_FALSE(line.records);
}

std::vector<std::string> linesOf(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

TEST(CityJsonSeq, ABrokenLineIsDroppedByNumberAndTheLastOneIsAnError) {
  std::vector<std::string> lines = linesOf(testText("houses.city.jsonl"));
  const std::string third = lines[2];
  for (const std::string& bad : {third.substr(0, third.size() / 2), std::string("{}"), std::string("[]"),
                                 replaced(third, "vertices", "points")}) {
    lines[2] = bad;
    std::string text;
    for (const std::string& line : lines) text += line + "\r\n";
    const Read read = readText("houses.city.jsonl", text);
    ASSERT_TRUE(read.records) << describe(read.records.error());
    EXPECT_EQ(read.records->models.size(), 2U);
    ASSERT_EQ(read.report.found(Finding::dropped, "line that is no feature"), 1U);
    const auto found = std::ranges::find(read.report.findings(), "line that is no feature", &Finding::reason);
    EXPECT_EQ(found->object, "line 3");
    EXPECT_FALSE(found->detail.empty());
  }
  const std::string text = testText("houses.city.jsonl");
  const Read cut = readText("houses.city.jsonl", std::string_view(text).substr(0, text.size() - 20));
  ASSERT_FALSE(cut.records);
  EXPECT_EQ(cut.records.error().object, "line 5");
  const Read headless = readText("houses.city.jsonl", text.substr(text.find('\n') + 1));
  ASSERT_FALSE(headless.records);
  EXPECT_THAT(headless.records.error().problem, HasSubstr("without its first line"));
}

TEST(CityJson, TheSameBuildingOfTwoTilesIsReadOnce) {
  const Read read = readFiles({testFile("houses.city.json"), testFile("houses.city.jsonl")});
  ASSERT_TRUE(read.records);
  EXPECT_EQ(read.records->models.size(), 3U);
  EXPECT_EQ(read.report.found(Finding::dropped, "the same object was read twice"), 3U);
}

// Public samples; figures counted with a few lines of Python over the JSON.

struct Sample {
  const char* file;
  std::size_t buildings;
  const char* lod;
};

TEST(CityJsonSamples, AreReadWhole) {
  for (const auto& [file, buildings, lod] : {Sample{"3dbag_multi_lod_v2.city.json", 10, "2.2"},
                                             {"3dbag_b2.city.json", 2, "2.2"},
                                             {"3dbag_b2.city.jsonl", 2, "2.2"},
                                             {"DH_01_subs.city.json", 4, "2"},
                                             {"rotterdam_subset_v2.city.json", 16, "2"}}) {
    const auto path = sharedData(std::string("cityjson-samples/") + file);
    if (path.empty()) GTEST_SKIP() << "the CityJSON samples are not in LOOPSTAD_SHARED_DATA";
    const Read read = readFiles({path});
    ASSERT_TRUE(read.records) << describe(read.records.error());
    EXPECT_EQ(read.records->models.size(), buildings) << file;
    for (const ModelBuilding& building : read.records->models) {
      EXPECT_EQ(building.lod, lod) << file;
      EXPECT_FALSE(building.shells.empty()) << file << " " << building.id;
    }
  }
}

TEST(CityJsonSamples, ThreeDBagSaysHeightAndYear) {
  const auto path = sharedData("cityjson-samples/3dbag_b2.city.json");
  if (path.empty()) GTEST_SKIP() << "the CityJSON samples are not in LOOPSTAD_SHARED_DATA";
  const Read read = readFiles({path});
  const ModelBuilding& house = model(read, "NL.IMBAG.Pand.0503100000028341");
  EXPECT_EQ(house.bagId, "0503100000028341");
  EXPECT_EQ(house.constructionYear, 1949);
  EXPECT_EQ(house.ground_m, -0.277);
  EXPECT_EQ(house.roof_m, 7.8);
  // b3_volume_lod22: 991.359558
  double volume = 0.0;
  for (const Shell& shell : house.shells) volume += volume_m3(shell);
  EXPECT_NEAR(volume, 991.36, 0.01 * 991.36);
}

} // namespace
} // namespace loopstad::twin::io
