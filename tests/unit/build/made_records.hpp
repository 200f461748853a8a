// SPDX-License-Identifier: GPL-3.0-or-later
/// Small made-up records for tests of the build: rectangles in RD near (1000, 1000).
///
///   records.bgt = {road("voetpad", 0, 0, 10, 4), water(10, 0, 12, 4)};
///   const Built b = built(records);
#pragma once

#include <loopstad/twin/build/build_twin.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace loopstad::twin::build {

inline constexpr Vec2 corner{1000.0, 1000.0}; ///< tests count from here

inline Polygon rectangle(double x0, double y0, double x1, double y1) {
  return {{corner + Vec2{x0, y0}, corner + Vec2{x1, y0}, corner + Vec2{x1, y1}, corner + Vec2{x0, y1}}, {}};
}

inline io::BgtRecord bgt(io::BgtLayer layer, std::string function, std::string surface, Polygon polygon,
                         int level = 0) {
  io::BgtRecord record;
  record.layer = layer;
  record.lokaalId = std::string(io::name(layer)) + " " + function;
  record.source = "made";
  record.function = std::move(function);
  record.surface = std::move(surface);
  record.level = static_cast<std::int16_t>(level);
  record.geometry.polygons.push_back(std::move(polygon));
  return record;
}

inline io::BgtRecord footway(Polygon polygon, int level = 0) {
  return bgt(io::BgtLayer::wegdeel, "voetpad", "open verharding", std::move(polygon), level);
}
inline io::BgtRecord street(Polygon polygon, int level = 0) {
  return bgt(io::BgtLayer::wegdeel, "voetgangersgebied", "open verharding", std::move(polygon), level);
}
inline io::BgtRecord stairs(Polygon polygon, int level = 0) {
  return bgt(io::BgtLayer::wegdeel, "voetpad op trap", "open verharding", std::move(polygon), level);
}
inline io::BgtRecord perron(Polygon polygon, int level = 1) {
  return bgt(io::BgtLayer::kunstwerkdeel, "perron", "", std::move(polygon), level);
}
inline io::BgtRecord yard(Polygon polygon) {
  return bgt(io::BgtLayer::onbegroeidterreindeel, "", "erf", std::move(polygon));
}
inline io::BgtRecord canal(Polygon polygon) {
  return bgt(io::BgtLayer::waterdeel, "waterloop", "", std::move(polygon));
}
inline io::BgtRecord pand(Polygon polygon, std::string bagId = "0100100000000001") {
  io::BgtRecord record = bgt(io::BgtLayer::pand, "", "", std::move(polygon));
  record.bagIds = {std::move(bagId)};
  return record;
}
inline io::BgtRecord pointObject(io::BgtLayer layer, std::string type, Vec2 at) {
  io::BgtRecord record = bgt(layer, std::move(type), "", {});
  record.geometry.polygons.clear();
  record.geometry.points = {corner + at};
  return record;
}
inline io::BgtRecord fence(Line line) {
  io::BgtRecord record = bgt(io::BgtLayer::scheiding, "hek", "", {});
  record.geometry.polygons.clear();
  for (const Vec2 p : line) {
    if (record.geometry.lines.empty()) record.geometry.lines.emplace_back();
    record.geometry.lines.back().push_back(corner + p);
  }
  return record;
}

inline io::PlainFeature plain(io::PlainFeature::Kind kind, Polygon polygon, int level = 0) {
  io::PlainFeature feature;
  feature.kind = kind;
  feature.id = "feature";
  feature.source = "made";
  feature.level = static_cast<std::int16_t>(level);
  feature.geometry.polygons.push_back(std::move(polygon));
  return feature;
}

struct Built {
  Twin twin;
  BuildReport report;
};

inline Built built(const io::Records& records, const BuildOptions& options = {}) {
  SilentProgress progress;
  Built out;
  Result<Twin> twin = buildTwin(records, options, progress, out.report);
  EXPECT_TRUE(static_cast<bool>(twin)) << (twin ? std::string{} : describe(twin.error()));
  if (twin) out.twin = std::move(*twin);
  EXPECT_EQ(findDefect(out.twin.surface), "");
  return out;
}

inline Built built(std::vector<io::BgtRecord> records, const BuildOptions& options = {}) {
  io::Records all;
  all.bgt = std::move(records);
  return built(all, options);
}
inline Built built(std::vector<io::PlainFeature> features, const BuildOptions& options = {}) {
  io::Records all;
  all.plain = std::move(features);
  all.placed = false;
  return built(all, options);
}

/// The face of a sheet under a point that counts from corner; none() off the surface.
inline FaceId faceAt(const Twin& twin, Vec2 at, int sheet = 0) {
  const Fixed2 p = toFixed(twin.frame.toLocal(corner + at));
  const SurfaceMesh& mesh = twin.surface;
  for (const FaceId face : ids<FaceId>(mesh.faces.size())) {
    if (mesh.sheets[face.index()] != sheet) continue;
    const auto& [a, b, c] = mesh.faces[face.index()];
    if (orientation(mesh.vertices[a], mesh.vertices[b], p) >= 0 &&
        orientation(mesh.vertices[b], mesh.vertices[c], p) >= 0 &&
        orientation(mesh.vertices[c], mesh.vertices[a], p) >= 0)
      return face;
  }
  return FaceId::none();
}

/// True when one can walk from one face to the other.
inline bool connected(const SurfaceMesh& mesh, FaceId from, FaceId to) {
  if (!from || !to) return false;
  std::vector<bool> seen(mesh.faces.size());
  std::vector<FaceId> open{from};
  seen[from.index()] = true;
  while (!open.empty()) {
    const FaceId face = open.back();
    open.pop_back();
    if (face == to) return true;
    for (const FaceId next : mesh.neighbours[face.index()])
      if (next && !seen[next.index()]) {
        seen[next.index()] = true;
        open.push_back(next);
      }
  }
  return false;
}

/// Metres of edge that join this sheet to another.
inline double joined_m(const SurfaceMesh& mesh, int sheet) {
  double sum = 0.0;
  for (std::size_t f = 0; f < mesh.faces.size(); ++f)
    for (std::size_t e = 0; e < 3; ++e)
      if (mesh.sheets[f] == sheet && mesh.neighbours[f][e] &&
          mesh.sheets[mesh.neighbours[f][e].index()] != sheet)
        sum += distance(toMetres(mesh.vertices[mesh.faces[f][e]]),
                        toMetres(mesh.vertices[mesh.faces[f][(e + 1) % 3]]));
  return sum;
}

/// Metres of boundary of a kind.
inline double boundary_m(const SurfaceMesh& mesh, Boundary kind) {
  double sum = 0.0;
  for (std::size_t f = 0; f < mesh.faces.size(); ++f)
    for (std::size_t e = 0; e < 3; ++e)
      if (!mesh.neighbours[f][e] && mesh.boundaries[f][e] == kind)
        sum += distance(toMetres(mesh.vertices[mesh.faces[f][e]]),
                        toMetres(mesh.vertices[mesh.faces[f][(e + 1) % 3]]));
  return sum;
}

} // namespace loopstad::twin::build
