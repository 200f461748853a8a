// SPDX-License-Identifier: GPL-3.0-or-later
#include "choose.hpp"

#include "phases.hpp"

#include <loopstad/base/random.hpp>
#include <loopstad/sim/prospect.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <limits>
#include <span>

namespace loopstad::sim {
namespace {

constexpr std::size_t mostAlternatives = 32;
constexpr double countEvery_s = 0.5;
/// Who walks at less than half of what he would like, queues; who has just started does not yet.
constexpr float queueingShare = 0.5F;
constexpr double startsFor_s = 3.0;
/// A metre of the way each; who is further away stands in the last.
constexpr std::size_t queueBins = 256;
/// The way to a place that bends nowhere: it is in view.
constexpr double sameLength_m = 0.1;
/// How far from the middle of an area its ground may lie.
constexpr double middleReach_m = 20.0;

std::uint32_t stepsIn(const World& world, double seconds) {
  return static_cast<std::uint32_t>(std::max(1L, std::lround(seconds / world.settings.timeStep_s)));
}

struct Walker {
  std::uint32_t id = 0;
  twin::SurfacePoint at;
  double speed_mps = 1.0;
  bool wheelchair = false;
};

/// All that a person makes of the alternatives.
struct View {
  std::array<Prospect, mostAlternatives> ways;
  std::array<Heading, mostAlternatives> headings;
  std::array<std::uint8_t, mostAlternatives> from; ///< place that each begins with
  std::uint32_t shut = 0;
};

std::size_t binOf(double remaining_m) {
  return static_cast<std::size_t>(std::clamp(remaining_m, 0.0, static_cast<double>(queueBins - 1)));
}

/// People who queue for a place, nearer to it than this; of those in the same metre, half.
double ahead(const World& world, const Choosers& choosers, std::size_t place, double remaining_m) {
  const std::size_t first = world.queueOf[place] * queueBins;
  const std::size_t bin = binOf(remaining_m);
  const double upTo = choosers.standing[first + bin];
  const double before = bin > 0 ? choosers.standing[first + bin - 1] : 0.0;
  return 0.5 * (upTo + before);
}

std::optional<twin::SurfacePoint> middleOf(const World& world, std::size_t place) {
  const RouteTarget& target = world.destinations[place].target;
  if (!target.spots.empty()) return target.spots.front();
  const Box2 box = twin::bounds(target.region.areas.front());
  return world.ground->surface.nearest(midpoint(box.min, box.max), middleReach_m, target.region.sheet);
}

/// From one place to the next one of an alternative.
double leg_m(const World& world, std::size_t from, std::size_t to, bool wheelchair) {
  const auto middle = middleOf(world, from);
  return middle ? world.ground->map(to, wheelchair).heading(*middle).distance_m
                : std::numeric_limits<double>::infinity();
}

/// Walking, or waiting until those ahead are through, whichever takes longer: a queue in a point (Vickrey
/// 1969, "Congestion theory and transport investment"), of those who are nearer (Korhonen & Heliovaara 2011).
double time_s(const World& world, const Choosers& choosers, const RouteChoice& choice,
              const RouteAlternative& way, std::size_t from, const Heading& start, const Walker& walker) {
  const bool queues = choice.strategy != RouteStrategy::shortest;
  const auto flow = [&](std::size_t place) { return choosers.queues[world.queueOf[place]].flow_per_s(); };
  double sum_s = start.distance_m / walker.speed_mps;
  std::size_t place = way.place(from);
  if (queues) sum_s = std::max(sum_s, ahead(world, choosers, place, start.distance_m) / flow(place));
  for (std::size_t i = from + 1; i < way.places(); ++i) {
    const std::size_t next = way.place(i);
    sum_s += leg_m(world, place, next, walker.wheelchair) / walker.speed_mps;
    if (queues) {
      const std::size_t all = world.queueOf[next] * queueBins + queueBins - 1;
      sum_s = std::max(sum_s, choosers.standing[all] / flow(next));
    }
    place = next;
  }
  return sum_s;
}

/// Where one who is on a way would join another: behind the places that both have and that are passed.
std::uint8_t joins(const RouteChoice& choice, const Chooser* present, std::size_t alternative) {
  if (present == nullptr) return 0;
  const RouteAlternative& own = choice.alternatives[present->alternative];
  const RouteAlternative& other = choice.alternatives[alternative];
  for (std::size_t i = 0; i < present->next; ++i)
    if (i + 1 >= other.places() || own.place(i) != other.place(i)) return 0;
  return present->next;
}

bool sees(const World& world, const Walker& walker, std::size_t place, const Heading& heading) {
  if (!heading.reachable()) return false;
  if (heading.straight_m >= heading.distance_m - sameLength_m) return true;
  const auto middle = middleOf(world, place);
  return middle && world.ground->surface.visible(walker.at, *middle);
}

/// What all others make of the alternatives counts for those who follow.
void addFavours(const World& world, const Choosers& choosers, const RouteChoice& choice,
                const Chooser* present, const Walker& walker, View& view) {
  const std::size_t count = choice.alternatives.size();
  const auto place = [&](std::size_t a) { return choice.alternatives[a].place(view.from[a]); };
  const auto others = [&](std::size_t a) {
    const double all = choosers.heading[world.queueOf[place(a)]];
    const bool own = present != nullptr && place(present->alternative) == place(a);
    return std::max(0.0, own ? all - 1.0 : all);
  };
  double sum = 0.0;
  if (choice.following_s > 0.0)
    for (std::size_t a = 0; a < count; ++a) sum += others(a);
  for (std::size_t a = 0; a < count; ++a) {
    double& favour_s = view.ways[a].favour_s;
    if (choice.usual == a) favour_s += choice.affiliation_s;
    if (sum > 0.0) favour_s += choice.following_s * others(a) / sum;
    if (choice.strategy == RouteStrategy::logit)
      favour_s += choice.spread_s * taste(world.settings.seed, walker.id, static_cast<std::uint32_t>(a));
  }
}

void look(const World& world, const Choosers& choosers, const RouteChoice& choice, const Walker& walker,
          const Chooser* present, double now_s, View& view) {
  const Draws draw(world.settings.seed, walker.id, 0, Purpose::routeKnowledge);
  const bool familiar = draw.uniform(0) < choice.familiarShare;
  const bool informed = draw.uniform(1) < choice.informedShare;
  const std::size_t count = choice.alternatives.size();
  std::array<double, mostAlternatives> times{};
  bool knowsOne = false;
  for (std::size_t a = 0; a < count; ++a) {
    const RouteAlternative& way = choice.alternatives[a];
    const std::uint32_t bit = 1U << a;
    view.from[a] = joins(choice, present, a);
    const std::size_t place = way.place(view.from[a]);
    view.headings[a] = world.ground->map(place, walker.wheelchair).heading(walker.at);
    const bool inView = sees(world, walker, place, view.headings[a]);
    bool shutNow = false;
    for (std::size_t i = view.from[a]; i < way.places(); ++i)
      if (closed(choice, way.place(i), now_s)) shutNow = shutNow || informed || (i == view.from[a] && inView);
    if (present != nullptr && (present->shut & bit) != 0)
      for (std::size_t i = 0; i < way.places(); ++i) shutNow = shutNow || closed(choice, way.place(i), now_s);
    if (shutNow) view.shut |= bit;
    times[a] = shutNow ? std::numeric_limits<double>::infinity()
                       : time_s(world, choosers, choice, way, view.from[a], view.headings[a], walker);
    const bool known =
        familiar || inView || choice.usual == a || (present != nullptr && present->alternative == a);
    if (!known || times[a] == std::numeric_limits<double>::infinity()) continue;
    view.ways[a].time_s = times[a];
    knowsOne = true;
  }
  if (!knowsOne) // asks, or follows the signs
    for (std::size_t a = 0; a < count; ++a) view.ways[a].time_s = times[a];
  addFavours(world, choosers, choice, present, walker, view);
}

/// How many queue for each place, by how far away they are, and who is on the way there.
void countQueues(const World& world, Moment& moment, Executor& executor) {
  Choosers& choosers = moment.choosers;
  std::ranges::fill(choosers.standing, 0U);
  std::ranges::fill(choosers.heading, 0U);
  const Crowd& now = moment.now;
  const std::uint32_t settled = stepsIn(world, startsFor_s);
  const twin::SurfaceMesh& mesh = world.ground->surface.mesh();
  // Whole numbers: their sum is the same in any order.
  const auto add = [](std::uint32_t& n) {
    std::atomic_ref<std::uint32_t>(n).fetch_add(1, std::memory_order_relaxed);
  };
  forBlocks(executor, now.size(), stepBlock, [&](std::size_t begin, std::size_t end) {
    for (std::size_t row = begin; row < end; ++row) {
      const std::uint32_t queue = world.queueOf[now.destination[row].index()];
      if (queue == noQueue) continue;
      add(choosers.heading[queue]);
      const float factor = mesh.surfaceClasses[mesh.classes[now.face[row].index()]].speedFactor;
      const float slow_mps = queueingShare * factor * now.freeSpeed_mps[row];
      const Velocity v = now.velocity[row];
      if (moment.steps - now.bornAtStep[row] < settled ||
          moment.departures.waits(now.id[row], moment.steps - settled) ||
          v.x * v.x + v.y * v.y >= slow_mps * slow_mps)
        continue;
      add(choosers.standing[queue * queueBins + binOf(static_cast<double>(now.remaining_m[row]))]);
    }
  });
  const double over_s = stepsIn(world, countEvery_s) * world.settings.timeStep_s;
  for (std::size_t q = 0; q < choosers.queues.size(); ++q) {
    const auto bins = std::span(choosers.standing).subspan(q * queueBins, queueBins);
    for (std::size_t b = 1; b < queueBins; ++b) bins[b] += bins[b - 1];
    choosers.queues[q].observe(choosers.passed[q], bins.back() > 0, over_s);
    choosers.passed[q] = 0;
  }
}

void thinkAgain(const World& world, Moment& moment, std::size_t row, Chooser& chooser) {
  Crowd& now = moment.now;
  const RouteChoice& choice = world.demand.choices[chooser.choice];
  const Walker walker{.id = now.id[row].value(),
                      .at = {now.face[row], now.position[row]},
                      .speed_mps = static_cast<double>(now.freeSpeed_mps[row]),
                      .wheelchair = world.demand.profiles[now.profile[row].index()].wheelchair};
  View view;
  look(world, moment.choosers, choice, walker, &chooser, moment.steps * world.settings.timeStep_s, view);
  chooser.shut = view.shut;
  const std::span<const Prospect> ways(view.ways.data(), choice.alternatives.size());
  // Those who are there at the start chose before they could see each other.
  const double gain = moment.steps == 0 ? 0.0 : choice.gain;
  const std::size_t way = reconsider(ways, chooser.alternative, gain);
  if (way == chooser.alternative || !view.headings[way].reachable()) return;
  if (ways[way].time_s == std::numeric_limits<double>::infinity()) return;
  chooser.alternative = static_cast<std::uint8_t>(way);
  chooser.next = view.from[way];
  const Heading& heading = view.headings[way];
  now.destination[row] = DestinationId(choice.alternatives[way].place(chooser.next));
  now.way[row] = {static_cast<float>(heading.direction.x), static_cast<float>(heading.direction.y)};
  now.remaining_m[row] = static_cast<float>(heading.distance_m);
  now.straight_m[row] = static_cast<float>(heading.straight_m);
}

} // namespace

bool closed(const RouteChoice& choice, std::size_t place, double time_s) {
  return std::ranges::any_of(choice.closures, [&](const RouteClosure& c) {
    return c.place == place && c.from_s <= time_s && time_s < c.to_s;
  });
}

std::vector<std::uint32_t> queuesOf(const Demand& demand) {
  std::vector<std::uint32_t> queueOf(demand.destinations.size(), noQueue);
  std::uint32_t queues = 0;
  for (const RouteChoice& choice : demand.choices)
    for (const RouteAlternative& way : choice.alternatives)
      for (std::size_t i = 0; i < way.places(); ++i)
        if (std::uint32_t& queue = queueOf[way.place(i)]; queue == noQueue) queue = queues++;
  return queueOf;
}

Choosers makeChoosers(const World& world) {
  Choosers choosers;
  if (world.demand.choices.empty()) return choosers;
  const auto queues = static_cast<std::size_t>(
      std::ranges::count_if(world.queueOf, [](std::uint32_t q) { return q != noQueue; }));
  choosers.queues.resize(queues);
  choosers.standing.resize(queues * queueBins);
  choosers.heading.resize(queues);
  choosers.passed.resize(queues);
  return choosers;
}

SetOut setOut(const World& world, const Moment& moment, std::size_t choice, const CrowdRow& person) {
  const RouteChoice& among = world.demand.choices[choice];
  const Walker walker{.id = person.id.value(),
                      .at = {person.face, person.position},
                      .speed_mps = static_cast<double>(person.freeSpeed_mps),
                      .wheelchair = world.demand.profiles[person.profile.index()].wheelchair};
  View view;
  look(world, moment.choosers, among, walker, nullptr, moment.steps * world.settings.timeStep_s, view);
  const std::size_t way = pick(std::span(view.ways.data(), among.alternatives.size()));
  SetOut start{way, DestinationId(among.alternatives[way].place(0)), view.headings[way]};
  if (view.ways[way].time_s == std::numeric_limits<double>::infinity()) start.heading = {};
  return start;
}

void enrol(Moment& moment, AgentId id, std::size_t choice, std::size_t alternative) {
  std::vector<Chooser>& of = moment.choosers.of;
  if (of.size() <= id.index()) of.resize(id.index() + 1);
  of[id.index()] = {static_cast<std::uint16_t>(choice), static_cast<std::uint8_t>(alternative), 0, 0};
}

void choose(const World& world, Moment& moment, Executor& executor) {
  if (world.demand.choices.empty()) return;
  if (moment.steps % stepsIn(world, countEvery_s) == 0) countQueues(world, moment, executor);
  Choosers& choosers = moment.choosers;
  const Crowd& now = moment.now;
  forBlocks(executor, now.size(), stepBlock, [&](std::size_t begin, std::size_t end) {
    for (std::size_t row = begin; row < end; ++row) {
      const std::size_t id = now.id[row].index();
      if (id >= choosers.of.size() || choosers.of[id].choice == noChoice) continue;
      Chooser& chooser = choosers.of[id];
      const std::uint32_t every = stepsIn(world, world.demand.choices[chooser.choice].reconsider_s);
      const bool foundShut = (chooser.shut >> chooser.alternative & 1U) != 0;
      if (moment.steps == 0 || foundShut || (now.id[row].value() + moment.steps) % every == 0)
        thinkAgain(world, moment, row, chooser);
    }
  });
}

} // namespace loopstad::sim
