// SPDX-License-Identifier: GPL-3.0-or-later
#include "put_terrain.hpp"

#include "slots.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>
#include <unordered_set>

namespace loopstad::twin::edit {
namespace {

/// Decks are that thick.
constexpr float deckSide_m = 0.5F;

/// An edge on the map, its lesser end first.
using Place = std::pair<Fixed2, Fixed2>;

Place placeOf(Fixed2 a, Fixed2 b) { return std::minmax(a, b); }

class TerrainSurgeon {
public:
  TerrainSurgeon(const Patch& patch, Terrain& terrain)
      : patch_(patch), terrain_(terrain), unchanged_(unchangedFaces(patch)) {}

  void run() {
    findStaying();
    findKnownVertices();
    removeWalls();
    Slots slots(freed_, terrain_.faces.size());
    giveSlots(slots);
    resize(slots.rows());
    for (std::uint32_t f = 0; f < patch_.faces.size(); ++f)
      if (unchanged_[f] == 0) write(f);
    addWalls();
    for (const auto& [from, to] : slots.closeGaps()) move(from, to);
    resize(slots.rows());
  }

private:
  void findStaying() {
    stays_.assign(patch_.taken.size(), 0);
    for (std::size_t f = 0; f < unchanged_.size(); ++f)
      if (unchanged_[f] != 0) stays_[patch_.from[f]] = 1;
    for (std::size_t t = 0; t < stays_.size(); ++t)
      if (stays_[t] == 0 && patch_.taken[t].terrain != nothing) freed_.push_back(patch_.taken[t].terrain);
  }

  [[nodiscard]] std::int16_t levelOf(const TakenFace& face) const { return terrain_.levels[face.terrain]; }

  void findKnownVertices() {
    for (const TakenFace& face : patch_.taken) {
      if (face.terrain == nothing) continue;
      for (std::size_t i = 0; i < 3; ++i) {
        const std::uint32_t v = terrain_.faces[face.terrain][i];
        known_.emplace(std::pair(terrain_.vertices[v], terrain_.heights_m[v]), v);
      }
    }
  }

  void giveSlots(Slots& slots) {
    at_.assign(patch_.faces.size(), nothing);
    for (std::size_t f = 0; f < at_.size(); ++f)
      at_[f] = unchanged_[f] != 0 ? patch_.taken[patch_.from[f]].terrain : slots.next();
  }

  void resize(std::size_t faces) {
    terrain_.faces.resize(faces);
    terrain_.classes.resize(faces);
    terrain_.levels.resize(faces);
    terrain_.holes.resize(faces);
  }

  std::uint32_t vertexAt(Fixed2 p, float height_m) {
    const auto [entry, isNew] =
        known_.try_emplace({p, height_m}, static_cast<std::uint32_t>(terrain_.vertices.size()));
    if (isNew) {
      terrain_.vertices.push_back(p);
      terrain_.heights_m.push_back(height_m);
    }
    return entry->second;
  }

  void write(std::uint32_t f) {
    const PatchFace& face = patch_.faces[f];
    const std::uint32_t to = at_[f];
    for (std::size_t i = 0; i < 3; ++i) {
      const std::uint32_t v = patch_.mesh.faces[f][i];
      terrain_.faces[to][i] =
          vertexAt(patch_.mesh.vertices[v], face.water_m ? *face.water_m : patch_.mesh.heights_m[v]);
    }
    terrain_.classes[to] = face.surfaceClass;
    terrain_.levels[to] = patch_.mesh.sheets[f];
    terrain_.holes[to] = face.walkable ? Boundary::none : face.hole;
  }

  /// Those along edges of faces that go. Sides of decks stay where the edge of the deck does.
  void removeWalls() {
    std::set<Place> sides;
    for (std::uint32_t f = 0; f < patch_.faces.size(); ++f)
      if (unchanged_[f] == 0)
        for (std::size_t e = 0; e < 3; ++e)
          if (!patch_.mesh.neighbours[f][e]) sides.insert(placeOf(point(f, e), point(f, e + 1)));
    std::map<std::pair<Place, std::int16_t>, int> faces; // along each edge
    for (const TakenFace& face : patch_.taken)
      if (face.terrain != nothing)
        for (std::size_t e = 0; e < 3; ++e) ++faces[{placeOf(face, e), levelOf(face)}];
    std::set<Place> edges;
    std::unordered_set<std::uint32_t> vertices;
    for (std::size_t t = 0; t < stays_.size(); ++t) {
      const TakenFace& face = patch_.taken[t];
      if (face.terrain == nothing) continue;
      for (const std::uint32_t v : terrain_.faces[face.terrain]) vertices.insert(v);
      if (stays_[t] != 0) continue;
      for (std::size_t e = 0; e < 3; ++e) {
        const Place place = placeOf(face, e);
        if (faces.at({place, levelOf(face)}) > 1)
          edges.insert(place);
        else if (levelOf(face) > 0 && !sides.contains(place))
          edges.insert(place);
      }
      for (std::size_t e = 0; e < 3; ++e)
        if (faces.at({placeOf(face, e), levelOf(face)}) == 1) had_.insert(placeOf(face, e));
    }
    std::erase_if(terrain_.walls, [&](const std::array<std::uint32_t, 3>& wall) {
      const auto touches = [&](std::uint32_t v) { return vertices.contains(v); };
      return std::ranges::any_of(wall, touches) && edges.contains(placeOf(wall));
    });
  }

  [[nodiscard]] Place placeOf(const TakenFace& face, std::size_t e) const {
    const auto& corners = terrain_.faces[face.terrain];
    return edit::placeOf(terrain_.vertices[corners[e]], terrain_.vertices[corners[(e + 1) % 3]]);
  }
  [[nodiscard]] static Place placeOf(Fixed2 a, Fixed2 b) { return edit::placeOf(a, b); }
  /// Two of its corners lie above each other.
  [[nodiscard]] Place placeOf(const std::array<std::uint32_t, 3>& wall) const {
    const Fixed2 a = terrain_.vertices[wall[0]];
    const Fixed2 b = terrain_.vertices[wall[1]];
    return edit::placeOf(a, a == b ? terrain_.vertices[wall[2]] : b);
  }
  [[nodiscard]] Fixed2 point(std::uint32_t f, std::size_t corner) const {
    return patch_.mesh.vertices[patch_.mesh.faces[f][corner % 3]];
  }

  void addWalls() {
    for (std::uint32_t f = 0; f < patch_.faces.size(); ++f)
      for (std::uint32_t e = 0; e < 3; ++e) {
        const FaceId beyond = patch_.mesh.neighbours[f][e];
        if (beyond && patch_.mesh.sheets[beyond.index()] == patch_.mesh.sheets[f]) {
          if (unchanged_[f] == 0 || unchanged_[beyond.index()] == 0) addStep(f, e, beyond.value());
        } else if (!beyond && unchanged_[f] == 0 && patch_.mesh.sheets[f] > 0 && !isRim(f, e) &&
                   !had_.contains(placeOf(point(f, e), point(f, e + 1)))) {
          addSide(f, e);
        }
      }
  }

  [[nodiscard]] bool isRim(std::uint32_t f, std::size_t e) const {
    const auto& corners = patch_.mesh.faces[f];
    return patch_.rim.contains({corners[e], corners[(e + 1) % 3]});
  }

  /// Where this face lies lower than the other one.
  void addStep(std::uint32_t f, std::size_t e, std::uint32_t other) {
    if (at_[f] == nothing || at_[other] == nothing) return;
    const auto& low = terrain_.faces[at_[f]];
    const auto& high = terrain_.faces[at_[other]];
    std::size_t back = 0;
    while (back < 2 && point(other, back) != point(f, e + 1)) ++back;
    const std::array<std::uint32_t, 2> below{low[e], low[(e + 1) % 3]};
    const std::array<std::uint32_t, 2> above{high[(back + 1) % 3], high[back]};
    if (sum(below) < sum(above)) addWall(below, above);
  }

  void addSide(std::uint32_t f, std::size_t e) {
    const auto& top = terrain_.faces[at_[f]];
    const std::array<std::uint32_t, 2> above{top[(e + 1) % 3], top[e]}; // seen from outside
    std::array<std::uint32_t, 2> below{};
    for (std::size_t i = 0; i < 2; ++i)
      below[i] = vertexAt(terrain_.vertices[above[i]], terrain_.heights_m[above[i]] - deckSide_m);
    addWall(below, above);
  }

  [[nodiscard]] float sum(const std::array<std::uint32_t, 2>& ends) const {
    return terrain_.heights_m[ends[0]] + terrain_.heights_m[ends[1]];
  }

  /// From the first ends to the second ones, with who looks at it on the left.
  void addWall(const std::array<std::uint32_t, 2>& below, const std::array<std::uint32_t, 2>& above) {
    if (below[0] != above[0]) terrain_.walls.push_back({below[1], below[0], above[0]});
    if (below[1] != above[1]) terrain_.walls.push_back({below[1], above[0], above[1]});
  }

  void move(std::uint32_t from, std::uint32_t to) {
    terrain_.faces[to] = terrain_.faces[from];
    terrain_.classes[to] = terrain_.classes[from];
    terrain_.levels[to] = terrain_.levels[from];
    terrain_.holes[to] = terrain_.holes[from];
  }

  const Patch& patch_;
  Terrain& terrain_;
  std::vector<std::uint8_t> unchanged_;
  std::vector<std::uint8_t> stays_;                         ///< by face taken
  std::vector<std::uint32_t> freed_;                        ///< faces of the terrain that go
  std::vector<std::uint32_t> at_;                           ///< by face of the patch: in the terrain
  std::map<std::pair<Fixed2, float>, std::uint32_t> known_; ///< vertices by place and height
  std::set<Place> had_; ///< edges of faces that go which had no face beyond
};

} // namespace

void putTerrain(const Patch& patch, Terrain& terrain) { TerrainSurgeon(patch, terrain).run(); }

} // namespace loopstad::twin::edit
