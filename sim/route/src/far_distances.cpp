// SPDX-License-Identifier: GPL-3.0-or-later
#include "far_distances.hpp"

#include <algorithm>

namespace loopstad::sim::route {

FarDistances::FarDistances(std::span<const double> distances_m) : steps_(distances_m.size(), unreachable) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  constexpr double most = unreachable - 1.0;
  scales_.resize((distances_m.size() + clusterSize - 1) / clusterSize);
  for (std::size_t s = 0; s < scales_.size(); ++s) {
    const std::size_t begin = s * clusterSize;
    const std::size_t end = std::min(begin + clusterSize, distances_m.size());
    double low = infinity;
    double high = 0.0;
    for (std::size_t i = begin; i < end; ++i) {
      if (distances_m[i] == infinity) continue;
      low = std::min(low, distances_m[i]);
      high = std::max(high, distances_m[i]);
    }
    if (low == infinity) continue;
    Scale& scale = scales_[s];
    scale.nearest_m = static_cast<float>(low);
    scale.step_m = static_cast<float>((high - low) / most);
    const double from_m = static_cast<double>(scale.nearest_m);
    const double step_m = static_cast<double>(scale.step_m);
    for (std::size_t i = begin; i < end; ++i) {
      if (distances_m[i] == infinity) continue;
      const double steps = step_m > 0.0 ? (distances_m[i] - from_m) / step_m + 0.5 : 0.0;
      steps_[i] = static_cast<std::uint16_t>(std::clamp(steps, 0.0, most));
    }
  }
}

} // namespace loopstad::sim::route
