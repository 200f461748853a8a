// SPDX-License-Identifier: GPL-3.0-or-later
/// What can be told of JSON before it is parsed: a hundred megabytes of "[" are found in one pass, on no
/// stack.
///
///   if (nestsDeeperThan(bytes, deepestJson)) ...   // no document that we read comes near
///   endOfValue(R"({"a": 1} {"b": 2})");            // 8: a stream of several values
#pragma once

#include <cstddef>
#include <string_view>

namespace loopstad {

/// Objects and arrays within each other. Of what we read CityJSON needs most, 14: a ring of a MultiSolid in a
/// geometry of an object, and attributes of extensions some more.
inline constexpr std::size_t deepestJson = 100;

[[nodiscard]] bool nestsDeeperThan(std::string_view json, std::size_t limit);
/// Just behind the first object or array; the size where it does not end.
[[nodiscard]] std::size_t endOfValue(std::string_view json);

} // namespace loopstad
