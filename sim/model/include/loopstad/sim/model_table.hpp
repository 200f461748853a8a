// SPDX-License-Identifier: GPL-3.0-or-later
/// The one table that lists the locomotion models: what they are called, where they come from, their numbers.
///
///   for (const ModelRow& row : modelTable())
///     for (const ModelParameter& p : row.parameters) fmt::print("{} {} {} {}\n", row.name, p.name, p.value,
///     p.unit);
///
/// A model is chosen once per block of rows by std::visit over LocomotionModel, never per person.
#pragma once

#include <loopstad/sim/speed_model.hpp>

#include <span>
#include <variant>

namespace loopstad::sim {

using LocomotionModel = std::variant<SpeedModel>;

struct ModelParameter {
  const char* name;
  float value; ///< default
  float low;   ///< range that makes sense
  float high;
  const char* unit;
  const char* source;
};

struct ModelRow {
  const char* name;
  const char* source;
  std::span<const ModelParameter> parameters;
};

[[nodiscard]] std::span<const ModelRow> modelTable();

} // namespace loopstad::sim
