// SPDX-License-Identifier: GPL-3.0-or-later
/// Which direction near the way keeps a person walking longest.
///
///   const Direction wish = freeWay(around, distance_m, walker);
///
/// Moussaid, Helbing & Theraulaz 2011: for each direction, how far one gets at free speed before touching
/// somebody who walks on as he does now; chosen is the one that ends nearest to where the way would lead.
/// Here 15 directions up to 70 degrees to either side; of equal ones the right-hand one, as people keep
/// right.
#pragma once

#include "speed_kernel.hpp"

namespace loopstad::sim {

[[nodiscard]] Direction freeWay(const Surroundings& around, const Distances& distance_m,
                                const Walker& walker);

} // namespace loopstad::sim
