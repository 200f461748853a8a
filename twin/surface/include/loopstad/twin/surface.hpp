// SPDX-License-Identifier: GPL-3.0-or-later
/// Questions to the walkable surface: where am I, how far can I go, what is near, can I see it.
///
///   const Surface surface(twin->surface);                          // builds its grids; keep the mesh alive
///   std::optional<SurfacePoint> here = surface.locate(Vec2{12.0, 3.0}, /*sheet*/ 0);
///   SlideEnd there = surface.slide(*here, toFixed(Vec2{12.07, 3.0}));   // follows topology, never leaves
///   the surface
///
/// Exact: a SurfacePoint always lies inside its face or on its border, decided in integers. Thread-safe: all
/// const. Limits: points within +-16 km of the origin; a slide of at most 100 m at a time.
#pragma once

#include <loopstad/twin/polygon.hpp>
#include <loopstad/twin/surface_mesh.hpp>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace loopstad::twin {

struct SurfacePoint {
  FaceId face;
  Fixed2 position;

  friend constexpr bool operator==(const SurfacePoint&, const SurfacePoint&) = default;
};

struct SlideEnd {
  SurfacePoint point;
  bool touched = false; ///< a boundary was met on the way: the point asked for was not reached
};

/// A piece of the surface's boundary: walkable ground lies to the left of a->b.
struct Wall {
  Fixed2 a;
  Fixed2 b;
  FaceId face;
  Boundary kind = Boundary::unwalkable;
};

/// Faces that lie inside an area, whole or cut, for random points and occupancy.
struct SurfaceRegion {
  std::vector<Polygon> areas;
  std::optional<std::int16_t> sheet;
  std::vector<FaceId> faces;         ///< every face that the areas touch
  std::vector<double> cumulative_m2; ///< running sum of the faces' own areas
  double area_m2 = 0.0;              ///< walkable ground inside the areas
};

class Surface {
public:
  explicit Surface(const SurfaceMesh& mesh);
  ~Surface();
  Surface(Surface&&) noexcept;
  Surface& operator=(Surface&&) noexcept;

  [[nodiscard]] const SurfaceMesh& mesh() const;

  /// The face under p on this sheet, or on the lowest sheet that has one; nothing off the surface. By grid,
  /// not by walking.
  [[nodiscard]] std::optional<SurfacePoint> locate(Vec2 p,
                                                   std::optional<std::int16_t> sheet = std::nullopt) const;
  /// The walkable point nearest to p within reach_m; nothing when there is none.
  [[nodiscard]] std::optional<SurfacePoint> nearest(Vec2 p, double reach_m,
                                                    std::optional<std::int16_t> sheet = std::nullopt) const;
  /// Goes straight from a point towards another, across sheets where they are stitched; at the boundary it
  /// turns along it and uses what is left of the way. The end is on the surface, always.
  [[nodiscard]] SlideEnd slide(SurfacePoint from, Fixed2 to) const;
  /// True when the straight way from a to b stays on the surface (touching the boundary allowed) and ends on
  /// b's face.
  [[nodiscard]] bool visible(SurfacePoint a, SurfacePoint b) const;

  [[nodiscard]] double height_m(SurfacePoint p) const;
  [[nodiscard]] std::int16_t sheet(SurfacePoint p) const;
  [[nodiscard]] const SurfaceClass& surfaceClass(SurfacePoint p) const;
  /// Distance to the nearest boundary on the same storey, at most reach_m.
  [[nodiscard]] double clearance_m(SurfacePoint p, double reach_m) const;

  /// All boundary pieces.
  [[nodiscard]] std::span<const Wall> walls() const;

  [[nodiscard]] SurfaceRegion region(std::vector<Polygon> areas,
                                     std::optional<std::int16_t> sheet = std::nullopt) const;
  [[nodiscard]] bool inside(const SurfaceRegion& region, SurfacePoint p) const;
  /// Uniform over the region's walkable ground from numbers in (0, 1): tries (u[i], u[i+1], u[i+2]) in turn;
  /// nothing when none of them falls inside the areas.
  [[nodiscard]] std::optional<SurfacePoint> randomPoint(const SurfaceRegion& region,
                                                        std::span<const double> u) const;

private:
  struct Index;
  std::unique_ptr<Index> index_;
};

} // namespace loopstad::twin
