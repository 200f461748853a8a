// SPDX-License-Identifier: GPL-3.0-or-later
// The one unit that compiles Boost.Math.
#include <loopstad/scenarios/replication.hpp>

#include <boost/math/distributions/students_t.hpp>

namespace loopstad::scenarios {

double studentQuantile(double degrees, double probability) {
  return boost::math::quantile(boost::math::students_t(degrees), probability);
}

} // namespace loopstad::scenarios
