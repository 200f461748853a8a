// SPDX-License-Identifier: GPL-3.0-or-later
/// Dutch street names that no seed gives twice.
///
///   const std::vector<std::string> names = streetNames(layout);       // by Street::name
#pragma once

#include "layout.hpp"

#include <string>
#include <vector>

namespace loopstad::twin::district {

[[nodiscard]] std::vector<std::string> streetNames(const Layout& layout);

} // namespace loopstad::twin::district
