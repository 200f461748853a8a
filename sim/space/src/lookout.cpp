// SPDX-License-Identifier: GPL-3.0-or-later
#include "select_felt.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>

namespace loopstad::sim {
namespace {

constexpr float unit_m = static_cast<float>(1.0 / fixedUnitsPerMetre);
constexpr float reach_m = static_cast<float>(CellIndex::reach_m);
static_assert(twin::wallReach_m >= CellIndex::reach_m, "a wall between two neighbours must be in the list");

/// The walls that may stand between a person and the neighbours: those in front of it and within reach.
class Screens {
public:
  void add(twin::WallId wall) {
    if (count_ < near_.size()) near_[count_] = wall;
    ++count_;
  }
  [[nodiscard]] bool empty() const { return count_ == 0; }
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

/// Within a storey's height, and not on a sheet that only passes over or under.
[[nodiscard]] bool sameStorey(const Present& present, std::size_t row, std::size_t other) {
  if (present.height_m.empty()) return true;
  if (std::abs(present.height_m[other] - present.height_m[row]) >= feltHeight_m) return false;
  const Crowd& crowd = present.crowd;
  const twin::SurfacePoint me{crowd.face[row], crowd.position[row]};
  const twin::SurfacePoint you{crowd.face[other], crowd.position[other]};
  return present.surface.sheet(me) == present.surface.sheet(you) || present.surface.visible(me, you);
}

/// Drops neighbours that another storey or a wall takes out of sight.
void dropHidden(const Present& present, std::size_t row, const Screens& screens,
                std::span<const twin::WallId> near, Surroundings& around) {
  const std::span<const Fixed2> position = present.crowd.position;
  std::size_t kept = 0;
  for (std::size_t k = 0; k < around.count; ++k) {
    const std::uint32_t other = around.row[k];
    if (!sameStorey(present, row, other)) continue;
    if (screens.hide(present.walls, near, position[row], position[other])) continue;
    around.dx[kept] = around.dx[k];
    around.dy[kept] = around.dy[k];
    around.velocityX[kept] = around.velocityX[k];
    around.velocityY[kept] = around.velocityY[k];
    around.contact_m[kept] = around.contact_m[k];
    around.row[kept] = other;
    ++kept;
  }
  around.count = kept;
}

/// Where one of many on the same spot is taken to stand: beside it, each somewhere else, so that there are
/// some who have nobody on their outer side and walk off first. Metres.
[[nodiscard]] Direction besideSpot_m(AgentId id) {
  constexpr std::uint64_t golden = 0x9e3779b97f4a7c15U; // of SplitMix: Steele, Lea & Flood 2014
  std::uint64_t bits = (std::uint64_t{id.value()} + 1) * golden;
  bits = (bits ^ (bits >> 29)) * golden;
  constexpr float unit = Surroundings::sameSpot_m / 32768.0F;
  return {unit * static_cast<float>(static_cast<std::int16_t>(bits >> 32)),
          unit * static_cast<float>(static_cast<std::int16_t>(bits >> 48))};
}

/// On the same spot there is no direction to part in.
void partThem(const Crowd& crowd, std::size_t row, Surroundings& around) {
  constexpr float same_m = Surroundings::sameSpot_m;
  const Direction me = besideSpot_m(crowd.id[row]);
  for (std::size_t k = 0; k < around.count; ++k) {
    if (around.dx[k] * around.dx[k] + around.dy[k] * around.dy[k] >= same_m * same_m) continue;
    const Direction other = besideSpot_m(crowd.id[around.row[k]]);
    around.dx[k] = other.x - me.x;
    around.dy[k] = other.y - me.y;
  }
}

/// The rest of the last group.
void padLanes(Surroundings& around) {
  for (auto* column : {&around.dx, &around.dy, &around.velocityX, &around.velocityY, &around.contact_m})
    std::fill_n(column->data() + around.count, widest, 0.0F);
}

[[nodiscard]] float fromOrigin_m(std::int32_t coordinate, std::int32_t origin) {
  return static_cast<float>(coordinate - origin) * unit_m;
}

} // namespace

void Lookout::lookForPeople(std::size_t row, float beyond_m, Surroundings& around) {
  const Crowd& crowd = present_.crowd;
  CellSweep& nextCells = sweeps_[0];
  CellSweep& allCells = sweeps_[1];
  const float felt_m = beyond_m + crowd.radius_m[row] + present_.largestRadius_m;
  const bool nextCellsDo = felt_m <= CellIndex::nextCells_m(crowd.position[row]);
  const auto select = [&] {
    const Fixed2 here = crowd.position[row];
    selectFelt(vicinity_,
               {.x = fromOrigin_m(here.x, origin_.x),
                .y = fromOrigin_m(here.y, origin_.y),
                .velocity = crowd.velocity[row],
                .facing = crowd.facing[row],
                .way = present_.way[row],
                .radius_m = crowd.radius_m[row],
                .beyond_m = beyond_m,
                .row = static_cast<std::uint32_t>(row)},
               around);
  };
  // What all cells hold is the same people in the same order, and some more who are not felt.
  if (held_ != nullptr && held_->holds(row) && (nextCellsDo || held_ == &allCells)) return select();
  held_ = nullptr;
  CellSweep& sweep = nextCellsDo ? nextCells : allCells;
  origin_ = crowd.position[row];
  vicinity_.count = 0;
  bool whole = true;
  for (RowRun run : sweep.around(row))
    while (run.begin < run.end) {
      const auto room = static_cast<std::uint32_t>(Vicinity::capacity - vicinity_.count);
      const std::uint32_t end = std::min(run.end, run.begin + room);
      gather(crowd, {run.begin, end}, origin_, vicinity_);
      run.begin = end;
      if (vicinity_.count < Vicinity::capacity) continue;
      whole = false; // more than it holds: look at what there is, then at the rest
      select();
      vicinity_.count = 0;
    }
  select();
  if (whole) held_ = &sweep;
}

void Lookout::look(std::size_t row, Surroundings& around, float beyond_m) {
  around.count = 0;
  around.wallCount = 0;
  around.overlooked = false;
  around.onTop = false;
  const std::span<const twin::WallId> near = present_.walls.around(present_.crowd.position[row]);
  const Screens screens = lookForWalls(present_, row, near, around);
  lookForPeople(row, beyond_m, around);
  if (!screens.empty() || !present_.height_m.empty()) dropHidden(present_, row, screens, near, around);
  if (around.onTop) partThem(present_.crowd, row, around);
  padLanes(around);
}

} // namespace loopstad::sim
