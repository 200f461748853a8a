// SPDX-License-Identifier: GPL-3.0-or-later
/// Cuts a walkable mesh along straight lines, so that these become edges of it: for gates and areas that open
/// and close.
///
///   const CutMesh cut = cutAlong(twin->surface, std::array{CutLine{{12.0, 3.5}, {18.0, 3.5}}});
///   for (const MeshEdge& e : cut.lines[0]) shut(e.face, e.edge);   // e.face lies to the left of the line
///
/// Faces that are crossed are split on the grid, with their heights, classes and sheets; the others keep
/// their ids. A line that passes a vertex within snap_m goes through it, so it bends by as much; its ends
/// move by as much at most. Where a line leaves the ground and comes back to it, it is cut again. Limits:
/// points within +-16 km; lines longer than snap_m.
#pragma once

#include <loopstad/base/vec.hpp>
#include <loopstad/twin/surface_mesh.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace loopstad::twin {

struct CutLine {
  Vec2 from;
  Vec2 to;
  std::optional<std::int16_t> sheet{}; ///< nothing: on all sheets that lie along it
};

/// Edge `edge` of a face, which lies to its left.
struct MeshEdge {
  FaceId face;
  std::uint8_t edge = 0;

  friend constexpr auto operator<=>(const MeshEdge&, const MeshEdge&) = default;
};

struct CutMesh {
  SurfaceMesh mesh;
  std::vector<std::vector<MeshEdge>> lines; ///< per line its edges, as its left side has them; ascending
  std::vector<std::uint32_t> from; ///< by face: which face of the mesh that was given it is a piece of
};

/// This near to a vertex, a line goes through it: 1 cm, what the simplified boundary may be off as well.
inline constexpr double snap_m = 0.01;

[[nodiscard]] CutMesh cutAlong(SurfaceMesh mesh, std::span<const CutLine> lines);

/// The same edge as the face across has it; nothing at a boundary.
[[nodiscard]] std::optional<MeshEdge> otherSide(const SurfaceMesh& mesh, MeshEdge e);

} // namespace loopstad::twin
