// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/parse_scenario.hpp>
#include <loopstad/scenarios/scenario_library.hpp>

namespace loopstad::cli {
namespace {

struct Options {
  std::string name;
  std::vector<std::string> overrides;
};

Status show(const Options& options) {
  const auto file = scenarios::findScenario(options.name);
  if (!file) return file.error();
  auto scenario = scenarios::readScenario(*file, options.overrides);
  if (!scenario) return scenario.error();
  // What is shown may be saved in another folder and should run there.
  for (std::filesystem::path& source : scenario->twin.sources)
    source = std::filesystem::absolute(file->parent_path() / source).lexically_normal();
  return deliver(scenarios::asYaml(*scenario));
}

} // namespace

void addScenarioShow(Command scenario) {
  auto options = std::make_shared<Options>();
  Command command = scenario.add(
      "show", tr("A scenario as the program understands it: defaults written out, paths absolute"),
      "loopstad scenario show bredai\n"
      "loopstad scenario show bredai --set duration_s=60 > short.yaml");
  command.argument("SCENARIO", options->name, tr("A name from \"scenario list\" or a YAML file"));
  command.option("--set", "KEY=VALUE", options->overrides, tr("Replace a value; may be repeated"));
  command.action([options] { return show(*options); });
}

} // namespace loopstad::cli
