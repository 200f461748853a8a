// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemble.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace loopstad::twin::build {
namespace {

using DirectedEdge = std::pair<std::uint32_t, std::uint32_t>; ///< arrangement vertices, face on the left

struct Rim {
  std::size_t sheet;
  std::uint32_t label;
  std::uint32_t piece;
};
using Rims = std::map<DirectedEdge, std::vector<Rim>>;

bool isWalkable(const SheetMesh& mesh, const Ground& ground, std::uint32_t face) {
  return face != noFace && ground.labels[mesh.labels[face]].walkable;
}

DirectedEdge edgeOf(const SheetMesh& mesh, std::uint32_t face, std::size_t e) {
  return {mesh.global[mesh.faces[face][e]], mesh.global[mesh.faces[face][next(e)]]};
}

/// Edges where walkable ground ends, on all sheets but the largest.
Rims rimsOf(std::span<const SheetMesh> sheets, const Ground& ground, std::size_t largest) {
  Rims rims;
  for (std::size_t s = 0; s < sheets.size(); ++s) {
    if (s == largest) continue;
    for (std::uint32_t face = 0; face < sheets[s].faces.size(); ++face)
      for (std::size_t e = 0; e < 3; ++e)
        if (isWalkable(sheets[s], ground, face) &&
            !isWalkable(sheets[s], ground, sheets[s].neighbours[face][e]))
          rims[edgeOf(sheets[s], face, e)].push_back({s, sheets[s].labels[face], sheets[s].pieces[face]});
  }
  return rims;
}

/// Streets go on wherever levels share an edge; storeys are joined by their stairs alone.
bool mayJoin(const Label& a, const Label& b) { return !a.indoor && !b.indoor; }

void lock(SheetMesh& mesh, std::uint32_t face, std::size_t e) {
  const std::uint32_t other = mesh.neighbours[face][e];
  mesh.moved_m[face][e] = locked;
  mesh.moved_m[other][edgeTo(mesh, other, face)] = locked;
  mesh.kept[mesh.faces[face][e]] = 1;
  mesh.kept[mesh.faces[face][next(e)]] = 1;
}

std::size_t largestSheet(std::span<const SheetMesh> sheets) {
  std::size_t largest = 0;
  for (std::size_t s = 1; s < sheets.size(); ++s)
    if (sheets[s].faces.size() > sheets[largest].faces.size()) largest = s;
  return largest;
}

/// The rim that continues this face beyond the edge: of the nearest level that may join.
const Rim* partner(const std::vector<Rim>& rims, std::span<const SheetMesh> sheets, std::size_t s,
                   const Label& label, const Ground& ground) {
  const Rim* best = nullptr;
  const auto levels = [&](const Rim& rim) {
    return std::abs(sheets[rim.sheet].sheet.level - sheets[s].sheet.level);
  };
  for (const Rim& rim : rims) {
    if (rim.sheet == s || !mayJoin(ground.labels[rim.label], label)) continue;
    if (best == nullptr || levels(rim) < levels(*best)) best = &rim;
  }
  return best;
}

/// Where two levels share an edge, and whose.
struct Joint {
  Seam seam;
  std::array<std::uint32_t, 2> pieces;
};

/// A raised platform is entered by its stairs and footpaths (ramps) where it has stairs; else along its whole
/// edge.
void keepWaysOntoPlatforms(std::vector<Joint>& joints, const Ground& ground, const Twin& twin) {
  const auto kindOf = [&](std::uint32_t piece) {
    return twin.surface.surfaceClasses[ground.labels[ground.pieces[piece].label].surfaceClass].kind;
  };
  std::set<std::uint32_t> withStairs;
  const auto eachWay = [](const Joint& joint, auto&& f) {
    f(joint.pieces[0], joint.pieces[1]);
    f(joint.pieces[1], joint.pieces[0]);
  };
  for (const Joint& joint : joints)
    eachWay(joint, [&](std::uint32_t a, std::uint32_t b) {
      if (kindOf(a) == GroundKind::platform && kindOf(b) == GroundKind::stairs) withStairs.insert(a);
    });
  std::erase_if(joints, [&](const Joint& joint) {
    bool closed = false;
    eachWay(joint, [&](std::uint32_t a, std::uint32_t b) {
      const GroundKind way = kindOf(b);
      const bool open =
          way == GroundKind::stairs || way == GroundKind::footway || way == GroundKind::platform;
      closed = closed || (withStairs.contains(a) && !open);
    });
    return closed;
  });
}

void lockSeams(std::span<SheetMesh> sheets, std::span<const Seam> seams) {
  std::map<std::size_t, std::set<DirectedEdge>> wanted;
  for (const Seam& seam : seams) {
    wanted[seam.sheet].insert({seam.a, seam.b});
    wanted[seam.other].insert({seam.b, seam.a});
  }
  for (const auto& [s, edges] : wanted)
    for (std::uint32_t face = 0; face < sheets[s].faces.size(); ++face)
      for (std::size_t e = 0; e < 3; ++e)
        if (edges.contains(edgeOf(sheets[s], face, e))) lock(sheets[s], face, e);
}

/// Every edge that the grounds of two levels share.
std::vector<Joint> findJoints(std::span<const SheetMesh> sheets, const Ground& ground) {
  std::vector<Joint> joints;
  const Rims rims = rimsOf(sheets, ground, largestSheet(sheets));
  std::set<DirectedEdge> taken; // both ways: an edge joins two faces, no more
  for (std::size_t s = 0; s < sheets.size(); ++s)
    for (std::uint32_t face = 0; face < sheets[s].faces.size(); ++face) {
      if (!isWalkable(sheets[s], ground, face)) continue;
      for (std::size_t e = 0; e < 3; ++e) {
        // Only a boundary of the source is one: triangles have edges where nothing ends.
        const std::uint32_t beyond = sheets[s].neighbours[face][e];
        if (sheets[s].pieces[beyond] == sheets[s].pieces[face]) continue;
        const DirectedEdge edge = edgeOf(sheets[s], face, e);
        const DirectedEdge back{edge.second, edge.first};
        const auto found = rims.find(back);
        if (found == rims.end() || taken.contains(edge) || taken.contains(back)) continue;
        const Rim* rim = partner(found->second, sheets, s, ground.labels[sheets[s].labels[face]], ground);
        if (rim == nullptr) continue;
        taken.insert(edge);
        joints.push_back({{edge.first, edge.second, s, rim->sheet}, {sheets[s].pieces[face], rim->piece}});
      }
    }
  return joints;
}

} // namespace

std::vector<Seam> findSeams(std::span<SheetMesh> sheets, const Ground& ground, const Twin& twin,
                            BuildReport& report) {
  if (sheets.size() < 2) return {};
  std::vector<Seam> seams = findStairEnds(sheets, ground, twin, report);
  std::vector<Joint> joints = findJoints(sheets, ground);
  keepWaysOntoPlatforms(joints, ground, twin);
  for (const Joint& joint : joints) seams.push_back(joint.seam);
  lockSeams(sheets, seams);
  return seams;
}

} // namespace loopstad::twin::build
