// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemble.hpp"

#include <utility>

namespace loopstad::twin::build {
namespace {

FaceId idOr(std::uint32_t face) { return face == nothing ? FaceId::none() : FaceId(face); }

} // namespace

void keepFaces(Walkable& walkable, const std::vector<std::uint8_t>& keep) {
  SurfaceMesh& mesh = walkable.mesh;
  std::vector<std::uint32_t> faceNow(mesh.faces.size(), nothing);
  std::vector<std::uint32_t> vertexNow(mesh.vertices.size(), nothing);
  std::uint32_t faces = 0;
  std::vector<Fixed2> vertices;
  std::vector<float> heights;
  for (std::size_t f = 0; f < mesh.faces.size(); ++f)
    if (keep[f] != 0) faceNow[f] = faces++;
  for (std::size_t f = 0; f < mesh.faces.size(); ++f) {
    if (keep[f] == 0) continue;
    const std::uint32_t to = faceNow[f];
    for (std::size_t e = 0; e < 3; ++e) {
      const std::uint32_t v = mesh.faces[f][e];
      if (vertexNow[v] == nothing) {
        vertexNow[v] = static_cast<std::uint32_t>(vertices.size());
        vertices.push_back(mesh.vertices[v]);
        heights.push_back(mesh.heights_m[v]);
      }
      mesh.faces[to][e] = vertexNow[v];
      const FaceId beside = mesh.neighbours[f][e];
      mesh.neighbours[to][e] = beside ? idOr(faceNow[beside.index()]) : FaceId::none();
    }
    mesh.boundaries[to] = mesh.boundaries[f];
    mesh.sheets[to] = mesh.sheets[f];
    mesh.classes[to] = mesh.classes[f];
    walkable.beyond[to] = walkable.beyond[f];
    walkable.labels[to] = walkable.labels[f];
    walkable.foreign[to] = walkable.foreign[f];
  }
  mesh.faces.resize(faces);
  mesh.neighbours.resize(faces);
  mesh.boundaries.resize(faces);
  mesh.sheets.resize(faces);
  mesh.classes.resize(faces);
  walkable.beyond.resize(faces);
  walkable.labels.resize(faces);
  walkable.foreign.resize(faces);
  walkable.relief_m.clear();
  walkable.placed.clear();
  mesh.vertices = std::move(vertices);
  mesh.heights_m = std::move(heights);
}

void dropForeign(Walkable& walkable) {
  SurfaceMesh& mesh = walkable.mesh;
  std::vector<std::uint8_t> own(mesh.faces.size());
  std::vector<TileEdge> edges;
  std::uint32_t kept = 0;
  for (std::size_t f = 0; f < own.size(); ++f) {
    own[f] = walkable.foreign[f] == 0 ? 1 : 0;
    if (own[f] == 0) continue;
    for (std::uint32_t e = 0; e < 3; ++e) {
      const FaceId beyond = mesh.neighbours[f][e];
      if (!beyond || walkable.foreign[beyond.index()] == 0) continue;
      edges.push_back({kept, e, mesh.sheets[beyond.index()]});
      mesh.boundaries[f][e] = Boundary::unwalkable; // until the other tile is joined
    }
    ++kept;
  }
  keepFaces(walkable, own);
  walkable.tileEdges = std::move(edges);
}

} // namespace loopstad::twin::build
