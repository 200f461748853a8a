// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/present.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>

namespace loopstad::sim {
namespace {

constexpr float unit_m = static_cast<float>(1.0 / fixedUnitsPerMetre);
constexpr float reach_m = static_cast<float>(CellIndex::reach_m);
static_assert(twin::wallReach_m >= CellIndex::reach_m, "a wall between two neighbours must be in the list");
/// Somebody this close to contact is felt from behind and beside as well.
constexpr float touch_m = 0.2F;

/// The walls that may stand between a person and the neighbours: those in front of it and within reach.
class Screens {
public:
  void add(twin::WallId wall) {
    if (count_ < near_.size()) near_[count_] = wall;
    ++count_;
  }
  /// all: what the kept ones were chosen from, in case there were too many to keep.
  [[nodiscard]] bool hide(const Walls& walls, std::span<const twin::WallId> all, Fixed2 p, Fixed2 q) const {
    const std::span<const twin::WallId> candidates =
        count_ <= near_.size() ? std::span(near_).first(count_) : all;
    for (const twin::WallId wall : candidates)
      if (hides(walls.wall(wall), p, q)) return true;
    return false;
  }

private:
  std::array<twin::WallId, 64> near_;
  std::size_t count_ = 0;
};

[[nodiscard]] bool onStorey(const twin::Wall& wall, float height_m) {
  return std::min(wall.heightA_m, wall.heightB_m) - feltHeight_m < height_m &&
         height_m < std::max(wall.heightA_m, wall.heightB_m) + feltHeight_m;
}

void addWall(const twin::Wall& wall, const WallOffset& to, Surroundings& around) {
  if (around.wallCount == Surroundings::wallCapacity) {
    around.overlooked = true;
    return;
  }
  const float distance_m = std::sqrt(to.squared_m2);
  if (distance_m > 1e-3F) {
    around.walls[around.wallCount++] = {to.x / distance_m, to.y / distance_m, distance_m};
    return;
  }
  // On the wall itself: away from it is to the left of it.
  const float alongX = static_cast<float>(wall.b.x - wall.a.x);
  const float alongY = static_cast<float>(wall.b.y - wall.a.y);
  const float length = std::sqrt(alongX * alongX + alongY * alongY);
  around.walls[around.wallCount++] = {-alongY / length, alongX / length, distance_m};
}

Screens lookForWalls(const Present& present, std::size_t row, std::span<const twin::WallId> near,
                     Surroundings& around) {
  Screens screens;
  const Fixed2 here = present.crowd.position[row];
  const float touch = present.crowd.radius_m[row] + Surroundings::touchReach_m;
  for (const twin::WallId w : near) {
    const twin::Wall& wall = present.walls.wall(w);
    if (!present.height_m.empty() && !onStorey(wall, present.height_m[row])) continue;
    const WallOffset to = present.walls.offset(w, here);
    if (to.squared_m2 > reach_m * reach_m) continue;
    if (!present.height_m.empty() && !present.walls.meets(w, {present.crowd.face[row], here}, to)) continue;
    screens.add(w);
    if (to.faced && to.squared_m2 < touch * touch) addWall(wall, to, around);
  }
  return screens;
}

void addNeighbour(const Crowd& crowd, std::size_t row, std::size_t other, Surroundings& around) {
  const std::size_t k = around.count++;
  around.dx[k] = static_cast<float>(crowd.position[other].x - crowd.position[row].x) * unit_m;
  around.dy[k] = static_cast<float>(crowd.position[other].y - crowd.position[row].y) * unit_m;
  around.velocityX[k] = crowd.velocity[other].x - crowd.velocity[row].x;
  around.velocityY[k] = crowd.velocity[other].y - crowd.velocity[row].y;
  around.facingX[k] = crowd.facing[other].x;
  around.facingY[k] = crowd.facing[other].y;
  around.contact_m[k] = crowd.radius_m[other] + crowd.radius_m[row];
}

/// The rest of the last group of 8 lanes.
void padLanes(Surroundings& around) {
  for (std::size_t k = around.count; k % 8 != 0; ++k)
    around.dx[k] = around.dy[k] = around.velocityX[k] = around.velocityY[k] = around.facingX[k] =
        around.facingY[k] = around.contact_m[k] = 0.0F;
}

/// Within a storey's height, and not on a sheet that only passes over or under.
[[nodiscard]] bool sameStorey(const Present& present, std::size_t row, std::size_t other) {
  if (present.height_m.empty()) return true;
  if (std::abs(present.height_m[other] - present.height_m[row]) >= feltHeight_m) return false;
  const Crowd& crowd = present.crowd;
  const twin::SurfacePoint me{crowd.face[row], crowd.position[row]};
  const twin::SurfacePoint you{crowd.face[other], crowd.position[other]};
  return present.surface.sheet(me) == present.surface.sheet(you) || present.surface.visible(me, you);
}

} // namespace

void lookAround(const Present& present, std::size_t row, Surroundings& around) {
  const Crowd& crowd = present.crowd;
  const Fixed2 here = crowd.position[row];
  const Direction facing = crowd.facing[row];
  const Direction way = present.way[row];
  const float radius_m = crowd.radius_m[row];
  around.count = 0;
  around.wallCount = 0;
  around.overlooked = false;
  const std::span<const twin::WallId> near = present.walls.around(here);
  const Screens screens = lookForWalls(present, row, near, around);
  for (const RowRun& run : present.cells.around(row))
    for (std::uint32_t other = run.begin; other < run.end; ++other) {
      const float dx = static_cast<float>(crowd.position[other].x - here.x) * unit_m;
      const float dy = static_cast<float>(crowd.position[other].y - here.y) * unit_m;
      const float squared = dx * dx + dy * dy;
      const float touching = radius_m + crowd.radius_m[other] + touch_m;
      const bool ahead = dx * facing.x + dy * facing.y > 0.0F || dx * way.x + dy * way.y > 0.0F;
      const bool felt = ahead ? squared < reach_m * reach_m : squared < touching * touching;
      if (!felt || other == row) continue;
      if (!sameStorey(present, row, other)) continue;
      if (screens.hide(present.walls, near, here, crowd.position[other])) continue;
      if (around.count == Surroundings::capacity) {
        around.overlooked = true;
        break;
      }
      addNeighbour(crowd, row, other, around);
    }
  padLanes(around);
}

} // namespace loopstad::sim
