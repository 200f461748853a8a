// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"

#include <loopstad/base/resources.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/parse_scenario.hpp>
#include <loopstad/scenarios/scenario_library.hpp>

#include <fmt/format.h>

namespace loopstad::cli {
namespace {

Status list() {
  std::string text;
  for (const std::string& id : scenarios::libraryScenarios()) {
    const auto file = scenarios::findScenario(id);
    if (!file) return file.error();
    const auto scenario = scenarios::readScenario(*file);
    if (!scenario) return scenario.error();
    text += fmt::format("{:<16}{}{}\n", id, scenario->title.in(chosenLanguage()),
                        scenario->fictional ? fmt::format(" ({})", tr("fictional")) : "");
  }
  if (text.empty())
    return dataError((resourceFolder() / "scenarios").string(), {}, tr("holds no scenarios"),
                     tr("install the program with its share folder, or set LOOPSTAD_RESOURCES to it"));
  return deliver(text);
}

} // namespace

void addScenarioList(Command scenario) {
  Command command = scenario.add("list", tr("The scenarios that come with the program"),
                                 "loopstad scenario list\nloopstad run bredai");
  command.action(list);
}

} // namespace loopstad::cli
