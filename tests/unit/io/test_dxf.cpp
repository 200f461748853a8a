// SPDX-License-Identifier: GPL-3.0-or-later
#include "dxf_for_tests.hpp"
#include "dxf_header.hpp"
#include "dxf_layers.hpp"
#include "reading_for_tests.hpp"

#include <loopstad/test/temporary_folder.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <numbers>
#include <sstream>

namespace loopstad::twin::io {
namespace {

using testing::HasSubstr;

const std::vector<Vec2> room{{0, 0}, {20, 0}, {20, 10}, {0, 10}};

Read readPlan(const std::string& entities, const ReadOptions& options = {}) {
  return readText("plan.dxf", drawing("6", polyline("VLOER", room, true) + entities), options);
}
const PlainFeature& featureOf(const Read& read, PlainFeature::Kind kind) {
  const auto found = std::ranges::find(read.records->plain, kind, &PlainFeature::kind);
  if (found != read.records->plain.end()) return *found;
  ADD_FAILURE() << "there is none";
  return read.records->plain.front();
}
std::string errorOf(const Read& read) { return read.records ? "no error" : describe(read.records.error()); }

TEST(Dxf, LayersBecomeKinds) {
  const Read read =
      readPlan(line("A-WAND-BUITEN", {5, 0}, {5, 4}) + line("Nooduitgang", {20, 4}, {20, 6}) +
               polyline("Podium", {{8, 2}, {12, 2}, {12, 5}, {8, 5}}, true) +
               line("DRANGHEK", {1, 1}, {2, 1}) + polyline("Vak A", {{0, 6}, {4, 6}, {4, 9}}, true));
  ASSERT_TRUE(read.records) << errorOf(read);
  EXPECT_FALSE(read.records->placed);
  EXPECT_EQ(read.records->sources.at(0).format, "DXF");
  ASSERT_EQ(read.records->plain.size(), 6U);
  EXPECT_DOUBLE_EQ(areaOf(featureOf(read, PlainFeature::walkable).geometry), 200.0);
  EXPECT_EQ(featureOf(read, PlainFeature::wall).geometry.lines.at(0), (Line{{5, 0}, {5, 4}}));
  EXPECT_EQ(featureOf(read, PlainFeature::exit).geometry.lines.size(), 1U);
  EXPECT_DOUBLE_EQ(areaOf(featureOf(read, PlainFeature::obstacle).geometry), 12.0);
  EXPECT_EQ(featureOf(read, PlainFeature::obstacle).name, "stage");
  EXPECT_DOUBLE_EQ(areaOf(featureOf(read, PlainFeature::zone).geometry), 6.0);
  const auto fence = std::ranges::find(read.records->plain, "hek", &PlainFeature::name);
  ASSERT_NE(fence, read.records->plain.end());
  EXPECT_EQ(fence->kind, PlainFeature::wall);
  EXPECT_EQ(read.report.found(Finding::assumed, "kind of a layer by its name"), 6U);
}

TEST(Dxf, UnitsBecomeMetres) {
  const auto areaWith = [](const char* units, double factor) {
    std::vector<Vec2> scaled;
    for (const Vec2 p : room) scaled.push_back(factor * p);
    const Read read = readText("plan.dxf", drawing(units, polyline("VLOER", scaled, true)));
    EXPECT_TRUE(read.records) << errorOf(read);
    return areaOf(read.records->plain.at(0).geometry);
  };
  EXPECT_NEAR(areaWith("4", 1000.0), 200.0, 1e-6);       // millimetres
  EXPECT_NEAR(areaWith("5", 100.0), 200.0, 1e-6);        // centimetres
  EXPECT_NEAR(areaWith("2", 1.0 / 0.3048), 200.0, 1e-6); // feet
  EXPECT_NEAR(areaWith("1", 1.0 / 0.0254), 200.0, 1e-6); // inches
}

TEST(Dxf, UnitsThatNobodyKnowsAreAnError) {
  const std::string floor = polyline("VLOER", room, true);
  EXPECT_THAT(errorOf(readText("plan.dxf", drawing("0", floor))), HasSubstr("says no unit of length"));
  EXPECT_THAT(errorOf(readText("plan.dxf", drawing("", floor))), HasSubstr("--dxf-units"));
  EXPECT_THAT(errorOf(readText("plan.dxf", drawing("20", floor))), HasSubstr("\"20\" is no unit")); // parsecs
  EXPECT_THAT(errorOf(readText("plan.dxf", drawing("cubits", floor))), HasSubstr("cubits"));
  ReadOptions options;
  options.dxfUnits = "dm";
  const Read read = readText("plan.dxf", drawing("", floor), options);
  ASSERT_TRUE(read.records) << errorOf(read);
  EXPECT_NEAR(areaOf(read.records->plain.at(0).geometry), 2.0, 1e-9);
  options.dxfUnits = "ell";
  EXPECT_FALSE(readText("plan.dxf", drawing("6", floor), options).records);
}

TEST(Dxf, LiesInRdWhereAllOfItDoes) {
  std::vector<Vec2> placed;
  for (const Vec2 p : room) placed.push_back(p + Vec2{112629, 400046});
  const Read read = readText("plan.dxf", drawing("6", polyline("VLOER", placed, true)));
  ASSERT_TRUE(read.records) << errorOf(read);
  EXPECT_TRUE(read.records->placed);
  EXPECT_EQ(read.report.found(Finding::assumed, "no coordinate system named: RD New"), 1U);
}

TEST(Dxf, CirclesAndArcsAreRound) {
  const double bulge = 1.0; // a half circle
  const std::string half = begin("LWPOLYLINE", "Kolom") + pair(90, "2") + pair(70, "1") + at({0, 0}) +
                           pair(42, fmt::format("{}", bulge)) + at({4, 0});
  const Read read = readPlan(circle("Podium", {10, 5}, 3.0) + half);
  ASSERT_TRUE(read.records) << errorOf(read);
  ASSERT_EQ(read.records->plain.size(), 3U);
  EXPECT_NEAR(areaOf(read.records->plain[1].geometry), std::numbers::pi * 9.0, 0.01);
  EXPECT_NEAR(areaOf(read.records->plain[2].geometry), std::numbers::pi * 2.0, 0.01);
}

TEST(Dxf, HatchesAndLinesEndToEndAreAreas) {
  const Read read =
      readText("plan.dxf", drawing("6", hatch("VLOER", room) + line("Zone", {0, 0}, {5, 0}) +
                                            line("Zone", {5, 5}, {5, 0}) + line("Zone", {5, 5}, {0, 0}) +
                                            line("Zone", {8, 8}, {9, 9})));
  ASSERT_TRUE(read.records) << errorOf(read);
  EXPECT_DOUBLE_EQ(areaOf(featureOf(read, PlainFeature::walkable).geometry), 200.0);
  EXPECT_DOUBLE_EQ(areaOf(featureOf(read, PlainFeature::zone).geometry), 12.5);
  EXPECT_EQ(read.report.found(Finding::dropped, "outline that does not close"), 1U);
}

TEST(Dxf, BlocksStandWhereTheyAreInserted) {
  const std::string stall = block("KRAAM", polyline("0", {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}}, true));
  const Read read =
      readText("plan.dxf", drawing("6",
                                   polyline("VLOER", room, true) + insert("Kramen", "KRAAM", {5, 5}) +
                                       insert("Kramen", "KRAAM", {10, 5}),
                                   stall));
  ASSERT_TRUE(read.records) << errorOf(read);
  ASSERT_EQ(read.records->plain.size(), 3U);
  const Polygon& second = read.records->plain[2].geometry.polygons.at(0);
  EXPECT_TRUE(contains(second, {10, 5}));
  EXPECT_DOUBLE_EQ(area_m2(second), 4.0);
}

TEST(Dxf, WordsAreNames) {
  const Read read = readPlan(text("VLOER", {3, 3}, "Foyer") + line("Uitgang", {20, 4}, {20, 6}) +
                             text("Uitgang", {21, 5}, "Oost"));
  ASSERT_TRUE(read.records) << errorOf(read);
  EXPECT_EQ(featureOf(read, PlainFeature::walkable).name, "Foyer");
  EXPECT_EQ(featureOf(read, PlainFeature::exit).name, "Oost");
}

TEST(Dxf, LayersThatNobodyKnowsAreListed) {
  const Read read =
      readPlan(line("XYZ", {0, 0}, {1, 1}) + line("XYZ", {0, 0}, {1, 2}) + line("Defpoints", {0, 0}, {1, 2}));
  ASSERT_TRUE(read.records) << errorOf(read);
  EXPECT_EQ(read.records->plain.size(), 1U);
  const auto& findings = read.report.findings();
  const auto unknown = std::ranges::find(findings, "layer without a kind: not read", &Finding::reason);
  ASSERT_NE(unknown, findings.end());
  EXPECT_EQ(unknown->object, "XYZ");
  EXPECT_EQ(unknown->detail, "2 entities");
  EXPECT_EQ(read.report.found(Finding::note, "layer ignored, as its table says"), 1U);
  EXPECT_THAT(errorOf(readText("plan.dxf", drawing("6", line("XYZ", {0, 0}, {1, 1})))),
              HasSubstr("--dxf-layers"));
}

class DxfTable : public testing::Test {
protected:
  ReadOptions with(const std::string& table) {
    const auto file = folder_.path() / "layers.json";
    std::ofstream(file) << table;
    ReadOptions options;
    options.dxfLayers = file;
    return options;
  }
  test::TemporaryFolder folder_;
};

TEST_F(DxfTable, SaysWhatLayersAre) {
  const Read read = readPlan(
      line("X-1", {0, 0}, {1, 1}) + polyline("VLOER-1E", room, true),
      with(
          R"({"x-*": {"kind": "wall", "name": "muur", "width_m": 0.3}, "VLOER-1?": {"kind": "walkable", "level": 1, "height_m": 4}})"));
  ASSERT_TRUE(read.records) << errorOf(read);
  EXPECT_EQ(featureOf(read, PlainFeature::wall).width_m, 0.3);
  EXPECT_EQ(featureOf(read, PlainFeature::wall).name, "muur");
  const auto upper = std::ranges::find(read.records->plain, 1, &PlainFeature::level);
  ASSERT_NE(upper, read.records->plain.end());
  EXPECT_EQ(upper->height_m, 4.0);
  EXPECT_EQ(readPlan(line("Muur", {0, 0}, {1, 1}), with(R"({"muur": "ignore"})")).records->plain.size(), 1U);
}

TEST_F(DxfTable, MistakesInItAreErrorsThatNameTheRow) {
  EXPECT_THAT(errorOf(readPlan("", with(R"({"A": "wal"})"))), HasSubstr("\"wal\" is not known"));
  EXPECT_THAT(errorOf(readPlan("", with(R"({"A": {"kind": "wall", "widht_m": 1}})"))), HasSubstr("widht_m"));
  EXPECT_THAT(errorOf(readPlan("", with(R"({"A": {"name": "x"}})"))), HasSubstr("says no kind"));
  EXPECT_THAT(errorOf(readPlan("", with(R"({"A": {"kind": "wall", "width_m": "wide"}})"))),
              HasSubstr("width_m"));
  EXPECT_THAT(errorOf(readPlan("", with(R"(["A"])"))), HasSubstr("is no table of layers"));
  EXPECT_THAT(errorOf(readPlan("", with("{"))), HasSubstr("is no table of layers"));
  ReadOptions missing;
  missing.dxfLayers = folder_.path() / "none.json";
  EXPECT_THAT(errorOf(readPlan("", missing)), HasSubstr("none.json"));
}

TEST(Dxf, BadFilesAreErrorsThatSayWhatToDo) {
  const std::string whole = drawing("6", polyline("VLOER", room, true));
  EXPECT_THAT(errorOf(readText("cut.dxf", std::string_view(whole).substr(0, whole.size() - 40))),
              HasSubstr("breaks off"));
  EXPECT_THAT(errorOf(readText("plan.dxf", std::string("AutoCAD Binary DXF\r\n\x1a\0more", 26))),
              HasSubstr("text (ASCII)"));
  EXPECT_THAT(errorOf(readText("plan.dwg", "AC1032 and bytes")), HasSubstr("DWG"));
}

TEST(DxfHeader, IsReadPairByPair) {
  EXPECT_TRUE(isDxf("999\nmade by hand\n  0\r\nSECTION\r\n  2\r\nHEADER\r\n"));
  EXPECT_FALSE(isDxf("0\nPOLYGON"));
  EXPECT_EQ(dxfVariable(drawing("4", ""), "$INSUNITS"), "4");
  EXPECT_EQ(dxfVariable(drawing("", text("X", {0, 0}, "$INSUNITS")), "$INSUNITS"), "")
      << "words are no variables";
  EXPECT_TRUE(isWholeDxf("0\nEOF\r\n"));
  EXPECT_FALSE(metresPerUnit(0));
  EXPECT_DOUBLE_EQ(*metresPerUnit("mm"), 0.001);
}

TEST(DxfLayers, PatternsMatchAsFilesDo) {
  EXPECT_TRUE(matches("*wand*", "A-WAND-01"));
  EXPECT_TRUE(matches("a?c", "ABC"));
  EXPECT_TRUE(matches("*", ""));
  EXPECT_TRUE(matches("*a*b", "aXbab"));
  EXPECT_FALSE(matches("wand", "wanden"));
  EXPECT_FALSE(matches("a?c", "ac"));
  EXPECT_FALSE(matches("", "a"));
}

TEST(DxfLayers, ThePageShowsOurOwn) {
  std::ifstream file(LOOPSTAD_DXF_PAGE);
  ASSERT_TRUE(file) << LOOPSTAD_DXF_PAGE;
  std::stringstream page;
  page << file.rdbuf();
  const DxfLayers ours;
  for (const DxfRule& rule : ours.rules()) EXPECT_THAT(page.str(), HasSubstr("`" + rule.pattern + "`"));
}

} // namespace
} // namespace loopstad::twin::io
