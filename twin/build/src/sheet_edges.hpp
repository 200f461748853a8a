// SPDX-License-Identifier: GPL-3.0-or-later
/// Edges of sheets by the vertices of the arrangement, which are the same for all sheets.
///
///   if (isWalkable(mesh, ground, face)) edges[edgeOf(mesh, face, e)] = face;    // the face on the left
///   lock(mesh, face, e);                                                        // it stays, and is a wall
///   unless stitched
#pragma once

#include "pieces.hpp"
#include "sheet_mesh.hpp"

#include <utility>

namespace loopstad::twin::build {

using DirectedEdge = std::pair<std::uint32_t, std::uint32_t>; ///< arrangement vertices, face on the left

[[nodiscard]] inline DirectedEdge edgeOf(const SheetMesh& mesh, std::uint32_t face, std::size_t e) {
  return {mesh.global[mesh.faces[face][e]], mesh.global[mesh.faces[face][next(e)]]};
}

[[nodiscard]] inline DirectedEdge reversed(DirectedEdge edge) { return {edge.second, edge.first}; }

[[nodiscard]] inline bool isWalkable(const SheetMesh& mesh, const Ground& ground, std::uint32_t face) {
  return face != noFace && mesh.labels[face] != gone && ground.labels[mesh.labels[face]].walkable;
}

/// Outward normal of an edge times its length.
[[nodiscard]] inline Vec2 outwardOf(const SheetMesh& mesh, std::uint32_t face, std::size_t e) {
  return -perpendicular(toMetres(corner(mesh, face, next(e))) - toMetres(corner(mesh, face, e)));
}

/// Keeps the edge and its vertices against simplification, for this reason: locked or tileLine.
inline void lock(SheetMesh& mesh, std::uint32_t face, std::size_t e, float why = locked) {
  const std::uint32_t other = mesh.neighbours[face][e];
  mesh.moved_m[face][e] = why;
  mesh.moved_m[other][edgeTo(mesh, other, face)] = why;
  mesh.kept[mesh.faces[face][e]] = 1;
  mesh.kept[mesh.faces[face][next(e)]] = 1;
}

} // namespace loopstad::twin::build
