// SPDX-License-Identifier: GPL-3.0-or-later
/// One scenario from its first step to its last: simulated, measured and recorded.
///
///   auto executor = makeThreadedExecutor(0);
///   Result<RunOutcome> run = runScenario(scenario, twin, files, *executor, progress);
///   if (!run->complete) ...        // Ctrl-C: the file opens, up to its last complete frame
///
/// Same scenario, same twin, same bits, at any number of threads.
#pragma once

#include <loopstad/base/executor.hpp>
#include <loopstad/base/progress.hpp>
#include <loopstad/base/result.hpp>
#include <loopstad/scenarios/scenario.hpp>
#include <loopstad/sim/measures.hpp>
#include <loopstad/sim/simulation.hpp>
#include <loopstad/twin/twin.hpp>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace loopstad::scenarios {

struct RunOutcome {
  bool complete = true; ///< false: stopped on request
  double simulated_s = 0.0;
  double wall_s = 0.0; ///< of the steps, recording and measuring included
  sim::RunTally tally;
  std::size_t stillWalking = 0;
  std::uint64_t fingerprint = 0;
  std::vector<std::string> warnings;
  sim::MeasureResults measures;
  std::filesystem::path snapshot; ///< from which a run that was stopped can go on; empty: none was left
};

/// A run that is killed or stopped goes on from its last snapshot, to the same result as if nothing had
/// happened.
struct SnapshotPlan {
  std::optional<double> every_s{}; ///< wall time between two; > 0
  bool resume = false;             ///< from the snapshot beside the run file; without one, begins

  [[nodiscard]] bool any() const { return every_s || resume; }
};

struct RunPlaces {
  std::filesystem::path run;  ///< empty: nothing is recorded
  std::filesystem::path twin; ///< that of the scenario, or where one that was built is to be kept
  bool twinIsThere = false;   ///< and was kept already
  SnapshotPlan snapshots{};   ///< beside the run file; none without one
};

/// The run file appears under its name when the run has ended, also when it was stopped. A snapshot that is
/// there and not to be resumed from is an Error.
[[nodiscard]] Result<RunOutcome> runScenario(const Scenario& scenario,
                                             const std::shared_ptr<const twin::Twin>& twin,
                                             const RunPlaces& places, Executor& executor, Progress& progress);

} // namespace loopstad::scenarios
