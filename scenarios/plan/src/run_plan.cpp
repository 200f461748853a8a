// SPDX-License-Identifier: GPL-3.0-or-later
#include "ground.hpp"
#include "index_of.hpp"
#include "journeys.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/run_plan.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace loopstad::scenarios {
namespace {

Result<sim::Origin> originOf(const Site& site, const NamedPlace& place) {
  const std::string key = "origins." + place.name;
  const Result<Ground> ground = findGround(site, key, place.where);
  if (!ground) return ground.error();
  const auto spots = spotsOf(site, key, *ground);
  if (!spots) return spots.error();
  sim::Origin origin{.name = place.name, .areas = areasOf(*ground), .sheet = ground->sheet, .spots = {}};
  for (std::size_t i = 0; i < spots->size(); ++i)
    origin.spots.push_back({(*spots)[i], i < ground->doors.size() ? ground->doors[i]->weight : 1.0});
  if (origin.spots.empty())
    if (const Status walkable = checkWalkable(site, key, origin.areas, origin.sheet); !walkable)
      return walkable.error();
  return origin;
}

Result<sim::Destination> destinationOf(const Site& site, const NamedPlace& place) {
  const std::string key = "destinations." + place.name;
  const Result<Ground> ground = findGround(site, key, place.where);
  if (!ground) return ground.error();
  auto spots = spotsOf(site, key, *ground);
  if (!spots) return spots.error();
  sim::Destination destination;
  destination.name = place.name;
  destination.areas = areasOf(*ground);
  destination.sheet = ground->sheet;
  destination.spots = std::move(*spots);
  if (destination.spots.empty())
    if (const Status walkable = checkWalkable(site, key, destination.areas, destination.sheet); !walkable)
      return walkable.error();
  return destination;
}

Result<sim::Flight> flightOf(const Site& site, const FlightSpec& spec) {
  const std::string key = "flights." + spec.flight.name;
  const Result<Ground> ground = findGround(site, key, spec.where);
  if (!ground) return ground.error();
  sim::Flight flight = spec.flight;
  flight.areas = ground->areas;
  flight.sheet = ground->sheet;
  if (flight.areas.empty())
    return site.error(key, tr("has no area"), tr("give a POLYGON, or a place that has an area"));
  if (const Status walkable = checkWalkable(site, key, flight.areas, flight.sheet); !walkable)
    return walkable.error();
  return flight;
}

/// The choice of that name; nothing where it names a destination.
std::optional<std::size_t> choiceNamed(const Scenario& scenario, const std::string& name) {
  const auto found = std::ranges::find(scenario.choices, name, &ChoiceSpec::name);
  if (found == scenario.choices.end()) return std::nullopt;
  return static_cast<std::size_t>(found - scenario.choices.begin());
}

sim::Flow flowOf(const Scenario& scenario, const FlowSpec& spec) {
  sim::Flow flow;
  flow.origin = indexOf(scenario.origins, spec.from);
  if (spec.profiles.size() == 1) flow.profile = indexOf(scenario.profiles, spec.profiles.front().first);
  if (spec.profiles.size() > 1) flow.profileWeights.assign(scenario.profiles.size(), 0.0);
  if (spec.profiles.size() > 1)
    for (const auto& [name, weight] : spec.profiles)
      flow.profileWeights[indexOf(scenario.profiles, name)] += weight;
  flow.groupSizes = spec.groupSizes;
  flow.destinationWeights.assign(scenario.destinations.size(), 0.0);
  if (spec.to.size() == 1) flow.choice = choiceNamed(scenario, spec.to.front().first);
  if (!flow.choice)
    for (const auto& [name, weight] : spec.to)
      flow.destinationWeights[indexOf(scenario.destinations, name)] += weight;
  flow.arrivals = spec.arrivals;
  if (!spec.journey.empty()) flow.journey = indexOf(scenario.journeys, spec.journey);
  return flow;
}

Result<sim::Person> personOf(const Site& site, std::size_t i) {
  const PersonSpec& spec = site.scenario.persons[i];
  const Vec2 local = site.twin.frame.toLocal(spec.at);
  const auto here = standAt(site, fmt::format("persons[{}].at", i), local, spec.level);
  if (!here) return here.error();
  sim::Person person{.position = local,
                     .sheet = spec.level,
                     .freeSpeed_mps = spec.freeSpeed_mps,
                     .destination = indexOf(site.scenario.destinations, spec.to),
                     .profile = indexOf(site.scenario.profiles, spec.profile),
                     .choice = choiceNamed(site.scenario, spec.to)};
  if (!spec.journey.empty()) person.journey = indexOf(site.scenario.journeys, spec.journey);
  return person;
}

Result<sim::Gate> gateOf(const Site& site, const GateSpec& spec) {
  const std::string key = "gates." + spec.name;
  const Result<Ground> ground = findGround(site, key, spec.where);
  if (!ground) return ground.error();
  if (ground->lines.size() != 1 || ground->lines.front().size() != 2)
    return site.error(key, tr("is not one straight line"),
                      tr("give wkt: \"LINESTRING (x y, x y)\" with two points"));
  sim::Gate gate{.name = spec.name,
                 .from = ground->lines.front()[0],
                 .to = ground->lines.front()[1],
                 .sheet = ground->sheet,
                 .changes = {{0.0, spec.passing}},
                 .maxFlow_per_s = spec.maxFlow_per_s};
  gate.changes.insert(gate.changes.end(), spec.changes.begin(), spec.changes.end());
  return gate;
}

Status addClosedArea(const Site& site, const ClosedAreaSpec& spec, std::vector<sim::ClosedArea>& areas) {
  const std::string key = "closed_areas." + spec.name;
  const Result<Ground> ground = findGround(site, key, spec.where);
  if (!ground) return ground.error();
  if (ground->areas.empty())
    return site.error(key, tr("has no area"), tr("give a POLYGON, or a place that has an area"));
  for (const twin::Polygon& area : ground->areas) {
    areas.push_back({.name = spec.name, .area = area, .sheet = ground->sheet, .from_s = spec.from_s});
    if (spec.to_s) areas.back().to_s = *spec.to_s;
  }
  return Done{};
}

Result<sim::Demand> demandOf(const Site& site) {
  sim::Demand demand;
  demand.profiles = site.scenario.profiles;
  for (const NamedPlace& place : site.scenario.origins) {
    auto origin = originOf(site, place);
    if (!origin) return origin.error();
    demand.origins.push_back(std::move(*origin));
  }
  for (const NamedPlace& place : site.scenario.destinations) {
    auto destination = destinationOf(site, place);
    if (!destination) return destination.error();
    demand.destinations.push_back(std::move(*destination));
  }
  for (const FlightSpec& spec : site.scenario.flights) {
    auto flight = flightOf(site, spec);
    if (!flight) return flight.error();
    demand.flights.push_back(std::move(*flight));
  }
  for (const LiftSpec& spec : site.scenario.lifts) {
    sim::Lift& lift = demand.lifts.emplace_back(spec.lift);
    lift.entry = indexOf(site.scenario.destinations, spec.from);
    lift.exit = indexOf(site.scenario.origins, spec.to);
    lift.onward = indexOf(site.scenario.destinations, spec.onward);
  }
  for (const ChoiceSpec& spec : site.scenario.choices)
    demand.choices.push_back(routeChoice(
        spec, [&](const std::string& place) { return indexOf(site.scenario.destinations, place); }));
  for (const FlowSpec& spec : site.scenario.flows) demand.flows.push_back(flowOf(site.scenario, spec));
  for (const GateSpec& spec : site.scenario.gates) {
    auto gate = gateOf(site, spec);
    if (!gate) return gate.error();
    demand.closures.gates.push_back(std::move(*gate));
  }
  for (const ClosedAreaSpec& spec : site.scenario.closedAreas)
    if (const Status added = addClosedArea(site, spec, demand.closures.areas); !added) return added.error();
  for (std::size_t i = 0; i < site.scenario.persons.size(); ++i) {
    const auto person = personOf(site, i);
    if (!person) return person.error();
    demand.persons.push_back(*person);
  }
  for (const EventSpec& event : site.scenario.events) demand.events.push_back({event.name, event.time_s});
  auto journeys = journeysOf(site);
  if (!journeys) return journeys.error();
  demand.journeys = std::move(*journeys);
  return demand;
}

Result<sim::LinePlan> lineOf(const Site& site, const NamedPlace& place) {
  const std::string key = "measurement.lines." + place.name;
  const Result<Ground> ground = findGround(site, key, place.where);
  if (!ground) return ground.error();
  const bool twoPoints = ground->lines.size() == 1 && ground->lines.front().size() == 2;
  if (!twoPoints)
    return site.error(key, tr("is not one straight line"),
                      tr("give wkt: \"LINESTRING (x y, x y)\" with two points"));
  return sim::LinePlan{place.name, {ground->lines.front()[0], ground->lines.front()[1]}, ground->sheet};
}

Result<sim::ZonePlan> zoneOf(const Site& site, const NamedPlace& place) {
  const std::string key = "measurement.zones." + place.name;
  const Result<Ground> ground = findGround(site, key, place.where);
  if (!ground) return ground.error();
  if (ground->areas.empty())
    return site.error(key, tr("has no area"), tr("give a POLYGON, or a place that has an area"));
  if (const Status walkable = checkWalkable(site, key, ground->areas, ground->sheet); !walkable)
    return walkable.error();
  return sim::ZonePlan{place.name, ground->areas, ground->sheet};
}

Result<sim::MeasurePlan> measuresOf(const Site& site) {
  const MeasurementSpec& spec = site.scenario.measurement;
  sim::MeasurePlan plan;
  plan.interval_s = spec.interval_s;
  plan.gridCell_m = spec.grid_m;
  plan.kernelRadius_m = spec.kernelRadius_m;
  plan.dense = spec.dense;
  for (const NamedPlace& place : spec.lines) {
    auto line = lineOf(site, place);
    if (!line) return line.error();
    plan.lines.push_back(std::move(*line));
  }
  for (const NamedPlace& place : spec.zones) {
    auto zone = zoneOf(site, place);
    if (!zone) return zone.error();
    plan.zones.push_back(std::move(*zone));
  }
  return plan;
}

} // namespace

Result<RunPlan> planRun(const Scenario& scenario, const twin::Twin& twin, const twin::Surface& surface) {
  const Site site{scenario, twin, surface};
  auto demand = demandOf(site);
  if (!demand) return demand.error();
  auto measures = measuresOf(site);
  if (!measures) return measures.error();
  return RunPlan{
      std::move(*demand), std::move(*measures), {scenario.run.timeStep_s, scenario.run.seed, scenario.model}};
}

} // namespace loopstad::scenarios
