// SPDX-License-Identifier: GPL-3.0-or-later
#include "seeds.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace loopstad::sim::route {
namespace {

/// Rings may run along edges of the mesh, whose vertices are rounded to 15 um: this near counts as on the
/// edge.
constexpr double touch_m = 2e-5;

using Triangle = std::array<Vec2, 3>;

Triangle triangle(const RouteGround& ground, std::uint32_t face) {
  return {ground.at(ground.vertex(face, 0)), ground.at(ground.vertex(face, 1)),
          ground.at(ground.vertex(face, 2))};
}

/// Distance of p from the line of edge e, positive on the side of the face.
double depth_m(const Triangle& t, unsigned e, Vec2 p) {
  const Vec2 along = t[(e + 1) % 3] - t[e];
  return cross(along, p - t[e]) / length(along);
}

bool holds(const Triangle& t, Vec2 p) {
  return depth_m(t, 0, p) >= -touch_m && depth_m(t, 1, p) >= -touch_m && depth_m(t, 2, p) >= -touch_m;
}

/// The part of a segment inside a face, and whether it was cut off at a wall or a one-way line, over which
/// the rest of the segment is not in view.
struct Piece {
  Vec2 from;
  Vec2 to;
  bool fromWall = false;
  bool toWall = false;
};

std::optional<Piece> cut(const RouteGround& ground, std::uint32_t face, Vec2 a, Vec2 b) {
  const Triangle t = triangle(ground, face);
  double low = 0.0;
  double high = 1.0;
  Piece piece;
  for (unsigned e = 0; e < 3; ++e) {
    const double da = depth_m(t, e, a) + touch_m;
    const double db = depth_m(t, e, b) + touch_m;
    if (da < 0.0 && db < 0.0) return std::nullopt;
    if (da >= 0.0 && db >= 0.0) continue;
    const double at = da / (da - db);
    const bool wall = ground.beside(face, e) == none;
    if (da < 0.0 && at > low) {
      low = at;
      piece.fromWall = wall;
    }
    if (db < 0.0 && at < high) {
      high = at;
      piece.toWall = wall;
    }
  }
  if (low >= high) return std::nullopt;
  piece.from = a + low * (b - a);
  piece.to = a + high * (b - a);
  return piece;
}

/// The vertex of the face that p is on, else p itself.
Vec2 snapped(const Triangle& t, Vec2 p) {
  for (const Vec2 v : t)
    if (distance(v, p) <= 2.0 * touch_m) return v;
  return p;
}

void seedSegment(Wave& wave, std::uint32_t face, Vec2 a, Vec2 b, bool outwardIsRight) {
  const std::optional<Piece> piece = cut(wave.ground(), face, a, b);
  if (!piece || distance(piece->from, piece->to) <= 2.0 * touch_m) return;
  // At a wall's corner paths end that come round it.
  const Triangle t = triangle(wave.ground(), face);
  if (piece->fromWall) wave.seedPoint(face, snapped(t, piece->from));
  if (piece->toWall) wave.seedPoint(face, snapped(t, piece->to));
  const Vec2 along = normalized(b - a);
  if (outwardIsRight)
    wave.seedSide(face, piece->to, piece->from, -perpendicular(along));
  else
    wave.seedSide(face, piece->from, piece->to, perpendicular(along));
}

/// As the vertices of the mesh are, so that a corner drawn on one of them is that vertex.
Vec2 rounded(Vec2 p) {
  const auto held = [](double x) { return std::clamp(x, -fixedLimit_m, fixedLimit_m); };
  return toMetres(toFixed(Vec2{held(p.x), held(p.y)}));
}

void seedRing(Wave& wave, std::uint32_t face, const twin::Ring& ring, bool hole) {
  const bool outwardIsRight = (twin::signedArea_m2(ring) > 0.0) != hole;
  const Triangle t = triangle(wave.ground(), face);
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Vec2 a = rounded(ring[i]);
    if (holds(t, a)) wave.seedPoint(face, a);
    seedSegment(wave, face, a, rounded(ring[(i + 1) % ring.size()]), outwardIsRight);
  }
}

} // namespace

void seed(Wave& wave, const RouteTarget& target) {
  for (const twin::SurfacePoint& spot : target.spots)
    wave.seedPoint(spot.face.value(), toMetres(spot.position));
  const RouteGround& ground = wave.ground();
  for (const twin::FaceId f : target.region.faces) {
    if (ground.closed(f.value())) continue;
    for (const twin::Polygon& area : target.region.areas) {
      for (unsigned k = 0; k < 3; ++k)
        if (const std::uint32_t v = ground.vertex(f.value(), k); twin::contains(area, ground.at(v)))
          wave.cover(v);
      seedRing(wave, f.value(), area.outer, false);
      for (const twin::Ring& ring : area.holes) seedRing(wave, f.value(), ring, true);
    }
  }
}

} // namespace loopstad::sim::route
