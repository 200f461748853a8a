// SPDX-License-Identifier: GPL-3.0-or-later
/// From the raw labelled triangulation to one that is fit to walk on: fewer vertices, better angles, no thin
/// faces.
///
///   simplify(mesh, 0.01);                    // boundaries between labels move by at most 1 cm
///   improveAngles(mesh);                     // Delaunay where labels allow, holes too: they are terrain
///   const ThinFaces left = removeThinFaces(mesh, walkable, 0.01);
///
/// All work on the whole sheet, holes included, and keep every face counter-clockwise exactly: what is apart
/// stays apart, so no wall is crossed and no passage closed by accident. walkable[label] tells which faces
/// matter.
#pragma once

#include "sheet_mesh.hpp"

namespace loopstad::twin::build {

using WalkableLabels = std::vector<std::uint8_t>; ///< by label

void simplify(SheetMesh& mesh, double tolerance_m);
void improveAngles(SheetMesh& mesh);

struct ThinFaces {
  std::size_t found = 0; ///< at the start
  std::size_t left = 0;  ///< that no repair could reach; a hole in their place would be a wall
  double given_m2 = 0.0; ///< walkable ground given to what lies beside it
};
[[nodiscard]] ThinFaces removeThinFaces(SheetMesh& mesh, const WalkableLabels& walkable, double thinnest_m);

} // namespace loopstad::twin::build
