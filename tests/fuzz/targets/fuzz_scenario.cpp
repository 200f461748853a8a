// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios in YAML, with overrides: what follows the last line "%%", one a line, is set as with --set.
#include "fuzz_target.hpp"

#include <loopstad/scenarios/parse_scenario.hpp>

using namespace loopstad;

namespace {

struct Input {
  std::string_view yaml;
  scenarios::Overrides overrides{};
};

Input partsOf(std::string_view text) {
  constexpr std::string_view mark = "\n%%\n";
  const std::size_t at = text.rfind(mark);
  if (at == std::string_view::npos) return {text};
  Input input{text.substr(0, at)};
  for (std::string_view rest = text.substr(at + mark.size()); !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    input.overrides.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return input;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Input input = partsOf(fuzz::asText(data, size));
  const auto scenario = scenarios::parseScenario(input.yaml, "a.yaml", input.overrides);
  const std::vector<Error> problems = scenarios::findProblems(input.yaml, "a.yaml", input.overrides);
  fuzz::require(static_cast<bool>(scenario) == problems.empty(), "a scenario without problems is read");
  for (const Error& problem : problems)
    if (problem.kind != ErrorKind::usage)
      fuzz::requireTold(problem, "a.yaml"); // else an override names itself
  if (!scenario) return 0;
  const std::string written = scenarios::asYaml(*scenario);
  const auto again = scenarios::parseScenario(written, "a.yaml");
  fuzz::require(static_cast<bool>(again),
                "what is written is read:", again ? "" : describe(again.error()) + "\n" + written);
  fuzz::require(scenarios::asYaml(*again) == written, "what is written and read is written the same:",
                written + "---\n" + scenarios::asYaml(*again));
  return 0;
}
