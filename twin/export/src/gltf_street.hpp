// SPDX-License-Identifier: GPL-3.0-or-later
/// What stands in the street for glTF: shapes that many instances share, and meshes of what is like nothing
/// else.
///
///   for (const GltfInstances& some : streetInstances(twin)) ...   // one entry for each type
///   for (const GltfMesh& part : unitMeshes(some.shape)) ...
///
/// Axes of glTF: x east, y up, z south.
#pragma once

#include "gltf_meshes.hpp"
#include "street_shapes.hpp"

#include <loopstad/twin/ground_under.hpp>

#include <array>
#include <string>
#include <vector>

namespace loopstad::twin {

/// Things of one type that have one shape.
struct GltfInstances {
  ObjectKind kind = ObjectKind::other;
  std::string type;
  StreetShape shape = StreetShape::column;
  std::vector<std::array<float, 3>> translations; ///< of their feet
  std::vector<std::array<float, 3>> scales;       ///< from a unit shape to their size
};

/// By kind, shape and type; empty twins have none.
[[nodiscard]] std::vector<GltfInstances> streetInstances(const Twin& twin);
/// The unit shape, one mesh for each of its materials.
[[nodiscard]] std::vector<GltfMesh> unitMeshes(StreetShape shape);
/// Things with an outline of their own.
[[nodiscard]] std::vector<GltfMesh> outlineMeshes(const Twin& twin);
/// Fences and walls; hedges.
[[nodiscard]] std::vector<GltfMesh> barrierMeshes(const Twin& twin, const GroundUnder& ground);
[[nodiscard]] std::vector<GltfMesh> railMeshes(const Twin& twin, const GroundUnder& ground);

} // namespace loopstad::twin
