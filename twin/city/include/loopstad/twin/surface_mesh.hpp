// SPDX-License-Identifier: GPL-3.0-or-later
/// The walkable surface as plain arrays: triangles on sheets, neighbours across edges, and what each face is.
///
///   for (FaceId f : ids<FaceId>(mesh.faces.size()))
///     for (int e = 0; e < 3; ++e)
///       if (!mesh.neighbours[f.index()][e]) wall(mesh.vertices[mesh.faces[f.index()][e]], ...);
///
/// Shapes: vertices and heights run together, as do faces, neighbours, boundaries, sheets and classes.
/// Corners of a face run counter-clockwise; edge e goes from corner e to corner (e + 1) % 3. Neighbours
/// across a bridge end, stair or ramp lie on another sheet and share both vertices of the edge. Positions are
/// local metres in fixed point, heights metres above NAP.
#pragma once

#include <loopstad/base/fixed.hpp>
#include <loopstad/base/id.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace loopstad::twin {

using VertexId = Id<struct VertexTag>;
using FaceId = Id<struct FaceTag>;
using SurfaceClassId = Id<struct SurfaceClassTag>;

/// What a piece of ground is for a person on foot and on a map. Append only: the values are in twin files.
enum class GroundKind : std::uint8_t {
  footway,        ///< voetpad
  pedestrianArea, ///< voetgangersgebied, plein
  stairs,         ///< voetpad op trap
  cyclePath,
  carriageway, ///< rijbaan, all kinds
  driveway,    ///< inrit
  parking,
  rail,
  verge, ///< ondersteunend wegdeel
  paved, ///< open or closed pavement off the road
  bare,  ///< unpaved, sand
  yard,  ///< erf: private
  green, ///< begroeid terreindeel
  water,
  bank, ///< ondersteunend waterdeel
  building,
  platform, ///< perron
  jetty,    ///< steiger
  bridge,   ///< deck or other part of a bridge
  tunnel,
  structure, ///< other kunstwerk or overig bouwwerk
  barrier,   ///< wall, fence, hedge with an area
  room,      ///< plain geometry: a room or corridor
  unknown,
};

/// Who may walk there: anyone; anyone, but not by choice or at all times; nobody.
enum class Access : std::uint8_t { walk, conditional, never };

/// One row of the walkability table as it was used: what the ground is called and how one walks on it.
struct SurfaceClass {
  std::string layer;    ///< "wegdeel", "begroeidterreindeel", ..., "plain"
  std::string function; ///< "voetpad"; empty where the layer has none
  std::string surface;  ///< fysiek voorkomen: "open verharding"; empty where unknown
  GroundKind kind = GroundKind::unknown;
  Access access = Access::never;
  float speedFactor = 1.0F; ///< times free speed, (0, 1]
  float costFactor = 1.0F;  ///< times length when routes are chosen, >= 1
  bool wheelchair = true;

  friend bool operator==(const SurfaceClass&, const SurfaceClass&) = default;
};

/// Why the surface ends at an edge. Append only.
enum class Boundary : std::uint8_t {
  none,     ///< it does not: a face lies beyond
  building, ///< facade
  water,
  barrier, ///< wall, fence, hedge
  object,  ///< tree, pole, furniture
  privateGround,
  unwalkable, ///< ground that nobody walks: dense green, rail
  drop,       ///< edge of a deck or platform
  mapEdge,    ///< the data ends here: people may come in and go out
};

struct SurfaceMesh {
  std::vector<Fixed2> vertices;
  std::vector<float> heights_m;

  std::vector<std::array<std::uint32_t, 3>> faces; ///< vertex indices, counter-clockwise
  std::vector<std::array<FaceId, 3>> neighbours;   ///< across edge e; none() where the surface ends
  std::vector<std::array<Boundary, 3>> boundaries; ///< why it ends there
  std::vector<std::int16_t> sheets;                ///< relatieveHoogteligging or storey: an order, no height
  std::vector<std::uint16_t> classes;              ///< index into surfaceClasses
  std::vector<SurfaceClass> surfaceClasses;

  friend bool operator==(const SurfaceMesh&, const SurfaceMesh&) = default;
};

/// The first broken rule in words (sizes, orientation, thinness, neighbours that do not agree), or empty.
[[nodiscard]] std::string findDefect(const SurfaceMesh& mesh);
[[nodiscard]] double area_m2(const SurfaceMesh& mesh);
[[nodiscard]] const char* name(GroundKind kind);
[[nodiscard]] const char* name(Access access);
[[nodiscard]] const char* name(Boundary boundary);

} // namespace loopstad::twin
