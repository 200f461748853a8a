// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse_case_parts.hpp"

#include "case_keys.hpp"
#include "parse_choice.hpp"
#include "parse_profile.hpp"

#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace loopstad::scenarios {
namespace {

/// How far out of a corridor its start and its goal reach.
constexpr double landing_m = 2.0;

twin::Polygon rectangle(double x0, double y0, double x1, double y1) {
  return {{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, {}};
}

std::optional<Box2> boxIn(const Field& field) {
  const auto v = field.numbers(4, tr("[x0, y0, x1, y1] in metres"));
  if (v.empty()) return std::nullopt;
  if (v[0] >= v[2] || v[1] >= v[3]) {
    field.problem(tr("is no rectangle"), tr("write {}", tr("[x0, y0, x1, y1] in metres")));
    return std::nullopt;
  }
  return Box2{{v[0], v[1]}, {v[2], v[3]}};
}

/// [x0, y0, x1, y1], or a list of corners [[x, y], ...].
twin::Polygon areaIn(const Field& field) {
  const auto entries = field.isList() ? field.items() : std::vector<Field>{};
  if (entries.size() >= 3 && entries.front().isList()) {
    twin::Polygon polygon;
    for (const Field& corner : entries)
      if (const auto p = corner.numbers(2, tr("[x, y] in metres")); !p.empty())
        polygon.outer.push_back({p[0], p[1]});
    twin::orient(polygon);
    return polygon;
  }
  if (!field) field.problem(tr("is missing"), tr("write {}", tr("[x0, y0, x1, y1] in metres")));
  const auto box = boxIn(field);
  return box ? rectangle(box->min.x, box->min.y, box->max.x, box->max.y) : twin::Polygon{};
}

void parseCorridor(const Field& field, CaseVariant& variant) {
  if (!field) return;
  field.allow(keys::corridor);
  double length_m = 40.0;
  double width_m = 2.0;
  field["length_m"].read(length_m, positive);
  field["width_m"].read(width_m, positive);
  variant.rooms.push_back({"start", rectangle(-landing_m, 0, 0, width_m)});
  variant.rooms.push_back({"corridor", rectangle(0, 0, length_m, width_m)});
  variant.rooms.push_back({"goal", rectangle(length_m, 0, length_m + landing_m, width_m)});
}

void checkRoom(const Field& field, const std::string& name, const CaseVariant& variant) {
  if (name.empty() || std::ranges::find(variant.rooms, name, &CaseRoom::name) != variant.rooms.end()) return;
  std::vector<std::string> names;
  for (const CaseRoom& room : variant.rooms) names.push_back(room.name);
  field.problem(tr("names the room \"{}\", which the case does not have", name),
                suggestion(name, std::move(names)));
}

/// "1.33" gives everyone the same; a map gives a normal distribution, cut at three deviations unless it says
/// where.
void parseSpeed(const Field& field, sim::TruncatedNormal& speed) {
  if (!field) return;
  if (!field.isMap()) {
    double value = speed.mean;
    field.read(value, positive);
    speed = {value, 0.0, value, value};
    return;
  }
  field.allow(keys::speed);
  field["mean"].read(speed.mean, positive);
  field["sd"].read(speed.deviation, positive);
  constexpr double slowest_mps = 0.3; // nobody stands still by nature
  speed.low = std::max(slowest_mps, speed.mean - 3.0 * speed.deviation);
  speed.high = speed.mean + 3.0 * speed.deviation;
  field["min"].read(speed.low, positive);
  field["max"].read(speed.high, positive);
  if (speed.low >= speed.high || speed.low > speed.mean || speed.mean > speed.high)
    field.problem(tr("has its mean {} outside {} .. {}", speed.mean, speed.low, speed.high),
                  tr("give min <= mean <= max"));
}

double areaOf(const CaseVariant& variant, const std::string& name) {
  const auto room = std::ranges::find(variant.rooms, name, &CaseRoom::name);
  return room == variant.rooms.end() ? 0.0 : twin::area_m2(room->area);
}

/// Adults, or the kinds named; what else the group says holds for all of them.
void parseKinds(const Field& field, CaseGroup& group) {
  for (const auto& [name, weight] : parseShares(field["profile"])) {
    const auto kinds = libraryKinds(name, weight);
    if (kinds.empty())
      field["profile"].problem(tr("is no profile of the library"), suggestion(name, libraryNames()));
    group.kinds.insert(group.kinds.end(), kinds.begin(), kinds.end());
  }
  if (group.kinds.empty()) group.kinds.emplace_back(sim::Profile{}, 1.0);
  if (field["age_years"] && field["speed_mps"])
    field["age_years"].problem(tr("stands beside \"{}\"", "speed_mps"), tr("keep one of the two"));
  std::optional<double> radius_m;
  field["radius_m"].read(radius_m, positive);
  for (auto& [profile, weight] : group.kinds) {
    if (field["speed_mps"]) profile.age_years.reset();
    parseSpeed(field["speed_mps"], profile.freeSpeed_mps);
    parseLaw(field["age_years"], profile.age_years);
    parseLaw(field["pre_movement_s"], profile.preMovement_s);
    if (radius_m) profile.radius_m = {*radius_m, 0.0, *radius_m, *radius_m};
  }
}

/// Each of the rooms to go to is a way of its own: "room", or "landing > room".
void parseGroupChoice(const Field& field, const Field& to, const CaseVariant& variant, CaseGroup& group) {
  ChoiceSpec& spec = group.choice.emplace();
  spec.name = group.name;
  parseChoice(field, spec);
  spec.among.clear();
  parseWays(to, spec);
  std::vector<std::string> rooms;
  for (const CaseRoom& room : variant.rooms) rooms.push_back(room.name);
  checkPlaces(field, spec, rooms);
}

void parseGroup(const Field& field, const std::string& name, CaseVariant& variant) {
  CaseGroup group;
  group.name = name;
  if (!field.allow(keys::group)) return;
  field["in"].read(group.in);
  checkRoom(field["in"], group.in, variant);
  std::uint64_t count = 1;
  field["count"].read(count);
  std::optional<double> density_per_m2;
  field["density_per_m2"].read(density_per_m2, positive);
  if (density_per_m2)
    count = static_cast<std::uint64_t>(std::lround(*density_per_m2 * areaOf(variant, group.in)));
  group.count = count;
  if (const auto at = field["at"].numbers(2, tr("[x, y] in metres")); !at.empty())
    group.at = Vec2{at[0], at[1]};
  field["from_data"].read(group.fromData);
  group.to = field["to"].texts();
  if (const Field choice = field["route_choice"]) {
    parseGroupChoice(choice, field["to"], variant, group);
  } else {
    for (const std::string& to : group.to) checkRoom(field["to"], to, variant);
  }
  parseKinds(field, group);
  field["together"].read(group.together);
  const auto corridor = std::ranges::find(variant.rooms, "corridor", &CaseRoom::name);
  if (group.to.empty() && corridor != variant.rooms.end()) group.to = {"goal"};
  if (!group.at && group.in.empty() && !group.fromData && corridor != variant.rooms.end())
    group.at = Vec2{0.0, 0.5 * twin::bounds(corridor->area).max.y};
  if (group.to.empty()) field["to"].problem(tr("is missing"), tr("name a destination"));
  if (!group.at && group.in.empty() && !group.fromData)
    field["in"].problem(tr("is missing"), tr("name a room, or give at: [x, y]"));
  if (!group.together.empty() && !variant.groups.empty() &&
      variant.groups.back().together == group.together && variant.groups.back().to != group.to)
    field["to"].problem(tr("differs from that of those it stays together with"),
                        tr("send them the same way"));
  variant.groups.push_back(std::move(group));
}

void parseLifts(const Field& field, CaseVariant& variant) {
  for (const auto& [name, entry] : field.entries()) {
    if (!entry.allow(keys::caseLift)) continue;
    CaseLift lift;
    lift.lift.name = name;
    const std::array<std::pair<const char*, std::string*>, 3> rooms{
        {{"from", &lift.from}, {"to", &lift.to}, {"onward", &lift.onward}}};
    for (const auto& [key, room] : rooms) {
      entry[key].read(*room);
      if (room->empty()) entry[key].problem(tr("is missing"), tr("name a room"));
      checkRoom(entry[key], *room, variant);
    }
    parseLift(entry, lift.lift);
    variant.lifts.push_back(std::move(lift));
  }
}

} // namespace

void parseGeometry(const Field& field, CaseVariant& variant) {
  if (!field.allow(keys::geometry)) return;
  parseCorridor(field["corridor"], variant);
  for (const auto& [name, room] : field["rooms"].entries()) variant.rooms.push_back({name, areaIn(room)});
  for (const auto& [name, flight] : field["stairs"].entries()) {
    if (!flight.allow(keys::stairs)) continue;
    CaseRoom stairs{name, areaIn(flight["area"])};
    flight["speed_factor"].read(stairs.speedFactor, {.low = 0.0, .high = 1.0, .lowExcluded = true});
    variant.rooms.push_back(std::move(stairs));
  }
  for (const auto& [name, ground] : field["flights"].entries()) {
    if (!ground.allow(keys::caseFlight)) continue;
    sim::Flight& flight = variant.flights.emplace_back();
    flight.name = name;
    flight.areas = {areaIn(ground["area"])};
    parseFlight(ground, flight);
    variant.rooms.push_back({name, flight.areas.front()});
  }
  parseLifts(field["lifts"], variant);
  for (const auto& [name, obstacle] : field["obstacles"].entries())
    variant.obstacles.push_back(areaIn(obstacle));
}

void parsePopulation(const Field& field, CaseVariant& variant) {
  if (!field) return;
  const auto entries = field.entries();
  const bool named = std::ranges::all_of(entries, [](const auto& entry) {
    return entry.second.isMap() && std::ranges::find(keys::group, entry.first) == keys::group.end();
  });
  if (!named) return parseGroup(field, "", variant);
  for (const auto& [name, group] : entries) parseGroup(group, name, variant);
}

void parseMeasure(const Field& field, CaseMeasure& measure) {
  if (!field || !field.allow(keys::measure)) return;
  if (field["area"]) measure.area = boxIn(field["area"]);
  field["voronoi"].read(measure.voronoi);
  if (measure.voronoi && !measure.area) field["voronoi"].problem(tr("has no area"), tr("give measure: area"));
  if (const auto v = field["line"].numbers(4, tr("[x0, y0, x1, y1] in metres")); !v.empty())
    measure.line = {Vec2{v[0], v[1]}, Vec2{v[2], v[3]}};
  if (const auto v = field["between_s"].numbers(2, tr("[from, to] in seconds")); !v.empty())
    measure.between_s = {v[0], v[1]};
  const auto persons = field["persons"].numbers(2, tr("[first, last], counted from 1"));
  if (persons.empty()) return;
  if (persons[0] < 1.0 || persons[1] <= persons[0])
    field["persons"].problem(tr("is no range"), tr("write {}", tr("[first, last], counted from 1")));
  else
    measure.persons = {static_cast<std::size_t>(persons[0]), static_cast<std::size_t>(persons[1])};
}

void parseData(const Field& field, std::optional<CaseData>& data) {
  if (!field || !field.allow(keys::data)) return;
  CaseData read;
  std::string file;
  field["file"].read(file);
  read.file = file;
  if (file.empty()) field["file"].problem(tr("is missing"), tr("name the file of the experiment"));
  field["unit_m"].read(read.unit_m, positive);
  field["fps"].read(read.fps, positive);
  data = std::move(read);
}

} // namespace loopstad::scenarios
