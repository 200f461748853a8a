// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/draft_file.hpp>
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/test/twins.hpp>
#include <loopstad/twin/export/geopackage.hpp>

#include <cpl_minixml.h>
#include <gdal.h>
#include <gtest/gtest.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <filesystem>
#include <memory>

namespace loopstad::twin {
namespace {
namespace fs = std::filesystem;

class GeoPackage : public testing::Test {
protected:
  void SetUp() override { GDALAllRegister(); }

  void write(const Twin& twin) {
    const Status written = exportGeoPackage(twin, file);
    ASSERT_TRUE(written) << describe(written.error());
    open.reset(GDALOpenEx(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr));
    ASSERT_TRUE(open);
  }
  [[nodiscard]] OGRLayerH layer(const char* name) const {
    return GDALDatasetGetLayerByName(open.get(), name);
  }
  [[nodiscard]] int rows(const char* name) const {
    return static_cast<int>(OGR_L_GetFeatureCount(layer(name), TRUE));
  }
  /// Sum over the layer; every geometry must be valid by GEOS.
  [[nodiscard]] double area_m2(const char* name) const {
    double sum = 0.0;
    OGR_L_ResetReading(layer(name));
    while (const OGRFeatureH row = OGR_L_GetNextFeature(layer(name))) {
      EXPECT_TRUE(OGR_G_IsValid(OGR_F_GetGeometryRef(row))) << name << " " << OGR_F_GetFID(row);
      sum += OGR_G_Area(OGR_F_GetGeometryRef(row));
      OGR_F_Destroy(row);
    }
    return sum;
  }
  [[nodiscard]] std::string field(const char* name, int fid, const char* column) const {
    const OGRFeatureH row = OGR_L_GetFeature(layer(name), fid);
    const std::string value = OGR_F_GetFieldAsString(row, OGR_F_GetFieldIndex(row, column));
    OGR_F_Destroy(row);
    return value;
  }

  test::TemporaryFolder own;
  fs::path folder = own.path();
  fs::path file = folder / "area.gpkg";
  struct Close {
    void operator()(void* dataset) const { GDALClose(dataset); }
  };
  std::unique_ptr<void, Close> open;
};

TEST_F(GeoPackage, HoldsEveryTableOfTheTwin) {
  const Twin twin = test::fullTwin();
  write(twin);
  EXPECT_EQ(GDALDatasetGetLayerCount(open.get()), 10);
  EXPECT_EQ(rows("ground"), 2);
  EXPECT_EQ(rows("buildings"), 2);
  EXPECT_EQ(rows("doors"), 2);
  EXPECT_EQ(rows("objects"), 2);
  EXPECT_EQ(rows("barriers"), 1);
  EXPECT_EQ(rows("places"), 3);
  EXPECT_EQ(rows("walkable"), 2); // the square and the bridge
}

TEST_F(GeoPackage, AreasAreThoseOfTheTwin) {
  write(test::fullTwin());
  // The square of 80 m x 80 m less two ramps of 8 m x 20 m, and the bridge of 8 m x 60 m.
  EXPECT_NEAR(area_m2("walkable"), 6400.0 - 320.0 + 480.0, 1e-6);
  EXPECT_NEAR(area_m2("ground"), 900.0 - 4.0 - 1.0 + 1.0, 1e-6);
  EXPECT_NEAR(area_m2("buildings"), 900.0 - 4.0 - 1.0 + 9.0 + 2.1 * 2.1, 1e-6);
}

TEST_F(GeoPackage, LiesInRdNew) {
  write(test::fullTwin());
  const OGRSpatialReferenceH srs = OGR_L_GetSpatialRef(layer("ground"));
  ASSERT_NE(srs, nullptr);
  EXPECT_STREQ(OSRGetAuthorityCode(srs, nullptr), "28992");
  OGREnvelope box;
  ASSERT_EQ(OGR_L_GetExtent(layer("walkable"), &box, TRUE), OGRERR_NONE);
  EXPECT_EQ(box.MinX, 112300.0 - 40.0);
  EXPECT_EQ(box.MaxY, 400700.0 + 40.0);
}

TEST_F(GeoPackage, FieldsSayWhatTheTwinSays) {
  write(test::fullTwin());
  EXPECT_EQ(field("buildings", 1, "bag_id"), "0758100000012345");
  EXPECT_EQ(field("buildings", 1, "uses"), "woonfunctie, winkelfunctie");
  EXPECT_EQ(field("buildings", 1, "construction_year"), "1921");
  EXPECT_EQ(field("buildings", 2, "construction_year"), "");
  EXPECT_EQ(field("ground", 1, "function"), "fietspad");
  EXPECT_EQ(field("doors", 1, "building"), "p2");
  EXPECT_EQ(field("objects", 2, "kind"), "mast");
}

TEST_F(GeoPackage, WithoutAPlaceOnEarthHasNoSystem) {
  Twin twin = test::fullTwin();
  twin.frame = {{0.0, 0.0}, false};
  write(twin);
  const OGRSpatialReferenceH srs = OGR_L_GetSpatialRef(layer("ground"));
  EXPECT_TRUE(srs == nullptr || OSRGetAuthorityCode(srs, nullptr) == nullptr);
}

TEST_F(GeoPackage, ReplacesAnOlderOneAndLeavesNothingElse) {
  ASSERT_TRUE(writeTextFile(file, "old"));
  write(test::fullTwin());
  EXPECT_EQ(rows("ground"), 2);
  EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 1);
}

TEST_F(GeoPackage, FolderThatCannotBeMadeIsAnError) {
  ASSERT_TRUE(writeTextFile(folder / "plain", "a file, no folder"));
  const Status written = exportGeoPackage(test::fullTwin(), folder / "plain" / "area.gpkg");
  ASSERT_FALSE(written);
  EXPECT_NE(written.error().file.find("area.gpkg"), std::string::npos);
}

TEST_F(GeoPackage, TerrainHasItsHeights) {
  write(test::fullTwin());
  ASSERT_EQ(rows("terrain"), 2);
  const OGRFeatureH row = OGR_L_GetFeature(layer("terrain"), 1);
  const OGRGeometryH ring = OGR_G_GetGeometryRef(OGR_F_GetGeometryRef(row), 0);
  ASSERT_EQ(OGR_G_GetPointCount(ring), 4);
  EXPECT_DOUBLE_EQ(OGR_G_GetZ(ring, 0), 1.0);
  EXPECT_DOUBLE_EQ(OGR_G_GetZ(ring, 1), 1.5);
  EXPECT_DOUBLE_EQ(OGR_G_GetX(ring, 2), 112304.0);
  OGR_F_Destroy(row);
  EXPECT_EQ(field("terrain", 2, "kind"), "building");
  EXPECT_EQ(rows("tracks"), 1);
  EXPECT_EQ(field("objects", 1, "height_m"), "11.5");
  EXPECT_EQ(field("barriers", 1, "height_m"), "1.2");
}

TEST_F(GeoPackage, QgisFindsAStyleForEachLayer) {
  write(test::fullTwin());
  ASSERT_EQ(rows("layer_styles"), 8);
  for (int fid = 1; fid <= 8; ++fid) {
    const std::string name = field("layer_styles", fid, "f_table_name");
    const OGRLayerH styled = layer(name.c_str());
    ASSERT_NE(styled, nullptr) << name;
    EXPECT_EQ(field("layer_styles", fid, "f_geometry_column"), OGR_L_GetGeometryColumn(styled));
    EXPECT_EQ(field("layer_styles", fid, "useAsDefault"), "1");
    const std::string qml = field("layer_styles", fid, "styleQML");
    CPLXMLNode* const tree = CPLParseXMLString(qml.c_str());
    ASSERT_NE(tree, nullptr) << name;
    const CPLXMLNode* const renderer = CPLGetXMLNode(tree, "=qgis.renderer-v2");
    ASSERT_NE(renderer, nullptr) << name;
    // A style by a column names one that the layer has.
    if (const char* const column = CPLGetXMLValue(renderer, "attr", nullptr)) {
      EXPECT_GE(OGR_FD_GetFieldIndex(OGR_L_GetLayerDefn(styled), column), 0) << name;
    }
    CPLDestroyXMLNode(tree);
  }
}

} // namespace
} // namespace loopstad::twin
