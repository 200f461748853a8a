// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/bench_report.hpp>
#include <loopstad/scenarios/bench_routes.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace loopstad::cli {
namespace {

using scenarios::BenchCase;

struct Options {
  std::vector<std::string> scenes;
  std::vector<std::size_t> persons;
  std::string folder;
  std::string model;
  std::string json;
  std::optional<double> duration_s;
  std::optional<std::uint64_t> steps;
  unsigned threads = 1;
  unsigned repeats = 0;
  bool linear = false;
};

/// In place of a scene: no walking, but the maps of very many destinations.
constexpr const char* routesCase = "routes";

/// Nobody leaves so soon, whatever the number: the density stays the same.
constexpr double linearDuration_s = 5.0;

std::vector<BenchCase> linearCases(const Options& options) {
  std::vector<std::size_t> persons = options.persons;
  if (persons.empty()) persons = {1'000, 10'000, 100'000, 1'000'000};
  std::vector<BenchCase> cases;
  for (const std::size_t n : persons) cases.push_back({"open", n});
  cases.push_back({"wide", std::min<std::size_t>(10'000, std::ranges::max(persons))});
  return cases;
}

Result<std::vector<BenchCase>> casesOf(const Options& options) {
  const auto& names = scenarios::benchSceneNames();
  for (const std::string& scene : options.scenes)
    if (std::ranges::find(names, scene) == names.end())
      return usageError(tr("--case {}: there is no such scene", scene), suggestion(scene, names));
  if (options.linear) {
    if (!options.scenes.empty())
      return usageError(tr("--linear has scenes of its own"), tr("leave out --case"));
    return linearCases(options);
  }
  std::vector<BenchCase> cases;
  if (options.persons.empty()) {
    for (const BenchCase& usual : scenarios::usualBenchCases())
      if (options.scenes.empty() || std::ranges::find(options.scenes, usual.scene) != options.scenes.end())
        cases.push_back(usual);
    if (cases.empty()) cases.push_back({options.scenes.front(), 10'000});
    return cases;
  }
  if (options.scenes.empty())
    return usageError(tr("--agents wants to know the scene"), tr("give --case too, such as --case plaza"));
  for (const std::string& scene : options.scenes)
    for (const std::size_t n : options.persons) cases.push_back({scene, n});
  return cases;
}

Result<scenarios::BenchSettings> settingsOf(const Options& options) {
  scenarios::BenchSettings settings{.repeats = options.repeats};
  if (!options.model.empty()) {
    const auto model = sim::modelFrom(options.model);
    if (!model) return model.error();
    settings.model = *model;
  }
  if (options.linear) settings.duration_s = linearDuration_s;
  if (options.duration_s && options.steps)
    return usageError(tr("--seconds and --steps say the same"), tr("give one of them"));
  if (options.duration_s) settings.duration_s = *options.duration_s;
  if (options.steps)
    settings.duration_s = static_cast<double>(*options.steps) * sim::SimulationSettings{}.timeStep_s;
  constexpr double day_s = 86'400.0;
  if (!(settings.duration_s > 0.0) || settings.duration_s > day_s)
    return usageError(tr("{} s cannot be simulated here", settings.duration_s),
                      tr("ask for more than 0 and for a day at most"));
  return settings;
}

Result<std::filesystem::path> folderOf(const Options& options) {
  if (options.folder.empty()) return scenarios::benchFolder();
  std::error_code none;
  if (!std::filesystem::is_directory(options.folder, none))
    return dataError(options.folder, {}, tr("is no folder"),
                     tr("give the folder of the scenes, or leave out --scenes for generated ones"));
  return std::filesystem::path(options.folder);
}

Result<scenarios::BenchRow> measure(const BenchCase& what, const std::filesystem::path& folder,
                                    const scenarios::BenchSettings& settings, Executor& executor,
                                    Progress& progress) {
  const auto scene = scenarios::benchScene(what, folder, progress);
  if (!scene) return scene.error();
  auto row = scenarios::measureScene(*scene, settings, executor, progress);
  if (!row || executor.threads() == 1) return row;
  const auto scaling = scenarios::measureScaling(*scene, settings, executor.threads(), progress);
  if (!scaling) return scaling.error();
  row->scaling = *scaling;
  return row;
}

Status report(const scenarios::BenchReport& report, const std::string& json) {
  if (json == "-") return deliver(scenarios::benchJson(report));
  if (!json.empty())
    if (const Status s = writeTextFile(json, scenarios::benchJson(report)); !s) return s.error();
  return deliver(scenarios::benchTable(report));
}

/// What was measured before Ctrl-C, or before a scene that cannot be measured, is told all the same.
Error endedEarly(const scenarios::BenchReport& measured, std::size_t cases, const std::string& json,
                 Error error) {
  if (!measured.rows.empty())
    if (const Status told = report(measured, json); !told) return told.error();
  if (error.kind != ErrorKind::interrupted) return error;
  error.problem = tr("interrupted: {} of {} scenes were measured", measured.rows.size(), cases);
  error.remedy = tr("measure fewer or smaller ones with --case and --agents, or less of them with --seconds");
  return error;
}

Status benchRoutes(const Options& options, const Session& session) {
  if (options.scenes.size() > 1 || options.linear || !options.persons.empty() || options.duration_s ||
      options.steps || options.repeats > 0 || !options.model.empty())
    return usageError(tr("--case routes measures maps, nobody walks"),
                      tr("give --threads, --scenes and --json with it alone"));
  const auto folder = folderOf(options);
  if (!folder) return folder.error();
  const auto executor = makeThreadedExecutor(options.threads);
  const auto progress = session.progress();
  const auto grounds = scenarios::routeGrounds(*folder, *progress);
  if (!grounds) return grounds.error();
  std::vector<scenarios::RouteBenchRow> rows;
  for (const scenarios::RouteGroundCase& ground : *grounds) {
    const auto row = scenarios::measureRoutes(ground, {}, *executor, *progress);
    if (!row) return row.error();
    rows.push_back(*row);
  }
  if (options.json == "-") return deliver(scenarios::routesJson(rows));
  if (!options.json.empty())
    if (const Status s = writeTextFile(options.json, scenarios::routesJson(rows)); !s) return s.error();
  return deliver(scenarios::routesTable(rows));
}

Status bench(const Options& options, const Session& session) {
  if (std::ranges::find(options.scenes, routesCase) != options.scenes.end())
    return benchRoutes(options, session);
  const auto cases = casesOf(options);
  if (!cases) return cases.error();
  const auto settings = settingsOf(options);
  if (!settings) return settings.error();
  const auto folder = folderOf(options);
  if (!folder) return folder.error();
  const auto executor = makeThreadedExecutor(options.threads);
  const auto progress = session.progress();
  scenarios::BenchReport measured{.settings = *settings, .rows = {}, .linear = options.linear};
  for (const BenchCase& what : *cases) {
    auto row = measure(what, *folder, *settings, *executor, *progress);
    if (!row) return endedEarly(measured, cases->size(), options.json, row.error());
    measured.rows.push_back(std::move(*row));
  }
  return report(measured, options.json);
}

} // namespace

void addBench(Command root, Session& session) {
  auto options = std::make_shared<Options>();
  Command command =
      root.add("bench", tr("How fast it walks, beside other simulators on the same scenes"),
               "loopstad bench\n"
               "loopstad bench --case plaza --agents 10000 --threads 2 --json plaza.json\n"
               "loopstad bench --linear\n"
               "loopstad bench --case routes --threads 2",
               tr("Scenes: plaza, city1000, bottleneck and open, and wide: open in the middle of 16 km2.\n"
                  "Their files are looked for in LOOPSTAD_BENCH_SCENES or ../shared/bench; where they are\n"
                  "absent, equivalents of the same size and density are generated, marked with a *.\n"
                  "With several threads the gain is shown beside that of a perfectly parallel loop.\n"
                  "The case routes builds the maps of 1000 destinations on city1000 and, where\n"
                  "LOOPSTAD_SHARED_DATA has it, on Otterlo: nobody walks."));
  command.option("--case", "SCENE", options->scenes, tr("Only this scene; may be repeated"));
  command.option("--agents", "N", options->persons, tr("So many persons; may be repeated"));
  command.option("--threads", "N", options->threads,
                 tr("How many (default 1; 0: all cores); fingerprints do not differ"));
  command.option("--seconds", "S", options->duration_s, tr("Simulated seconds (default 60)"));
  command.option("--steps", "N", options->steps, tr("The same in time steps"));
  command.option("--repeat", "K", options->repeats,
                 tr("Runs of which the median counts (default 5, fewer for large scenes)"));
  command.option(
      "--model", "NAME", options->model,
      tr("Another model of walking, as NAME[,PARAMETER=VALUE]...; \"loopstad models\" lists them"));
  command.option("--scenes", "DIR", options->folder, tr("Folder of the scenes"));
  command.option("--json", "FILE", options->json, tr("As JSON into a file too; - for standard output"));
  command.flag("--linear", options->linear,
               tr("Cost against persons at equal density (1000 to 1000000) and against area, 5 s each"));
  command.action([options, &session] { return bench(*options, session); });
}

} // namespace loopstad::cli
