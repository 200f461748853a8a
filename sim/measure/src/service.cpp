// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/measures.hpp>

#include <algorithm>

namespace loopstad::sim {

const std::array<double, 6>& walkwayThresholds_per_m2() {
  // Fruin 1971, "Pedestrian planning and design", walkways: more than 3.24 m2 per person is A, then 2.32,
  // 1.39, 0.93 and 0.46 m2 end B, C, D and E.
  static constexpr std::array<double, 6> lowest{0.0,        1.0 / 3.24, 1.0 / 2.32,
                                                1.0 / 1.39, 1.0 / 0.93, 1.0 / 0.46};
  return lowest;
}

LevelOfService walkwayService(double density_per_m2) {
  const auto& lowest = walkwayThresholds_per_m2();
  const auto above = std::ranges::upper_bound(lowest, std::max(0.0, density_per_m2));
  return static_cast<LevelOfService>(above - lowest.begin() - 1);
}

char letter(LevelOfService service) { return static_cast<char>('A' + static_cast<int>(service)); }

} // namespace loopstad::sim
