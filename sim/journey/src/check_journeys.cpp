// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/text.hpp>
#include <loopstad/sim/check_journeys.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <limits>
#include <map>
#include <utility>

namespace loopstad::sim {
namespace {

struct Checker {
  const Demand& demand;
  std::string object; ///< of errors: journey and stage

  [[nodiscard]] Error error(std::string what, std::string remedy) const {
    return dataError({}, object, std::move(what), std::move(remedy));
  }

  [[nodiscard]] Status law(const char* what, const TruncatedNormal& law) const {
    if (law.deviation < 0.0 || (law.deviation > 0.0 && !(law.low < law.high)))
      return error(tr("{} has no spread between its limits", what),
                   tr("give a deviation of 0 or more and a low limit below the high one"));
    if (!((law.deviation > 0.0 ? law.low : law.mean) >= 0.0))
      return error(tr("{} may be less than 0", what), tr("give a low limit of 0 or more"));
    return Done{};
  }

  [[nodiscard]] Status area(std::size_t destination) const {
    assert(destination < demand.destinations.size());
    if (!demand.destinations[destination].areas.empty()) return Done{};
    return error(tr("'{}' has no area to stand in", demand.destinations[destination].name),
                 tr("give it an area instead of a point"));
  }

  Status operator()(const GoTo& /*unused*/) const { return Done{}; }
  Status operator()(const Leave& /*unused*/) const { return Done{}; }
  Status operator()(const Wait& wait) const {
    assert(!wait.event || *wait.event < demand.events.size());
    if (!wait.stay_s && !wait.until_s && !wait.event)
      return error(tr("the wait never ends"), tr("give it a duration, a time or an event"));
    if (wait.stay_s)
      if (Status s = law(tr("the stay"), *wait.stay_s); !s) return s;
    return area(wait.destination);
  }
  Status operator()(const Queue& queue) const {
    std::size_t spots = 0;
    for (const std::size_t server : queue.servers) {
      assert(server < demand.destinations.size());
      const Destination& destination = demand.destinations[server];
      if (destination.spots.empty() || !destination.areas.empty())
        return error(tr("the server '{}' is no point", destination.name),
                     tr("give it a point instead of an area"));
      spots += destination.spots.size();
    }
    if (spots == 0) return error(tr("has no servers"), tr("name at least one destination that is a point"));
    if (!(queue.spacing_m >= 0.4 && queue.spacing_m <= 3.0))
      return error(tr("people stand {} m apart", queue.spacing_m), tr("give 0.4 m to 3 m"));
    const std::size_t lines = queue.linePerServer ? spots : 1;
    if (!queue.lines.empty() && queue.lines.size() != lines)
      return error(tr("{} lines are drawn where {} are needed", queue.lines.size(), lines),
                   tr("draw as many, or none"));
    if (std::ranges::any_of(queue.lines, [](const auto& line) { return line.size() < 2; }))
      return error(tr("a line has less than two points"), tr("give it its head and its end at least"));
    return law(tr("the service time"), queue.service_s);
  }
  Status operator()(const Visit& visit) const {
    if (visit.attractions.empty() || visit.attractions.size() > Visit::most)
      return error(tr("has {} attractions", visit.attractions.size()), tr("give 1 to {}", Visit::most));
    if (visit.count < 1 || visit.count > visit.attractions.size())
      return error(tr("{} visits to {} attractions", visit.count, visit.attractions.size()),
                   tr("give a number from 1 to that of the attractions"));
    for (const Attraction& attraction : visit.attractions) {
      if (Status s = area(attraction.destination); !s) return s;
      if (Status s = law(tr("the stay"), attraction.stay_s); !s) return s;
      if (!(attraction.weight > 0.0) || attraction.capacity < 1)
        return error(tr("'{}' has no weight or no room", demand.destinations[attraction.destination].name),
                     tr("give a weight above 0 and a capacity of 1 or more"));
    }
    return Done{};
  }
};

Status checkNext(const Checker& checker, const Stage& stage) {
  if (std::holds_alternative<Leave>(stage.activity)) {
    if (stage.next.empty()) return Done{};
    return checker.error(tr("who has left goes nowhere"), tr("leave out what comes next"));
  }
  if (stage.next.empty()) return checker.error(tr("nothing comes next"), tr("name the next stage"));
  double shares = 0.0;
  for (const NextStage& next : stage.next) {
    if (next.share && !(*next.share >= 0.0 && *next.share <= 1.0))
      return checker.error(tr("a share of {}", *next.share), tr("give a share from 0 to 1"));
    shares += next.share.value_or(0.0);
  }
  if (shares > 1.0 + 1e-9)
    return checker.error(tr("the shares of what comes next add up to {}", shares), tr("make them 1 or less"));
  if (const NextStage& last = stage.next.back(); last.share || !std::holds_alternative<Always>(last.when))
    return checker.error(tr("it may happen that nothing comes next"),
                         tr("end the list with a stage that has neither share nor condition"));
  return Done{};
}

/// Every stage must lead to one where people leave.
Status checkWaysOut(const Journey& journey) {
  std::vector<std::uint8_t> leadsOut(journey.stages.size(), 0);
  for (bool more = true; more;) {
    more = false;
    for (std::size_t s = 0; s < journey.stages.size(); ++s) {
      const Stage& stage = journey.stages[s];
      const bool out =
          std::holds_alternative<Leave>(stage.activity) ||
          std::ranges::any_of(stage.next, [&](const NextStage& n) { return leadsOut[n.stage] != 0; });
      if (!out || leadsOut[s] != 0) continue;
      leadsOut[s] = 1;
      more = true;
    }
  }
  for (std::size_t s = 0; s < journey.stages.size(); ++s)
    if (leadsOut[s] == 0)
      return dataError({}, tr("journey '{}', stage '{}'", journey.name, journey.stages[s].name),
                       tr("leads to no stage where people leave"), tr("add a stage that leaves"));
  return Done{};
}

/// Two queues have all their servers in common, or none.
Status checkServers(const Demand& demand) {
  std::map<std::size_t, std::pair<const Queue*, const Stage*>> owners;
  for (const Journey& journey : demand.journeys)
    for (const Stage& stage : journey.stages)
      if (const auto* queue = std::get_if<Queue>(&stage.activity))
        for (const std::size_t server : queue->servers) {
          const auto [at, first] = owners.try_emplace(server, queue, &stage);
          const Queue& owner = *at->second.first;
          if (first || (owner.servers == queue->servers && owner.linePerServer == queue->linePerServer))
            continue;
          return dataError({}, tr("journey '{}', stage '{}'", journey.name, stage.name),
                           tr("shares the server '{}' with '{}', but not all servers and lines",
                              demand.destinations[server].name, at->second.second->name),
                           tr("name the same servers in the same order in both"));
        }
  return Done{};
}

} // namespace

Status checkJourneys(const Demand& demand) {
  constexpr std::size_t most = std::numeric_limits<std::uint16_t>::max(); // so many fit the tables
  for (const Journey& journey : demand.journeys) {
    if (journey.stages.empty() || journey.stages.size() > most || demand.journeys.size() > most)
      return dataError({}, tr("journey '{}'", journey.name), tr("has {} stages", journey.stages.size()),
                       tr("give 1 to {}", most));
    for (const Stage& stage : journey.stages) {
      const Checker checker{demand, tr("journey '{}', stage '{}'", journey.name, stage.name)};
      if (Status s = std::visit(checker, stage.activity); !s) return s;
      if (Status s = checkNext(checker, stage); !s) return s;
    }
    if (Status s = checkWaysOut(journey); !s) return s;
  }
  return checkServers(demand);
}

} // namespace loopstad::sim
