// SPDX-License-Identifier: GPL-3.0-or-later
#include "door_walls.hpp"

#include "sheet_mesh.hpp"

#include <algorithm>
#include <functional>

namespace loopstad::twin::build {
namespace {

/// One more door for every so much floor, as far as walls allow: an assumption, so that a department store
/// does not empty through a single door.
constexpr double floorPerDoor_m2 = 1000.0;
constexpr std::size_t mostDoors = 6;
/// So far into public ground people appear, where the face is deep enough.
constexpr double inFront_m = 0.4;

Vec2 point(const SurfaceMesh& mesh, const Frontage& wall, std::size_t corner) {
  return toMetres(mesh.vertices[mesh.faces[wall.face][corner]]);
}

} // namespace

double length_m(const SurfaceMesh& mesh, const Frontage& wall) {
  return distance(point(mesh, wall, wall.edge), point(mesh, wall, next(wall.edge)));
}

double appeal(const SurfaceMesh& mesh, std::span<const SurfaceClass> classes, const Frontage& wall) {
  const SurfaceClass& row = classes[mesh.classes[wall.face]];
  if (row.access == Access::walk) return 1.0;
  return row.kind == GroundKind::green || row.kind == GroundKind::verge ? 0.5 : 0.8;
}

std::vector<Frontage> likelyWalls(const SurfaceMesh& mesh, std::span<const SurfaceClass> classes,
                                  std::vector<Frontage> walls) {
  std::erase_if(walls, [&](const Frontage& wall) { return length_m(mesh, wall) < shortestWall_m; });
  std::ranges::stable_sort(walls, std::greater<>{}, [&](const Frontage& wall) {
    return appeal(mesh, classes, wall) * length_m(mesh, wall);
  });
  return walls;
}

std::size_t doorsFor(double floor_m2) {
  return std::min(mostDoors, 1 + static_cast<std::size_t>(floor_m2 / floorPerDoor_m2));
}

Door doorIn(const SurfaceMesh& mesh, const Frontage& wall, double share) {
  const Vec2 start = point(mesh, wall, wall.edge);
  const Vec2 end = point(mesh, wall, next(wall.edge));
  const Vec2 sill = start + share * (end - start);
  const Vec2 apex = point(mesh, wall, previous(wall.edge));
  Door door;
  door.face = FaceId(wall.face);
  door.position = sill + std::min(0.5, inFront_m / distance(apex, sill)) * (apex - sill);
  door.outward = perpendicular(normalized(end - start));
  door.width_m = std::min(door.width_m, length_m(mesh, wall));
  return door;
}

} // namespace loopstad::twin::build
