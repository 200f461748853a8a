// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey_lines.hpp"

#include <loopstad/base/random.hpp>
#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace loopstad::sim {
namespace {

using Point = std::optional<twin::SurfacePoint>;

/// No line is longer than this: who comes later stands round its end.
constexpr std::size_t mostPlaces = 60;
/// Before several servers the head of their line keeps this distance, so that who leaves them gets by.
constexpr double beforeServers_m = 1.5;
/// A line that is drawn a little off the walkable ground is moved onto it from within this.
constexpr double offGround_m = 1.0;

/// Some point of an area or a spot.
[[nodiscard]] Point pointOf(const twin::Surface& surface, const twin::SurfaceRegion& region,
                            std::span<const twin::SurfacePoint> spots) {
  constexpr std::uint32_t tries = 64;
  if (!spots.empty()) return spots.front();
  for (std::uint32_t i = 0; i < tries; ++i) {
    const Draws draw(0, 0, i, Purpose::waitingPlace);
    const std::array<double, 3> u{draw.uniform(0), draw.uniform(1), draw.uniform(2)};
    if (const auto place = surface.randomPoint(region, u)) return place;
  }
  return std::nullopt;
}

[[nodiscard]] Point pointOf(const World& world, std::size_t destination) {
  const RouteTarget& target = world.destinations[destination].target;
  return pointOf(world.ground->surface, target.region, target.spots);
}

/// What a stage leads to, where that is one destination; of a queue its middle server's.
[[nodiscard]] std::size_t destinationOf(const Stage& stage) { return firstDestination({{}, {stage}}); }

[[nodiscard]] std::vector<std::size_t> destinationsOf(const Journey& journey) {
  std::vector<std::size_t> destinations;
  for (const Stage& stage : journey.stages) {
    if (const auto* queue = std::get_if<Queue>(&stage.activity))
      destinations.insert(destinations.end(), queue->servers.begin(), queue->servers.end());
    else if (const auto* visit = std::get_if<Visit>(&stage.activity))
      for (const Attraction& attraction : visit->attractions) destinations.push_back(attraction.destination);
    else
      destinations.push_back(destinationOf(stage));
  }
  return destinations;
}

/// Where people come from to a stage: one point for each way in.
[[nodiscard]] std::vector<twin::SurfacePoint> comeFrom(const World& world, std::size_t journey,
                                                       std::size_t stage) {
  std::vector<twin::SurfacePoint> points;
  const auto add = [&](const Point& p) {
    if (p) points.push_back(*p);
  };
  const std::vector<Stage>& stages = world.demand.journeys[journey].stages;
  if (stage == 0) {
    for (const Flow& flow : world.demand.flows)
      if (flow.journey == journey)
        add(pointOf(world.ground->surface, world.origins[flow.origin].region,
                    world.origins[flow.origin].spots));
    for (const Person& person : world.demand.persons)
      if (person.journey == journey) add(world.ground->surface.locate(person.position, person.sheet));
  }
  for (const Stage& before : stages)
    for (const NextStage& next : before.next)
      if (next.stage == stage) add(pointOf(world, destinationOf(before)));
  return points;
}

[[nodiscard]] const RouteMap* mapTo(const World& world, std::size_t destination) {
  for (const std::optional<RouteMap>& map : world.ground->maps[destination])
    if (map) return &*map;
  return nullptr;
}

/// The way from a point to where a map leads; empty when there is none.
[[nodiscard]] std::vector<twin::SurfacePoint> wayAlong(const twin::Surface& surface, const RouteMap& map,
                                                       twin::SurfacePoint from) {
  constexpr int mostTurns = 4000;
  constexpr double there_m = 0.02;
  constexpr double leastStep_m = 0.05; // past the corner that one has come to
  constexpr double mostStep_m = 20.0;
  std::vector<twin::SurfacePoint> way{from};
  for (int turn = 0; turn < mostTurns; ++turn) {
    const Heading heading = map.heading(way.back());
    if (!heading.reachable()) return {};
    if (heading.distance_m < there_m || heading.direction == Vec2{}) break;
    const double step_m =
        std::min(std::clamp(heading.straight_m, leastStep_m, mostStep_m), heading.distance_m);
    const Vec2 to = toMetres(way.back().position) + step_m * heading.direction;
    way.push_back(surface.slide(way.back(), toFixed(to)).point);
  }
  return way;
}

/// As the author drew it.
[[nodiscard]] Result<std::vector<twin::SurfacePoint>>
drawnLine(const World& world, const std::string& object, const std::vector<Vec2>& line, std::int16_t sheet) {
  std::vector<twin::SurfacePoint> way;
  for (const Vec2 p : line) {
    const auto there = world.ground->surface.nearest(p, offGround_m, sheet);
    if (!there)
      return dataError({}, object,
                       tr("a line is drawn off the walkable ground at ({:.2f}, {:.2f})", p.x, p.y),
                       tr("move it onto walkable ground"));
    way.push_back(*there);
  }
  return way;
}

class LineLayer {
public:
  explicit LineLayer(World& world) : world_(world) {}

  [[nodiscard]] Result<StageGround> lay(std::size_t journey, std::size_t stage) {
    const auto& queue = std::get<Queue>(world_.demand.journeys[journey].stages[stage].activity);
    const auto key = std::pair(queue.servers, queue.linePerServer);
    if (const auto known = laid_.find(key); known != laid_.end()) return known->second; // shared by stages
    JourneyGround& ground = world_.journeys;
    const auto firstServer = static_cast<std::uint32_t>(ground.servers.size());
    for (const std::size_t destination : queue.servers)
      for (const twin::SurfacePoint& spot : world_.destinations[destination].target.spots)
        ground.servers.push_back({static_cast<std::uint32_t>(destination), spot});
    const auto servers = static_cast<std::uint32_t>(ground.servers.size()) - firstServer;
    const StageGround stageGround{static_cast<std::uint32_t>(ground.lines.size()),
                                  queue.linePerServer ? servers : 1};
    const ServerGround middle = ground.servers[firstServer + servers / 2];
    const Way way = queue.lines.empty() ? wayBack(middle, journey, stage) : Way{};
    for (std::uint32_t n = 0; n < stageGround.lines; ++n) {
      LineGround line;
      line.firstServer = firstServer + n;
      line.servers = queue.linePerServer ? 1 : servers;
      const ServerGround& server = ground.servers[line.firstServer + line.servers / 2];
      line.name = queue.linePerServer ? world_.demand.destinations[server.destination].name
                                      : world_.demand.journeys[journey].stages[stage].name;
      if (!queue.lines.empty()) {
        auto drawn = drawnLine(world_, tr("queue '{}'", line.name), queue.lines[n],
                               world_.ground->surface.sheet(server.at));
        if (!drawn) return drawn.error();
        line.places = placesAlong(world_.ground->surface, *drawn, 0.0, queue.spacing_m, mostPlaces);
      } else {
        const double start_m = line.servers == 1 ? queue.spacing_m : beforeServers_m;
        line.places = placesAlong(world_.ground->surface, beside(way, middle, server), start_m,
                                  queue.spacing_m, mostPlaces);
      }
      if (line.places.empty()) line.places.push_back(server.at);
      line.beyond = placesBeyond(world_.ground->surface, line.places);
      ground.lines.push_back(std::move(line));
    }
    laid_[key] = stageGround;
    return stageGround;
  }

private:
  using Way = std::vector<twin::SurfacePoint>;

  /// From a server the way that people come by, as far as the first who has a way.
  [[nodiscard]] Way wayBack(const ServerGround& server, std::size_t journey, std::size_t stage) const {
    Way way;
    const RouteMap* map = mapTo(world_, server.destination);
    if (!map) return way; // nobody goes there
    for (const twin::SurfacePoint& from : comeFrom(world_, journey, stage)) {
      way = wayAlong(world_.ground->surface, *map, from);
      if (!way.empty()) break;
    }
    std::ranges::reverse(way);
    if (!way.empty() && world_.ground->surface.visible(server.at, way.front()))
      way.insert(way.begin(), server.at);
    return way;
  }

  /// The way from the middle server, moved to another one: lines stand side by side. As far as nothing is in
  /// it.
  [[nodiscard]] Way beside(const Way& way, const ServerGround& middle, const ServerGround& server) const {
    if (way.empty() || server.at == middle.at) return way;
    Way moved{server.at};
    for (std::size_t i = 1; i < way.size(); ++i) {
      const Fixed2 by{way[i].position.x - way[i - 1].position.x, way[i].position.y - way[i - 1].position.y};
      const Fixed2 from = moved.back().position;
      const twin::SlideEnd end = world_.ground->surface.slide(moved.back(), {from.x + by.x, from.y + by.y});
      moved.push_back(end.point);
      if (end.touched) break;
    }
    return moved;
  }

  World& world_;
  std::map<std::pair<std::vector<std::size_t>, bool>, StageGround> laid_;
};

void warnOfMissingWays(World& world) {
  for (const Journey& journey : world.demand.journeys)
    for (const Stage& before : journey.stages)
      for (const NextStage& next : before.next) {
        const RouteMap* map = mapTo(world, destinationOf(journey.stages[next.stage]));
        const Point from = pointOf(world, destinationOf(before));
        if (map && from && !map->heading(*from).reachable())
          world.warnings.push_back(
              tr("journey '{}': no way from '{}' to '{}'; who is to go there stands still", journey.name,
                 before.name, journey.stages[next.stage].name));
      }
}

} // namespace

std::vector<std::size_t> destinationsOf(const Demand& demand, const Flow& flow) {
  if (flow.journey) return destinationsOf(demand.journeys[*flow.journey]);
  std::vector<std::size_t> destinations;
  for (std::size_t d = 0; d < flow.destinationWeights.size(); ++d)
    if (flow.destinationWeights[d] > 0.0) destinations.push_back(d);
  return destinations;
}

std::vector<std::size_t> destinationsOf(const Demand& demand, const Person& person) {
  if (person.journey) return destinationsOf(demand.journeys[*person.journey]);
  return {person.destination};
}

Status layJourneys(World& world) {
  const std::vector<Journey>& journeys = world.demand.journeys;
  if (journeys.empty()) return Done{};
  world.journeys.waiting = waitingGrounds(world.demand);
  LineLayer layer(world);
  for (std::size_t j = 0; j < journeys.size(); ++j) {
    std::vector<StageGround>& stages = world.journeys.stages.emplace_back(journeys[j].stages.size());
    for (std::size_t s = 0; s < stages.size(); ++s) {
      if (!std::holds_alternative<Queue>(journeys[j].stages[s].activity)) continue;
      auto stage = layer.lay(j, s);
      if (!stage) return stage.error();
      stages[s] = *stage;
    }
  }
  warnOfMissingWays(world);
  return Done{};
}

} // namespace loopstad::sim
