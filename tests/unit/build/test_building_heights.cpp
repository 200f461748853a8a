// SPDX-License-Identifier: GPL-3.0-or-later
#include "building_heights.hpp"

#include <loopstad/test/twins.hpp>

#include <gtest/gtest.h>

namespace loopstad::twin::build {
namespace {

Building building(double floorArea_m2, std::vector<std::string> uses) {
  Building made;
  made.footprint = {test::square(0, 0, 10)};
  made.floorArea_m2 = floorArea_m2;
  made.uses = std::move(uses);
  return made;
}

double assumed(Building made, bool unitsKnown = true) {
  assumeHeight(made, {}, unitsKnown);
  EXPECT_TRUE(made.heightAssumed);
  return made.roof_m - made.ground_m;
}

TEST(BuildingHeights, StoreysFollowFromFloorAreaAndUse) {
  EXPECT_EQ(assumed(building(160.0, {"woonfunctie"})), 6.0); // two storeys of 80 m2 to use
  EXPECT_EQ(assumed(building(800.0, {"woonfunctie"})), 30.0);
  EXPECT_EQ(assumed(building(160.0, {"kantoorfunctie"})), 7.2);
  EXPECT_EQ(assumed(building(20.0, {"woonfunctie"})), 3.0); // at least one
  EXPECT_EQ(assumed(building(160.0, {"iets anders"})), 6.0);
}

TEST(BuildingHeights, DwellingsAboveAShopCountAsDwellings) {
  EXPECT_EQ(assumed(building(240.0, {"winkelfunctie", "woonfunctie"})), 9.0);
}

TEST(BuildingHeights, WithoutFloorAreaItIsAnOutbuildingOrTheStatedDefault) {
  EXPECT_EQ(assumed(building(0.0, {})), outbuilding_m);
  EXPECT_EQ(assumed(building(0.0, {}), false), BuildOptions{}.buildingHeight_m);
}

TEST(BuildingHeights, NoTowerFollowsFromARegisterThatMixesTwoBuildings) {
  EXPECT_EQ(assumed(building(1e6, {"woonfunctie"})), 200.0);
}

TEST(BuildingHeights, LevelsLiftAndSink) {
  Building made = building(160.0, {"woonfunctie"});
  made.level = 1;
  assumeHeight(made, {}, true);
  EXPECT_EQ(made.ground_m, 3.0);
  EXPECT_EQ(made.roof_m, 9.0);
  made.level = -1; // a car park under a square does not stick out of it
  assumeHeight(made, {}, true);
  EXPECT_EQ(made.ground_m, -3.0);
  EXPECT_EQ(made.roof_m, 0.0);
}

TEST(BuildingHeights, EveryRuleSaysWhy) {
  for (const StoreyRule& rule : storeyRules()) {
    EXPECT_GE(rule.storey_m, 2.6) << rule.use;
    EXPECT_FALSE(rule.why.empty()) << rule.use;
  }
}

} // namespace
} // namespace loopstad::twin::build
