// SPDX-License-Identifier: GPL-3.0-or-later
/// Small walkable surfaces for tests, made without a triangulation library.
///
///   const SurfaceMesh square = test::gridMesh(40, 30, 1.0, [](int, int) { return true; });   // 40 m x 30 m
///   const SurfaceMesh hall = test::corridorMesh(40.0, 2.0);   // (0, 0)..(40, 2), one storey, height 0
///   const SurfaceMesh both = test::bridgeMesh();              // a deck on sheet 1 over a square on sheet 0
///
/// Every cell is two triangles. The outline of the grid is Boundary::mapEdge, the outline of closed cells
/// Boundary::building. Neighbours and boundaries are filled in; findDefect() finds nothing.
#pragma once

#include <loopstad/twin/surface_mesh.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <tuple>
#include <utility>
#include <vector>

namespace loopstad::test {

/// One class: footway that anyone walks on, factors 1.
[[nodiscard]] inline twin::SurfaceClass footway() {
  return {"plain", "footway", "", twin::GroundKind::footway, twin::Access::walk, 1.0F, 1.0F, true};
}

[[nodiscard]] inline std::uint32_t addVertex(twin::SurfaceMesh& mesh, Vec2 p, double height_m = 0.0) {
  mesh.vertices.push_back(toFixed(p));
  mesh.heights_m.push_back(static_cast<float>(height_m));
  return static_cast<std::uint32_t>(mesh.vertices.size() - 1);
}

inline void addFace(twin::SurfaceMesh& mesh, std::uint32_t a, std::uint32_t b, std::uint32_t c,
                    std::int16_t sheet = 0, std::uint16_t surfaceClass = 0) {
  mesh.faces.push_back({a, b, c});
  mesh.sheets.push_back(sheet);
  mesh.classes.push_back(surfaceClass);
}

/// Makes faces that share two vertices neighbours, whatever their sheets; the other edges become boundary of
/// the kind that kindOf(a, b) gives (vertex indices).
inline void connect(twin::SurfaceMesh& mesh,
                    const std::function<twin::Boundary(std::uint32_t, std::uint32_t)>& kindOf) {
  struct Side {
    std::uint32_t low, high, face, edge;
  };
  std::vector<Side> sides;
  for (std::uint32_t f = 0; f < mesh.faces.size(); ++f)
    for (std::uint32_t e = 0; e < 3; ++e) {
      const auto [low, high] = std::minmax({mesh.faces[f][e], mesh.faces[f][(e + 1) % 3]});
      sides.push_back({low, high, f, e});
    }
  std::ranges::sort(sides, {}, [](const Side& s) { return std::tuple(s.low, s.high, s.face); });
  mesh.neighbours.assign(mesh.faces.size(), {});
  mesh.boundaries.assign(mesh.faces.size(), {});
  for (std::size_t i = 0; i < sides.size(); ++i) {
    const Side& s = sides[i];
    const bool pair = i + 1 < sides.size() && sides[i + 1].low == s.low && sides[i + 1].high == s.high;
    if (!pair) {
      mesh.boundaries[s.face][s.edge] =
          kindOf(mesh.faces[s.face][s.edge], mesh.faces[s.face][(s.edge + 1) % 3]);
      continue;
    }
    const Side& t = sides[++i];
    mesh.neighbours[s.face][s.edge] = twin::FaceId(t.face);
    mesh.neighbours[t.face][t.edge] = twin::FaceId(s.face);
  }
}

/// Cells between the lines x = xs[i] and y = ys[j], metres, ascending; isOpen(i, j) tells which are there.
/// Diagonals alternate, so that a vertex meets up to eight faces.
template <class IsOpen>
[[nodiscard]] twin::SurfaceMesh gridMesh(const std::vector<double>& xs, const std::vector<double>& ys,
                                         IsOpen isOpen) {
  twin::SurfaceMesh mesh;
  mesh.surfaceClasses = {footway()};
  constexpr std::uint32_t unused = 0xffffffffU;
  std::vector<std::uint32_t> at(xs.size() * ys.size(), unused);
  const auto vertex = [&](std::size_t i, std::size_t j) {
    std::uint32_t& v = at[j * xs.size() + i];
    if (v == unused) v = addVertex(mesh, {xs[i], ys[j]});
    return v;
  };
  for (std::size_t j = 0; j + 1 < ys.size(); ++j)
    for (std::size_t i = 0; i + 1 < xs.size(); ++i) {
      if (!isOpen(static_cast<int>(i), static_cast<int>(j))) continue;
      const std::uint32_t sw = vertex(i, j);
      const std::uint32_t se = vertex(i + 1, j);
      const std::uint32_t ne = vertex(i + 1, j + 1);
      const std::uint32_t nw = vertex(i, j + 1);
      if ((i + j) % 2 == 0) {
        addFace(mesh, sw, se, ne);
        addFace(mesh, sw, ne, nw);
      } else {
        addFace(mesh, sw, se, nw);
        addFace(mesh, se, ne, nw);
      }
    }
  const Fixed2 low = toFixed(Vec2{xs.front(), ys.front()});
  const Fixed2 high = toFixed(Vec2{xs.back(), ys.back()});
  connect(mesh, [&](std::uint32_t a, std::uint32_t b) {
    const Fixed2 p = mesh.vertices[a];
    const Fixed2 q = mesh.vertices[b];
    const bool rim =
        (p.x == q.x && (p.x == low.x || p.x == high.x)) || (p.y == q.y && (p.y == low.y || p.y == high.y));
    return rim ? twin::Boundary::mapEdge : twin::Boundary::building;
  });
  return mesh;
}

/// Square cells with the south-west corner of cell (0, 0) at the origin.
template <class IsOpen>
[[nodiscard]] twin::SurfaceMesh gridMesh(int width_cells, int height_cells, double cell_m, IsOpen isOpen) {
  const auto lines = [cell_m](int cells) {
    std::vector<double> at;
    for (int i = 0; i <= cells; ++i) at.push_back(i * cell_m);
    return at;
  };
  return gridMesh(lines(width_cells), lines(height_cells), isOpen);
}

/// A straight corridor (0, 0)..(length_m, width_m), cut into pieces about as long as it is wide. The two long
/// sides are Boundary::building, the ends Boundary::mapEdge.
[[nodiscard]] inline twin::SurfaceMesh corridorMesh(double length_m, double width_m) {
  const int pieces = std::max(1, static_cast<int>(length_m / width_m + 0.5));
  std::vector<double> xs;
  for (int i = 0; i <= pieces; ++i) xs.push_back(length_m * i / pieces);
  twin::SurfaceMesh mesh = gridMesh(xs, {0.0, width_m}, [](int, int) { return true; });
  for (std::size_t f = 0; f < mesh.faces.size(); ++f)
    for (std::size_t e = 0; e < 3; ++e)
      if (mesh.boundaries[f][e] != twin::Boundary::none &&
          mesh.vertices[mesh.faces[f][e]].y == mesh.vertices[mesh.faces[f][(e + 1) % 3]].y)
        mesh.boundaries[f][e] = twin::Boundary::building;
  return mesh;
}

/// A square of 80 m x 80 m round the origin on sheet 0 at height 0, and a bridge on sheet 1 from (0, -30) to
/// (0, 30), 8 m wide: ramps up to y = -10 and down from y = 10, between them a deck at 5 m that one can walk
/// under. The bridge is stitched to the square at y = -30 and y = 30; its ramps are holes in the square.
[[nodiscard]] inline twin::SurfaceMesh bridgeMesh() {
  constexpr int half = 20; // cells of 2 m
  twin::SurfaceMesh mesh;
  mesh.surfaceClasses = {footway(), footway()};
  mesh.surfaceClasses[1].kind = twin::GroundKind::bridge;
  std::vector<std::uint32_t> at(2 * (2 * half + 1) * (2 * half + 1), 0xffffffffU);
  const auto vertex = [&](int i, int j, bool deck) {
    const bool raised = deck && std::abs(j) < 15;
    std::uint32_t& v = at[static_cast<std::size_t>(
        ((raised ? 1 : 0) * (2 * half + 1) + j + half) * (2 * half + 1) + i + half)];
    const double height_m = raised ? std::min(5.0, (15 - std::abs(j)) * 0.5) : 0.0;
    if (v == 0xffffffffU) v = addVertex(mesh, {2.0 * i, 2.0 * j}, height_m);
    return v;
  };
  const auto cell = [&](int i, int j, bool deck) {
    const std::int16_t sheet = deck ? 1 : 0;
    const std::uint16_t surfaceClass = deck ? 1 : 0;
    addFace(mesh, vertex(i, j, deck), vertex(i + 1, j, deck), vertex(i + 1, j + 1, deck), sheet,
            surfaceClass);
    addFace(mesh, vertex(i, j, deck), vertex(i + 1, j + 1, deck), vertex(i, j + 1, deck), sheet,
            surfaceClass);
  };
  for (int j = -half; j < half; ++j)
    for (int i = -half; i < half; ++i) {
      const bool bridge = i >= -2 && i < 2 && j >= -15 && j < 15;
      const bool ramp = bridge && (j < -5 || j >= 5);
      if (!ramp) cell(i, j, false);
      if (bridge) cell(i, j, true);
    }
  connect(mesh, [&](std::uint32_t a, std::uint32_t b) {
    const Vec2 middle = midpoint(toMetres(mesh.vertices[a]), toMetres(mesh.vertices[b]));
    if (mesh.heights_m[a] > 0.0F || mesh.heights_m[b] > 0.0F) return twin::Boundary::drop;
    const bool rim = std::abs(middle.x) == 2.0 * half || std::abs(middle.y) == 2.0 * half;
    return rim ? twin::Boundary::mapEdge : twin::Boundary::barrier;
  });
  return mesh;
}

} // namespace loopstad::test
