// SPDX-License-Identifier: GPL-3.0-or-later
/// The sums of the speed model over neighbours, as vector code chosen when the program starts: the same bits
/// at any width.
///
///   const Direction push = peoplePush(model, around, distance_m); // fills distance_m
///   shortenByPeople(around, distance_m, walker, horizon_s, fan); // how far each way is free
///   const float gap_m = gapAhead(model, around, distance_m, e, e);  // until one touches somebody
#pragma once

#include <loopstad/sim/speed_model.hpp>

#include <array>
#include <cstddef>

namespace loopstad::sim {

struct Walker {
  Direction way;          ///< unit vector
  Velocity velocity;      ///< m/s, now
  float speed_mps = 0.0F; ///< wanted, > 0
  float radius_m = 0.0F;
  float horizon_s = 0.0F; ///< > 0
};

/// Directions near the way, and how far each is free.
struct Fan {
  static constexpr std::size_t ways = 16;
  alignas(64) std::array<float, ways> x;
  alignas(64) std::array<float, ways> y;
  alignas(64) std::array<float, ways> free_m;
};

/// Per neighbour of a Surroundings; aligned as its columns are, for whole vectors.
struct alignas(64) Distances : Surroundings::Column<float> {};

/// Sum of a exp((l - s) / D), away from each neighbour; not more than a in overlap. Fills distance_m.
[[nodiscard]] Direction peoplePush(const SpeedModel& model, const Surroundings& around,
                                   Distances& distance_m);
/// Shortens each way to where it touches a neighbour who walks on as now: |d + w t| = l for the relative
/// velocity w. Who cannot be touched within horizon_s is passed over.
void shortenByPeople(const Surroundings& around, const Distances& distance_m, const Walker& walker,
                     float horizon_s, Fan& fan);
/// The number of the way that ends nearest to the point a horizon straight ahead; of equals the first.
/// straightness: cosine of each way's turn.
[[nodiscard]] std::size_t bestWay(const Fan& fan, const std::array<float, Fan::ways>& straightness,
                                  float horizon_m);
/// How far one gets straight ahead, in the direction e, before touching somebody who stands still: nobody
/// else is in the way of the body. Who stands beside is passed, unless pressed into by half; that
/// counts along the way that one goes, which a wall may have turned.
[[nodiscard]] float gapAhead(const SpeedModel& model, const Surroundings& around, const Distances& distance_m,
                             Direction e, Direction going);

} // namespace loopstad::sim
