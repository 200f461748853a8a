// SPDX-License-Identifier: GPL-3.0-or-later
/// The ground in relief, walkable or not: triangles over the whole area and over every deck, and the upright
/// faces between ground at different heights (quays, sides of decks).
///
///   for (std::size_t f = 0; f < terrain.faces.size(); ++f)
///     draw(terrain, terrain.faces[f], twin.surface.surfaceClasses[terrain.classes[f]].kind);
///   for (const auto& wall : terrain.walls) draw(terrain, wall, stone);
///
/// Shapes: vertices and heights run together, as do faces, classes and levels. Corners run counter-clockwise
/// seen from above; of walls, seen from the lower side. Positions are local metres in fixed point, heights
/// metres above NAP. Where walkable, the faces are those of the walkable surface, corner for corner, so that
/// nobody floats. Faces of one level don't overlap; under buildings the ground goes on.
#pragma once

#include <loopstad/base/fixed.hpp>
#include <loopstad/twin/surface_mesh.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace loopstad::twin {

/// Of ground that no row of the table of classes describes.
inline constexpr std::uint16_t noClass = 0xffffU;

struct Terrain {
  std::vector<Fixed2> vertices;
  std::vector<float> heights_m;

  std::vector<std::array<std::uint32_t, 3>> faces; ///< vertex indices
  std::vector<std::uint16_t> classes;              ///< index into SurfaceMesh::surfaceClasses, or noClass
  std::vector<std::int16_t> levels;                ///< relatieveHoogteligging: an order, no height
  std::vector<Boundary> holes;                     ///< why nobody walks there: none where people do

  std::vector<std::array<std::uint32_t, 3>> walls; ///< vertex indices of upright faces
  bool assumed = true;                             ///< no source gave heights: level ground at 0

  friend bool operator==(const Terrain&, const Terrain&) = default;
};

/// The first broken rule in words (sizes, indices, faces turned over, heights that are none), or empty.
[[nodiscard]] std::string findDefect(const Terrain& terrain, std::size_t classes);

} // namespace loopstad::twin
