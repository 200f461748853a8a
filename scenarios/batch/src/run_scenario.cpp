// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_snapshots.hpp"

#include <loopstad/base/log.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/parse_scenario.hpp>
#include <loopstad/scenarios/run_plan.hpp>
#include <loopstad/scenarios/run_scenario.hpp>
#include <loopstad/scenarios/scenario_twin.hpp>
#include <loopstad/sim/run_file.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <cmath>
#include <ctime>
#include <optional>
#include <utility>

namespace loopstad::scenarios {
namespace fs = std::filesystem;
namespace {

sim::RunHeader headerOf(const Scenario& scenario, const twin::Twin& twin, unsigned threads,
                        const RunPlaces& places) {
  sim::RunHeader header;
  header.scenarioName = scenario.id;
  header.scenarioText = asYaml(scenario);
  header.inputs = twin.sources;
  if (!places.run.empty()) // where nothing is kept, nothing leads to the twin
    header.twinFile = fs::absolute(places.twin)
                          .lexically_normal()
                          .lexically_proximate(fs::absolute(places.run).lexically_normal().parent_path())
                          .string();
  header.seed = scenario.run.seed;
  header.threads = threads;
  header.timeStep_s = scenario.run.timeStep_s;
  header.frameInterval_s = scenario.run.frameInterval_s;
  header.model = sim::nameOf(scenario.model);
  header.modelSource = sim::sourceOf(scenario.model);
  header.modelParameters = sim::settingsOf(scenario.model);
  for (const sim::Profile& profile : scenario.profiles) header.profiles.push_back(profile.name);
  for (const NamedPlace& destination : scenario.destinations) header.destinations.push_back(destination.name);
  return header;
}

std::string now() { return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr))); }

/// A whole number of steps: the schema holds it to that.
std::uint32_t stepsIn(double duration_s, const Scenario& scenario) {
  return static_cast<std::uint32_t>(std::lround(duration_s / scenario.run.timeStep_s));
}

/// A run between two steps.
struct RunUnderWay {
  sim::Simulation simulation;
  sim::Measures measures;
  std::optional<sim::RunWriter> writer;
};

/// Steps until everyone has arrived, the time is up or the user wants to stop; true unless the latter.
bool walk(const Scenario& scenario, RunUnderWay& run, Snapshots& snapshots, Progress& progress) {
  const std::uint32_t last = stepsIn(scenario.run.duration_s, scenario);
  const std::uint32_t perFrame = stepsIn(scenario.run.frameInterval_s, scenario);
  sim::Simulation& simulation = run.simulation;
  progress.begin(tr("Simulating {}", scenario.id), scenario.run.duration_s, "s");
  progress.advance(simulation.time_s());
  if (run.writer && simulation.steps() == 0) run.writer->frame(simulation.time_s(), simulation.crowd());
  while (!simulation.finished() && simulation.steps() < last && !progress.stopRequested()) {
    const sim::StepReport report = simulation.step();
    run.measures.observe(simulation, report);
    if (run.writer) {
      run.writer->arrived(report.arrivals);
      if (simulation.steps() % perFrame == 0) run.writer->frame(simulation.time_s(), simulation.crowd());
      if (snapshots.due()) snapshots.take(simulation, run.measures, *run.writer);
    }
    progress.note(tr("{} present, {} arrived", simulation.crowd().size(), simulation.tally().arrived));
    progress.advance(scenario.run.timeStep_s);
  }
  progress.end();
  return simulation.finished() || simulation.steps() >= last;
}

std::vector<sim::GateCount> gateCounts(const sim::Simulation& simulation) {
  std::vector<sim::GateCount> counts;
  for (const sim::Gate& gate : simulation.demand().closures.gates) {
    const sim::GatePassages& passed = simulation.gatePassages()[counts.size()];
    counts.push_back({gate.name, passed.forward, passed.backward});
  }
  return counts;
}

Error unlikeSaved(const RunPlaces& places, const std::string& part) {
  return inSnapshot(places, dataError({}, part, tr("does not fit this scenario, or is damaged"),
                                      tr("remove the snapshot and begin the run anew")));
}

/// At its start, or where the snapshot was taken.
Result<RunUnderWay> beginOrGoOn(const Scenario& scenario, const std::shared_ptr<const twin::Twin>& twin,
                                const RunPlaces& places, const std::optional<sim::RunSnapshot>& earlier,
                                sim::RunHeader header, Executor& executor) {
  const auto plan = planRun(scenario, *twin, twin::Surface(twin->surface));
  if (!plan) return plan.error();
  auto simulation =
      earlier ? sim::Simulation::restore(twin, plan->demand, plan->settings, earlier->state, executor)
              : sim::Simulation::create(twin, plan->demand, plan->settings, executor);
  if (!simulation) return earlier ? inSnapshot(places, simulation.error()) : simulation.error();
  if (earlier && simulation->fingerprint() != earlier->fingerprint) return unlikeSaved(places, "fingerprint");
  sim::Measures measures(*simulation, plan->measures, executor);
  RunUnderWay run{std::move(*simulation), std::move(measures), std::nullopt};
  std::optional<sim::StateFields> fields;
  if (earlier) run.measures.carry(fields.emplace(earlier->state));
  if (fields && !fields->unsound().empty()) return unlikeSaved(places, fields->unsound());
  if (places.run.empty()) return run;
  // Whoever looks at the run needs the ground that it was on.
  if (!places.twinIsThere && !twinFileOf(scenario))
    if (const Status kept = twin::writeTwin(*twin, places.twin); !kept) return kept.error();
  auto opened = earlier ? sim::RunWriter::resume(places.run, header, *twin, run.simulation.surface(), *fields)
                        : sim::RunWriter::open(places.run, header, *twin, run.simulation.surface());
  if (!opened) return opened.error();
  if (fields && !fields->unsound().empty()) return unlikeSaved(places, fields->unsound());
  run.writer = std::move(*opened);
  return run;
}

RunOutcome outcomeOf(const RunUnderWay& run) {
  RunOutcome outcome;
  outcome.simulated_s = run.simulation.time_s();
  outcome.tally = run.simulation.tally();
  outcome.stillWalking = run.simulation.crowd().size();
  outcome.fingerprint = run.simulation.fingerprint();
  outcome.warnings = run.simulation.warnings();
  outcome.measures = run.measures.results();
  outcome.measures.gates = gateCounts(run.simulation);
  return outcome;
}

} // namespace

Result<RunOutcome> runScenario(const Scenario& scenario, const std::shared_ptr<const twin::Twin>& twin,
                               const RunPlaces& places, Executor& executor, Progress& progress) {
  const auto earlier = earlierSnapshot(scenario, *twin, places);
  if (!earlier) return earlier.error();
  if (progress.stopRequested()) return interruptedError();
  sim::RunHeader header = headerOf(scenario, *twin, executor.threads(), places);
  header.startedAt = *earlier ? (*earlier)->startedAt : now();
  auto begun = beginOrGoOn(scenario, twin, places, *earlier, header, executor);
  if (!begun) return begun.error();
  RunUnderWay run = std::move(*begun);
  if (*earlier) say::info("{}", tr("goes on from {:.1f} s", run.simulation.time_s()));

  Snapshots snapshots(scenario, *twin, places, header.startedAt, *earlier ? (*earlier)->wallTime_s : 0.0);
  const bool complete = walk(scenario, run, snapshots, progress);
  const double wall_s = snapshots.wall_s();
  RunOutcome outcome = outcomeOf(run);
  outcome.complete = complete;
  outcome.wall_s = wall_s;
  if (!run.writer) return outcome;
  if (!complete && places.snapshots.any() && snapshots.take(run.simulation, run.measures, *run.writer))
    outcome.snapshot = sim::snapshotBeside(places.run);
  const Status closed =
      complete ? run.writer->finish(outcome.measures, outcome.tally, outcome.fingerprint, wall_s)
               : run.writer->interrupt(outcome.measures, outcome.tally, outcome.fingerprint, wall_s);
  if (!closed) return closed.error();
  if (complete) snapshots.remove();
  return outcome;
}

} // namespace loopstad::scenarios
