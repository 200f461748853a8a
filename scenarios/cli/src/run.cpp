// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"
#include "run_files.hpp"
#include "run_with_seeds.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/log.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/map_picture.hpp>
#include <loopstad/scenarios/parse_scenario.hpp>
#include <loopstad/scenarios/run_scenario.hpp>
#include <loopstad/scenarios/run_summary.hpp>
#include <loopstad/scenarios/scenario_library.hpp>
#include <loopstad/scenarios/scenario_twin.hpp>

#include <fmt/format.h>

namespace loopstad::cli {
namespace {

constexpr double secondsPerMinute = 60.0;

struct Options {
  std::string scenario;
  std::string output;
  std::string json;
  std::string model;
  std::vector<std::string> overrides;
  std::optional<std::uint64_t> seed;
  std::optional<double> until_s;
  unsigned threads = 0;
  SeedOptions seeds;
  std::optional<double> snapshotEvery_min;
  bool resume = false;
};

/// The whole model, so that parameters of the file's own are not left behind.
Result<std::string> modelOverride(const std::string& text) {
  const auto model = sim::modelFrom(text);
  if (!model) return model.error();
  std::string parameters;
  for (const auto& [name, value] : sim::settingsOf(*model))
    parameters += fmt::format("{}: {}, ", name, value);
  return fmt::format("model={{name: {}, parameters: {{{}}}}}", sim::nameOf(*model), parameters);
}

/// --model, --seed and --until are short for three --set, and win over them.
Result<scenarios::Scenario> readScenario(const Options& options) {
  const auto file = scenarios::findScenario(options.scenario);
  if (!file) return file.error();
  scenarios::Overrides overrides = options.overrides;
  if (!options.model.empty()) {
    const auto model = modelOverride(options.model);
    if (!model) return model.error();
    overrides.push_back(*model);
  }
  if (options.seed) overrides.push_back(fmt::format("run.seed={}", *options.seed));
  if (options.until_s) overrides.push_back(fmt::format("run.duration_s={}", *options.until_s));
  return scenarios::readScenario(*file, overrides);
}

Result<std::shared_ptr<const twin::Twin>> buildTwin(const scenarios::Scenario& scenario, Progress& progress) {
  twin::BuildReport report;
  auto twin = scenarios::scenarioTwin(scenario, progress, report);
  if (!twin) return twin.error();
  if (!report.findings().empty())
    say::info("{}", tr("{} findings while building the twin; \"loopstad twin build\" lists them",
                       report.findings().size()));
  return std::make_shared<const twin::Twin>(std::move(*twin));
}

Error interruptedRun(const scenarios::RunOutcome& outcome, const RunFiles& files) {
  Error error = interruptedError();
  error.file = files.run.string();
  error.problem = tr("interrupted at {:.1f} s", outcome.simulated_s);
  error.remedy = outcome.snapshot.empty()
                     ? tr("the file holds the run up to there and opens; run it again for the whole")
                     : tr("the file holds the run up to there and opens; add --resume to go on");
  return error;
}

std::string subtitleOf(const scenarios::Scenario& scenario, const scenarios::RunOutcome& outcome) {
  return tr("{} persons, {:.0f} s, seed {}", outcome.tally.born, outcome.simulated_s, scenario.run.seed);
}

/// Summary and map, from the run file as it was written: what is told is what others will read.
Status report(const scenarios::Scenario& scenario, const twin::Twin& twin,
              const scenarios::RunOutcome& outcome, const RunFiles& files, const std::string& json) {
  const auto info = sim::readRunInfo(files.run);
  if (!info) return info.error();
  const std::string jsonText = scenarios::summaryJson(*info);
  if (const Status s = writeTextFile(files.summaryText, scenarios::summaryText(*info)); !s) return s.error();
  if (const Status s = writeTextFile(files.summaryJson, jsonText); !s) return s.error();
  const Language language = chosenLanguage();
  const scenarios::MapOptions map{.title = scenario.title.empty() ? scenario.id : scenario.title.in(language),
                                  .subtitle = subtitleOf(scenario, outcome),
                                  .fictional = scenario.fictional,
                                  .extent = std::nullopt};
  if (const Status s = scenarios::drawMap(twin, info->measures, map, files.map); !s) return s.error();
  if (json == "-") return deliver(jsonText);
  if (!json.empty())
    if (const Status s = writeTextFile(json, jsonText); !s) return s.error();
  std::string text;
  for (const auto& file : {files.run, files.twin, files.summaryText, files.summaryJson, files.map})
    text += file.string() + "\n";
  return deliver(text + "\n" + asText(scenarios::fiveFigures(*info)));
}

Status checkSnapshotOptions(const Options& options) {
  if (options.snapshotEvery_min && !(*options.snapshotEvery_min > 0.0))
    return usageError(tr("--snapshot-every takes minutes above 0"), tr("for example --snapshot-every 10"));
  return Done{};
}

Status run(const Options& options, const Session& session) {
  if (const Status s = checkSnapshotOptions(options); !s) return s;
  if (const Status s = checkSeedOptions(options.seeds); !s) return s;
  const auto scenario = readScenario(options);
  if (!scenario) return scenario.error();
  RunFiles files = runFilesFor(options.output, scenario->id);
  if (const auto given = scenarios::twinFileOf(*scenario)) files.twin = *given;
  const auto progress = session.progress();
  const auto twin = buildTwin(*scenario, *progress);
  if (!twin) return twin.error();
  scenarios::SnapshotPlan snapshots{.resume = options.resume};
  if (options.snapshotEvery_min) snapshots.every_s = secondsPerMinute * *options.snapshotEvery_min;
  if (!options.seeds.seeds.empty())
    return runWithSeeds(*scenario, *twin, options.seeds, snapshots, options.output, options.threads,
                        options.json, *progress);
  const auto executor = makeThreadedExecutor(options.threads);
  const scenarios::RunPlaces places{.run = files.run, .twin = files.twin, .snapshots = snapshots};
  const auto outcome = scenarios::runScenario(*scenario, *twin, places, *executor, *progress);
  if (!outcome) return outcome.error();
  for (const std::string& warning : outcome->warnings) say::warn("{}", warning);
  if (!outcome->complete) return interruptedRun(*outcome, files);
  return report(*scenario, **twin, *outcome, files, options.json);
}

} // namespace

void addRun(Command root, Session& session) {
  auto options = std::make_shared<Options>();
  Command command = root.add(
      "run", tr("Simulate a scenario: records the crowd, measures it, draws the map"),
      "loopstad run bredai\n"
      "loopstad run my-plan.yaml -o results/plan-a --seed 7\n"
      "loopstad run my-plan.yaml --seeds auto --within 5%\n"
      "loopstad run bredai --until 120 --set flows[0].persons=900 -o results/busy.run.h5",
      tr("Writes the run file (.run.h5, which PedPy opens), the twin it was on, a summary as text "
         "and JSON, and\n"
         "a map picture. \"loopstad view\" shows the run in 3D.\n"
         "Ctrl-C ends a run early; what was recorded until then stays, marked as incomplete.\n"
         "A run with --snapshot-every that was killed or stopped goes on with --resume, and ends with the "
         "same\n"
         "files as if nothing had happened. With --seeds: so do the seeds that were under way."));
  command.argument("SCENARIO", options->scenario, tr("A name from \"scenario list\" or a YAML file"));
  command.option("-o,--output", "OUT", options->output,
                 tr("A folder, or a name ending in .run.h5 (default: out/ID)"));
  command.option("--seed", "N", options->seed, tr("Another seed than the scenario's"));
  command.option("--until", "SECONDS", options->until_s, tr("Another duration than the scenario's"));
  command.option(
      "--model", "NAME", options->model,
      tr("Another model of walking, as NAME[,PARAMETER=VALUE]...; \"loopstad models\" lists them"));
  command.option("--threads", "N", options->threads,
                 tr("How many (default 0: all cores); results do not differ"));
  command.option("--set", "KEY=VALUE", options->overrides,
                 tr("Replace a value of the scenario, such as duration_s=60; may be repeated"));
  command.option("--json", "FILE", options->json,
                 tr("The summary as JSON into a file too; - for standard output"));
  command.option("--snapshot-every", "MINUTES", options->snapshotEvery_min,
                 tr("Keep a snapshot, a new one after so many minutes by the clock, to resume from"));
  command.flag("--resume", options->resume,
               tr("Go on from the snapshot of a run that was killed or stopped, if there is one"));
  addSeedOptions(command, options->seeds);
  command.action([options, &session] { return run(*options, session); });
}

} // namespace loopstad::cli
