// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_name.hpp"
#include "keys.hpp"
#include "parse_choice.hpp"
#include "parse_parts.hpp"
#include "parse_profile.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace loopstad::scenarios {
namespace {

/// "1.34" gives everyone the same; a map gives a normal distribution, cut at its limits.
void parseDistribution(const Field& field, sim::TruncatedNormal& target) {
  if (!field) return;
  if (!field.isMap()) {
    double value = target.mean;
    field.read(value, positive);
    target = {value, 0.0, value, value};
    return;
  }
  field.allow(keys::distribution);
  field["mean"].read(target.mean, positive);
  field["sd"].read(target.deviation, notNegative);
  field["min"].read(target.low, positive);
  field["max"].read(target.high, positive);
  checkLimits(field, target);
}

/// Profiles of the library join those of the scenario when somebody names them.
std::vector<std::pair<std::string, double>> parseKinds(const Field& field, Scenario& scenario) {
  std::vector<std::pair<std::string, double>> kinds;
  const auto isHere = [&](const std::string& name) {
    return std::ranges::find(scenario.profiles, name, &sim::Profile::name) != scenario.profiles.end();
  };
  for (auto& [name, weight] : parseShares(field)) {
    if (isHere(name)) {
      kinds.emplace_back(name, weight);
      continue;
    }
    auto fromLibrary = libraryKinds(name, weight);
    if (fromLibrary.empty()) {
      std::vector<std::string> names = libraryNames();
      for (const sim::Profile& profile : scenario.profiles) names.push_back(profile.name);
      field.problem(tr("names the {} \"{}\", which the scenario does not have", tr("profile"), name),
                    suggestion(name, std::move(names)));
    }
    for (auto& [profile, share] : fromLibrary) {
      kinds.emplace_back(profile.name, share);
      if (!isHere(profile.name)) scenario.profiles.push_back(std::move(profile));
    }
  }
  return kinds;
}

/// "journey" stands in place of "to"; false where it does not.
bool parseJourneyName(const Field& item, std::string& journey, const Scenario& scenario) {
  const Field field = item["journey"];
  if (!field) return false;
  field.read(journey);
  checkName(field, journey, scenario.journeys, tr("journey"));
  if (item["to"]) field.problem(tr("stands beside \"{}\"", "to"), tr("keep one of the two"));
  return true;
}

/// What people may go to by name.
void checkGoal(const Field& field, const std::string& name, const Scenario& scenario) {
  if (std::ranges::find(scenario.choices, name, &ChoiceSpec::name) == scenario.choices.end())
    checkName(field, name, scenario.destinations, tr("destination"));
}

void parseTargets(const Field& field, FlowSpec& flow, const Scenario& scenario) {
  if (!field) {
    field.problem(tr("is missing"),
                  tr("name a destination, or several with weights: {square: 3, bridge: 1}"));
    return;
  }
  if (!field.isMap()) {
    flow.to.emplace_back("", 1.0);
    field.read(flow.to.back().first);
    checkGoal(field, flow.to.back().first, scenario);
    return;
  }
  for (const auto& [name, weight] : field.entries()) {
    flow.to.emplace_back(name, 1.0);
    weight.read(flow.to.back().second, positive);
    checkName(weight, name, scenario.destinations, tr("destination"));
  }
}

/// A period may be cut short by the end of the run, but must not begin before it or run backwards.
void checkPeriod(const Field& field, const sim::Arrivals& period) {
  if (period.from_s < 0.0 || period.to_s < period.from_s)
    field.problem(tr("runs from {} s to {} s", period.from_s, period.to_s),
                  tr("give times from the start of the run, the earlier one first"));
  if (period.persons < 0.0)
    field.problem(tr("has a negative number of persons"), tr("give a number from 0 up"));
}

void parseArrivals(const Field& flow, std::vector<sim::Arrivals>& arrivals) {
  const Field table = flow["arrivals"];
  const Field persons = flow["persons"];
  if (bool(table) == bool(persons)) {
    const Field& at = table ? table : persons;
    at.problem(table ? tr("stands beside \"persons\"") : tr("is missing: nobody walks"),
               tr("give either persons (with between_s) or arrivals: [[from_s, to_s, persons], ...]"));
    return;
  }
  if (persons) {
    sim::Arrivals all{.from_s = 0.0, .to_s = 0.0, .persons = 0.0};
    persons.read(all.persons, notNegative);
    if (const auto times = flow["between_s"].numbers(2, tr("[from, to] in seconds")); !times.empty()) {
      all.from_s = times[0];
      all.to_s = times[1];
      checkPeriod(flow["between_s"], all);
    }
    arrivals.push_back(all);
    return;
  }
  for (const Field& row : table.items())
    if (const auto r = row.numbers(3, tr("[from_s, to_s, persons]")); !r.empty()) {
      arrivals.push_back({.from_s = r[0], .to_s = r[1], .persons = r[2]});
      checkPeriod(row, arrivals.back());
    }
  if (flow["between_s"])
    flow["between_s"].problem(tr("stands beside \"arrivals\""), tr("keep one of the two"));
}

/// All numbers of a profile of the library, to change some.
void parseLikeness(const Field& field, sim::Profile& profile) {
  if (!field) return;
  std::string model;
  field.read(model);
  const auto kinds = libraryKinds(model, 1.0);
  if (kinds.size() != 1) {
    field.problem(tr("is no profile of the library"), suggestion(model, libraryNames()));
    return;
  }
  const std::string own = profile.name;
  profile = kinds.front().first;
  profile.name = own;
}

} // namespace

void checkLimits(const Field& field, const sim::TruncatedNormal& law) {
  if (law.low > law.mean || law.mean > law.high)
    field.problem(tr("has its mean {} outside {} .. {}", law.mean, law.low, law.high),
                  tr("give min <= mean <= max"));
  else if (law.deviation > 0.0 && law.low == law.high)
    field.problem(tr("has min equal to max"), tr("give min < max, or sd: 0"));
}

void parseProfiles(const Field& field, std::vector<sim::Profile>& profiles) {
  for (const auto& [name, entry] : field.entries()) {
    sim::Profile& profile = profiles.emplace_back();
    profile.name = name;
    if (!entry) continue; // "adult:" alone is the default adult
    if (!entry.allow(keys::profile)) continue;
    parseLikeness(entry["like"], profile);
    parseDistribution(entry["free_speed_mps"], profile.freeSpeed_mps);
    parseDistribution(entry["radius_m"], profile.radius_m);
    parseDistribution(entry["time_gap_s"], profile.timeGap_s);
    entry["wheelchair"].read(profile.wheelchair);
    if (entry["age_years"] && entry["free_speed_mps"])
      entry["age_years"].problem(tr("stands beside \"{}\"", "free_speed_mps"), tr("keep one of the two"));
    if (entry["free_speed_mps"]) profile.age_years.reset();
    parseLaw(entry["age_years"], profile.age_years);
    parseLaw(entry["pre_movement_s"], profile.preMovement_s);
    entry["stairs_up"].read(profile.climbing.stairsUp, positive);
    entry["stairs_down"].read(profile.climbing.stairsDown, positive);
  }
  if (profiles.empty()) profiles.emplace_back().name = "adult";
}

void parseChoices(const Field& field, Scenario& scenario) {
  std::vector<std::string> destinations;
  for (const NamedPlace& place : scenario.destinations) destinations.push_back(place.name);
  for (const auto& [name, entry] : field.entries()) {
    ChoiceSpec& spec = scenario.choices.emplace_back();
    spec.name = name;
    if (std::ranges::find(destinations, name) != destinations.end())
      entry.problem(tr("has the name of a destination"), tr("give it a name of its own"));
    parseChoice(entry, spec);
    if (spec.among.empty())
      entry.problem(tr("has no ways to choose among"), tr("write among: [north, bridge > east]"));
    checkPlaces(entry, spec, destinations);
  }
}

void parseFlows(const Field& field, Scenario& scenario) {
  for (const Field& item : field.items()) {
    FlowSpec& flow = scenario.flows.emplace_back();
    if (!item.allow(keys::flow)) continue;
    item["from"].read(flow.from);
    if (flow.from.empty()) item["from"].problem(tr("is missing"), tr("name an origin"));
    checkName(item["from"], flow.from, scenario.origins, tr("origin"));
    if (!parseJourneyName(item, flow.journey, scenario)) parseTargets(item["to"], flow, scenario);
    flow.profiles = parseKinds(item["profile"], scenario);
    parseArrivals(item, flow.arrivals);
    parseGroupSizes(item["group_sizes"], flow.groupSizes);
  }
}

void parseFlights(const Field& field, std::vector<FlightSpec>& flights) {
  for (const auto& [name, entry] : field.entries()) {
    FlightSpec& spec = flights.emplace_back();
    spec.flight.name = name;
    if (!entry.allow(keys::flight)) continue;
    entry["place"].read(spec.where.place);
    entry["wkt"].read(spec.where.wkt);
    entry["level"].read(spec.where.level);
    if (spec.where.place.empty() == spec.where.wkt.empty())
      entry.problem(tr("says no ground"), tr("give one of: {}", "place, wkt"));
    parseFlight(entry, spec.flight);
  }
}

void parseLifts(const Field& field, Scenario& scenario) {
  for (const auto& [name, entry] : field.entries()) {
    LiftSpec& spec = scenario.lifts.emplace_back();
    spec.lift.name = name;
    if (!entry.allow(keys::lift)) continue;
    entry["from"].read(spec.from);
    entry["to"].read(spec.to);
    entry["onward"].read(spec.onward);
    for (const char* key : {"from", "onward"})
      if (!entry[key]) entry[key].problem(tr("is missing"), tr("name a destination"));
    if (!entry["to"]) entry["to"].problem(tr("is missing"), tr("name an origin"));
    checkName(entry["from"], spec.from, scenario.destinations, tr("destination"));
    checkName(entry["to"], spec.to, scenario.origins, tr("origin"));
    checkName(entry["onward"], spec.onward, scenario.destinations, tr("destination"));
    parseLift(entry, spec.lift);
  }
}

void parsePersons(const Field& field, Scenario& scenario) {
  for (const Field& item : field.items()) {
    PersonSpec& person = scenario.persons.emplace_back();
    if (!item.allow(keys::person)) continue;
    if (!item["at"])
      item["at"].problem(tr("is missing"), tr("give [x, y] in metres"));
    else if (const auto at = item["at"].numbers(2, tr("[x, y] in metres")); !at.empty())
      person.at = {at[0], at[1]};
    item["level"].read(person.level);
    if (!parseJourneyName(item, person.journey, scenario)) {
      item["to"].read(person.to);
      if (person.to.empty()) item["to"].problem(tr("is missing"), tr("name a destination"));
      checkGoal(item["to"], person.to, scenario);
    }
    const auto kinds = parseKinds(item["profile"], scenario);
    if (kinds.size() > 1) item["profile"].problem(tr("is a mix"), tr("name one profile for one person"));
    if (!kinds.empty()) person.profile = kinds.front().first;
    item["free_speed_mps"].read(person.freeSpeed_mps, positive);
  }
}

} // namespace loopstad::scenarios
