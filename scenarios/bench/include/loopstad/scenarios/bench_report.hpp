// SPDX-License-Identifier: GPL-3.0-or-later
/// What was measured, for people and for programs, with the figures of other simulators beside it.
///
///   BenchReport report{.settings = settings, .rows = std::move(rows)};
///   fmt::print("{}", benchTable(report));
///   writeTextFile("bench.json", benchJson(report));
///
/// Figures are those of the median run. Rates are per CPU-second, so that runs on any number of threads
/// compare.
#pragma once

#include <loopstad/scenarios/bench_run.hpp>

#include <string>
#include <vector>

namespace loopstad::scenarios {

struct BenchReport {
  BenchSettings settings;
  std::vector<BenchRow> rows;
  bool linear = false; ///< rows differ in persons or area only: tell what that costs
};

[[nodiscard]] std::string benchTable(const BenchReport& report);
[[nodiscard]] std::string benchJson(const BenchReport& report);

} // namespace loopstad::scenarios
