// SPDX-License-Identifier: GPL-3.0-or-later
/// Area of one face of a walkable mesh.
///
///   sum_m2 += area_m2(mesh, face);
#pragma once

#include <loopstad/twin/surface_mesh.hpp>

namespace loopstad::twin::build {

[[nodiscard]] inline double area_m2(const SurfaceMesh& mesh, std::size_t face) {
  const auto& [a, b, c] = mesh.faces[face];
  return 0.5 * static_cast<double>(orientation(mesh.vertices[a], mesh.vertices[b], mesh.vertices[c])) /
         (fixedUnitsPerMetre * fixedUnitsPerMetre);
}

} // namespace loopstad::twin::build
