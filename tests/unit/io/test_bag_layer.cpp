// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_for_tests.hpp"

#include <gmock/gmock.h>

namespace loopstad::twin::io {
namespace {

using testing::ElementsAre;

TEST(BagLayer, PandenKeepTheOpenOccurrence) {
  Read read = readFiles({testFile("bag_pand.xml")});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  ASSERT_EQ(read.records->panden.size(), 2U);
  const BagPand& pand = read.records->panden[0];
  EXPECT_EQ(pand.id, "0001100000000001");
  EXPECT_EQ(pand.status, "Pand in gebruik");
  EXPECT_EQ(pand.constructionYear, 1931);
  EXPECT_DOUBLE_EQ(areaOf(pand.footprint), 60.0);
  EXPECT_FALSE(read.records->panden[1].constructionYear.has_value()); // 9999
  EXPECT_EQ(read.report.found(Finding::dropped, "ended (eindGeldigheid)"), 1U);
  EXPECT_EQ(read.report.found(Finding::dropped, "inactive occurrence (tijdstipInactief)"), 1U);
  EXPECT_EQ(read.report.found(Finding::dropped, "not there by its status"), 1U);
  EXPECT_EQ(read.report.found(Finding::planned, "permit only, by its status"), 1U);
}

TEST(BagLayer, AnOlderDayHasTheOlderFootprint) {
  Read read = readFiles({testFile("bag_pand.xml")}, {.arcDeviation_m = 0.01, .date = "2014-01-01"});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  ASSERT_EQ(read.records->panden.size(), 2U);
  EXPECT_DOUBLE_EQ(areaOf(read.records->panden[0].footprint), 48.0);
}

TEST(BagLayer, UnitsHaveUsesBuildingsAndAPlace) {
  Read read = readFiles({testFile("bag_verblijfsobject.xml")});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  ASSERT_EQ(read.records->units.size(), 2U);
  const BagUnit& unit = read.records->units[0];
  EXPECT_THAT(unit.uses, ElementsAre("woonfunctie", "winkelfunctie"));
  EXPECT_THAT(unit.pandIds, ElementsAre("0001100000000001", "0001100000000002"));
  EXPECT_EQ(unit.addressId, "0001200000000001");
  EXPECT_EQ(unit.area_m2, 120.0);
  EXPECT_EQ(unit.position, (Vec2{100044.5, 400003.25}));
  EXPECT_EQ(read.records->units[1].area_m2, 0.0); // 999999
  EXPECT_EQ(read.report.counted("bag_verblijfsobject.xml", "floor area not known"), 1U);
}

TEST(BagLayer, OldSchemaIsNamed) {
  std::string old = testText("bag_pand.xml");
  const std::string now = "extract-deelbestand-lvc/v20200601";
  for (std::size_t at = old.find(now); at != std::string::npos; at = old.find(now, at))
    old.replace(at, now.size(), "extract-deelbestand-lvc/v20180601");
  Read read = readText("old.xml", old);
  ASSERT_FALSE(read.records);
  EXPECT_EQ(read.records.error().file, "old.xml");
  EXPECT_NE(read.records.error().problem.find("v20180601"), std::string::npos);
  EXPECT_NE(read.records.error().remedy.find("v20200601"), std::string::npos);
}

TEST(BagLayer, AnExtractThatBreaksOffIsAnError) {
  const std::string whole = testText("bag_pand.xml");
  Read read = readText("cut.xml", std::string_view(whole).substr(0, whole.size() / 2));
  ASSERT_FALSE(read.records);
  EXPECT_EQ(read.records.error().file, "cut.xml");
  EXPECT_NE(read.records.error().object.find("line"), std::string::npos);
}

TEST(BagLayer, GeoJsonPartsOfOneBuildingAreJoined) {
  const std::string row =
      R"({"type":"Feature","properties":{"identificatie":"NL.IMBAG.Pand.0503100000030264","oorspronkelijkbouwjaar":1972,"status":"Pand in gebruik","voorkomenidentificatie":3},"geometry":{"type":"Polygon","coordinates":[[[)";
  const std::string json =
      R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},"features":[)" +
      row + "85000,446000],[85010,446000],[85010,446010],[85000,446000]]]}}," + row +
      "85020,446000],[85030,446000],[85030,446010],[85020,446000]]]}}," + row +
      "85020,446000],[85030,446000],[85030,446010],[85020,446000]]]}}]}";
  Read read = readText("panden.geojson", json);
  ASSERT_TRUE(read.records) << describe(read.records.error());
  ASSERT_EQ(read.records->panden.size(), 1U);
  EXPECT_DOUBLE_EQ(areaOf(read.records->panden[0].footprint), 100.0);
  EXPECT_EQ(read.report.found(Finding::repaired, "parts of one object put together"), 1U);
  EXPECT_EQ(read.report.found(Finding::dropped, "the same object was read twice"), 1U);
}

} // namespace
} // namespace loopstad::twin::io
