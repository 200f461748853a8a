// SPDX-License-Identifier: GPL-3.0-or-later
#include "osm_ground.hpp"
#include "osm_tags.hpp"
#include "osm_things.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

namespace loopstad::twin::build {
namespace {

io::OsmRecord way(io::OsmTags tags) {
  io::OsmRecord record{"way/1", "made", std::move(tags), {}};
  record.geometry.lines = {{{0, 0}, {10, 0}}};
  return record;
}
io::OsmRecord area(io::OsmTags tags) {
  io::OsmRecord record{"way/1", "made", std::move(tags), {}};
  record.geometry.polygons = {{{{0, 0}, {10, 0}, {10, 10}}, {}}};
  return record;
}
io::OsmRecord node(io::OsmTags tags) {
  io::OsmRecord record{"node/1", "made", std::move(tags), {}};
  record.geometry.points = {{0, 0}};
  return record;
}

std::optional<OsmGround> groundOf(const io::OsmRecord& record) {
  return osmGround(record, defaultWalkability());
}
Access accessOf(const io::OsmRecord& record) {
  const auto ground = groundOf(record);
  EXPECT_TRUE(ground);
  return osmClass(record, *ground, defaultWalkability()).access;
}

// The examples of the page Key:width of the OSM wiki, right and wrong ones.
TEST(OsmTagValues, LengthsComeInTheUnitsOfTheWiki) {
  EXPECT_DOUBLE_EQ(metresIn("2").value(), 2.0);
  EXPECT_DOUBLE_EQ(metresIn("2 m").value(), 2.0);
  EXPECT_NEAR(metresIn("16'3\"").value(), 16 * 0.3048 + 3 * 0.0254, 1e-12);
  EXPECT_DOUBLE_EQ(metresIn("0,6").value(), 0.6);
  EXPECT_NEAR(metresIn("12' 6\"").value(), 3.81, 1e-12);
  EXPECT_DOUBLE_EQ(metresIn("2.5;3").value(), 2.5);
  for (const char* wrong : {"", "narrow", "-2", "0", "nan", "1e999", "3 bananas", "5000", "'", "2'\""})
    EXPECT_FALSE(metresIn(wrong)) << wrong;
  EXPECT_DOUBLE_EQ(numberIn("3.5").value(), 3.5);
  EXPECT_FALSE(numberIn("three"));
}

TEST(OsmTagValues, BridgesAreAboveAndTunnelsBelow) {
  EXPECT_EQ(layerOf(way({{"bridge", "yes"}})), 1);
  EXPECT_EQ(layerOf(way({{"bridge", "viaduct"}, {"layer", "2"}})), 2);
  EXPECT_EQ(layerOf(way({{"tunnel", "yes"}})), -1);
  EXPECT_EQ(layerOf(way({{"tunnel", "building_passage"}})), 0);
  EXPECT_EQ(layerOf(way({{"bridge", "no"}})), 0);
  EXPECT_EQ(layerOf(way({{"layer", "99"}})), 5);
  EXPECT_EQ(layerOf(way({{"layer", "above"}})), 0);
}

TEST(OsmGround, WidthIsTaggedOrFollowsFromLanesOrTheType) {
  EXPECT_DOUBLE_EQ(groundOf(way({{"highway", "footway"}, {"width", "3.4"}}))->width_m, 3.4);
  EXPECT_DOUBLE_EQ(groundOf(way({{"highway", "footway"}, {"est_width", "3"}}))->width_m, 3.0);
  const auto lanes = groundOf(way({{"highway", "residential"}, {"lanes", "1"}}));
  EXPECT_DOUBLE_EQ(lanes->width_m, 3.0);
  EXPECT_TRUE(lanes->widthAssumed);
  for (const OsmWidth& row : osmWidths()) {
    if (!row.function.starts_with("highway=")) continue;
    const auto ground = groundOf(way({{"highway", std::string(row.function.substr(8))}}));
    ASSERT_TRUE(ground) << row.function;
    EXPECT_DOUBLE_EQ(ground->width_m, row.width_m) << row.function;
    EXPECT_TRUE(ground->widthAssumed);
  }
  EXPECT_FALSE(groundOf(way({{"highway", "footway"}, {"width", "3"}}))->widthAssumed);
}

TEST(OsmGround, FootwaysOfAStreetLieBesideIt) {
  const auto both = groundOf(way({{"highway", "residential"}, {"sidewalk", "both"}}));
  EXPECT_DOUBLE_EQ(both->leftFootway_m, osmFootway_m);
  EXPECT_DOUBLE_EQ(both->rightFootway_m, osmFootway_m);
  const auto left =
      groundOf(way({{"highway", "residential"}, {"sidewalk:left", "yes"}, {"sidewalk:left:width", "2.5"}}));
  EXPECT_DOUBLE_EQ(left->leftFootway_m, 2.5);
  EXPECT_DOUBLE_EQ(left->rightFootway_m, 0.0);
  EXPECT_DOUBLE_EQ(groundOf(way({{"highway", "residential"}, {"sidewalk", "separate"}}))->leftFootway_m, 0.0);
}

TEST(OsmGround, WhoMayWalkIsTold) {
  EXPECT_EQ(accessOf(way({{"highway", "footway"}})), Access::walk);
  EXPECT_EQ(accessOf(way({{"highway", "footway"}, {"access", "private"}})), Access::never);
  EXPECT_EQ(accessOf(way({{"highway", "footway"}, {"access", "private"}, {"foot", "yes"}})), Access::walk);
  EXPECT_EQ(accessOf(way({{"highway", "residential"}, {"foot", "no"}})), Access::never);
  EXPECT_EQ(accessOf(way({{"highway", "cycleway"}})), Access::conditional);
  EXPECT_EQ(accessOf(way({{"highway", "cycleway"}, {"foot", "designated"}})), Access::walk);
  EXPECT_EQ(accessOf(way({{"highway", "residential"}, {"foot", "yes"}})), Access::conditional);
  EXPECT_EQ(accessOf(way({{"highway", "trunk"}})), Access::never);
  EXPECT_EQ(accessOf(way({{"highway", "trunk"}, {"foot", "yes"}})), Access::conditional);
  EXPECT_EQ(accessOf(way({{"highway", "cycleway"}, {"foot", "use_sidepath"}})), Access::conditional);
}

TEST(OsmGround, TagsOfOneMeaningShareARow) {
  EXPECT_EQ(groundOf(area({{"landuse", "basin"}}))->function, "natural=water");
  EXPECT_EQ(groundOf(area({{"railway", "platform"}}))->function, "highway=platform");
  EXPECT_EQ(groundOf(area({{"area:highway", "primary_link"}}))->function, "highway=primary");
  EXPECT_EQ(groundOf(area({{"landuse", "residential"}, {"natural", "wood"}}))->function, "natural=wood");
  EXPECT_EQ(groundOf(way({{"waterway", "ditch"}}))->function, "natural=water");
}

TEST(OsmGround, WhatIsNoGroundIsNone) {
  EXPECT_FALSE(groundOf(way({{"highway", "proposed"}})));
  EXPECT_FALSE(groundOf(way({{"highway", "corridor"}, {"level", "1"}})));
  EXPECT_FALSE(groundOf(way({{"waterway", "river"}}))) << "its banks are an area of its own";
  EXPECT_FALSE(groundOf(way({{"waterway", "ditch"}, {"tunnel", "culvert"}})));
  EXPECT_FALSE(groundOf(way({{"landuse", "grass"}})));
  EXPECT_FALSE(groundOf(area({{"shop", "mall"}})));
  EXPECT_FALSE(groundOf(node({{"highway", "crossing"}})));
}

TEST(OsmThings, HaveTheSizesThatTheyHaveInTheBgt) {
  const BuildOptions options;
  const auto bench = osmThing(node({{"amenity", "bench"}}), options);
  EXPECT_EQ(bench->size.kind, ObjectKind::furniture);
  EXPECT_DOUBLE_EQ(bench->size.radius_m,
                   streetObject(io::BgtLayer::straatmeubilair, "bank", options)->radius_m);
  const auto tree = osmThing(node({{"natural", "tree"}, {"height", "12.5"}}), options);
  EXPECT_EQ(tree->size.kind, ObjectKind::tree);
  EXPECT_DOUBLE_EQ(tree->size.height_m, 12.5);
  EXPECT_TRUE(tree->heightTold);
  EXPECT_TRUE(osmThing(node({{"tourism", "information"}, {"information", "board"}}), options));
  EXPECT_FALSE(osmThing(node({{"tourism", "information"}, {"information", "office"}}), options));
  EXPECT_FALSE(osmThing(node({{"amenity", "cafe"}}), options));
}

TEST(OsmThings, BarriersHaveGates) {
  EXPECT_EQ(osmBarrier(way({{"barrier", "hedge"}}))->type, "hedge");
  EXPECT_DOUBLE_EQ(osmBarrier(way({{"barrier", "wall"}, {"height", "2.4"}}))->height_m, 2.4);
  EXPECT_FALSE(osmBarrier(way({{"barrier", "kerb"}})));
  EXPECT_FALSE(osmBarrier(node({{"barrier", "wall"}})));
  EXPECT_GT(osmGate_m(node({{"barrier", "gate"}})), 0.5);
  EXPECT_DOUBLE_EQ(osmGate_m(node({{"barrier", "gate"}, {"width", "4"}})), 4.0);
  EXPECT_DOUBLE_EQ(osmGate_m(node({{"barrier", "gate"}, {"access", "private"}})), 0.0);
  EXPECT_DOUBLE_EQ(osmGate_m(node({{"barrier", "gate"}, {"locked", "yes"}})), 0.0);
  EXPECT_DOUBLE_EQ(osmGate_m(node({{"barrier", "bollard"}})), 0.0);
}

TEST(OsmGround, ThePageShowsEveryWidthAsItIs) {
  std::ifstream file(LOOPSTAD_OSM_PAGE);
  ASSERT_TRUE(file) << LOOPSTAD_OSM_PAGE;
  std::stringstream page;
  page << file.rdbuf();
  for (const OsmWidth& row : osmWidths()) {
    const std::string lane = row.lane_m > 0.0 ? fmt::format("{:g}", row.lane_m) : "-";
    const std::string line = fmt::format("| `{}` | {:g} | {} |", row.function, row.width_m, lane);
    EXPECT_NE(page.str().find(line), std::string::npos) << "missing in docs/openstreetmap.md: " << line;
  }
}

} // namespace
} // namespace loopstad::twin::build
