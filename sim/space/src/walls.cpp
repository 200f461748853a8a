// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/walls.hpp>

#include <algorithm>
#include <cstddef>

namespace loopstad::sim {
namespace {

constexpr float unit_m = static_cast<float>(1.0 / fixedUnitsPerMetre);

[[nodiscard]] std::size_t edgeOf(const twin::SurfaceMesh& mesh, const twin::Wall& wall) {
  const auto& corners = mesh.faces[wall.face.index()];
  std::size_t e = 0;
  while (mesh.vertices[corners[e]] != wall.a) ++e;
  return e;
}

/// Along the wall that ends where this one begins: found by turning round that vertex over the ground, since
/// walls of other ground may end there as well. At the end of a wall that is passed one way, there is none.
[[nodiscard]] Direction wallBefore(const twin::SurfaceMesh& mesh, const twin::Wall& wall) {
  std::size_t face = wall.face.index();
  std::size_t corner = edgeOf(mesh, wall);
  const std::size_t first = face;
  while (true) {
    const std::size_t edge = (corner + 2) % 3; // comes back to the vertex
    const twin::FaceId next = mesh.neighbours[face][edge];
    const std::uint32_t vertex = mesh.faces[face][corner];
    if (!next || next.index() == first) {
      const Fixed2 from = next ? wall.b : mesh.vertices[mesh.faces[face][edge]];
      const Vec2 along = normalized(toMetres(wall.a) - toMetres(from));
      return {static_cast<float>(along.x), static_cast<float>(along.y)};
    }
    face = next.index();
    corner = 0;
    while (mesh.faces[face][corner] != vertex) ++corner;
  }
}

} // namespace

Walls::Walls(const twin::Surface& surface) : surface_(&surface) {
  before_.reserve(surface.walls().size());
  for (const twin::Wall& wall : surface.walls()) before_.push_back(wallBefore(surface.mesh(), wall));
}

WallOffset Walls::offset(twin::WallId id, Fixed2 p) const {
  const twin::Wall& w = wall(id);
  const Direction before = before_[id.index()];
  const float apX = static_cast<float>(p.x - w.a.x) * unit_m;
  const float apY = static_cast<float>(p.y - w.a.y) * unit_m;
  const float abX = static_cast<float>(w.b.x - w.a.x) * unit_m;
  const float abY = static_cast<float>(w.b.y - w.a.y) * unit_m;
  const float along = (apX * abX + apY * abY) / (abX * abX + abY * abY);
  const float t = std::min(1.0F, std::max(0.0F, along));
  WallOffset to;
  to.x = apX - t * abX;
  to.y = apY - t * abY;
  to.squared_m2 = to.x * to.x + to.y * to.y;
  const bool inFront = abX * apY - abY * apX >= 0.0F;
  const bool atCorner = along <= 0.0F && apX * before.x + apY * before.y >= 0.0F;
  to.faced = along <= 0.0F ? atCorner : inFront && along < 1.0F;
  return to;
}

bool Walls::meets(twin::WallId id, twin::SurfacePoint p, const WallOffset& to) const {
  constexpr float rounding_m = 0.01F; // the walk ends on the grid and on this side of the wall
  const twin::SurfaceMesh& mesh = surface_->mesh();
  const std::int16_t sheet = mesh.sheets[wall(id).face.index()];
  if (mesh.sheets[p.face.index()] == sheet) return true;
  const Vec2 offset{to.x, to.y};
  const twin::SlideEnd end = surface_->slide(p, toFixed(toMetres(p.position) - offset));
  return mesh.sheets[end.point.face.index()] == sheet &&
         distance(toMetres(end.point.position), toMetres(p.position) - offset) < rounding_m;
}

bool hides(const twin::Wall& wall, Fixed2 p, Fixed2 q) {
  if (orientation(wall.a, wall.b, q) >= 0 || orientation(wall.a, wall.b, p) < 0) return false;
  const std::int64_t a = orientation(p, q, wall.a);
  const std::int64_t b = orientation(p, q, wall.b);
  return (a <= 0 && b >= 0) || (a >= 0 && b <= 0);
}

} // namespace loopstad::sim
