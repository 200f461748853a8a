// SPDX-License-Identifier: GPL-3.0-or-later
/// What lies side by side in a street, from its left to its right.
///
///   for (const Lane& lane : profileOf(plan, StreetKind::main, 20.0)) lay(lane);
///
/// Widths of lanes and where they are from: docs/district.md.
#pragma once

#include "layout.hpp"

#include <vector>

namespace loopstad::twin::district {

struct Lane {
  Cover cover = Cover::footway;
  double width_m = 0.0;
};

[[nodiscard]] std::vector<Lane> profileOf(const DistrictPlan& plan, StreetKind kind, double width_m);

} // namespace loopstad::twin::district
