// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/district/district_plan.hpp>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace loopstad::twin::district {
namespace {

using testing::HasSubstr;

struct Bad {
  std::function<void(DistrictPlan&)> change;
  const char* says;
};

TEST(DistrictPlan, TheDefaultIsPossible) { EXPECT_TRUE(checkPlan({})); }

TEST(DistrictPlan, WhatIsImpossibleIsNamedWithItsValueAndARemedy) {
  const std::vector<Bad> bad{
      {[](DistrictPlan& p) { p.width_m = 20.0; }, "size (width) 20"},
      {[](DistrictPlan& p) { p.height_m = 9000.0; }, "size (height) 9000"},
      {[](DistrictPlan& p) { p.mainStreet_m = 10.0; }, "main street 10"},
      {[](DistrictPlan& p) { p.sideFootway_m = 4.5; }, "side street 11"},
      {[](DistrictPlan& p) { p.blockDepth_m = 24.0; }, "block depth 24"},
      {[](DistrictPlan& p) { p.storeys = 0.0; }, "storeys 0"},
      {[](DistrictPlan& p) { p.floorSpaceIndex = -1.0; }, "density -1"},
      {[](DistrictPlan& p) { p.uses[0] = 0.5; }, "uses: make 70 %"},
      {[](DistrictPlan& p) { p.uses = {1.2, -0.2, 0, 0, 0, 0}; }, "home 120"},
      {[](DistrictPlan& p) { p.green = std::numeric_limits<double>::quiet_NaN(); }, "green nan"},
      {[](DistrictPlan& p) {
         p.lowerLeft_rd = {0.0, 0.0};
       },
       "place 0,0"},
      {[](DistrictPlan& p) { p.squareSide_m = 5.0; }, "square 5"},
  };
  for (const Bad& one : bad) {
    DistrictPlan plan;
    one.change(plan);
    const Status checked = checkPlan(plan);
    ASSERT_FALSE(checked) << one.says;
    EXPECT_EQ(checked.error().kind, ErrorKind::usage);
    EXPECT_THAT(checked.error().problem, HasSubstr(one.says));
    EXPECT_FALSE(checked.error().remedy.empty());
  }
}

TEST(DistrictPlan, EveryNumberStandsOnItsPageWithItsRange) {
  std::ifstream page(LOOPSTAD_DISTRICT_PAGE);
  std::vector<std::string> rows;
  for (std::string row; std::getline(page, row);) rows.push_back(row);
  ASSERT_FALSE(rows.empty());
  const DistrictPlan usual;
  for (const PlanNumber& number : planNumbers()) {
    const auto row = std::ranges::find_if(rows, [&](const std::string& text) {
      return text.find(fmt::format("`{}`", number.key)) != std::string::npos;
    });
    ASSERT_NE(row, rows.end()) << number.key;
    EXPECT_THAT(*row, HasSubstr(fmt::format("{:g} to {:g}", number.low, number.high)));
    EXPECT_THAT(*row, HasSubstr(fmt::format("{:g}", usual.*number.value))) << number.key;
  }
}

TEST(DistrictPlan, DwellingsPerHectareAreAFloorSpaceIndex) {
  DistrictPlan plan;
  plan.dwelling_m2 = 100.0;
  plan.uses = {0.5, 0.5, 0, 0, 0, 0};
  // 40 dwellings of 100 m2 are 4000 m2 of homes, 8000 of all uses, 10,000 m2 gross: as much as the hectare.
  EXPECT_DOUBLE_EQ(floorSpaceIndexFor(40.0, plan), 1.0);
}

TEST(DistrictPlan, PatternsAndUsesHaveNames) {
  EXPECT_EQ(streetPatternNamed("organic"), StreetPattern::organic);
  EXPECT_STREQ(name(StreetPattern::radial), "radial");
  EXPECT_EQ(useNamed("school"), Use::school);
  EXPECT_FALSE(useNamed("castle"));
}

} // namespace
} // namespace loopstad::twin::district
