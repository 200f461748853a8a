// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_for_tests.hpp"

#include <loopstad/test/height_sheet.hpp>
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/twin/io/height_raster.hpp>

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

namespace loopstad::twin::io {
namespace {

namespace fs = std::filesystem;

using Sheet = test::HeightSheet;

/// 0, 1, 2, ... from the north-western cell on.
Sheet counted() {
  Sheet sheet;
  for (int i = 0; i < sheet.columns * sheet.rows; ++i) sheet.heights_m.push_back(static_cast<float>(i));
  return sheet;
}

class HeightRasterTest : public testing::Test {
protected:
  test::TemporaryFolder folder;
  Result<HeightRaster> opened(const Sheet& sheet) {
    test::writeHeights(folder.path() / "dtm.tif", sheet);
    return HeightRaster::open(folder.path() / "dtm.tif");
  }
  void refused(const Sheet& sheet, const char* why) {
    const auto raster = opened(sheet);
    ASSERT_FALSE(raster);
    EXPECT_THAT(describe(raster.error()), testing::HasSubstr(why));
    EXPECT_THAT(describe(raster.error()), testing::HasSubstr("dtm.tif"));
  }
};

TEST_F(HeightRasterTest, GivesTheCellsWhoseCentresLieInTheBox) {
  const auto raster = opened(counted());
  ASSERT_TRUE(raster) << describe(raster.error());
  EXPECT_EQ(raster->extent().min, (Vec2{100000.0, 450000.0}));
  EXPECT_EQ(raster->extent().max, (Vec2{100004.0, 450003.0}));
  EXPECT_EQ(raster->cell_m(), (Vec2{1.0, 1.0}));
  EXPECT_EQ(raster->movedFrom(), "");
  const auto window = raster->read({{100001.0, 450000.0}, {100003.0, 450002.0}});
  ASSERT_TRUE(window);
  EXPECT_EQ(window->columns, 2U);
  EXPECT_EQ(window->first, (Vec2{100001.5, 450000.5}));
  EXPECT_THAT(window->heights_m, testing::ElementsAre(9.0F, 10.0F, 5.0F, 6.0F)); // from the south
  EXPECT_EQ(window->centre(3), (Vec2{100002.5, 450001.5}));
}

TEST_F(HeightRasterTest, GivesNothingBesideItAndAllRoundIt) {
  const auto raster = opened(counted());
  ASSERT_TRUE(raster);
  for (const Box2& beside :
       {Box2{{99000, 450000}, {99900, 450003}}, Box2{{100000, 450003.1}, {100004, 460000}},
        Box2{{100001.6, 450001.6}, {100001.9, 450001.9}}}) {
    const auto window = raster->read(beside);
    ASSERT_TRUE(window);
    EXPECT_TRUE(window->heights_m.empty());
  }
  const auto all = raster->read({{-1e9, -1e9}, {1e9, 1e9}});
  ASSERT_TRUE(all);
  EXPECT_EQ(all->heights_m.size(), 12U);
}

TEST_F(HeightRasterTest, WhatIsNoHeightIsNone) {
  Sheet sheet = counted();
  sheet.none = 5.0;
  sheet.heights_m[0] = std::numeric_limits<float>::max(); // AHN's own, where a tile does not name it
  sheet.heights_m[1] = -9999.0F;
  sheet.heights_m[2] = std::numeric_limits<float>::infinity();
  sheet.heights_m[3] = std::nanf("");
  const auto raster = opened(sheet);
  ASSERT_TRUE(raster);
  const auto window = raster->read(raster->extent());
  ASSERT_TRUE(window);
  const auto isNone = [](float h) { return std::isnan(h); };
  EXPECT_EQ(std::ranges::count_if(window->heights_m, isNone), 5);
  for (std::size_t i = 8; i < 12; ++i) EXPECT_TRUE(isNone(window->heights_m[i])) << i; // the northern row
  EXPECT_TRUE(isNone(window->heights_m[5]));
}

TEST_F(HeightRasterTest, AnotherSystemIsBroughtToRd) {
  Sheet sheet = counted();
  sheet.epsg = 32631; // UTM 31 N, where Delft lies
  sheet.northWest = {593800.0, 5763200.0};
  sheet.cell_m = 10.0;
  const auto raster = opened(sheet);
  ASSERT_TRUE(raster) << describe(raster.error());
  EXPECT_THAT(raster->movedFrom(), testing::HasSubstr("UTM"));
  EXPECT_NEAR(raster->extent().min.x, 84500.0, 3000.0);
  EXPECT_NEAR(raster->extent().min.y, 447500.0, 3000.0);
  const auto window = raster->read(raster->extent());
  ASSERT_TRUE(window);
  EXPECT_GE(std::ranges::count_if(window->heights_m, [](float h) { return h >= 0.0F; }), 10);
}

TEST_F(HeightRasterTest, WhatIsNoHeightRasterIsRefused) {
  Sheet picture = counted();
  picture.bands = 3;
  refused(picture, "has 3 bands");
  Sheet nowhere = counted();
  nowhere.cell_m = 0.0;
  refused(nowhere, "no place on earth");
  Sheet turned = counted();
  turned.turned = 0.3;
  refused(turned, "turned away from north");
  const auto missing = HeightRaster::open(folder.path() / "none.tif");
  ASSERT_FALSE(missing);
  EXPECT_THAT(describe(missing.error()), testing::HasSubstr("none.tif"));
}

TEST_F(HeightRasterTest, ATileThatBreaksOffIsAnError) {
  Sheet sheet;
  sheet.columns = sheet.rows = 500;
  for (int i = 0; i < 250000; ++i) sheet.heights_m.push_back(static_cast<float>(i % 97));
  test::writeHeights(folder.path() / "dtm.tif", sheet);
  fs::resize_file(folder.path() / "dtm.tif", fs::file_size(folder.path() / "dtm.tif") / 2);
  const auto raster = HeightRaster::open(folder.path() / "dtm.tif");
  if (!raster) return; // its directory lay in the half that is gone
  const auto window = raster->read(raster->extent());
  ASSERT_FALSE(window);
  EXPECT_THAT(describe(window.error()), testing::HasSubstr("dtm.tif"));
}

/// gdalinfo -stats and gdallocationinfo say so.
TEST(HeightRasterOfDelft, IsTheFileOfTheAhn) {
  const fs::path file = sharedData("delft-oost/ahn3/ahn3_0.5m_dtm.tif");
  if (file.empty()) GTEST_SKIP() << "delft-oost/ahn3 is not here (LOOPSTAD_SHARED_DATA)";
  const auto raster = HeightRaster::open(file);
  ASSERT_TRUE(raster) << describe(raster.error());
  const auto window = raster->read(raster->extent());
  ASSERT_TRUE(window);
  EXPECT_EQ(window->columns, 530U);
  EXPECT_EQ(window->heights_m.size(), 530U * 460U);
  float low = 1e9F;
  float high = -1e9F;
  std::size_t known = 0;
  for (const float h : window->heights_m) {
    if (std::isnan(h)) continue;
    ++known;
    low = std::min(low, h);
    high = std::max(high, h);
  }
  EXPECT_NEAR(low, -0.52, 0.01);
  EXPECT_NEAR(high, 2.28, 0.01);
  EXPECT_NEAR(static_cast<double>(known) / static_cast<double>(window->heights_m.size()), 0.485, 0.005);
}

} // namespace
} // namespace loopstad::twin::io
