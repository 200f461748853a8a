// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkable_outline.hpp"

#include <loopstad/base/random.hpp>
#include <loopstad/test/meshes.hpp>

#include <gtest/gtest.h>
#include <ogr_api.h>

namespace loopstad::sim {
namespace {

/// Area by GEOS, or -1 where it finds the geometry not valid.
double validArea_m2(const std::string& wkt) {
  std::string copy = wkt;
  char* rest = copy.data();
  OGRGeometryH geometry = nullptr;
  if (OGR_G_CreateFromWkt(&rest, nullptr, &geometry) != OGRERR_NONE) return -1.0;
  const double area = OGR_G_IsValid(geometry) != 0 ? OGR_G_Area(geometry) : -1.0;
  OGR_G_DestroyGeometry(geometry);
  return area;
}

TEST(WalkableOutline, OfASquareHasFourCorners) {
  const auto outlines = walkableOutlines(test::gridMesh(3, 2, 1.0, [](int, int) { return true; }));
  ASSERT_EQ(outlines.size(), 1U);
  EXPECT_EQ(outlines[0].parts[0].outer.size(), 4U);
  EXPECT_EQ(validArea_m2(asWkt(largestPart(outlines))), 6.0);
}

TEST(WalkableOutline, HasHolesThatTouchInPoints) {
  // Two holes that share a corner, and one that touches the outline in a corner.
  const auto open = [](int x, int y) {
    return !((x == 2 && y == 2) || (x == 3 && y == 3) || (x == 0 && y == 5) || (x == 1 && y == 4));
  };
  const auto outlines = walkableOutlines(test::gridMesh(6, 6, 1.0, open));
  EXPECT_EQ(validArea_m2(asWkt(largestPart(outlines))), 32.0);
}

TEST(WalkableOutline, IsValidHoweverTheGroundIsTorn) {
  for (std::uint32_t seed = 0; seed < 40; ++seed) {
    const auto mesh = test::gridMesh(20, 20, 0.5, [&](int x, int y) {
      return Draws(seed, static_cast<std::uint32_t>(x), static_cast<std::uint32_t>(y), Purpose::test)
                 .uniform(0) < 0.62;
    });
    const auto outlines = walkableOutlines(mesh);
    ASSERT_EQ(outlines.size(), 1U);
    double sum = 0.0;
    for (const twin::Polygon& part : outlines[0].parts) {
      const double area = validArea_m2(asWkt(part));
      EXPECT_GT(area, 0.0) << asWkt(part);
      sum += area;
    }
    EXPECT_NEAR(sum, twin::area_m2(mesh), 1e-9) << seed;
    EXPECT_NEAR(validArea_m2(asWkt(outlines[0].parts)), twin::area_m2(mesh), 1e-9)
        << "parts that touch in points make a valid multipolygon";
  }
}

TEST(WalkableOutline, KeepsSheetsApart) {
  const auto outlines = walkableOutlines(test::bridgeMesh());
  ASSERT_EQ(outlines.size(), 2U);
  EXPECT_EQ(outlines[0].sheet, 0);
  EXPECT_EQ(outlines[1].sheet, 1);
  EXPECT_EQ(validArea_m2(asWkt(outlines[1].parts)), 8.0 * 60.0);
  EXPECT_EQ(validArea_m2(asWkt(largestPart(outlines))), 80.0 * 80.0 - 2 * 8.0 * 20.0);
}

TEST(WalkableOutline, OfNothingIsEmpty) {
  const auto outlines = walkableOutlines({});
  EXPECT_TRUE(outlines.empty());
  EXPECT_EQ(asWkt(largestPart(outlines)), "POLYGON EMPTY");
}

} // namespace
} // namespace loopstad::sim
