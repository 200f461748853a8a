// SPDX-License-Identifier: GPL-3.0-or-later
/// One sheet as a triangulation whose faces are labelled, holes included, and which can be edited in place.
///
///   SheetMesh mesh = labelSheet(net, ground, 0);
///   if (fanOf(mesh, u, fan) && canCollapse(mesh, fan, v)) collapse(mesh, fan, v);   // u goes, v stays
///
/// The triangulation fills a frame well outside the data, so that every vertex of the data has faces all
/// round. Faces that an edit removed have label gone. Orientation is checked exactly.
#pragma once

#include "pieces.hpp"
#include "triangulate.hpp"

#include <loopstad/base/vec.hpp>

#include <cassert>
#include <limits>

namespace loopstad::twin::build {

inline constexpr std::uint32_t gone = 0xfffffffeU;
/// In global: a vertex of the frame.
inline constexpr std::uint32_t frameVertex = 0xffffffffU;
/// In global: a vertex that no boundary has, added for the shape of faces.
inline constexpr std::uint32_t addedVertex = 0xfffffffeU;
/// Mark of an edge that must stay: two sheets meet there.
inline constexpr float locked = std::numeric_limits<float>::infinity();
/// Mark of an edge that must stay: a tile ends there, the ground goes on.
inline constexpr float tileLine = std::numeric_limits<float>::max();
[[nodiscard]] inline bool mustStay(float moved_m) { return moved_m >= tileLine; }

struct SheetMesh {
  SheetKey sheet;
  std::vector<Fixed2> vertices;
  std::vector<std::uint32_t> global; ///< index in the arrangement; the last four are the frame's own
  std::vector<std::uint8_t> kept;    ///< vertices that must stay
  std::vector<std::uint32_t> faceOf; ///< one face of each vertex
  std::vector<std::array<std::uint32_t, 3>> faces;
  std::vector<std::array<std::uint32_t, 3>> neighbours;
  std::vector<std::uint32_t> labels;         ///< index into Ground::labels, or gone
  std::vector<std::uint32_t> pieces;         ///< that gave the label; nothing where none did
  std::vector<std::array<float, 3>> moved_m; ///< how far an edge between labels lies from where it was
  std::vector<std::uint8_t> foreign;         ///< faces of other tiles: looked at, not built
  std::vector<float> heights_m;              ///< of vertices, above NAP; empty where no height is known
};

[[nodiscard]] inline std::size_t next(std::size_t corner) { return (corner + 1) % 3; }
[[nodiscard]] inline std::size_t previous(std::size_t corner) { return (corner + 2) % 3; }

[[nodiscard]] inline std::size_t cornerOf(const SheetMesh& mesh, std::uint32_t face, std::uint32_t vertex) {
  const auto& corners = mesh.faces[face];
  if (corners[0] == vertex) return 0;
  if (corners[1] == vertex) return 1;
  assert(corners[2] == vertex);
  return 2;
}

/// Edge of face that borders on neighbour.
[[nodiscard]] inline std::size_t edgeTo(const SheetMesh& mesh, std::uint32_t face, std::uint32_t neighbour) {
  const auto& around = mesh.neighbours[face];
  if (around[0] == neighbour) return 0;
  if (around[1] == neighbour) return 1;
  assert(around[2] == neighbour);
  return 2;
}

/// A face of the fan round a vertex, and which of its corners the vertex is.
struct Spoke {
  std::uint32_t face;
  std::size_t corner;
};

/// Those that edits have left, in order.
[[nodiscard]] std::vector<std::uint32_t> verticesInUse(const SheetMesh& mesh);

/// Faces round v, counter-clockwise, into fan. False for a vertex of the frame, whose fan is open.
bool fanOf(const SheetMesh& mesh, std::uint32_t v, std::vector<Spoke>& fan);

[[nodiscard]] inline Fixed2 corner(const SheetMesh& mesh, std::uint32_t face, std::size_t i) {
  return mesh.vertices[mesh.faces[face][i]];
}
/// In local metres.
[[nodiscard]] inline std::array<Vec2, 3> cornersOf(const SheetMesh& mesh, std::uint32_t face) {
  return {toMetres(corner(mesh, face, 0)), toMetres(corner(mesh, face, 1)), toMetres(corner(mesh, face, 2))};
}
[[nodiscard]] double area_m2(const SheetMesh& mesh, std::uint32_t face);
/// Smallest height of a triangle: its thickness.
[[nodiscard]] double thickness_m(Fixed2 a, Fixed2 b, Fixed2 c);
[[nodiscard]] double distanceToSegment_m(Fixed2 p, Fixed2 a, Fixed2 b);
[[nodiscard]] bool betweenLabels(const SheetMesh& mesh, std::uint32_t face, std::size_t edge);

/// True when the middle of the fan can move onto its neighbour v with all faces staying
/// counter-clockwise.
[[nodiscard]] bool canCollapse(const SheetMesh& mesh, const std::vector<Spoke>& fan, std::uint32_t v);
/// Moves the middle of the fan onto v: the two faces along the edge go.
void collapse(SheetMesh& mesh, const std::vector<Spoke>& fan, std::uint32_t v);

/// True when the faces along an edge have the better diagonal: the angles that see it sum to half a turn at
/// most.
[[nodiscard]] bool isDelaunay(const SheetMesh& mesh, std::uint32_t face, std::size_t edge);

/// True when the diagonal of the two triangles along the edge can be exchanged.
[[nodiscard]] bool canFlip(const SheetMesh& mesh, std::uint32_t face, std::size_t edge);
/// Exchanges the diagonal; both faces take the label of the first.
void flip(SheetMesh& mesh, std::uint32_t face, std::size_t edge);

/// Corners of the two faces along an edge, counter-clockwise from the edge's first end; the third is the
/// face's own.
[[nodiscard]] std::array<std::uint32_t, 4> quadAlong(const SheetMesh& mesh, std::uint32_t face,
                                                     std::size_t edge);
/// Puts a vertex into the two faces along an edge, which become four around it. p lies left of all sides of
/// the quad; each half keeps the label of its face, and the two halves of the edge how far it has moved.
/// Gives the new vertex.
std::uint32_t insertVertex(SheetMesh& mesh, std::uint32_t face, std::size_t edge, Fixed2 p);
/// Puts a vertex inside a face, which becomes three around it. Gives the new vertex.
std::uint32_t insertVertex(SheetMesh& mesh, std::uint32_t face, Fixed2 p);

} // namespace loopstad::twin::build
