// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/closures.hpp>

namespace loopstad::sim {

Passing Gate::passingAt(double time_s) const {
  Passing now = Passing::both;
  for (const PassingChange& change : changes)
    if (change.at_s <= time_s) now = change.passing;
  return now;
}

} // namespace loopstad::sim
