// SPDX-License-Identifier: GPL-3.0-or-later
/// What holds for every twin, however it came to be.
///
///   EXPECT_EQ(test::whatIsUnsound(twin), "");
#pragma once

#include <loopstad/twin/twin.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace loopstad::test {

/// A triangle by where it lies: level, then corners from the least one on, with heights.
using TrianglePlace = std::tuple<int, std::array<std::tuple<std::int32_t, std::int32_t, float>, 3>>;

template <class Mesh>
TrianglePlace placeOfTriangle(const Mesh& mesh, const std::array<std::uint32_t, 3>& corners, int level) {
  std::array<std::tuple<std::int32_t, std::int32_t, float>, 3> place;
  for (std::size_t i = 0; i < 3; ++i)
    place[i] = {mesh.vertices[corners[i]].x, mesh.vertices[corners[i]].y, mesh.heights_m[corners[i]]};
  std::rotate(place.begin(), std::ranges::min_element(place), place.end());
  return {level, place};
}

/// The first walkable face that is no face of the terrain, or the other way round; or empty.
inline std::string surfaceOffTerrain(const twin::Twin& twin) {
  std::map<TrianglePlace, std::size_t> terrain;
  for (std::size_t f = 0; f < twin.terrain.faces.size(); ++f)
    terrain[placeOfTriangle(twin.terrain, twin.terrain.faces[f], twin.terrain.levels[f])] = f;
  for (std::size_t f = 0; f < twin.surface.faces.size(); ++f) {
    const auto found =
        terrain.find(placeOfTriangle(twin.surface, twin.surface.faces[f], twin.surface.sheets[f]));
    if (found == terrain.end()) return "walkable face " + std::to_string(f) + " is no terrain";
    if (twin.terrain.classes[found->second] != twin.surface.classes[f])
      return "walkable face " + std::to_string(f) + " and its terrain differ in class";
    if (twin.terrain.holes[found->second] != twin::Boundary::none)
      return "walkable face " + std::to_string(f) + " is a hole of the terrain";
  }
  return {};
}

inline std::string doorOffItsFace(const twin::Twin& twin) {
  for (std::size_t d = 0; d < twin.doors.size(); ++d) {
    const auto& corners = twin.surface.faces[twin.doors[d].face.index()];
    const Fixed2 p = toFixed(twin.doors[d].position);
    for (std::size_t e = 0; e < 3; ++e)
      if (orientation(twin.surface.vertices[corners[e]], twin.surface.vertices[corners[(e + 1) % 3]], p) < 0)
        return "door " + std::to_string(d) + " is beside its face";
    if (twin.doors[d].building && twin.doors[d].building.index() >= twin.buildings.size())
      return "door " + std::to_string(d) + " leads into no building";
  }
  return {};
}

/// Sums of the terrain that no edit changes: it covers what it covered.
inline double terrainArea_m2(const twin::Twin& twin, int level = 0) {
  double twice = 0.0;
  for (std::size_t f = 0; f < twin.terrain.faces.size(); ++f) {
    if (twin.terrain.levels[f] != level) continue;
    const auto& [a, b, c] = twin.terrain.faces[f];
    twice += static_cast<double>(
        orientation(twin.terrain.vertices[a], twin.terrain.vertices[b], twin.terrain.vertices[c]));
  }
  return 0.5 * twice / (fixedUnitsPerMetre * fixedUnitsPerMetre);
}

inline std::string whatIsUnsound(const twin::Twin& twin) {
  if (std::string defect = findDefect(twin.surface); !defect.empty()) return "surface: " + defect;
  if (std::string defect = findDefect(twin.terrain, twin.surface.surfaceClasses.size()); !defect.empty())
    return "terrain: " + defect;
  if (std::string off = surfaceOffTerrain(twin); !off.empty()) return off;
  return doorOffItsFace(twin);
}

} // namespace loopstad::test
