// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_id.hpp"

#include "xml_stream.hpp"

#include <algorithm>

namespace loopstad::twin::io {

BagId bagIdFrom(std::string_view text, std::size_t digits) {
  std::string_view id = trimmed(text);
  id = id.substr(id.rfind('.') == std::string_view::npos ? 0 : id.rfind('.') + 1);
  const bool allDigits = std::ranges::all_of(id, [](char c) { return c >= '0' && c <= '9'; });
  if (id.empty() || !allDigits || id.size() > digits) return {};
  return {std::string(digits - id.size(), '0') + std::string(id), id.size() < digits};
}

} // namespace loopstad::twin::io
