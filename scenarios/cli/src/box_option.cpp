// SPDX-License-Identifier: GPL-3.0-or-later
#include "box_option.hpp"

#include <loopstad/base/text.hpp>

#include <array>
#include <charconv>

namespace loopstad::cli {

Result<std::optional<Box2>> parseBox(const std::string& text) {
  if (text.empty()) return std::optional<Box2>{};
  std::array<double, 4> n{};
  const char* at = text.data();
  const char* end = text.data() + text.size();
  bool good = true;
  for (std::size_t i = 0; i < n.size() && good; ++i) {
    const auto [next, error] = std::from_chars(at, end, n[i]);
    good = error == std::errc{} && (i + 1 < n.size() ? next != end && *next == ',' : next == end);
    at = next + 1;
  }
  if (!good || n[0] >= n[2] || n[1] >= n[3])
    return usageError(tr("--bbox {}: is no box", text),
                      tr("give west,south,east,north in RD metres without spaces, such as "
                         "--bbox 181000,457000,182000,458000"));
  return std::optional<Box2>{Box2{{n[0], n[1]}, {n[2], n[3]}}};
}

} // namespace loopstad::cli
