// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/json_nesting.hpp>

#include <algorithm>

namespace loopstad {
namespace {

/// Calls visit(depth, at) behind every bracket, until it says stop.
template <class Visit>
void walkBrackets(std::string_view json, Visit visit) {
  std::size_t depth = 0;
  bool quoted = false;
  for (std::size_t at = 0; at < json.size(); ++at) {
    const char c = json[at];
    if (quoted) {
      if (c == '\\') ++at;
      quoted = c != '"';
      continue;
    }
    if (c == '"') quoted = true;
    const bool opens = c == '{' || c == '[';
    if (!opens && c != '}' && c != ']') continue;
    if (opens)
      ++depth;
    else if (depth > 0)
      --depth;
    if (!visit(depth, at)) return;
  }
}

} // namespace

bool nestsDeeperThan(std::string_view json, std::size_t limit) {
  bool deeper = false;
  walkBrackets(json, [&](std::size_t depth, std::size_t) { return !(deeper = depth > limit); });
  return deeper;
}

std::size_t endOfValue(std::string_view json) {
  std::size_t end = json.size();
  walkBrackets(json, [&](std::size_t depth, std::size_t at) {
    if (depth == 0) end = at + 1;
    return depth > 0;
  });
  return end;
}

} // namespace loopstad
