// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/math.hpp>
#include <loopstad/sim/group_sizes.hpp>

#include <cassert>

namespace loopstad::sim {

std::vector<double> poissonGroupSizes(double lambda) {
  assert(lambda > 0.0);
  const double none = exact::exp(-lambda);
  double weight = none / (1.0 - none);
  std::vector<double> weights;
  for (std::size_t size = 1; size <= largestGroup; ++size)
    weights.push_back(weight *= lambda / static_cast<double>(size));
  return weights;
}

} // namespace loopstad::sim
