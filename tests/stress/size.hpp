// SPDX-License-Identifier: GPL-3.0-or-later
/// How much stress: a little in the normal tests, all of it where LOOPSTAD_STRESS is "long".
///
///   const double room_m = stressed(4.0, 10.0);
#pragma once

#include <loopstad/sim/model_table.hpp>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace loopstad::test {

template <class T>
[[nodiscard]] T stressed(T small, T large) {
  const char* size = std::getenv("LOOPSTAD_STRESS");
  return size != nullptr && std::string_view(size) == "long" ? large : small;
}

[[nodiscard]] inline std::vector<std::string> modelNames() {
  std::vector<std::string> names;
  for (const sim::ModelRow& row : sim::modelTable()) names.emplace_back(row.name);
  return names;
}

/// A test's name may have no dashes.
[[nodiscard]] inline std::string testName(std::string model) {
  std::ranges::replace(model, '-', '_');
  return model;
}

} // namespace loopstad::test
