// SPDX-License-Identifier: GPL-3.0-or-later
/// Where a door of a plan opens walls: as far as the floors on both its sides, or the ground that the plan
/// lies on.
///
///   for (const Polygon& area : doorAreas(g, feature)) add(area, Rank::door);
///
/// A gate in a fence on a square of the BGT is a door as well.
#pragma once

#include "gather.hpp"

namespace loopstad::twin::build {

/// In the coordinates of the records. Doors that lead nowhere, or one way, are in the report. Ground of other
/// sources is gathered before.
[[nodiscard]] std::vector<Polygon> doorAreas(Gathering& g, const io::PlainFeature& feature);

} // namespace loopstad::twin::build
