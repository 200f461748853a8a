// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys.hpp"
#include "parse_parts.hpp"

#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>

#include <algorithm>

namespace loopstad::scenarios {

void parseModel(const Field& field, sim::LocomotionModel& model) {
  if (!field || !field.allow(keys::model)) return;
  std::string name = sim::nameOf(model);
  field["name"].read(name);
  if (const auto known = sim::makeModel(name); !known) {
    field["name"].problem(known.error().problem, known.error().remedy);
    return;
  }
  sim::ModelSettings settings;
  for (const auto& [key, entry] : field["parameters"].entries()) {
    std::optional<double> value;
    entry.read(value, Range{});
    if (!value) continue;
    if (const auto possible = sim::makeModel(name, {{key, *value}}); !possible)
      entry.problem(possible.error().problem, possible.error().remedy);
    else
      settings.emplace_back(key, *value);
  }
  model = *sim::makeModel(name, settings);
}

} // namespace loopstad::scenarios
