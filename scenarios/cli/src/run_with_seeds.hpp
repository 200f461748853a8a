// SPDX-License-Identifier: GPL-3.0-or-later
/// "loopstad run SCENARIO --seeds ...": many seeds of one scenario, and how well its figures are known then.
///
///   if (!options.seeds.seeds.empty()) return runWithSeeds(*scenario, *twin, options.seeds, ...);
#pragma once

#include "command_line.hpp"

#include <loopstad/base/progress.hpp>
#include <loopstad/scenarios/run_scenario.hpp>
#include <loopstad/scenarios/scenario.hpp>
#include <loopstad/twin/twin.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace loopstad::cli {

struct SeedOptions {
  std::string seeds; ///< a number or "auto"; empty: one run
  std::string within;
  std::optional<double> confidence_percent;
  std::optional<std::uint64_t> most;
  std::vector<std::string> figures;
  bool keepRuns = false;
};

void addSeedOptions(Command& command, SeedOptions& options);

/// snapshots, output, threads and json: as of the command.
[[nodiscard]] Status runWithSeeds(const scenarios::Scenario& scenario,
                                  const std::shared_ptr<const twin::Twin>& twin, const SeedOptions& options,
                                  const scenarios::SnapshotPlan& snapshots, const std::string& output,
                                  unsigned threads, const std::string& json, Progress& progress);

/// What is wrong with the options, before anything is read or built.
[[nodiscard]] Status checkSeedOptions(const SeedOptions& options);

} // namespace loopstad::cli
