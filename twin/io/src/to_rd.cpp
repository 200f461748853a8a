// SPDX-License-Identifier: GPL-3.0-or-later
#include "to_rd.hpp"

#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <algorithm>

namespace loopstad::twin::io {

ToRd ToRd::fromEpsg(int code) {
  const OGRSpatialReferenceH reference = OSRNewSpatialReference(nullptr);
  ToRd toRd;
  if (OSRImportFromEPSG(reference, code) == OGRERR_NONE) toRd = from(reference);
  OSRDestroySpatialReference(reference);
  return toRd;
}

ToRd ToRd::from(void* ogrReference) {
  const OGRSpatialReferenceH rd = OSRNewSpatialReference(nullptr);
  const OGRSpatialReferenceH other = OSRClone(ogrReference);
  OSRImportFromEPSG(rd, 28992);
  OSRSetAxisMappingStrategy(rd, OAMS_TRADITIONAL_GIS_ORDER);
  OSRSetAxisMappingStrategy(other, OAMS_TRADITIONAL_GIS_ORDER);
  ToRd toRd;
  if (void* const made = OCTNewCoordinateTransformation(other, rd); made != nullptr)
    toRd.transformation_ = {made, [](void* t) { OCTDestroyCoordinateTransformation(t); }};
  OSRDestroySpatialReference(rd);
  OSRDestroySpatialReference(other);
  return toRd;
}

bool ToRd::move(std::vector<Vec2>& points) const {
  return std::ranges::all_of(
      points, [&](Vec2& p) { return OCTTransform(transformation_.get(), 1, &p.x, &p.y, nullptr) != 0; });
}

bool ToRd::apply(Geometry& geometry) const {
  if (transformation_ == nullptr || !move(geometry.points)) return false;
  for (Line& line : geometry.lines)
    if (!move(line)) return false;
  for (Polygon& polygon : geometry.polygons) {
    if (!move(polygon.outer)) return false;
    for (Ring& hole : polygon.holes)
      if (!move(hole)) return false;
  }
  return true;
}

bool ToRd::applyToOgr(void* ogrGeometry) const {
  return transformation_ != nullptr && OGR_G_Transform(ogrGeometry, transformation_.get()) == OGRERR_NONE;
}

} // namespace loopstad::twin::io
