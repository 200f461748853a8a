// SPDX-License-Identifier: GPL-3.0-or-later
#include "straight_walk.hpp"

#include <type_traits>

namespace loopstad::twin {
namespace {

// A walk of 10 km over faces 15 cm apart, and a fan of faces one degree wide: beyond, the mesh is unsound.
constexpr unsigned mostCrossings = 1U << 16U;
constexpr unsigned mostTurns = 360;

constexpr unsigned next(unsigned corner) { return corner == 2 ? 0 : corner + 1; }
constexpr unsigned previous(unsigned corner) { return corner == 0 ? 2 : corner - 1; }

constexpr std::int64_t dot(Fixed2 origin, Fixed2 a, Fixed2 b) {
  return (std::int64_t{a.x} - origin.x) * (std::int64_t{b.x} - origin.x) +
         (std::int64_t{a.y} - origin.y) * (std::int64_t{b.y} - origin.y);
}

/// Where the line leaves a face: inside an edge or at a corner.
struct Exit {
  enum { edge, corner, none } at = none;
  unsigned index = 0;
};

/// For a walk that starts in the closed face at p and whose target lies outside of it.
Exit exitFrom(const FaceRow& row, Fixed2 p, Fixed2 to) {
  const std::array<std::int64_t, 3> side{orientation(p, to, row.corners[0]),
                                         orientation(p, to, row.corners[1]),
                                         orientation(p, to, row.corners[2])};
  for (unsigned e = 0; e < 3; ++e)
    if (side[e] < 0 && side[next(e)] > 0) return {Exit::edge, e};
  Exit exit;
  std::int64_t furthest = -1; // along the line; the corner where we stand has 0
  for (unsigned k = 0; k < 3; ++k) {
    if (side[k] != 0) continue;
    const std::int64_t along = dot(p, to, row.corners[k]);
    if (along <= furthest) continue;
    furthest = along;
    exit = {Exit::corner, k};
  }
  return exit;
}

struct Turned {
  bool found = false;
  FaceEdge at; ///< found: face and the corner's index in it; else the boundary edge that ended the turn
};

/// Is not told of edges that are crossed.
struct Nobody {
  void operator()(FaceEdge) const {}
};

/// Turns round corner `corner` of a face until stop(face, corner) holds; tells of the edges on the way.
template <class Stop, class Tell = Nobody>
Turned turnRound(std::span<const FaceRow> rows, std::uint32_t face, unsigned corner, bool left, Stop stop,
                 const Tell& tell = {}) {
  for (unsigned turns = 0; turns < mostTurns; ++turns) {
    if (stop(face, corner)) return {true, {face, corner}};
    const unsigned edge = left ? previous(corner) : corner;
    const std::uint32_t across = rows[face].across[edge];
    if (across == FaceRow::nothing) return {false, {face, edge}};
    tell(FaceEdge{face, edge});
    face = across >> 2U;
    corner = left ? (across & 3U) : next(across & 3U);
  }
  return {};
}

template <class Tell>
Straight walk(std::span<const FaceRow> rows, std::uint32_t face, Fixed2 from, Fixed2 to, const Tell& tell) {
  if (contains(rows[face], to)) return {Straight::reached, face, {}, {}, {}};
  Exit exit = exitFrom(rows[face], from, to);
  for (unsigned crossings = 0; crossings < mostCrossings; ++crossings) {
    if (exit.at == Exit::none) return {};
    if (exit.at == Exit::edge) {
      const std::uint32_t across = rows[face].across[exit.index];
      if (across == FaceRow::nothing) return {Straight::atEdge, face, {}, {face, exit.index}, {}};
      tell(FaceEdge{face, exit.index});
      face = across >> 2U;
      const FaceRow& row = rows[face];
      const unsigned apex = previous(across & 3U);
      const std::int64_t side = orientation(from, to, row.corners[apex]);
      if (side == 0) {
        if (contains(row, to)) return {Straight::reached, face, {}, {}, {}};
        exit = {Exit::corner, apex};
        continue;
      }
      const unsigned edge = side > 0 ? previous(apex) : apex;
      if (orientation(row.corners[edge], row.corners[next(edge)], to) >= 0)
        return {Straight::reached, face, {}, {}, {}};
      exit = {Exit::edge, edge};
      continue;
    }
    const Fixed2 corner = rows[face].corners[exit.index];
    const auto pointsInto = [&](std::uint32_t f, unsigned k) {
      return orientation(corner, rows[f].corners[next(k)], to) >= 0 &&
             orientation(corner, to, rows[f].corners[previous(k)]) >= 0;
    };
    const Turned left = turnRound(rows, face, exit.index, true, pointsInto);
    const Turned right = left.found ? left : turnRound(rows, face, exit.index, false, pointsInto);
    if (!right.found) return {Straight::atCorner, face, corner, left.at, right.at};
    if constexpr (!std::is_same_v<Tell, Nobody>)
      turnRound(rows, face, exit.index, left.found, pointsInto,
                tell); // once more, now that it is known to lead there
    face = right.at.face;
    from = corner; // on the line: what follows is the same line
    if (contains(rows[face], to)) return {Straight::reached, face, {}, {}, {}};
    exit = exitFrom(rows[face], from, to);
  }
  return {};
}

} // namespace

Straight walkStraight(std::span<const FaceRow> rows, std::uint32_t face, Fixed2 from, Fixed2 to) {
  return walk(rows, face, from, to, Nobody{});
}

Straight walkStraight(std::span<const FaceRow> rows, std::uint32_t face, Fixed2 from, Fixed2 to,
                      const std::function<void(FaceEdge)>& tell) {
  return walk(rows, face, from, to, tell);
}

bool meetAt(std::span<const FaceRow> rows, std::uint32_t face, std::uint32_t other, Fixed2 p) {
  if (face == other) return true;
  const FaceRow& row = rows[face];
  for (unsigned k = 0; k < 3; ++k) {
    if (row.corners[k] == p) {
      const auto isOther = [other](std::uint32_t f, unsigned) { return f == other; };
      return turnRound(rows, face, k, true, isOther).found || turnRound(rows, face, k, false, isOther).found;
    }
    if (row.across[k] != FaceRow::nothing && row.across[k] >> 2U == other &&
        orientation(row.corners[k], row.corners[next(k)], p) == 0)
      return true;
  }
  return false;
}

} // namespace loopstad::twin
