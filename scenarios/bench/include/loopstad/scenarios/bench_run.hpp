// SPDX-License-Identifier: GPL-3.0-or-later
/// How fast a scene is walked: whole steps with the default time step, and unless told otherwise the default
/// model and its default parameters, routing and walls included, nothing recorded.
///
///   const auto row = measureScene(*scene, BenchSettings{.duration_s = 60.0}, *executor, progress);
///   const BenchRun& run = row->median();
///   fmt::print("{:.2f} M\n", 1e-6 * agentSteps_per_cpu_s(run));
///
/// Every repetition starts anew. CPU time is user + system over all threads of the process, so nothing else
/// should be going on in it. All repetitions must end in the same fingerprint; if not, that is an Error.
#pragma once

#include <loopstad/base/executor.hpp>
#include <loopstad/scenarios/bench_scene.hpp>
#include <loopstad/sim/simulation.hpp>

#include <cstdint>
#include <optional>

namespace loopstad::scenarios {

struct BenchSettings {
  double duration_s = 60.0; ///< simulated, > 0: rounded up to whole steps
  unsigned repeats = 0;     ///< 0: benchRepeats, fewer for what takes long
  sim::LocomotionModel model{};
};

[[nodiscard]] std::uint32_t stepsFor(double duration_s, double timeStep_s);

/// Unless told how many: the median of five, but none is begun after a minute has gone into the scene.
inline constexpr unsigned benchRepeats = 5;
inline constexpr double benchPatience_s = 60.0;

struct BenchRun {
  double setup_s = 0.0; ///< from twin and demand to the first step: surface, routes, persons in place
  double wall_s = 0.0;  ///< of all steps
  double cpu_s = 0.0;
  sim::PhaseTimes phases{}; ///< wall time of each
  double simulated_s = 0.0; ///< less than asked for when everybody had arrived
  std::uint32_t steps = 0;
  std::size_t agentSteps = 0; ///< persons present, summed over the steps
  std::size_t bytes = 0;      ///< of columns and grid, when the steps are done
  std::uint64_t fingerprint = 0;
};

[[nodiscard]] double agentSteps_per_cpu_s(const BenchRun& run);
[[nodiscard]] double agentSeconds_per_cpu_s(const BenchRun& run);
/// Simulated seconds per second on the clock.
[[nodiscard]] double realTimeFactor(const BenchRun& run);

/// The run with the median CPU time; of an even number the slower one in the middle. Not of none.
[[nodiscard]] std::size_t medianOf(const std::vector<BenchRun>& runs);

/// What a parallel run gains, beside what a loop gains that shares nothing.
struct BenchScaling {
  unsigned threads = 1;
  std::size_t rounds = 0;
  double gain = 1.0;        ///< times as fast as with one thread
  double controlGain = 1.0; ///< likewise, of the control loop

  [[nodiscard]] double share() const { return gain / controlGain; }
};

struct BenchRow {
  BenchCase what;
  bool generated = false;
  unsigned threads = 1;
  double timeStep_s = 0.0;
  std::size_t persons = 0; ///< in place at the start
  std::vector<BenchRun> runs{};
  std::optional<BenchScaling> scaling{};

  [[nodiscard]] const BenchRun& median() const { return runs[medianOf(runs)]; }
  [[nodiscard]] double bytesEach() const {
    return static_cast<double>(median().bytes) / static_cast<double>(persons);
  }
};

[[nodiscard]] Result<BenchRow> measureScene(const BenchScene& scene, const BenchSettings& settings,
                                            Executor& executor, Progress& progress);

/// Steps the scene on one thread and on several by turns, some steps each, with the control loop between, so
/// that a noisy machine disturbs all four alike; gains are medians over the turns. Ends with the duration or
/// the patience.
[[nodiscard]] Result<BenchScaling> measureScaling(const BenchScene& scene, const BenchSettings& settings,
                                                  unsigned threads, Progress& progress);

} // namespace loopstad::scenarios
