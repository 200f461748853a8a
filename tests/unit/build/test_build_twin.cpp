// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_records.hpp"

#include <gmock/gmock.h>

#include <cmath>

namespace loopstad::twin::build {
namespace {

using testing::HasSubstr;

TEST(BuildTwin, OneFootwayIsTwoFacesWithTheMapsEdgeAround) {
  const Built b = built({footway(rectangle(0, 0, 10, 4))});
  EXPECT_EQ(b.twin.surface.faces.size(), 2U);
  EXPECT_NEAR(area_m2(b.twin.surface), 40.0, 1e-3);
  EXPECT_NEAR(boundary_m(b.twin.surface, Boundary::mapEdge), 28.0, 1e-3);
  const SurfaceClass& row = b.twin.surface.surfaceClasses[b.twin.surface.classes[0]];
  EXPECT_EQ(row.kind, GroundKind::footway);
  EXPECT_EQ(row.surface, "open verharding");
  ASSERT_EQ(b.twin.ground.size(), 1U);
  EXPECT_EQ(b.twin.ground[0].id, "wegdeel voetpad");
}

TEST(BuildTwin, WaterAndBuildingsAreHolesWithTheirOwnBoundary) {
  const Built b =
      built({footway(rectangle(0, 0, 10, 4)), canal(rectangle(0, 4, 10, 8)), pand(rectangle(0, -6, 10, 0))});
  EXPECT_NEAR(area_m2(b.twin.surface), 40.0, 1e-3);
  EXPECT_NEAR(boundary_m(b.twin.surface, Boundary::water), 10.0, 1e-3);
  EXPECT_NEAR(boundary_m(b.twin.surface, Boundary::building), 10.0, 1e-3);
  ASSERT_EQ(b.twin.buildings.size(), 1U);
  EXPECT_TRUE(b.twin.buildings[0].heightAssumed);
}

TEST(BuildTwin, EveryPartOfAPandIsInItsFootprintWithItsCourtyard) {
  io::BgtRecord house = pand(rectangle(1, 1, 6, 6));
  house.geometry.polygons[0].holes = {rectangle(2, 2, 4, 4).outer};
  house.geometry.polygons.push_back(rectangle(8, 1, 9, 2));
  const Built b = built({footway(rectangle(0, 0, 10, 10)), house});
  ASSERT_EQ(b.twin.buildings.size(), 1U);
  ASSERT_EQ(b.twin.buildings[0].footprint.size(), 2U);
  EXPECT_NEAR(area_m2(b.twin.buildings[0].footprint), 25.0 - 4.0 + 1.0, 1e-6);
  EXPECT_NEAR(area_m2(b.twin.surface), 100.0 - 22.0, 1e-3); // the courtyard stays ground
  EXPECT_EQ(shellsOf(b.twin.buildings[0]).size(), 2U);
}

TEST(BuildTwin, PlannedBuildingIsNoHole) {
  io::BgtRecord planned = pand(rectangle(2, 1, 4, 3));
  planned.planned = true;
  const Built b = built({footway(rectangle(0, 0, 10, 4)), planned});
  EXPECT_NEAR(area_m2(b.twin.surface), 40.0, 1e-3);
  EXPECT_TRUE(b.twin.buildings.empty());
}

TEST(BuildTwin, NeighboursOfOneClassBecomeOneAndOtherClassesStayApart) {
  const Built same = built({footway(rectangle(0, 0, 5, 4)), footway(rectangle(5, 0, 10, 4))});
  EXPECT_EQ(same.twin.surface.faces.size(), 2U);
  const Built other =
      built({footway(rectangle(0, 0, 5, 4)),
             bgt(io::BgtLayer::wegdeel, "fietspad", "gesloten verharding", rectangle(5, 0, 10, 4))});
  EXPECT_EQ(other.twin.surface.faces.size(), 4U);
  EXPECT_TRUE(connected(other.twin.surface, faceAt(other.twin, {1, 1}), faceAt(other.twin, {9, 1})));
}

TEST(BuildTwin, NarrowGapIsClosedAndWideOneReported) {
  // A ring of footways with a slit inside: 0.2 m wide, then 2 m.
  const auto around = [](double width) {
    return std::vector{footway(rectangle(0, 0, 12, 4)), footway(rectangle(0, 4, 1, 4 + width)),
                       footway(rectangle(11, 4, 12, 4 + width)), footway(rectangle(0, 4 + width, 12, 8))};
  };
  const Built closed = built(around(0.2));
  EXPECT_NEAR(area_m2(closed.twin.surface), 96.0, 1e-3);
  EXPECT_EQ(closed.report.found(Finding::repaired, "gap between surfaces closed"), 1U);
  const Built open = built(around(2.0));
  EXPECT_NEAR(area_m2(open.twin.surface), 96.0 - 20.0, 1e-3);
  EXPECT_EQ(open.report.found(Finding::note, "gap between surfaces left open"), 1U);
}

TEST(BuildTwin, FenceAcrossAPathClosesIt) {
  const Built b = built({footway(rectangle(0, 0, 10, 4)), fence({{5, -1}, {5, 5}})});
  EXPECT_FALSE(connected(b.twin.surface, faceAt(b.twin, {1, 1}), faceAt(b.twin, {9, 1})));
  EXPECT_NEAR(area_m2(b.twin.surface), 40.0 - 4.0 * 0.05, 2e-3);
  ASSERT_EQ(b.twin.barriers.size(), 1U);
}

TEST(BuildTwin, BentFenceHasItsLengthTimesItsWidth) {
  const Built b = built({footway(rectangle(0, 0, 10, 10)), fence({{2, 2}, {8, 2}, {8, 8}})});
  EXPECT_NEAR(area_m2(b.twin.surface), 100.0 - (6.0 + 6.0 + 0.05) * 0.05, 5e-3);
}

TEST(BuildTwin, TreeAndPoleAreHolesAndADrainIsNot) {
  const Built b = built(
      {footway(rectangle(0, 0, 10, 4)), pointObject(io::BgtLayer::vegetatieobject, "boom", {2, 2}),
       pointObject(io::BgtLayer::paal, "lichtmast", {5, 2}), pointObject(io::BgtLayer::put, "kolk", {8, 2})});
  ASSERT_EQ(b.twin.objects.size(), 3U);
  EXPECT_FALSE(faceAt(b.twin, {2.25, 2.0}));
  EXPECT_TRUE(faceAt(b.twin, {2.4, 2.0}));
  EXPECT_FALSE(faceAt(b.twin, {5.05, 2.0}));
  EXPECT_TRUE(faceAt(b.twin, {8.0, 2.0}));
  // Octagons round circles of 0.3 and 0.1 m: 8 tan(22.5 degrees) r^2.
  const double octagons = 8.0 * std::tan(std::acos(-1.0) / 8.0) * (0.09 + 0.01);
  EXPECT_NEAR(area_m2(b.twin.surface), 40.0 - octagons, 0.02);
}

TEST(BuildTwin, ThingsInTheStreetHaveTheirTypesSize) {
  io::BgtRecord rails = bgt(io::BgtLayer::spoor, "tram", "", {});
  rails.geometry.polygons.clear();
  rails.geometry.lines = {{corner + Vec2{0, 1}, corner + Vec2{10, 1}}};
  const Built b = built({footway(rectangle(0, 0, 10, 4)), fence({{2, -1}, {2, 5}}), rails,
                         pointObject(io::BgtLayer::paal, "lichtmast", {5, 2}),
                         pointObject(io::BgtLayer::straatmeubilair, "bank", {7, 2}),
                         pointObject(io::BgtLayer::straatmeubilair, "iets anders", {9, 2}),
                         pointObject(io::BgtLayer::put, "kolk", {8, 2})});
  ASSERT_EQ(b.twin.objects.size(), 4U);
  EXPECT_DOUBLE_EQ(b.twin.objects[0].height_m, 6.0);
  EXPECT_DOUBLE_EQ(b.twin.objects[1].height_m, 0.8);
  EXPECT_DOUBLE_EQ(b.twin.objects[1].radius_m, 0.6);
  EXPECT_DOUBLE_EQ(b.twin.objects[2].height_m, 1.0);
  EXPECT_DOUBLE_EQ(b.twin.objects[3].height_m, 0.0);
  EXPECT_TRUE(b.twin.objects[0].heightAssumed);
  ASSERT_EQ(b.twin.barriers.size(), 1U);
  EXPECT_DOUBLE_EQ(b.twin.barriers[0].height_m, 1.2);
  ASSERT_EQ(b.twin.tracks.size(), 1U);
  EXPECT_EQ(b.twin.tracks[0].type, "tram");
  EXPECT_EQ(b.twin.tracks[0].line.size(), 2U);
}

TEST(BuildTwin, BridgeIsStitchedAtItsEndsAndTheWayBelowIsNot) {
  // A street over a canal with a towpath below the bridge; the towpath lies on the ground level.
  const Built b = built({footway(rectangle(0, 0, 10, 4)), footway(rectangle(30, 0, 40, 4)),
                         canal(rectangle(10, -10, 24, 14)), footway(rectangle(24, -10, 30, 14)),
                         bgt(io::BgtLayer::overbruggingsdeel, "dek", "", rectangle(10, 0, 30, 4), 1),
                         footway(rectangle(10, 0, 30, 4), 1)});
  const SurfaceMesh& mesh = b.twin.surface;
  const FaceId west = faceAt(b.twin, {5, 2});
  const FaceId east = faceAt(b.twin, {35, 2});
  const FaceId over = faceAt(b.twin, {27, 2}, 1);
  const FaceId under = faceAt(b.twin, {27, 2}, 0);
  ASSERT_TRUE(over);
  ASSERT_TRUE(under);
  EXPECT_TRUE(connected(mesh, west, over));
  EXPECT_TRUE(connected(mesh, over, east));
  EXPECT_FALSE(connected(mesh, west, under));
  // The bridge is 80 m2, the two streets 40 each, the towpath 144.
  EXPECT_NEAR(area_m2(mesh), 80.0 + 80.0 + 144.0, 1e-2);
  EXPECT_GT(boundary_m(mesh, Boundary::drop), 39.0);
}

TEST(BuildTwin, HeightsRiseOverABridge) {
  const Built b = built({footway(rectangle(0, 0, 10, 4)), canal(rectangle(10, -10, 50, 14)),
                         footway(rectangle(50, 0, 60, 4)), footway(rectangle(10, 0, 30, 4), 1),
                         bgt(io::BgtLayer::wegdeel, "fietspad", "", rectangle(30, 0, 50, 4), 1)});
  float highest = 0.0F;
  for (const float h : b.twin.surface.heights_m) highest = std::max(highest, h);
  EXPECT_FLOAT_EQ(highest, 3.0F);
  for (const std::uint32_t v : b.twin.surface.faces[faceAt(b.twin, {5, 2}).index()])
    EXPECT_FLOAT_EQ(b.twin.surface.heights_m[v], 0.0F);
}

TEST(BuildTwin, CropCutsAtItsEdge) {
  BuildOptions options;
  options.crop = Box2{corner + Vec2{2, -1}, corner + Vec2{6, 9}};
  const Built b = built({footway(rectangle(0, 0, 10, 4)), pand(rectangle(20, 0, 30, 4))}, options);
  EXPECT_NEAR(area_m2(b.twin.surface), 16.0, 1e-3);
  EXPECT_NEAR(boundary_m(b.twin.surface, Boundary::mapEdge), 16.0, 1e-3);
  EXPECT_TRUE(b.twin.buildings.empty());
}

TEST(BuildTwin, YardsAreClosedUnlessOpened) {
  const std::vector<io::BgtRecord> street{footway(rectangle(0, 0, 10, 4)), yard(rectangle(0, 4, 10, 14))};
  const Built closed = built(street);
  EXPECT_NEAR(area_m2(closed.twin.surface), 40.0, 1e-3);
  EXPECT_NEAR(boundary_m(closed.twin.surface, Boundary::privateGround), 10.0, 1e-3);
  BuildOptions options;
  options.openYards = true;
  EXPECT_NEAR(area_m2(built(street, options).twin.surface), 140.0, 1e-3);
}

TEST(BuildTwin, NothingWalkableIsAnErrorThatSaysWhatToDo) {
  io::Records records;
  records.sources.push_back({"made.zip", "BGT GML light", "", ""});
  records.bgt = {pand(rectangle(0, 0, 10, 4))};
  SilentProgress progress;
  BuildReport report;
  const Result<Twin> twin = buildTwin(records, {}, progress, report);
  ASSERT_FALSE(twin);
  EXPECT_EQ(twin.error().file, "made.zip");
  EXPECT_THAT(describe(twin.error()), HasSubstr("wegdelen"));
}

TEST(BuildTwin, StopsWhenAskedTo) {
  std::stop_source source;
  source.request_stop();
  SilentProgress progress(source.get_token());
  io::Records records;
  records.bgt = {footway(rectangle(0, 0, 10, 4))};
  BuildReport report;
  const Result<Twin> twin = buildTwin(records, {}, progress, report);
  ASSERT_FALSE(twin);
  EXPECT_EQ(twin.error().kind, ErrorKind::interrupted);
}

TEST(BuildTwin, DoorInAWallJoinsTwoRooms) {
  using Kind = io::PlainFeature::Kind;
  io::PlainFeature door = plain(Kind::door, {});
  door.geometry.polygons.clear();
  door.geometry.lines = {{corner + Vec2{5.1, 1.5}, corner + Vec2{5.1, 2.5}}};
  const std::vector<io::PlainFeature> rooms{plain(Kind::walkable, rectangle(0, 0, 5, 4)),
                                            plain(Kind::walkable, rectangle(5.2, 0, 10, 4))};
  const Built apart = built(rooms);
  EXPECT_FALSE(connected(apart.twin.surface, faceAt(apart.twin, {1, 2}), faceAt(apart.twin, {9, 2})));
  std::vector<io::PlainFeature> withDoor = rooms;
  withDoor.push_back(door);
  const Built joined = built(withDoor);
  EXPECT_TRUE(connected(joined.twin.surface, faceAt(joined.twin, {1, 2}), faceAt(joined.twin, {9, 2})));
  EXPECT_NEAR(area_m2(joined.twin.surface), 20.0 + 19.2 + 0.2, 1e-2);
  // Both perimeters, less the door on either side, plus its two jambs.
  EXPECT_NEAR(boundary_m(joined.twin.surface, Boundary::barrier), 18.0 + 17.6 - 2.0 + 0.4, 1e-2);
}

TEST(BuildTwin, AGateInAFenceOnASquareLetsPeopleThrough) {
  io::Records square;
  square.bgt = {street(rectangle(0, 0, 40, 20))};
  io::PlainFeature fence = plain(io::PlainFeature::wall, {});
  fence.geometry.polygons.clear();
  fence.geometry.lines = {{corner + Vec2{20, 0}, corner + Vec2{20, 20}}};
  square.plain = {fence};
  const Built shut = built(square);
  EXPECT_FALSE(connected(shut.twin.surface, faceAt(shut.twin, {10, 10}), faceAt(shut.twin, {30, 10})));

  io::PlainFeature gate = fence;
  gate.kind = io::PlainFeature::door;
  gate.geometry.lines = {{corner + Vec2{20, 9}, corner + Vec2{20, 11}}};
  square.plain = {fence, gate};
  const Built open = built(square);
  EXPECT_TRUE(connected(open.twin.surface, faceAt(open.twin, {10, 10}), faceAt(open.twin, {30, 10})));

  gate.geometry.lines.clear();
  gate.geometry.points = {corner + Vec2{20.1, 5}};
  gate.width_m = 1.2;
  fence.width_m = 0.4;
  square.plain = {fence, gate};
  const Built wide = built(square);
  EXPECT_TRUE(connected(wide.twin.surface, faceAt(wide.twin, {10, 10}), faceAt(wide.twin, {30, 10})));
}

TEST(BuildTwin, StairsJoinTwoStoreysThatLieOverEachOther) {
  using Kind = io::PlainFeature::Kind;
  io::PlainFeature stairs = plain(Kind::stairs, rectangle(10, 0, 16, 2), 0);
  stairs.toLevel = 1;
  const Built b = built({plain(Kind::walkable, rectangle(0, 0, 10, 2), 0), stairs,
                         plain(Kind::walkable, rectangle(16, 0, 26, 2), 1),
                         plain(Kind::walkable, rectangle(16, 0, 26, 2), 0)});
  const SurfaceMesh& mesh = b.twin.surface;
  EXPECT_TRUE(connected(mesh, faceAt(b.twin, {1, 1}, 0), faceAt(b.twin, {25, 1}, 1)));
  EXPECT_FALSE(connected(mesh, faceAt(b.twin, {1, 1}, 0), faceAt(b.twin, {25, 1}, 0)));
  for (const std::uint32_t v : mesh.faces[faceAt(b.twin, {25, 1}, 1).index()])
    EXPECT_FLOAT_EQ(mesh.heights_m[v], 3.0F);
  float low = 10.0F;
  float high = -10.0F;
  for (const std::uint32_t v : mesh.faces[faceAt(b.twin, {12, 1}, 0).index()]) {
    low = std::min(low, mesh.heights_m[v]);
    high = std::max(high, mesh.heights_m[v]);
  }
  EXPECT_FLOAT_EQ(low, 0.0F);
  EXPECT_FLOAT_EQ(high, 3.0F);
}

TEST(BuildTwin, FlightsAboveEachOtherJoinTheirOwnStoreysOnly) {
  using Kind = io::PlainFeature::Kind;
  std::vector<io::PlainFeature> house;
  for (int storey = 0; storey < 3; ++storey) {
    // A hall on either side of the stairwell and a corridor along it.
    house.push_back(plain(Kind::walkable, rectangle(0, 0, 10, 4), storey));
    house.push_back(plain(Kind::walkable, rectangle(16, 0, 26, 4), storey));
    house.push_back(plain(Kind::walkable, rectangle(10, 2, 16, 4), storey));
  }
  for (int storey = 0; storey < 2; ++storey) {
    io::PlainFeature flight = plain(Kind::stairs, rectangle(10, 0, 16, 2), storey);
    flight.toLevel = static_cast<std::int16_t>(storey + 1);
    house.push_back(flight);
  }
  // Without a hint which end is up: both floors lie at both ends and along one side.
  const Built unclear = built(house);
  EXPECT_EQ(unclear.report.found(Finding::note, "stairs that do not tell which end is up"), 2U);
  EXPECT_FALSE(
      connected(unclear.twin.surface, faceAt(unclear.twin, {1, 3}, 0), faceAt(unclear.twin, {1, 3}, 1)));

  // The lower hall of each flight reaches it at its west end, the upper one at its east end.
  std::vector<io::PlainFeature> clear = house;
  const auto wall = [](double x, int storey) {
    return plain(Kind::wall, rectangle(x - 0.2, 0, x + 0.2, 2), storey);
  };
  clear.push_back(wall(16.2, 0));
  clear.push_back(wall(9.8, 2));
  const Built b = built(clear);
  const SurfaceMesh& mesh = b.twin.surface;
  EXPECT_EQ(b.report.found(Finding::note, "stairs that do not tell which end is up"), 0U);
  EXPECT_TRUE(connected(mesh, faceAt(b.twin, {1, 3}, 0), faceAt(b.twin, {1, 3}, 1)));
  EXPECT_TRUE(connected(mesh, faceAt(b.twin, {1, 3}, 1), faceAt(b.twin, {1, 3}, 2)));
  for (std::size_t f = 0; f < mesh.faces.size(); ++f)
    for (const FaceId beside : mesh.neighbours[f]) {
      if (!beside || mesh.sheets[beside.index()] == mesh.sheets[f]) continue;
      for (const std::uint32_t v : mesh.faces[f]) EXPECT_LE(mesh.heights_m[v], 6.0F);
    }
  for (int storey = 0; storey < 3; ++storey)
    for (const std::uint32_t v : mesh.faces[faceAt(b.twin, {25, 3}, storey).index()])
      EXPECT_FLOAT_EQ(mesh.heights_m[v], 3.0F * static_cast<float>(storey));
}

} // namespace
} // namespace loopstad::twin::build
