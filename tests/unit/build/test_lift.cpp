// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifting_for_tests.hpp"

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace loopstad::twin::build {
namespace {

io::BgtRecord meadow(Polygon polygon) {
  return bgt(io::BgtLayer::begroeidterreindeel, "", "grasland overig", std::move(polygon));
}
io::BgtRecord deck(Polygon polygon, int level = 1) {
  return bgt(io::BgtLayer::overbruggingsdeel, "dek", "", std::move(polygon), level);
}

/// Every edge of a face or wall has its counterpart, but where the area ends.
std::size_t openEdges(const Terrain& terrain) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, int> edges;
  const auto add = [&](const std::array<std::uint32_t, 3>& corners) {
    for (std::size_t e = 0; e < 3; ++e) {
      const std::uint32_t a = corners[e];
      const std::uint32_t b = corners[(e + 1) % 3];
      edges[{std::min(a, b), std::max(a, b)}] += a < b ? 1 : -1;
    }
  };
  for (const auto& face : terrain.faces) add(face);
  for (const auto& wall : terrain.walls) add(wall);
  return static_cast<std::size_t>(
      std::ranges::count_if(edges, [](const auto& edge) { return edge.second != 0; }));
}

TEST(Lift, WithoutHeightsTheGroundLiesAtZeroAndWaterBelowIt) {
  const Built b = built({footway(rectangle(0, 0, 10, 4)), canal(rectangle(0, 4, 10, 8))});
  EXPECT_TRUE(b.twin.terrain.assumed);
  EXPECT_DOUBLE_EQ(heightAt(b.twin, {5, 2}), 0.0);
  EXPECT_NEAR(heightAt(b.twin, {5, 6}), -0.6, 1e-6);
  EXPECT_EQ(b.twin.terrain.walls.size(), 2U); // one quay
  EXPECT_EQ(findDefect(b.twin.terrain, b.twin.surface.surfaceClasses.size()), "");
}

TEST(Lift, EvenGroundIsFollowedWithoutAnyVertexMore) {
  LiftedArea area;
  const auto slope = [](Vec2 at) { return 2.0 + 0.02 * at.x - 0.01 * at.y; };
  area.ground(slope);
  const Built flat = built({footway(rectangle(0, 0, 100, 40)), meadow(rectangle(0, 40, 100, 100))});
  const Built b = area.built({footway(rectangle(0, 0, 100, 40)), meadow(rectangle(0, 40, 100, 100))});
  EXPECT_FALSE(b.twin.terrain.assumed);
  EXPECT_EQ(b.twin.terrain.faces.size(), flat.twin.terrain.faces.size());
  for (const Vec2 at : {Vec2{1, 1}, Vec2{50, 20}, Vec2{99, 39}, Vec2{50, 60}, Vec2{3, 97}})
    EXPECT_NEAR(heightAt(b.twin, at), slope(at), 0.03) << at.x << ", " << at.y;
  EXPECT_NEAR(walkingHeightAt(b.twin, {50, 20}), slope({50, 20}), 0.03);
}

TEST(Lift, AHillIsFollowedWithinTheErrorAskedFor) {
  const auto hill = [](Vec2 at) { return 6.0 * std::exp(-squaredLength(at - Vec2{55, 45}) / 400.0); };
  std::size_t fewer = 0;
  for (const double error_m : {1.0, 0.25, 0.1}) {
    LiftedArea area;
    area.ground(hill);
    BuildOptions options;
    options.terrainError_m = error_m;
    // Many small meadows, so that the limit on faces is no limit.
    std::vector<io::BgtRecord> meadows;
    for (int x = 0; x < 100; x += 10)
      for (int y = 0; y < 100; y += 10) {
        meadows.push_back(meadow(rectangle(x, y, x + 10, y + 10)));
        if ((x / 10 + y / 10) % 2 == 0) meadows.back().surface = "gras- en kruidachtigen";
      }
    meadows.push_back(footway(rectangle(100, 0, 102, 100)));
    const Built b = area.built(meadows, options);
    double worst = 0.0;
    for (double x = 0.25; x < 100.0; x += 0.5)
      for (double y = 0.25; y < 100.0; y += 2.5)
        worst = std::max(worst, std::abs(heightAt(b.twin, {x, y}) - hill({x, y})));
    EXPECT_LE(worst, error_m + 0.03) << error_m; // the median of a bent patch is not its middle
    EXPECT_GT(b.twin.terrain.faces.size(), fewer);
    fewer = b.twin.terrain.faces.size();
    EXPECT_EQ(openEdges(b.twin.terrain), 33U); // the rim of the area, and nothing inside
  }
}

TEST(Lift, TerrainAddsAtMostAsManyFacesAsTheBoundariesGive) {
  LiftedArea area;
  area.ground([](Vec2 at) { return 5.0 * std::sin(at.x / 5.0) * std::sin(at.y / 5.0); });
  const auto records = std::vector{footway(rectangle(0, 0, 100, 2)), meadow(rectangle(0, 2, 100, 100))};
  const Built flat = built(records);
  const Built b = area.built(records);
  EXPECT_LE(b.twin.terrain.faces.size(), 2 * flat.twin.terrain.faces.size());
  EXPECT_EQ(b.report.found(Finding::note, "ground that lies farther from its heights than asked for"), 1U);
}

TEST(Lift, WaterIsLevelAndItsQuaysAreUpright) {
  LiftedArea area;
  // A quay that slopes along the canal; on the water a few returns, and a boat.
  area.ground([](Vec2 at) {
    if (at.y < 10.0 || at.y > 20.0) return 1.0 + 0.01 * at.x;
    if (at.x > 30 && at.x < 33) return 0.9;
    return at.x < 60.0 ? -0.4 : noHeight;
  });
  const Built b = area.built({footway(rectangle(0, 0, 100, 10)), canal(rectangle(0, 10, 100, 20)),
                              footway(rectangle(0, 20, 100, 30))});
  for (const double x : {1.0, 31.0, 50.0, 99.0}) {
    EXPECT_NEAR(heightAt(b.twin, {x, 15}), -0.4, 1e-6);
    EXPECT_NEAR(heightAt(b.twin, {x, 9.9}), 1.0 + 0.01 * x, 0.02);
    EXPECT_NEAR(walkingHeightAt(b.twin, {x, 20.1}), 1.0 + 0.01 * x, 0.02);
  }
  EXPECT_GE(b.twin.terrain.walls.size(), 4U);
  EXPECT_EQ(openEdges(b.twin.terrain), 12U); // eight of the rim, and the upright where each quay ends
}

TEST(Lift, WaterWithoutHeightsLiesAtItsLowBanks) {
  LiftedArea area;
  area.ground([](Vec2 at) { return at.y > 10.0 && at.y < 20.0 ? noHeight : at.y < 15.0 ? 1.0 : 3.0; });
  const Built b = area.built({footway(rectangle(0, 0, 100, 10)), canal(rectangle(0, 10, 100, 20)),
                              footway(rectangle(0, 20, 100, 30))});
  EXPECT_NEAR(heightAt(b.twin, {50, 15}), 1.0, 1e-3);
  EXPECT_EQ(b.report.found(Finding::assumed, "waters on which no height was seen: level of their low banks"),
            1U);
}

TEST(Lift, ACarOnTheRoadIsNoHill) {
  LiftedArea area;
  area.ground([](Vec2 at) { return at.x > 50 && at.x < 51 && at.y > 5 && at.y < 6 ? 3.0 : 1.0; });
  const Built b = area.built({footway(rectangle(0, 0, 100, 10))});
  EXPECT_NEAR(heightAt(b.twin, {50.5, 5.5}), 1.0, 1e-3);
  EXPECT_EQ(b.twin.terrain.faces.size(), 2U);
}

TEST(Lift, GroundRunsOnUnderBuildings) {
  LiftedArea area;
  const auto slope = [](Vec2 at) { return 1.0 + 0.02 * at.x; };
  area.ground(
      [&](Vec2 at) { return at.x > 30 && at.x < 70 && at.y > 10 && at.y < 30 ? noHeight : slope(at); });
  // Two houses share a wall, whose foot is far from any cell.
  const Built b =
      area.built({footway(rectangle(0, 0, 100, 10)), pand(rectangle(30, 10, 50, 30)),
                  pand(rectangle(50, 10, 70, 30), "0100100000000002"), footway(rectangle(0, 30, 100, 40))});
  EXPECT_NEAR(heightAt(b.twin, {50, 20}), slope({50, 20}), 0.1);
  EXPECT_NEAR(b.twin.buildings[0].ground_m, slope({30, 20}), 0.05); // the low end of what is round it
  EXPECT_TRUE(b.twin.buildings[0].heightAssumed);
  EXPECT_NEAR(b.twin.buildings[0].roof_m - b.twin.buildings[0].ground_m, 6.0, 1e-6);
}

TEST(Lift, RoofIsTheSeventiethPercentileOfWhatIsSeen) {
  LiftedArea area;
  area.ground([](Vec2) { return 1.0; });
  area.roofs([](Vec2 at) {
    if (at.x < 20.0 || at.x > 40.0 || at.y < 10.0 || at.y > 20.0) return 1.0;
    return 1.0 + 10.0 * (at.x - 20.0) / 20.0; // rises from 1 to 11
  });
  const Built b = area.built({footway(rectangle(0, 0, 100, 10)), pand(rectangle(20, 10, 40, 20)),
                              pand(rectangle(60, 10, 70, 20), "0100100000000002")});
  EXPECT_NEAR(b.twin.buildings[0].roof_m, 8.0, 0.26);
  EXPECT_FALSE(b.twin.buildings[0].heightAssumed);
  // The other one was built after the heights were taken.
  EXPECT_TRUE(b.twin.buildings[1].heightAssumed);
  EXPECT_DOUBLE_EQ(b.twin.buildings[1].roof_m, 7.0);
}

TEST(Lift, ADeckLiesWhereTheDsmSeesItAndMeetsTheGroundWithoutAStep) {
  LiftedArea area;
  area.ground([](Vec2 at) { return at.x > 40.0 && at.x < 60.0 ? noHeight : 1.0; });
  const auto arch = [](double x) { return 1.0 + 1.5 * std::sin((x - 40.0) / 20.0 * std::acos(-1.0)); };
  area.roofs([&](Vec2 at) {
    const bool bridge = at.x > 40.0 && at.x < 60.0 && at.y > 10.0 && at.y < 14.0;
    return bridge ? arch(at.x) : at.x > 40.0 && at.x < 60.0 ? -0.5 : 1.0;
  });
  std::vector<io::BgtRecord> records{footway(rectangle(0, 0, 40, 30)), footway(rectangle(60, 0, 100, 30)),
                                     canal(rectangle(40, 0, 60, 30)), deck(rectangle(40, 10, 60, 14))};
  for (int x = 40; x < 60; x += 4)
    records.push_back(x % 8 == 0
                          ? footway(rectangle(x, 10, x + 4, 14), 1)
                          : bgt(io::BgtLayer::wegdeel, "fietspad", "asfalt", rectangle(x, 10, x + 4, 14), 1));
  const Built b = area.built(records);
  EXPECT_NEAR(walkingHeightAt(b.twin, {40.1, 12}, 1), 1.0, 0.05);
  EXPECT_NEAR(walkingHeightAt(b.twin, {59.9, 12}, 1), 1.0, 0.05);
  EXPECT_NEAR(walkingHeightAt(b.twin, {48, 12}, 1), arch(48), 0.15);
  EXPECT_NEAR(heightAt(b.twin, {52, 11}, 1), arch(52), 0.15);
  EXPECT_NEAR(heightAt(b.twin, {50, 5}), -0.5, 1e-3); // the water, seen in the DSM
}

TEST(Lift, ARoadOnABridgeOfTheGroundLevelIsSeenInTheDsm) {
  LiftedArea area;
  area.ground([](Vec2 at) { return at.x > 40.0 && at.x < 60.0 ? noHeight : 1.0; });
  area.roofs([](Vec2 at) { return at.x > 40.0 && at.x < 60.0 ? 2.0 : 1.0; });
  const Built b = area.built({footway(rectangle(0, 10, 40, 14)), street(rectangle(40, 10, 60, 14)),
                              footway(rectangle(60, 10, 100, 14)), deck(rectangle(38, 9, 62, 15), -1)});
  EXPECT_NEAR(heightAt(b.twin, {50, 12}), 2.0, 0.25);
  EXPECT_NEAR(heightAt(b.twin, {20, 12}), 1.0, 0.25);
}

TEST(Lift, ATunnelLiesAStoreyBelowTheGround) {
  LiftedArea area;
  area.ground([](Vec2) { return 2.0; });
  const Built b =
      area.built({footway(rectangle(0, 10, 20, 14)), footway(rectangle(80, 10, 100, 14)),
                  meadow(rectangle(20, 0, 80, 30)), footway(rectangle(20, 10, 50, 14), -1),
                  bgt(io::BgtLayer::wegdeel, "fietspad", "asfalt", rectangle(50, 10, 80, 14), -1)});
  EXPECT_NEAR(walkingHeightAt(b.twin, {50, 12}, -1), -1.0, 1e-3);
  EXPECT_NEAR(walkingHeightAt(b.twin, {20.1, 12}, -1), 2.0, 0.05);
}

TEST(Lift, CoarseCellsAreReadBetween) {
  LiftedArea area;
  area.cell_m = 5.0;
  const auto slope = [](Vec2 at) { return 1.0 + 0.03 * at.x; };
  area.ground(slope);
  const Built b = area.built({footway(rectangle(3, 0, 97, 10))});
  for (const double x : {3.5, 21.0, 50.0, 96.0}) EXPECT_NEAR(heightAt(b.twin, {x, 5}), slope({x, 5}), 0.01);
}

TEST(Lift, FinerCellsCountBeforeCoarserOnesAndThoseFillTheirHoles) {
  LiftedArea area;
  area.cell_m = 5.0;
  area.ground([](Vec2) { return 4.0; });
  area.cell_m = 0.5;
  area.ground([](Vec2 at) { return at.x < 50.0 ? 1.0 : noHeight; });
  const Built b = area.built({footway(rectangle(0, 0, 40, 10)), footway(rectangle(60, 0, 100, 10))});
  EXPECT_NEAR(heightAt(b.twin, {10, 5}), 1.0, 1e-3);
  EXPECT_NEAR(heightAt(b.twin, {90, 5}), 4.0, 1e-3);
}

TEST(Lift, GroundBeyondTheRasterTakesTheNearestHeight) {
  LiftedArea area;
  area.size = {10, 10};
  area.margin_m = 0.0;
  area.ground([](Vec2) { return 7.0; });
  const Built b = area.built({footway(rectangle(0, 0, 10, 10)), footway(rectangle(10, 0, 400, 10)),
                              pand(rectangle(390, 10, 400, 20))});
  EXPECT_NEAR(heightAt(b.twin, {399, 5}), 7.0, 1e-3);
  EXPECT_EQ(b.report.found(Finding::assumed,
                           "corners of ground farther than 100 m from any height: that of the nearest one"),
            1U);
  EXPECT_TRUE(b.twin.buildings[0].heightAssumed);
}

TEST(Lift, ARasterOfAnotherPlaceIsReportedAndChangesNothing) {
  LiftedArea area;
  area.size = {10, 10};
  area.margin_m = 0.0;
  area.ground([](Vec2) { return 7.0; });
  const Built b = area.built({footway(rectangle(5000, 0, 5010, 10))});
  EXPECT_TRUE(b.twin.terrain.assumed);
  EXPECT_DOUBLE_EQ(heightAt(b.twin, {5005, 5}), 0.0);
  EXPECT_EQ(b.report.found(Finding::note, "no raster has heights in this area"), 1U);
}

TEST(Lift, GroundTooSteepForWheelchairsIsReported) {
  LiftedArea area;
  area.ground([](Vec2 at) { return at.x < 50.0 ? 0.0 : std::min(3.0, 0.15 * (at.x - 50.0)); });
  const Built b =
      area.built({footway(rectangle(0, 0, 50, 4)),
                  bgt(io::BgtLayer::wegdeel, "voetpad", "gesloten verharding", rectangle(50, 0, 70, 4)),
                  footway(rectangle(70, 0, 100, 4)), meadow(rectangle(0, 4, 100, 60))});
  const char* const steep = "steeper than 1 in 12: too steep for wheelchairs";
  ASSERT_EQ(b.report.found(Finding::note, steep), 1U);
  for (const Finding& finding : b.report.findings())
    if (finding.reason == steep) {
      EXPECT_NEAR(finding.area_m2, 80.0, 15.0);
      EXPECT_THAT(finding.detail, testing::HasSubstr("15 %"));
    }
}

TEST(Lift, ObjectsStandOnTheGround) {
  LiftedArea area;
  area.ground([](Vec2 at) { return 1.0 + 0.02 * at.x; });
  const Built b = area.built(
      {footway(rectangle(0, 0, 100, 10)), pointObject(io::BgtLayer::vegetatieobject, "boom", {50, 5})});
  EXPECT_NEAR(b.twin.objects.at(0).position.z, 2.0, 0.02);
}

TEST(Lift, TreesAreAsHighAsTheirCrownIsSeen) {
  LiftedArea area;
  area.ground([](Vec2) { return 2.0; });
  area.roofs([](Vec2 at) { return squaredLength(at - Vec2{50, 5}) < 9.0 ? 13.5 : 2.0; });
  const Built b = area.built({footway(rectangle(0, 0, 100, 10)),
                              pointObject(io::BgtLayer::vegetatieobject, "boom", {50, 5}),
                              pointObject(io::BgtLayer::vegetatieobject, "boom", {20, 5}),
                              pointObject(io::BgtLayer::paal, "lichtmast", {50, 6})});
  ASSERT_EQ(b.twin.objects.size(), 3U);
  EXPECT_NEAR(b.twin.objects[0].height_m, 11.5, 0.01);
  EXPECT_FALSE(b.twin.objects[0].heightAssumed);
  EXPECT_DOUBLE_EQ(b.twin.objects[1].height_m, 8.0); // felled, or planted since
  EXPECT_TRUE(b.twin.objects[1].heightAssumed);
  EXPECT_DOUBLE_EQ(b.twin.objects[2].height_m, 6.0); // a crown above a lamp post is not its height
}

TEST(Lift, GroundUnderATreeHasTheClassOfWhatLiesBesideIt) {
  const Built b =
      built({footway(rectangle(0, 0, 10, 4)), pointObject(io::BgtLayer::vegetatieobject, "boom", {5, 2})});
  for (std::size_t f = 0; f < b.twin.terrain.faces.size(); ++f) {
    ASSERT_NE(b.twin.terrain.classes[f], noClass);
    EXPECT_EQ(b.twin.surface.surfaceClasses[b.twin.terrain.classes[f]].kind, GroundKind::footway);
  }
  EXPECT_NEAR(heightAt(b.twin, {5, 2}), 0.0, 1e-9); // no hole there
}

} // namespace
} // namespace loopstad::twin::build
