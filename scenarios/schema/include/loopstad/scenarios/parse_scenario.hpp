// SPDX-License-Identifier: GPL-3.0-or-later
/// YAML into a Scenario and back.
///
///   Result<Scenario> scenario = readScenario("bredai.yaml", {"run.duration_s=60", "flows[0].persons=100"});
///   if (!scenario) return scenario.error();      // bredai.yaml: line 12: run.duration: is not known; did
///   ... fmt::print("{}", asYaml(*scenario));          // every value, defaults written out
///
/// Errors name file, line and key. Unknown and doubled keys are errors, since a misspelt key would otherwise
/// be a silent default. Values are checked against their ranges, names of origins, destinations and profiles
/// against each other; places, levels and geometry against the twin by loopstad/scenarios/plan_demand.hpp.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/scenarios/scenario.hpp>

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace loopstad::scenarios {

/// The version of the schema: the value of the key "loopstad".
inline constexpr int schemaVersion = 1;

/// Values that replace those of the file before it is read: "path=value" with a path like run.duration_s,
/// flows[0].persons or origins.station.level and a value in YAML. Keys of "run" may stand alone: seed=7.
using Overrides = std::vector<std::string>;

/// file is used in messages and as the start of relative paths; it need not exist.
[[nodiscard]] Result<Scenario> parseScenario(std::string_view yaml, const std::filesystem::path& file,
                                             const Overrides& overrides = {});
[[nodiscard]] Result<Scenario> readScenario(const std::filesystem::path& file,
                                            const Overrides& overrides = {});
/// Everything that is wrong with a file, in its order; empty when parseScenario() succeeds.
[[nodiscard]] std::vector<Error> findProblems(std::string_view yaml, const std::filesystem::path& file,
                                              const Overrides& overrides = {});

/// The normalised scenario: all values with their defaults, in the order of the schema.
[[nodiscard]] std::string asYaml(const Scenario& scenario);

/// The keys that a part of a scenario may have.
struct KeyList {
  std::string_view part; ///< name of the definition in scenario.schema.json; "scenario": the file itself
  std::span<const std::string_view> keys;
};
/// For editors and for the test that holds them against the published schema.
[[nodiscard]] std::span<const KeyList> scenarioKeys();

} // namespace loopstad::scenarios
