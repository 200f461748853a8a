// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_for_tests.hpp"

#include <gmock/gmock.h>

namespace loopstad::twin::io {
namespace {

using testing::HasSubstr;

std::string featureText(const std::string& properties, const std::string& geometry) {
  return R"({"type":"Feature","id":"f1","properties":)" + properties + R"(,"geometry":)" + geometry + "}";
}
const std::string area = R"({"type":"Polygon","coordinates":[[[0,0],[8,0],[8,5],[0,5],[0,0]]]})";

TEST(PlainGeoJson, ReadsAPlanOfTwoStoreys) {
  Read read = readFiles({testFile("plan.geojson")});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  EXPECT_FALSE(read.records->placed);
  const auto& plain = read.records->plain;
  ASSERT_EQ(plain.size(), 9U);
  EXPECT_EQ(plain[0].kind, PlainFeature::walkable);
  EXPECT_EQ(plain[0].id, "hall");
  EXPECT_EQ(plain[0].name, "Hall");
  EXPECT_DOUBLE_EQ(areaOf(plain[0].geometry), 196.0);
  EXPECT_EQ(plain[1].level, 1);
  EXPECT_EQ(plain[1].height_m, 3.5);
  EXPECT_EQ(plain[1].speedFactor, 0.8);
  EXPECT_FALSE(plain[1].wheelchair);
  EXPECT_EQ(plain[2].kind, PlainFeature::stairs);
  EXPECT_EQ(plain[2].toLevel, 1);
  EXPECT_EQ(plain[3].kind, PlainFeature::wall);
  EXPECT_EQ(plain[5].width_m, 1.2);
  EXPECT_EQ(plain[6].kind, PlainFeature::exit);
  EXPECT_TRUE(read.report.findings().empty());
}

TEST(PlainGeoJson, TellsWhatItAssumes) {
  Read read = readText("room.geojson", featureText("{}", area));
  ASSERT_TRUE(read.records) << describe(read.records.error());
  EXPECT_EQ(read.records->plain.at(0).kind, PlainFeature::walkable);
  EXPECT_EQ(read.report.found(Finding::assumed, "no kind: walkable"), 1U);
  EXPECT_EQ(read.report.found(Finding::assumed, "no coordinate system named: metres of its own"), 1U);
  EXPECT_FALSE(read.records->placed);
}

TEST(PlainGeoJson, DegreesAreBroughtToRd) {
  Read read = readText(
      "point.geojson",
      R"({"type":"Feature","properties":{"kind":"zone"},"geometry":{"type":"Polygon","coordinates":[[[5.3872,52.1551],[5.3873,52.1551],[5.3873,52.1552],[5.3872,52.1551]]]}})");
  ASSERT_TRUE(read.records) << describe(read.records.error());
  EXPECT_TRUE(read.records->placed);
  EXPECT_LT(distance(read.records->plain.at(0).geometry.polygons.at(0).outer[0], {155000, 463000}), 20.0);
}

TEST(PlainGeoJson, TheOldCrsMemberCounts) {
  const std::string rd =
      R"({"type":"Feature","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},"properties":{"kind":"exit"},"geometry":{"type":"LineString","coordinates":[[100000,400000],[100002,400000]]}})";
  Read read = readText("exit.geojson", rd);
  ASSERT_TRUE(read.records) << describe(read.records.error());
  EXPECT_TRUE(read.records->placed);
  EXPECT_TRUE(read.report.findings().empty());
  std::string utm = rd;
  utm.replace(utm.find("28992"), 5, "32631");
  EXPECT_FALSE(readText("utm.geojson", utm).records);
}

Error errorOf(const std::string& properties, const std::string& geometry) {
  const Read read = readText("plan.geojson", featureText(properties, geometry));
  EXPECT_FALSE(read.records) << properties;
  return read.records ? Error{} : read.records.error();
}

TEST(PlainGeoJson, MistakesAreErrorsWithTheFeature) {
  const Error kind = errorOf(R"({"kind":"wal"})", area);
  EXPECT_EQ(kind.file, "plan.geojson");
  EXPECT_EQ(kind.object, "f1");
  EXPECT_EQ(kind.problem, "kind \"wal\" is not known");
  EXPECT_THAT(kind.remedy, HasSubstr("walkable, obstacle, wall"));
  EXPECT_THAT(errorOf(R"({"kind":"walkable","level":0.5})", area).problem, HasSubstr("level"));
  EXPECT_THAT(errorOf(R"({"kind":"walkable","level":"1"})", area).problem, HasSubstr("level"));
  EXPECT_THAT(errorOf(R"({"kind":"walkable","speed_factor":1.5})", area).problem, HasSubstr("speed_factor"));
  EXPECT_THAT(errorOf(R"({"kind":"walkable","wheelchair":"no"})", area).problem, HasSubstr("wheelchair"));
  EXPECT_THAT(errorOf(R"({"kind":"stairs","level":1,"to_level":1})", area).problem, HasSubstr("to_level"));
  EXPECT_THAT(errorOf(R"({"kind":"door"})", R"({"type":"Point","coordinates":[1,1]})").problem,
              HasSubstr("geometry"));
  EXPECT_THAT(errorOf("{}", R"({"type":"Point","coordinates":[1,1]})").problem, HasSubstr("kind is missing"));
  EXPECT_THAT(errorOf("{}", R"({"type":"Pentagon","coordinates":[1,1]})").problem, HasSubstr("Pentagon"));
  EXPECT_THAT(errorOf("{}", R"({"type":"Polygon","coordinates":[[[0,0],[1,"x"],[1,1],[0,0]]]})").problem,
              HasSubstr("two numbers"));
}

TEST(PlainGeoJson, BrokenTextNamesThePlace) {
  Read read = readText("cut.geojson", R"({"type":"FeatureCollection","features":[{"type":)");
  ASSERT_FALSE(read.records);
  EXPECT_THAT(read.records.error().object, HasSubstr("byte"));
}

TEST(PlainGeoJson, AFeatureWithoutGeometryIsReported) {
  Read read = readText(
      "f.geojson",
      R"({"type":"FeatureCollection","features":[{"type":"Feature","id":7,"properties":{},"geometry":null},)" +
          featureText("{}", area) + "]}");
  ASSERT_TRUE(read.records) << describe(read.records.error());
  EXPECT_EQ(read.records->plain.size(), 1U);
  ASSERT_EQ(read.report.found(Finding::dropped, "no geometry"), 1U);
  EXPECT_EQ(read.report.findings().at(0).object, "7");
}

TEST(PlainGeoJson, ANestOfBracketsIsAnError) {
  const Read read = readText("bomb.geojson",
                             R"({"type": "FeatureCollection", "features": )" + std::string(10'000'000, '['));
  ASSERT_FALSE(read.records);
  EXPECT_EQ(read.records.error().problem, "nests deeper than 100 levels");
}

} // namespace
} // namespace loopstad::twin::io
