// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_gaps.hpp"
#include "made_records.hpp"

#include <gtest/gtest.h>

namespace loopstad::twin::build {
namespace {

io::OsmRecord element(const char* id, io::OsmTags tags) { return {id, "made", std::move(tags), {}}; }

io::OsmRecord way(const char* id, io::OsmTags tags, const Line& line) {
  io::OsmRecord record = element(id, std::move(tags));
  record.geometry.lines.emplace_back();
  for (const Vec2 p : line) record.geometry.lines.back().push_back(corner + p);
  return record;
}
io::OsmRecord area(const char* id, io::OsmTags tags, Polygon polygon) {
  io::OsmRecord record = element(id, std::move(tags));
  record.geometry.polygons = {std::move(polygon)};
  return record;
}
io::OsmRecord node(const char* id, io::OsmTags tags, Vec2 at) {
  io::OsmRecord record = element(id, std::move(tags));
  record.geometry.points = {corner + at};
  return record;
}
io::OsmTags street(const char* kind, const char* width) {
  return {{"highway", kind}, {"width", width}, {"name", "Kerkstraat"}};
}

Built built(std::vector<io::OsmRecord> elements, const BuildOptions& options = {}) {
  io::Records records;
  records.osm = std::move(elements);
  return build::built(records, options);
}

TEST(GatherOsm, AWayIsAsWideAsItSays) {
  const Built b = built({way("way/1", street("footway", "4"), {{0, 0}, {30, 0}})});
  EXPECT_NEAR(area_m2(b.twin.surface), 120.0, 0.01);
  ASSERT_EQ(b.twin.places.size(), 1U);
  EXPECT_EQ(b.twin.places[0].name, "Kerkstraat");
  EXPECT_EQ(b.twin.places[0].kind, "street");
  EXPECT_EQ(b.twin.ground.at(0).id, "way/1");
}

TEST(GatherOsm, WaysMeetWithoutGaps) {
  // A right angle with a mitre: 4 x (10 + 10) m2. Then a crossing of three and one that ends in the middle.
  const Built bend = built({way("way/1", street("footway", "4"), {{0, 0}, {10, 0}}),
                            way("way/2", street("footway", "4"), {{10, 0}, {10, 10}})});
  EXPECT_NEAR(area_m2(bend.twin.surface), 80.0, 0.01);
  const Built crossing = built({way("way/1", street("footway", "4"), {{0, 0}, {10, 0}, {20, 0}}),
                                way("way/2", street("footway", "2"), {{10, 0}, {10, 10}})});
  EXPECT_NEAR(area_m2(crossing.twin.surface), 80.0 + 2.0 * 8.0, 0.01);
  EXPECT_EQ(crossing.report.counted("walkable surface", "connected parts"), 1U);
}

TEST(GatherOsm, WhoWalksBeatsWhoDrives) {
  const Built b = built({way("way/1", street("residential", "6"), {{0, 0}, {40, 0}}),
                         way("way/2", street("footway", "2"), {{20, -10}, {20, 10}})});
  const SurfaceMesh& mesh = b.twin.surface;
  EXPECT_EQ(mesh.surfaceClasses[mesh.classes[faceAt(b.twin, {20, 0}).index()]].function, "highway=footway");
  EXPECT_EQ(mesh.surfaceClasses[mesh.classes[faceAt(b.twin, {10, 0}).index()]].function,
            "highway=residential");
  EXPECT_TRUE(connected(mesh, faceAt(b.twin, {1, 0}), faceAt(b.twin, {20, 9})));
}

TEST(GatherOsm, AFootwayOfAStreetLiesBesideIt) {
  io::OsmTags tags = street("residential", "6");
  tags["sidewalk"] = "both";
  const Built b = built({way("way/1", tags, {{0, 0}, {40, 0}})});
  EXPECT_NEAR(area_m2(b.twin.surface), 40.0 * (6.0 + 2 * 1.8), 0.01);
  const SurfaceMesh& mesh = b.twin.surface;
  EXPECT_EQ(mesh.surfaceClasses[mesh.classes[faceAt(b.twin, {20, 3.5}).index()]].kind, GroundKind::footway);
  EXPECT_EQ(mesh.surfaceClasses[mesh.classes[faceAt(b.twin, {20, 2.5}).index()]].kind,
            GroundKind::carriageway);
}

TEST(GatherOsm, WhatLiesInASquareIsSeen) {
  const Built b = built({area("way/1", {{"highway", "pedestrian"}}, rectangle(0, 0, 40, 40)),
                         area("way/2", {{"natural", "water"}}, rectangle(10, 10, 20, 20)),
                         area("way/3", {{"landuse", "residential"}}, rectangle(-100, -100, 100, 100)),
                         area("way/4", {{"building", "yes"}, {"height", "9"}}, rectangle(30, 30, 35, 35)),
                         node("node/5", {{"natural", "tree"}}, {5, 5})});
  EXPECT_FALSE(faceAt(b.twin, {15, 15}));
  EXPECT_FALSE(faceAt(b.twin, {32, 32}));
  EXPECT_FALSE(faceAt(b.twin, {5, 5}));
  EXPECT_FALSE(faceAt(b.twin, {-50, 0}));
  EXPECT_TRUE(faceAt(b.twin, {25, 5}));
  EXPECT_NEAR(boundary_m(b.twin.surface, Boundary::water), 40.0, 0.01);
  EXPECT_NEAR(boundary_m(b.twin.surface, Boundary::building), 20.0, 0.01);
  EXPECT_NEAR(boundary_m(b.twin.surface, Boundary::privateGround), 160.0, 0.01);
  ASSERT_EQ(b.twin.buildings.size(), 1U);
  EXPECT_DOUBLE_EQ(b.twin.buildings[0].roof_m, 9.0);
  EXPECT_FALSE(b.twin.buildings[0].heightAssumed);
  EXPECT_FALSE(b.twin.doors.empty());
  EXPECT_EQ(b.twin.objects.size(), 1U);
}

TEST(GatherOsm, BuildingsAreAsHighAsTheirStoreys) {
  const Built b = built({way("way/1", street("footway", "4"), {{0, 0}, {30, 0}}),
                         area("way/2",
                              {{"building", "yes"},
                               {"building:levels", "4"},
                               {"ref:bag", "758100000012345"},
                               {"start_date", "1880"},
                               {"building:min_level", "1"}},
                              rectangle(0, 2, 10, 12)),
                         area("way/3", {{"building", "roof"}}, rectangle(20, -10, 25, 10))});
  ASSERT_EQ(b.twin.buildings.size(), 2U);
  EXPECT_DOUBLE_EQ(b.twin.buildings[0].roof_m, 12.0);
  EXPECT_TRUE(b.twin.buildings[0].heightAssumed);
  EXPECT_EQ(b.twin.buildings[0].bagId, "0758100000012345");
  EXPECT_EQ(b.twin.buildings[0].constructionYear, 1880);
  EXPECT_TRUE(faceAt(b.twin, {22, 0})) << "one walks under a roof";
  EXPECT_EQ(b.report.found(Finding::note, "building that begins above the ground, taken down to it"), 1U);
}

TEST(GatherOsm, APassageLeadsThroughABuilding) {
  io::OsmTags passage = street("footway", "3");
  passage["tunnel"] = "building_passage";
  const Built b = built({area("way/1", {{"building", "yes"}}, rectangle(10, -10, 20, 10)),
                         way("way/2", street("footway", "3"), {{0, 0}, {10, 0}}),
                         way("way/3", passage, {{10, 0}, {20, 0}}),
                         way("way/4", street("footway", "3"), {{20, 0}, {30, 0}})});
  EXPECT_TRUE(connected(b.twin.surface, faceAt(b.twin, {1, 0}), faceAt(b.twin, {29, 0})));
}

TEST(GatherOsm, ABridgeLeadsOverWhatIsBelow) {
  io::OsmTags bridge = street("footway", "3");
  bridge["bridge"] = "yes";
  const Built b = built({way("way/1", street("footway", "3"), {{0, 0}, {20, 0}}),
                         way("way/2", bridge, {{20, 0}, {60, 0}}),
                         way("way/3", street("footway", "3"), {{60, 0}, {70, 5}, {80, 5}}),
                         way("way/4", {{"highway", "motorway"}}, {{40, -40}, {40, 40}})});
  EXPECT_TRUE(faceAt(b.twin, {40, 0}, 1));
  EXPECT_FALSE(faceAt(b.twin, {40, 0}, 0));
  EXPECT_TRUE(connected(b.twin.surface, faceAt(b.twin, {1, 0}), faceAt(b.twin, {79, 5})));
  EXPECT_NEAR(joined_m(b.twin.surface, 1), 6.0, 0.1) << "at both ends, as wide as it is";
}

TEST(GatherOsm, ABridgeEndsOnASquare) {
  io::OsmTags bridge = street("footway", "3");
  bridge["bridge"] = "yes";
  const Built b = built({area("way/1", {{"place", "square"}}, rectangle(-30, -20, 0, 20)),
                         way("way/2", bridge, {{0, 0}, {40, 0}})});
  EXPECT_TRUE(connected(b.twin.surface, faceAt(b.twin, {-10, 0}), faceAt(b.twin, {30, 0}, 1)));
}

TEST(GatherOsm, WaysLeadIntoSquares) {
  const Built b = built({area("way/1", {{"place", "square"}}, rectangle(0, 0, 30, 30)),
                         way("way/2", street("footway", "3"), {{30, 15}, {50, 30}})});
  EXPECT_TRUE(connected(b.twin.surface, faceAt(b.twin, {5, 5}), faceAt(b.twin, {45, 26.25})));
  EXPECT_EQ(b.report.counted("walkable surface", "connected parts"), 1U);
}

TEST(GatherOsm, PeopleComeInWhereTheExtractEnds) {
  io::Records records;
  records.osm = {way("way/1", street("footway", "4"), {{0, 0}, {30, 0}})};
  records.osmBounds = {corner + Vec2{-10, -10}, corner + Vec2{20, 10}};
  const Built b = build::built(records);
  EXPECT_NEAR(boundary_m(b.twin.surface, Boundary::mapEdge), 4.0, 0.01) << "not at the dead end within";
  EXPECT_NEAR(boundary_m(b.twin.surface, Boundary::unwalkable), 64.0, 0.01);
}

TEST(GatherOsm, BarriersOpenAtGatesAndWhereWaysCross) {
  const auto halves = [](std::vector<io::OsmRecord> more) {
    std::vector<io::OsmRecord> all = {area("way/1", {{"highway", "pedestrian"}}, rectangle(0, 0, 40, 20)),
                                      way("way/2", {{"barrier", "fence"}}, {{20, -5}, {20, 10}, {20, 25}})};
    for (io::OsmRecord& record : more) all.push_back(std::move(record));
    const Built b = built(std::move(all));
    return connected(b.twin.surface, faceAt(b.twin, {5, 10}), faceAt(b.twin, {35, 10}));
  };
  EXPECT_FALSE(halves({}));
  EXPECT_TRUE(halves({node("node/3", {{"barrier", "gate"}}, {20, 10})}));
  EXPECT_FALSE(halves({node("node/3", {{"barrier", "gate"}, {"locked", "yes"}}, {20, 10})}));
  EXPECT_TRUE(halves({way("way/3", street("footway", "2"), {{15, 10}, {20, 10}, {25, 10}})}));
}

TEST(GatherOsm, WhatIsNotUsedIsCounted) {
  const Built b = built(
      {way("way/1", street("footway", "4"), {{0, 0}, {30, 0}}), node("node/2", {{"shop", "bakery"}}, {1, 1}),
       node("node/3", {{"addr:housenumber", "3"}}, {1, 2}), node("node/4", {{"colour", "red"}}, {1, 2})});
  EXPECT_EQ(b.report.counted("made", "not used: shop"), 1U);
  EXPECT_EQ(b.report.counted("made", "not used: addr"), 1U);
  EXPECT_EQ(b.report.counted("made", "not used: other tags"), 1U);
  EXPECT_EQ(b.report.counted("made", "ground"), 1U);
}

TEST(GatherOsm, GroundThatReachesBeyondAllCoordinatesIsCut) {
  const Built b = built({way("way/1", street("footway", "4"), {{0, 0}, {30, 0}}),
                         area("relation/2", {{"natural", "wood"}}, rectangle(-500, -40000, 40000, 30000))});
  EXPECT_NEAR(area_m2(b.twin.surface), 120.0, 0.01);
}

TEST(GatherOsm, RegistersComeFirst) {
  io::Records records;
  records.osm = {way("way/1", street("footway", "4"), {{0, 0}, {30, 0}}),
                 area("way/2", {{"building", "yes"}}, rectangle(0, 3, 9, 12))};
  records.bgt = {footway(rectangle(0, 20, 30, 24))};
  const Built withBgt = build::built(records);
  EXPECT_FALSE(faceAt(withBgt.twin, {10, 0}));
  EXPECT_EQ(withBgt.report.counted("made", "left out: the BGT knows the place"), 2U);
  records.bgt.clear();
  io::BagPand pand;
  pand.id = "0100100000000001";
  pand.footprint.polygons = {rectangle(0, 3, 9, 12)};
  records.panden = {pand};
  const Built withBag = build::built(records);
  ASSERT_EQ(withBag.twin.buildings.size(), 1U);
  EXPECT_EQ(withBag.twin.buildings[0].id, pand.id);
}

TEST(LineGaps, LeaveTheRest) {
  const Line line{{0, 0}, {10, 0}, {10, 10}};
  EXPECT_EQ(withoutGaps(line, {}).size(), 1U);
  const auto parts = withoutGaps(line, {{9, 12}, {11, 13}, {-5, 1}});
  ASSERT_EQ(parts.size(), 2U);
  EXPECT_EQ(parts[0], (Line{{1, 0}, {9, 0}}));
  EXPECT_EQ(parts[1], (Line{{10, 3}, {10, 10}}));
  EXPECT_TRUE(withoutGaps(line, {{-1, 30}}).empty());
}

} // namespace
} // namespace loopstad::twin::build
