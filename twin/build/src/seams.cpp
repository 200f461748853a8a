// SPDX-License-Identifier: GPL-3.0-or-later
#include "level_joints.hpp"
#include "sheet_edges.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace loopstad::twin::build {
namespace {

struct Rim {
  std::size_t sheet;
  std::uint32_t label;
  std::uint32_t piece;
};
using Rims = std::map<DirectedEdge, std::vector<Rim>>;

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

/// Storeys are joined by their stairs alone, and what joins a flight of stairs is settled already.
bool mayJoin(const Label& label) { return !label.indoor && label.stairs == nothing; }

std::size_t largestSheet(std::span<const SheetMesh> sheets) {
  std::size_t largest = 0;
  for (std::size_t s = 1; s < sheets.size(); ++s)
    if (sheets[s].faces.size() > sheets[largest].faces.size()) largest = s;
  return largest;
}

/// The rim that continues this face beyond the edge: of the nearest level that may join.
const Rim* partner(const std::vector<Rim>& rims, std::span<const SheetMesh> sheets, std::size_t s,
                   const Ground& ground) {
  const Rim* best = nullptr;
  const auto levels = [&](const Rim& rim) {
    return std::abs(sheets[rim.sheet].sheet.level - sheets[s].sheet.level);
  };
  for (const Rim& rim : rims) {
    if (rim.sheet == s || !mayJoin(ground.labels[rim.label])) continue;
    if (best == nullptr || levels(rim) < levels(*best)) best = &rim;
  }
  return best;
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
      if (!isWalkable(sheets[s], ground, face) || !mayJoin(ground.labels[sheets[s].labels[face]])) continue;
      for (std::size_t e = 0; e < 3; ++e) {
        // Only a boundary of the source is one: triangles have edges where nothing ends.
        const std::uint32_t beyond = sheets[s].neighbours[face][e];
        if (sheets[s].pieces[beyond] == sheets[s].pieces[face]) continue;
        const DirectedEdge edge = edgeOf(sheets[s], face, e);
        const DirectedEdge back = reversed(edge);
        const auto found = rims.find(back);
        if (found == rims.end() || taken.contains(edge) || taken.contains(back)) continue;
        const Rim* rim = partner(found->second, sheets, s, ground);
        if (rim == nullptr) continue;
        taken.insert(edge);
        joints.push_back({{edge.first, edge.second, s, rim->sheet},
                          {sheets[s].pieces[face], rim->piece},
                          toMetres(corner(sheets[s], face, e)),
                          toMetres(corner(sheets[s], face, next(e)))});
      }
    }
  return joints;
}

} // namespace

std::vector<Seam> findSeams(std::span<SheetMesh> sheets, Ground& ground, const Twin& twin,
                            double storeyHeight_m, BuildReport& report) {
  std::vector<Seam> seams = findStairEnds(sheets, ground, twin, report);
  const std::vector<Seam> stairs = findStreetStairs(sheets, ground, twin, report);
  seams.insert(seams.end(), stairs.begin(), stairs.end());
  std::vector<Joint> joints = findJoints(sheets, ground);
  keepEndsOfWays(joints, sheets, ground, twin, storeyHeight_m, report);
  for (const Joint& joint : joints) seams.push_back(joint.seam);
  lockSeams(sheets, seams);
  return seams;
}

} // namespace loopstad::twin::build
