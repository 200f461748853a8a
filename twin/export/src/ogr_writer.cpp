// SPDX-License-Identifier: GPL-3.0-or-later
#include "ogr_writer.hpp"

#include <loopstad/base/text.hpp>

#include <cpl_error.h>
#include <cpl_vsi.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <atomic>
#include <cassert>
#include <mutex>

namespace loopstad::twin {
namespace {

constexpr int rdNew = 28992;

void registerDrivers() {
  static std::once_flag once;
  std::call_once(once, [] { GDALAllRegister(); });
}

/// GDAL keeps its files in memory under names that are global.
std::string freshName(const char* extension) {
  static std::atomic<unsigned> count = 0;
  return "/vsimem/loopstad_export_" + std::to_string(count++) + "." + extension;
}

OgrShape owned(OGRGeometryH geometry) {
  return {geometry, [](void* g) { OGR_G_DestroyGeometry(g); }};
}

OGRwkbGeometryType typeOf(OgrTable::Shapes shapes) {
  switch (shapes) {
  case OgrTable::none:
    return wkbNone;
  case OgrTable::points:
    return wkbPoint;
  case OgrTable::pointsWithHeight:
    return wkbPoint25D;
  case OgrTable::lines:
    return wkbLineString;
  case OgrTable::polygons:
    return wkbPolygon;
  case OgrTable::trianglesWithHeight:
    return wkbPolygon25D;
  case OgrTable::multiPolygons:
    return wkbMultiPolygon;
  case OgrTable::anyShapes:
    return wkbUnknown;
  }
  return wkbUnknown;
}

struct FieldType {
  OGRFieldType type;
  OGRFieldSubType subtype;
};

FieldType typeOf(OgrTable::Kind kind) {
  switch (kind) {
  case OgrTable::text:
    return {OFTString, OFSTNone};
  case OgrTable::integer:
    return {OFTInteger64, OFSTNone};
  case OgrTable::real:
    return {OFTReal, OFSTNone};
  case OgrTable::flag:
    return {OFTInteger, OFSTBoolean};
  }
  return {OFTString, OFSTNone};
}

/// Keeps GDAL from printing while it lives, and its first complaint.
class Listener {
public:
  explicit Listener(std::string* failure) { CPLPushErrorHandlerEx(keepFirst, failure); }
  ~Listener() { CPLPopErrorHandler(); }
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

private:
  static void CPL_STDCALL keepFirst(CPLErr kind, CPLErrorNum, const char* message) {
    auto& first = *static_cast<std::string*>(CPLGetErrorHandlerUserData());
    if (kind >= CE_Failure && first.empty()) first = message;
  }
};

void require(bool good, std::string& failure, const char* what) {
  if (!good && failure.empty()) failure = what;
}

OGRGeometryH ringOf(const Ring& ring, const GeoFrame& frame) {
  const OGRGeometryH shape = OGR_G_CreateGeometry(wkbLinearRing);
  OGR_G_SetPointCount(shape, static_cast<int>(ring.size()) + 1);
  for (std::size_t i = 0; i <= ring.size(); ++i) { // closed, as OGC wants it
    const Vec2 p = frame.toRd(ring[i % ring.size()]);
    OGR_G_SetPoint_2D(shape, static_cast<int>(i), p.x, p.y);
  }
  return shape;
}

OGRGeometryH polygonOf(const Polygon& polygon, const GeoFrame& frame) {
  const OGRGeometryH shape = OGR_G_CreateGeometry(wkbPolygon);
  if (polygon.outer.empty()) return shape;
  OGR_G_AddGeometryDirectly(shape, ringOf(polygon.outer, frame));
  for (const Ring& hole : polygon.holes)
    if (!hole.empty()) OGR_G_AddGeometryDirectly(shape, ringOf(hole, frame));
  return shape;
}

} // namespace

struct OgrWriter::State {
  std::string name;
  std::string failure;
  GeoFrame frame;
  GDALDatasetH dataset = nullptr;
  OGRSpatialReferenceH srs = nullptr;
};

OgrWriter::OgrWriter(const char* driver, const char* extension, const GeoFrame& frame)
    : state_(std::make_unique<State>()) {
  registerDrivers();
  State& s = *state_;
  const Listener listener(&s.failure);
  s.name = freshName(extension);
  s.frame = frame;
  const GDALDriverH found = GDALGetDriverByName(driver);
  if (found != nullptr) s.dataset = GDALCreate(found, s.name.c_str(), 0, 0, 0, GDT_Unknown, nullptr);
  require(s.dataset != nullptr, s.failure, "GDAL lacks the driver");
  if (s.dataset == nullptr) return;
  if (frame.placed) {
    s.srs = OSRNewSpatialReference(nullptr);
    require(OSRImportFromEPSG(s.srs, rdNew) == OGRERR_NONE, s.failure, "PROJ does not know EPSG:28992");
  }
  GDALDatasetStartTransaction(s.dataset, 0); // thousands of rows at a time; drivers without it go on singly
}

OgrWriter::~OgrWriter() {
  const Listener listener(&state_->failure);
  if (state_->dataset != nullptr) GDALClose(state_->dataset);
  if (state_->srs != nullptr) OSRDestroySpatialReference(state_->srs);
  VSIUnlink(state_->name.c_str());
}

OgrTable OgrWriter::table(const char* name, OgrTable::Shapes shapes,
                          std::initializer_list<OgrTable::Field> fields) {
  State& s = *state_;
  const Listener listener(&s.failure);
  if (s.dataset == nullptr) return {nullptr, &s.failure};
  const OGRLayerH layer = GDALDatasetCreateLayer(s.dataset, name, s.srs, typeOf(shapes), nullptr);
  require(layer != nullptr, s.failure, "a layer cannot be made");
  for (const OgrTable::Field& field : fields) {
    if (layer == nullptr) break;
    const OGRFieldDefnH definition = OGR_Fld_Create(field.name, typeOf(field.kind).type);
    OGR_Fld_SetSubType(definition, typeOf(field.kind).subtype);
    require(OGR_L_CreateField(layer, definition, TRUE) == OGRERR_NONE, s.failure, "a field cannot be made");
    OGR_Fld_Destroy(definition);
  }
  return {layer, &s.failure};
}

void OgrTable::add(OgrShape shape, std::initializer_list<OgrValue> values) {
  if (layer_ == nullptr || !failure_->empty()) return;
  const Listener listener(failure_);
  const OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer_);
  assert(OGR_FD_GetFieldCount(definition) == static_cast<int>(values.size()));
  const OGRFeatureH row = OGR_F_Create(definition);
  int field = 0;
  for (const OgrValue& value : values) {
    if (const auto* i = std::get_if<std::int64_t>(&value)) OGR_F_SetFieldInteger64(row, field, *i);
    if (const auto* d = std::get_if<double>(&value)) OGR_F_SetFieldDouble(row, field, *d);
    if (const auto* t = std::get_if<std::string>(&value)) OGR_F_SetFieldString(row, field, t->c_str());
    ++field;
  }
  if (shape) OGR_F_SetGeometryDirectly(row, shape.release());
  require(OGR_L_CreateFeature(layer_, row) == OGRERR_NONE, *failure_, "a row cannot be written");
  OGR_F_Destroy(row);
}

OgrShape OgrWriter::nothing() { return owned(nullptr); }

OgrShape OgrWriter::triangle(const std::array<Vec3, 3>& corners) const {
  const OGRGeometryH ring = OGR_G_CreateGeometry(wkbLinearRing);
  for (std::size_t i = 0; i <= corners.size(); ++i) {
    const Vec3& corner = corners[i % corners.size()];
    const Vec2 p = state_->frame.toRd(corner.xy());
    OGR_G_AddPoint(ring, p.x, p.y, corner.z);
  }
  const OGRGeometryH shape = OGR_G_CreateGeometry(wkbPolygon25D);
  OGR_G_AddGeometryDirectly(shape, ring);
  return owned(shape);
}

OgrShape OgrWriter::point(Vec2 p) const {
  const Vec2 at = state_->frame.toRd(p);
  const OGRGeometryH shape = OGR_G_CreateGeometry(wkbPoint);
  OGR_G_SetPoint_2D(shape, 0, at.x, at.y);
  return owned(shape);
}

OgrShape OgrWriter::point(const Vec3& p) const {
  const Vec2 at = state_->frame.toRd(p.xy());
  const OGRGeometryH shape = OGR_G_CreateGeometry(wkbPoint25D);
  OGR_G_SetPoint(shape, 0, at.x, at.y, p.z);
  return owned(shape);
}

OgrShape OgrWriter::line(const Line& line) const {
  const OGRGeometryH shape = OGR_G_CreateGeometry(wkbLineString);
  for (const Vec2 p : line) {
    const Vec2 at = state_->frame.toRd(p);
    OGR_G_AddPoint_2D(shape, at.x, at.y);
  }
  return owned(shape);
}

OgrShape OgrWriter::polygon(const Polygon& polygon) const { return owned(polygonOf(polygon, state_->frame)); }

OgrShape OgrWriter::polygons(const std::vector<Polygon>& polygons) const {
  const OGRGeometryH shape = OGR_G_CreateGeometry(wkbMultiPolygon);
  for (const Polygon& polygon : polygons) OGR_G_AddGeometryDirectly(shape, polygonOf(polygon, state_->frame));
  return owned(shape);
}

Result<std::string> OgrWriter::finish() {
  State& s = *state_;
  const Listener listener(&s.failure);
  if (s.dataset != nullptr) {
    GDALDatasetCommitTransaction(s.dataset);
    GDALClose(std::exchange(s.dataset, nullptr));
  }
  if (!s.failure.empty()) return dataError({}, {}, s.failure, tr("check the installation of GDAL and PROJ"));
  vsi_l_offset size = 0;
  const GByte* bytes = VSIGetMemFileBuffer(s.name.c_str(), &size, FALSE);
  if (bytes == nullptr)
    return dataError({}, {}, tr("GDAL made no file"), tr("check the installation of GDAL"));
  return std::string(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

} // namespace loopstad::twin
