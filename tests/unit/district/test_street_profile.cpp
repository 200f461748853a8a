// SPDX-License-Identifier: GPL-3.0-or-later
#include "street_profile.hpp"

#include <gtest/gtest.h>

#include <numeric>

namespace loopstad::twin::district {
namespace {

double total(const std::vector<Lane>& lanes) {
  return std::accumulate(lanes.begin(), lanes.end(), 0.0,
                         [](double sum, const Lane& lane) { return sum + lane.width_m; });
}

std::size_t count(const std::vector<Lane>& lanes, Cover cover) {
  std::size_t found = 0;
  for (const Lane& lane : lanes) found += lane.cover == cover;
  return found;
}

TEST(StreetProfile, LanesFillTheStreet) {
  DistrictPlan plan;
  for (const StreetKind kind : {StreetKind::main, StreetKind::side, StreetKind::alley, StreetKind::canal})
    for (const double width : {11.0, 14.5, 20.0, 27.0, 36.0}) {
      const double asked = kind == StreetKind::canal ? width + 2.0 * quay_m : width;
      plan.mainFootway_m = 2.0;
      EXPECT_NEAR(total(profileOf(plan, kind, asked)), asked, 1e-9);
    }
}

TEST(StreetProfile, WiderMainStreetsGetVergesThenCyclePaths) {
  DistrictPlan plan;
  plan.mainFootway_m = 3.0;
  EXPECT_EQ(count(profileOf(plan, StreetKind::main, 14.0), Cover::verge), 0U);
  const auto verges = profileOf(plan, StreetKind::main, 16.0); // 3 + 2 + 6 + 2 + 3
  EXPECT_EQ(count(verges, Cover::verge), 2U);
  EXPECT_EQ(count(verges, Cover::cyclePath), 0U);
  EXPECT_EQ(count(profileOf(plan, StreetKind::main, 20.0), Cover::cyclePath), 2U);
}

TEST(StreetProfile, SideStreetsParkWhereTheCarriagewayAllows) {
  DistrictPlan plan;
  plan.sideFootway_m = 2.0;
  EXPECT_EQ(count(profileOf(plan, StreetKind::side, 10.0), Cover::parking), 0U);
  EXPECT_EQ(count(profileOf(plan, StreetKind::side, 11.0), Cover::parking), 1U);
  EXPECT_EQ(count(profileOf(plan, StreetKind::side, 13.0), Cover::parking), 2U);
}

} // namespace
} // namespace loopstad::twin::district
