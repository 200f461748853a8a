// SPDX-License-Identifier: GPL-3.0-or-later
/// The surface's walls as people feel them: how far off, and what they hide.
///
///   const Walls walls(surface);
///   for (const twin::WallId w : walls.around(position)) push(walls.offset(w, position));
///   if (hides(walls.wall(w), me, you)) ignore(you);
///
/// around(p) has every wall within twin::wallReach_m of p and some more, on all storeys; none where there is
/// nothing near. Made once per surface, which must outlive it; thread-safe.
#pragma once

#include <loopstad/base/fixed.hpp>
#include <loopstad/sim/crowd.hpp>
#include <loopstad/twin/surface.hpp>

#include <span>
#include <vector>

namespace loopstad::sim {

/// From the nearest point of a wall to a person.
struct WallOffset {
  float x = 0.0F; ///< m
  float y = 0.0F;
  float squared_m2 = 0.0F;
  bool faced = false; ///< the person stands before this wall, not behind it, nor nearer to the next one
};

class Walls {
public:
  explicit Walls(const twin::Surface& surface);

  [[nodiscard]] std::span<const twin::WallId> around(Fixed2 p) const { return surface_->wallsAround(p); }
  [[nodiscard]] const twin::Wall& wall(twin::WallId id) const { return surface_->walls()[id.index()]; }
  /// A corner counts for one of its two walls only, so pushes add up the same however finely a wall is cut.
  [[nodiscard]] WallOffset offset(twin::WallId id, Fixed2 p) const;
  /// Whether one can walk straight from p to the point that offset() measured to. Always so on the wall's own
  /// sheet; a wall of another sheet may run underneath or overhead, where ramps begin closer than a storey.
  [[nodiscard]] bool meets(twin::WallId id, twin::SurfacePoint p, const WallOffset& to) const;

private:
  const twin::Surface* surface_;
  std::vector<Direction> before_; // of each wall: along the wall that ends where it begins
};

/// True when the straight line from p to q leaves the walkable ground through this wall; decided in integers.
[[nodiscard]] bool hides(const twin::Wall& wall, Fixed2 p, Fixed2 q);

} // namespace loopstad::sim
