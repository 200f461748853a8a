// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/text_table.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace loopstad::scenarios {
namespace {

/// Letters, not bytes: what fmt counts too when it pads.
[[nodiscard]] std::size_t lettersOf(const std::string& text) {
  const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; };
  return static_cast<std::size_t>(std::ranges::count_if(text, begins));
}

} // namespace

std::string TextTable::text() const {
  std::vector<std::size_t> widths(rows_.front().size(), 0);
  for (const Row& row : rows_) {
    assert(row.size() == widths.size());
    for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], lettersOf(row[c]));
  }
  std::string text;
  for (const Row& row : rows_) {
    text += fmt::format("{:<{}}", row.front(), widths.front());
    for (std::size_t c = 1; c < row.size(); ++c) text += fmt::format("  {:>{}}", row[c], widths[c]);
    text += '\n';
  }
  return text;
}

} // namespace loopstad::scenarios
