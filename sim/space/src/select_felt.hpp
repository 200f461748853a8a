// SPDX-License-Identifier: GPL-3.0-or-later
/// Who of a vicinity is felt: the part of looking around that every person costs most, as vector code.
///
///   selectFelt(vicinity, person, around);   // appends to around, in the order of the vicinity
#pragma once

#include <loopstad/sim/lookout.hpp>

namespace loopstad::sim {

struct Onlooker {
  float x = 0.0F; ///< m, from the vicinity's origin
  float y = 0.0F;
  Velocity velocity;
  Direction facing;
  Direction way;
  float radius_m = 0.0F;
  std::uint32_t row = 0;
};

void selectFelt(const Vicinity& vicinity, const Onlooker& person, Surroundings& around);

} // namespace loopstad::sim
