// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemble.hpp"

#include "sheet_edges.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace loopstad::twin::build {
namespace {

/// A locked edge by its vertices in the arrangement: the face on its left, and which of its edges it is.
struct EdgePlace {
  std::uint32_t face;
  std::size_t e;
};
using EdgePlaces = std::map<DirectedEdge, EdgePlace>;

/// Walkable faces of a sheet along edges that must stay.
EdgePlaces lockedEdges(const SheetMesh& mesh, const Ground& ground) {
  EdgePlaces edges;
  for (std::uint32_t face = 0; face < mesh.faces.size(); ++face)
    for (std::size_t e = 0; e < 3; ++e)
      if (mesh.moved_m[face][e] == locked && isWalkable(mesh, ground, face))
        edges[edgeOf(mesh, face, e)] = {face, e};
  return edges;
}

/// A vertex of a sheet is one vertex for all that is joined there: across a seam, and where a flight of
/// stairs begins on its own sheet. Beside a flight it is two, since they lie at different heights.
class VertexNumbers {
public:
  VertexNumbers(std::span<const SheetMesh> sheets, const Ground& ground) : sheets_(sheets), ground_(ground) {
    plain_.resize(sheets.size());
    for (std::size_t s = 0; s < sheets.size(); ++s) plain_[s].assign(sheets[s].vertices.size(), nothing);
    for (std::size_t s = 0; s < sheets.size(); ++s) joinFlights(s);
  }
  /// Edge e of a face on sheet s is edge f, the other way round, of a face on sheet t.
  void join(std::size_t s, EdgePlace here, std::size_t t, EdgePlace there) {
    joinVertices(at(s, here.face, here.e), at(t, there.face, next(there.e)));
    joinVertices(at(s, here.face, next(here.e)), at(t, there.face, there.e));
  }
  std::uint32_t number(std::size_t s, std::uint32_t face, std::size_t corner, std::vector<Fixed2>& vertices) {
    const Vertex vertex = at(s, face, corner);
    std::uint32_t* number = &plain_[s][vertex.v];
    if (vertex.flight != nothing || leader_.contains(vertex))
      number = &shared_.try_emplace(leaderOf(vertex), nothing).first->second;
    if (*number == nothing) {
      *number = static_cast<std::uint32_t>(vertices.size());
      vertices.push_back(sheets_[s].vertices[vertex.v]);
    }
    return *number;
  }

private:
  struct Vertex {
    std::size_t sheet;
    std::uint32_t v;
    std::uint32_t flight; ///< nothing for ground
    friend auto operator<=>(const Vertex&, const Vertex&) = default;
  };

  [[nodiscard]] std::uint32_t flightOf(std::size_t s, std::uint32_t face) const {
    return ground_.labels[sheets_[s].labels[face]].stairs;
  }
  [[nodiscard]] Vertex at(std::size_t s, std::uint32_t face, std::size_t corner) const {
    return {s, sheets_[s].faces[face][corner], flightOf(s, face)};
  }
  void joinFlights(std::size_t s) {
    const SheetMesh& mesh = sheets_[s];
    for (std::uint32_t face = 0; face < mesh.faces.size(); ++face) {
      if (!isWalkable(mesh, ground_, face) || flightOf(s, face) == nothing) continue;
      for (std::size_t e = 0; e < 3; ++e) {
        const std::uint32_t other = mesh.neighbours[face][e];
        if (!isWalkable(mesh, ground_, other) || mesh.moved_m[face][e] == locked) continue;
        join(s, {face, e}, s, {other, edgeTo(mesh, other, face)});
      }
    }
  }
  [[nodiscard]] Vertex leaderOf(Vertex v) const {
    for (auto up = leader_.find(v); up != leader_.end() && up->second != v; up = leader_.find(v))
      v = up->second;
    return v;
  }
  void joinVertices(Vertex a, Vertex b) {
    leader_.try_emplace(a, a);
    leader_.try_emplace(b, b);
    leader_[leaderOf(b)] = leaderOf(a);
  }

  std::span<const SheetMesh> sheets_;
  const Ground& ground_;
  std::vector<std::vector<std::uint32_t>> plain_; ///< of vertices that are joined to nothing
  std::map<Vertex, Vertex> leader_;               ///< of joined vertices: what they are one with
  std::map<Vertex, std::uint32_t> shared_;
};

/// Two faces that a seam makes neighbours.
struct Stitch {
  std::size_t sheet;
  EdgePlace here;
  std::size_t other;
  EdgePlace there;
};

std::vector<Stitch> stitchesOf(std::span<const SheetMesh> sheets, const Ground& ground,
                               std::span<const Seam> seams) {
  std::vector<EdgePlaces> edges;
  for (const SheetMesh& sheet : sheets) edges.push_back(lockedEdges(sheet, ground));
  std::vector<Stitch> stitches;
  for (const Seam& seam : seams) {
    const auto here = edges[seam.sheet].find({seam.a, seam.b});
    const auto there = edges[seam.other].find({seam.b, seam.a});
    if (here == edges[seam.sheet].end() || there == edges[seam.other].end())
      continue; // a thin face along the seam was given away
    stitches.push_back({seam.sheet, here->second, seam.other, there->second});
  }
  return stitches;
}

void addFaces(std::span<const SheetMesh> sheets, const Ground& ground, std::span<const Stitch> stitches,
              Walkable& out) {
  auto& placed = out.placed;
  placed.resize(sheets.size());
  VertexNumbers numbers(sheets, ground);
  for (const Stitch& stitch : stitches) numbers.join(stitch.sheet, stitch.here, stitch.other, stitch.there);
  for (std::size_t s = 0; s < sheets.size(); ++s) {
    const SheetMesh& mesh = sheets[s];
    placed[s].assign(mesh.faces.size(), nothing);
    for (std::uint32_t face = 0; face < mesh.faces.size(); ++face) {
      if (!isWalkable(mesh, ground, face)) continue;
      placed[s][face] = static_cast<std::uint32_t>(out.mesh.faces.size());
      out.mesh.faces.push_back({numbers.number(s, face, 0, out.mesh.vertices),
                                numbers.number(s, face, 1, out.mesh.vertices),
                                numbers.number(s, face, 2, out.mesh.vertices)});
      out.mesh.sheets.push_back(mesh.sheet.level);
      out.mesh.classes.push_back(ground.labels[mesh.labels[face]].surfaceClass);
      out.labels.push_back(mesh.labels[face]);
      out.foreign.push_back(mesh.foreign[face]);
      out.relief_m.push_back({mesh.heights_m[mesh.faces[face][0]], mesh.heights_m[mesh.faces[face][1]],
                              mesh.heights_m[mesh.faces[face][2]]});
    }
  }
  out.mesh.heights_m.assign(out.mesh.vertices.size(), 0.0F);
  out.mesh.neighbours.resize(out.mesh.faces.size());
  out.mesh.boundaries.resize(out.mesh.faces.size(), {Boundary::none, Boundary::none, Boundary::none});
  out.beyond.resize(out.mesh.faces.size());
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
      // Ground that runs on under a bridge end or beside stairs: a wall.
      const bool abutment = placed[other] != nothing;
      out.beyond[placed[face]][e] = mesh.labels[other];
      out.mesh.boundaries[placed[face]][e] =
          abutment ? Boundary::barrier : ground.labels[mesh.labels[other]].hole;
    }
  }
}

void stitch(std::span<const Stitch> stitches, Walkable& out) {
  const auto open = [&](std::uint32_t face, std::size_t e, std::uint32_t beyond) {
    out.mesh.neighbours[face][e] = FaceId(beyond);
    out.mesh.boundaries[face][e] = Boundary::none;
  };
  for (const Stitch& stitch : stitches) {
    const std::uint32_t face = out.placed[stitch.sheet][stitch.here.face];
    const std::uint32_t other = out.placed[stitch.other][stitch.there.face];
    open(face, stitch.here.e, other);
    open(other, stitch.there.e, face);
  }
}

} // namespace

Walkable assemble(std::span<const SheetMesh> sheets, const Ground& ground, std::span<const Seam> seams) {
  Walkable out;
  const std::vector<Stitch> stitches = stitchesOf(sheets, ground, seams);
  addFaces(sheets, ground, stitches, out);
  for (std::size_t s = 0; s < sheets.size(); ++s) connect(sheets[s], ground, out.placed[s], out);
  stitch(stitches, out);
  return out;
}

} // namespace loopstad::twin::build
