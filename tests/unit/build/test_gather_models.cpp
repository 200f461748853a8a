// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_records.hpp"

#include <gtest/gtest.h>

namespace loopstad::twin::build {
namespace {

constexpr double street_m = 1.5;
constexpr double ridge_m = 11.0;
constexpr const char* firstPand = "0100100000000001"; // as pand() names it

/// A box over a rectangle, as LoD 2.2.
io::ModelBuilding model(const Polygon& footprint, const std::string& bagId = {}) {
  io::ModelBuilding building;
  building.id = bagId.empty() ? "GUID" : "NL.IMBAG.Pand." + bagId;
  building.source = "tile.city.json";
  building.bagId = bagId;
  building.lod = "2.2";
  building.shells = {prism(footprint, street_m, ridge_m)};
  return building;
}

io::Records street(std::vector<io::BgtRecord> panden, std::vector<io::ModelBuilding> models) {
  io::Records records;
  records.bgt = {footway(rectangle(0, 0, 40, 4))};
  for (io::BgtRecord& record : panden) records.bgt.push_back(std::move(record));
  records.models = std::move(models);
  return records;
}

// No heights of the ground: what stands at street_m is put at 0.

TEST(GatherModels, PandTakesShapeAndHeightsByItsBagId) {
  io::ModelBuilding house = model(rectangle(0, 4, 10, 14), firstPand);
  house.roof_m = 8.4;
  house.ground_m = 1.4;
  const Built b = built(street({pand(rectangle(0, 4, 10, 14))}, {house}));
  ASSERT_EQ(b.twin.buildings.size(), 1U);
  const Building& building = b.twin.buildings[0];
  EXPECT_FALSE(building.heightAssumed);
  EXPECT_EQ(building.lod, "2.2");
  EXPECT_NEAR(building.ground_m, 0.0, 1e-12);
  EXPECT_NEAR(building.roof_m, 7.0, 1e-12);
  ASSERT_EQ(building.shells.size(), 1U);
  EXPECT_EQ(findDefect(building.shells[0]), "");
  EXPECT_NEAR(volume_m3(building.shells[0]), 100.0 * (ridge_m - street_m), 1e-6);
  const Vec2 local = b.twin.frame.toLocal(corner + Vec2{0, 4});
  EXPECT_EQ(building.shells[0].surfaces[0].rings[0].back(), (Vec3{local.x, local.y, 0.1}));
  EXPECT_EQ(b.report.counted("tile.city.json", "matched with a pand"), 1U);
}

TEST(GatherModels, WithoutStatedHeightsThoseOfTheShapeCount) {
  const Built b = built(street({pand(rectangle(0, 4, 10, 14))}, {model(rectangle(0, 4, 10, 14), firstPand)}));
  EXPECT_EQ(b.twin.buildings[0].ground_m, 0.0);
  EXPECT_EQ(b.twin.buildings[0].roof_m, ridge_m - street_m);
  EXPECT_EQ(b.report.found(Finding::assumed,
                           "no heights of the ground: buildings of the city model are put on it, at 0"),
            1U);
}

TEST(GatherModels, LokaalIdMatchesWhereThereIsNoBagId) {
  io::BgtRecord shed = pand(rectangle(0, 4, 10, 14));
  shed.bagIds.clear();
  shed.lokaalId = "G0100.shed";
  io::ModelBuilding shape = model(rectangle(0, 4, 10, 14));
  shape.lokaalId = "G0100.shed";
  const Built b = built(street({shed}, {shape}));
  ASSERT_EQ(b.twin.buildings.size(), 1U);
  EXPECT_EQ(b.twin.buildings[0].lod, "2.2");
}

TEST(GatherModels, APandOfSeveralPartsHasOneShape) {
  const Built b = built(street({pand(rectangle(0, 4, 4, 14)), pand(rectangle(4, 4, 10, 14))},
                               {model(rectangle(0, 4, 10, 14), firstPand)}));
  ASSERT_EQ(b.twin.buildings.size(), 2U);
  EXPECT_EQ(b.twin.buildings[0].lod, "0"); // the smaller
  EXPECT_TRUE(shellsOf(b.twin.buildings[0]).empty());
  EXPECT_EQ(b.twin.buildings[0].roof_m, ridge_m - street_m);
  EXPECT_EQ(b.twin.buildings[1].lod, "2.2");
  EXPECT_EQ(shellsOf(b.twin.buildings[1]).size(), 1U);
}

TEST(GatherModels, BuildingThatNoRegisterHasIsOneOfItsOwn) {
  const Built b = built(street({pand(rectangle(0, 4, 10, 14))}, {model(rectangle(20, 2, 30, 14))}));
  ASSERT_EQ(b.twin.buildings.size(), 2U);
  EXPECT_EQ(b.twin.buildings[1].id, "GUID");
  EXPECT_NEAR(area_m2(b.twin.buildings[1].footprint), 120.0, 1e-6);
  EXPECT_NEAR(area_m2(b.twin.surface), 160.0 - 20.0, 1e-3); // it stands on the footway
  EXPECT_EQ(b.report.counted("tile.city.json", "buildings that only the city model has"), 1U);
}

TEST(GatherModels, ModelThatIsOpenBelowStandsUnderItsRoof) {
  io::ModelBuilding open = model(rectangle(20, 4, 30, 14));
  open.shells[0].surfaces.erase(open.shells[0].surfaces.begin());
  const Built b = built(street({}, {open}));
  ASSERT_EQ(b.twin.buildings.size(), 1U);
  EXPECT_NEAR(area_m2(b.twin.buildings[0].footprint), 100.0, 1e-6);
}

TEST(GatherModels, UnmatchedOneWhereAnotherStandsIsDroppedAndListed) {
  const Built b = built(street({pand(rectangle(0, 4, 10, 14))}, {model(rectangle(1, 5, 9, 13))}));
  EXPECT_EQ(b.twin.buildings.size(), 1U);
  EXPECT_TRUE(b.twin.buildings[0].heightAssumed);
  const auto found =
      std::ranges::find(b.report.findings(), "city model building that no pand matches, where another stands",
                        &Finding::reason);
  ASSERT_NE(found, b.report.findings().end());
  EXPECT_EQ(found->object, "GUID");
  EXPECT_EQ(found->source, "tile.city.json");
}

TEST(GatherModels, NeighbourWithASharedWallIsNoOtherBuilding) {
  const Built b = built(street({pand(rectangle(0, 4, 10, 14))}, {model(rectangle(9.9, 4, 20, 14))}));
  EXPECT_EQ(b.twin.buildings.size(), 2U);
}

TEST(GatherModels, SecondShapeOfAPandIsReported) {
  const io::ModelBuilding shape = model(rectangle(0, 4, 10, 14), firstPand);
  const Built b = built(street({pand(rectangle(0, 4, 10, 14))}, {shape, shape}));
  EXPECT_EQ(b.twin.buildings[0].shells.size(), 1U);
  EXPECT_EQ(b.report.found(Finding::dropped, "second shape of one pand in city models"), 1U);
}

TEST(GatherModels, ShapeThatIsNoSolidIsUsedAndNoted) {
  io::ModelBuilding open = model(rectangle(0, 4, 10, 14), firstPand);
  open.shells[0].surfaces.pop_back();
  const Built b = built(street({pand(rectangle(0, 4, 10, 14))}, {open}));
  EXPECT_EQ(b.twin.buildings[0].shells.size(), 1U);
  EXPECT_EQ(b.report.found(Finding::note, "shape that is no valid solid, used as it is"), 1U);
}

TEST(GatherModels, CityModelAloneIsNoGround) {
  io::Records records;
  records.models = {model(rectangle(0, 0, 10, 10))};
  SilentProgress progress;
  BuildReport report;
  const Result<Twin> twin = buildTwin(records, {}, progress, report);
  ASSERT_FALSE(twin);
  EXPECT_EQ(twin.error().problem, "no walkable surface in it");
}

// Underpasses: the street goes on below the part of the pand that lies a level above it.

TEST(Underpass, GroundUnderAPandOfAnotherLevelStaysWalkable) {
  io::BgtRecord over = pand(rectangle(10, 0, 20, 4));
  over.level = 1;
  const Built b = built(street({pand(rectangle(10, 4, 20, 14)), over}, {}));
  EXPECT_NEAR(area_m2(b.twin.surface), 160.0, 1e-3);
  EXPECT_TRUE(connected(b.twin.surface, faceAt(b.twin, {5, 2}), faceAt(b.twin, {25, 2})));
  EXPECT_TRUE(faceAt(b.twin, {15, 2}));
  ASSERT_EQ(b.twin.buildings.size(), 2U);
  EXPECT_EQ(b.twin.buildings[0].ground_m, 0.0);
  EXPECT_EQ(b.twin.buildings[1].ground_m, 3.0); // its shell starts above the street
  EXPECT_GT(b.twin.buildings[1].roof_m, 3.0);
  EXPECT_EQ(shellsOf(b.twin.buildings[1])[0].surfaces[0].rings[0][0].z, 3.0);
}

TEST(Underpass, RoadOfALowerLevelGoesOnUnderThePand) {
  const Built b = built({footway(rectangle(0, 0, 10, 4)), footway(rectangle(10, 0, 20, 4), -1),
                         footway(rectangle(20, 0, 30, 4)), pand(rectangle(10, 0, 20, 4))});
  EXPECT_TRUE(faceAt(b.twin, {15, 2}, -1));
  EXPECT_TRUE(connected(b.twin.surface, faceAt(b.twin, {5, 2}), faceAt(b.twin, {25, 2})));
}

TEST(Underpass, PandWithAPassageKeepsPrismsAtTheHeightsOfItsModel) {
  io::BgtRecord over = pand(rectangle(10, 0, 20, 4));
  over.level = 1;
  const Built b =
      built(street({pand(rectangle(10, 4, 20, 14)), over}, {model(rectangle(10, 0, 20, 14), firstPand)}));
  for (const Building& building : b.twin.buildings) {
    EXPECT_EQ(building.lod, "1.2");
    EXPECT_TRUE(building.shells.empty());
    EXPECT_FALSE(building.heightAssumed);
    EXPECT_EQ(building.roof_m, ridge_m - street_m);
  }
  EXPECT_EQ(b.twin.buildings[0].ground_m, 0.0);
  EXPECT_EQ(b.twin.buildings[1].ground_m, 3.0);
  EXPECT_EQ(b.report.found(Finding::note, "pand above a passage: prisms, so that it stays open"), 1U);
}

} // namespace
} // namespace loopstad::twin::build
