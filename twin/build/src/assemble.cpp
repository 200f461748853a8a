// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemble.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace loopstad::twin::build {
namespace {

using DirectedEdge = std::pair<std::uint32_t, std::uint32_t>; ///< arrangement vertices, face on the left

/// Where in the result each face of each sheet went.
struct Places {
  std::vector<std::vector<std::uint32_t>> faces;
  std::map<DirectedEdge, std::pair<std::uint32_t, std::size_t>> seamEdges; ///< to face and edge in the result
};

class VertexNumbers {
public:
  /// A vertex of a seam is one vertex for all sheets; any other belongs to its sheet.
  VertexNumbers(std::span<const SheetMesh> sheets, std::span<const Seam> seams) : sheets_(sheets) {
    own_.resize(sheets.size());
    for (std::size_t s = 0; s < sheets.size(); ++s) own_[s].assign(sheets[s].vertices.size(), nothing);
    for (const Seam& seam : seams) shared_[seam.a] = shared_[seam.b] = nothing;
  }
  std::uint32_t at(std::size_t sheet, std::uint32_t v, std::vector<Fixed2>& vertices) {
    std::uint32_t* number = &own_[sheet][v];
    if (!shared_.empty())
      if (const auto shared = shared_.find(sheets_[sheet].global[v]); shared != shared_.end())
        number = &shared->second;
    if (*number == nothing) {
      *number = static_cast<std::uint32_t>(vertices.size());
      vertices.push_back(sheets_[sheet].vertices[v]);
    }
    return *number;
  }

private:
  std::span<const SheetMesh> sheets_;
  std::vector<std::vector<std::uint32_t>> own_;
  std::map<std::uint32_t, std::uint32_t> shared_;
};

bool isWalkable(const SheetMesh& mesh, const Ground& ground, std::uint32_t face) {
  return face != noFace && mesh.labels[face] != gone && ground.labels[mesh.labels[face]].walkable;
}

Places addFaces(std::span<const SheetMesh> sheets, const Ground& ground, std::span<const Seam> seams,
                Walkable& out) {
  Places places;
  places.faces.resize(sheets.size());
  VertexNumbers numbers(sheets, seams);
  for (std::size_t s = 0; s < sheets.size(); ++s) {
    const SheetMesh& mesh = sheets[s];
    places.faces[s].assign(mesh.faces.size(), nothing);
    for (std::uint32_t face = 0; face < mesh.faces.size(); ++face) {
      if (!isWalkable(mesh, ground, face)) continue;
      places.faces[s][face] = static_cast<std::uint32_t>(out.mesh.faces.size());
      const auto& [a, b, c] = mesh.faces[face];
      out.mesh.faces.push_back({numbers.at(s, a, out.mesh.vertices), numbers.at(s, b, out.mesh.vertices),
                                numbers.at(s, c, out.mesh.vertices)});
      out.mesh.sheets.push_back(mesh.sheet);
      out.mesh.classes.push_back(ground.labels[mesh.labels[face]].surfaceClass);
      out.labels.push_back(mesh.labels[face]);
    }
  }
  out.mesh.heights_m.assign(out.mesh.vertices.size(), 0.0F);
  out.mesh.neighbours.resize(out.mesh.faces.size());
  out.mesh.boundaries.resize(out.mesh.faces.size(), {Boundary::none, Boundary::none, Boundary::none});
  out.beyond.resize(out.mesh.faces.size());
  return places;
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

/// Face and edge of the result along a directed seam edge on one sheet.
std::pair<std::uint32_t, std::size_t>
findEdge(const SheetMesh& mesh, const std::vector<std::uint32_t>& placed, std::uint32_t a, std::uint32_t b) {
  for (std::uint32_t face = 0; face < mesh.faces.size(); ++face) {
    if (placed[face] == nothing) continue;
    for (std::size_t e = 0; e < 3; ++e)
      if (mesh.global[mesh.faces[face][e]] == a && mesh.global[mesh.faces[face][next(e)]] == b)
        return {face, e};
  }
  return {nothing, 0};
}

void stitch(std::span<const SheetMesh> sheets, const Places& places, std::span<const Seam> seams,
            Walkable& out) {
  for (const Seam& seam : seams) {
    const auto [face, e] = findEdge(sheets[seam.sheet], places.faces[seam.sheet], seam.a, seam.b);
    const auto [other, f] = findEdge(sheets[seam.other], places.faces[seam.other], seam.b, seam.a);
    if (face == nothing || other == nothing) continue; // a thin face along the seam was given away
    const std::uint32_t here = places.faces[seam.sheet][face];
    const std::uint32_t there = places.faces[seam.other][other];
    out.mesh.neighbours[here][e] = FaceId(there);
    out.mesh.neighbours[there][f] = FaceId(here);
    out.mesh.boundaries[here][e] = Boundary::none;
    out.mesh.boundaries[there][f] = Boundary::none;
  }
}

} // namespace

Walkable assemble(std::span<const SheetMesh> sheets, const Ground& ground, std::span<const Seam> seams) {
  Walkable out;
  const Places places = addFaces(sheets, ground, seams, out);
  for (std::size_t s = 0; s < sheets.size(); ++s) connect(sheets[s], ground, places.faces[s], out);
  stitch(sheets, places, seams, out);
  return out;
}

} // namespace loopstad::twin::build
