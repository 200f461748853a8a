// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/surface_patches.hpp>

#include <algorithm>
#include <utility>

namespace loopstad::twin {
namespace {

using VertexRing = std::vector<std::uint32_t>;
constexpr std::uint32_t nowhere = 0xffffffffU;

/// Patch of each face, by flooding across edges that part nothing; numbered in the order of first faces.
std::vector<std::uint32_t> flood(const SurfaceMesh& mesh, PatchBy by, std::vector<FaceId>& firsts) {
  std::vector<std::uint32_t> patches(mesh.faces.size(), nowhere);
  std::vector<std::size_t> open;
  for (std::size_t first = 0; first < patches.size(); ++first) {
    if (patches[first] != nowhere) continue;
    const auto patch = static_cast<std::uint32_t>(firsts.size());
    firsts.emplace_back(first);
    patches[first] = patch;
    open.push_back(first);
    while (!open.empty()) {
      const std::size_t face = open.back();
      open.pop_back();
      for (const FaceId next : mesh.neighbours[face]) {
        if (!next || patches[next.index()] != nowhere || mesh.sheets[next.index()] != mesh.sheets[face])
          continue;
        if (by == PatchBy::surfaceClass && mesh.classes[next.index()] != mesh.classes[face]) continue;
        patches[next.index()] = patch;
        open.push_back(next.index());
      }
    }
  }
  return patches;
}

struct Side {
  std::size_t face;
  std::size_t edge;
};

class Tracer {
public:
  Tracer(const SurfaceMesh& mesh, const std::vector<std::uint32_t>& patches)
      : mesh_(mesh), patches_(patches), traced_(mesh.faces.size()), seen_(mesh.vertices.size(), nowhere) {}

  [[nodiscard]] bool parts(Side s) const {
    const FaceId other = mesh_.neighbours[s.face][s.edge];
    return !other || patches_[other.index()] != patches_[s.face];
  }
  [[nodiscard]] bool traced(Side s) const { return traced_[s.face][s.edge]; }

  /// The loops of the border that begins with this side, each without a repeated vertex: where the border
  /// touches itself, it is cut.
  template <class Use>
  void trace(Side first, Use use) {
    VertexRing way;
    Side side = first;
    do {
      traced_[side.face][side.edge] = true;
      const std::uint32_t vertex = mesh_.faces[side.face][side.edge];
      if (seen_[vertex] != nowhere) cutLoop(way, seen_[vertex], use);
      seen_[vertex] = static_cast<std::uint32_t>(way.size());
      way.push_back(vertex);
      side = following(side);
    } while (side.face != first.face || side.edge != first.edge);
    cutLoop(way, 0, use);
  }

private:
  /// The next border side: turns round the end of this one through the faces of the patch.
  [[nodiscard]] Side following(Side side) const {
    Side next{side.face, (side.edge + 1) % 3};
    while (!parts(next)) {
      const std::uint32_t pivot = mesh_.faces[next.face][next.edge];
      const std::size_t other = mesh_.neighbours[next.face][next.edge].index();
      std::size_t corner = 0;
      while (mesh_.faces[other][corner] != pivot) ++corner;
      next = {other, corner};
    }
    return next;
  }

  template <class Use>
  void cutLoop(VertexRing& way, std::size_t begin, Use use) {
    const VertexRing loop(way.begin() + static_cast<std::ptrdiff_t>(begin), way.end());
    for (const std::uint32_t vertex : loop) seen_[vertex] = nowhere;
    way.resize(begin);
    if (loop.size() >= 3) use(loop);
  }

  const SurfaceMesh& mesh_;
  const std::vector<std::uint32_t>& patches_;
  std::vector<std::array<bool, 3>> traced_;
  std::vector<std::uint32_t> seen_; ///< position in the way being traced
};

} // namespace

std::vector<SurfacePatch> surfacePatches(const SurfaceMesh& mesh, PatchBy by) {
  std::vector<FaceId> firsts;
  const std::vector<std::uint32_t> patchOf = flood(mesh, by, firsts);
  std::vector<SurfacePatch> patches(firsts.size());
  for (std::size_t i = 0; i < firsts.size(); ++i) patches[i].face = firsts[i];
  Tracer tracer(mesh, patchOf);
  for (std::size_t face = 0; face < mesh.faces.size(); ++face) {
    const auto& [a, b, c] = mesh.faces[face];
    patches[patchOf[face]].area_m2 +=
        0.5 * static_cast<double>(orientation(mesh.vertices[a], mesh.vertices[b], mesh.vertices[c])) /
        (fixedUnitsPerMetre * fixedUnitsPerMetre);
    for (std::size_t edge = 0; edge < 3; ++edge) {
      if (!tracer.parts({face, edge}) || tracer.traced({face, edge})) continue;
      tracer.trace({face, edge}, [&](const VertexRing& loop) {
        Ring ring;
        ring.reserve(loop.size());
        for (const std::uint32_t vertex : loop) ring.push_back(toMetres(mesh.vertices[vertex]));
        Polygon& polygon = patches[patchOf[face]].polygon;
        if (signedArea_m2(ring) > 0.0)
          polygon.outer = std::move(ring);
        else
          polygon.holes.push_back(std::move(ring));
      });
    }
  }
  return patches;
}

} // namespace loopstad::twin
