// SPDX-License-Identifier: GPL-3.0-or-later
/// Questions to the walkable surface: where am I, how far can I go, what is near, can I see it.
///
///   const Surface surface(twin->surface);                          // builds its grids; keep the mesh alive
///   std::optional<SurfacePoint> here = surface.locate(Vec2{12.0, 3.0}, /*sheet*/ 0);
///   SlideEnd there = surface.slide(*here, toFixed(Vec2{12.07, 3.0}));   // by topology, never off the
///   surface
///
/// Exact: a SurfacePoint always lies inside its face or on its border, decided in integers. Thread-safe: all
/// const. Limits: points within +-16 km of the origin; a slide of at most 100 m at a time.
#pragma once

#include <loopstad/twin/face_row.hpp>
#include <loopstad/twin/polygon.hpp>
#include <loopstad/twin/surface_mesh.hpp>

#include <cstdint>
#include <functional>
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

using WallId = Id<struct WallTag>;

/// A piece of the surface's boundary: walkable ground lies to the left of a->b.
struct Wall {
  Fixed2 a;
  Fixed2 b;
  float heightA_m = 0.0F; ///< of the ground at its foot
  float heightB_m = 0.0F;
  FaceId face;
  Boundary kind = Boundary::unwalkable;
};

/// How far wallsAround() looks: no less than this from the point asked about.
inline constexpr double wallReach_m = 3.0;
/// Ground further up or down than this is another storey: nobody there is seen or felt.
inline constexpr double storeyTolerance_m = 1.5;

/// Faces that lie inside an area, whole or cut, for random points and occupancy.
struct SurfaceRegion {
  std::vector<Polygon> areas;
  std::optional<std::int16_t> sheet;
  std::vector<FaceId> faces;         ///< every face that the areas touch, ascending
  std::vector<std::uint8_t> whole;   ///< 1 where the face lies inside one area
  std::vector<double> cumulative_m2; ///< running sum of the faces' own areas
  double area_m2 = 0.0;              ///< walkable ground inside the areas, which should not overlap
};

class Surface {
public:
  explicit Surface(const SurfaceMesh& mesh);
  ~Surface();
  Surface(Surface&&) noexcept;
  Surface& operator=(Surface&&) noexcept;

  [[nodiscard]] const SurfaceMesh& mesh() const;
  [[nodiscard]] const FaceRow& row(FaceId face) const { return rows_[face.index()]; }

  /// The face under p on this sheet, or on the lowest sheet that has one; nothing off the surface. By grid,
  /// not by walking.
  [[nodiscard]] std::optional<SurfacePoint> locate(Vec2 p,
                                                   std::optional<std::int16_t> sheet = std::nullopt) const;
  /// The walkable point nearest to p within reach_m; nothing when there is none.
  [[nodiscard]] std::optional<SurfacePoint> nearest(Vec2 p, double reach_m,
                                                    std::optional<std::int16_t> sheet = std::nullopt) const;
  /// Goes straight from a point towards another, across sheets where they are stitched; at the boundary it
  /// turns along it and uses what is left of the way. The end is on the surface, always.
  [[nodiscard]] SlideEnd slide(SurfacePoint from, Fixed2 to) const {
    if (contains(rows_[from.face.index()], to)) return {{from.face, to}, false}; // nearly always
    return slideAcross(from, to);
  }
  /// Calls visit for every edge that the straight way from a point crosses, as the face has it that is left:
  /// with the end of a slide, the edges that the slide crossed.
  void eachCrossed(SurfacePoint from, Fixed2 to,
                   const std::function<void(FaceId, unsigned edge)>& visit) const;
  /// True when the straight way from a to b stays on the surface (touching the boundary allowed) and ends on
  /// b's face.
  [[nodiscard]] bool visible(SurfacePoint a, SurfacePoint b) const;

  [[nodiscard]] double height_m(SurfacePoint p) const { return heightAt(row(p.face), p.position); }
  [[nodiscard]] std::int16_t sheet(SurfacePoint p) const { return row(p.face).sheet; }
  [[nodiscard]] const SurfaceClass& surfaceClass(SurfacePoint p) const;
  /// Distance to the nearest boundary on the same storey, at most reach_m.
  [[nodiscard]] double clearance_m(SurfacePoint p, double reach_m) const;

  /// All boundary pieces.
  [[nodiscard]] std::span<const Wall> walls() const;
  /// Walls on all storeys that may lie within wallReach_m of p, and some a little further: the list of p's
  /// grid cell, empty on most of a square. A wall that has p on its right faces away and is behind another
  /// one; compare heights to keep to one storey.
  [[nodiscard]] std::span<const WallId> wallsAround(Fixed2 p) const;

  [[nodiscard]] SurfaceRegion region(std::vector<Polygon> areas,
                                     std::optional<std::int16_t> sheet = std::nullopt) const;
  [[nodiscard]] bool inside(const SurfaceRegion& region, SurfacePoint p) const;
  /// Uniform over the region's walkable ground from numbers in (0, 1): tries (u[i], u[i+1], u[i+2]) in turn;
  /// nothing when none of them falls inside the areas.
  [[nodiscard]] std::optional<SurfacePoint> randomPoint(const SurfaceRegion& region,
                                                        std::span<const double> u) const;

private:
  [[nodiscard]] SlideEnd slideAcross(SurfacePoint from, Fixed2 to) const;

  struct Index;
  std::unique_ptr<Index> index_;
  const FaceRow* rows_ = nullptr; ///< of index_, at hand for slide()
};

} // namespace loopstad::twin
