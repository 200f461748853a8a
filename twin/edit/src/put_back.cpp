// SPDX-License-Identifier: GPL-3.0-or-later
#include "patch.hpp"
#include "put_terrain.hpp"
#include "slots.hpp"

#include <algorithm>

namespace loopstad::twin::edit {

std::vector<std::uint8_t> unchangedFaces(const Patch& patch) {
  std::vector<std::uint32_t> pieces(patch.taken.size(), 0);
  for (const std::uint32_t from : patch.from)
    if (from != nothing) ++pieces[from];
  std::vector<std::uint8_t> unchanged(patch.faces.size(), 0);
  for (std::size_t f = 0; f < unchanged.size(); ++f) {
    const std::uint32_t from = patch.from[f];
    unchanged[f] = from != nothing && pieces[from] == 1 && patch.taken[from].corners == patch.mesh.faces[f] &&
                           patch.taken[from].was == patch.faces[f]
                       ? 1
                       : 0;
  }
  return unchanged;
}

namespace {

class Surgeon {
public:
  Surgeon(const Patch& patch, Twin& twin)
      : patch_(patch), twin_(twin), mesh_(twin.surface), unchanged_(unchangedFaces(patch)) {}

  PutBack run() {
    const std::vector<std::uint32_t> freed = freedFaces();
    isFreed_.assign(mesh_.faces.size(), 0);
    for (const std::uint32_t f : freed) isFreed_[f] = 1;
    mesh_.surfaceClasses = patch_.mesh.surfaceClasses;
    Slots slots(freed, mesh_.faces.size());
    giveSlots(slots);
    resize(slots.rows());
    addVertices();
    for (std::uint32_t f = 0; f < patch_.faces.size(); ++f)
      if (at_[f] != nothing) write(f);
    moveDoors();
    for (const auto& [from, to] : slots.closeGaps()) move(from, to);
    resize(slots.rows());
    return {std::move(at_)};
  }

private:
  [[nodiscard]] std::vector<std::uint32_t> freedFaces() const {
    std::vector<std::uint8_t> stays(patch_.taken.size(), 0);
    for (std::size_t f = 0; f < unchanged_.size(); ++f)
      if (unchanged_[f] != 0) stays[patch_.from[f]] = 1;
    std::vector<std::uint32_t> freed;
    for (std::size_t t = 0; t < stays.size(); ++t)
      if (stays[t] == 0 && patch_.taken[t].walkable != nothing) freed.push_back(patch_.taken[t].walkable);
    return freed;
  }

  void giveSlots(Slots& slots) {
    at_.assign(patch_.faces.size(), nothing);
    for (std::uint32_t f = 0; f < at_.size(); ++f)
      if (patch_.faces[f].walkable)
        at_[f] = unchanged_[f] != 0 ? patch_.taken[patch_.from[f]].walkable : slots.next();
  }

  void resize(std::size_t faces) {
    mesh_.faces.resize(faces);
    mesh_.neighbours.resize(faces);
    mesh_.boundaries.resize(faces);
    mesh_.sheets.resize(faces);
    mesh_.classes.resize(faces);
  }

  void addVertices() {
    vertexAt_ = patch_.vertexOf;
    for (std::uint32_t f = 0; f < patch_.faces.size(); ++f) {
      if (!patch_.faces[f].walkable) continue;
      for (const std::uint32_t v : patch_.mesh.faces[f]) {
        if (vertexAt_[v] != nothing) continue;
        vertexAt_[v] = static_cast<std::uint32_t>(mesh_.vertices.size());
        mesh_.vertices.push_back(patch_.mesh.vertices[v]);
        mesh_.heights_m.push_back(patch_.mesh.heights_m[v]);
      }
    }
  }

  void write(std::uint32_t f) {
    const std::uint32_t to = at_[f];
    if (unchanged_[f] == 0) {
      for (std::size_t i = 0; i < 3; ++i) mesh_.faces[to][i] = vertexAt_[patch_.mesh.faces[f][i]];
      mesh_.sheets[to] = patch_.mesh.sheets[f];
      mesh_.classes[to] = patch_.faces[f].surfaceClass;
    }
    for (std::size_t e = 0; e < 3; ++e) writeEdge(f, e);
  }

  void writeEdge(std::uint32_t f, std::size_t e) {
    const FaceId beyond = patch_.mesh.neighbours[f][e];
    if (!beyond) return writeRim(f, e);
    if (unchanged_[f] != 0 && unchanged_[beyond.index()] != 0) return; // as it was
    FaceId& neighbour = mesh_.neighbours[at_[f]][e];
    const std::uint32_t other = at_[beyond.index()];
    neighbour = other == nothing ? FaceId::none() : FaceId(other);
    mesh_.boundaries[at_[f]][e] = other == nothing ? patch_.faces[beyond.index()].hole : Boundary::none;
  }

  /// Beyond lies a walkable face that was not taken, or nothing.
  void writeRim(std::uint32_t f, std::size_t e) {
    if (unchanged_[f] != 0) return;
    const auto& corners = patch_.mesh.faces[f];
    const auto outside = patch_.rim.find({corners[e], corners[(e + 1) % 3]});
    const std::uint32_t to = at_[f];
    mesh_.neighbours[to][e] = outside == patch_.rim.end() ? FaceId::none() : outside->second;
    mesh_.boundaries[to][e] = outside == patch_.rim.end() ? patch_.mesh.boundaries[f][e] : Boundary::none;
    if (outside == patch_.rim.end()) return;
    const std::uint32_t other = outside->second.value();
    for (std::size_t k = 0; k < 3; ++k)
      if (mesh_.faces[other][k] == mesh_.faces[to][(e + 1) % 3] &&
          mesh_.faces[other][(k + 1) % 3] == mesh_.faces[to][e])
        mesh_.neighbours[other][k] = FaceId(to);
  }

  /// A door stands on the new face under it; where none is left its wall or its street is gone.
  void moveDoors() {
    std::erase_if(twin_.doors, [&](Door& door) {
      if (door.face.index() >= isFreed_.size() || isFreed_[door.face.index()] == 0) return false;
      for (std::uint32_t f = 0; f < at_.size(); ++f) {
        if (at_[f] == nothing || unchanged_[f] != 0 || !holds(f, toFixed(door.position))) continue;
        door.face = FaceId(at_[f]);
        return false;
      }
      return true;
    });
  }

  [[nodiscard]] bool holds(std::uint32_t f, Fixed2 p) const {
    const auto& corners = patch_.mesh.faces[f];
    for (std::size_t e = 0; e < 3; ++e)
      if (orientation(patch_.mesh.vertices[corners[e]], patch_.mesh.vertices[corners[(e + 1) % 3]], p) < 0)
        return false;
    return true;
  }

  void move(std::uint32_t from, std::uint32_t to) {
    mesh_.faces[to] = mesh_.faces[from];
    mesh_.neighbours[to] = mesh_.neighbours[from];
    mesh_.boundaries[to] = mesh_.boundaries[from];
    mesh_.sheets[to] = mesh_.sheets[from];
    mesh_.classes[to] = mesh_.classes[from];
    for (const FaceId beside : mesh_.neighbours[to])
      if (beside)
        for (FaceId& back : mesh_.neighbours[beside.index()])
          if (back == FaceId(from)) back = FaceId(to);
    for (Door& door : twin_.doors)
      if (door.face == FaceId(from)) door.face = FaceId(to);
    for (std::uint32_t& at : at_)
      if (at == from) at = to;
  }

  const Patch& patch_;
  Twin& twin_;
  SurfaceMesh& mesh_;
  std::vector<std::uint8_t> unchanged_;
  std::vector<std::uint8_t> isFreed_;   ///< by walkable face of the twin
  std::vector<std::uint32_t> at_;       ///< by face of the patch: in the surface
  std::vector<std::uint32_t> vertexAt_; ///< by vertex of the patch: in the surface
};

} // namespace

PutBack putBack(const Patch& patch, Twin& twin) {
  PutBack put = Surgeon(patch, twin).run();
  putTerrain(patch, twin.terrain);
  return put;
}

} // namespace loopstad::twin::edit
