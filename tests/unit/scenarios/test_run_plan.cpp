// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/parse_scenario.hpp>
#include <loopstad/scenarios/run_plan.hpp>
#include <loopstad/test/meshes.hpp>

#include <gmock/gmock.h>

namespace loopstad::scenarios {
namespace {

using testing::HasSubstr;

/// The square and the bridge of bridgeMesh(), at a place on earth, with two houses and two named places.
twin::Twin town() {
  twin::Twin town;
  town.frame.origin = {100000.0, 400000.0};
  town.surface = test::bridgeMesh();
  town.buildings.resize(2);
  town.buildings[0].uses = {"woonfunctie"};
  town.buildings[1].uses = {"winkelfunctie", "woonfunctie"};
  const twin::Surface surface(town.surface);
  for (std::size_t i = 0; i < 2; ++i) {
    const Vec2 at{30.0, i == 0 ? -20.0 : 20.0};
    twin::Door door;
    door.building = twin::BuildingId(i);
    door.face = surface.locate(at, 0)->face;
    door.position = at;
    door.weight = 100.0 + static_cast<double>(i);
    town.doors.push_back(door);
  }
  const twin::Polygon middle{{{-4.0, -4.0}, {4.0, -4.0}, {4.0, 4.0}, {-4.0, 4.0}}, {}};
  town.places.push_back({"Dek", "platform", 1, {middle}, {}});
  town.places.push_back({"Markt", "zone", 0, {middle}, {}});
  return town;
}

/// origin and destination in YAML; more: further lines.
Result<RunPlan> plan(const std::string& origin, const std::string& destination = "{place: Markt}",
                     const std::string& more = "") {
  const auto scenario = parseScenario("loopstad: 1\nid: a\ntwin: {sources: [b]}\norigins: {o: " + origin +
                                          "}\ndestinations: {d: " + destination +
                                          "}\nflows: [{from: o, to: d, persons: 10}]\n" + more,
                                      "a.yaml");
  if (!scenario) return scenario.error();
  const twin::Twin twin = town();
  return planRun(*scenario, twin, twin::Surface(twin.surface));
}

std::string complaint(const Result<RunPlan>& result) {
  return result ? "nothing is wrong" : describe(result.error());
}

TEST(RunPlan, PutsPolygonsIntoLocalMetres) {
  const auto made = plan("{wkt: \"POLYGON ((100010 400010, 100020 400010, 100020 400020, 100010 400020, "
                         "100010 400010))\", level: 0}");
  ASSERT_TRUE(made) << complaint(made);
  const sim::Origin& origin = made->demand.origins.at(0);
  ASSERT_EQ(origin.areas.size(), 1U);
  EXPECT_EQ(bounds(origin.areas[0]), (Box2{{10.0, 10.0}, {20.0, 20.0}}));
  EXPECT_EQ(origin.sheet, 0);
}

TEST(RunPlan, TakesPlacesOnTheirOwnLevel) {
  const auto made = plan("{place: Dek}", "{place: Markt}");
  ASSERT_TRUE(made) << complaint(made);
  EXPECT_EQ(made->demand.origins[0].sheet, 1);
  EXPECT_EQ(made->demand.destinations[0].sheet, 0);
}

TEST(RunPlan, TakesDoorsByUseWithTheirWeights) {
  const auto all = plan("{doors: true, use: woonfunctie}");
  ASSERT_TRUE(all) << complaint(all);
  ASSERT_EQ(all->demand.origins[0].spots.size(), 2U);
  EXPECT_EQ(all->demand.origins[0].spots[1].weight, 101.0);
  const auto shops = plan("{doors: true, use: winkelfunctie}");
  ASSERT_TRUE(shops) << complaint(shops);
  EXPECT_EQ(shops->demand.origins[0].spots.size(), 1U);
}

TEST(RunPlan, TakesTheEdgeOfTheMapOnWalkableGround) {
  const auto made = plan("{map_edge: true}");
  ASSERT_TRUE(made) << complaint(made);
  double length_m = 0.0;
  const twin::Twin twin = town();
  const twin::Surface surface(twin.surface);
  for (const twin::Polygon& area : made->demand.origins[0].areas) length_m += area_m2(area);
  EXPECT_NEAR(length_m, 4 * 80.0, 1e-6); // strips of 1 m along all four sides
  EXPECT_NEAR(surface.region(made->demand.origins[0].areas, 0).area_m2, 4 * 80.0, 1e-3);
}

TEST(RunPlan, TakesLinesAsStripsAndPointsAsSpots) {
  const auto made =
      plan("{wkt: \"POINT (100030 400000)\"}", "{wkt: \"LINESTRING (100020 400000, 100030 400000)\"}");
  ASSERT_TRUE(made) << complaint(made);
  ASSERT_EQ(made->demand.origins[0].spots.size(), 1U);
  EXPECT_EQ(toMetres(made->demand.origins[0].spots[0].at.position), (Vec2{30.0, 0.0}));
  ASSERT_EQ(made->demand.destinations[0].areas.size(), 1U);
  EXPECT_NEAR(area_m2(made->demand.destinations[0].areas[0]), 10.0, 1e-9);
}

TEST(RunPlan, SuggestsPlacesAndUses) {
  EXPECT_THAT(complaint(plan("{place: Makrt}")),
              HasSubstr("a.yaml: origins.o.place: names \"Makrt\", which is no place of this twin; did you "
                        "mean \"Markt\"?"));
  EXPECT_THAT(complaint(plan("{doors: true, use: woonfuntie}")), HasSubstr("did you mean \"woonfunctie\"?"));
}

TEST(RunPlan, RefusesGroundThatNobodyCanWalkOn) {
  const auto off = plan("{place: Markt}",
                        "{wkt: \"POLYGON ((100100 400100, 100110 400100, 100110 400110, 100100 400100))\"}");
  EXPECT_THAT(complaint(off), HasSubstr("a.yaml: destinations.d: holds no ground that can be walked on; look "
                                        "at the map between 100100 400100 and 100110 400110"));
  EXPECT_THAT(complaint(plan("{place: Markt, level: 7}")), HasSubstr("holds no ground on level 7"));
}

TEST(RunPlan, RefusesPersonsInWalls) {
  // Between x = -4 and 4 the ramp of the bridge leaves a hole in the square from y = -30 to -10.
  const auto made =
      plan("{place: Markt}", "{place: Markt}", "persons: [{at: [100003, 399980], level: 0, to: d}]\n");
  EXPECT_THAT(complaint(made), HasSubstr("a.yaml: persons[0].at: stands at 100003.00 399980.00 on level 0, "
                                         "where nobody can stand"));
  EXPECT_THAT(complaint(made), HasSubstr("the nearest walkable ground is at 100004.00 399980.00"));
}

TEST(RunPlan, MeasuresWhatIsAskedFor) {
  const auto made = plan("{place: Markt}", "{place: Markt}",
                         "measurement: {lines: {l: {wkt: \"LINESTRING (100000 400000, 100008 400000)\"}}, "
                         "zones: {z: {place: Dek}}, grid_m: 2}\nrun: {seed: 9}\n");
  ASSERT_TRUE(made) << complaint(made);
  EXPECT_EQ(made->measures.lines.at(0).ends[1], (Vec2{8.0, 0.0}));
  EXPECT_EQ(made->measures.zones.at(0).sheet, 1);
  EXPECT_EQ(made->measures.gridCell_m, 2.0);
  EXPECT_EQ(made->settings.seed, 9U);
}

TEST(RunPlan, WantsStraightCountingLines) {
  const auto made = plan("{place: Markt}", "{place: Markt}", "measurement: {lines: {l: {place: Markt}}}\n");
  EXPECT_THAT(complaint(made), HasSubstr("measurement.lines.l: is not one straight line"));
}

} // namespace
} // namespace loopstad::scenarios
