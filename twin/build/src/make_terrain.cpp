// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_terrain.hpp"

#include "spread.hpp"

#include <algorithm>
#include <cmath>
#include <deque>

namespace loopstad::twin::build {
namespace {

constexpr float deckSide_m = 0.5F;

/// One sheet's share of the terrain.
class SheetTerrain {
public:
  SheetTerrain(const SheetMesh& mesh, const std::vector<std::uint32_t>& placed, const Ground& ground,
               const Walkable& walkable, std::span<const float> waterLevel_m, Terrain& out)
      : mesh_(mesh),
        placed_(placed),
        ground_(ground),
        walkable_(walkable.mesh),
        waterLevel_m_(waterLevel_m),
        out_(out),
        newest_(mesh.vertices.size(), nothing) {}

  void add() {
    if (mesh_.sheet != SheetKey{}) followWalkable();
    addFaces();
    giveClasses();
    addWalls();
  }

private:
  [[nodiscard]] bool isGround() const { return mesh_.sheet == SheetKey{}; }
  [[nodiscard]] bool belongs(std::uint32_t face) const {
    if (face == noFace || mesh_.labels[face] == gone || mesh_.foreign[face] != 0) return false;
    return isGround() ? mesh_.labels[face] != 0 : mesh_.pieces[face] != nothing;
  }

  /// Parts of a deck beside its ways lie as high as these: a railing, a kerb.
  void followWalkable() {
    Seeds seeds;
    std::vector<std::array<std::uint32_t, 3>> faces;
    for (std::uint32_t face = 0; face < mesh_.faces.size(); ++face) {
      if (!belongs(face)) continue;
      faces.push_back(mesh_.faces[face]);
      if (placed_[face] == nothing) continue;
      for (std::size_t i = 0; i < 3; ++i)
        seeds.emplace_back(mesh_.faces[face][i], walkable_.heights_m[walkable_.faces[placed_[face]][i]]);
    }
    beside_ = spread(mesh_.vertices, faces, seeds);
  }

  [[nodiscard]] float heightOf(std::uint32_t face, std::size_t i) const {
    const float water = waterLevel_m_[mesh_.labels[face]];
    if (!std::isnan(water)) return water;
    if (placed_[face] != nothing) return walkable_.heights_m[walkable_.faces[placed_[face]][i]];
    const std::uint32_t v = mesh_.faces[face][i];
    if (!isGround() && beside_.to_m[v] < beyondReach) return beside_.seed_m[v];
    return mesh_.heights_m[v];
  }

  /// The vertex of the terrain for v at this height: one for all faces that agree.
  std::uint32_t vertexAt(std::uint32_t v, float height_m) {
    for (std::uint32_t known = newest_[v]; known != nothing; known = olderOf_[known - verticesFrom_])
      if (out_.heights_m[known] == height_m) return known;
    const auto added = static_cast<std::uint32_t>(out_.vertices.size());
    out_.vertices.push_back(mesh_.vertices[v]);
    out_.heights_m.push_back(height_m);
    olderOf_.push_back(newest_[v]);
    newest_[v] = added;
    return added;
  }

  void addFaces() {
    verticesFrom_ = static_cast<std::uint32_t>(out_.vertices.size());
    where_.assign(mesh_.faces.size(), nothing);
    for (std::uint32_t face = 0; face < mesh_.faces.size(); ++face) {
      if (!belongs(face)) continue;
      where_[face] = static_cast<std::uint32_t>(out_.faces.size());
      const Label& label = ground_.labels[mesh_.labels[face]];
      std::array<std::uint32_t, 3> corners{};
      for (std::size_t i = 0; i < 3; ++i) corners[i] = vertexAt(mesh_.faces[face][i], heightOf(face, i));
      out_.faces.push_back(corners);
      out_.classes.push_back(label.building == nothing ? label.surfaceClass : noClass);
      out_.levels.push_back(mesh_.sheet.level);
      out_.holes.push_back(label.walkable ? Boundary::none : label.hole);
    }
  }

  /// A tree stands on something.
  void giveClasses() {
    std::deque<std::uint32_t> open;
    for (std::uint32_t face = 0; face < mesh_.faces.size(); ++face)
      if (where_[face] != nothing && out_.classes[where_[face]] != noClass) open.push_back(face);
    while (!open.empty()) {
      const std::uint32_t face = open.front();
      open.pop_front();
      for (const std::uint32_t other : mesh_.neighbours[face]) {
        if (other == noFace || where_[other] == nothing || out_.holes[where_[other]] == Boundary::building ||
            out_.classes[where_[other]] != noClass)
          continue;
        out_.classes[where_[other]] = out_.classes[where_[face]];
        open.push_back(other);
      }
    }
  }

  void addWalls() {
    for (std::uint32_t face = 0; face < mesh_.faces.size(); ++face) {
      if (where_[face] == nothing) continue;
      for (std::size_t e = 0; e < 3; ++e) {
        const std::uint32_t other = mesh_.neighbours[face][e];
        if (belongs(other))
          addStep(face, e, other);
        else if (mesh_.sheet.level > 0 && (other == noFace || mesh_.foreign[other] == 0))
          addSide(face, e);
      }
    }
  }

  /// Where this face lies lower than the other one.
  void addStep(std::uint32_t face, std::size_t e, std::uint32_t other) {
    const std::size_t back = edgeTo(mesh_, other, face);
    const auto& low = out_.faces[where_[face]];
    const auto& high = out_.faces[where_[other]];
    const std::array<std::uint32_t, 2> below{low[e], low[next(e)]};
    const std::array<std::uint32_t, 2> above{high[next(back)], high[back]};
    if (sum(below) < sum(above)) addWall(below, above);
  }

  void addSide(std::uint32_t face, std::size_t e) {
    const auto& top = out_.faces[where_[face]];
    const std::array<std::uint32_t, 2> above{top[next(e)], top[e]}; // seen from outside
    std::array<std::uint32_t, 2> below{};
    for (std::size_t i = 0; i < 2; ++i)
      below[i] = vertexAt(mesh_.faces[face][i == 0 ? next(e) : e], out_.heights_m[above[i]] - deckSide_m);
    addWall(below, above);
  }

  [[nodiscard]] float sum(const std::array<std::uint32_t, 2>& ends) const {
    return out_.heights_m[ends[0]] + out_.heights_m[ends[1]];
  }

  /// From the first ends to the second ones, with who looks at it on the left.
  void addWall(const std::array<std::uint32_t, 2>& below, const std::array<std::uint32_t, 2>& above) {
    if (below[0] != above[0]) out_.walls.push_back({below[1], below[0], above[0]});
    if (below[1] != above[1]) out_.walls.push_back({below[1], above[0], above[1]});
  }

  const SheetMesh& mesh_;
  const std::vector<std::uint32_t>& placed_;
  const Ground& ground_;
  const SurfaceMesh& walkable_;
  std::span<const float> waterLevel_m_;
  Terrain& out_;
  std::vector<std::uint32_t> newest_;  ///< by vertex: its last copy in the terrain
  std::vector<std::uint32_t> olderOf_; ///< by copy: the one before it
  std::uint32_t verticesFrom_ = 0;
  std::vector<std::uint32_t> where_; ///< by face: in the terrain
  Spread beside_;
};

} // namespace

Terrain makeTerrain(std::span<const SheetMesh> sheets, const Ground& ground, const Walkable& walkable,
                    std::span<const float> waterLevel_m) {
  Terrain terrain;
  for (std::size_t s = 0; s < sheets.size(); ++s)
    SheetTerrain(sheets[s], walkable.placed[s], ground, walkable, waterLevel_m, terrain).add();
  return terrain;
}

} // namespace loopstad::twin::build
