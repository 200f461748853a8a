// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifting_for_tests.hpp"

#include <loopstad/test/sound_twin.hpp>
#include <loopstad/twin/content_hash.hpp>
#include <loopstad/twin/edit/edit_twin.hpp>

#include <gmock/gmock.h>

namespace loopstad::twin::edit {
namespace {

using build::bgt;
using build::Built;
using build::canal;
using build::connected;
using build::corner;
using build::faceAt;
using build::fence;
using build::footway;
using build::heightAt;
using build::LiftedArea;
using build::pand;
using build::pointObject;
using build::rectangle;
using ::testing::AllOf;
using ::testing::HasSubstr;

/// Two quays of 100 by 20 m with a canal of 10 m between them, a house, a tree and a fence on the southern
/// one.
std::vector<io::BgtRecord> quays() {
  return {footway(rectangle(0, 0, 100, 20)),
          canal(rectangle(0, 20, 100, 30)),
          footway(rectangle(0, 30, 100, 50)),
          bgt(io::BgtLayer::begroeidterreindeel, "", "groenvoorziening", rectangle(0, 50, 100, 80)),
          pand(rectangle(40, 0, 60, 12)),
          pointObject(io::BgtLayer::vegetatieobject, "boom", {20, 10}),
          fence({{70, 0}, {70, 15}})};
}

class EditTwin : public testing::Test {
protected:
  static Polygon local(const Twin& twin, Polygon rd) { return translated(std::move(rd), -twin.frame.origin); }

  Edit area(Edit::Kind kind, std::string id, Polygon rd) const {
    Edit edit;
    edit.kind = kind;
    edit.id = std::move(id);
    edit.source = "plan.geojson";
    edit.polygons = {local(city_.twin, std::move(rd))};
    return edit;
  }
  Edit along(Edit::Kind kind, std::string id, const Line& line) const {
    Edit edit;
    edit.kind = kind;
    edit.id = std::move(id);
    edit.source = "plan.geojson";
    edit.lines.emplace_back();
    for (const Vec2 p : line) edit.lines.back().push_back(city_.twin.frame.toLocal(corner + p));
    return edit;
  }
  static Edit removal(std::string id) {
    Edit edit;
    edit.kind = Edit::remove;
    edit.id = std::move(id);
    edit.source = "plan.geojson";
    return edit;
  }

  Twin edited(std::vector<Edit> edits) {
    Result<Twin> twin = editTwin(city_.twin, edits, {}, report_);
    EXPECT_TRUE(static_cast<bool>(twin)) << (twin ? "" : describe(twin.error()));
    if (!twin) return city_.twin;
    EXPECT_EQ(test::whatIsUnsound(*twin), "");
    EXPECT_NEAR(test::terrainArea_m2(*twin), test::terrainArea_m2(city_.twin), 1e-6);
    return std::move(*twin);
  }
  std::string refused(std::vector<Edit> edits) {
    const Result<Twin> twin = editTwin(city_.twin, edits, {}, report_);
    EXPECT_FALSE(static_cast<bool>(twin));
    return twin ? std::string{} : describe(twin.error());
  }
  [[nodiscard]] bool walks(const Twin& twin, Vec2 from, Vec2 to) const {
    return connected(twin.surface, faceAt(twin, from), faceAt(twin, to));
  }

  Built city_ = build::built(quays());
  double before_m2_ = area_m2(city_.twin.surface);
  BuildReport report_;
};

TEST_F(EditTwin, NothingToDoLeavesTheCityAsItIs) {
  ASSERT_EQ(test::whatIsUnsound(city_.twin), "");
  EXPECT_EQ(contentHash(edited({})), contentHash(city_.twin));
}

TEST_F(EditTwin, ASquareGrowsOverTheCanal) {
  EXPECT_FALSE(walks(city_.twin, {10, 10}, {10, 40}));
  const Twin plan = edited({area(Edit::surface, "quay", rectangle(0, 18, 30, 32))});
  EXPECT_NEAR(area_m2(plan.surface), before_m2_ + 30 * 10, 0.5);
  EXPECT_TRUE(walks(plan, {10, 10}, {10, 40}));
  EXPECT_TRUE(faceAt(plan, {15, 25}));
  EXPECT_FALSE(faceAt(plan, {35, 25}));
  const std::uint16_t row = plan.surface.classes[faceAt(plan, {15, 25}).index()];
  EXPECT_EQ(plan.surface.surfaceClasses[row].function, "voetgangersgebied");
  ASSERT_EQ(plan.ground.size(), city_.twin.ground.size() + 1);
  EXPECT_EQ(plan.ground.back().id, "quay");
}

TEST_F(EditTwin, WhatStandsOnASquareStays) {
  Edit square = area(Edit::surface, "square", rectangle(10, 5, 30, 15));
  square.name = "Treurwilgplein";
  const Twin plan = edited({square});
  EXPECT_NEAR(area_m2(plan.surface), before_m2_, 0.1);
  EXPECT_FALSE(faceAt(plan, {20, 10}));
  EXPECT_EQ(plan.objects, city_.twin.objects);
  ASSERT_FALSE(plan.places.empty());
  EXPECT_EQ(plan.places.back().name, "Treurwilgplein");
}

TEST_F(EditTwin, AHouseGoesAndPeopleWalkWhereItStood) {
  const Twin plan = edited({removal("0100100000000001")});
  EXPECT_TRUE(plan.buildings.empty());
  EXPECT_TRUE(plan.doors.empty());
  EXPECT_FALSE(city_.twin.doors.empty());
  EXPECT_NEAR(area_m2(plan.surface), before_m2_ + 20 * 12, 0.3);
  EXPECT_TRUE(walks(plan, {5, 5}, {50, 6}));
}

TEST_F(EditTwin, AHouseComesWithItsDoors) {
  Edit house = area(Edit::building, "new", rectangle(10, 2, 30, 16));
  house.height_m = 9.0;
  house.type = "woonfunctie";
  const Twin plan = edited({house});
  ASSERT_EQ(plan.buildings.size(), 2U);
  EXPECT_DOUBLE_EQ(plan.buildings[1].roof_m - plan.buildings[1].ground_m, 9.0);
  EXPECT_FALSE(plan.buildings[1].heightAssumed);
  EXPECT_DOUBLE_EQ(plan.buildings[1].floorArea_m2, 3 * 20 * 14);
  EXPECT_NEAR(area_m2(plan.surface), before_m2_ - 20 * 14 + 0.3, 0.3);
  const auto doors = std::ranges::count_if(
      plan.doors, [](const Door& door) { return door.building == BuildingId(std::size_t{1}); });
  EXPECT_GE(doors, 1);
  EXPECT_EQ(plan.objects.size(), city_.twin.objects.size() - 1) << "the tree was in its place";
}

TEST_F(EditTwin, AHouseCanComeWhereAnotherOneWent) {
  const Twin plan = edited({removal("pand "), area(Edit::building, "new", rectangle(38, 0, 66, 14))});
  ASSERT_EQ(plan.buildings.size(), 1U);
  EXPECT_EQ(plan.buildings[0].id, "new");
}

TEST_F(EditTwin, APassageLeadsThroughAHouse) {
  const Polygon passage = rectangle(48, -0.0, 52, 13);
  const Twin plan = edited({area(Edit::open, "passage", passage)});
  EXPECT_NEAR(area_m2(plan.surface), before_m2_ + 4 * 12, 0.3);
  EXPECT_TRUE(walks(plan, {50, 6}, {50, 16}));
  EXPECT_EQ(plan.buildings, city_.twin.buildings);
}

TEST_F(EditTwin, AFenceKeepsPeopleApartAndGoesAgain) {
  const Twin fenced = edited({along(Edit::fence, "hek", {{80, 0}, {80, 20}})});
  EXPECT_FALSE(walks(fenced, {75, 10}, {90, 10}));
  ASSERT_EQ(fenced.barriers.size(), 2U);
  EXPECT_EQ(fenced.barriers[1].type, "hek");
  const Result<Twin> again = editTwin(fenced, std::array{removal("hek")}, {}, report_);
  ASSERT_TRUE(static_cast<bool>(again)) << describe(again.error());
  EXPECT_EQ(test::whatIsUnsound(*again), "");
  EXPECT_TRUE(walks(*again, {75, 10}, {90, 10}));
  EXPECT_NEAR(area_m2(again->surface), before_m2_, 0.05);
}

TEST_F(EditTwin, AClosedPassageOpensNoOtherWay) {
  const Twin plan = edited({area(Edit::close, "closed", rectangle(80, -0.0, 82, 20))});
  EXPECT_FALSE(walks(plan, {75, 10}, {90, 10}));
  EXPECT_TRUE(walks(plan, {61, 16}, {75, 16}));
}

TEST_F(EditTwin, ThingsInTheStreetComeAndGo) {
  Edit stage = area(Edit::object, "stage", rectangle(80, 5, 90, 11));
  stage.type = "podium";
  stage.height_m = 1.2;
  Edit post;
  post.kind = Edit::object;
  post.id = "post";
  post.points = {city_.twin.frame.toLocal(corner + Vec2{95, 10})};
  post.width_m = 0.4;
  const Twin plan = edited({stage, post, removal("stage")});
  EXPECT_TRUE(faceAt(plan, {85, 8}));
  EXPECT_FALSE(faceAt(plan, {95, 10}));
  ASSERT_EQ(plan.objects.size(), 2U);
  EXPECT_EQ(plan.objects[1].id, "post");
  EXPECT_DOUBLE_EQ(plan.objects[1].radius_m, 0.2);
}

TEST_F(EditTwin, WhatIsClosedOrStandsInWaterLeavesItWater) {
  Edit boat = area(Edit::object, "boat", rectangle(80, 22, 86, 26));
  const Twin plan = edited({area(Edit::close, "closed", rectangle(40, 15, 60, 36)), boat,
                            along(Edit::fence, "boom", {{90, 10}, {90, 40}})});
  for (const Vec2 quay : {Vec2{50, 17}, Vec2{50, 34}}) EXPECT_FALSE(faceAt(plan, quay));
  for (const Vec2 water : {Vec2{50, 25}, Vec2{82, 24}, Vec2{90, 25}})
    EXPECT_NEAR(heightAt(plan, water), heightAt(city_.twin, water), 1e-6);
}

TEST_F(EditTwin, WaterIsDug) {
  Edit pond = area(Edit::surface, "pond", rectangle(20, 55, 40, 70));
  pond.layer = "waterdeel";
  pond.function = "watervlakte";
  const Twin plan = edited({pond});
  EXPECT_FALSE(faceAt(plan, {30, 60}));
  EXPECT_LT(heightAt(plan, {30, 60}), heightAt(plan, {10, 60}) - 0.3);
}

TEST_F(EditTwin, WhatIsFarFromAnEditIsKeptFaceByFace) {
  const Twin plan = edited({area(Edit::surface, "corner", rectangle(90, 40, 95, 45))});
  const FaceId was = faceAt(city_.twin, {5, 5});
  const FaceId is = faceAt(plan, {5, 5});
  EXPECT_EQ(toMetres(plan.surface.vertices[plan.surface.faces[is.index()][0]]),
            toMetres(city_.twin.surface.vertices[city_.twin.surface.faces[was.index()][0]]));
}

TEST_F(EditTwin, NewGroundRisesEvenlyFromBankToBank) {
  LiftedArea land;
  land.ground([](Vec2 at) { return at.y < 20.0 ? 2.0 : at.y > 30.0 ? 3.0 : build::noHeight; });
  city_ = land.built({footway(rectangle(0, 0, 100, 20)), canal(rectangle(0, 20, 100, 30)),
                      footway(rectangle(0, 30, 100, 50))});
  const Twin plan = edited({area(Edit::surface, "causeway", rectangle(40, 19, 60, 31))});
  EXPECT_NEAR(heightAt(plan, {50, 10}), 2.0, 0.05);
  EXPECT_NEAR(heightAt(plan, {50, 25}), 2.5, 0.25);
  EXPECT_NEAR(heightAt(plan, {50, 40}), 3.0, 0.05);
}

TEST_F(EditTwin, ABridgeLeadsOverTheCanal) {
  Edit bridge = along(Edit::bridge, "smart bridge", {{50, 15}, {55, 25}, {50, 36}});
  bridge.width_m = 4.0;
  bridge.name = "Smart Bridge";
  const Result<Twin> made = editTwin(city_.twin, std::array{bridge}, {}, report_);
  ASSERT_TRUE(static_cast<bool>(made)) << describe(made.error());
  EXPECT_EQ(test::whatIsUnsound(*made), "");
  EXPECT_TRUE(walks(*made, {10, 10}, {10, 40}));
  EXPECT_NEAR(test::terrainArea_m2(*made), test::terrainArea_m2(city_.twin), 1e-6)
      << "the canal flows on under it";
  EXPECT_NEAR(test::terrainArea_m2(*made, 1), 4.0 * (std::hypot(5, 10) + std::hypot(5, 11)), 4.0);
  ASSERT_FALSE(made->places.empty());
  EXPECT_EQ(made->places.back().name, "Smart Bridge");
  EXPECT_FALSE(faceAt(*made, {51, 17})) << "no headroom at its foot";
  ASSERT_EQ(made->barriers.size(), city_.twin.barriers.size() + 2);
  for (std::size_t side = made->barriers.size() - 2; side < made->barriers.size(); ++side) {
    EXPECT_EQ(made->barriers[side].id, "smart bridge railing");
    EXPECT_EQ(made->barriers[side].level, 1);
    EXPECT_NEAR(length_m(made->barriers[side].line), std::hypot(5, 10) + std::hypot(5, 11), 2.0);
  }
  // It can be edited like any other ground.
  Edit gate = along(Edit::fence, "gate", {{50, 24}, {60, 24}});
  gate.level = 1;
  EXPECT_THAT(describe(editTwin(*made, std::array{gate}, {}, report_).error()), HasSubstr("outside"));
  gate.lines = {
      {city_.twin.frame.toLocal(corner + Vec2{53.2, 24}), city_.twin.frame.toLocal(corner + Vec2{55.9, 24})}};
  const Result<Twin> shut = editTwin(*made, std::array{gate}, {}, report_);
  ASSERT_TRUE(static_cast<bool>(shut)) << describe(shut.error());
  EXPECT_EQ(test::whatIsUnsound(*shut), "");
}

TEST_F(EditTwin, UnderAHighBridgePeopleGoOn) {
  LiftedArea land;
  land.ground([](Vec2 at) { return std::clamp(0.24 * (std::abs(at.y - 50.0) - 5.0), 0.0, 6.0); });
  std::vector<io::BgtRecord> strips;
  for (int i = 0; i < 20; ++i) {
    const Polygon strip = rectangle(0, 5.0 * i, 100, 5.0 * i + 5.0);
    strips.push_back(i % 2 == 0 ? footway(strip) : build::street(strip));
  }
  city_ = land.built(strips);
  Edit bridge = along(Edit::bridge, "viaduct", {{50, 15}, {50, 85}});
  const Result<Twin> made = editTwin(city_.twin, std::array{bridge}, {}, report_);
  ASSERT_TRUE(static_cast<bool>(made)) << describe(made.error());
  EXPECT_EQ(test::whatIsUnsound(*made), "");
  EXPECT_TRUE(faceAt(*made, {50, 50}));
  EXPECT_TRUE(faceAt(*made, {50, 50}, 1));
  EXPECT_NEAR(heightAt(*made, {50, 50}, 1), 6.0, 0.3);
  EXPECT_NEAR(heightAt(*made, {50, 50}, 0), 0.0, 0.3);
  EXPECT_FALSE(faceAt(*made, {50, 16})) << "no headroom";
}

TEST_F(EditTwin, TurnsAwayWhatCannotBeMade) {
  Edit bow = area(Edit::surface, "bow", rectangle(0, 0, 10, 10));
  std::swap(bow.polygons[0].outer[1], bow.polygons[0].outer[2]);
  EXPECT_THAT(refused({bow}), AllOf(HasSubstr("plan.geojson"), HasSubstr("bow"), HasSubstr("crosses")));
  EXPECT_THAT(refused({area(Edit::surface, "far", rectangle(95, 0, 105, 10))}),
              AllOf(HasSubstr("far"), HasSubstr("outside"), HasSubstr("50.0 of 100.0 m2")));
  EXPECT_THAT(refused({area(Edit::building, "over", rectangle(55, 5, 65, 15))}),
              AllOf(HasSubstr("over building pand"), HasSubstr("35.0 m2")));
  EXPECT_THAT(refused({removal("nobody")}), HasSubstr("is no building"));
  EXPECT_THAT(refused({along(Edit::building, "line", {{1, 1}, {2, 2}})}), HasSubstr("polygon"));
  EXPECT_THAT(refused({along(Edit::bridge, "short", {{50, 15}, {50, 25}})}),
              AllOf(HasSubstr("short"), HasSubstr("walkable ground")));
  Edit upstairs = area(Edit::surface, "upstairs", rectangle(0, 0, 5, 5));
  upstairs.level = 3;
  EXPECT_THAT(refused({upstairs}), HasSubstr("level 3"));
}

TEST_F(EditTwin, OneThatFailsLeavesNothingOfTheOthers) {
  const auto hash = contentHash(city_.twin);
  (void)refused({removal("0100100000000001"), removal("nobody")});
  EXPECT_EQ(contentHash(city_.twin), hash);
}

} // namespace
} // namespace loopstad::twin::edit
