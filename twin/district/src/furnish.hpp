// SPDX-License-Identifier: GPL-3.0-or-later
/// Trees, lamp posts, benches and bins where a street, a square or a park has them.
///
///   const std::vector<DistrictObject> objects = furnish(layout);          // metres from the lower left, not
///   yet turned
#pragma once

#include "layout.hpp"

#include <loopstad/twin/district/district.hpp>

#include <vector>

namespace loopstad::twin::district {

[[nodiscard]] std::vector<DistrictObject> furnish(const Layout& layout);

} // namespace loopstad::twin::district
