// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/terrain.hpp>

#include <algorithm>

namespace loopstad::twin {
namespace {

constexpr auto limit = static_cast<std::int32_t>(fixedLimit_m * fixedUnitsPerMetre);

std::string findSizeDefect(const Terrain& terrain) {
  if (terrain.heights_m.size() != terrain.vertices.size()) return "heights and vertices differ in number";
  const std::size_t faces = terrain.faces.size();
  if (terrain.classes.size() != faces) return "classes and faces differ in number";
  if (terrain.levels.size() != faces) return "levels and faces differ in number";
  if (terrain.holes.size() != faces) return "holes and faces differ in number";
  return {};
}

std::string findVertexDefect(const Terrain& terrain) {
  for (std::size_t v = 0; v < terrain.vertices.size(); ++v) {
    const Fixed2 p = terrain.vertices[v];
    if (p.x < -limit || p.x > limit || p.y < -limit || p.y > limit)
      return "vertex " + std::to_string(v) + ": more than 16 km from the origin";
    if (!(terrain.heights_m[v] > -1000.0F && terrain.heights_m[v] < 10000.0F))
      return "vertex " + std::to_string(v) + ": height is no height on earth";
  }
  return {};
}

bool namesNoVertex(const Terrain& terrain, const std::array<std::uint32_t, 3>& corners) {
  return std::ranges::any_of(corners, [&](std::uint32_t v) { return v >= terrain.vertices.size(); });
}

} // namespace

std::string findDefect(const Terrain& terrain, std::size_t classes) {
  if (std::string defect = findSizeDefect(terrain); !defect.empty()) return defect;
  if (std::string defect = findVertexDefect(terrain); !defect.empty()) return defect;
  for (std::size_t f = 0; f < terrain.faces.size(); ++f) {
    const auto& [a, b, c] = terrain.faces[f];
    const std::string face = "face " + std::to_string(f) + ": ";
    if (namesNoVertex(terrain, terrain.faces[f])) return face + "vertex does not exist";
    if (orientation(terrain.vertices[a], terrain.vertices[b], terrain.vertices[c]) <= 0)
      return face + "does not run counter-clockwise";
    if (terrain.classes[f] != noClass && terrain.classes[f] >= classes) return face + "class does not exist";
  }
  for (std::size_t w = 0; w < terrain.walls.size(); ++w)
    if (namesNoVertex(terrain, terrain.walls[w]))
      return "wall " + std::to_string(w) + ": vertex does not exist";
  return {};
}

} // namespace loopstad::twin
