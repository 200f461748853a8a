// SPDX-License-Identifier: GPL-3.0-or-later
/// Any plan that is possible gives an exact partition, one walkable ground, and a door for every building;
/// any other an error that names a parameter.
#include "districts.hpp"

#include <loopstad/base/random.hpp>

#include <gtest/gtest.h>

#include <set>

namespace loopstad::twin::district {
namespace {

DistrictPlan anyPlan(std::uint64_t seed) {
  std::uint32_t next = 0;
  const auto draw = [&](double low, double high) {
    return Draws(seed, next++, 0, Purpose::test).uniform(0, low, high);
  };
  DistrictPlan plan;
  plan.pattern = static_cast<StreetPattern>(static_cast<int>(draw(0.0, 3.0)));
  plan.width_m = draw(100.0, 600.0);
  plan.height_m = draw(100.0, 600.0);
  plan.rotation_deg = draw(-180.0, 180.0);
  plan.mainEvery_m = draw(150.0, 600.0);
  plan.blockLength_m = draw(40.0, 160.0);
  plan.blockDepth_m = draw(30.0, 100.0);
  plan.mainStreet_m = draw(12.0, 40.0);
  plan.mainFootway_m = draw(2.0, 4.0);
  plan.sideStreet_m = draw(7.0, 16.0);
  plan.sideFootway_m = draw(1.0, 1.7);
  plan.alley_m = draw(1.5, 5.0);
  plan.buildingDepth_m = draw(8.0, 12.0);
  plan.frontGarden_m = draw(0.0, 1.0) < 0.6 ? 0.0 : draw(1.0, 5.0);
  plan.storeys = draw(1.0, 9.0);
  plan.floorSpaceIndex = draw(0.03, 0.2) * plan.storeys;
  plan.dwelling_m2 = draw(40.0, 160.0);
  plan.green = draw(0.0, 0.3);
  plan.water = draw(0.0, 0.12);
  plan.squareSide_m = draw(0.0, 1.0) < 0.3 ? 0.0 : draw(20.0, 90.0);
  plan.seed = seed;
  return plan;
}

TEST(AnyDistrict, IsAnExactPartitionThatOneCanWalk) {
  int made = 0;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    SCOPED_TRACE(seed);
    const Result<District> result = generateDistrict(anyPlan(seed));
    if (!result) {
      EXPECT_EQ(result.error().kind, ErrorKind::usage);
      EXPECT_FALSE(result.error().remedy.empty());
      continue;
    }
    ++made;
    EXPECT_EQ(test::flawOfPartition(groundOf(*result), result->outline), "");
    const Rebuilt city = rebuilt(*result);
    EXPECT_EQ(city.report.counted("walkable surface", "connected parts"), 1U);
    std::set<std::uint32_t> withDoor;
    for (const Door& door : city.twin.doors) withDoor.insert(door.building.value());
    EXPECT_EQ(withDoor.size(), inhabited(*result));
  }
  EXPECT_GT(made, 20);
}

} // namespace
} // namespace loopstad::twin::district
