// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/math.hpp>
#include <loopstad/base/random.hpp>
#include <loopstad/sim/prospect.hpp>

namespace loopstad::sim {

double taste(std::uint64_t seed, std::uint32_t person, std::uint32_t alternative) {
  const Draws draw(seed, person, alternative, Purpose::routeTaste);
  return -exact::log(-exact::log(draw.uniform(0)));
}

std::size_t pick(std::span<const Prospect> ways) {
  std::size_t best = 0;
  for (std::size_t i = 1; i < ways.size(); ++i)
    if (ways[i].cost_s() < ways[best].cost_s()) best = i;
  return best;
}

std::size_t reconsider(std::span<const Prospect> ways, std::size_t present, double gain) {
  const std::size_t best = pick(ways);
  const double time_s = ways[present].time_s;
  if (time_s == std::numeric_limits<double>::infinity()) return best;
  const double least_s = time_s * 2.0 * gain / (1.0 + gain);
  return ways[present].cost_s() - ways[best].cost_s() > least_s ? best : present;
}

} // namespace loopstad::sim
