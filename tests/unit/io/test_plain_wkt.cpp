// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_for_tests.hpp"

#include <gmock/gmock.h>

namespace loopstad::twin::io {
namespace {

TEST(PlainWkt, TheFirstAreaIsWalkable) {
  Read read = readText("scene.wkt", "MULTIPOLYGON (((0 0, 8 0, 8 5, 0 5, 0 0), (1 1, 2 1, 2 2, 1 1)), ((20 "
                                    "0, 30 0, 30 5, 20 0)))\nLINESTRING (0 0, 8 0);\n");
  ASSERT_TRUE(read.records) << describe(read.records.error());
  ASSERT_EQ(read.records->plain.size(), 1U);
  EXPECT_EQ(read.records->plain[0].kind, PlainFeature::walkable);
  EXPECT_DOUBLE_EQ(areaOf(read.records->plain[0].geometry), 40.0 - 0.5 + 25.0);
  EXPECT_FALSE(read.records->placed);
  EXPECT_EQ(read.report.found(Finding::dropped, "only the first area of a WKT file is used"), 1U);
}

TEST(PlainWkt, SridSaysWhere) {
  const std::string square = "POLYGON ((100000 400000, 100008 400000, 100008 400005, 100000 400000))";
  EXPECT_TRUE(readText("a.wkt", "SRID=28992;" + square).records->placed);
  EXPECT_FALSE(readText("a.wkt", "SRID=0;" + square).records->placed);
  EXPECT_TRUE(readText("a.wkt", square).records->placed);
  Read other = readText("a.wkt", "SRID=4326;" + square);
  ASSERT_FALSE(other.records);
  EXPECT_EQ(other.records.error().object, "SRID=4326");
}

TEST(PlainWkt, MistakesNameTheGeometry) {
  Read broken = readText("a.wkt", "POLYGON ((0 0, 8 0, 8 5, 0 0))\nPOLYGON ((0 0, 8 0");
  ASSERT_FALSE(broken.records);
  EXPECT_EQ(broken.records.error().object, "geometry 2");
  Read lines = readText("a.wkt", "LINESTRING (0 0, 8 0)");
  ASSERT_FALSE(lines.records);
  EXPECT_EQ(lines.records.error().problem, "holds no polygon to walk on");
}

TEST(PlainWkt, BenchmarkScenesAreRead) {
  const auto plaza = sharedData("../bench/plaza.wkt");
  if (plaza.empty()) GTEST_SKIP() << "the benchmark scenes are not here (LOOPSTAD_SHARED_DATA)";
  for (const char* scene : {"plaza.wkt", "city1000.wkt", "bottleneck.wkt"}) {
    Read read = readFiles({plaza.parent_path() / scene});
    ASSERT_TRUE(read.records) << describe(read.records.error());
    EXPECT_EQ(read.records->plain.size(), 1U);
    EXPECT_FALSE(read.records->placed);
  }
  // Two rooms of 30 x 20 and 4 x 20 m and a door 1 m wide and 2 m long.
  EXPECT_DOUBLE_EQ(areaOf(readFiles({plaza.parent_path() / "bottleneck.wkt"}).records->plain[0].geometry),
                   600.0 + 80.0 + 2.0);
}

} // namespace
} // namespace loopstad::twin::io
