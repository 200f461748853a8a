// SPDX-License-Identifier: GPL-3.0-or-later
#include "gdal_session.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/io/height_raster.hpp>

#include <cpl_conv.h>
#include <gdal.h>
#include <gdalwarper.h>
#include <ogr_srs_api.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <mutex>

namespace loopstad::twin::io {
namespace {

/// Lower than any ground of the Netherlands, quarries included, and higher than its highest mast.
constexpr float lowest_m = -100.0F;
constexpr float highest_m = 500.0F;

constexpr const char* refetch = translatable("fetch the tile again; check that it is whole");

/// GDAL's affine transformation: x = x0 + column * cell, y = y0 - row * cell, from the north-western corner.
using Transform = std::array<double, 6>;

bool northUp(const Transform& t) { return t[1] > 0.0 && t[2] == 0.0 && t[4] == 0.0 && t[5] < 0.0; }

struct Closer {
  void operator()(void* dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<void, Closer>;

/// The same raster in RD New, cell by cell as they are asked for.
Dataset warpedToRd(GDALDatasetH dataset) {
  char* rd = nullptr;
  const OGRSpatialReferenceH reference = OSRNewSpatialReference(nullptr);
  if (OSRImportFromEPSG(reference, 28992) == OGRERR_NONE) OSRExportToWkt(reference, &rd);
  OSRDestroySpatialReference(reference);
  if (rd == nullptr) return nullptr;
  Dataset warped(GDALAutoCreateWarpedVRT(dataset, nullptr, rd, GRA_NearestNeighbour, 0.0, nullptr));
  CPLFree(rd);
  return warped;
}

/// Cells first .. last - 1 of a row or column of them, whose centres lie between two coordinates.
struct Span {
  int first = 0;
  int last = 0;

  [[nodiscard]] int size() const { return std::max(0, last - first); }
};

Span cellsBetween(double low, double high, double start, double cell, int count) {
  const double limit = count;
  return {static_cast<int>(std::clamp(std::ceil((low - start) / cell - 0.5), 0.0, limit)),
          static_cast<int>(std::clamp(std::floor((high - start) / cell + 0.5), 0.0, limit))};
}

} // namespace

struct HeightRaster::Open {
  std::string path;
  Dataset source;
  Dataset warped; ///< over source, where that is in another system
  GDALRasterBandH band = nullptr;
  Transform transform{};
  int columns = 0;
  int rows = 0;
  Box2 extent;
  std::string movedFrom;
  double none = std::numeric_limits<double>::quiet_NaN(); ///< the raster's own value for no height
  mutable std::mutex reading;                             ///< GDAL reads a dataset on one thread at a time
};

Result<HeightRaster> HeightRaster::open(const std::filesystem::path& file) {
  const GdalFailure failure;
  auto open = std::make_shared<Open>();
  open->path = file.string();
  open->source.reset(
      GDALOpenEx(open->path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, nullptr, nullptr, nullptr));
  if (!open->source)
    return dataError(open->path, {}, tr("cannot be read as a raster ({})", failure.text()), tr(refetch));
  if (GDALGetRasterCount(open->source.get()) != 1)
    return dataError(open->path, {},
                     tr("has {} bands, where heights have one", GDALGetRasterCount(open->source.get())),
                     tr("give a DTM or DSM; pictures go elsewhere"));
  const OGRSpatialReferenceH system = GDALGetSpatialRef(open->source.get());
  if (GDALGetGeoTransform(open->source.get(), open->transform.data()) != CE_None)
    return dataError(
        open->path, {}, tr("has no place on earth"),
        tr("give its corner, cell size and system: gdal_translate -a_srs EPSG:28992 -a_ullr ..."));
  GDALDatasetH dataset = open->source.get();
  if (system != nullptr && !isRd(system)) {
    open->movedFrom = OSRGetName(system) == nullptr ? "another system" : OSRGetName(system);
    open->warped = warpedToRd(dataset);
    if (!open->warped || GDALGetGeoTransform(open->warped.get(), open->transform.data()) != CE_None)
      return dataError(open->path, {}, tr("cannot be brought from {} to RD New", open->movedFrom),
                       tr("give it in RD New: gdalwarp -t_srs EPSG:28992"));
    dataset = open->warped.get();
  }
  if (!northUp(open->transform))
    return dataError(open->path, {}, tr("is turned away from north"),
                     tr("turn it: gdalwarp -t_srs EPSG:28992"));
  open->columns = GDALGetRasterXSize(dataset);
  open->rows = GDALGetRasterYSize(dataset);
  open->band = GDALGetRasterBand(dataset, 1);
  int named = 0;
  const double none = GDALGetRasterNoDataValue(open->band, &named);
  if (named != 0) open->none = none;
  const Transform& t = open->transform;
  open->extent = {{t[0], t[3] + t[5] * open->rows}, {t[0] + t[1] * open->columns, t[3]}};
  return HeightRaster(std::move(open));
}

int bandsOf(const std::filesystem::path& file) {
  const GdalFailure failure;
  const Dataset raster(
      GDALOpenEx(file.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, nullptr, nullptr, nullptr));
  return raster ? GDALGetRasterCount(raster.get()) : 0;
}

const Box2& HeightRaster::extent() const { return open_->extent; }
Vec2 HeightRaster::cell_m() const { return {open_->transform[1], -open_->transform[5]}; }
const std::string& HeightRaster::movedFrom() const { return open_->movedFrom; }

Result<HeightWindow> HeightRaster::read(const Box2& box) const {
  const Vec2 cell = cell_m();
  const Vec2 corner = open_->extent.min;
  const Span across = cellsBetween(box.min.x, box.max.x, corner.x, cell.x, open_->columns);
  const Span up = cellsBetween(box.min.y, box.max.y, corner.y, cell.y, open_->rows);
  HeightWindow window{
      {corner.x + (across.first + 0.5) * cell.x, corner.y + (up.first + 0.5) * cell.y}, cell, 0, {}};
  if (across.size() == 0 || up.size() == 0) return window;
  window.columns = static_cast<std::size_t>(across.size());
  window.heights_m.resize(window.columns * static_cast<std::size_t>(up.size()));
  const std::lock_guard<std::mutex> lock(open_->reading);
  const GdalFailure failure;
  // GDAL counts rows from the north: the last of ours is its first. A negative line step turns them over.
  const GSpacing line = static_cast<GSpacing>(window.columns * sizeof(float));
  float* const top = window.heights_m.data() + window.heights_m.size() - window.columns;
  if (GDALRasterIOEx(open_->band, GF_Read, across.first, open_->rows - up.last, across.size(), up.size(), top,
                     across.size(), up.size(), GDT_Float32, sizeof(float), -line, nullptr) != CE_None)
    return dataError(open_->path, {}, tr("breaks off or is damaged: {}", failure.text()), tr(refetch));
  const auto none = static_cast<float>(open_->none);
  for (float& h : window.heights_m)
    if (h == none || !(h >= lowest_m && h <= highest_m)) h = std::numeric_limits<float>::quiet_NaN();
  return window;
}

} // namespace loopstad::twin::io
