// SPDX-License-Identifier: GPL-3.0-or-later
#include "islands.hpp"

#include "face_area.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace loopstad::twin::build {
namespace {

/// A standing person takes a circle of 0.25 m radius: 0.2 m2.
constexpr double smallestIsland_m2 = 0.2;
/// How far beyond an upper level's edge we look whether the ground goes on.
constexpr double beyond_m = 0.25;

struct Components {
  std::vector<std::uint32_t> ofFace;
  std::vector<double> area_m2;
  std::vector<std::uint32_t> first; ///< a face of each
};

Components componentsOf(const SurfaceMesh& mesh) {
  Components parts;
  parts.ofFace.assign(mesh.faces.size(), nothing);
  std::vector<std::uint32_t> open;
  for (std::uint32_t seed = 0; seed < mesh.faces.size(); ++seed) {
    if (parts.ofFace[seed] != nothing) continue;
    const auto part = static_cast<std::uint32_t>(parts.area_m2.size());
    parts.area_m2.push_back(0.0);
    parts.first.push_back(seed);
    parts.ofFace[seed] = part;
    open.assign(1, seed);
    while (!open.empty()) {
      const std::uint32_t face = open.back();
      open.pop_back();
      parts.area_m2[part] += build::area_m2(mesh, face);
      for (const FaceId beside : mesh.neighbours[face]) {
        if (!beside || parts.ofFace[beside.index()] != nothing) continue;
        parts.ofFace[beside.index()] = part;
        open.push_back(beside.value());
      }
    }
  }
  return parts;
}

std::string place(const SurfaceMesh& mesh, std::uint32_t face) {
  const Vec2 p = toMetres(mesh.vertices[mesh.faces[face][0]]);
  return fmt::format("near local {:.1f}, {:.1f} on level {}", p.x, p.y, mesh.sheets[face]);
}

/// The face of a sheet that p lies in, by walking from face to face; noFace beyond the frame.
std::uint32_t walkTo(const SheetMesh& mesh, Fixed2 p, std::uint32_t from) {
  std::uint32_t face = from;
  for (std::size_t step = 0; step < mesh.faces.size(); ++step) {
    bool inside = true;
    for (std::size_t i = 0; i < 3 && inside; ++i) {
      const std::size_t e = (i + step) % 3; // turning the order keeps the walk out of circles
      if (orientation(corner(mesh, face, e), corner(mesh, face, next(e)), p) >= 0) continue;
      face = mesh.neighbours[face][e];
      inside = false;
    }
    if (inside || face == noFace) return face;
  }
  return noFace;
}

bool isRoad(GroundKind kind) {
  return kind == GroundKind::footway || kind == GroundKind::pedestrianArea || kind == GroundKind::cyclePath ||
         kind == GroundKind::carriageway;
}

} // namespace

void markMapEdges(Walkable& walkable, std::span<const SheetMesh> sheets, const Ground& ground) {
  const auto base = std::ranges::find(sheets, SheetKey{}, &SheetMesh::sheet);
  if (base == sheets.end()) return;
  std::uint32_t hint = 0;
  while (base->labels[hint] == gone) ++hint;
  SurfaceMesh& mesh = walkable.mesh;
  for (std::size_t f = 0; f < mesh.faces.size(); ++f)
    for (std::size_t e = 0; e < 3; ++e) {
      if (mesh.sheets[f] == 0 || mesh.neighbours[f][e] || mesh.boundaries[f][e] != Boundary::drop) continue;
      const Vec2 a = toMetres(mesh.vertices[mesh.faces[f][e]]);
      const Vec2 b = toMetres(mesh.vertices[mesh.faces[f][next(e)]]);
      const Vec2 outside = midpoint(a, b) - beyond_m * perpendicular(normalized(b - a));
      const std::uint32_t under = walkTo(*base, toFixed(outside), hint);
      if (under != noFace) hint = under;
      if (under == noFace || base->labels[under] == 0) mesh.boundaries[f][e] = ground.labels[0].hole;
    }
}

void dropSpecks(Walkable& walkable, BuildReport& report) {
  const Components parts = componentsOf(walkable.mesh);
  std::vector<std::uint8_t> keep(walkable.mesh.faces.size(), 1);
  bool all = true;
  for (std::size_t part = 0; part < parts.area_m2.size(); ++part) {
    if (parts.area_m2[part] >= smallestIsland_m2) continue;
    all = false;
    report.add({Finding::dropped,
                surfaceSource,
                {},
                translatable("island smaller than a person"),
                place(walkable.mesh, parts.first[part]),
                parts.area_m2[part]});
  }
  if (all) return;
  for (std::size_t f = 0; f < keep.size(); ++f)
    keep[f] = parts.area_m2[parts.ofFace[f]] >= smallestIsland_m2 ? 1 : 0;
  keepFaces(walkable, keep);
}

void reportIslands(const SurfaceMesh& mesh, BuildReport& report) {
  const Components parts = componentsOf(mesh);
  if (parts.area_m2.empty()) return;
  const auto largest =
      static_cast<std::size_t>(std::ranges::max_element(parts.area_m2) - parts.area_m2.begin());
  for (std::size_t part = 0; part < parts.area_m2.size(); ++part)
    if (part != largest)
      report.add({Finding::note,
                  surfaceSource,
                  {},
                  translatable("island: no way on foot to the largest part"),
                  place(mesh, parts.first[part]),
                  parts.area_m2[part]});
  report.count(surfaceSource, translatable("connected parts"), parts.area_m2.size());
}

void reportDeadEnds(const SheetMesh& sheet, const Ground& ground, const Twin& twin, BuildReport& report) {
  struct Way {
    std::set<std::uint32_t> onward; ///< walkable pieces beside it
    bool ends = true;               ///< nothing but dead ground beside it
    double area_m2 = 0.0;
  };
  std::map<std::uint32_t, Way> ways;
  for (std::uint32_t face = 0; face < sheet.faces.size(); ++face) {
    const std::uint32_t piece = sheet.pieces[face];
    if (piece == nothing || ground.pieces[piece].ground == nothing) continue;
    const Label& label = ground.labels[sheet.labels[face]];
    if (!label.walkable || !isRoad(twin.surface.surfaceClasses[label.surfaceClass].kind)) continue;
    Way& way = ways[piece];
    way.area_m2 += area_m2(sheet, face);
    for (std::size_t e = 0; e < 3; ++e) {
      const std::uint32_t other = sheet.neighbours[face][e];
      if (sheet.pieces[other] == piece) continue;
      const Label& beside = ground.labels[sheet.labels[other]];
      if (beside.walkable) way.onward.insert(sheet.pieces[other]);
      const bool leads = sheet.labels[other] == 0 || beside.building != nothing || beside.yard != nothing ||
                         sheet.moved_m[face][e] == locked;
      way.ends = way.ends && !leads;
    }
  }
  for (const auto& [piece, way] : ways)
    if (way.ends && way.onward.size() == 1)
      report.add({Finding::note,
                  surfaceSource,
                  twin.ground[ground.pieces[piece].ground].id,
                  translatable("dead end"),
                  {},
                  way.area_m2});
}

} // namespace loopstad::twin::build
