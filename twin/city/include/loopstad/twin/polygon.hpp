// SPDX-License-Identifier: GPL-3.0-or-later
/// Polygons and lines as plain vectors of points.
///
///   const Polygon square{{{0, 0}, {40, 0}, {40, 30}, {0, 30}}, {}};
///   area(square);                       // 1200 m2
///   contains(square, Vec2{10, 10});     // true; the outer ring counts as inside, the rings of holes too
///
/// Rings are open: the last point is not the first one again. Coordinates are metres, in the frame that the
/// owner names (RD New for records as read, local for a Twin). Outer rings run counter-clockwise and holes
/// clockwise after orient().
#pragma once

#include <loopstad/base/vec.hpp>

#include <span>
#include <vector>

namespace loopstad::twin {

using Ring = std::vector<Vec2>;
using Line = std::vector<Vec2>;

struct Polygon {
  Ring outer;
  std::vector<Ring> holes;

  friend bool operator==(const Polygon&, const Polygon&) = default;
};

/// Positive for counter-clockwise rings.
[[nodiscard]] double signedArea_m2(std::span<const Vec2> ring);
[[nodiscard]] double area_m2(const Polygon& polygon);
/// Of all together; they do not overlap.
[[nodiscard]] double area_m2(std::span<const Polygon> polygons);
[[nodiscard]] double length_m(std::span<const Vec2> line);
[[nodiscard]] bool contains(const Polygon& polygon, Vec2 p);
[[nodiscard]] Box2 bounds(std::span<const Vec2> points);
[[nodiscard]] Box2 bounds(const Polygon& polygon);
[[nodiscard]] Box2 bounds(std::span<const Polygon> polygons);
/// The one with the most area; there is at least one.
[[nodiscard]] const Polygon& largest(std::span<const Polygon> polygons);
/// A point that is surely inside, far from the boundary where that is easy (mid of the widest horizontal
/// chord).
[[nodiscard]] Vec2 interiorPoint(const Polygon& polygon);
void orient(Polygon& polygon);
[[nodiscard]] Polygon translated(Polygon polygon, Vec2 by);

} // namespace loopstad::twin
