// SPDX-License-Identifier: GPL-3.0-or-later
/// How many walk together: weights of groups of 1, 2, 3 ... persons.
///
///   flow.groupSizes = poissonGroupSizes(0.83);   // a weekday afternoon: 56 % of the people walk in groups
///
/// Groups seen in a street follow the Poisson law without its 0, with 0.83 on a weekday and 1.11 on a
/// Saturday (Moussaid, Perozo, Garnier, Helbing & Theraulaz 2010, "The walking behaviour of pedestrian social
/// groups and its impact on crowd dynamics", PLoS ONE 5(4): e10047, figure 1).
#pragma once

#include <cstddef>
#include <vector>

namespace loopstad::sim {

/// More than these hardly ever walk as one.
inline constexpr std::size_t largestGroup = 8;

/// lambda > 0. The weights add up to nearly 1.
[[nodiscard]] std::vector<double> poissonGroupSizes(double lambda);

} // namespace loopstad::sim
