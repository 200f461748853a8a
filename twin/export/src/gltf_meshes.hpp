// SPDX-License-Identifier: GPL-3.0-or-later
/// The triangles of a twin by what they look like, in the axes of glTF: x east, y up, z south.
///
///   for (const GltfMesh& mesh : groundMeshes(twin)) ...
#pragma once

#include <loopstad/twin/twin.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace loopstad::twin {

struct GltfMesh {
  std::string material;
  std::array<double, 3> colour{}; ///< linear red, green, blue, 0 to 1
  std::vector<std::array<float, 3>> vertices;
  std::vector<std::uint32_t> indices; ///< three a triangle, counter-clockwise seen from outside
};

[[nodiscard]] std::array<float, 3> upright(const Vec3& p);
/// Roofs, walls, and what else closes a shell.
[[nodiscard]] std::vector<GltfMesh> buildingMeshes(const Twin& twin);
/// The terrain by kind of ground, and its upright faces.
[[nodiscard]] std::vector<GltfMesh> groundMeshes(const Twin& twin);

} // namespace loopstad::twin
