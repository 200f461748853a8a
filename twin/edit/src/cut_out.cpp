// SPDX-License-Identifier: GPL-3.0-or-later
#include "patch.hpp"

namespace loopstad::twin::edit {
namespace {

void addRing(std::vector<CutLine>& lines, const Ring& ring, std::int16_t level) {
  for (std::size_t i = 0; i < ring.size(); ++i)
    lines.push_back({ring[i], ring[(i + 1) % ring.size()], level});
}

} // namespace

std::vector<std::vector<MeshEdge>> cutOut(Patch& patch, std::int16_t level,
                                          std::span<const Polygon> polygons) {
  std::vector<CutLine> lines;
  for (const Polygon& polygon : polygons) {
    addRing(lines, polygon.outer, level);
    for (const Ring& hole : polygon.holes) addRing(lines, hole, level);
  }
  CutMesh cut = cutAlong(std::move(patch.mesh), lines);
  patch.mesh = std::move(cut.mesh);
  patch.vertexOf.resize(patch.mesh.vertices.size(), nothing);
  std::vector<PatchFace> faces;
  std::vector<std::uint32_t> from;
  for (const std::uint32_t piece : cut.from) {
    faces.push_back(patch.faces[piece]);
    from.push_back(patch.from[piece]);
  }
  patch.faces = std::move(faces);
  patch.from = std::move(from);
  return std::move(cut.lines);
}

Vec2 centroidOf(const Patch& patch, std::size_t face) {
  const auto& [a, b, c] = patch.mesh.faces[face];
  return (1.0 / 3.0) * (toMetres(patch.mesh.vertices[a]) + toMetres(patch.mesh.vertices[b]) +
                        toMetres(patch.mesh.vertices[c]));
}

} // namespace loopstad::twin::edit
