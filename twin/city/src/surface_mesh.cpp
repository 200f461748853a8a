// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/surface_mesh.hpp>

#include <cstddef>
#include <cstdlib>
#include <limits>

namespace loopstad::twin {
namespace {

constexpr auto limit = static_cast<std::int32_t>(fixedLimit_m * fixedUnitsPerMetre);

std::string ofFace(std::size_t face, const char* problem) {
  return "face " + std::to_string(face) + ": " + problem;
}

std::string findSizeDefect(const SurfaceMesh& mesh) {
  if (mesh.heights_m.size() != mesh.vertices.size()) return "heights and vertices differ in number";
  const std::size_t faces = mesh.faces.size();
  if (mesh.neighbours.size() != faces) return "neighbours and faces differ in number";
  if (mesh.boundaries.size() != faces) return "boundaries and faces differ in number";
  if (mesh.sheets.size() != faces) return "sheets and faces differ in number";
  if (mesh.classes.size() != faces) return "classes and faces differ in number";
  if (faces >= std::numeric_limits<std::uint32_t>::max()) return "too many faces";
  return {};
}

std::string findVertexDefect(const SurfaceMesh& mesh) {
  for (std::size_t v = 0; v < mesh.vertices.size(); ++v) {
    const Fixed2 p = mesh.vertices[v];
    if (p.x < -limit || p.x > limit || p.y < -limit || p.y > limit)
      return "vertex " + std::to_string(v) + ": more than 16 km from the origin";
    const float h = mesh.heights_m[v];
    if (!(h > -1000.0F && h < 10000.0F))
      return "vertex " + std::to_string(v) + ": height is no height on earth";
  }
  return {};
}

/// Empty when the two faces share edge e: same two vertices, the other way round, and each names the other.
std::string findStitchDefect(const SurfaceMesh& mesh, std::size_t f, std::size_t e) {
  const FaceId other = mesh.neighbours[f][e];
  if (other.index() >= mesh.faces.size()) return ofFace(f, "neighbour does not exist");
  if (other.index() == f) return ofFace(f, "is its own neighbour");
  if (mesh.boundaries[f][e] != Boundary::none) return ofFace(f, "edge with a neighbour is called boundary");
  const std::uint32_t from = mesh.faces[f][e];
  const std::uint32_t to = mesh.faces[f][(e + 1) % 3];
  for (std::size_t k = 0; k < 3; ++k)
    if (mesh.faces[other.index()][k] == to && mesh.faces[other.index()][(k + 1) % 3] == from)
      return mesh.neighbours[other.index()][k] == FaceId(f)
                 ? std::string{}
                 : ofFace(f, "neighbour names another face across the same edge");
  return ofFace(f, "neighbour does not share the edge");
}

std::string findFaceDefect(const SurfaceMesh& mesh, std::size_t f) {
  const auto& [a, b, c] = mesh.faces[f];
  const std::size_t count = mesh.vertices.size();
  if (a >= count || b >= count || c >= count) return ofFace(f, "vertex does not exist");
  if (orientation(mesh.vertices[a], mesh.vertices[b], mesh.vertices[c]) <= 0)
    return ofFace(f, "corners do not run counter-clockwise");
  if (mesh.classes[f] >= mesh.surfaceClasses.size()) return ofFace(f, "surface class does not exist");
  return {};
}

std::string findBorderDefect(const SurfaceMesh& mesh, std::size_t f) {
  for (std::size_t e = 0; e < 3; ++e) {
    if (!mesh.neighbours[f][e]) {
      if (mesh.boundaries[f][e] == Boundary::none) return ofFace(f, "edge without neighbour has no reason");
      continue;
    }
    if (std::string defect = findStitchDefect(mesh, f, e); !defect.empty()) return defect;
  }
  return {};
}

std::string findClassDefect(const SurfaceMesh& mesh) {
  for (std::size_t c = 0; c < mesh.surfaceClasses.size(); ++c) {
    const SurfaceClass& row = mesh.surfaceClasses[c];
    if (!(row.speedFactor > 0.0F && row.speedFactor <= 1.0F))
      return "surface class " + std::to_string(c) + ": speed factor is not in (0, 1]";
    if (!(row.costFactor >= 1.0F && row.costFactor < 1e6F))
      return "surface class " + std::to_string(c) + ": cost factor is below 1 or without bound";
  }
  return {};
}

} // namespace

std::string findDefect(const SurfaceMesh& mesh) {
  for (std::string (*find)(const SurfaceMesh&) : {findSizeDefect, findVertexDefect, findClassDefect})
    if (std::string defect = find(mesh); !defect.empty()) return defect;
  for (std::string (*find)(const SurfaceMesh&, std::size_t) : {findFaceDefect, findBorderDefect})
    for (std::size_t f = 0; f < mesh.faces.size(); ++f)
      if (std::string defect = find(mesh, f); !defect.empty()) return defect;
  return {};
}

double area_m2(const SurfaceMesh& mesh) {
  double twice = 0.0; // in square units: exact below 2^53
  for (const auto& [a, b, c] : mesh.faces)
    twice += static_cast<double>(orientation(mesh.vertices[a], mesh.vertices[b], mesh.vertices[c]));
  return 0.5 * twice / (fixedUnitsPerMetre * fixedUnitsPerMetre);
}

const char* name(GroundKind kind) {
  switch (kind) {
  case GroundKind::footway:
    return "footway";
  case GroundKind::pedestrianArea:
    return "pedestrian area";
  case GroundKind::stairs:
    return "stairs";
  case GroundKind::cyclePath:
    return "cycle path";
  case GroundKind::carriageway:
    return "carriageway";
  case GroundKind::driveway:
    return "driveway";
  case GroundKind::parking:
    return "parking";
  case GroundKind::rail:
    return "rail";
  case GroundKind::verge:
    return "verge";
  case GroundKind::paved:
    return "paved";
  case GroundKind::bare:
    return "bare";
  case GroundKind::yard:
    return "yard";
  case GroundKind::green:
    return "green";
  case GroundKind::water:
    return "water";
  case GroundKind::bank:
    return "bank";
  case GroundKind::building:
    return "building";
  case GroundKind::platform:
    return "platform";
  case GroundKind::jetty:
    return "jetty";
  case GroundKind::bridge:
    return "bridge";
  case GroundKind::tunnel:
    return "tunnel";
  case GroundKind::structure:
    return "structure";
  case GroundKind::barrier:
    return "barrier";
  case GroundKind::room:
    return "room";
  case GroundKind::unknown:
    return "unknown";
  }
  return "unknown";
}

const char* name(Access access) {
  switch (access) {
  case Access::walk:
    return "walk";
  case Access::conditional:
    return "conditional";
  case Access::never:
    return "never";
  }
  return "never";
}

const char* name(Boundary boundary) {
  switch (boundary) {
  case Boundary::none:
    return "none";
  case Boundary::building:
    return "building";
  case Boundary::water:
    return "water";
  case Boundary::barrier:
    return "barrier";
  case Boundary::object:
    return "object";
  case Boundary::privateGround:
    return "private ground";
  case Boundary::unwalkable:
    return "unwalkable";
  case Boundary::drop:
    return "drop";
  case Boundary::mapEdge:
    return "map edge";
  }
  return "none";
}

} // namespace loopstad::twin
