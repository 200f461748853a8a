// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/slopes.hpp>

#include <algorithm>
#include <array>

namespace loopstad::twin {
namespace {

constexpr double enough_m2 = 7.0;

struct Facet {
  Vec2 slope;
  double area_m2 = 0.0;
};

Facet facetOf(const SurfaceMesh& mesh, std::size_t face) {
  const auto& corners = mesh.faces[face];
  const Vec2 a = toMetres(mesh.vertices[corners[0]]);
  const Vec2 ab = toMetres(mesh.vertices[corners[1]]) - a;
  const Vec2 ac = toMetres(mesh.vertices[corners[2]]) - a;
  const double twice = cross(ab, ac);
  if (!(twice > 0.0)) return {};
  const double b = double{mesh.heights_m[corners[1]]} - double{mesh.heights_m[corners[0]]};
  const double c = double{mesh.heights_m[corners[2]]} - double{mesh.heights_m[corners[0]]};
  return {{(b * ac.y - c * ab.y) / twice, (c * ab.x - b * ac.x) / twice}, 0.5 * twice};
}

bool isStairs(const SurfaceMesh& mesh, std::size_t face) {
  return mesh.surfaceClasses[mesh.classes[face]].kind == GroundKind::stairs;
}

/// Face by face outward, until enough ground is seen.
Vec2 meanAround(const SurfaceMesh& mesh, const std::vector<Facet>& facets, std::size_t face,
                std::vector<std::uint32_t>& seen) {
  seen.assign(1, static_cast<std::uint32_t>(face));
  Vec2 sum;
  double left_m2 = enough_m2;
  for (std::size_t i = 0; i < seen.size() && left_m2 > 0.0; ++i) {
    const double share = std::min(facets[seen[i]].area_m2, left_m2);
    sum = sum + share * facets[seen[i]].slope;
    left_m2 -= share;
    for (const FaceId other : mesh.neighbours[seen[i]])
      if (other && !isStairs(mesh, other.index()) && std::ranges::find(seen, other.value()) == seen.end())
        seen.push_back(other.value());
  }
  return left_m2 < enough_m2 ? (1.0 / (enough_m2 - left_m2)) * sum : Vec2{};
}

} // namespace

std::vector<Vec2> slopesOf(const SurfaceMesh& mesh) {
  std::vector<Vec2> slopes(mesh.faces.size());
  if (std::ranges::adjacent_find(mesh.heights_m, std::not_equal_to<>{}) == mesh.heights_m.end())
    return slopes;
  std::vector<Facet> facets(mesh.faces.size());
  for (std::size_t face = 0; face < facets.size(); ++face) facets[face] = facetOf(mesh, face);
  std::vector<std::uint32_t> seen;
  for (std::size_t face = 0; face < facets.size(); ++face)
    slopes[face] = facets[face].area_m2 >= enough_m2 || isStairs(mesh, face)
                       ? facets[face].slope
                       : meanAround(mesh, facets, face, seen);
  return slopes;
}

} // namespace loopstad::twin
