// SPDX-License-Identifier: GPL-3.0-or-later
/// "--set" on the tree of a scenario, before it is read.
#pragma once

#include "tree.hpp"

#include <loopstad/base/result.hpp>

#include <string>

namespace loopstad::scenarios {

/// Puts the value of "path=value" in its place. A key that is not there yet is made; whether it is known
/// shows when the tree is read.
[[nodiscard]] Status applyOverride(Tree& tree, const std::string& text);

} // namespace loopstad::scenarios
