// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/parse_scenario.hpp>
#include <loopstad/scenarios/run_plan.hpp>
#include <loopstad/scenarios/scenario_library.hpp>
#include <loopstad/scenarios/scenario_twin.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace loopstad::cli {
namespace {

struct Options {
  std::string name;
  std::vector<std::string> overrides;
  bool textOnly = false;
};

Error summaryOf(const std::filesystem::path& file, std::size_t problems) {
  return dataError(file.string(), {}, problems == 1 ? tr("has one problem") : tr("has {} problems", problems),
                   tr("docs/scenarios.md explains every key"));
}

/// Everything that is wrong with the text: one line each, on standard output.
Status checkText(const std::filesystem::path& file, const Options& options) {
  const auto text = readTextFile(file);
  if (!text) return text.error();
  const std::vector<Error> problems = scenarios::findProblems(*text, file, options.overrides);
  if (problems.empty()) return Done{};
  std::string lines;
  for (const Error& problem : problems) lines += describe(problem) + "\n";
  if (const Status told = deliver(lines); !told) return told.error();
  const bool usage = std::ranges::all_of(problems, [](const Error& e) { return e.kind == ErrorKind::usage; });
  Error error = summaryOf(file, problems.size());
  if (usage) error.kind = ErrorKind::usage;
  return error;
}

Status check(const Options& options, const Session& session) {
  const auto file = scenarios::findScenario(options.name);
  if (!file) return file.error();
  if (const Status text = checkText(*file, options); !text) return text.error();
  const auto scenario = scenarios::readScenario(*file, options.overrides);
  if (!scenario) return scenario.error();
  if (!options.textOnly) {
    twin::BuildReport report;
    const auto progress = session.progress();
    const auto twin = scenarios::scenarioTwin(*scenario, *progress, report);
    if (!twin) return twin.error();
    const twin::Surface surface(twin->surface);
    if (const auto plan = scenarios::planRun(*scenario, *twin, surface); !plan) return plan.error();
  }
  return deliver(tr("{}: in order", file->string()) + "\n");
}

} // namespace

void addScenarioCheck(Command scenario, Session& session) {
  auto options = std::make_shared<Options>();
  Command command = scenario.add(
      "check", tr("Find mistakes in a scenario: its text, its sources, its names on the map"),
      tr("loopstad scenario check my-plan.yaml\n"
         "loopstad scenario check my-plan.yaml --text-only         # leaves sources and map alone\n"
         "loopstad scenario check bredai --set duration_s=60"));
  command.argument("SCENARIO", options->name, tr("A name from \"scenario list\" or a YAML file"));
  command.option("--set", "KEY=VALUE", options->overrides, tr("Replace a value first; may be repeated"));
  command.flag("--text-only", options->textOnly, tr("Do not read the sources"));
  command.action([options, &session] { return check(*options, session); });
}

} // namespace loopstad::cli
