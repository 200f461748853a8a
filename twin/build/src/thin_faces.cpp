// SPDX-License-Identifier: GPL-3.0-or-later
#include "simplify.hpp"

#include <algorithm>

namespace loopstad::twin::build {
namespace {

/// Repairs beget repairs; delivered data needs about five rounds.
constexpr int mostRounds = 40;
/// After these, two points too near to each other become one at any price; what that makes thin is repaired
/// next.
constexpr int patientRounds = 8;
/// Just over, so that rounding does not undo it.
constexpr double nudgeOver = 1.05;
/// Where a vertex is tried beside the apex of a needle.
constexpr std::array stepsBeside_m{0.03, 0.06, 0.12, 0.25, 0.5, 1.0, 2.0};
constexpr std::array stepsAlong_m{0.0, -0.1, 0.1, -0.25, 0.25, -0.5, 0.5, -1.0, 1.0, -3.0, 3.0};
/// Gaining less than this is turning in circles.
constexpr double leastGain_m = 1e-6;

double thicknessOf(const SheetMesh& mesh, std::uint32_t face) {
  return thickness_m(corner(mesh, face, 0), corner(mesh, face, 1), corner(mesh, face, 2));
}

double lengthOf(const SheetMesh& mesh, std::uint32_t face, std::size_t edge) {
  return distance(toMetres(corner(mesh, face, edge)), toMetres(corner(mesh, face, next(edge))));
}

std::size_t longestEdge(const SheetMesh& mesh, std::uint32_t face) {
  std::size_t longest = 0;
  for (std::size_t e = 1; e < 3; ++e)
    if (lengthOf(mesh, face, e) > lengthOf(mesh, face, longest)) longest = e;
  return longest;
}

std::size_t shortestEdge(const SheetMesh& mesh, std::uint32_t face) {
  std::size_t shortest = 0;
  for (std::size_t e = 1; e < 3; ++e)
    if (lengthOf(mesh, face, e) < lengthOf(mesh, face, shortest)) shortest = e;
  return shortest;
}

/// Thinner of the two faces that flipping the edge would make.
double thinnestFlipped(const SheetMesh& mesh, std::uint32_t face, std::size_t edge) {
  const std::uint32_t other = mesh.neighbours[face][edge];
  const std::size_t back = edgeTo(mesh, other, face);
  const Fixed2 a = corner(mesh, face, edge);
  const Fixed2 b = corner(mesh, face, next(edge));
  const Fixed2 c = corner(mesh, face, previous(edge));
  const Fixed2 d = corner(mesh, other, previous(back));
  return std::min(thickness_m(c, a, d), thickness_m(d, b, c));
}

class ThinFaceRepair {
public:
  ThinFaceRepair(SheetMesh& mesh, const WalkableLabels& walkable, double thinnest_m)
      : mesh_(mesh), walkable_(walkable), thinnest_m_(thinnest_m) {}

  ThinFaces run() {
    ThinFaces result;
    std::vector<std::uint32_t> thin = thinFaces();
    result.found = thin.size();
    for (int round = 0; round < mostRounds && !thin.empty(); ++round) {
      bool changed = false;
      for (const std::uint32_t face : thin)
        if (isThin(face)) changed = repair(face) || changed;
      patient_ = round < patientRounds;
      thin = thinFaces();
      if (!changed && !patient_) break;
    }
    result.left = thin.size();
    result.given_m2 = given_m2_;
    return result;
  }

private:
  [[nodiscard]] bool isWalkable(std::uint32_t face) const {
    return face != noFace && mesh_.labels[face] != gone && walkable_[mesh_.labels[face]] != 0;
  }
  [[nodiscard]] bool isThin(std::uint32_t face) const {
    return isWalkable(face) && thicknessOf(mesh_, face) < thinnest_m_;
  }
  [[nodiscard]] std::vector<std::uint32_t> thinFaces() const {
    std::vector<std::uint32_t> thin;
    for (std::uint32_t face = 0; face < mesh_.faces.size(); ++face)
      if (isThin(face)) thin.push_back(face);
    return thin;
  }

  bool repair(std::uint32_t face) {
    const std::size_t shortest = shortestEdge(mesh_, face);
    if (lengthOf(mesh_, face, shortest) < 1.5 * thinnest_m_ && collapseEdge(face, shortest)) return true;
    if (giveToHole(face)) return true;
    const std::size_t longest = longestEdge(mesh_, face);
    const std::uint32_t other = mesh_.neighbours[face][longest];
    if (mustStay(mesh_.moved_m[face][longest])) return collapseEdge(face, shortest);
    const bool changed = mesh_.labels[other] != mesh_.labels[face];
    if (changed) give(face, other);
    return flipFor(face, longest,
                   std::min(thicknessOf(mesh_, face), thicknessOf(mesh_, other)) + leastGain_m) ||
           removeApex(face, longest) || addVertex(face, longest) || makeRoom(other) || nudge(face, longest) ||
           changed;
  }

  /// Along one of its two long sides the face is as good as nothing.
  bool giveToHole(std::uint32_t face) {
    const double longest = lengthOf(mesh_, face, longestEdge(mesh_, face));
    for (std::size_t e = 0; e < 3; ++e) {
      const std::uint32_t other = mesh_.neighbours[face][e];
      if (other == noFace || isWalkable(other) || lengthOf(mesh_, face, e) < 0.5 * longest) continue;
      give(face, other);
      return true;
    }
    return false;
  }

  bool flipFor(std::uint32_t face, std::size_t edge, double thicker_m) {
    if (!canFlip(mesh_, face, edge) || thinnestFlipped(mesh_, face, edge) <= thicker_m) return false;
    flip(mesh_, face, edge);
    return true;
  }

  /// A needle from a pole to a far corner has no other corner to turn to: it gets one, a step beside the
  /// pole.
  bool addVertex(std::uint32_t face, std::size_t longest) {
    const std::array<std::uint32_t, 4> quad = quadAlong(mesh_, face, longest);
    const Vec2 apex = toMetres(mesh_.vertices[quad[3]]);
    const Vec2 along = normalized(toMetres(mesh_.vertices[quad[2]]) - toMetres(mesh_.vertices[quad[0]]));
    Fixed2 best{};
    double thickest = thinnest_m_;
    for (const double forward : stepsAlong_m)
      for (const double beside : stepsBeside_m) {
        const Fixed2 p = toFixed(apex + forward * along - beside * perpendicular(along));
        const double thinnest = thinnestAround(quad, p);
        if (thinnest <= thickest) continue;
        thickest = thinnest;
        best = p;
      }
    if (thickest <= thinnest_m_) return false;
    insertVertex(mesh_, face, longest, best);
    return true;
  }

  /// A neighbour that is hardly thicker leaves no room: it turns away, or gets a vertex, first.
  bool makeRoom(std::uint32_t face) {
    const std::size_t longest = longestEdge(mesh_, face);
    const std::uint32_t other = mesh_.neighbours[face][longest];
    if (!isWalkable(face) || mustStay(mesh_.moved_m[face][longest]) ||
        mesh_.labels[other] != mesh_.labels[face])
      return false;
    return flipFor(face, longest, thinnest_m_) || addVertex(face, longest);
  }

  /// The corner opposite the longest edge goes when no line between labels but along this face would notice.
  bool removeApex(std::uint32_t face, std::size_t longest) {
    const std::uint32_t a = mesh_.faces[face][longest];
    const std::uint32_t b = mesh_.faces[face][next(longest)];
    const std::uint32_t apex = mesh_.faces[face][previous(longest)];
    if (!fanOf(mesh_, apex, fan_)) return false;
    for (const Spoke& spoke : fan_) {
      const std::uint32_t end = mesh_.faces[spoke.face][next(spoke.corner)];
      if (end != a && end != b && betweenLabels(mesh_, spoke.face, spoke.corner)) return false;
    }
    return collapseOnto(apex, a) || collapseOnto(apex, b);
  }

  /// Last of all the apex itself steps back from the edge, by less than the thickness asked for.
  bool nudge(std::uint32_t face, std::size_t longest) {
    const std::uint32_t apex = mesh_.faces[face][previous(longest)];
    if (mesh_.kept[apex] != 0 || !fanOf(mesh_, apex, fan_)) return false;
    const Vec2 along =
        normalized(toMetres(corner(mesh_, face, next(longest))) - toMetres(corner(mesh_, face, longest)));
    const double step = nudgeOver * thinnest_m_ - thicknessOf(mesh_, face);
    const Fixed2 p = toFixed(toMetres(mesh_.vertices[apex]) + step * perpendicular(along));
    for (const Spoke& spoke : fan_) {
      const Fixed2 b = corner(mesh_, spoke.face, next(spoke.corner));
      const Fixed2 c = corner(mesh_, spoke.face, previous(spoke.corner));
      if (orientation(p, b, c) <= 0) return false;
      if (isWalkable(spoke.face) &&
          thickness_m(p, b, c) < std::min(thinnest_m_, thicknessOf(mesh_, spoke.face)))
        return false;
    }
    mesh_.vertices[apex] = p;
    return true;
  }

  /// Thinnest of the four faces that p would make in a quad; negative outside it.
  [[nodiscard]] double thinnestAround(const std::array<std::uint32_t, 4>& quad, Fixed2 p) const {
    double thinnest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < 4; ++i)
      thinnest =
          std::min(thinnest, thickness_m(mesh_.vertices[quad[i]], mesh_.vertices[quad[(i + 1) % 4]], p));
    return thinnest;
  }

  /// The face becomes what the other one is: it is so thin that nobody can tell.
  void give(std::uint32_t face, std::uint32_t other) {
    if (!isWalkable(other)) given_m2_ += area_m2(mesh_, face);
    mesh_.labels[face] = mesh_.labels[other];
    mesh_.pieces[face] = mesh_.pieces[other];
  }

  bool collapseEdge(std::uint32_t face, std::size_t edge) {
    const std::uint32_t a = mesh_.faces[face][edge];
    const std::uint32_t b = mesh_.faces[face][next(edge)];
    return collapseOnto(a, b) || collapseOnto(b, a);
  }

  bool collapseOnto(std::uint32_t u, std::uint32_t v) {
    if (mesh_.kept[u] != 0 || mesh_.global[v] == frameVertex || !fanOf(mesh_, u, fan_)) return false;
    if (!canCollapse(mesh_, fan_, v) || opensHole(v) || (patient_ && thinsOut(v))) return false;
    collapse(mesh_, fan_, v);
    return true;
  }

  /// True when a face of a hole would go that keeps walkable ground apart.
  [[nodiscard]] bool opensHole(std::uint32_t v) const {
    for (const Spoke& spoke : fan_) {
      const auto& corners = mesh_.faces[spoke.face];
      if (corners[next(spoke.corner)] != v && corners[previous(spoke.corner)] != v) continue;
      if (isWalkable(spoke.face)) continue;
      const std::size_t collapsing = corners[next(spoke.corner)] == v ? spoke.corner : previous(spoke.corner);
      if (isWalkable(mesh_.neighbours[spoke.face][next(collapsing)]) &&
          isWalkable(mesh_.neighbours[spoke.face][previous(collapsing)]))
        return true;
    }
    return false;
  }

  /// True when a face that is thick enough would become thin.
  [[nodiscard]] bool thinsOut(std::uint32_t v) const {
    for (const Spoke& spoke : fan_) {
      const auto& corners = mesh_.faces[spoke.face];
      const std::uint32_t b = corners[next(spoke.corner)];
      const std::uint32_t c = corners[previous(spoke.corner)];
      if (b == v || c == v || !isWalkable(spoke.face) || isThin(spoke.face)) continue;
      if (thickness_m(mesh_.vertices[v], mesh_.vertices[b], mesh_.vertices[c]) < thinnest_m_) return true;
    }
    return false;
  }

  SheetMesh& mesh_;
  const WalkableLabels& walkable_;
  double thinnest_m_;
  double given_m2_ = 0.0;
  bool patient_ = true; ///< while other repairs may do, no good face is made thin
  std::vector<Spoke> fan_;
};

} // namespace

ThinFaces removeThinFaces(SheetMesh& mesh, const WalkableLabels& walkable, double thinnest_m) {
  return ThinFaceRepair(mesh, walkable, thinnest_m).run();
}

} // namespace loopstad::twin::build
