// SPDX-License-Identifier: GPL-3.0-or-later
/// One scenario with many seeds, side by side, until the figures that are asked for are known well enough.
///
///   SeedPlan plan{.figures = {*parseSeedFigure("egress"), *parseSeedFigure("zone=bridge")}};
///   Result<SeedRuns> runs = runSeeds(scenario, twin, plan, *executor, progress);
///   fmt::print("{}", seedsTable(*runs));
///
/// Each seed is a run of its own on one thread; seeds count up from the scenario's. When to stop is decided
/// as if they had come one after the other, so the result is the same at any number of threads.
///
/// With snapshots a batch that is killed goes on: seeds that were done are in "seeds.done" beside the
/// snapshots of those that were under way.
#pragma once

#include <loopstad/base/executor.hpp>
#include <loopstad/base/progress.hpp>
#include <loopstad/base/result.hpp>
#include <loopstad/scenarios/replication.hpp>
#include <loopstad/scenarios/run_scenario.hpp>
#include <loopstad/scenarios/scenario.hpp>
#include <loopstad/twin/twin.hpp>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace loopstad::scenarios {

enum class SeedFigureKind : std::uint8_t {
  egress,      ///< s: when the last person arrived
  peakDensity, ///< 1/m2: highest mean of an interval, anywhere
  travelTime,  ///< s: mean of all who arrived
  zonePeak,    ///< 1/m2: highest mean of an interval in a zone
  lineFlow,    ///< 1/s: over a line, both ways, from the first interval with a passage to the last
};

struct SeedFigure {
  SeedFigureKind kind = SeedFigureKind::egress;
  std::string name{};                    ///< of the zone or line
  [[nodiscard]] std::string key() const; ///< "egress_s", "zone_peak_per_m2:bridge", ...
};
/// "egress", "peak_density", "travel_time", "zone=NAME", "flow=NAME".
[[nodiscard]] Result<SeedFigure> parseSeedFigure(const std::string& text);

struct SeedPlan {
  std::vector<SeedFigure> figures{};  ///< empty: egress and peak_density, egress only if everybody arrives
  std::optional<std::size_t> seeds{}; ///< this many; nothing: as many as the rule asks for
  StopRule rule{};
  std::filesystem::path folder{}; ///< of what is kept and of snapshots; not needed without either
  bool keepRuns = false;          ///< a run file per seed that counts
  SnapshotPlan snapshots{};       ///< of every seed that is under way
};

struct SeedRun {
  std::uint64_t seed = 0;
  bool complete = false;
  std::uint64_t fingerprint = 0;
  std::vector<double> values{}; ///< one per figure; not a number where the run has none
};

struct SeedRuns {
  std::string scenario;
  std::vector<SeedFigure> figures;
  std::vector<SeedRun> runs; ///< complete ones, by seed
  std::vector<Estimate> estimates;
  StopRule rule;
  bool bySpread = false; ///< the number of seeds follows from the rule
  bool precise = false;  ///< every figure is within what was asked
  bool interrupted = false;
  bool canGoOn = false; ///< interrupted, and left what it can be resumed from
  std::vector<std::string> notes{};
};

[[nodiscard]] Result<SeedRuns> runSeeds(const Scenario& scenario,
                                        const std::shared_ptr<const twin::Twin>& twin, const SeedPlan& plan,
                                        Executor& executor, Progress& progress);

[[nodiscard]] std::string seedsTable(const SeedRuns& runs);
[[nodiscard]] std::string seedsJson(const SeedRuns& runs);
[[nodiscard]] std::string seedsCsv(const SeedRuns& runs);

} // namespace loopstad::scenarios
