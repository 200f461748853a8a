// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.hpp"

#include "check_demand.hpp"
#include "choose.hpp"
#include "journey_lines.hpp"
#include "phases.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/sim/present.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace loopstad::sim {
namespace {

constexpr const char* groundRemedy = translatable("move it onto walkable ground, or check its level");

/// How near to an area counts as inside: less than a step, more than rounding.
constexpr double reachOfAreas_m = 0.02;

/// A small area on large faces is rarely hit by points drawn from those faces.
void chooseHowToDraw(OriginGround& ground) {
  double boxes_m2 = 0.0;
  std::vector<double> sums;
  for (const twin::Polygon& area : ground.region.areas) {
    const Box2 box = twin::bounds(area);
    ground.boxes.push_back(box);
    sums.push_back(boxes_m2 += box.size().x * box.size().y);
  }
  if (boxes_m2 < ground.region.cumulative_m2.back())
    ground.cumulativeWeights = std::move(sums);
  else
    ground.boxes.clear();
}

Result<OriginGround> groundOf(const Origin& origin, const twin::Surface& surface,
                              std::vector<std::string>& warnings) {
  const std::string object = tr("origin '{}'", origin.name);
  OriginGround ground;
  if (!origin.areas.empty() && !origin.spots.empty())
    return dataError({}, object, tr("has both areas and spots"), tr("make two origins of it"));
  if (!origin.areas.empty()) {
    ground.region = surface.region(origin.areas, origin.sheet);
    if (!(ground.region.area_m2 > 0.0))
      return dataError({}, object, tr("no walkable ground in its areas"), tr(groundRemedy));
    chooseHowToDraw(ground);
    return ground;
  }
  double sum = 0.0;
  for (const Origin::Spot& spot : origin.spots) {
    if (!spot.at.face || !(spot.weight > 0.0)) continue;
    ground.spots.push_back(spot.at);
    ground.cumulativeWeights.push_back(sum += spot.weight);
  }
  if (ground.spots.empty())
    return dataError({}, object, tr("no spot on walkable ground with a weight above 0"), tr(groundRemedy));
  if (const std::size_t lost = origin.spots.size() - ground.spots.size(); lost > 0)
    warnings.push_back(
        tr("{}: {} of {} spots lie off the walkable ground or have no weight, and are not used", object, lost,
           origin.spots.size()));
  return ground;
}

Result<DestinationGround> groundOf(const Destination& destination, const twin::Surface& surface) {
  const std::string object = tr("destination '{}'", destination.name);
  DestinationGround ground;
  std::ranges::copy_if(destination.spots, std::back_inserter(ground.target.spots),
                       [](const twin::SurfacePoint& p) { return bool(p.face); });
  if (!destination.areas.empty()) ground.target.region = surface.region(destination.areas, destination.sheet);
  if (ground.target.spots.empty() && !(ground.target.region.area_m2 > 0.0))
    return dataError({}, object, tr("no walkable ground in it"), tr(groundRemedy));
  if (!ground.target.spots.empty() && !(destination.reach_m > 0.0))
    return dataError({}, object, tr("its spots are reached within 0 m"), tr("give a reach above 0 m"));
  ground.reach_m = static_cast<float>(ground.target.spots.empty() ? reachOfAreas_m : destination.reach_m);
  return ground;
}

/// Everyone who may come with it.
std::vector<std::size_t> profilesOf(const Flow& flow) {
  if (flow.profileWeights.empty()) return {flow.profile};
  std::vector<std::size_t> profiles;
  for (std::size_t p = 0; p < flow.profileWeights.size(); ++p)
    if (flow.profileWeights[p] > 0.0) profiles.push_back(p);
  return profiles;
}

[[nodiscard]] float largestRadius_m(const Demand& demand) {
  double largest_m = 0.0;
  for (const Profile& profile : demand.profiles)
    largest_m = std::max({largest_m, profile.radius_m.mean, profile.radius_m.high});
  return static_cast<float>(largest_m);
}

[[nodiscard]] bool hasStoreys(const twin::SurfaceMesh& mesh) {
  if (mesh.heights_m.empty()) return false;
  const auto [low, high] = std::ranges::minmax_element(mesh.heights_m);
  return *high - *low >= feltHeight_m;
}

[[nodiscard]] bool hasGroups(const Demand& demand) {
  return std::ranges::any_of(demand.flows, [](const Flow& flow) { return !flow.groupSizes.empty(); }) ||
         std::ranges::any_of(demand.persons, [](const Person& person) { return person.group.has_value(); });
}

/// Whoever steps out of a lift must be able to go on.
Status checkLifts(const World& world) {
  for (const Lift& lift : world.demand.lifts) {
    const OriginGround& exit = world.origins[lift.exit];
    for (const auto& map : world.ground->maps[lift.onward]) {
      const bool wheelchair = &map == &world.ground->maps[lift.onward][1];
      const auto leadsOn = [&](twin::FaceId face) {
        return map->reachable(face) || mayOpenLater(world, 0, lift.onward, wheelchair, face);
      };
      if (!map || std::ranges::any_of(exit.region.faces, leadsOn) ||
          std::ranges::any_of(exit.spots, leadsOn, &twin::SurfacePoint::face))
        continue;
      return dataError({}, tr("lift '{}'", lift.name),
                       tr("has no way from its exit to '{}'", world.demand.destinations[lift.onward].name),
                       tr("join the two, or move one of them"));
    }
  }
  return Done{};
}

Status checkFlights(const World& world) {
  for (const Flight& flight : world.demand.flights)
    if (!(world.ground->surface.region(flight.areas, flight.sheet).area_m2 > 0.0))
      return dataError({}, tr("flight '{}'", flight.name), tr("no walkable ground in it"), tr(groundRemedy));
  return Done{};
}

/// Spots in a face that was cut are in one of its pieces now.
void findSpotsAnew(Demand& demand, const twin::Surface& surface) {
  const auto find = [&](twin::SurfacePoint& spot) {
    if (!spot.face || twin::contains(surface.row(spot.face), spot.position)) return;
    const auto here = surface.locate(toMetres(spot.position), surface.row(spot.face).sheet);
    spot = here.value_or(twin::SurfacePoint{});
  };
  for (Origin& origin : demand.origins)
    for (Origin::Spot& spot : origin.spots) find(spot.at);
  for (Destination& destination : demand.destinations) std::ranges::for_each(destination.spots, find);
}

} // namespace

void findWays(const World& world, Ground& ground, Executor& executor) {
  std::vector<std::array<bool, 2>> needed(world.destinations.size());
  const Demand& demand = world.demand;
  const auto kind = [&](std::size_t profile) { return demand.profiles[profile].wheelchair ? 1U : 0U; };
  const auto needChoice = [&](std::size_t choice, std::size_t profile) {
    for (const RouteAlternative& way : demand.choices[choice].alternatives)
      for (std::size_t i = 0; i < way.places(); ++i) needed[way.place(i)][kind(profile)] = true;
  };
  for (const Flow& flow : demand.flows)
    for (const std::size_t profile : profilesOf(flow))
      if (flow.choice)
        needChoice(*flow.choice, profile);
      else
        for (const std::size_t d : destinationsOf(demand, flow)) needed[d][kind(profile)] = true;
  for (const Person& person : demand.persons)
    if (person.choice)
      needChoice(*person.choice, person.profile);
    else
      for (const std::size_t d : destinationsOf(demand, person)) needed[d][kind(person.profile)] = true;
  for (std::size_t round = 0; round < demand.lifts.size(); ++round) // one lift may lead to another
    for (const Lift& lift : demand.lifts)
      for (std::size_t k = 0; k < 2; ++k)
        needed[lift.onward][k] = needed[lift.onward][k] || needed[lift.entry][k];
  ground.maps.resize(needed.size());
  for (std::size_t k = 0; k < 2; ++k) { // all at once: they share what depends on the surface alone
    std::vector<std::size_t> destinations;
    std::vector<RouteTarget> targets;
    for (std::size_t d = 0; d < needed.size(); ++d)
      if (needed[d][k]) {
        destinations.push_back(d);
        targets.push_back(world.destinations[d].target);
      }
    if (targets.empty()) continue;
    std::vector<RouteMap> maps =
        RouteMap::buildAll(ground.surface, targets, {.wheelchair = k == 1}, executor);
    for (std::size_t i = 0; i < maps.size(); ++i) ground.maps[destinations[i]][k] = std::move(maps[i]);
  }
}

Result<std::unique_ptr<World>> makeWorld(std::shared_ptr<const twin::Twin> twin, Demand demand,
                                         const SimulationSettings& settings, Executor& executor) {
  if (Status s = checkSettings(settings); !s) return s.error();
  if (Status s = checkDemand(demand); !s) return s.error();
  if (twin->surface.faces.empty())
    return dataError({}, twin->name, tr("has no walkable ground"),
                     tr("build the twin from sources that have some"));
  if (const std::string defect = twin::findDefect(twin->surface); !defect.empty())
    return dataError({}, twin->name, tr("is unsound ({})", defect), tr("build the twin anew"));
  CutGround cut;
  const bool barred = !demand.closures.empty();
  if (barred) {
    Result<CutGround> ground = cutGround(twin->surface, demand.closures);
    if (!ground) return ground.error();
    cut = std::move(*ground);
    auto changed = std::make_shared<twin::Twin>(*twin);
    changed->surface = std::move(cut.mesh);
    twin = std::move(changed);
  }
  auto world = std::make_unique<World>(std::move(twin), std::move(demand), settings);
  world->warnings = std::move(cut.warnings);
  if (settings.timeStep_s > longestPart_s)
    world->warnings.push_back(
        tr("a time step of {} s is walked in {} parts; calibrated figures hold for steps of up to {} s",
           settings.timeStep_s, world->parts, longestPart_s));
  if (barred) findSpotsAnew(world->demand, world->open->surface);
  world->anyWaits = std::ranges::any_of(world->demand.profiles,
                                        [](const Profile& p) { return p.preMovement_s.has_value(); });
  world->largestRadius_m = largestRadius_m(world->demand);
  world->layered = hasStoreys(world->open->surface.mesh());
  world->anyGroups = hasGroups(world->demand);
  world->needsRows = !world->demand.journeys.empty() || world->anyGroups;
  if (Status s = checkFlights(*world); !s) return s.error();
  world->climbs =
      Climbs(world->open->surface, world->demand.flights, world->demand.profiles, world->settings.seed);
  for (const Origin& origin : world->demand.origins) {
    Result<OriginGround> ground = groundOf(origin, world->open->surface, world->warnings);
    if (!ground) return ground.error();
    world->origins.push_back(std::move(*ground));
  }
  for (const Destination& destination : world->demand.destinations) {
    Result<DestinationGround> ground = groundOf(destination, world->open->surface);
    if (!ground) return ground.error();
    world->destinations.push_back(std::move(*ground));
  }
  for (const Flow& flow : world->demand.flows) {
    std::vector<double>& sums = world->flowWeights.emplace_back(flow.destinationWeights.size());
    std::partial_sum(flow.destinationWeights.begin(), flow.destinationWeights.end(), sums.begin());
    std::vector<double>& profiles = world->profileSums.emplace_back(flow.profileWeights.size());
    std::vector<double>& sizes = world->groupSums.emplace_back(flow.groupSizes.size());
    std::partial_sum(flow.groupSizes.begin(), flow.groupSizes.end(), sizes.begin());
    std::partial_sum(flow.profileWeights.begin(), flow.profileWeights.end(), profiles.begin());
  }
  world->queueOf = queuesOf(world->demand);
  if (barred)
    barGround(*world, std::move(cut.edges), executor);
  else
    findWays(*world, *world->open, executor);
  if (Status s = checkLifts(*world); !s) return s.error();
  if (Status s = layJourneys(*world); !s) return s.error();
  return world;
}

} // namespace loopstad::sim
