// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_for_tests.hpp"
#include "zip_for_tests.hpp"

#include <loopstad/test/height_sheet.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <gmock/gmock.h>

namespace loopstad::twin::io {
namespace {

using test::HeightSheet;
using testing::HasSubstr;

class HeightSources : public testing::Test {
protected:
  test::TemporaryFolder folder;
  std::filesystem::path sheet(const std::string& name, double height_m, int bands = 1) {
    HeightSheet made;
    made.bands = bands;
    made.fill([&](Vec2) { return height_m; });
    const auto file = folder.path() / name;
    std::filesystem::create_directories(file.parent_path());
    test::writeHeights(file, made);
    return file;
  }
  static double heightOf(const HeightRaster& raster) { return raster.read(raster.extent())->heights_m.at(0); }
};

TEST_F(HeightSources, AFolderOfSheetsIsSortedByTheirNames) {
  sheet("ahn/M_37EN1.tif", 1.0);
  sheet("ahn/M_37EN2.tif", 2.0);
  sheet("ahn/R_37EN1.tif", 9.0);
  const Read read = readFiles({folder.path() / "ahn"});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  ASSERT_EQ(read.records->terrain.size(), 2U);
  ASSERT_EQ(read.records->roofs.size(), 1U);
  EXPECT_DOUBLE_EQ(heightOf(read.records->terrain[1]), 2.0);
  EXPECT_DOUBLE_EQ(heightOf(read.records->roofs[0]), 9.0);
  ASSERT_EQ(read.records->sources.size(), 3U);
  EXPECT_EQ(read.records->sources[0].name, "M_37EN1.tif");
  EXPECT_EQ(read.records->sources[0].format, "DTM");
  EXPECT_EQ(read.records->sources[0].sha256.size(), 64U);
  EXPECT_EQ(read.records->sources[2].format, "DSM");
}

TEST_F(HeightSources, ASheetInAZipIsReadWhereItLies) {
  const std::string bytes = *readTextFile(sheet("m_37en1.tif", 3.0));
  const auto zip = folder.path() / "sheet.zip";
  ASSERT_TRUE(writeTextFile(zip, zipped({{"m_37en1.tif", bytes}})));
  const Read read = readFiles({zip});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  ASSERT_EQ(read.records->terrain.size(), 1U);
  EXPECT_DOUBLE_EQ(heightOf(read.records->terrain[0]), 3.0);
}

TEST_F(HeightSources, AVrtOverSheetsIsOneRaster) {
  sheet("tile.tif", 4.0);
  const auto vrt = folder.path() / "dtm.vrt";
  ASSERT_TRUE(writeTextFile(vrt, R"(<VRTDataset rasterXSize="4" rasterYSize="3"><SRS>EPSG:28992</SRS>
    <GeoTransform>100000, 1, 0, 450003, 0, -1</GeoTransform><VRTRasterBand dataType="Float32" band="1">
    <SimpleSource><SourceFilename relativeToVRT="1">tile.tif</SourceFilename><SourceBand>1</SourceBand>
    </SimpleSource></VRTRasterBand></VRTDataset>)"));
  const Read read = readFiles({vrt});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  ASSERT_EQ(read.records->terrain.size(), 1U);
  EXPECT_DOUBLE_EQ(heightOf(read.records->terrain[0]), 4.0);
}

TEST_F(HeightSources, OptionsSayWhatNamesDoNot) {
  const auto any = sheet("37EN1.tif", 5.0);
  const Read unknown = readFiles({any});
  ASSERT_FALSE(unknown.records);
  EXPECT_THAT(describe(unknown.records.error()), HasSubstr("--dtm or --dsm"));
  const auto wkt = folder.path() / "plan.wkt";
  ASSERT_TRUE(
      writeTextFile(wkt, "SRID=28992;POLYGON((100000 450000,100001 450000,100000 450001,100000 450000))"));
  ReadOptions options;
  options.terrain = {any};
  options.roofs = {any};
  const Read read = readFiles({wkt}, options);
  ASSERT_TRUE(read.records) << describe(read.records.error());
  EXPECT_EQ(read.records->terrain.size(), 1U);
  EXPECT_EQ(read.records->roofs.size(), 1U);
}

TEST_F(HeightSources, PicturesAndUnknownRastersInAFolderAreNoted) {
  sheet("area/M_37EN1.tif", 1.0);
  sheet("area/M_photo.tif", 1.0, 3);
  sheet("area/what.tif", 1.0);
  const Read read = readFiles({folder.path() / "area"});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  EXPECT_EQ(read.records->terrain.size(), 1U);
  EXPECT_EQ(read.report.found(Finding::note, "picture, not read"), 1U);
  EXPECT_EQ(read.report.found(Finding::note, "raster of unknown kind, not read"), 1U);
}

TEST_F(HeightSources, ADamagedSheetIsAnErrorThatNamesIt) {
  const auto file = folder.path() / "M_37EN1.tif";
  ASSERT_TRUE(writeTextFile(file, std::string("II*\0broken", 10)));
  const Read read = readFiles({file});
  ASSERT_FALSE(read.records);
  EXPECT_THAT(describe(read.records.error()), HasSubstr("M_37EN1.tif"));
}

} // namespace
} // namespace loopstad::twin::io
