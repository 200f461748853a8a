// SPDX-License-Identifier: GPL-3.0-or-later
#include "simplify.hpp"

#include <algorithm>
#include <deque>
#include <utility>

namespace loopstad::twin::build {
namespace {

/// Vertices on straight lines go first, so that the allowance is spent where it buys most.
constexpr std::array<double, 4> shares{0.02, 0.15, 0.5, 1.0};

/// What lies round a vertex, as far as simplification asks.
struct Surroundings {
  std::vector<Spoke> fan;
  std::vector<std::uint32_t> chain; ///< neighbours along edges between labels
  std::vector<float> moved;         ///< of those edges
  bool hasLocked = false;
};

bool look(const SheetMesh& mesh, std::uint32_t v, Surroundings& around) {
  around.chain.clear();
  around.moved.clear();
  around.hasLocked = false;
  if (!fanOf(mesh, v, around.fan)) return false;
  for (const Spoke& spoke : around.fan) {
    around.hasLocked = around.hasLocked || mustStay(mesh.moved_m[spoke.face][spoke.corner]);
    if (!betweenLabels(mesh, spoke.face, spoke.corner)) continue;
    around.chain.push_back(mesh.faces[spoke.face][next(spoke.corner)]);
    around.moved.push_back(mesh.moved_m[spoke.face][spoke.corner]);
  }
  return true;
}

/// True for a patch of a single triangle at the fan's middle that the collapse would swallow.
bool swallowsPatch(const SheetMesh& mesh, const std::vector<Spoke>& fan, std::uint32_t v) {
  return std::ranges::any_of(fan, [&](const Spoke& spoke) {
    return std::ranges::find(mesh.faces[spoke.face], v) != mesh.faces[spoke.face].end() &&
           betweenLabels(mesh, spoke.face, 0) && betweenLabels(mesh, spoke.face, 1) &&
           betweenLabels(mesh, spoke.face, 2);
  });
}

/// Notes on edge a-b, if it is one, how far it has moved.
void setMoved(SheetMesh& mesh, std::uint32_t a, std::uint32_t b, float moved, std::vector<Spoke>& fan) {
  if (!fanOf(mesh, a, fan)) return;
  for (const Spoke& spoke : fan) {
    if (mesh.faces[spoke.face][next(spoke.corner)] != b) continue;
    const std::uint32_t other = mesh.neighbours[spoke.face][spoke.corner];
    mesh.moved_m[spoke.face][spoke.corner] = moved;
    mesh.moved_m[other][edgeTo(mesh, other, spoke.face)] = moved;
    return;
  }
}

/// Thickness of the thinnest face that the fan would leave.
double thinnestAfter(const SheetMesh& mesh, const std::vector<Spoke>& fan, std::uint32_t v) {
  double thinnest = std::numeric_limits<double>::infinity();
  for (const Spoke& spoke : fan) {
    const auto& corners = mesh.faces[spoke.face];
    const std::uint32_t b = corners[next(spoke.corner)];
    const std::uint32_t c = corners[previous(spoke.corner)];
    if (b == v || c == v) continue;
    thinnest = std::min(thinnest, thickness_m(mesh.vertices[v], mesh.vertices[b], mesh.vertices[c]));
  }
  return thinnest;
}

/// Inside one label a vertex has no say: it goes to the neighbour that leaves the thickest faces.
bool removeInside(SheetMesh& mesh, const Surroundings& around) {
  std::uint32_t best = frameVertex;
  double thickest = -1.0;
  for (const Spoke& spoke : around.fan) {
    const std::uint32_t v = mesh.faces[spoke.face][next(spoke.corner)];
    if (mesh.global[v] == frameVertex || !canCollapse(mesh, around.fan, v)) continue;
    const double thinnest = thinnestAfter(mesh, around.fan, v);
    if (thinnest <= thickest) continue;
    thickest = thinnest;
    best = v;
  }
  if (best == frameVertex) return false;
  collapse(mesh, around.fan, best);
  return true;
}

/// On a line between two labels a vertex goes when the line stays within tolerance of where it was.
bool removeFromChain(SheetMesh& mesh, std::uint32_t u, const Surroundings& around, double tolerance_m,
                     std::vector<Spoke>& scratch) {
  const std::uint32_t a = around.chain[0];
  const std::uint32_t b = around.chain[1];
  const double moved = std::max(around.moved[0], around.moved[1]) +
                       distanceToSegment_m(mesh.vertices[u], mesh.vertices[a], mesh.vertices[b]);
  if (moved > tolerance_m) return false;
  for (const auto& [target, other] : {std::pair{a, b}, std::pair{b, a}}) {
    if (swallowsPatch(mesh, around.fan, target) || !canCollapse(mesh, around.fan, target)) continue;
    collapse(mesh, around.fan, target);
    setMoved(mesh, target, other, static_cast<float>(moved), scratch);
    return true;
  }
  return false;
}

} // namespace

void simplify(SheetMesh& mesh, double tolerance_m) {
  Surroundings around;
  std::vector<Spoke> scratch;
  std::vector<std::uint8_t> removed(mesh.vertices.size(), 0);
  for (const double share : shares)
    for (std::uint32_t u = 0; u < mesh.vertices.size(); ++u) {
      if (removed[u] != 0 || mesh.kept[u] != 0 || !look(mesh, u, around)) continue;
      if (around.hasLocked) continue;
      if (around.chain.empty())
        removed[u] = removeInside(mesh, around) ? 1 : 0;
      else if (around.chain.size() == 2)
        removed[u] = removeFromChain(mesh, u, around, share * tolerance_m, scratch) ? 1 : 0;
    }
}

void improveAngles(SheetMesh& mesh) {
  std::deque<std::uint32_t> open;
  for (std::uint32_t face = 0; face < mesh.faces.size(); ++face)
    if (mesh.labels[face] != gone && mesh.labels[face] != 0) open.push_back(face);
  // Lawson's flips end by themselves; the bound guards against rounding in the angles.
  std::size_t budget = 64 * open.size() + 64;
  while (!open.empty() && budget-- > 0) {
    const std::uint32_t face = open.front();
    open.pop_front();
    for (std::size_t e = 0; e < 3; ++e) {
      const std::uint32_t other = mesh.neighbours[face][e];
      if (other == noFace || mesh.labels[other] != mesh.labels[face]) continue;
      if (isDelaunay(mesh, face, e) || !canFlip(mesh, face, e)) continue;
      flip(mesh, face, e);
      open.push_back(face);
      open.push_back(other);
      break;
    }
  }
}

} // namespace loopstad::twin::build
