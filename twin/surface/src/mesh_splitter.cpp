// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh_splitter.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace loopstad::twin {
namespace {

constexpr std::uint32_t nothing = 0xffffffffU;

constexpr unsigned next(unsigned corner) { return corner == 2 ? 0 : corner + 1; }
constexpr unsigned previous(unsigned corner) { return corner == 0 ? 2 : corner - 1; }

/// Least height of a triangle, units; 0 or less when it runs clockwise.
double height(Fixed2 a, Fixed2 b, Fixed2 c) {
  const auto way = [](Fixed2 p, Fixed2 q) {
    return Vec2{static_cast<double>(q.x) - p.x, static_cast<double>(q.y) - p.y};
  };
  const double longest =
      std::sqrt(std::max({squaredLength(way(a, b)), squaredLength(way(b, c)), squaredLength(way(c, a))}));
  return longest > 0.0 ? static_cast<double>(orientation(a, b, c)) / longest : 0.0;
}

} // namespace

std::optional<MeshEdge> otherSide(const SurfaceMesh& mesh, MeshEdge e) {
  const FaceId other = mesh.neighbours[e.face.index()][e.edge];
  if (!other) return std::nullopt;
  const std::uint32_t end = mesh.faces[e.face.index()][next(e.edge)];
  std::uint8_t there = 0;
  while (there < 2 && mesh.faces[other.index()][there] != end) ++there;
  return MeshEdge{other, there};
}

MeshSplitter::MeshSplitter(SurfaceMesh& mesh)
    : mesh_(mesh), nextPiece_(mesh.faces.size(), nothing), origins_(mesh.faces.size()) {
  std::iota(origins_.begin(), origins_.end(), 0U);
}

MeshEdge MeshSplitter::find(std::uint32_t face, std::uint32_t a, std::uint32_t b) const {
  for (std::uint32_t f = face; f != nothing; f = nextPiece_[f])
    for (std::uint8_t e = 0; e < 3; ++e)
      if (mesh_.faces[f][e] == a && mesh_.faces[f][next(e)] == b) return {FaceId(f), e};
  assert(false && "the edge is one of the face's pieces");
  return {};
}

double MeshSplitter::thinnest(std::uint32_t face, std::uint32_t a, std::uint32_t b, Fixed2 p) const {
  const MeshEdge e = find(face, a, b);
  const auto lower = [&](MeshEdge side, std::uint32_t from, std::uint32_t to) {
    const Fixed2 apex = mesh_.vertices[mesh_.faces[side.face.index()][previous(side.edge)]];
    return std::min(height(mesh_.vertices[from], p, apex), height(p, mesh_.vertices[to], apex));
  };
  const double own = lower(e, a, b);
  const auto other = otherSide(mesh_, e);
  return other ? std::min(own, lower(*other, b, a)) : own;
}

std::uint32_t MeshSplitter::addVertex(Fixed2 p, double height_m) {
  mesh_.vertices.push_back(p);
  mesh_.heights_m.push_back(static_cast<float>(height_m));
  return static_cast<std::uint32_t>(mesh_.vertices.size() - 1);
}

std::uint32_t MeshSplitter::addPieceOf(std::uint32_t face) {
  const auto piece = static_cast<std::uint32_t>(mesh_.faces.size());
  mesh_.faces.push_back(std::array(mesh_.faces[face]));
  mesh_.neighbours.push_back(std::array(mesh_.neighbours[face]));
  mesh_.boundaries.push_back(std::array(mesh_.boundaries[face]));
  mesh_.sheets.push_back(std::int16_t{mesh_.sheets[face]});
  mesh_.classes.push_back(std::uint16_t{mesh_.classes[face]});
  nextPiece_.push_back(std::uint32_t{nextPiece_[face]});
  origins_.push_back(std::uint32_t{origins_[face]});
  nextPiece_[face] = piece;
  return piece;
}

void MeshSplitter::join(std::uint32_t face, unsigned edge, FaceId other, std::uint8_t otherEdge) {
  mesh_.neighbours[face][edge] = other;
  mesh_.boundaries[face][edge] = Boundary::none;
  mesh_.neighbours[other.index()][otherEdge] = FaceId(face);
  mesh_.boundaries[other.index()][otherEdge] = Boundary::none;
}

std::uint32_t MeshSplitter::halve(MeshEdge e, std::uint32_t v) {
  const std::uint32_t face = e.face.value();
  const auto beyond = otherSide(mesh_, {e.face, static_cast<std::uint8_t>(next(e.edge))});
  const std::uint32_t piece = addPieceOf(face);
  mesh_.faces[piece][e.edge] = v;
  mesh_.faces[face][next(e.edge)] = v;
  if (beyond) join(piece, next(e.edge), beyond->face, beyond->edge);
  join(face, next(e.edge), FaceId(piece), static_cast<std::uint8_t>(previous(e.edge)));
  return piece;
}

std::optional<std::uint32_t> MeshSplitter::splitEdge(std::uint32_t face, std::uint32_t a, std::uint32_t b,
                                                     Fixed2 p) {
  if (!(thinnest(face, a, b, p) > 0.0)) return std::nullopt;
  const MeshEdge e = find(face, a, b);
  const auto other = otherSide(mesh_, e);
  const Vec2 from = toMetres(mesh_.vertices[a]);
  const Vec2 to = toMetres(mesh_.vertices[b]);
  const double share = distance(from, toMetres(p)) / distance(from, to);
  const double low_m = mesh_.heights_m[a];
  const std::uint32_t v = addVertex(p, low_m + share * (double{mesh_.heights_m[b]} - low_m));
  const std::uint32_t piece = halve(e, v); // face: a, v; piece: v, b
  if (other) {
    const std::uint32_t otherPiece = halve(*other, v); // other: b, v; its piece: v, a
    join(e.face.value(), e.edge, FaceId(otherPiece), other->edge);
    join(piece, e.edge, other->face, other->edge);
  }
  if (onSplit) onSplit(a, b, v);
  return v;
}

std::optional<std::uint32_t> MeshSplitter::splitFace(std::uint32_t face, Fixed2 p) {
  const auto [a, b, c] = mesh_.faces[face];
  const Fixed2 pa = mesh_.vertices[a];
  const Fixed2 pb = mesh_.vertices[b];
  const Fixed2 pc = mesh_.vertices[c];
  if (orientation(pa, pb, p) <= 0 || orientation(pb, pc, p) <= 0 || orientation(pc, pa, p) <= 0)
    return std::nullopt;
  const auto whole = static_cast<double>(orientation(pa, pb, pc));
  const double shareB = static_cast<double>(orientation(pc, pa, p)) / whole;
  const double shareC = static_cast<double>(orientation(pa, pb, p)) / whole;
  const double low_m = mesh_.heights_m[a];
  const std::uint32_t v = addVertex(p, low_m + shareB * (double{mesh_.heights_m[b]} - low_m) +
                                           shareC * (double{mesh_.heights_m[c]} - low_m));
  // The face keeps edge 0 (a, b, v); pieces take edge 1 (v, b, c) and edge 2 (a, v, c).
  const auto beyond1 = otherSide(mesh_, {FaceId(face), 1});
  const auto beyond2 = otherSide(mesh_, {FaceId(face), 2});
  const std::uint32_t second = addPieceOf(face);
  const std::uint32_t third = addPieceOf(face);
  mesh_.faces[second][0] = mesh_.faces[third][1] = mesh_.faces[face][2] = v;
  if (beyond1) join(second, 1, beyond1->face, beyond1->edge);
  if (beyond2) join(third, 2, beyond2->face, beyond2->edge);
  join(face, 1, FaceId(second), 0);
  join(second, 2, FaceId(third), 1);
  join(third, 0, FaceId(face), 2);
  return v;
}

} // namespace loopstad::twin
