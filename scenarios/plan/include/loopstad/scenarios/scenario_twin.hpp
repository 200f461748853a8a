// SPDX-License-Identifier: GPL-3.0-or-later
/// The city of a scenario: its sources read and built, or the twin file that it names.
///
///   twin::BuildReport report;
///   Result<twin::Twin> twin = scenarioTwin(scenario, progress, report);
///
/// Paths of sources start at the folder of the scenario. Geometry that is written in the scenario is added to
/// what the sources hold; alone, it has no place on earth and its coordinates are the plan's own.
#pragma once

#include <loopstad/base/progress.hpp>
#include <loopstad/base/result.hpp>
#include <loopstad/scenarios/scenario.hpp>
#include <loopstad/twin/build_report.hpp>
#include <loopstad/twin/twin.hpp>

#include <filesystem>
#include <optional>

namespace loopstad::scenarios {

[[nodiscard]] Result<twin::Twin> scenarioTwin(const Scenario& scenario, Progress& progress,
                                              twin::BuildReport& report);
/// The twin file that is the only source of the scenario, if there is one.
[[nodiscard]] std::optional<std::filesystem::path> twinFileOf(const Scenario& scenario);

} // namespace loopstad::scenarios
