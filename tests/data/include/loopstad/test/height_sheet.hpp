// SPDX-License-Identifier: GPL-3.0-or-later
/// Rasters of heights for tests, written by GDAL as the real ones are.
///
///   test::HeightSheet sheet{.columns = 40, .rows = 40, .northWest = {1000, 1040}};
///   sheet.fill([](Vec2 p) { return 0.05 * p.x; });        // p: centre of a cell, RD metres
///   test::writeHeights(folder.path() / "dtm.tif", sheet);
#pragma once

#include <loopstad/base/vec.hpp>

#include <gdal.h>
#include <gtest/gtest.h>
#include <ogr_srs_api.h>

#include <array>
#include <filesystem>
#include <optional>
#include <vector>

namespace loopstad::test {

struct HeightSheet {
  int columns = 4;
  int rows = 3;
  std::vector<float> heights_m; ///< rows from the north, as files have them
  Vec2 northWest{100000.0, 450003.0};
  double cell_m = 1.0;
  int epsg = 28992; ///< 0: none
  std::optional<double> none = -9999.0;
  int bands = 1;
  double turned = 0.0;

  template <class HeightAt>
  void fill(HeightAt&& at) {
    heights_m.clear();
    for (int row = 0; row < rows; ++row)
      for (int column = 0; column < columns; ++column)
        heights_m.push_back(static_cast<float>(
            at(Vec2{northWest.x + (column + 0.5) * cell_m, northWest.y - (row + 0.5) * cell_m})));
  }
};

inline void writeHeights(const std::filesystem::path& file, const HeightSheet& sheet) {
  GDALAllRegister();
  GDALDatasetH out = GDALCreate(GDALGetDriverByName("GTiff"), file.c_str(), sheet.columns, sheet.rows,
                                sheet.bands, GDT_Float32, nullptr);
  std::array<double, 6> transform{sheet.northWest.x, sheet.cell_m, sheet.turned,
                                  sheet.northWest.y, 0.0,          -sheet.cell_m};
  if (sheet.cell_m > 0.0) GDALSetGeoTransform(out, transform.data());
  if (sheet.epsg != 0) {
    const OGRSpatialReferenceH system = OSRNewSpatialReference(nullptr);
    OSRImportFromEPSG(system, sheet.epsg);
    OSRSetAxisMappingStrategy(system, OAMS_TRADITIONAL_GIS_ORDER);
    GDALSetSpatialRef(out, system);
    OSRDestroySpatialReference(system);
  }
  GDALRasterBandH band = GDALGetRasterBand(out, 1);
  if (sheet.none) GDALSetRasterNoDataValue(band, *sheet.none);
  std::vector<float> heights = sheet.heights_m;
  EXPECT_EQ(GDALRasterIO(band, GF_Write, 0, 0, sheet.columns, sheet.rows, heights.data(), sheet.columns,
                         sheet.rows, GDT_Float32, 0, 0),
            CE_None);
  GDALClose(out);
}

} // namespace loopstad::test
