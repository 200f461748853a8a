// SPDX-License-Identifier: GPL-3.0-or-later
/// Puts vertices into a mesh, on its edges and into its faces, and keeps it whole.
///
///   MeshSplitter splitter(mesh);
///   if (auto v = splitter.splitEdge(face, a, b, p)) ...   // b follows a in that face, or in a piece of it
///   if (auto v = splitter.splitFace(face, p)) ...         // p well inside it
///
/// A split that would leave a face without area is refused. Pieces take over class, sheet and boundaries of
/// what they are cut from; the height of a new vertex lies on its edge or face.
#pragma once

#include <loopstad/twin/cut_along.hpp>

#include <functional>

namespace loopstad::twin {

class MeshSplitter {
public:
  explicit MeshSplitter(SurfaceMesh& mesh);

  /// Called for every split of an edge: its ends, and the vertex between them.
  std::function<void(std::uint32_t a, std::uint32_t b, std::uint32_t between)> onSplit;

  /// The height of the lowest piece that the split would make, units; 0 or less where it is refused.
  [[nodiscard]] double thinnest(std::uint32_t face, std::uint32_t a, std::uint32_t b, Fixed2 p) const;
  std::optional<std::uint32_t> splitEdge(std::uint32_t face, std::uint32_t a, std::uint32_t b, Fixed2 p);
  std::optional<std::uint32_t> splitFace(std::uint32_t face, Fixed2 p);
  /// By face: the one of old that it is a piece of.
  [[nodiscard]] const std::vector<std::uint32_t>& origins() const { return origins_; }

private:
  [[nodiscard]] MeshEdge find(std::uint32_t face, std::uint32_t a, std::uint32_t b) const;
  std::uint32_t addVertex(Fixed2 p, double height_m);
  std::uint32_t addPieceOf(std::uint32_t face);
  /// Cuts the second part, from vertex v on, off the edge of a face; tells its id.
  std::uint32_t halve(MeshEdge e, std::uint32_t v);
  void join(std::uint32_t face, unsigned edge, FaceId other, std::uint8_t otherEdge);

  SurfaceMesh& mesh_;
  std::vector<std::uint32_t> nextPiece_; ///< per face, another piece of the same face of old; a chain
  std::vector<std::uint32_t> origins_;
};

} // namespace loopstad::twin
