// SPDX-License-Identifier: GPL-3.0-or-later
/// What was found, in words: "0.8 m: 1.42; 1.0 m: 1.87 (1.80 to 1.93)".
#pragma once

#include <loopstad/scenarios/verify.hpp>

#include <string>

namespace loopstad::scenarios {

[[nodiscard]] std::string foundText(const Check& check);
/// One spread: its median, and the range where that differs at the decimals shown.
[[nodiscard]] std::string spreadText(const Spread& spread, int decimals);

} // namespace loopstad::scenarios
