// SPDX-License-Identifier: GPL-3.0-or-later
#include "found_text.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <cmath>

namespace loopstad::scenarios {

std::string spreadText(const Spread& spread, int decimals) {
  if (!std::isfinite(spread.median)) return "-";
  const std::string median = fmt::format("{:.{}f}", spread.median, decimals);
  const std::string low = fmt::format("{:.{}f}", spread.low, decimals);
  const std::string high = fmt::format("{:.{}f}", spread.high, decimals);
  return low == high ? median : tr("{} ({} to {})", median, low, high);
}

std::string foundText(const Check& check) {
  const auto list = [&](const std::vector<Found>& all) {
    std::string text;
    for (const Found& found : all) {
      if (!text.empty()) text += "; ";
      if (!found.variant.empty()) text += found.variant + ": ";
      text += spreadText(found.spread, row(check.quantity).decimals);
    }
    return text;
  };
  return check.unlimited.empty() ? list(check.found)
                                 : tr("{}; without the limiter {}", list(check.found), list(check.unlimited));
}

} // namespace loopstad::scenarios
