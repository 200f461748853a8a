// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/io/wkt.hpp>

#include <ogr_api.h>

#include <cmath>
#include <memory>
#include <string>

namespace loopstad::twin::io {
namespace {

constexpr const char* example = "write it as POLYGON ((0 0, 8 0, 8 5, 0 5, 0 0)) or LINESTRING (0 0, 8 0)";

Error badText(std::string problem) { return dataError({}, {}, std::move(problem), example); }

Line pointsOf(OGRGeometryH geometry) {
  Line line;
  for (int i = 0; i < OGR_G_GetPointCount(geometry); ++i)
    line.push_back({OGR_G_GetX(geometry, i), OGR_G_GetY(geometry, i)});
  return line;
}

Ring ringOf(OGRGeometryH geometry) {
  Ring ring = pointsOf(geometry);
  if (ring.size() > 1 && ring.front() == ring.back()) ring.pop_back();
  return ring;
}

void collect(OGRGeometryH geometry, Geometry& into) {
  switch (OGR_GT_Flatten(OGR_G_GetGeometryType(geometry))) {
  case wkbPoint:
    for (const Vec2 p : pointsOf(geometry)) into.points.push_back(p);
    return;
  case wkbLineString:
    into.lines.push_back(pointsOf(geometry));
    return;
  case wkbPolygon: {
    Polygon polygon;
    for (int i = 0; i < OGR_G_GetGeometryCount(geometry); ++i) {
      Ring ring = ringOf(OGR_G_GetGeometryRef(geometry, i));
      if (i == 0)
        polygon.outer = std::move(ring);
      else
        polygon.holes.push_back(std::move(ring));
    }
    orient(polygon);
    into.polygons.push_back(std::move(polygon));
    return;
  }
  default:
    for (int i = 0; i < OGR_G_GetGeometryCount(geometry); ++i)
      collect(OGR_G_GetGeometryRef(geometry, i), into);
  }
}

/// What is wrong with the numbers; empty when nothing is.
std::string defectOf(const Geometry& geometry) {
  for (const Polygon& p : geometry.polygons) {
    if (p.outer.size() < 3 || area_m2(p) <= 0.0) return "holds a polygon without an area";
    for (const Ring& hole : p.holes)
      if (hole.size() < 3) return "holds a hole of fewer than three points";
  }
  for (const Line& l : geometry.lines)
    if (l.size() < 2 || length_m(l) <= 0.0) return "holds a line without a length";
  return geometry.empty() ? "is empty" : "";
}

} // namespace

Result<Geometry> parseWkt(std::string_view text) {
  const std::string copy(text);
  char* rest = const_cast<char*>(copy.c_str()); // OGR moves the pointer and leaves the text alone
  OGRGeometryH handle = nullptr;
  const OGRErr trouble = OGR_G_CreateFromWkt(&rest, nullptr, &handle);
  const std::unique_ptr<void, void (*)(OGRGeometryH)> owned(handle, OGR_G_DestroyGeometry);
  const std::string_view left = rest == nullptr ? std::string_view{} : rest;
  if (trouble != OGRERR_NONE || handle == nullptr || left.find_first_not_of(" \t\r\n") != left.npos)
    return badText("is not well-known text (WKT)");
  if (OGR_GT_IsNonLinear(OGR_G_GetGeometryType(handle)) != 0)
    return badText("holds arcs, which well-known text is not read with");
  Geometry geometry;
  collect(handle, geometry);
  if (std::string defect = defectOf(geometry); !defect.empty()) return badText(std::move(defect));
  return geometry;
}

} // namespace loopstad::twin::io
