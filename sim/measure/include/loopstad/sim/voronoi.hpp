// SPDX-License-Identifier: GPL-3.0-or-later
/// The ground that is nearer to each person than to anybody else, cut by walls: Voronoi density (Steffen &
/// Seyfried 2010, Physica A 389, 1902).
///
///   const auto cells = voronoiCells(surface, people, {.cutOff_m = 1.5}, executor);
///   const double density_per_m2 = cells[i].density_per_m2();                      // at person i
///   const double inArea = sharedArea_m2(cells[i], area) / cells[i].area_m2;       // persons that i counts
///   for there
///
/// A cell is the part of the walkable ground of the person's sheet that can be reached without leaving the
/// cell: what lies behind a wall belongs to nobody. People on other sheets are not seen. On convex ground and
/// without cut-off the cells are a partition. Positions to 15 um; same cells at any number of threads.
#pragma once

#include <loopstad/base/executor.hpp>
#include <loopstad/twin/surface.hpp>

#include <optional>
#include <span>
#include <vector>

namespace loopstad::sim {

struct VoronoiOptions {
  std::optional<double>
      cutOff_m{}; ///< > 0: nobody's cell reaches further; a polygon of 64 corners inside that circle
};

/// A convex part of a cell in one face, counter-clockwise.
struct CellPiece {
  twin::FaceId face;
  std::vector<Vec2> corners;
};

struct VoronoiCell {
  double area_m2 = 0.0; ///< 0: no ground, for a person off the surface
  std::vector<CellPiece> pieces{};
  [[nodiscard]] double density_per_m2() const { return area_m2 > 0.0 ? 1.0 / area_m2 : 0.0; }
};

/// One per person. Several persons at one place share a cell: each gets all of its pieces, and its area
/// divided by their number.
[[nodiscard]] std::vector<VoronoiCell> voronoiCells(const twin::Surface& surface,
                                                    std::span<const twin::SurfacePoint> people,
                                                    const VoronoiOptions& options, Executor& executor);

/// The ground of a cell inside an area, per person of the cell.
[[nodiscard]] double sharedArea_m2(const VoronoiCell& cell, const twin::Polygon& area);

} // namespace loopstad::sim
