// SPDX-License-Identifier: GPL-3.0-or-later
/// How much stress: a little in the normal tests, all of it where LOOPSTAD_STRESS is "long".
///
///   const double room_m = stressed(4.0, 10.0);
#pragma once

#include <cstdlib>
#include <string_view>

namespace loopstad::test {

template <class T>
[[nodiscard]] T stressed(T small, T large) {
  const char* size = std::getenv("LOOPSTAD_STRESS");
  return size != nullptr && std::string_view(size) == "long" ? large : small;
}

} // namespace loopstad::test
