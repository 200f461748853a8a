// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_walk.hpp"

#include <loopstad/base/random.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/sim/person.hpp>
#include <loopstad/twin/build/build_twin.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace loopstad::scenarios {
namespace {

constexpr double besides_m = 0.04;   // between two who stand side by side
constexpr double most_per_m2 = 10.0; // bodies of 0.36 m stand no closer
constexpr double adult_m = 0.18;     // half as wide as an adult: nobody gets less room

/// Room for the widest of a group.
struct BodyRoom {
  double between_m; ///< two who stand side by side
  double wall_m;    ///< bodies touch no wall
};

BodyRoom roomFor(const CaseGroup& group) {
  double radius_m = adult_m;
  for (const auto& [profile, weight] : group.kinds)
    if (profile.radius_m.deviation <= 0.0) radius_m = std::max(radius_m, profile.radius_m.mean);
  return {2.0 * radius_m + besides_m, radius_m + 0.5 * besides_m};
}

const CaseRoom& roomOf(const CaseVariant& variant, const std::string& name) {
  return *std::ranges::find(variant.rooms, name,
                            &CaseRoom::name); // names were checked when the file was read
}

struct Lattice {
  Box2 box;
  std::size_t columns;
  std::size_t rows;
  [[nodiscard]] Vec2 cell() const {
    return {box.size().x / static_cast<double>(columns), box.size().y / static_cast<double>(rows)};
  }
  [[nodiscard]] Vec2 centre(std::size_t i) const {
    return box.min + Vec2{(static_cast<double>(i % columns) + 0.5) * cell().x,
                          (static_cast<double>(i / columns) + 0.5) * cell().y};
  }
};

double distanceTo(const twin::Polygon& area, Vec2 p) {
  if (contains(area, p)) return 0.0;
  double nearest_m = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < area.outer.size(); ++i)
    nearest_m = std::min(
        nearest_m, distance(p, nearestOnSegment(p, area.outer[i], area.outer[(i + 1) % area.outer.size()])));
  return nearest_m;
}

/// In the room, and a body clear of the obstacles.
bool hasRoom(const CaseVariant& variant, const twin::Polygon& area, const BodyRoom& body, Vec2 p) {
  return contains(area, p) && std::ranges::all_of(variant.obstacles, [&](const twin::Polygon& obstacle) {
           return distanceTo(obstacle, p) >= body.wall_m;
         });
}

/// Cells as square as can be, count of them or more in the room and off its obstacles; none where that is too
/// many.
std::vector<Vec2> places(const CaseVariant& variant, const twin::Polygon& area, const BodyRoom& body,
                         std::size_t count, Vec2& cell_m) {
  const Box2 box = twin::bounds(area).grown(-body.wall_m);
  if (count == 0 || box.empty()) return {};
  const auto most = static_cast<std::size_t>(most_per_m2 * twin::area_m2(area));
  for (std::size_t wanted = count; wanted <= most; wanted += std::max<std::size_t>(1, wanted / 20)) {
    const double across = std::sqrt(static_cast<double>(wanted) * box.size().x / box.size().y);
    const auto columns = std::clamp<std::size_t>(static_cast<std::size_t>(std::lround(across)), 1, wanted);
    const Lattice lattice{box, columns, (wanted + columns - 1) / columns};
    std::vector<Vec2> free;
    for (std::size_t i = 0; i < lattice.columns * lattice.rows; ++i) {
      const Vec2 p = lattice.centre(i);
      if (hasRoom(variant, area, body, p)) free.push_back(p);
    }
    cell_m = lattice.cell();
    if (free.size() >= count) return free;
  }
  return {};
}

/// Spread evenly, each shifted by chance as far as the neighbours leave room; who stands where is drawn too.
Status addSpread(const CaseVariant& variant, const CaseGroup& group, sim::Person person, std::uint64_t seed,
                 std::vector<sim::Person>& persons) {
  Vec2 cell_m;
  const twin::Polygon& area = roomOf(variant, group.in).area;
  const BodyRoom body = roomFor(group);
  std::vector<Vec2> free = places(variant, area, body, group.count, cell_m);
  if (free.size() < group.count)
    return dataError({}, {}, tr("{} has no room for {} persons", group.in, group.count),
                     tr("draw a larger room, or ask for fewer"));
  const Vec2 shift_m{std::max(0.0, cell_m.x - body.between_m), std::max(0.0, cell_m.y - body.between_m)};
  for (std::size_t i = 0; i < group.count; ++i) {
    const Draws draw(seed, static_cast<std::uint32_t>(persons.size()), 0, Purpose::birthPlace);
    const auto left = static_cast<double>(free.size() - i);
    std::swap(free[i], free[i + static_cast<std::size_t>(draw.uniform(0) * left)]);
    const Vec2 shifted =
        free[i] + Vec2{draw.uniform(1, -0.5, 0.5) * shift_m.x, draw.uniform(2, -0.5, 0.5) * shift_m.y};
    person.position = hasRoom(variant, area, body, shifted) ? shifted : free[i];
    persons.push_back(person);
  }
  return Done{};
}

/// The room that the person was nearest to when last seen.
const std::string& goalOf(const CaseVariant& variant, const CaseGroup& group, Vec2 lastSeen) {
  std::size_t best = 0;
  for (std::size_t i = 1; i < group.to.size(); ++i)
    if (distanceTo(roomOf(variant, group.to[i]).area, lastSeen) <
        distanceTo(roomOf(variant, group.to[best]).area, lastSeen))
      best = i;
  return group.to[best];
}

/// Which destination the rooms are.
std::size_t goalAt(const CaseVariant& variant, const std::vector<std::string>& rooms) {
  const auto goals = destinationsOf(variant);
  return static_cast<std::size_t>(std::ranges::find(goals, rooms) - goals.begin());
}

/// Everyone comes when and where the experiment first shows them.
Status addSeen(const CaseVariant& variant, const CaseGroup& group, std::size_t profile,
               const twin::Surface& surface, const Tracks& data, sim::Demand& demand) {
  double start_s = std::numeric_limits<double>::infinity();
  for (const Track& track : data.tracks) start_s = std::min(start_s, track.from_s);
  for (const Track& track : data.tracks) {
    constexpr double headSway_m = 0.5; // a head may lean over an edge
    const auto here = surface.nearest(track.at.front(), headSway_m);
    if (!here)
      return dataError(variant.data ? variant.data->file.string() : std::string{}, variant.name,
                       tr("somebody comes at {:.2f}, {:.2f}, where the case has no room", track.at.front().x,
                          track.at.front().y),
                       tr("draw the rooms as far as people are seen"));
    std::vector<double> weights(demand.destinations.size(), 0.0);
    weights[goalAt(variant, {goalOf(variant, group, track.at.back())})] = 1.0;
    const double due_s = track.from_s - start_s;
    demand.origins.push_back({.name = "seen", .areas = {}, .sheet = {}, .spots = {{*here, 1.0}}});
    demand.flows.push_back({.origin = demand.origins.size() - 1,
                            .destinationWeights = weights,
                            .profile = profile,
                            .arrivals = {{due_s, due_s, 1.0}}});
  }
  return Done{};
}

/// Of each kind a profile; the index of the first.
std::size_t addProfiles(const CaseGroup& group, std::vector<sim::Profile>& profiles) {
  const std::size_t first = profiles.size();
  for (const auto& [profile, weight] : group.kinds) {
    profiles.push_back(profile);
    if (!group.name.empty()) profiles.back().name = group.name;
  }
  return first;
}

/// Who is of which kind, by weight.
void drawKinds(const CaseGroup& group, std::size_t firstProfile, std::uint64_t seed, std::size_t firstPerson,
               std::vector<sim::Person>& persons) {
  if (group.kinds.size() < 2) return;
  std::vector<double> sums;
  for (const auto& [profile, weight] : group.kinds)
    sums.push_back(weight + (sums.empty() ? 0.0 : sums.back()));
  for (std::size_t i = firstPerson; i < persons.size(); ++i) {
    const Draws draw(seed, static_cast<std::uint32_t>(i), 0, Purpose::profile);
    persons[i].profile = firstProfile + sim::drawByWeight(sums, draw.uniform(0));
  }
}

/// The onward destinations stand behind those of the groups, in the order of the lifts.
Status addLifts(const CaseVariant& variant, sim::Demand& demand) {
  const auto goals = destinationsOf(variant);
  for (const CaseLift& from : variant.lifts) {
    const auto entry = std::ranges::find(goals, std::vector<std::string>{from.from});
    if (entry == goals.end())
      return dataError({}, from.lift.name, tr("is a lift that nobody takes"),
                       tr("send people to {}", from.from));
    sim::Lift lift = from.lift;
    lift.entry = static_cast<std::size_t>(entry - goals.begin());
    lift.exit = demand.origins.size();
    lift.onward = goalAt(variant, {from.onward});
    demand.origins.push_back(
        {.name = from.to, .areas = {roomOf(variant, from.to).area}, .sheet = {}, .spots = {}});
    demand.lifts.push_back(lift);
  }
  return Done{};
}

} // namespace

std::vector<std::vector<std::string>> destinationsOf(const CaseVariant& variant) {
  std::vector<std::vector<std::string>> goals;
  const auto add = [&](const std::vector<std::string>& rooms) {
    if (std::ranges::find(goals, rooms) == goals.end()) goals.push_back(rooms);
  };
  for (const CaseGroup& group : variant.groups)
    if (group.choice)
      for (const std::string& place : placesOf(*group.choice)) add({place});
    else if (group.fromData)
      for (const std::string& to : group.to) add({to});
    else
      add(group.to);
  for (const CaseLift& lift : variant.lifts) add({lift.onward});
  return goals;
}

Result<std::shared_ptr<const twin::Twin>> twinOf(const VerificationCase& verification,
                                                 const CaseVariant& variant) {
  twin::io::Records records;
  records.placed = false; // the plan's metres are those of the twin
  const auto add = [&](twin::io::PlainFeature::Kind kind, const std::string& id, const twin::Polygon& area,
                       double speedFactor) {
    twin::io::PlainFeature feature;
    feature.kind = kind;
    feature.id = id;
    feature.source = verification.file.filename().string();
    feature.speedFactor = speedFactor;
    feature.geometry.polygons = {area};
    records.plain.push_back(std::move(feature));
  };
  const auto hasSteps = [&](const CaseRoom& room) {
    const auto flight = std::ranges::find(variant.flights, room.name, &sim::Flight::name);
    return flight != variant.flights.end() && flight->kind != sim::Flight::Kind::ramp;
  };
  for (const CaseRoom& room : variant.rooms)
    add(hasSteps(room) ? twin::io::PlainFeature::stairs : twin::io::PlainFeature::walkable, room.name,
        room.area, room.speedFactor); // steps are no ground for wheels
  for (const twin::Polygon& obstacle : variant.obstacles)
    add(twin::io::PlainFeature::obstacle, "obstacle", obstacle, 1.0);
  twin::build::BuildOptions options;
  options.name = verification.id;
  twin::BuildReport report;
  SilentProgress silent;
  auto built = twin::build::buildTwin(records, options, silent, report);
  if (!built) return built.error();
  return std::make_shared<const twin::Twin>(std::move(*built));
}

Result<sim::Demand> demandOf(const CaseVariant& variant, const twin::Twin& twin, const Tracks* data,
                             std::uint64_t seed) {
  sim::Demand demand;
  demand.flights = variant.flights;
  for (const auto& rooms : destinationsOf(variant)) {
    sim::Destination destination{.name = rooms.front(), .areas = {}, .sheet = {}, .spots = {}};
    for (const std::string& room : rooms) destination.areas.push_back(roomOf(variant, room).area);
    demand.destinations.push_back(std::move(destination));
  }
  const twin::Surface surface(twin.surface);
  std::uint32_t groups = 0;
  std::string together;
  for (const CaseGroup& group : variant.groups) {
    const std::size_t firstProfile = addProfiles(group, demand.profiles);
    const std::size_t firstPerson = demand.persons.size();
    sim::Person person{.position = group.at.value_or(Vec2{}), .profile = firstProfile};
    if (group.choice) {
      person.choice = demand.choices.size();
      demand.choices.push_back(
          routeChoice(*group.choice, [&](const std::string& place) { return goalAt(variant, {place}); }));
    } else if (!group.fromData) {
      person.destination = goalAt(variant, group.to);
    }
    if (group.fromData && data != nullptr) {
      if (const Status s = addSeen(variant, group, person.profile, surface, *data, demand); !s)
        return s.error();
    } else if (!group.in.empty()) {
      if (const Status s = addSpread(variant, group, person, seed, demand.persons); !s) return s.error();
    } else if (group.count > 0) {
      demand.persons.push_back(person);
    }
    drawKinds(group, firstProfile, seed, firstPerson, demand.persons);
    if (!group.together.empty()) {
      if (group.together != together) ++groups;
      for (std::size_t i = firstPerson; i < demand.persons.size(); ++i) demand.persons[i].group = groups;
    }
    together = group.together;
  }
  if (const Status s = addLifts(variant, demand); !s) return s.error();
  for (const CaseGate& gate : variant.gates)
    demand.closures.gates.push_back(
        {.name = gate.name,
         .from = gate.line[0],
         .to = gate.line[1],
         .changes = gate.changes,
         .maxFlow_per_s = gate.limit_per_m_s * distance(gate.line[0], gate.line[1])});
  return demand;
}

} // namespace loopstad::scenarios
