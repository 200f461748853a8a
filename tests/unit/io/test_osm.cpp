// SPDX-License-Identifier: GPL-3.0-or-later
#include "osm.hpp"
#include "reading_for_tests.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace loopstad::twin::io {
namespace {

using testing::HasSubstr;

const OsmRecord& named(const Records& records, const std::string& id) {
  const auto found = std::ranges::find(records.osm, id, &OsmRecord::id);
  if (found != records.osm.end()) return *found;
  ADD_FAILURE() << id << " was not read";
  static const OsmRecord none;
  return none;
}

std::string osm(const std::string& elements) { return "<osm version=\"0.6\">" + elements + "</osm>"; }
const std::string twoNodes =
    R"(<node id="1" lat="52.1552" lon="5.3870"/><node id="2" lat="52.1553" lon="5.3870"/>)";
const std::string path = R"(<way id="3"><nd ref="1"/><nd ref="2"/><tag k="highway" v="path"/></way>)";

void expectTheSquare(const Read& read) {
  ASSERT_TRUE(read.records) << describe(read.records.error());
  ASSERT_EQ(read.records->osm.size(), 5U);
  const OsmRecord& tree = named(*read.records, "node/1");
  EXPECT_EQ(tree.tag("natural"), "tree");
  EXPECT_EQ(tree.tag("note"), "says \"here begins RD\" \\ so it is told");
  EXPECT_EQ(tree.tag("nothing"), "");
  ASSERT_EQ(tree.geometry.points.size(), 1U);
  // The tower in Amersfoort, from which RD counts.
  EXPECT_LT(distance(tree.geometry.points.front(), {155000, 463000}), 0.3);
  EXPECT_EQ(named(*read.records, "way/11").geometry.lines.at(0).size(), 2U);
  EXPECT_EQ(named(*read.records, "way/13").geometry.polygons.size(), 1U) << "a building is an area";
  EXPECT_EQ(named(*read.records, "way/14").geometry.lines.size(), 1U) << "a closed street is a line";
  const Polygon& square = named(*read.records, "relation/15").geometry.polygons.at(0);
  EXPECT_EQ(square.holes.size(), 1U);
  // 0.0006 by 0.0003 degrees less 0.0002 by 0.0001; a degree here is 111,267 m north and 68,418 m east
  // (GRS 80: radii of curvature at 52.155 degrees).
  EXPECT_NEAR(area_m2(square), (0.0006 * 0.0003 - 0.0002 * 0.0001) * 111267.0 * 68418.0, 2.0);
  EXPECT_EQ(read.report.counted(read.records->sources.at(0).name, "not used: relation route"), 1U);
  EXPECT_EQ(read.records->sources.at(0).date, "2021-05-06");
  EXPECT_TRUE(read.records->placed);
  EXPECT_TRUE(read.records->osmBounds.contains({155000, 463000}));
  EXPECT_LT(read.records->osmBounds.size().y, 115.0);
}

TEST(Osm, ReadsNodesWaysAndAreasOfXml) {
  const Read read = readFiles({testFile("square.osm")});
  expectTheSquare(read);
  EXPECT_EQ(read.records->sources.at(0).format, "OpenStreetMap XML");
}

TEST(Osm, ReadsTheSameOfPbf) {
  const Read read = readFiles({testFile("square.osm.pbf")});
  expectTheSquare(read);
  EXPECT_EQ(read.records->sources.at(0).format, "OpenStreetMap PBF");
}

TEST(Osm, TagsMayHoldAnything) {
  const OsmTags tags = tagsFrom(R"("a"=>"1","b\"c"=>"x\\y","empty"=>"","=>"=>",")");
  EXPECT_THAT(tags, testing::UnorderedElementsAre(testing::Pair("a", "1"), testing::Pair("b\"c", "x\\y"),
                                                  testing::Pair("empty", ""), testing::Pair("=>", ",")));
  EXPECT_TRUE(tagsFrom("").empty());
  EXPECT_EQ(tagsFrom("\"broken\"=>\"off").size(), 1U);
}

TEST(Osm, TakesElementsThatAreNewOrOutOfOrder) {
  const Read read =
      readText("edited.osm",
               osm(R"(<node id="7" lat="52.1552" lon="5.3870"/><node id="-2" lat="52.1553" lon="5.3870"/>)"
                   R"(<way id="-3"><nd ref="-2"/><nd ref="7"/><tag k="highway" v="path"/></way>)"));
  ASSERT_TRUE(read.records) << describe(read.records.error());
  EXPECT_EQ(named(*read.records, "way/-3").geometry.lines.size(), 1U);
  EXPECT_TRUE(read.records->osmBounds.empty());
}

TEST(Osm, WaysBeforeTheirNodesAreAnErrorThatSaysHowToSort) {
  const Read read = readText("ways.osm", osm(path + twoNodes));
  ASSERT_FALSE(read.records);
  EXPECT_THAT(describe(read.records.error()), HasSubstr("osmium sort"));
}

TEST(Osm, AnotherCountryIsAnError) {
  const Read read =
      readText("paris.osm", osm(R"(<node id="1" lat="48.85" lon="2.35"><tag k="natural" v="tree"/></node>)"));
  ASSERT_FALSE(read.records);
  EXPECT_THAT(describe(read.records.error()), HasSubstr("outside the area of RD New"));
}

TEST(Osm, OneElementElsewhereIsDropped) {
  const Read read = readText(
      "far.osm",
      osm(twoNodes + R"(<node id="9" lat="48.85" lon="2.35"><tag k="natural" v="tree"/></node>)" + path));
  ASSERT_TRUE(read.records) << describe(read.records.error());
  EXPECT_EQ(read.records->osm.size(), 1U);
  EXPECT_EQ(read.report.found(Finding::dropped, "coordinates outside RD New"), 1U);
}

TEST(Osm, WhatBreaksOffIsAnError) {
  const std::string xml = testText("square.osm");
  const Read read = readText("cut.osm", std::string_view(xml).substr(0, xml.size() - 300));
  ASSERT_FALSE(read.records);
  EXPECT_THAT(describe(read.records.error()), HasSubstr("cut.osm"));
  const std::string pbf = testText("square.osm.pbf");
  EXPECT_FALSE(readText("cut.osm.pbf", std::string_view(pbf).substr(0, pbf.size() - 100)).records);
  EXPECT_FALSE(readText("head.osm.pbf", std::string_view(pbf).substr(0, 60)).records);
}

TEST(Osm, WaysThatLostTheirNodesAreTold) {
  const Read read =
      readText("lost.osm", osm(twoNodes + path +
                               R"(<way id="4"><nd ref="8"/><nd ref="9"/><tag k="highway" v="path"/></way>)"));
  ASSERT_TRUE(read.records) << describe(read.records.error());
  EXPECT_EQ(read.records->osm.size(), 1U);
  EXPECT_EQ(read.report.found(Finding::dropped, "way or area whose nodes or ways are not all in the file"),
            1U);
}

TEST(Osm, AMapWithoutTagsIsRead) {
  const Read read = readText("bare.osm", osm(twoNodes));
  ASSERT_TRUE(read.records) << describe(read.records.error());
  EXPECT_TRUE(read.records->osm.empty());
}

} // namespace
} // namespace loopstad::twin::io
