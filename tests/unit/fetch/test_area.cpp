// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/fetch/area.hpp>

#include <gtest/gtest.h>

namespace loopstad::twin::fetch {
namespace {

constexpr Box2 square{{112000.0, 400000.0}, {113000.0, 401000.0}};

TEST(Area, ABoxOutsideTheNetherlandsIsBadUsage) {
  EXPECT_TRUE(areaOfBox(square));
  for (const Box2& box : {Box2{{4.7, 51.5}, {4.8, 51.6}}, Box2{{112000, 400000}, {112000, 401000}}, Box2{}}) {
    const auto area = areaOfBox(box);
    ASSERT_FALSE(area);
    EXPECT_EQ(area.error().kind, ErrorKind::usage);
  }
}

TEST(Area, IsCutIntoEqualTilesThatCoverIt) {
  const Area area = *areaOfBox({{112000.0, 400000.0}, {114500.0, 401000.0}});
  const auto tiles = tilesOf(area, 1000.0);
  ASSERT_EQ(tiles.size(), 3U);
  EXPECT_EQ(tiles.front().min, area.box.min);
  EXPECT_EQ(tiles.back().max, area.box.max);
  EXPECT_NEAR(tiles[1].size().x, 2500.0 / 3.0, 1e-9);
  EXPECT_EQ(tilesOf(area, 1e6).size(), 1U);
}

TEST(Area, TilesBesideTheOutlineAreLeftOut) {
  Area area = *areaOfBox(square);
  area.outline = {
      {{{112000.0, 400000.0}, {113000.0, 400000.0}, {112000.0, 401000.0}}, {}}}; // the lower left half
  EXPECT_EQ(tilesOf(area, 250.0).size(), 10U) << "4 + 3 + 2 + 1 of 16";
  EXPECT_FALSE(touches(area, {{112900.0, 400900.0}, {113000.0, 401000.0}}));
  EXPECT_TRUE(touches(area, {{112100.0, 400100.0}, {112200.0, 400200.0}}));
  EXPECT_NEAR(area_km2(area), 0.5, 1e-9);
}

TEST(Area, IsWrittenAsTheDownloadServiceWantsIt) {
  Area area = *areaOfBox({{1000.0, 400000.0}, {2000.5, 401000.0}});
  EXPECT_EQ(asWkt(area), "POLYGON((1000.000 400000.000,2000.500 400000.000,2000.500 401000.000,1000.000 "
                         "401000.000,1000.000 400000.000))");
  const Polygon part{{{1.0, 2.0}, {3.0, 2.0}, {3.0, 4.0}}, {{{1.5, 2.5}, {2.0, 2.5}, {2.0, 3.0}}}};
  area.outline = {part, part};
  EXPECT_EQ(asWkt(area),
            "MULTIPOLYGON(((1.000 2.000,3.000 2.000,3.000 4.000,1.000 2.000)),((1.000 2.000,3.000 "
            "2.000,3.000 4.000,1.000 2.000)))")
      << "without holes, which the service does not take";
}

} // namespace
} // namespace loopstad::twin::fetch
