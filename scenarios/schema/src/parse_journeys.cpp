// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_name.hpp"
#include "keys.hpp"
#include "parse_parts.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

namespace loopstad::scenarios {
namespace {

/// A number for all, or a normal distribution, cut two deviations either side of the mean where nothing is
/// said.
void parseDuration(const Field& field, sim::TruncatedNormal& law) {
  constexpr double deviations = 2.0;
  if (!field) {
    field.problem(tr("is missing"), tr("give seconds, or {mean: 40, sd: 10, min: 20, max: 90}"));
    return;
  }
  if (!field.isMap()) {
    field.read(law.mean, notNegative);
    law = {law.mean, 0.0, law.mean, law.mean};
    return;
  }
  field.allow(keys::distribution);
  field["mean"].read(law.mean, notNegative);
  field["sd"].read(law.deviation, notNegative);
  law.low = std::max(0.0, law.mean - deviations * law.deviation);
  law.high = law.mean + deviations * law.deviation;
  field["min"].read(law.low, notNegative);
  field["max"].read(law.high, positive);
  checkLimits(field, law);
}

struct StageReader {
  const Scenario& scenario;

  void destination(const Field& field, std::string& name) const {
    field.read(name);
    if (name.empty()) field.problem(tr("is missing"), tr("name a destination"));
    checkName(field, name, scenario.destinations, tr("destination"));
  }

  WaitSpec wait(const Field& field) const {
    WaitSpec spec;
    if (!field.allow(keys::wait)) return spec;
    destination(field["in"], spec.in);
    if (field["stay_s"]) parseDuration(field["stay_s"], spec.stay_s.emplace());
    field["until_s"].read(spec.until_s, notNegative);
    field["until"].read(spec.until);
    checkName(field["until"], spec.until, scenario.events, tr("event"));
    if (const auto at = field["facing"].numbers(2, tr("[x, y] in metres")); !at.empty())
      spec.facing = {at[0], at[1]};
    if (!field["stay_s"] && !field["until_s"] && !field["until"])
      field.problem(tr("never ends"), tr("give stay_s, until_s, or until with the name of an event"));
    return spec;
  }

  QueueSpec queue(const Field& field) const {
    QueueSpec spec;
    if (!field.allow(keys::queue)) return spec;
    spec.at = field["at"].texts();
    if (spec.at.empty())
      field["at"].problem(tr("is missing"), tr("name the destinations where people are served"));
    for (const std::string& name : spec.at)
      checkName(field["at"], name, scenario.destinations, tr("destination"));
    std::string lines = "one";
    field["lines"].read(lines);
    spec.linePerServer = lines == "each";
    if (lines != "one" && lines != "each")
      field["lines"].problem(tr("is \"{}\"", lines),
                             tr("write one (for all servers) or each (for every server)"));
    parseDuration(field["service_s"], spec.service_s);
    field["spacing_m"].read(spec.spacing_m, {.low = 0.4, .high = 3.0});
    spec.along = field["along"].texts();
    return spec;
  }

  VisitSpec visit(const Field& field) const {
    VisitSpec spec;
    if (!field.allow(keys::visit)) return spec;
    field["count"].read(spec.count);
    for (const auto& [name, entry] : field["of"].entries()) {
      AttractionSpec& attraction = spec.of.emplace_back();
      attraction.destination = name;
      checkName(entry, name, scenario.destinations, tr("destination"));
      if (!entry.allow(keys::attraction)) continue;
      entry["weight"].read(attraction.weight, positive);
      parseDuration(entry["stay_s"], attraction.stay_s);
      entry["capacity"].read(attraction.capacity);
    }
    if (spec.of.empty() || spec.count < 1 || spec.count > spec.of.size())
      field["count"].problem(tr("asks for {} visits to {} attractions", spec.count, spec.of.size()),
                             tr("give a number from 1 to that of the attractions"));
    return spec;
  }

  void activity(const Field& field, StageSpec& stage) const {
    if (field["go_to"]) destination(field["go_to"], stage.activity.emplace<GoToSpec>().destination);
    if (field["leave"]) destination(field["leave"], stage.activity.emplace<LeaveSpec>().destination);
    if (field["wait"]) stage.activity = wait(field["wait"]);
    if (field["queue"]) stage.activity = queue(field["queue"]);
    if (field["visit"]) stage.activity = visit(field["visit"]);
    const auto ways = std::ranges::count_if(keys::activities, [&](auto key) { return bool(field[key]); });
    if (ways != 1)
      field.problem(ways == 0 ? tr("says nothing to do") : tr("says more than one thing to do"),
                    tr("give one of: {}", fmt::join(keys::activities, ", ")));
  }
};

/// Written as {bar: 10}.
void parseCount(const Field& field, std::optional<CountSpec>& count, const Scenario& scenario) {
  if (!field) return;
  const auto entries = field.entries();
  if (entries.size() != 1) {
    field.problem(tr("must name one destination"), tr("write it as {bar: 10}"));
    return;
  }
  count.emplace().destination = entries.front().first;
  checkName(entries.front().second, count->destination, scenario.destinations, tr("destination"));
  entries.front().second.read(count->persons);
}

void parseChoice(const Field& field, NextSpec& next, const JourneySpec& journey, const Scenario& scenario) {
  const bool plain = !field.isMap();
  if (!plain && !field.allow(keys::next)) return;
  const Field to = plain ? field : field["to"];
  to.read(next.to);
  if (next.to.empty()) to.problem(tr("is missing"), tr("name a stage"));
  checkName(to, next.to, journey.stages, tr("stage"));
  if (plain) return;
  field["share"].read(next.share, {.low = 0.0, .high = 1.0});
  field["from_s"].read(next.from_s, notNegative);
  field["after"].read(next.after);
  checkName(field["after"], next.after, scenario.events, tr("event"));
  parseCount(field["fewer_than"], next.fewerThan, scenario);
  parseCount(field["more_than"], next.moreThan, scenario);
  const int conditions = int(next.from_s.has_value()) + int(!next.after.empty()) +
                         int(next.fewerThan.has_value()) + int(next.moreThan.has_value());
  if (conditions > 1) field.problem(tr("has {} conditions", conditions), tr("give one of them"));
}

/// What comes next; without the key, the stage that stands below.
void parseNext(const Field& field, const Field& stageField, std::size_t number, JourneySpec& journey,
               const Scenario& scenario) {
  StageSpec& stage = journey.stages[number];
  if (std::holds_alternative<LeaveSpec>(stage.activity)) {
    if (field) field.problem(tr("stands in a stage where people leave"), tr("leave it out"));
    return;
  }
  if (!field) {
    if (number + 1 < journey.stages.size())
      stage.next.push_back({.to = journey.stages[number + 1].name,
                            .share = {},
                            .from_s = {},
                            .after = {},
                            .fewerThan = {},
                            .moreThan = {}});
    else
      stageField.problem(tr("is the last stage, and nothing comes next"),
                         tr("end with a stage that says \"leave: ...\", or name the next one"));
    return;
  }
  if (!field.isList()) {
    parseChoice(field, stage.next.emplace_back(), journey, scenario);
  } else {
    for (const Field& item : field.items()) parseChoice(item, stage.next.emplace_back(), journey, scenario);
  }
  if (stage.next.empty()) return;
  const NextSpec& last = stage.next.back();
  if (last.share || last.from_s || !last.after.empty() || last.fewerThan || last.moreThan)
    field.problem(tr("may leave people with nowhere to go"),
                  tr("end the list with a stage that has neither share nor condition"));
}

} // namespace

void parseEvents(const Field& field, std::vector<EventSpec>& events) {
  for (const auto& [name, entry] : field.entries()) {
    events.push_back({name, 0.0});
    if (entry)
      entry.read(events.back().time_s, notNegative);
    else
      entry.problem(tr("is missing"), tr("give the time in seconds from the start"));
  }
}

void parseJourneys(const Field& field, Scenario& scenario) {
  const StageReader reader{scenario};
  for (const auto& [name, entry] : field.entries()) {
    JourneySpec journey{name, {}};
    const auto stages = entry.entries();
    for (const auto& [stageName, stageField] : stages) {
      StageSpec& stage = journey.stages.emplace_back();
      stage.name = stageName;
      if (stageField.allow(keys::stage)) reader.activity(stageField, stage);
    }
    for (std::size_t s = 0; s < stages.size(); ++s) // names of all stages are known by now
      if (stages[s].second.isMap())
        parseNext(stages[s].second["next"], stages[s].second, s, journey, scenario);
    if (stages.empty()) entry.problem(tr("has no stages"), tr("give one that says \"leave: ...\" at least"));
    scenario.journeys.push_back(std::move(journey));
  }
}

} // namespace loopstad::scenarios
