// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopwatch.hpp"

#include <loopstad/base/random.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/bench_routes.hpp>
#include <loopstad/sim/route_map.hpp>
#include <loopstad/sim/simulation.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace loopstad::scenarios {
namespace {

using sim::Heading;
using sim::RouteMap;
using sim::RouteTarget;

constexpr double onePercent = 0.01;
/// cos(5 degrees).
constexpr double fiveDegrees = 0.9961946980917455;
constexpr std::size_t headings = 200'000;

/// The same at every call, evenly over the ground; in a use of its own.
std::vector<twin::SurfacePoint> spread(const twin::Twin& twin, const twin::Surface& surface,
                                       std::size_t count, std::uint32_t use) {
  const Box2 box = bounds(twin);
  std::vector<twin::SurfacePoint> points;
  for (std::uint32_t i = 0; points.size() < count; ++i) {
    const Draws draw(1, i, use, Purpose::birthPlace);
    const Vec2 p = box.min + Vec2{draw.uniform(0) * box.size().x, draw.uniform(1) * box.size().y};
    if (const auto found = surface.locate(p)) points.push_back(*found);
  }
  return points;
}

double headingTime_ns(const std::vector<RouteMap>& maps, const std::vector<twin::SurfacePoint>& points) {
  double sum_m = 0.0;
  const Stopwatch watch;
  for (std::size_t i = 0; i < headings; ++i)
    sum_m += maps[i % maps.size()].heading(points[i % points.size()]).straight_m;
  const double each_ns = 1e9 * watch.cpu_s() / static_cast<double>(headings);
  return std::isfinite(sum_m) ? each_ns : 0.0; // the sum is used, or the loop would be left out
}

/// How many answers of one map are as good as those of the other.
void compare(const RouteMap& map, const RouteMap& own, const std::vector<twin::SurfacePoint>& points,
             RouteBenchRow& row) {
  for (const twin::SurfacePoint& p : points) {
    const Heading a = map.heading(p);
    const Heading b = own.heading(p);
    ++row.compared;
    if (!a.reachable() || !b.reachable()) {
      const double same = a.reachable() == b.reachable() ? 1.0 : 0.0;
      row.lengthsWithin += same;
      row.headingsWithin += same;
      continue;
    }
    if (std::abs(a.distance_m - b.distance_m) <= onePercent * b.distance_m) row.lengthsWithin += 1.0;
    const bool both = a.direction == Vec2{} || b.direction == Vec2{};
    if (both ? a.direction == b.direction : dot(a.direction, b.direction) >= fiveDegrees)
      row.headingsWithin += 1.0;
  }
}

/// Seconds to make a simulation in which the first so many of the crowd go to all destinations by turns.
Result<double> setUp_s(const RouteGroundCase& ground, const std::vector<twin::SurfacePoint>& spots,
                       std::size_t persons, Executor& executor) {
  sim::Demand demand = *ground.crowd;
  demand.persons.resize(std::min(persons, demand.persons.size()));
  demand.destinations.clear();
  for (const twin::SurfacePoint& spot : spots)
    demand.destinations.push_back(
        {.name = fmt::format("spot {}", demand.destinations.size()), .spots = {spot}});
  for (std::size_t i = 0; i < demand.persons.size(); ++i) demand.persons[i].destination = i % spots.size();
  const Stopwatch watch;
  const auto simulation = sim::Simulation::create(ground.twin, std::move(demand), {}, executor);
  if (!simulation) return simulation.error();
  return watch.wall_s();
}

} // namespace

Result<RouteBenchRow> measureRoutes(const RouteGroundCase& ground, const RouteBenchSettings& settings,
                                    Executor& executor, Progress& progress) {
  const twin::Surface surface(ground.twin->surface);
  RouteBenchRow row{.ground = ground.name,
                    .generated = ground.generated,
                    .threads = executor.threads(),
                    .faces = surface.mesh().faces.size(),
                    .destinations = settings.destinations};
  progress.begin(tr("{} destinations on {}", settings.destinations, ground.name), 3.0, "");
  const auto spots = spread(*ground.twin, surface, settings.destinations, 1);
  std::vector<RouteTarget> targets;
  for (const twin::SurfacePoint& spot : spots) targets.push_back({{}, {spot}});
  const auto points = spread(*ground.twin, surface, std::max<std::size_t>(settings.points, 1'000), 2);
  {
    const Stopwatch watch;
    const std::vector<RouteMap> maps = RouteMap::buildAll(surface, targets, {}, executor);
    row.wall_s = watch.wall_s();
    row.cpu_s = watch.cpu_s();
    progress.advance(1.0);
    row.bytes = maps.front().sharedBytes();
    for (const RouteMap& map : maps) row.bytes += map.bytes();
    row.heading_ns = headingTime_ns(maps, points);

    const std::size_t some = std::min(settings.compared, targets.size());
    const std::vector<RouteMap> own =
        RouteMap::buildAll(surface, std::span(targets).first(some),
                           {.most_bytes = std::numeric_limits<std::size_t>::max()}, executor);
    row.ownHeading_ns = headingTime_ns(own, points);
    for (std::size_t i = 0; i < some; ++i)
      compare(maps[i], own[i],
              spread(*ground.twin, surface, settings.points, static_cast<std::uint32_t>(3 + i)), row);
    row.lengthsWithin /= static_cast<double>(row.compared);
    row.headingsWithin /= static_cast<double>(row.compared);
    progress.advance(1.0);
  }
  if (progress.stopRequested()) return interruptedError();
  if (ground.crowd) {
    const auto few_s = setUp_s(ground, spots, spots.size(), executor);
    if (!few_s) return few_s.error();
    const auto all_s = setUp_s(ground, spots, ground.crowd->persons.size(), executor);
    if (!all_s) return all_s.error();
    row.persons_s = *all_s - *few_s;
  }
  progress.end();
  return row;
}

} // namespace loopstad::scenarios
