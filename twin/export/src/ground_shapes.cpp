// SPDX-License-Identifier: GPL-3.0-or-later
#include "ground_shapes.hpp"

#include <cmath>
#include <tuple>
#include <utility>

namespace loopstad::twin {
namespace {

constexpr double cell_m = 32.0; ///< some pieces of a street

std::int64_t cellAt(double metres) { return static_cast<std::int64_t>(std::floor(metres / cell_m)); }

/// Areas by where they lie, to ask which one a point is on.
class AreaIndex {
public:
  explicit AreaIndex(const std::vector<GroundArea>& areas) : areas_(areas) {
    for (std::uint32_t area = 0; area < areas.size(); ++area) {
      const Box2 box = bounds(areas[area].polygon);
      for (std::int64_t x = cellAt(box.min.x); x <= cellAt(box.max.x); ++x)
        for (std::int64_t y = cellAt(box.min.y); y <= cellAt(box.max.y); ++y)
          cells_[{areas[area].level, x, y}].push_back(area);
    }
  }

  /// The first with this class, else the first; the number of areas when the point lies on none.
  [[nodiscard]] std::size_t areaAt(std::int16_t level, Vec2 p, std::uint16_t surfaceClass) const {
    std::size_t first = areas_.size();
    const auto found = cells_.find({level, cellAt(p.x), cellAt(p.y)});
    if (found == cells_.end()) return first;
    for (const std::uint32_t area : found->second) {
      if (!contains(areas_[area].polygon, p)) continue;
      if (areas_[area].surfaceClass == surfaceClass) return area;
      if (first == areas_.size()) first = area;
    }
    return first;
  }

private:
  const std::vector<GroundArea>& areas_;
  std::map<std::tuple<std::int16_t, std::int64_t, std::int64_t>, std::vector<std::uint32_t>> cells_;
};

Vec3 cornerOf(const Terrain& terrain, std::uint32_t v) {
  const Vec2 p = toMetres(terrain.vertices[v]);
  return {p.x, p.y, double{terrain.heights_m[v]}};
}

Ring3 ringOf(const Terrain& terrain, std::uint32_t face) {
  const auto& [i, j, k] = terrain.faces[face];
  return {cornerOf(terrain, i), cornerOf(terrain, j), cornerOf(terrain, k)};
}

/// Three corners that stay three on a grid of millimetres, and not on one line.
bool staysATriangle(const Ring3& ring) {
  const auto onGrid = [](double metres) { return std::round(1000.0 * metres); };
  const auto flat = [&](const Vec3& p) { return Vec2{onGrid(p.x), onGrid(p.y)}; };
  return cross(flat(ring[1]) - flat(ring[0]), flat(ring[2]) - flat(ring[0])) != 0.0;
}

} // namespace

GroundShapes::GroundShapes(const Twin& twin) : twin_(twin) {
  meanHeights();
  if (!twin.terrain.assumed) shareOutTerrain();
}

void GroundShapes::meanHeights() {
  std::map<std::int16_t, std::size_t> corners;
  for (std::size_t face = 0; face < twin_.surface.faces.size(); ++face)
    for (const std::uint32_t v : twin_.surface.faces[face]) {
      height_m_[twin_.surface.sheets[face]] += double{twin_.surface.heights_m[v]};
      ++corners[twin_.surface.sheets[face]];
    }
  for (auto& [level, sum] : height_m_) sum /= static_cast<double>(corners[level]);
}

/// Faces of the terrain end at the boundaries of areas, so their middles tell on which one they lie.
void GroundShapes::shareOutTerrain() {
  const Terrain& terrain = twin_.terrain;
  const AreaIndex index(twin_.ground);
  faces_.resize(twin_.ground.size());
  for (std::uint32_t face = 0; face < terrain.faces.size(); ++face) {
    if (terrain.holes[face] == Boundary::building) continue;
    const Ring3 ring = ringOf(terrain, face);
    if (!staysATriangle(ring)) continue;
    const Vec3 middle = (1.0 / 3.0) * (ring[0] + ring[1] + ring[2]);
    const std::size_t area = index.areaAt(terrain.levels[face], middle.xy(), terrain.classes[face]);
    if (area < faces_.size()) faces_[area].push_back(face);
  }
}

std::vector<std::vector<Ring3>> GroundShapes::of(std::size_t area) const {
  if (faces_.empty() || faces_[area].empty()) return flat(twin_.ground[area]);
  std::vector<std::vector<Ring3>> triangles;
  for (const std::uint32_t face : faces_[area]) triangles.push_back({ringOf(twin_.terrain, face)});
  return triangles;
}

std::vector<std::vector<Ring3>> GroundShapes::flat(const GroundArea& area) const {
  const auto known = height_m_.find(area.level);
  const double height_m = known == height_m_.end() ? 0.0 : known->second;
  Shell slab =
      prism(area.polygon, height_m - 1.0, height_m); // whose roof is the surface, cleaned and facing up
  if (slab.surfaces.empty()) return {};
  return {std::move(slab.surfaces.back().rings)};
}

} // namespace loopstad::twin
