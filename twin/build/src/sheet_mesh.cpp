// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_mesh.hpp"

#include <algorithm>

namespace loopstad::twin::build {
namespace {

std::uint32_t faceBeyond(const SheetMesh& mesh, std::uint32_t face, std::size_t edge) {
  return mesh.neighbours[face][edge];
}

void setNeighbour(SheetMesh& mesh, std::uint32_t face, std::uint32_t old, std::uint32_t now) {
  if (face != noFace) mesh.neighbours[face][edgeTo(mesh, face, old)] = now;
}

/// Joins the two faces beyond the dying face's other edges; p lies across (v, x), q across (x, u).
void closeOver(SheetMesh& mesh, std::uint32_t dying, std::uint32_t p, std::uint32_t q) {
  const float moved =
      std::max(mesh.moved_m[p][edgeTo(mesh, p, dying)], mesh.moved_m[q][edgeTo(mesh, q, dying)]);
  const std::size_t ep = edgeTo(mesh, p, dying);
  const std::size_t eq = edgeTo(mesh, q, dying);
  mesh.neighbours[p][ep] = q;
  mesh.neighbours[q][eq] = p;
  mesh.moved_m[p][ep] = moved;
  mesh.moved_m[q][eq] = moved;
}

/// Room for more faces; gives the first.
std::uint32_t addFaces(SheetMesh& mesh, std::size_t count) {
  const auto first = static_cast<std::uint32_t>(mesh.faces.size());
  mesh.faces.resize(first + count);
  mesh.neighbours.resize(first + count);
  mesh.moved_m.resize(first + count);
  mesh.labels.resize(first + count);
  mesh.pieces.resize(first + count);
  mesh.foreign.resize(first + count);
  return first;
}

std::uint32_t addVertex(SheetMesh& mesh, Fixed2 p) {
  const auto v = static_cast<std::uint32_t>(mesh.vertices.size());
  mesh.vertices.push_back(p);
  mesh.global.push_back(addedVertex);
  mesh.kept.push_back(0);
  mesh.faceOf.push_back(noFace);
  if (!mesh.heights_m.empty()) mesh.heights_m.push_back(std::numeric_limits<float>::quiet_NaN());
  return v;
}

/// Part of what was another face.
void place(SheetMesh& mesh, std::uint32_t part, std::uint32_t of, std::array<std::uint32_t, 3> corners) {
  mesh.faces[part] = corners;
  mesh.labels[part] = mesh.labels[of];
  mesh.pieces[part] = mesh.pieces[of];
  mesh.foreign[part] = mesh.foreign[of];
  for (const std::uint32_t v : corners) mesh.faceOf[v] = part;
}

} // namespace

std::vector<std::uint32_t> verticesInUse(const SheetMesh& mesh) {
  std::vector<std::uint8_t> used(mesh.vertices.size(), 0);
  for (std::size_t face = 0; face < mesh.faces.size(); ++face)
    if (mesh.labels[face] != gone)
      for (const std::uint32_t v : mesh.faces[face]) used[v] = 1;
  std::vector<std::uint32_t> vertices;
  for (std::uint32_t v = 0; v < used.size(); ++v)
    if (used[v] != 0) vertices.push_back(v);
  return vertices;
}

bool fanOf(const SheetMesh& mesh, std::uint32_t v, std::vector<Spoke>& fan) {
  fan.clear();
  const std::uint32_t first = mesh.faceOf[v];
  std::uint32_t face = first;
  do {
    const std::size_t i = cornerOf(mesh, face, v);
    fan.push_back({face, i});
    face = faceBeyond(mesh, face, previous(i)); // across the edge that ends in v: the next face to the left
    if (face == noFace) return false;
  } while (face != first);
  return true;
}

double area_m2(const SheetMesh& mesh, std::uint32_t face) {
  return 0.5 *
         static_cast<double>(
             orientation(corner(mesh, face, 0), corner(mesh, face, 1), corner(mesh, face, 2))) /
         (fixedUnitsPerMetre * fixedUnitsPerMetre);
}

double thickness_m(Fixed2 a, Fixed2 b, Fixed2 c) {
  const Vec2 pa = toMetres(a);
  const Vec2 pb = toMetres(b);
  const Vec2 pc = toMetres(c);
  const double longest = std::max({squaredLength(pb - pa), squaredLength(pc - pb), squaredLength(pa - pc)});
  return longest > 0.0 ? cross(pb - pa, pc - pa) / std::sqrt(longest) : 0.0;
}

double distanceToSegment_m(Fixed2 p, Fixed2 a, Fixed2 b) {
  const Vec2 q = toMetres(p);
  return distance(q, nearestOnSegment(q, toMetres(a), toMetres(b)));
}

bool betweenLabels(const SheetMesh& mesh, std::uint32_t face, std::size_t edge) {
  const std::uint32_t other = mesh.neighbours[face][edge];
  return other != noFace && mesh.labels[other] != mesh.labels[face];
}

bool isDelaunay(const SheetMesh& mesh, std::uint32_t face, std::size_t edge) {
  const std::uint32_t other = mesh.neighbours[face][edge];
  const Vec2 a = toMetres(corner(mesh, face, edge));
  const Vec2 b = toMetres(corner(mesh, face, next(edge)));
  const Vec2 c = toMetres(corner(mesh, face, previous(edge)));
  const Vec2 d = toMetres(corner(mesh, other, previous(edgeTo(mesh, other, face))));
  // Delaunay when the two angles that see the edge sum to at most half a turn.
  const double sineC = cross(a - c, b - c);
  const double cosineC = dot(a - c, b - c);
  const double sineD = cross(b - d, a - d);
  const double cosineD = dot(b - d, a - d);
  const double slack = 1e-9 * (std::abs(sineC * cosineD) + std::abs(cosineC * sineD));
  return sineC * cosineD + cosineC * sineD >= -slack;
}

bool canCollapse(const SheetMesh& mesh, const std::vector<Spoke>& fan, std::uint32_t v) {
  const Fixed2 to = mesh.vertices[v];
  for (const Spoke& spoke : fan) {
    const auto& corners = mesh.faces[spoke.face];
    const std::uint32_t b = corners[next(spoke.corner)];
    const std::uint32_t c = corners[previous(spoke.corner)];
    if (b == v || c == v) { // the face goes: what lies beyond its other sides become neighbours
      if (mesh.neighbours[spoke.face][next(spoke.corner)] == noFace) return false;
      continue;
    }
    if (orientation(to, mesh.vertices[b], mesh.vertices[c]) <= 0) return false;
  }
  return true;
}

void collapse(SheetMesh& mesh, const std::vector<Spoke>& fan, std::uint32_t v) {
  for (const Spoke& spoke : fan) {
    auto& corners = mesh.faces[spoke.face];
    const std::size_t i = spoke.corner;
    const bool afterU = corners[next(i)] == v;
    if (!afterU && corners[previous(i)] != v) {
      corners[i] = v;
      mesh.faceOf[v] = spoke.face;
      continue;
    }
    const std::uint32_t x = afterU ? corners[previous(i)] : corners[next(i)];
    const std::uint32_t acrossU = mesh.neighbours[spoke.face][afterU ? previous(i) : i]; // edge u-x
    const std::uint32_t acrossV = mesh.neighbours[spoke.face][next(i)];                  // edge v-x
    closeOver(mesh, spoke.face, acrossV, acrossU);
    mesh.faceOf[x] = acrossV;
    mesh.labels[spoke.face] = gone;
  }
  if (mesh.labels[mesh.faceOf[v]] == gone)
    for (const Spoke& spoke : fan)
      if (mesh.labels[spoke.face] != gone) mesh.faceOf[v] = spoke.face;
}

bool canFlip(const SheetMesh& mesh, std::uint32_t face, std::size_t edge) {
  const std::uint32_t other = mesh.neighbours[face][edge];
  if (other == noFace || mustStay(mesh.moved_m[face][edge])) return false;
  const std::size_t back = edgeTo(mesh, other, face);
  const Fixed2 a = corner(mesh, face, edge);
  const Fixed2 b = corner(mesh, face, next(edge));
  const Fixed2 c = corner(mesh, face, previous(edge));
  const Fixed2 d = corner(mesh, other, previous(back));
  return orientation(c, a, d) > 0 && orientation(d, b, c) > 0;
}

void flip(SheetMesh& mesh, std::uint32_t face, std::size_t edge) {
  const std::uint32_t other = mesh.neighbours[face][edge];
  const std::size_t back = edgeTo(mesh, other, face);
  const std::uint32_t a = mesh.faces[face][edge];
  const std::uint32_t b = mesh.faces[face][next(edge)];
  const std::uint32_t c = mesh.faces[face][previous(edge)];
  const std::uint32_t d = mesh.faces[other][previous(back)];
  const std::uint32_t acrossBC = mesh.neighbours[face][next(edge)];
  const std::uint32_t acrossCA = mesh.neighbours[face][previous(edge)];
  const std::uint32_t acrossAD = mesh.neighbours[other][next(back)];
  const std::uint32_t acrossDB = mesh.neighbours[other][previous(back)];
  const std::array<float, 4> moved{mesh.moved_m[face][next(edge)], mesh.moved_m[face][previous(edge)],
                                   mesh.moved_m[other][next(back)], mesh.moved_m[other][previous(back)]};
  mesh.faces[face] = {c, a, d};
  mesh.neighbours[face] = {acrossCA, acrossAD, other};
  mesh.moved_m[face] = {moved[1], moved[2], 0.0F};
  mesh.faces[other] = {d, b, c};
  mesh.neighbours[other] = {acrossDB, acrossBC, face};
  mesh.moved_m[other] = {moved[3], moved[0], 0.0F};
  setNeighbour(mesh, acrossAD, other, face);
  setNeighbour(mesh, acrossBC, face, other);
  mesh.labels[other] = mesh.labels[face];
  mesh.pieces[other] = mesh.pieces[face];
  mesh.faceOf[a] = mesh.faceOf[c] = mesh.faceOf[d] = face;
  mesh.faceOf[b] = other;
}

std::array<std::uint32_t, 4> quadAlong(const SheetMesh& mesh, std::uint32_t face, std::size_t edge) {
  const std::uint32_t other = mesh.neighbours[face][edge];
  const auto& corners = mesh.faces[face];
  return {corners[edge], mesh.faces[other][previous(edgeTo(mesh, other, face))], corners[next(edge)],
          corners[previous(edge)]};
}

std::uint32_t insertVertex(SheetMesh& mesh, std::uint32_t face, std::size_t edge, Fixed2 p) {
  const std::uint32_t other = mesh.neighbours[face][edge];
  const std::size_t back = edgeTo(mesh, other, face);
  const std::array<std::uint32_t, 4> quad = quadAlong(mesh, face, edge);
  const float split = mesh.moved_m[face][edge];
  // What lies beyond the four sides, in the order of the quad: two sides of the other face, two of this one.
  const std::array<std::uint32_t, 4> beyond{
      mesh.neighbours[other][next(back)], mesh.neighbours[other][previous(back)],
      mesh.neighbours[face][next(edge)], mesh.neighbours[face][previous(edge)]};
  const std::array<float, 4> moved{mesh.moved_m[other][next(back)], mesh.moved_m[other][previous(back)],
                                   mesh.moved_m[face][next(edge)], mesh.moved_m[face][previous(edge)]};
  const std::uint32_t added = addFaces(mesh, 2);
  const std::array<std::uint32_t, 4> parts{other, added, face, added + 1};
  const std::array<std::uint32_t, 4> before{other, other, face, face};
  for (std::size_t i = 0; i < 4; ++i) setNeighbour(mesh, beyond[i], before[i], parts[i]);
  const std::uint32_t v = addVertex(mesh, p);
  for (std::size_t i = 0; i < 4; ++i) {
    const bool alongSplit = i % 2 == 0; // its last side is a half of the edge, else its middle one
    place(mesh, parts[i], before[i], {quad[i], quad[(i + 1) % 4], v});
    mesh.neighbours[parts[i]] = {beyond[i], parts[(i + 1) % 4], parts[(i + 3) % 4]};
    mesh.moved_m[parts[i]] = {moved[i], alongSplit ? 0.0F : split, alongSplit ? split : 0.0F};
  }
  return v;
}

std::uint32_t insertVertex(SheetMesh& mesh, std::uint32_t face, Fixed2 p) {
  const auto corners = mesh.faces[face];
  const auto beyond = mesh.neighbours[face];
  const auto moved = mesh.moved_m[face];
  const std::uint32_t added = addFaces(mesh, 2);
  const std::array<std::uint32_t, 3> parts{face, added, added + 1};
  for (std::size_t i = 1; i < 3; ++i) setNeighbour(mesh, beyond[i], face, parts[i]);
  const std::uint32_t v = addVertex(mesh, p);
  for (std::size_t i = 0; i < 3; ++i) {
    place(mesh, parts[i], face, {corners[i], corners[next(i)], v});
    mesh.neighbours[parts[i]] = {beyond[i], parts[next(i)], parts[previous(i)]};
    mesh.moved_m[parts[i]] = {moved[i], 0.0F, 0.0F};
  }
  return v;
}

} // namespace loopstad::twin::build
