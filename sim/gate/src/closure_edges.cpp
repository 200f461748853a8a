// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/text.hpp>
#include <loopstad/sim/closure_edges.hpp>
#include <loopstad/twin/surface.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace loopstad::sim {
namespace {

using twin::FaceId;
using twin::MeshEdge;

/// A line that ends this near to a wall is meant to reach it: nobody is narrower.
constexpr double gapAtWall_m = 0.3;

/// On to the wall behind an end of a line, where it is near; and past it, so that the cut goes through.
Vec2 reachWall(const twin::Surface& surface, Vec2 end, Vec2 outward, std::optional<std::int16_t> sheet) {
  const auto here = surface.locate(end, sheet);
  if (!here) return end;
  const Vec2 beyond = end + gapAtWall_m * outward;
  const twin::SlideEnd slid = surface.slide(*here, toFixed(beyond));
  return slid.touched ? beyond : end;
}

twin::CutLine lineOf(const twin::Surface& surface, const Gate& gate) {
  const Vec2 along = normalized(gate.to - gate.from);
  return {reachWall(surface, gate.from, -along, gate.sheet), reachWall(surface, gate.to, along, gate.sheet),
          gate.sheet};
}

void addRing(std::vector<twin::CutLine>& lines, const twin::Ring& ring, bool insideIsLeft,
             std::optional<std::int16_t> sheet) {
  const bool forward = (twin::signedArea_m2(ring) > 0.0) == insideIsLeft;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Vec2 a = ring[i];
    const Vec2 b = ring[(i + 1) % ring.size()];
    lines.push_back(forward ? twin::CutLine{a, b, sheet} : twin::CutLine{b, a, sheet});
  }
}

/// Its ends in the open, where it does not meet a wall.
std::size_t openEnds(const twin::SurfaceMesh& mesh, const std::vector<MeshEdge>& edges) {
  std::map<std::uint32_t, std::size_t> met; // by vertex: how many edges of the line
  for (const MeshEdge& e : edges) {
    ++met[mesh.faces[e.face.index()][e.edge]];
    ++met[mesh.faces[e.face.index()][(e.edge + 1U) % 3U]];
  }
  std::map<std::uint32_t, bool> ends;
  for (const auto& [vertex, count] : met)
    if (count == 1) ends.emplace(vertex, true);
  for (std::size_t f = 0; f < mesh.faces.size(); ++f)
    for (std::size_t e = 0; e < 3; ++e) {
      if (mesh.neighbours[f][e]) continue;
      ends.erase(mesh.faces[f][e]);
      ends.erase(mesh.faces[f][(e + 1) % 3]);
    }
  return ends.size();
}

constexpr const char* offGround = translatable("does not lie on walkable ground");

Error gateOffGround(const Gate& gate) {
  return dataError({}, tr("gate '{}'", gate.name), tr(offGround),
                   tr("draw its line across the way, from wall to wall, or check its level"));
}

Error areaOffGround(const ClosedArea& area) {
  return dataError({}, tr("closed area '{}'", area.name), tr(offGround),
                   tr("draw it over the ground that is closed, or check its level"));
}

bool onGrid(Vec2 p) { // with room for the reach to a wall
  return std::abs(p.x) < fixedLimit_m - 1.0 && std::abs(p.y) < fixedLimit_m - 1.0;
}

Status checkPlaces(const Closures& closures) {
  for (const Gate& gate : closures.gates) {
    if (!onGrid(gate.from) || !onGrid(gate.to)) return gateOffGround(gate);
    if (distance(gate.from, gate.to) <= 2.0 * twin::snap_m)
      return dataError({}, tr("gate '{}'", gate.name), tr("its line has no length"),
                       tr("give two points, from wall to wall"));
    if (!std::ranges::is_sorted(gate.changes, {}, &PassingChange::at_s) || !(gate.maxFlow_per_s >= 0.0))
      return dataError({}, tr("gate '{}'", gate.name),
                       tr("its changes go back in time, or its limit is below 0"),
                       tr("list changes by time, and give a limit above 0 or none"));
  }
  for (const ClosedArea& area : closures.areas) {
    const Box2 box = twin::bounds(area.area);
    if (box.empty() || !onGrid(box.min) || !onGrid(box.max)) return areaOffGround(area);
    if (!(std::abs(twin::signedArea_m2(area.area.outer)) > 0.0) || !(area.to_s > area.from_s))
      return dataError({}, tr("closed area '{}'", area.name), tr("has no extent, or ends before it begins"),
                       tr("give a polygon, and a time that ends after it begins"));
  }
  return Done{};
}

/// Nobody passes out of this face over this edge.
void shut(twin::SurfaceMesh& mesh, MeshEdge e) {
  mesh.neighbours[e.face.index()][e.edge] = FaceId::none();
  mesh.boundaries[e.face.index()][e.edge] = twin::Boundary::barrier;
}

} // namespace

Result<CutGround> cutGround(const twin::SurfaceMesh& mesh, const Closures& closures) {
  if (Status s = checkPlaces(closures); !s) return s.error();
  const twin::Surface surface(mesh);
  std::vector<twin::CutLine> lines;
  for (const Gate& gate : closures.gates) lines.push_back(lineOf(surface, gate));
  std::vector<std::size_t> ends;
  for (const ClosedArea& area : closures.areas) {
    addRing(lines, area.area.outer, true, area.sheet);
    for (const twin::Ring& hole : area.area.holes) addRing(lines, hole, false, area.sheet);
    ends.push_back(lines.size());
  }
  twin::CutMesh cut = twin::cutAlong(mesh, lines);
  CutGround ground{std::move(cut.mesh), {}, {}};
  std::size_t line = 0;
  for (const Gate& gate : closures.gates) {
    ground.edges.gates.push_back(std::move(cut.lines[line++]));
    const std::vector<MeshEdge>& edges = ground.edges.gates.back();
    if (edges.empty()) return gateOffGround(gate);
    if (openEnds(ground.mesh, edges) > 0)
      ground.warnings.push_back(
          tr("gate '{}': its line ends on open ground, where people can walk round it", gate.name));
  }
  for (std::size_t a = 0; a < closures.areas.size(); ++a) {
    std::vector<MeshEdge>& edges = ground.edges.areas.emplace_back();
    for (; line < ends[a]; ++line) edges.insert(edges.end(), cut.lines[line].begin(), cut.lines[line].end());
    if (edges.empty()) return areaOffGround(closures.areas[a]);
  }
  return ground;
}

twin::SurfaceMesh meshAt(const twin::SurfaceMesh& open, const ClosureEdges& edges,
                         const ClosureState& state) {
  twin::SurfaceMesh mesh = open;
  for (std::size_t g = 0; g < state.gates.size(); ++g) {
    const Passing passing = state.gates[g];
    for (const MeshEdge& e : edges.gates[g]) {
      const auto other = twin::otherSide(open, e);
      if (!other || passing == Passing::both) continue;
      if (passing != Passing::backward) shut(mesh, e);     // out of the left side
      if (passing != Passing::forward) shut(mesh, *other); // into it
    }
  }
  for (std::size_t a = 0; a < state.areas.size(); ++a) {
    if (state.areas[a] == 0) continue;
    for (const MeshEdge& e : edges.areas[a])
      if (const auto other = twin::otherSide(open, e)) shut(mesh, *other);
  }
  return mesh;
}

std::vector<double> changeTimes(const Closures& closures) {
  std::vector<double> times;
  for (const Gate& gate : closures.gates)
    for (const PassingChange& change : gate.changes) times.push_back(change.at_s);
  for (const ClosedArea& area : closures.areas) times.insert(times.end(), {area.from_s, area.to_s});
  std::erase_if(times, [](double t) { return !(t > 0.0) || !std::isfinite(t); });
  std::ranges::sort(times);
  times.erase(std::unique(times.begin(), times.end()),
              times.end()); // clang 14 can't read std::ranges::unique
  return times;
}

std::vector<GateEdge> gateEdges(const twin::SurfaceMesh& open, const ClosureEdges& edges) {
  std::vector<GateEdge> list;
  for (std::uint32_t g = 0; g < edges.gates.size(); ++g)
    for (const MeshEdge& e : edges.gates[g])
      if (const auto other = twin::otherSide(open, e)) {
        list.push_back({e, g, false}); // out of the left side is back
        list.push_back({*other, g, true});
      }
  std::ranges::stable_sort(list, {}, &GateEdge::edge);
  return list;
}

std::vector<std::uint8_t> facesNearGates(const twin::SurfaceMesh& open, const ClosureEdges& edges,
                                         double reach_m) {
  std::vector<std::uint8_t> near(open.faces.size(), 0);
  for (const std::vector<MeshEdge>& gate : edges.gates) {
    Box2 box;
    for (const MeshEdge& e : gate)
      for (const unsigned k : {0U, 1U})
        box.include(toMetres(open.vertices[open.faces[e.face.index()][(e.edge + k) % 3U]]));
    box = box.grown(reach_m);
    for (std::size_t f = 0; f < near.size(); ++f) {
      Box2 face;
      for (const std::uint32_t v : open.faces[f]) face.include(toMetres(open.vertices[v]));
      if (face.overlaps(box)) near[f] = 1;
    }
  }
  return near;
}

} // namespace loopstad::sim
