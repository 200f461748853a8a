// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/parse_scenario.hpp>
#include <loopstad/scenarios/run_plan.hpp>
#include <loopstad/scenarios/run_scenario.hpp>
#include <loopstad/scenarios/scenario_twin.hpp>
#include <loopstad/sim/run_file.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <chrono>
#include <cmath>
#include <ctime>
#include <optional>
#include <utility>

namespace loopstad::scenarios {
namespace fs = std::filesystem;
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

sim::RunHeader headerOf(const Scenario& scenario, const twin::Twin& twin, unsigned threads,
                        const RunPlaces& places) {
  sim::RunHeader header;
  header.scenarioName = scenario.id;
  header.scenarioText = asYaml(scenario);
  header.inputs = twin.sources;
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
  header.startedAt = fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr)));
  return header;
}

/// A whole number of steps: the schema holds it to that.
std::uint32_t stepsIn(double duration_s, const Scenario& scenario) {
  return static_cast<std::uint32_t>(std::lround(duration_s / scenario.run.timeStep_s));
}

/// Steps until everyone has arrived, the time is up or the user wants to stop; true unless the latter.
bool walk(const Scenario& scenario, sim::Simulation& simulation, sim::Measures& measures,
          sim::RunWriter* writer, Progress& progress) {
  const std::uint32_t last = stepsIn(scenario.run.duration_s, scenario);
  const std::uint32_t perFrame = stepsIn(scenario.run.frameInterval_s, scenario);
  progress.begin(tr("Simulating {}", scenario.id), scenario.run.duration_s, "s");
  if (writer != nullptr) writer->frame(simulation.time_s(), simulation.crowd());
  while (!simulation.finished() && simulation.steps() < last && !progress.stopRequested()) {
    const sim::StepReport report = simulation.step();
    measures.observe(simulation, report);
    if (writer != nullptr) {
      writer->arrived(report.arrivals);
      if (simulation.steps() % perFrame == 0) writer->frame(simulation.time_s(), simulation.crowd());
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

} // namespace

Result<RunOutcome> runScenario(const Scenario& scenario, const std::shared_ptr<const twin::Twin>& twin,
                               const RunPlaces& places, Executor& executor, Progress& progress) {
  const auto plan = planRun(scenario, *twin, twin::Surface(twin->surface));
  if (!plan) return plan.error();
  if (progress.stopRequested()) return interruptedError();
  auto simulation = sim::Simulation::create(twin, plan->demand, plan->settings, executor);
  if (!simulation) return simulation.error();
  sim::Measures measures(*simulation, plan->measures, executor);
  std::optional<sim::RunWriter> writer;
  if (!places.run.empty()) {
    // Whoever looks at the run needs the ground that it was on.
    if (!places.twinIsThere && !twinFileOf(scenario))
      if (const Status kept = twin::writeTwin(*twin, places.twin); !kept) return kept.error();
    auto opened = sim::RunWriter::open(places.run, headerOf(scenario, *twin, executor.threads(), places),
                                       *twin, simulation->surface());
    if (!opened) return opened.error();
    writer = std::move(*opened);
  }

  RunOutcome outcome;
  const Clock::time_point start = Clock::now();
  outcome.complete = walk(scenario, *simulation, measures, writer ? &*writer : nullptr, progress);
  outcome.wall_s = secondsSince(start);
  outcome.simulated_s = simulation->time_s();
  outcome.tally = simulation->tally();
  outcome.stillWalking = simulation->crowd().size();
  outcome.fingerprint = simulation->fingerprint();
  outcome.warnings = simulation->warnings();
  outcome.measures = measures.results();
  outcome.measures.gates = gateCounts(*simulation);
  if (!writer) return outcome;
  const Status closed =
      outcome.complete
          ? writer->finish(outcome.measures, outcome.tally, outcome.fingerprint, outcome.wall_s)
          : writer->interrupt(outcome.measures, outcome.tally, outcome.fingerprint, outcome.wall_s);
  if (!closed) return closed.error();
  return outcome;
}

} // namespace loopstad::scenarios
