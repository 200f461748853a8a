// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemble.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace loopstad::twin::build {
namespace {

using DirectedEdge = std::pair<std::uint32_t, std::uint32_t>; ///< arrangement vertices, face on the left

class VertexNumbers {
public:
  /// A vertex of a seam is one vertex for the sheets that meet there; any other belongs to its sheet.
  VertexNumbers(std::span<const SheetMesh> sheets, std::span<const Seam> seams) : sheets_(sheets) {
    own_.resize(sheets.size());
    for (std::size_t s = 0; s < sheets.size(); ++s) own_[s].assign(sheets[s].vertices.size(), nothing);
    for (const Seam& seam : seams)
      for (const std::uint32_t v : {seam.a, seam.b}) join({seam.sheet, v}, {seam.other, v});
  }
  std::uint32_t at(std::size_t sheet, std::uint32_t v, std::vector<Fixed2>& vertices) {
    std::uint32_t* number = &own_[sheet][v];
    if (const SheetVertex seam{sheet, sheets_[sheet].global[v]}; leader_.contains(seam))
      number = &shared_.try_emplace(leaderOf(seam), nothing).first->second;
    if (*number == nothing) {
      *number = static_cast<std::uint32_t>(vertices.size());
      vertices.push_back(sheets_[sheet].vertices[v]);
    }
    return *number;
  }

private:
  using SheetVertex = std::pair<std::size_t, std::uint32_t>;

  [[nodiscard]] SheetVertex leaderOf(SheetVertex v) const {
    for (auto up = leader_.find(v); up != leader_.end() && up->second != v; up = leader_.find(v))
      v = up->second;
    return v;
  }
  void join(SheetVertex a, SheetVertex b) {
    leader_.try_emplace(a, a);
    leader_.try_emplace(b, b);
    leader_[leaderOf(b)] = leaderOf(a);
  }

  std::span<const SheetMesh> sheets_;
  std::vector<std::vector<std::uint32_t>> own_;
  std::map<SheetVertex, SheetVertex> leader_; ///< of vertices on seams: what they are one with
  std::map<SheetVertex, std::uint32_t> shared_;
};

bool isWalkable(const SheetMesh& mesh, const Ground& ground, std::uint32_t face) {
  return face != noFace && mesh.labels[face] != gone && ground.labels[mesh.labels[face]].walkable;
}

/// Gives, by sheet, where in the result each face went; nothing for those that are no ground.
std::vector<std::vector<std::uint32_t>> addFaces(std::span<const SheetMesh> sheets, const Ground& ground,
                                                 std::span<const Seam> seams, Walkable& out) {
  std::vector<std::vector<std::uint32_t>> placed(sheets.size());
  VertexNumbers numbers(sheets, seams);
  for (std::size_t s = 0; s < sheets.size(); ++s) {
    const SheetMesh& mesh = sheets[s];
    placed[s].assign(mesh.faces.size(), nothing);
    for (std::uint32_t face = 0; face < mesh.faces.size(); ++face) {
      if (!isWalkable(mesh, ground, face)) continue;
      placed[s][face] = static_cast<std::uint32_t>(out.mesh.faces.size());
      const auto& [a, b, c] = mesh.faces[face];
      out.mesh.faces.push_back({numbers.at(s, a, out.mesh.vertices), numbers.at(s, b, out.mesh.vertices),
                                numbers.at(s, c, out.mesh.vertices)});
      out.mesh.sheets.push_back(mesh.sheet.level);
      out.mesh.classes.push_back(ground.labels[mesh.labels[face]].surfaceClass);
      out.labels.push_back(mesh.labels[face]);
    }
  }
  out.mesh.heights_m.assign(out.mesh.vertices.size(), 0.0F);
  out.mesh.neighbours.resize(out.mesh.faces.size());
  out.mesh.boundaries.resize(out.mesh.faces.size(), {Boundary::none, Boundary::none, Boundary::none});
  out.beyond.resize(out.mesh.faces.size());
  return placed;
}

void connect(const SheetMesh& mesh, const Ground& ground, const std::vector<std::uint32_t>& placed,
             Walkable& out) {
  for (std::uint32_t face = 0; face < mesh.faces.size(); ++face) {
    if (placed[face] == nothing) continue;
    for (std::size_t e = 0; e < 3; ++e) {
      const std::uint32_t other = mesh.neighbours[face][e];
      if (placed[other] != nothing && mesh.moved_m[face][e] != locked) {
        out.mesh.neighbours[placed[face]][e] = FaceId(placed[other]);
        continue;
      }
      // Ground that runs on under a bridge end: the abutment is a wall from below.
      const bool abutment = placed[other] != nothing;
      out.beyond[placed[face]][e] = mesh.labels[other];
      out.mesh.boundaries[placed[face]][e] =
          abutment ? Boundary::barrier : ground.labels[mesh.labels[other]].hole;
    }
  }
}

using EdgePlaces = std::map<DirectedEdge, std::pair<std::uint32_t, std::size_t>>; ///< face and its edge

/// Placed faces of a sheet along edges that must stay.
EdgePlaces lockedEdges(const SheetMesh& mesh, const std::vector<std::uint32_t>& placed) {
  EdgePlaces edges;
  for (std::uint32_t face = 0; face < mesh.faces.size(); ++face) {
    if (placed[face] == nothing) continue;
    for (std::size_t e = 0; e < 3; ++e)
      if (mesh.moved_m[face][e] == locked)
        edges[{mesh.global[mesh.faces[face][e]], mesh.global[mesh.faces[face][next(e)]]}] = {placed[face], e};
  }
  return edges;
}

void stitch(std::span<const SheetMesh> sheets, const std::vector<std::vector<std::uint32_t>>& placed,
            std::span<const Seam> seams, Walkable& out) {
  std::vector<EdgePlaces> edges;
  for (std::size_t s = 0; s < sheets.size(); ++s) edges.push_back(lockedEdges(sheets[s], placed[s]));
  for (const Seam& seam : seams) {
    const auto here = edges[seam.sheet].find({seam.a, seam.b});
    const auto there = edges[seam.other].find({seam.b, seam.a});
    if (here == edges[seam.sheet].end() || there == edges[seam.other].end())
      continue; // a thin face along the seam was given away
    const auto [face, e] = here->second;
    const auto [other, f] = there->second;
    out.mesh.neighbours[face][e] = FaceId(other);
    out.mesh.neighbours[other][f] = FaceId(face);
    out.mesh.boundaries[face][e] = Boundary::none;
    out.mesh.boundaries[other][f] = Boundary::none;
  }
}

} // namespace

Walkable assemble(std::span<const SheetMesh> sheets, const Ground& ground, std::span<const Seam> seams) {
  Walkable out;
  const auto placed = addFaces(sheets, ground, seams, out);
  for (std::size_t s = 0; s < sheets.size(); ++s) connect(sheets[s], ground, placed[s], out);
  stitch(sheets, placed, seams, out);
  return out;
}

} // namespace loopstad::twin::build
