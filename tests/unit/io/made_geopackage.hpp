// SPDX-License-Identifier: GPL-3.0-or-later
/// A GeoPackage or other database made through GDAL, row by row.
///
///   GeoPackage made(file, "GPKG", 28992);
///   made.addLayer("bgt_wegdeel", {"lokaal_id", "bgt_functie"});
///   made.addRow("POLYGON (...)", {{"lokaal_id", "G1.a"}, {"bgt_functie", "voetpad"}});
#pragma once

#include <gdal.h>
#include <gtest/gtest.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <filesystem>
#include <initializer_list>
#include <string>
#include <utility>

namespace loopstad::twin::io {

using Values = std::initializer_list<std::pair<const char*, const char*>>;

class GeoPackage {
public:
  /// epsg 0: no system.
  GeoPackage(const std::filesystem::path& file, const char* driver, int epsg) : epsg_(epsg) {
    GDALAllRegister();
    data_ = GDALCreate(GDALGetDriverByName(driver), file.c_str(), 0, 0, 0, GDT_Unknown, nullptr);
    srs_ = OSRNewSpatialReference(nullptr);
    if (epsg != 0) OSRImportFromEPSG(srs_, epsg);
    OSRSetAxisMappingStrategy(srs_, OAMS_TRADITIONAL_GIS_ORDER);
  }
  ~GeoPackage() {
    GDALClose(data_);
    OSRDestroySpatialReference(srs_);
  }
  GeoPackage(const GeoPackage&) = delete;
  GeoPackage& operator=(const GeoPackage&) = delete;

  void addLayer(const char* name, std::initializer_list<const char*> columns) {
    layer_ = GDALDatasetCreateLayer(data_, name, epsg_ == 0 ? nullptr : srs_, wkbUnknown, nullptr);
    for (const char* column : columns) {
      const OGRFieldDefnH field = OGR_Fld_Create(column, OFTString);
      OGR_L_CreateField(layer_, field, TRUE);
      OGR_Fld_Destroy(field);
    }
  }
  void addRow(const char* wkt, Values values) {
    const OGRFeatureH row = OGR_F_Create(OGR_L_GetLayerDefn(layer_));
    for (const auto& [column, value] : values)
      OGR_F_SetFieldString(row, OGR_F_GetFieldIndex(row, column), value);
    std::string text = wkt;
    char* at = text.data();
    OGRGeometryH shape = nullptr;
    OGR_G_CreateFromWkt(&at, nullptr, &shape);
    OGR_F_SetGeometryDirectly(row, shape);
    EXPECT_EQ(OGR_L_CreateFeature(layer_, row), OGRERR_NONE);
    OGR_F_Destroy(row);
  }

private:
  int epsg_;
  GDALDatasetH data_ = nullptr;
  OGRSpatialReferenceH srs_ = nullptr;
  OGRLayerH layer_ = nullptr;
};

} // namespace loopstad::twin::io
