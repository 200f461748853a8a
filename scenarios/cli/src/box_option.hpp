// SPDX-License-Identifier: GPL-3.0-or-later
/// A box on the command line: --bbox W,S,E,N in RD metres.
///
///   Result<std::optional<Box2>> box = parseBox("181000,457000,182000,458000");
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/base/vec.hpp>

#include <optional>
#include <string>

namespace loopstad::cli {

/// Nothing for an empty text.
[[nodiscard]] Result<std::optional<Box2>> parseBox(const std::string& text);

} // namespace loopstad::cli
