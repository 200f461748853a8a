// SPDX-License-Identifier: GPL-3.0-or-later
/// What every locomotion model does in a step: read the present, write its own rows.
///
///   SteerTally steer(const MyModel& model, const Present& present, Moves& next, std::size_t begin,
///                    std::size_t end) {
///     return forEachPerson(present, next, begin, end, [&](const Surroundings& around, std::size_t row) {
///       next.velocity[row] = ...; next.facing[row] = ...;
///     });
///   }
///
/// For the rows begin .. end - 1: next.velocity as wanted, m/s, and next.facing, a unit vector. next.wish is
/// a person's memory from one step to the next, for models that need one. Who has no way to go (zero) stands.
/// Same bits everywhere: 32-bit sums in the order of the neighbours, square roots, decay() of fast_exp.hpp;
/// nothing else of <cmath>, nothing allocated.
#pragma once

#include <loopstad/sim/lookout.hpp>
#include <loopstad/sim/present.hpp>
#include <loopstad/sim/steer_tally.hpp>

#include <array>
#include <cmath>
#include <cstddef>

namespace loopstad::sim {

/// The vector at length 1, or what is given where it is next to nothing.
[[nodiscard]] inline Direction unit(float x, float y, Direction otherwise) {
  const float length = std::sqrt(x * x + y * y);
  const float perLength = 1.0F / length;
  return length > 1e-4F ? Direction{x * perLength, y * perLength} : otherwise;
}

/// Takes away what points into a wall: in full at contact, not at all buffer_m away from it.
[[nodiscard]] inline Direction slideAlong(const Surroundings& around, float radius_m, float buffer_m,
                                          Direction e) {
  for (std::size_t w = 0; w < around.wallCount; ++w) {
    const WallContact& wall = around.walls[w];
    const float into = e.x * wall.x + e.y * wall.y;
    const float spare_m = wall.distance_m - radius_m;
    if (into >= 0.0F || spare_m >= buffer_m) continue;
    const float share = spare_m <= 0.0F ? 1.0F : 1.0F - spare_m / buffer_m;
    e.x -= share * into * wall.x;
    e.y -= share * into * wall.y;
  }
  return e;
}

/// Walks with that velocity; the body points along it, or as before where it next to stands.
inline void goWith(Velocity velocity, const Present& present, std::size_t row, Moves& next) {
  constexpr float standing_mps = 0.1F;
  const float speed_mps = std::sqrt(velocity.x * velocity.x + velocity.y * velocity.y);
  next.velocity[row] = velocity;
  next.facing[row] =
      speed_mps > standing_mps ? unit(velocity.x, velocity.y, present.way[row]) : present.crowd.facing[row];
}

/// Some of the people of a block, side by side: while the numbers of one depend on each other, a processor
/// works on those of the others.
struct Party {
  static constexpr std::size_t most = 8;
  std::array<std::size_t, most> row;
  std::array<Surroundings, most> around; ///< of each
  std::size_t count = 0;
};

/// Who has no way stands; the others walk, a party after the other in the order of rows, as walk(party) says.
/// They look as far from contact as beyond_m(row) says.
template <class Beyond, class Walk>
SteerTally forEachParty(const Present& present, Moves& next, std::size_t begin, std::size_t end,
                        Beyond beyond_m, Walk walk) {
  SteerTally tally;
  Lookout lookout(present);
  Party party;
  for (std::size_t row = begin; row < end; ++row) {
    next.wish[row] = {};
    if (present.way[row] == Direction{}) {
      next.facing[row] = present.crowd.facing[row];
      next.velocity[row] = {};
      continue;
    }
    Surroundings& around = party.around[party.count];
    lookout.look(row, around, beyond_m(row));
    tally.overlooked += around.overlooked ? 1 : 0;
    party.row[party.count] = row;
    if (++party.count < Party::most) continue;
    walk(party);
    party.count = 0;
  }
  if (party.count > 0) walk(party);
  return tally;
}

/// The same person after person, as walk(around, row) says, for models that look as far as people are felt.
template <class Walk>
SteerTally forEachPerson(const Present& present, Moves& next, std::size_t begin, std::size_t end, Walk walk) {
  constexpr auto all = [](std::size_t) { return static_cast<float>(CellIndex::reach_m); };
  return forEachParty(present, next, begin, end, all, [&](const Party& party) {
    for (std::size_t i = 0; i < party.count; ++i) walk(party.around[i], party.row[i]);
  });
}

} // namespace loopstad::sim
