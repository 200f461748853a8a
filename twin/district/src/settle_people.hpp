// SPDX-License-Identifier: GPL-3.0-or-later
/// Who is in which building: the mix of uses over the storeys, dwellings, house numbers.
///
///   const std::vector<std::vector<DistrictUnit>> units = settle(layout);       // by lot
#pragma once

#include "layout.hpp"

#include <loopstad/twin/district/district.hpp>

#include <vector>

namespace loopstad::twin::district {

/// By lot; those of one street and side are numbered along it, odd on its left, even on its right.
[[nodiscard]] std::vector<std::vector<DistrictUnit>> settle(const Layout& layout);

} // namespace loopstad::twin::district
