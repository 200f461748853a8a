// SPDX-License-Identifier: GPL-3.0-or-later
/// What the vector code of the speed model works on.
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

/// Who comes the other way is met from this many metres before contact on.
inline constexpr float meeting_m = 1.0F;

/// Per neighbour of a Surroundings; aligned as its columns are, for whole vectors.
struct alignas(64) Distances : Surroundings::Column<float> {};

} // namespace loopstad::sim
