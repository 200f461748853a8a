// SPDX-License-Identifier: GPL-3.0-or-later
/// The frozen present that every model reads, and what one person feels of it.
///
///   Lookout lookout(present);
///   lookout.look(row, around); // Surroundings around;
///   for (std::size_t k = 0; k < around.count; ++k) use(around.dx[k], around.dy[k]);
///
/// A neighbour is felt within CellIndex::reach_m, within 1.5 m in height, not through a wall nor from a sheet
/// that only passes over or under, and when it is ahead or about to touch. So is a wall. Everything is
/// relative to the person: metres and m/s as 32-bit floats of exact differences.
#pragma once

#include <loopstad/sim/cell_index.hpp>
#include <loopstad/sim/climbs.hpp>
#include <loopstad/sim/crowd.hpp>
#include <loopstad/sim/walls.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace loopstad::sim {

/// Two levels of a bridge are further apart than this, two ends of a step of a stair are not.
inline constexpr auto feltHeight_m = static_cast<float>(twin::storeyTolerance_m);

/// Sums over neighbours run in this many lanes and down one fixed tree, so that vectors of any width up to it
/// give the same bits.
inline constexpr std::size_t lanes = 8;

/// Neighbours may be taken this many at a time: the room beyond the end of a column.
inline constexpr std::size_t widest = 16;

/// Who walks to a place and stops there slows down from this many seconds before it on: a step or so.
inline constexpr float comesToStand_s = 0.4F;

struct Present {
  const Crowd& crowd; ///< in the order of cells
  const CellIndex& cells;
  const Walls& walls;
  const twin::Surface& surface;
  std::span<const float> height_m; ///< per row; empty when the whole surface lies at one height
  std::span<const Direction> way;  ///< per row: where each wants to go now
  float largestRadius_m = 0.0F;    ///< that anybody can have
  float timeStep_s = 0.05F;
  std::uint32_t step = 0;         ///< steps of timeStep_s taken before this one
  const Climbs* climbs = nullptr; ///< where the ground goes up and down; nothing where it is flat
  std::span<const float> pace{};  ///< per row: share of the speed that the own group leaves; empty without
  /// Per row: nobody wants to go further than this now, > 0, infinite for most; empty where that holds for
  /// all.
  std::span<const float> reach_m{};

  /// Free speed times the ground's factor, at the pace of the group; slower where one has nearly come to
  /// stand.
  [[nodiscard]] float desiredSpeed_mps(std::size_t row) const {
    const float own_mps = climbs == nullptr ? levelSpeed_mps(row) : climbSpeed_mps(row);
    const float free_mps = pace.empty() ? own_mps : own_mps * pace[row];
    return reach_m.empty() ? free_mps : std::min(free_mps, reach_m[row] / comesToStand_s);
  }
  /// For how long it matters what is ahead: not beyond the place where one stops.
  [[nodiscard]] float foresight_s(std::size_t row, float speed_mps, float most_s) const {
    return reach_m.empty() ? most_s : std::min(most_s, reach_m[row] / speed_mps);
  }

private:
  [[nodiscard]] float levelSpeed_mps(std::size_t row) const {
    const twin::SurfaceMesh& mesh = surface.mesh();
    return crowd.freeSpeed_mps[row] * mesh.surfaceClasses[mesh.classes[crowd.face[row].index()]].speedFactor;
  }
  [[nodiscard]] float climbSpeed_mps(std::size_t row) const {
    return climbs->speed_mps({crowd.face[row], crowd.position[row]}, way[row],
                             {crowd.id[row], crowd.profile[row], crowd.freeSpeed_mps[row]});
  }
};

/// Unit vector away from a wall, and how far that wall is.
struct WallContact {
  float x = 0.0F;
  float y = 0.0F;
  float distance_m = 0.0F;
};

struct Surroundings {
  static constexpr std::size_t capacity = 256; ///< more than the 255 that fit into reach at 9 persons per m2
  static constexpr std::size_t wallCapacity = 16;

  /// One entry per neighbour, in (cell, id) order. Defined up to the next multiple of `widest`, with
  /// zeros beyond count.
  template <class T>
  using Column = std::array<T, capacity + widest>;
  alignas(64) Column<float> dx;
  alignas(64) Column<float> dy;
  alignas(64) Column<float> velocityX; ///< relative to the person
  alignas(64) Column<float> velocityY;
  alignas(64) Column<float> contact_m; ///< sum of the two radii
  alignas(64) Column<std::uint32_t> row;
  std::size_t count = 0;
  std::array<WallContact, wallCapacity> walls; ///< within touchReach_m of the body, in the surface's order
  std::size_t wallCount = 0;
  bool overlooked = false; ///< there was more than fits: the rest is not felt
  bool onTop = false;      ///< somebody stands on the same spot as the person

  static constexpr float touchReach_m = 0.5F;
  /// People who are nearer to each other than this stand on the same spot. Each is taken to be beside it by
  /// so much at most, everyone somewhere else: on one spot there is no direction to part in.
  static constexpr float sameSpot_m = 1e-3F;
};

} // namespace loopstad::sim
