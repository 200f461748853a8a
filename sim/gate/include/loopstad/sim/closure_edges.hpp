// SPDX-License-Identifier: GPL-3.0-or-later
/// Gates and closed areas as edges of the mesh, and the mesh as it is passed at a time.
///
///   Result<CutGround> cut = cutGround(twin->surface, demand.closures);
///   twin::SurfaceMesh now = meshAt(cut->mesh, cut->edges, stateAt(demand.closures, 312.0));
///   Surface surface(now);                                 // a closed gate is a wall in it
///
/// All meshes have the same faces and vertices: what changes is who is whose neighbour. Where people may pass
/// one way only, one side of an edge has a neighbour and the other has none.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/sim/closures.hpp>
#include <loopstad/twin/cut_along.hpp>
#include <loopstad/twin/surface_mesh.hpp>

#include <span>
#include <string>
#include <vector>

namespace loopstad::sim {

struct ClosureEdges {
  std::vector<std::vector<twin::MeshEdge>> gates; ///< per gate, of the faces to the left of its line
  std::vector<std::vector<twin::MeshEdge>> areas; ///< per closed area, of the faces inside
};

struct CutGround {
  twin::SurfaceMesh mesh; ///< everything open
  ClosureEdges edges;
  std::vector<std::string> warnings; ///< gates that one can walk round
};

/// A gate or area off the walkable ground, or without extent, is an Error that names it.
[[nodiscard]] Result<CutGround> cutGround(const twin::SurfaceMesh& mesh, const Closures& closures);

/// As it is passed then.
[[nodiscard]] twin::SurfaceMesh meshAt(const twin::SurfaceMesh& open, const ClosureEdges& edges,
                                       const ClosureState& state);

/// Seconds at which something changes, ascending, without the start.
[[nodiscard]] std::vector<double> changeTimes(const Closures& closures);

/// An edge of a gate from one of its sides, and what it means to pass it from there.
struct GateEdge {
  twin::MeshEdge edge;
  std::uint32_t gate = 0;
  bool forward = false;
};

/// Both sides of all gates, by edge.
[[nodiscard]] std::vector<GateEdge> gateEdges(const twin::SurfaceMesh& open, const ClosureEdges& edges);

/// Per face: 1 where a gate is within reach_m, and perhaps a little further.
[[nodiscard]] std::vector<std::uint8_t> facesNearGates(const twin::SurfaceMesh& open,
                                                       const ClosureEdges& edges, double reach_m);

} // namespace loopstad::sim
