// SPDX-License-Identifier: GPL-3.0-or-later
/// The walkable surface as polygons with holes, per sheet, and as WKT.
///
///   const std::vector<SheetOutline> outlines = walkableOutlines(mesh);
///   asWkt(largestPart(outlines));                         // POLYGON ((...), (...))
///
/// Every polygon is one connected piece of ground of one sheet and valid in the sense of OGC Simple Features:
/// rings touch in single points at most. Coordinates are local metres, written so that they read back
/// exactly.
#pragma once

#include <loopstad/twin/polygon.hpp>
#include <loopstad/twin/surface_mesh.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace loopstad::sim {

struct SheetOutline {
  std::int16_t sheet = 0;
  std::vector<twin::Polygon> parts; ///< largest first
};

/// Lowest sheet first; sheets without ground are left out.
[[nodiscard]] std::vector<SheetOutline> walkableOutlines(const twin::SurfaceMesh& mesh);
/// Of all sheets; an empty polygon when there is no ground.
[[nodiscard]] twin::Polygon largestPart(std::span<const SheetOutline> outlines);

[[nodiscard]] std::string asWkt(const twin::Polygon& polygon);
[[nodiscard]] std::string asWkt(std::span<const twin::Polygon> polygons); ///< MULTIPOLYGON

} // namespace loopstad::sim
