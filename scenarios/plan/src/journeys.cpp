// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys.hpp"

#include "index_of.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

namespace loopstad::scenarios {
namespace {

struct StagePlanner {
  const Site& site;
  std::string key; ///< of the stage, for errors

  [[nodiscard]] std::size_t destination(const std::string& name) const {
    return indexOf(site.scenario.destinations, name);
  }
  [[nodiscard]] std::size_t event(const std::string& name) const {
    return indexOf(site.scenario.events, name);
  }

  Result<sim::Activity> operator()(const GoToSpec& spec) const {
    return sim::Activity(sim::GoTo{destination(spec.destination)});
  }
  Result<sim::Activity> operator()(const LeaveSpec& spec) const {
    return sim::Activity(sim::Leave{destination(spec.destination)});
  }
  Result<sim::Activity> operator()(const WaitSpec& spec) const {
    sim::Wait wait;
    wait.destination = destination(spec.in);
    wait.stay_s = spec.stay_s;
    wait.until_s = spec.until_s;
    if (!spec.until.empty()) wait.event = event(spec.until);
    if (spec.facing) wait.focus = site.twin.frame.toLocal(*spec.facing);
    return sim::Activity(std::move(wait));
  }
  Result<sim::Activity> operator()(const QueueSpec& spec) const {
    sim::Queue queue;
    for (const std::string& name : spec.at) queue.servers.push_back(destination(name));
    queue.linePerServer = spec.linePerServer;
    queue.service_s = spec.service_s;
    queue.spacing_m = spec.spacing_m;
    for (const std::string& wkt : spec.along) {
      Where where;
      where.wkt = wkt;
      const Result<Ground> ground = findGround(site, key + ".queue.along", where);
      if (!ground) return ground.error();
      if (ground->lines.size() != 1)
        return site.error(key + ".queue.along", tr("is not one line"), tr("give wkt: \"LINESTRING (...)\""));
      queue.lines.push_back(ground->lines.front());
    }
    return sim::Activity(std::move(queue));
  }
  Result<sim::Activity> operator()(const VisitSpec& spec) const {
    sim::Visit visit;
    visit.count = spec.count;
    for (const AttractionSpec& of : spec.of)
      visit.attractions.push_back({.destination = destination(of.destination),
                                   .weight = of.weight,
                                   .stay_s = of.stay_s,
                                   .capacity = of.capacity > 0 ? of.capacity : sim::Attraction::unlimited});
    return sim::Activity(std::move(visit));
  }

  [[nodiscard]] sim::Condition condition(const NextSpec& next) const {
    if (next.from_s) return sim::FromTime{*next.from_s};
    if (!next.after.empty()) return sim::HasHappened{event(next.after)};
    if (next.fewerThan)
      return sim::FewerThan{destination(next.fewerThan->destination), next.fewerThan->persons};
    if (next.moreThan) return sim::MoreThan{destination(next.moreThan->destination), next.moreThan->persons};
    return sim::Always{};
  }
};

} // namespace

Result<std::vector<sim::Journey>> journeysOf(const Site& site) {
  std::vector<sim::Journey> journeys;
  for (const JourneySpec& spec : site.scenario.journeys) {
    sim::Journey& journey = journeys.emplace_back();
    journey.name = spec.name;
    for (const StageSpec& stageSpec : spec.stages) {
      const StagePlanner planner{site, fmt::format("journeys.{}.{}", spec.name, stageSpec.name)};
      auto activity = std::visit(planner, stageSpec.activity);
      if (!activity) return activity.error();
      sim::Stage& stage = journey.stages.emplace_back();
      stage.name = stageSpec.name;
      stage.activity = std::move(*activity);
      for (const NextSpec& next : stageSpec.next)
        stage.next.push_back({indexOf(spec.stages, next.to), planner.condition(next), next.share});
    }
  }
  return journeys;
}

} // namespace loopstad::scenarios
