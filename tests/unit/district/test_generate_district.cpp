// SPDX-License-Identifier: GPL-3.0-or-later
#include "districts.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace loopstad::twin::district {
namespace {

using testing::HasSubstr;

class Pattern : public testing::TestWithParam<StreetPattern> {};

TEST_P(Pattern, FillsItsGroundExactly) {
  const District made = district(planOf(GetParam()));
  EXPECT_EQ(test::flawOfPartition(groundOf(made), made.outline), "");
  EXPECT_NEAR(std::abs(signedArea_m2(made.outline)), 400.0 * 300.0, 1.0);
}

TEST_P(Pattern, IsWhatWasAskedFor) {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    DistrictPlan plan = planOf(GetParam(), seed);
    plan.width_m = 600.0;
    plan.height_m = 500.0;
    const DistrictFigures found = figuresOf(district(plan));
    EXPECT_NEAR(found.floorSpaceIndex, plan.floorSpaceIndex, 0.01);
    EXPECT_NEAR(found.storeys, plan.storeys, 0.1);
    EXPECT_NEAR(found.green, plan.green, 0.01);
    EXPECT_NEAR(found.water, plan.water, 0.01);
    for (std::size_t u = 0; u < useCount; ++u) EXPECT_NEAR(found.uses[u], plan.uses[u], 0.01) << u;
    const double homes_m2 = usableShare * plan.floorSpaceIndex * 3e5 * plan.uses[0];
    EXPECT_NEAR(static_cast<double>(found.dwellings), homes_m2 / plan.dwelling_m2,
                0.02 * homes_m2 / plan.dwelling_m2);
  }
}

/// Of a band of even width, from its area and the way round it.
double widthOf(const Polygon& band) {
  Line round = band.outer;
  round.push_back(round.front());
  const double half = 0.5 * length_m(round);
  return 0.5 * (half - std::sqrt(std::max(0.0, half * half - 4.0 * area_m2(band))));
}

TEST_P(Pattern, HasFootwaysAsWideAsAsked) {
  DistrictPlan plan = planOf(GetParam());
  plan.mainFootway_m = 4.5;
  plan.sideFootway_m = 1.8;
  constexpr double quay = 2.0;
  std::size_t wide = 0;
  std::size_t narrow = 0;
  for (const DistrictSurface& surface : district(plan).surfaces) {
    if (surface.function != "voetpad" || surface.appearance != "open verharding" || surface.level != 0)
      continue;
    const double width = widthOf(surface.polygon);
    if (area_m2(surface.polygon) < 15.0 * width * width) continue; // the ends of short ones are not square
    wide += std::abs(width - plan.mainFootway_m) < 0.1;
    narrow += std::abs(width - plan.sideFootway_m) < 0.1;
    EXPECT_LT(std::min({std::abs(width - plan.mainFootway_m), std::abs(width - plan.sideFootway_m),
                        std::abs(width - quay)}),
              0.1)
        << width;
  }
  EXPECT_GE(wide, 2U);
  EXPECT_GT(narrow, 10U);
}

TEST_P(Pattern, IsReadAndBuiltWithoutMending) {
  const District made = district(planOf(GetParam()));
  const Rebuilt city = rebuilt(made);
  EXPECT_EQ(mended(city.report), "");
  EXPECT_EQ(city.report.counted("walkable surface", "connected parts"), 1U);
  EXPECT_EQ(city.report.found(Finding::note, "building that no public ground can be reached from"), 0U);
  ASSERT_EQ(city.twin.buildings.size(), made.buildings.size());
  std::set<std::uint32_t> withDoor;
  for (const Door& door : city.twin.doors) withDoor.insert(door.building.value());
  EXPECT_EQ(withDoor.size(), inhabited(made));
  double floor = 0.0;
  for (const Building& building : city.twin.buildings) floor += building.floorArea_m2;
  EXPECT_NEAR(floor, usableShare * 0.7 * 120000.0, 0.01 * 120000.0);
}

TEST_P(Pattern, IsTheSameForTheSameSeedOnly) {
  const auto outlines = [&](std::uint64_t seed) { return groundOf(district(planOf(GetParam(), seed))); };
  EXPECT_EQ(outlines(5), outlines(5));
  EXPECT_NE(outlines(5), outlines(6));
}

TEST_P(Pattern, StreetsHaveNamesAndHousesNumbersOfTheirOwn) {
  const District made = district(planOf(GetParam()));
  std::set<std::string> names;
  for (const DistrictStreet& street : made.streets)
    EXPECT_TRUE(names.insert(street.name).second) << street.name;
  std::set<std::pair<std::uint32_t, int>> addresses;
  for (const DistrictBuilding& building : made.buildings) {
    EXPECT_FALSE(made.streets.at(building.street).name.empty());
    for (const DistrictUnit& unit : building.units)
      EXPECT_TRUE(addresses.emplace(building.street, unit.number).second);
  }
}

INSTANTIATE_TEST_SUITE_P(District, Pattern,
                         testing::Values(StreetPattern::grid, StreetPattern::radial, StreetPattern::organic),
                         [](const auto& one) { return std::string(name(one.param)); });

TEST(District, StreetsOfAGridAreAsWideAsAsked) {
  DistrictPlan plan;
  plan.rotation_deg = 0.0;
  plan.mainStreet_m = 24.0;
  plan.sideStreet_m = 13.0;
  plan.water = 0.0;
  plan.green = 0.0;
  const District made = district(plan);
  // Along a line between two cross streets: from house to house.
  const double y = plan.lowerLeft_rd.y + 0.42 * plan.blockDepth_m;
  const auto isStreet = [&](double x) {
    return std::ranges::any_of(made.surfaces, [&](const DistrictSurface& surface) {
      return surface.layer == "wegdeel" && bounds(surface.polygon.outer).contains({x, y}) &&
             contains(surface.polygon, {x, y});
    });
  };
  constexpr double step = 0.01;
  std::vector<double> widths;
  double begin = -1.0;
  for (double at = 0.0; at < plan.width_m; at += step) {
    const bool on = isStreet(plan.lowerLeft_rd.x + at);
    if (on && begin < 0.0) begin = at;
    if (!on && begin >= 0.0) {
      widths.push_back(at - begin);
      begin = -1.0;
    }
  }
  ASSERT_GE(widths.size(), 2U);
  std::size_t main = 0;
  for (const double width : widths) {
    main += std::abs(width - plan.mainStreet_m) < 2.0 * step;
    EXPECT_LT(std::min(std::abs(width - plan.mainStreet_m), std::abs(width - plan.sideStreet_m)), 2.0 * step)
        << width;
  }
  EXPECT_EQ(main, 1U);
}

TEST(District, BehindFrontGardensHousesAreReachedThroughThem) {
  DistrictPlan plan;
  plan.frontGarden_m = 4.0;
  plan.floorSpaceIndex = 0.5;
  const District made = district(plan);
  EXPECT_EQ(test::flawOfPartition(groundOf(made), made.outline), "");
  const Rebuilt city = rebuilt(made);
  EXPECT_EQ(mended(city.report), "");
  EXPECT_GT(city.report.counted("doors", "where a yard meets public ground"), 50U);
  std::set<std::uint32_t> withDoor;
  for (const Door& door : city.twin.doors) withDoor.insert(door.building.value());
  EXPECT_EQ(withDoor.size(), inhabited(made));
}

TEST(District, TooDenseForItsBlocksIsAnErrorThatSaysWhatFits) {
  DistrictPlan plan;
  plan.floorSpaceIndex = 3.0;
  plan.storeys = 2.0;
  const auto made = generateDistrict(plan);
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().kind, ErrorKind::usage);
  EXPECT_THAT(made.error().problem, HasSubstr("density 3.00 on 2.0 storeys"));
  EXPECT_THAT(made.error().remedy, HasSubstr("give at most 0."));
}

TEST(District, BridgesLieOverTheWaterFromQuayToQuay) {
  DistrictPlan plan;
  plan.water = 0.06;
  const District made = district(plan);
  std::size_t decks = 0;
  for (const DistrictSurface& surface : made.surfaces) {
    if (surface.layer != "overbruggingsdeel") continue;
    ++decks;
    EXPECT_EQ(surface.level, 1);
    const Vec2 middle = interiorPoint(surface.polygon);
    EXPECT_TRUE(std::ranges::any_of(made.surfaces, [&](const DistrictSurface& other) {
      return other.layer == "waterdeel" && contains(other.polygon, middle);
    }));
  }
  EXPECT_GE(decks, 3U);
  const Rebuilt city = rebuilt(made);
  EXPECT_EQ(mended(city.report), "");
  EXPECT_EQ(city.report.counted("walkable surface", "connected parts"), 1U);
  EXPECT_EQ(city.report.counted("walkable surface", "sheets"), 2U);
}

} // namespace
} // namespace loopstad::twin::district
