// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/run_summary.hpp>

namespace loopstad::cli {
namespace {

struct Options {
  std::filesystem::path file;
  std::string json;
  bool scenario = false;
};

Status show(const Options& options) {
  const auto run = sim::readRunInfo(options.file);
  if (!run) return run.error();
  if (options.scenario) return deliver(run->header.scenarioText);
  if (!options.json.empty()) return deliverTo(options.json, scenarios::summaryJson(*run));
  return deliver(scenarios::summaryText(*run));
}

} // namespace

void addInfo(Command root) {
  auto options = std::make_shared<Options>();
  Command command =
      root.add("info", tr("What a run came to: counts, densities, flows, fingerprint, provenance"),
               "loopstad info out/bredai/run.run.h5\n"
               "loopstad info out/bredai/run.run.h5 --json - | jq .density\n"
               "loopstad info out/bredai/run.run.h5 --scenario > again.yaml");
  command.argument("RUN.run.h5", options->file, tr("A run file"));
  command.option("--json", "FILE", options->json, tr("As JSON into a file; - for standard output"));
  command.flag("--scenario", options->scenario, tr("The scenario as it was run"));
  command.action([options] { return show(*options); });
}

} // namespace loopstad::cli
