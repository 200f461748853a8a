// SPDX-License-Identifier: GPL-3.0-or-later
#include "travel_times.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace loopstad::sim {

TravelTimes summarise(std::string destination, std::vector<double> times_s) {
  TravelTimes result;
  result.destination = std::move(destination);
  if (times_s.empty()) return result;
  std::ranges::sort(times_s);
  const std::size_t n = times_s.size();
  result.persons = static_cast<std::uint32_t>(n);
  result.mean_s = std::accumulate(times_s.begin(), times_s.end(), 0.0) / static_cast<double>(n);
  result.median_s = 0.5 * (times_s[(n - 1) / 2] + times_s[n / 2]);
  result.p90_s = times_s[(9 * n + 9) / 10 - 1];
  result.max_s = times_s.back();
  return result;
}

} // namespace loopstad::sim
