// SPDX-License-Identifier: GPL-3.0-or-later
#include "gltf_street.hpp"

#include "street_lines.hpp"
#include "surface_triangles.hpp"

#include <map>
#include <tuple>
#include <utility>

namespace loopstad::twin {
namespace {

struct Finish {
  const char* name;
  std::array<double, 3> colour;
};

// The colours of the viewer, in linear light.
constexpr Finish hedge{"hedge", {0.21, 0.32, 0.14}};
constexpr Finish fence{"fence", {0.18, 0.16, 0.14}};
constexpr Finish steel{"rail", {0.09, 0.08, 0.07}};

Finish finishOf(StreetMaterial material) {
  switch (material) {
  case StreetMaterial::leaves:
    return {"leaves", {0.21, 0.37, 0.15}};
  case StreetMaterial::wood:
    return {"wood", {0.19, 0.14, 0.10}};
  case StreetMaterial::metal:
    return {"metal", {0.11, 0.12, 0.13}};
  case StreetMaterial::stone:
    break;
  }
  return {"stone", {0.26, 0.28, 0.24}};
}

GltfMesh meshOf(const Finish& finish) { return {finish.name, finish.colour, {}, {}}; }

/// Adds surfaces whose corners are shared.
class Mesher {
public:
  explicit Mesher(GltfMesh& mesh) : mesh_(mesh) {}
  void add(const ShellSurface& surface) {
    for (const std::array<Vec3, 3>& triangle : trianglesOf(surface.rings))
      for (const Vec3& p : triangle) mesh_.indices.push_back(indexOf(upright(p)));
  }

private:
  std::uint32_t indexOf(const std::array<float, 3>& corner) {
    const auto [at, isNew] = known_.try_emplace(corner, static_cast<std::uint32_t>(mesh_.vertices.size()));
    if (isNew) mesh_.vertices.push_back(corner);
    return at->second;
  }
  GltfMesh& mesh_;
  std::map<std::array<float, 3>, std::uint32_t> known_;
};

void addShells(const std::vector<Shell>& shells, GltfMesh& mesh) {
  for (const Shell& shell : shells) {
    Mesher mesher(mesh);
    for (const ShellSurface& surface : shell.surfaces) mesher.add(surface);
  }
}

} // namespace

std::vector<GltfInstances> streetInstances(const Twin& twin) {
  std::map<std::tuple<ObjectKind, StreetShape, std::string>, GltfInstances> byType;
  for (const CityObject& object : twin.objects) {
    const auto placed = placedShape(object);
    if (!placed) continue;
    GltfInstances& some = byType[{object.kind, placed->shape, object.type}];
    some.kind = object.kind;
    some.type = object.type;
    some.shape = placed->shape;
    some.translations.push_back(upright(object.position));
    const auto wide = static_cast<float>(placed->radius_m);
    some.scales.push_back({wide, static_cast<float>(placed->height_m), wide});
  }
  std::vector<GltfInstances> instances;
  for (auto& [key, some] : byType) instances.push_back(std::move(some));
  return instances;
}

std::vector<GltfMesh> unitMeshes(StreetShape shape) {
  const UnitShape& unit = unitShape(shape);
  std::map<StreetMaterial, GltfMesh> byMaterial;
  std::map<StreetMaterial, Mesher> meshers;
  for (std::size_t s = 0; s < unit.shell.surfaces.size(); ++s) {
    const StreetMaterial material = unit.materials[s];
    GltfMesh& mesh = byMaterial.try_emplace(material, meshOf(finishOf(material))).first->second;
    meshers.try_emplace(material, mesh).first->second.add(unit.shell.surfaces[s]);
  }
  std::vector<GltfMesh> meshes;
  for (auto& [material, mesh] : byMaterial) meshes.push_back(std::move(mesh));
  return meshes;
}

std::vector<GltfMesh> outlineMeshes(const Twin& twin) {
  GltfMesh mesh = meshOf(finishOf(StreetMaterial::stone));
  for (const CityObject& object : twin.objects) addShells(outlineShells(object), mesh);
  return {std::move(mesh)};
}

std::vector<GltfMesh> barrierMeshes(const Twin& twin, const GroundUnder& ground) {
  GltfMesh fences = meshOf(fence);
  GltfMesh hedges = meshOf(hedge);
  for (const Barrier& barrier : twin.barriers)
    addShells(barrierShells(barrier, ground), isHedge(barrier) ? hedges : fences);
  return {std::move(fences), std::move(hedges)};
}

std::vector<GltfMesh> railMeshes(const Twin& twin, const GroundUnder& ground) {
  GltfMesh rails = meshOf(steel);
  for (const Track& track : twin.tracks) addShells(railShells(track, ground), rails);
  return {std::move(rails)};
}

} // namespace loopstad::twin
