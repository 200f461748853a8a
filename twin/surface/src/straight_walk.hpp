// SPDX-License-Identifier: GPL-3.0-or-later
/// A straight walk over the faces, decided in integers: where does it end, and what stopped it.
///
///   const Straight way = walkStraight(rows, face, from, to);     // from lies in face
///   if (way.end == Straight::reached) use(way.face, to);
///
/// The line is never cut at edges, so nothing is rounded. It may run along edges, through corners and along
/// the boundary: at a corner the walk goes round on whichever side stays on the surface.
#pragma once

#include <loopstad/twin/face_row.hpp>

#include <functional>
#include <span>

namespace loopstad::twin {

/// Edge `edge` of face `face`.
struct FaceEdge {
  std::uint32_t face = FaceRow::nothing;
  unsigned edge = 0;
};

struct Straight {
  enum End : std::uint8_t {
    reached,  ///< face holds the target
    atEdge,   ///< left is the boundary edge in the way
    atCorner, ///< face has a corner on the line; left and right are the boundary edges on either side of it
    lost,     ///< more crossings than any sound mesh has
  };
  End end = lost;
  std::uint32_t face = FaceRow::nothing;
  Fixed2 corner;
  FaceEdge left;
  FaceEdge right;
};

[[nodiscard]] Straight walkStraight(std::span<const FaceRow> rows, std::uint32_t face, Fixed2 from,
                                    Fixed2 to);
/// The same, and tells of every edge that is crossed, as the face has it that is left.
Straight walkStraight(std::span<const FaceRow> rows, std::uint32_t face, Fixed2 from, Fixed2 to,
                      const std::function<void(FaceEdge)>& tell);

/// True when both faces have p and one comes from one to the other by turning round it.
[[nodiscard]] bool meetAt(std::span<const FaceRow> rows, std::uint32_t face, std::uint32_t other, Fixed2 p);

} // namespace loopstad::twin
