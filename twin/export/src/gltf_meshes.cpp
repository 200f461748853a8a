// SPDX-License-Identifier: GPL-3.0-or-later
#include "gltf_meshes.hpp"

#include "surface_triangles.hpp"

#include <map>
#include <span>

namespace loopstad::twin {
namespace {

constexpr std::array<double, 3> roofColour{0.58, 0.50, 0.42};
constexpr std::array<double, 3> wallColour{0.81, 0.76, 0.68};
constexpr std::array<double, 3> stoneColour{0.25, 0.23, 0.20};

std::array<double, 3> colourOf(GroundKind kind) {
  switch (kind) {
  case GroundKind::footway:
  case GroundKind::pedestrianArea:
  case GroundKind::stairs:
  case GroundKind::platform:
  case GroundKind::room:
    return {0.72, 0.66, 0.58};
  case GroundKind::cyclePath:
    return {0.55, 0.27, 0.22};
  case GroundKind::carriageway:
  case GroundKind::driveway:
  case GroundKind::parking:
  case GroundKind::paved:
    return {0.42, 0.42, 0.43};
  case GroundKind::green:
  case GroundKind::verge:
  case GroundKind::bank:
    return {0.34, 0.48, 0.24};
  case GroundKind::water:
    return {0.25, 0.45, 0.60};
  case GroundKind::yard:
  case GroundKind::bare:
    return {0.62, 0.60, 0.47};
  default:
    return {0.50, 0.48, 0.45};
  }
}

void addTriangle(GltfMesh& mesh, std::span<const Vec3, 3> corners) {
  for (const Vec3& p : corners) {
    mesh.indices.push_back(static_cast<std::uint32_t>(mesh.vertices.size()));
    mesh.vertices.push_back(upright(p));
  }
}

/// Triangles of the terrain, whose corners are shared within a mesh.
class TerrainMesher {
public:
  explicit TerrainMesher(const Terrain& terrain) : terrain_(terrain) {}

  void add(GltfMesh& mesh, const std::array<std::uint32_t, 3>& face) {
    for (const std::uint32_t v : face) {
      const auto [at, isNew] = known_[&mesh].try_emplace(v, static_cast<std::uint32_t>(mesh.vertices.size()));
      if (isNew) {
        const Vec2 p = toMetres(terrain_.vertices[v]);
        mesh.vertices.push_back(upright({p.x, p.y, double{terrain_.heights_m[v]}}));
      }
      mesh.indices.push_back(at->second);
    }
  }

private:
  const Terrain& terrain_;
  std::map<const GltfMesh*, std::map<std::uint32_t, std::uint32_t>> known_;
};

} // namespace

std::array<float, 3> upright(const Vec3& p) {
  return {static_cast<float>(p.x), static_cast<float>(p.z), static_cast<float>(-p.y)};
}

std::vector<GltfMesh> buildingMeshes(const Twin& twin) {
  GltfMesh roofs{"roof", roofColour, {}, {}};
  GltfMesh walls{"wall", wallColour, {}, {}};
  for (const Building& building : twin.buildings)
    for (const Shell& shell : shellsOf(building))
      for (const ShellSurface& surface : shell.surfaces)
        for (const std::array<Vec3, 3>& triangle : trianglesOf(surface.rings))
          addTriangle(surface.role == SurfaceRole::roof ? roofs : walls, triangle);
  return {std::move(roofs), std::move(walls)};
}

std::vector<GltfMesh> groundMeshes(const Twin& twin) {
  const Terrain& terrain = twin.terrain;
  std::map<GroundKind, GltfMesh> byKind; // which stay where they are in memory
  GltfMesh walls{"quay", stoneColour, {}, {}};
  TerrainMesher mesher(terrain);
  for (std::size_t f = 0; f < terrain.faces.size(); ++f) {
    const std::uint16_t row = terrain.classes[f];
    const GroundKind kind = row == noClass ? GroundKind::unknown : twin.surface.surfaceClasses[row].kind;
    const auto [at, isNew] = byKind.try_emplace(kind);
    if (isNew) at->second = {name(kind), colourOf(kind), {}, {}};
    mesher.add(at->second, terrain.faces[f]);
  }
  for (const auto& wall : terrain.walls) mesher.add(walls, wall);
  std::vector<GltfMesh> meshes;
  for (auto& [kind, mesh] : byKind) meshes.push_back(std::move(mesh));
  meshes.push_back(std::move(walls));
  return meshes;
}

} // namespace loopstad::twin
