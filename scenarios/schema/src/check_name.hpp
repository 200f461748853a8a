// SPDX-License-Identifier: GPL-3.0-or-later
/// Names that one part of a file uses and another must have.
///
///   checkName(item["profile"], flow.profile, scenario.profiles, tr("profile"));
#pragma once

#include "field.hpp"

#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loopstad::scenarios {

/// Reports a name that is not in the list; an empty one is left to the caller.
template <class List>
void checkName(const Field& field, const std::string& name, const List& list, std::string_view kind) {
  if (name.empty() || std::ranges::find(list, name, [](const auto& e) { return e.name; }) != list.end())
    return;
  std::vector<std::string> names;
  for (const auto& entry : list) names.push_back(entry.name);
  field.problem(tr("names the {} \"{}\", which the scenario does not have", kind, name),
                suggestion(name, std::move(names)));
}

} // namespace loopstad::scenarios
