// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopwatch.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/bench_run.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace loopstad::scenarios {
namespace {

/// Steps until the time is up, everybody has arrived, or the user wants to stop.
void walk(sim::Simulation& simulation, std::uint32_t steps, BenchRun& run, Progress& progress) {
  const auto perSecond = static_cast<std::uint32_t>(std::lround(1.0 / simulation.settings().timeStep_s));
  const Stopwatch watch;
  while (simulation.steps() < steps && !simulation.finished() && !progress.stopRequested()) {
    run.agentSteps += simulation.crowd().size();
    simulation.step();
    if (simulation.steps() % perSecond == 0) progress.advance(1.0); // seldom: the time of telling counts too
  }
  run.wall_s = watch.wall_s();
  run.cpu_s = watch.cpu_s();
}

Result<BenchRun> runOnce(const BenchScene& scene, const BenchSettings& settings, Executor& executor,
                         Progress& progress) {
  sim::Demand demand = scene.demand; // copied before the watch runs
  BenchRun run;
  const Stopwatch watch;
  auto simulation =
      sim::Simulation::create(scene.twin, std::move(demand), {.model = settings.model}, executor);
  run.setup_s = watch.wall_s();
  if (!simulation) return simulation.error();
  walk(*simulation, stepsFor(settings.duration_s, simulation->settings().timeStep_s), run, progress);
  if (progress.stopRequested()) return interruptedError();
  run.phases = simulation->phaseTimes();
  run.simulated_s = simulation->time_s();
  run.steps = simulation->steps();
  run.bytes = simulation->bytes();
  run.fingerprint = simulation->fingerprint();
  return run;
}

Error differs(const BenchScene& scene) {
  return dataError({}, fmt::format("{} {}", scene.what.scene, scene.what.persons),
                   tr("two runs of the same end in different fingerprints"),
                   tr("this should never happen: please report it with the command you gave"));
}

} // namespace

std::uint32_t stepsFor(double duration_s, double timeStep_s) {
  constexpr double rounding = 1e-9; // 60 s are 1200 steps of 0.05 s, not 1201
  return static_cast<std::uint32_t>(std::ceil(duration_s / timeStep_s - rounding));
}

double agentSteps_per_cpu_s(const BenchRun& run) {
  return run.cpu_s > 0.0 ? static_cast<double>(run.agentSteps) / run.cpu_s : 0.0;
}

double agentSeconds_per_cpu_s(const BenchRun& run) {
  return run.steps > 0 ? agentSteps_per_cpu_s(run) * run.simulated_s / run.steps : 0.0;
}

double realTimeFactor(const BenchRun& run) { return run.wall_s > 0.0 ? run.simulated_s / run.wall_s : 0.0; }

std::size_t medianOf(const std::vector<BenchRun>& runs) {
  assert(!runs.empty());
  std::vector<std::size_t> order(runs.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return runs[i].cpu_s; });
  return order[order.size() / 2];
}

Result<BenchRow> measureScene(const BenchScene& scene, const BenchSettings& settings, Executor& executor,
                              Progress& progress) {
  BenchRow row{.what = scene.what,
               .generated = scene.generated,
               .threads = executor.threads(),
               .timeStep_s = sim::SimulationSettings{}.timeStep_s,
               .persons = scene.demand.persons.size()};
  const unsigned repeats = settings.repeats > 0 ? settings.repeats : benchRepeats;
  progress.begin(tr("{} with {} persons", scene.what.scene, scene.what.persons),
                 repeats * settings.duration_s, "s");
  const Stopwatch watch;
  for (unsigned i = 0; i < repeats; ++i) {
    if (settings.repeats == 0 && i > 0 && watch.wall_s() > benchPatience_s) break;
    progress.note(tr("run {} of {}", i + 1, repeats));
    const auto run = runOnce(scene, settings, executor, progress);
    if (!run) return run.error();
    if (!row.runs.empty() && row.runs.front().fingerprint != run->fingerprint) return differs(scene);
    row.runs.push_back(*run);
  }
  progress.end();
  return row;
}

} // namespace loopstad::scenarios
