// SPDX-License-Identifier: GPL-3.0-or-later
/// Who is in a vicinity and who of them is felt: the parts of looking around that every person costs most, as
/// vector code.
///
///   gather(crowd, rows, origin, vicinity);   // appends
///   selectFelt(vicinity, person, around);    // appends to around, in the order of the vicinity
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
  float beyond_m = 0.0F; ///< as Lookout::from() says
  std::uint32_t row = 0;
};

/// The vicinity must have room for the rows.
void gather(const Crowd& crowd, RowRun rows, Fixed2 origin, Vicinity& vicinity);

void selectFelt(const Vicinity& vicinity, const Onlooker& person, Surroundings& around);

} // namespace loopstad::sim
