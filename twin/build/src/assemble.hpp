// SPDX-License-Identifier: GPL-3.0-or-later
/// The walkable faces of all sheets as one SurfaceMesh, stitched where sheets meet.
///
///   const std::vector<Seam> seams = findSeams(sheets, ground, twin, report);    // on the raw sheets; locks
///   them
///   ... simplify each sheet ...
///   Walkable walkable = assemble(sheets, ground, seams);
#pragma once

#include "pieces.hpp"
#include "sheet_mesh.hpp"

#include <loopstad/twin/build_report.hpp>
#include <loopstad/twin/twin.hpp>

#include <span>

namespace loopstad::twin::build {

/// An edge that two sheets share: one's ground goes on as the other's. Vertices are the arrangement's, in the
/// order that has the face of sheet on the left.
struct Seam {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  std::size_t sheet = 0; ///< index into sheets
  std::size_t other = 0; ///< whose face lies on the right
};

/// Finds them and locks their edges and vertices against simplification.
[[nodiscard]] std::vector<Seam> findSeams(std::span<SheetMesh> sheets, Ground& ground, const Twin& twin,
                                          double storeyHeight_m, BuildReport& report);
/// Those between stairs and the two floors that they join: only at their ends, which is where a floor of one
/// level lies and, as far as that tells them apart, none of the other.
[[nodiscard]] std::vector<Seam> findStairEnds(std::span<const SheetMesh> sheets, const Ground& ground,
                                              const Twin& twin, BuildReport& report);
/// Those of street stairs (voetpad op trap) between two levels: only at foot and head. Locks the sides, which
/// makes them walls, and gives each flight labels of its own. Stairs between ground of one level stay ground.
[[nodiscard]] std::vector<Seam> findStreetStairs(std::span<SheetMesh> sheets, Ground& ground,
                                                 const Twin& twin, BuildReport& report);

/// An edge of a walkable face on the line of a tile, and the level of the ground that goes on beyond it.
struct TileEdge {
  std::uint32_t face = 0;
  std::uint32_t edge = 0;
  std::int16_t beyond = 0;
};

struct Walkable {
  SurfaceMesh mesh;                                 ///< heights still 0, surfaceClasses still empty
  std::vector<std::array<std::uint32_t, 3>> beyond; ///< label beyond each edge without neighbour
  std::vector<std::uint32_t> labels;                ///< of each face
  std::vector<std::array<float, 3>> relief_m;       ///< what its sheet says of the height of each corner
  std::vector<std::vector<std::uint32_t>> placed;   ///< by sheet: where its faces went; nothing for holes
  std::vector<std::uint8_t> foreign;                ///< of each face: 1 beyond the tile
  std::vector<TileEdge> tileEdges; ///< once these are gone: beyond which another tile goes on
};

/// Leaves out the other faces; vertices without a face go too. relief_m and placed are dropped.
void keepFaces(Walkable& walkable, const std::vector<std::uint8_t>& keep);
/// Leaves out what lies beyond the tile, and remembers where it went on.
void dropForeign(Walkable& walkable);

[[nodiscard]] Walkable assemble(std::span<const SheetMesh> sheets, const Ground& ground,
                                std::span<const Seam> seams);

} // namespace loopstad::twin::build
