// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/choice_spec.hpp>

#include <algorithm>
#include <array>

namespace loopstad::scenarios {

std::vector<std::string> placesOf(const ChoiceSpec& spec) {
  std::vector<std::string> places;
  for (const auto& way : spec.among)
    for (const std::string& place : way)
      if (std::ranges::find(places, place) == places.end()) places.push_back(place);
  return places;
}

sim::RouteChoice routeChoice(const ChoiceSpec& spec,
                             const std::function<std::size_t(const std::string&)>& destination) {
  sim::RouteChoice choice = spec.rules;
  choice.name = spec.name;
  choice.usual = spec.usual;
  for (const auto& way : spec.among) {
    sim::RouteAlternative& alternative = choice.alternatives.emplace_back();
    for (std::size_t i = 0; i + 1 < way.size(); ++i) alternative.through.push_back(destination(way[i]));
    alternative.to = destination(way.back());
  }
  for (const ChoiceSpec::Closure& c : spec.closed)
    choice.closures.push_back({destination(c.place), c.from_s, c.to_s});
  return choice;
}

std::string wayText(const std::vector<std::string>& places) {
  std::string text;
  for (const std::string& place : places) text += (text.empty() ? "" : " > ") + place;
  return text;
}

const char* name(sim::RouteStrategy strategy) {
  constexpr std::array names{"shortest", "quickest", "logit"};
  return names[static_cast<std::size_t>(strategy)];
}

} // namespace loopstad::scenarios
