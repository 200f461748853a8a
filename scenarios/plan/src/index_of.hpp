// SPDX-License-Identifier: GPL-3.0-or-later
/// The place of a name in a list of named things.
///
///   demand.flows[0].origin = indexOf(scenario.origins, spec.from);
///
/// Names were checked when the scenario was read; an empty one, such as that of a profile, is the first.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>

namespace loopstad::scenarios {

template <class List>
[[nodiscard]] std::size_t indexOf(const List& list, const std::string& name) {
  const auto found = std::ranges::find(list, name, [](const auto& entry) { return entry.name; });
  return name.empty() || found == list.end() ? 0 : static_cast<std::size_t>(found - list.begin());
}

} // namespace loopstad::scenarios
