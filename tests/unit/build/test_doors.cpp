// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_records.hpp"

namespace loopstad::twin::build {
namespace {

TEST(Doors, AWallOnTheStreetHasItsDoorInTheMiddle) {
  const Built b = built({footway(rectangle(0, 0, 10, 4)), pand(rectangle(2, 4, 8, 12))});
  ASSERT_EQ(b.twin.doors.size(), 1U);
  const Door& door = b.twin.doors[0];
  const Vec2 at = b.twin.frame.toRd(door.position) - corner;
  EXPECT_NEAR(at.x, 5.0, 0.5);
  EXPECT_GT(at.y, 3.4);
  EXPECT_LT(at.y, 4.0);
  EXPECT_NEAR(door.outward.y, -1.0, 1e-6);
  EXPECT_EQ(door.face, faceAt(b.twin, at));
  // 48 m2 of footprint on two assumed storeys.
  EXPECT_NEAR(door.weight, 96.0, 0.1);
  EXPECT_EQ(b.report.found(Finding::assumed, "floor area from footprint and assumed storeys"), 1U);
}

TEST(Doors, BehindAYardTheDoorIsWhereTheYardMeetsTheStreet) {
  const Built b = built(
      {footway(rectangle(0, 0, 30, 4)), yard(rectangle(0, 4, 30, 20)), pand(rectangle(20, 10, 26, 16))});
  ASSERT_EQ(b.twin.doors.size(), 1U);
  const Vec2 at = b.twin.frame.toRd(b.twin.doors[0].position) - corner;
  EXPECT_NEAR(at.x, 23.0, 1.0);
  EXPECT_GT(at.y, 3.4);
  EXPECT_LT(at.y, 4.0);
}

TEST(Doors, AYardBehindAYardLeadsToTheStreetToo) {
  const Built b = built({footway(rectangle(0, 0, 10, 4)), yard(rectangle(0, 4, 10, 8)),
                         yard(rectangle(0, 8, 10, 20)), pand(rectangle(2, 10, 8, 16))});
  EXPECT_EQ(b.twin.doors.size(), 1U);
}

TEST(Doors, ABuildingWithoutPublicGroundIsReportedInsteadOfGuessed) {
  const Built b =
      built({footway(rectangle(0, 0, 10, 4)), canal(rectangle(0, 4, 10, 30)), pand(rectangle(2, 10, 8, 16))});
  EXPECT_TRUE(b.twin.doors.empty());
  EXPECT_EQ(b.report.found(Finding::note, "building that no public ground can be reached from"), 1U);
}

TEST(Doors, UnitsGiveWeightAndOutbuildingsHaveNone) {
  io::Records records;
  records.bgt = {footway(rectangle(0, 0, 30, 4)), pand(rectangle(0, 4, 10, 12), "0100100000000001"),
                 pand(rectangle(10, 4, 20, 12), "0100100000000002"),
                 pand(rectangle(20, 4, 30, 12), "0100100000000003")};
  const auto unit = [](std::string id, std::string pandId, double area_m2) {
    io::BagUnit u;
    u.id = std::move(id);
    u.pandIds = {std::move(pandId)};
    u.uses = {"woonfunctie"};
    u.area_m2 = area_m2;
    return u;
  };
  records.units = {unit("1", "0100100000000001", 80.0), unit("2", "0100100000000001", 60.0),
                   unit("3", "0100100000000002", 0.0)};
  const Built b = built(records);
  ASSERT_EQ(b.twin.buildings.size(), 3U);
  EXPECT_EQ(b.twin.buildings[0].units, 2U);
  EXPECT_NEAR(b.twin.buildings[0].floorArea_m2, 140.0, 1e-9);
  EXPECT_EQ(b.twin.buildings[0].uses, std::vector<std::string>{"woonfunctie"});
  ASSERT_EQ(b.twin.doors.size(), 2U);
  EXPECT_NEAR(b.twin.doors[0].weight, 140.0, 1e-9);
  EXPECT_NEAR(b.twin.doors[1].weight, 100.0, 1e-9); // a unit without a stated area
}

TEST(Doors, BagBuildingsStandInWhereTheBgtHasNone) {
  io::Records records;
  records.bgt = {footway(rectangle(0, 0, 10, 4))};
  io::BagPand house;
  house.id = "0100100000000001";
  house.status = "Pand in gebruik";
  house.constructionYear = 1911;
  house.footprint.polygons = {rectangle(2, 3, 8, 12)}; // one metre into the street, as happens
  records.panden = {house};
  const Built b = built(records);
  ASSERT_EQ(b.twin.buildings.size(), 1U);
  EXPECT_EQ(b.twin.buildings[0].constructionYear, 1911);
  EXPECT_NEAR(area_m2(b.twin.surface), 40.0 - 6.0, 1e-3);
  EXPECT_EQ(b.twin.doors.size(), 1U);
}

} // namespace
} // namespace loopstad::twin::build
