// SPDX-License-Identifier: GPL-3.0-or-later
#include "ogr_dataset.hpp"

#include "bgt_rules.hpp"
#include "gdal_session.hpp"
#include "ogr_geometry.hpp"
#include "xml_stream.hpp"

#include <loopstad/base/text.hpp>

#include <cpl_conv.h>
#include <cpl_vsi.h>
#include <fmt/format.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <algorithm>
#include <atomic>

namespace loopstad::twin::io {
namespace {

/// "2020/09/15" and "2020/09/15 04:08:00+02", as GDAL writes dates, with dashes.
std::string withDashes(std::string text) {
  if (text.size() >= 10 && text[4] == '/' && text[7] == '/') text[4] = text[7] = '-';
  return text;
}

std::vector<std::string> split(std::string_view text) {
  // "(2:a,b)" is how lists come out of tables that know none.
  if (text.starts_with('(') && text.ends_with(')') && text.find(':') != std::string_view::npos)
    text = text.substr(text.find(':') + 1, text.size() - text.find(':') - 2);
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t comma = text.find(',');
    if (const std::string_view part = trimmed(text.substr(0, comma)); !part.empty()) parts.emplace_back(part);
    text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
  }
  return parts;
}

/// GeoPackages have two systems for what has none: "Undefined Cartesian SRS" and "Undefined geographic SRS"
/// (OGC 12-128r18, table 2).
bool namesAPlace(OGRSpatialReferenceH srs) {
  if (srs == nullptr || OSRIsLocal(srs) != 0) return false;
  const char* const name = OSRGetName(srs);
  return name == nullptr || !std::string_view(name).starts_with("Undefined");
}

} // namespace

struct OgrLayer::Row {
  explicit Row(OGRFeatureH f) : feature(f) {}
  ~Row() { OGR_F_Destroy(feature); }
  Row(const Row&) = delete;
  Row& operator=(const Row&) = delete;
  OGRFeatureH feature;
};

OgrLayer::OgrLayer(void* handle) : handle_(handle), name_(OGR_L_GetName(handle)) {
  const OGRFeatureDefnH definition = OGR_L_GetLayerDefn(handle);
  for (int i = 0; i < OGR_FD_GetFieldCount(definition); ++i)
    keys_.push_back(fieldKey(OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(definition, i))));
  const OGRSpatialReferenceH srs = OGR_L_GetSpatialRef(handle);
  srsNamed_ = namesAPlace(srs);
  if (!srsNamed_ || isRd(srs)) return;
  movedFrom_ = OSRGetName(srs) == nullptr ? "another system" : OSRGetName(srs);
  toRd_ = ToRd::from(srs);
}

bool OgrLayer::next() {
  const OGRFeatureH feature = OGR_L_GetNextFeature(handle_);
  row_ = feature == nullptr ? nullptr : std::make_shared<Row>(feature);
  return feature != nullptr;
}

Box2 OgrLayer::statedExtent() const {
  OGREnvelope box;
  if (OGR_L_GetExtent(handle_, &box, FALSE) != OGRERR_NONE) return {};
  Geometry corners;
  corners.points = {{box.MinX, box.MinY}, {box.MaxX, box.MinY}, {box.MaxX, box.MaxY}, {box.MinX, box.MaxY}};
  Box2 rd;
  if (!movedFrom_.empty() && !toRd_.apply(corners)) return rd;
  for (const Vec2 p : corners.points) rd.include(p);
  return rd;
}

int OgrLayer::column(std::string_view key) const {
  const auto at = std::ranges::find(keys_, key);
  return at == keys_.end() ? -1 : static_cast<int>(at - keys_.begin());
}

std::string OgrLayer::text(std::size_t column) const {
  const int i = static_cast<int>(column);
  if (!OGR_F_IsFieldSetAndNotNull(row_->feature, i)) return {};
  const std::string_view value = trimmed(OGR_F_GetFieldAsString(row_->feature, i));
  return value == "null" ? std::string() : withDashes(std::string(value));
}

std::string OgrLayer::text(std::string_view key) const {
  const int i = column(key);
  return i < 0 ? std::string() : text(static_cast<std::size_t>(i));
}

std::vector<std::string> OgrLayer::list(std::string_view key) const {
  const int i = column(key);
  if (i < 0 || !OGR_F_IsFieldSetAndNotNull(row_->feature, i)) return {};
  const OGRFieldDefnH definition = OGR_F_GetFieldDefnRef(row_->feature, i);
  if (OGR_Fld_GetType(definition) != OFTStringList) return split(OGR_F_GetFieldAsString(row_->feature, i));
  std::vector<std::string> values;
  char** const texts = OGR_F_GetFieldAsStringList(row_->feature, i);
  for (char** t = texts; t != nullptr && *t != nullptr; ++t) values.emplace_back(trimmed(*t));
  return values;
}

Shape OgrLayer::shape(double arcDeviation_m) const {
  const OGRGeometryH geometry = OGR_F_GetGeometryRef(row_->feature);
  const bool moved = !movedFrom_.empty() && geometry != nullptr;
  if (moved && !toRd_.applyToOgr(geometry)) {
    Shape unusable;
    unusable.otherSrs = movedFrom_;
    unusable.geometry.points.push_back({});
    return unusable;
  }
  Shape shape = shapeFromOgr(geometry, arcDeviation_m);
  shape.srsNamed = srsNamed_;
  return shape;
}

struct OgrDataset::Open {
  std::string path; ///< for errors
  std::string memoryFile;
  GdalFailure failure; ///< until the dataset is closed
  GDALDatasetH handle = nullptr;
  std::vector<OgrLayer> layers; ///< of a stream, once it is read

  ~Open() {
    layers.clear();
    if (handle != nullptr) GDALClose(handle);
    VSIUnlink(memoryFile.c_str());
  }
};

Result<OgrDataset> OgrDataset::open(const Content& content, const char* driver,
                                    const std::vector<std::string>& options) {
  static std::atomic<unsigned> serial{0};
  auto open = std::make_shared<Open>();
  open->path = content.path;
  const std::string_view name = driver;
  const char* const ending = name == "GPKG" ? "gpkg" : name == "DXF" ? "dxf" : "xml";
  open->memoryFile = fmt::format("/vsimem/loopstad/{}.{}", serial++, ending);
  // GDAL reads only, and gives the bytes back untouched.
  auto* const bytes = reinterpret_cast<GByte*>(const_cast<char*>(content.bytes.data()));
  VSIFCloseL(VSIFileFromMemBuffer(open->memoryFile.c_str(), bytes, content.bytes.size(), FALSE));
  const char* const drivers[] = {driver, nullptr};
  std::vector<const char*> list;
  for (const std::string& option : options) list.push_back(option.c_str());
  list.push_back(nullptr);
  open->handle =
      GDALOpenEx(open->memoryFile.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, list.data(), nullptr);
  if (open->handle == nullptr)
    return dataError(
        content.path, {},
        tr("cannot be read as {} ({})", driver,
           open->failure.text().empty() ? std::string(tr("not of this format")) : open->failure.text()),
        tr("fetch the delivery again; check that it is whole"));
  open->failure.forget();
  return OgrDataset(std::move(open));
}

int OgrDataset::layerCount() const { return GDALDatasetGetLayerCount(open_->handle); }

OgrLayer OgrDataset::layer(int i) const { return OgrLayer(GDALDatasetGetLayer(open_->handle, i)); }

OgrLayer* OgrDataset::nextRow() {
  if (open_->layers.empty())
    for (int i = 0; i < layerCount(); ++i) open_->layers.push_back(layer(i));
  OGRLayerH in = nullptr;
  const OGRFeatureH feature = GDALDatasetGetNextFeature(open_->handle, &in, nullptr, nullptr, nullptr);
  if (feature == nullptr) return nullptr;
  const auto at = std::ranges::find(open_->layers, in, &OgrLayer::handle_);
  at->row_ = std::make_shared<OgrLayer::Row>(feature);
  return &*at;
}

const std::vector<std::string>& OgrDataset::remarks() const { return open_->failure.remarks(); }

Status OgrDataset::finish() const {
  if (open_->failure.text().empty()) return Done{};
  return dataError(open_->path, {}, tr("breaks off or is damaged: {}", open_->failure.text()),
                   tr("fetch the delivery again"));
}

} // namespace loopstad::twin::io
