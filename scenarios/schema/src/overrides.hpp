// SPDX-License-Identifier: GPL-3.0-or-later
/// "--set" on the tree of a scenario, before it is read.
#pragma once

#include <loopstad/base/result.hpp>

#include <yaml-cpp/node/node.h>

#include <string>

namespace loopstad::scenarios {

/// Puts the value of "path=value" in its place and gives the full path back. A key that is not there yet is
/// made; whether it is known shows when the tree is read.
[[nodiscard]] Result<std::string> applyOverride(YAML::Node tree, const std::string& text);

} // namespace loopstad::scenarios
