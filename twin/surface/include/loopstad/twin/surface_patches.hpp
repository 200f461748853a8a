// SPDX-License-Identifier: GPL-3.0-or-later
/// The walkable surface as polygons instead of triangles: for maps, exports and archives.
///
///   for (const SurfacePatch& patch : surfacePatches(mesh, PatchBy::surfaceClass))
///     draw(patch.polygon, mesh.surfaceClasses[mesh.classes[patch.face.index()]]);
///
/// A patch is made of faces that meet along edges and agree in sheet, and in class where asked. Its polygon
/// is exactly their union: valid, outer ring counter-clockwise, holes clockwise, all vertices of the mesh
/// kept. Patches come in the order of their first faces.
#pragma once

#include <loopstad/twin/polygon.hpp>
#include <loopstad/twin/surface_mesh.hpp>

#include <vector>

namespace loopstad::twin {

struct SurfacePatch {
  FaceId face; ///< its first face: tells sheet and class
  Polygon polygon;
  double area_m2 = 0.0;
};

enum class PatchBy : std::uint8_t {
  sheet,        ///< connected ground of one sheet
  surfaceClass, ///< and of one class
};

[[nodiscard]] std::vector<SurfacePatch> surfacePatches(const SurfaceMesh& mesh, PatchBy by);

} // namespace loopstad::twin
