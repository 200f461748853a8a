// SPDX-License-Identifier: GPL-3.0-or-later
#include "field.hpp"
#include "keys.hpp"
#include "overrides.hpp"
#include "parse_parts.hpp"
#include "read_tree.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/parse_scenario.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace loopstad::scenarios {
namespace {

constexpr std::array allKeys{
    KeyList{"scenario", keys::scenario},
    KeyList{"text", keys::text},
    KeyList{"twin", keys::twin},
    KeyList{"plain", keys::plain},
    KeyList{"profile", keys::profile},
    KeyList{"distribution", keys::distribution},
    KeyList{"law", keys::law},
    KeyList{"where", keys::where},
    KeyList{"ground", keys::ground},
    KeyList{"flight", keys::flight},
    KeyList{"flow", keys::flow},
    KeyList{"person", keys::person},
    KeyList{"gate", keys::gate},
    KeyList{"closedArea", keys::closedArea},
    KeyList{"measurement", keys::measurement},
    KeyList{"voronoi", keys::voronoi},
    KeyList{"pressure", keys::pressure},
    KeyList{"run", keys::run},
    KeyList{"stage", keys::stage},
    KeyList{"wait", keys::wait},
    KeyList{"queue", keys::queue},
    KeyList{"visit", keys::visit},
    KeyList{"attraction", keys::attraction},
    KeyList{"next", keys::next},
    KeyList{"lift", keys::lift},
    KeyList{"model", keys::model},
    KeyList{"route_choice", keys::routeChoice},
};

void parseVersion(const Field& version) {
  if (!version) {
    version.problem(tr("is missing"), tr("begin the file with \"loopstad: {}\"", schemaVersion));
    return;
  }
  std::uint64_t number = 0;
  version.read(number);
  if (number != schemaVersion)
    version.problem(tr("is a version that this program does not read ({})", number),
                    tr("write \"loopstad: {}\", or use a newer program", schemaVersion));
}

void parseId(const Field& field, std::string& id) {
  field.read(id);
  const bool simple = std::ranges::all_of(
      id, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; });
  if (!field)
    field.problem(tr("is missing"), tr("give a short name for files, such as \"id: station-square\""));
  else if (!simple || id.empty() || id.front() == '-')
    field.problem(tr("is \"{}\", which is not fit for file names", id),
                  tr("use a-z, 0-9, - and _ only, with a letter or digit first"));
}

Scenario parse(const Field& file, const std::filesystem::path& path) {
  Scenario scenario;
  scenario.file = path;
  if (!file.allow(keys::scenario)) return scenario;
  parseVersion(file["loopstad"]);
  parseId(file["id"], scenario.id);
  parseText(file["title"], scenario.title);
  parseText(file["description"], scenario.description);
  file["showcase"].read(scenario.showcase);
  scenario.themes = file["themes"].texts();
  file["fictional"].read(scenario.fictional);
  parseTwin(file["twin"], scenario.twin);
  parseProfiles(file["profiles"], scenario.profiles);
  parseNamedPlaces(file["origins"], scenario.origins, keys::where);
  parseNamedPlaces(file["destinations"], scenario.destinations, keys::where);
  parseFlights(file["flights"], scenario.flights);
  parseLifts(file["lifts"], scenario);
  parseEvents(file["events"], scenario.events);
  parseJourneys(file["journeys"], scenario);
  parseChoices(file["route_choice"], scenario);
  parseFlows(file["flows"], scenario);
  parsePersons(file["persons"], scenario);
  parseModel(file["model"], scenario.model);
  parseGates(file["gates"], scenario.gates);
  parseClosedAreas(file["closed_areas"], scenario.closedAreas);
  parseRun(file["run"], scenario.run);
  parseMeasurement(file["measurement"], scenario.measurement, scenario.run);
  if (scenario.flows.empty() && scenario.persons.empty() && !file["flows"] && !file["persons"])
    file["flows"].problem(tr("is missing: nobody walks"),
                          tr("say who goes where: - {from: ..., to: ..., persons: ...}"));
  return scenario;
}

Result<Tree> load(std::string_view yaml, const std::filesystem::path& file) {
  Result<Tree> tree = treeIn(std::string(yaml), file);
  if (!tree || tree->kind == Tree::Kind::map) return tree;
  return dataError(
      file.string(), {}, tr("holds no scenario"),
      tr("begin the file with \"loopstad: {}\"; docs/scenarios.md has an example", schemaVersion));
}

Scenario parseAll(std::string_view yaml, const std::filesystem::path& file, const Overrides& overrides,
                  std::vector<Error>& errors) {
  Result<Tree> tree = load(yaml, file);
  if (!tree) {
    errors.push_back(tree.error());
    return {};
  }
  for (const std::string& text : overrides)
    if (const Status applied = applyOverride(*tree, text); !applied) errors.push_back(applied.error());
  Problems problems{.file = file.string(), .found = {}};
  Scenario scenario = parse(Field(problems, *tree, ""), file);
  std::ranges::stable_sort(problems.found, {}, &Problem::line);
  for (Problem& p : problems.found) errors.push_back(std::move(p.error));
  return scenario;
}

} // namespace

Result<Scenario> parseScenario(std::string_view yaml, const std::filesystem::path& file,
                               const Overrides& overrides) {
  std::vector<Error> errors;
  Scenario scenario = parseAll(yaml, file, overrides, errors);
  if (errors.empty()) return scenario;
  if (errors.size() > 1)
    errors.front().remedy += fmt::format(" ({} more: loopstad scenario check lists them)", errors.size() - 1);
  return errors.front();
}

Result<Scenario> readScenario(const std::filesystem::path& file, const Overrides& overrides) {
  const Result<std::string> text = readTextFile(file);
  if (!text) return text.error();
  return parseScenario(*text, file, overrides);
}

std::vector<Error> findProblems(std::string_view yaml, const std::filesystem::path& file,
                                const Overrides& overrides) {
  std::vector<Error> errors;
  (void)parseAll(yaml, file, overrides, errors);
  return errors;
}

std::span<const KeyList> scenarioKeys() { return allKeys; }

} // namespace loopstad::scenarios
