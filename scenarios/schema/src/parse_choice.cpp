// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse_choice.hpp"

#include "keys.hpp"

#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>

#include <algorithm>

namespace loopstad::scenarios {
namespace {

constexpr Range share{.low = 0.0, .high = 1.0};

std::vector<std::string> splitWay(const std::string& text) {
  std::vector<std::string> places;
  std::size_t begin = 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find('>', begin), text.size());
    const std::size_t first = std::min(text.find_first_not_of(' ', begin), end);
    std::size_t last = end;
    while (last > first && text[last - 1] == ' ') --last;
    places.push_back(text.substr(first, last - first));
    begin = end + 1;
  }
  return places;
}

void parseStrategy(const Field& field, sim::RouteStrategy& strategy) {
  std::string text;
  field.read(text);
  if (text.empty()) return;
  std::vector<std::string> names;
  for (const auto s :
       {sim::RouteStrategy::shortest, sim::RouteStrategy::quickest, sim::RouteStrategy::logit}) {
    names.emplace_back(name(s));
    if (text != names.back()) continue;
    strategy = s;
    return;
  }
  field.problem(tr("is \"{}\", which is no strategy", text), suggestion(text, std::move(names)));
}

} // namespace

void parseChoice(const Field& field, ChoiceSpec& spec) {
  if (!field.isMap()) return parseStrategy(field, spec.rules.strategy);
  if (!field.allow(keys::routeChoice)) return;
  parseStrategy(field["strategy"], spec.rules.strategy);
  if (field["among"]) parseWays(field["among"], spec);
  field["spread_s"].read(spec.rules.spread_s, positive);
  field["familiar_share"].read(spec.rules.familiarShare, share);
  field["affiliation_s"].read(spec.rules.affiliation_s, notNegative);
  field["following_s"].read(spec.rules.following_s, notNegative);
  field["informed_share"].read(spec.rules.informedShare, share);
  field["reconsider_s"].read(spec.rules.reconsider_s, positive);
  field["gain"].read(spec.rules.gain, share);
  for (const auto& [place, period] : field["closed"].entries())
    if (const auto t = period.numbers(2, tr("[from, to] in seconds")); !t.empty()) {
      spec.closed.push_back({place, t[0], t[1]});
      if (t[1] < t[0])
        period.problem(tr("runs from {} s to {} s", t[0], t[1]),
                       tr("give times from the start of the run, the earlier one first"));
    }
}

void parseWays(const Field& field, ChoiceSpec& spec) {
  for (const std::string& way : field.texts()) spec.among.push_back(splitWay(way));
}

void checkPlaces(const Field& field, ChoiceSpec& spec, const std::vector<std::string>& places) {
  const auto check = [&](const Field& at, const std::string& place) {
    if (std::ranges::find(places, place) == places.end())
      at.problem(tr("names the destination \"{}\", which is not there", place), suggestion(place, places));
  };
  for (const std::string& place : placesOf(spec)) check(field, place);
  if (!field.isMap()) return;
  for (const ChoiceSpec::Closure& c : spec.closed) check(field["closed"], c.place);
  std::string usual;
  field["usual"].read(usual);
  if (usual.empty()) return;
  const auto way = std::ranges::find(spec.among, splitWay(usual));
  if (way != spec.among.end())
    spec.usual = static_cast<std::size_t>(way - spec.among.begin());
  else
    field["usual"].problem(tr("is \"{}\", which is none of the ways", usual), tr("repeat one of the ways"));
}

} // namespace loopstad::scenarios
