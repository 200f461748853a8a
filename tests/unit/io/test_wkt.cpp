// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/io/wkt.hpp>

#include <gtest/gtest.h>

#include <numbers>
#include <string>

namespace loopstad::twin::io {
namespace {

TEST(Wkt, ReadsEveryKind) {
  const auto geometry = parseWkt(
      "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 3 4), POLYGON ((0 0, 8 0, 8 5, 0 5, 0 0)))");
  ASSERT_TRUE(geometry);
  EXPECT_EQ(geometry->points, (std::vector<Vec2>{{1, 2}}));
  EXPECT_EQ(geometry->lines, (std::vector<Line>{{{0, 0}, {3, 4}}}));
  ASSERT_EQ(geometry->polygons.size(), 1U);
  EXPECT_EQ(geometry->polygons[0].outer.size(), 4U); // rings are open
}

TEST(Wkt, TurnsRingsRound) {
  const auto geometry = parseWkt("POLYGON ((0 0, 0 5, 8 5, 8 0, 0 0), (1 1, 2 1, 2 2, 1 1))");
  ASSERT_TRUE(geometry);
  EXPECT_GT(signedArea_m2(geometry->polygons[0].outer), 0.0);
  EXPECT_LT(signedArea_m2(geometry->polygons[0].holes.at(0)), 0.0);
}

TEST(Wkt, SkipsThirdCoordinatesAndCutsArcs) {
  const auto raised = parseWkt("POLYGON Z ((0 0 7, 8 0 7, 8 5 7, 0 0 7))");
  ASSERT_TRUE(raised);
  EXPECT_DOUBLE_EQ(area_m2(raised->polygons[0]), 20.0);
  const auto round = parseWkt("CURVEPOLYGON (CIRCULARSTRING (0 0, 4 0, 0 0))");
  ASSERT_TRUE(round);
  EXPECT_NEAR(area_m2(round->polygons[0]), 4.0 * std::numbers::pi, 0.1);
}

TEST(Wkt, RefusesWhatHasNoShape) {
  for (const char* text : {"", "POLYGON EMPTY", "POLYGON ((0 0, 1 1, 0 0))", "POLYGON ((0 0, 1 1, 2 2, 0 0))",
                           "LINESTRING (1 1, 1 1)", "POLYGON ((0 0, 8 0, 8 5, 0 0)) and more",
                           "circle of 5 m", "POINT (nan 1)"}) {
    const auto geometry = parseWkt(text);
    ASSERT_FALSE(geometry) << text;
    EXPECT_FALSE(geometry.error().problem.empty());
    EXPECT_FALSE(geometry.error().remedy.empty());
  }
}

} // namespace
} // namespace loopstad::twin::io
