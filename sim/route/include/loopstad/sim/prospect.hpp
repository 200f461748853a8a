// SPDX-License-Identifier: GPL-3.0-or-later
/// Which of several ways a person takes, from what each would cost in time.
///
///   std::vector<Prospect> ways{{.time_s = 40.0}, {.time_s = 55.0, .favour_s = 3.0 * taste(seed, id, 1)}};
///   const std::size_t way = pick(ways);                        // the least cost
///   const std::size_t next = reconsider(ways, way, 0.15);      // another only for a clear gain
///
/// With tastes as favours, people divide as the multinomial logit model says (McFadden 1974, "Conditional
/// logit analysis of qualitative choice behavior"); the taste of a person stays, so nobody wavers by chance.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace loopstad::sim {

struct Prospect {
  double time_s = std::numeric_limits<double>::infinity(); ///< to the end; infinite: no way, or not known
  double favour_s = 0.0;                                   ///< time that its merits outweigh

  [[nodiscard]] double cost_s() const { return time_s - favour_s; }
};

/// Standard Gumbel, drawn once per person and alternative: what one has for it, in units of the spread.
[[nodiscard]] double taste(std::uint64_t seed, std::uint32_t person, std::uint32_t alternative);

/// The first of the least cost; 0 where none has a way.
[[nodiscard]] std::size_t pick(std::span<const Prospect> ways);
/// Stays on the present way unless the best one costs less by a share of the time that the present one takes:
/// (present - best) / (present + best) must exceed the gain where nothing is favoured.
[[nodiscard]] std::size_t reconsider(std::span<const Prospect> ways, std::size_t present, double gain);

} // namespace loopstad::sim
