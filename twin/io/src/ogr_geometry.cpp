// SPDX-License-Identifier: GPL-3.0-or-later
#include "ogr_geometry.hpp"

#include "arc.hpp"

#include <loopstad/base/text.hpp>

#include <ogr_api.h>

#include <cmath>

namespace loopstad::twin::io {
namespace {

class OgrReader {
public:
  explicit OgrReader(double arcDeviation_m) : deviation_m_(arcDeviation_m) {}

  void read(OGRGeometryH geometry) {
    const OGRwkbGeometryType type = OGR_GT_Flatten(OGR_G_GetGeometryType(geometry));
    if (type == wkbPoint) {
      if (OGR_G_GetPointCount(geometry) == 1) shape.geometry.points.push_back(pointOf(geometry, 0));
    } else if (type == wkbPolygon || type == wkbCurvePolygon) {
      readPolygon(geometry);
    } else if (OGR_GT_IsCurve(type)) {
      Line line = lineOf(geometry);
      if (line.size() >= 2)
        shape.geometry.lines.push_back(std::move(line));
      else
        shape.broken = tr("a line of less than two points");
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
      for (int i = 0; i < OGR_G_GetGeometryCount(geometry); ++i) read(OGR_G_GetGeometryRef(geometry, i));
    } else {
      shape.unknownElement = OGR_G_GetGeometryName(geometry);
    }
  }

  Shape shape;

private:
  Vec2 pointOf(OGRGeometryH geometry, int i) {
    const Vec2 p{OGR_G_GetX(geometry, i), OGR_G_GetY(geometry, i)};
    if (!std::isfinite(p.x) || !std::isfinite(p.y)) shape.broken = tr("a coordinate is no number");
    return p;
  }

  void append(Line& line, Vec2 p) {
    if (!line.empty() && line.back() == p)
      ++shape.pointsDoubled;
    else
      line.push_back(p);
  }

  Line lineOf(OGRGeometryH curve) {
    Line line;
    appendCurve(line, curve);
    return line;
  }

  void appendCurve(Line& line, OGRGeometryH curve) {
    const OGRwkbGeometryType type = OGR_GT_Flatten(OGR_G_GetGeometryType(curve));
    if (type == wkbCompoundCurve) {
      for (int i = 0; i < OGR_G_GetGeometryCount(curve); ++i)
        appendCurve(line, OGR_G_GetGeometryRef(curve, i));
      return;
    }
    const int count = OGR_G_GetPointCount(curve);
    // A part of a compound curve starts where the part before it ended.
    const bool continues = count > 0 && !line.empty() && line.back() == pointOf(curve, 0);
    if (!continues && count > 0) append(line, pointOf(curve, 0));
    if (type == wkbCircularString) {
      for (int i = 0; i + 2 < count; i += 2)
        appendArc(line, pointOf(curve, i), pointOf(curve, i + 1), pointOf(curve, i + 2), deviation_m_);
      return;
    }
    for (int i = 1; i < count; ++i) append(line, pointOf(curve, i));
  }

  void readPolygon(OGRGeometryH geometry) {
    Polygon polygon;
    for (int i = 0; i < OGR_G_GetGeometryCount(geometry); ++i) {
      Ring ring = lineOf(OGR_G_GetGeometryRef(geometry, i));
      if (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
      else
        ++shape.ringsClosed;
      if (ring.size() < 3)
        shape.broken = tr("a ring of less than three points");
      else if (i == 0)
        polygon.outer = std::move(ring);
      else
        polygon.holes.push_back(std::move(ring));
    }
    if (!polygon.outer.empty()) shape.geometry.polygons.push_back(std::move(polygon));
  }

  double deviation_m_;
};

} // namespace

Shape shapeFromOgr(void* ogrGeometry, double arcDeviation_m) {
  OgrReader reader(arcDeviation_m);
  if (ogrGeometry != nullptr) reader.read(static_cast<OGRGeometryH>(ogrGeometry));
  return std::move(reader.shape);
}

} // namespace loopstad::twin::io
