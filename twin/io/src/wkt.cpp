// SPDX-License-Identifier: GPL-3.0-or-later
#include "ogr_geometry.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/io/wkt.hpp>

#include <cpl_error.h>
#include <ogr_api.h>

#include <memory>
#include <string>

namespace loopstad::twin::io {
namespace {

constexpr const char* example =
    translatable("write it as POLYGON ((0 0, 8 0, 8 5, 0 5, 0 0)) or LINESTRING (0 0, 8 0)");

/// Arcs (CURVEPOLYGON, CIRCULARSTRING) are cut as those of the BGT.
constexpr double arcDeviation_m = 0.01;

Error badText(std::string problem) { return dataError({}, {}, std::move(problem), tr(example)); }

/// What is wrong with the shape; empty when nothing is.
std::string defectOf(const Shape& shape) {
  if (!shape.unknownElement.empty()) return tr("holds a {}, which is not read", shape.unknownElement);
  if (!shape.broken.empty()) return tr("holds {}", shape.broken);
  for (const Polygon& p : shape.geometry.polygons)
    if (!(twin::area_m2(p) > 0.0)) return tr("holds a polygon without an area");
  for (const Line& l : shape.geometry.lines)
    if (!(length_m(l) > 0.0)) return tr("holds a line without a length");
  return shape.geometry.empty() ? tr("is empty") : "";
}

} // namespace

Result<Geometry> parseWkt(std::string_view text) {
  const std::string copy(text);
  char* rest = const_cast<char*>(copy.c_str()); // OGR moves the pointer and leaves the text alone
  OGRGeometryH handle = nullptr;
  CPLPushErrorHandler(CPLQuietErrorHandler); // the Result tells
  const OGRErr trouble = OGR_G_CreateFromWkt(&rest, nullptr, &handle);
  CPLPopErrorHandler();
  const std::unique_ptr<void, void (*)(OGRGeometryH)> owned(handle, OGR_G_DestroyGeometry);
  const std::string_view left = rest == nullptr ? std::string_view{} : rest;
  if (trouble != OGRERR_NONE || handle == nullptr || left.find_first_not_of(" \t\r\n;") != left.npos)
    return badText(tr("is not well-known text (WKT)"));
  Shape shape = shapeFromOgr(handle, arcDeviation_m);
  if (std::string defect = defectOf(shape); !defect.empty()) return badText(std::move(defect));
  for (Polygon& polygon : shape.geometry.polygons) orient(polygon);
  return std::move(shape.geometry);
}

} // namespace loopstad::twin::io
