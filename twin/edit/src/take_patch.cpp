// SPDX-License-Identifier: GPL-3.0-or-later
#include "patch.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace loopstad::twin::edit {
namespace {

using Corners = std::array<std::uint32_t, 3>;

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

/// A triangle by where it lies: the least corner first.
using Place = std::tuple<std::int16_t, Fixed2, Fixed2, Fixed2>;

Place placeOf(std::span<const Fixed2> vertices, const Corners& corners, std::int16_t level) {
  const std::array<Fixed2, 3> p{vertices[corners[0]], vertices[corners[1]], vertices[corners[2]]};
  const auto first = static_cast<std::size_t>(std::ranges::min_element(p) - p.begin());
  return {level, p[first], p[(first + 1) % 3], p[(first + 2) % 3]};
}

/// A box in fixed point.
struct Reach {
  Fixed2 min;
  Fixed2 max;

  explicit Reach(const Box2& box) : min(clamped(box.min)), max(clamped(box.max)) {}

  [[nodiscard]] bool touches(std::span<const Fixed2> vertices, const Corners& corners) const {
    const Fixed2 a = vertices[corners[0]];
    const Fixed2 b = vertices[corners[1]];
    const Fixed2 c = vertices[corners[2]];
    return std::max({a.x, b.x, c.x}) >= min.x && std::min({a.x, b.x, c.x}) <= max.x &&
           std::max({a.y, b.y, c.y}) >= min.y && std::min({a.y, b.y, c.y}) <= max.y;
  }

private:
  static Fixed2 clamped(Vec2 p) {
    return toFixed(
        Vec2{std::clamp(p.x, -fixedLimit_m, fixedLimit_m), std::clamp(p.y, -fixedLimit_m, fixedLimit_m)});
  }
};

class Taker {
public:
  Taker(const Twin& twin, const Box2& box)
      : twin_(twin), surface_(twin.surface), terrain_(twin.terrain), reach_(box), box_(box) {}

  Patch take() {
    patch_.mesh.surfaceClasses = surface_.surfaceClasses;
    takeWalkable();
    takeTerrain();
    giveLandHeights();
    for (const TakenFace& face : patch_.taken) addFace(face);
    joinFaces();
    return std::move(patch_);
  }

private:
  void takeWalkable() {
    for (std::uint32_t f = 0; f < surface_.faces.size(); ++f) {
      if (!reach_.touches(surface_.vertices, surface_.faces[f])) continue;
      TakenFace face;
      face.walkable = f;
      for (std::size_t i = 0; i < 3; ++i)
        face.corners[i] = walkableVertex(surface_.faces[f][i], surface_.sheets[f]);
      face.was = {true, surface_.classes[f], Boundary::none, nothing, std::nullopt};
      level_.push_back(surface_.sheets[f]);
      number_[f] = static_cast<std::uint32_t>(patch_.taken.size());
      walkable_.emplace(placeOf(surface_.vertices, surface_.faces[f], surface_.sheets[f]),
                        static_cast<std::uint32_t>(patch_.taken.size()));
      patch_.taken.push_back(face);
    }
  }

  void takeTerrain() {
    for (std::uint32_t b = 0; b < twin_.buildings.size(); ++b)
      if (bounds(twin_.buildings[b].footprint).overlaps(box_.grown(1.0))) buildings_.push_back(b);
    for (std::uint32_t f = 0; f < terrain_.faces.size(); ++f) {
      if (!reach_.touches(terrain_.vertices, terrain_.faces[f])) continue;
      const std::int16_t level = terrain_.levels[f];
      const auto known = walkable_.find(placeOf(terrain_.vertices, terrain_.faces[f], level));
      if (known != walkable_.end()) {
        patch_.taken[known->second].terrain = f;
        continue;
      }
      TakenFace face;
      face.terrain = f;
      for (std::size_t i = 0; i < 3; ++i)
        face.corners[i] = vertexAt(terrain_.vertices[terrain_.faces[f][i]], level);
      face.was = whatIs(f);
      level_.push_back(level);
      patch_.taken.push_back(face);
    }
  }

  [[nodiscard]] PatchFace whatIs(std::uint32_t f) const {
    PatchFace face;
    face.surfaceClass = terrain_.classes[f];
    // Walkable ground too small to stand on is not part of the surface.
    face.hole = terrain_.holes[f] == Boundary::none ? Boundary::unwalkable : terrain_.holes[f];
    const Corners& corners = terrain_.faces[f];
    if (face.surfaceClass != noClass && surface_.surfaceClasses[face.surfaceClass].kind == GroundKind::water)
      face.water_m = terrain_.heights_m[corners[0]];
    if (face.hole == Boundary::building) {
      const Vec2 middle =
          (1.0 / 3.0) * (toMetres(terrain_.vertices[corners[0]]) + toMetres(terrain_.vertices[corners[1]]) +
                         toMetres(terrain_.vertices[corners[2]]));
      for (const std::uint32_t b : buildings_)
        if (std::ranges::any_of(twin_.buildings[b].footprint,
                                [&](const Polygon& part) { return contains(part, middle); }))
          face.building = b;
    }
    return face;
  }

  std::uint32_t addVertex(Fixed2 p, std::uint32_t walkable) {
    patch_.mesh.vertices.push_back(p);
    patch_.mesh.heights_m.push_back(walkable == nothing ? unknown : surface_.heights_m[walkable]);
    patch_.vertexOf.push_back(walkable);
    return static_cast<std::uint32_t>(patch_.mesh.vertices.size() - 1);
  }

  std::uint32_t walkableVertex(std::uint32_t v, std::int16_t level) {
    const auto [entry, isNew] = ofWalkable_.try_emplace(v, nothing);
    if (isNew) entry->second = addVertex(surface_.vertices[v], v);
    at_.try_emplace({surface_.vertices[v], level}, entry->second);
    return entry->second;
  }

  std::uint32_t vertexAt(Fixed2 p, std::int16_t level) {
    const auto [entry, isNew] = at_.try_emplace({p, level}, nothing);
    if (isNew) entry->second = addVertex(p, nothing);
    return entry->second;
  }

  /// Where nobody walks: the highest ground that is no water.
  void giveLandHeights() {
    for (const TakenFace& face : patch_.taken) {
      if (face.was.walkable || face.was.water_m) continue;
      for (std::size_t i = 0; i < 3; ++i) {
        const std::uint32_t v = face.corners[i];
        if (patch_.vertexOf[v] != nothing) continue;
        float& height = patch_.mesh.heights_m[v];
        height = std::fmax(height, terrain_.heights_m[terrain_.faces[face.terrain][i]]);
      }
    }
  }

  void addFace(const TakenFace& face) {
    SurfaceMesh& mesh = patch_.mesh;
    const auto f = static_cast<std::uint32_t>(mesh.faces.size());
    mesh.faces.push_back(face.corners);
    mesh.neighbours.push_back({FaceId::none(), FaceId::none(), FaceId::none()});
    mesh.boundaries.push_back({Boundary::unwalkable, Boundary::unwalkable, Boundary::unwalkable});
    if (face.walkable != nothing) mesh.boundaries.back() = surface_.boundaries[face.walkable];
    mesh.sheets.push_back(level_[f]);
    mesh.classes.push_back(face.was.surfaceClass);
    patch_.faces.push_back(face.was);
    patch_.from.push_back(f);
  }

  void link(std::uint32_t f, std::size_t e, std::uint32_t other) {
    patch_.mesh.neighbours[f][e] = FaceId(other);
    patch_.mesh.boundaries[f][e] = Boundary::none;
  }

  /// Walkable faces are neighbours where the surface says so, all others where they share an edge.
  void joinFaces() {
    using Edge = std::tuple<std::uint32_t, std::uint32_t, std::int16_t>;
    std::map<Edge, std::pair<std::uint32_t, std::size_t>> open;
    for (std::uint32_t f = 0; f < patch_.taken.size(); ++f) {
      const TakenFace& face = patch_.taken[f];
      for (std::size_t e = 0; e < 3; ++e) {
        const std::uint32_t a = face.corners[e];
        const std::uint32_t b = face.corners[(e + 1) % 3];
        const FaceId beyond =
            face.walkable == nothing ? FaceId::none() : surface_.neighbours[face.walkable][e];
        if (beyond) {
          const auto near = number_.find(beyond.value());
          if (near != number_.end())
            link(f, e, near->second);
          else
            patch_.rim[{a, b}] = beyond;
          continue;
        }
        const auto there = open.find({b, a, level_[f]});
        if (there == open.end()) {
          open[{a, b, level_[f]}] = {f, e};
          continue;
        }
        const auto [other, edge] = there->second;
        if (face.walkable != nothing && patch_.taken[other].walkable != nothing)
          continue; // a wall without area
        link(f, e, other);
        link(other, edge, f);
        open.erase(there);
      }
    }
  }

  const Twin& twin_;
  const SurfaceMesh& surface_;
  const Terrain& terrain_;
  Reach reach_;
  Box2 box_;
  Patch patch_;
  std::vector<std::uint32_t> buildings_;                        ///< near
  std::vector<std::int16_t> level_;                             ///< by face taken
  std::unordered_map<std::uint32_t, std::uint32_t> number_;     ///< by walkable face: that of the patch
  std::unordered_map<std::uint32_t, std::uint32_t> ofWalkable_; ///< by walkable vertex: that of the patch
  std::map<std::pair<Fixed2, std::int16_t>, std::uint32_t> at_; ///< vertices by place and level
  std::map<Place, std::uint32_t> walkable_;
};

} // namespace

Patch takePatch(const Twin& twin, const Box2& box) { return Taker(twin, box).take(); }

} // namespace loopstad::twin::edit
