// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse_profile.hpp"

#include "keys.hpp"

#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/sim/group_sizes.hpp>
#include <loopstad/sim/profile_library.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace loopstad::scenarios {
namespace {

/// The keys of a law besides its name and its limits.
struct LawKeys {
  std::string_view name;
  std::array<std::string_view, 2> numbers;
};
constexpr std::array<LawKeys, 4> laws{{{"uniform", {"min", "max"}},
                                       {"normal", {"mean", "sd"}},
                                       {"lognormal", {"mu", "sigma"}},
                                       {"weibull", {"shape", "scale"}}}};

double needed(const Field& field, std::string_view key) {
  double value = 1.0;
  field[key].read(value, {});
  if (!field[key]) field[key].problem(tr("is missing"), tr("the law needs it"));
  return value;
}

void checkKeys(const Field& field, const LawKeys& law) {
  for (const std::string_view key : keys::law) {
    const bool own = key == "law" || key == "min" || key == "max" ||
                     std::ranges::find(law.numbers, key) != law.numbers.end();
    if (field[key] && !own) field[key].problem(tr("is no number of this law"), tr("leave it out"));
  }
}

decltype(sim::DrawLaw::shape) shapeOf(std::size_t law, double a, double b) {
  switch (law) {
  case 0:
    return sim::Uniform{a, b};
  case 1:
    return sim::Normal{a, b};
  case 2:
    return sim::LogNormal{a, b};
  default:
    return sim::Weibull{a, b};
  }
}

} // namespace

void parseLaw(const Field& field, std::optional<sim::DrawLaw>& law) {
  if (!field) return;
  if (!field.isMap()) {
    double same = 0.0;
    field.read(same, {});
    law = sim::DrawLaw{sim::Uniform{same, same}};
    return;
  }
  if (!field.allow(keys::law)) return;
  std::string name = "uniform";
  field["law"].read(name);
  const auto found = std::ranges::find(laws, name, &LawKeys::name);
  if (found == laws.end()) {
    field["law"].problem(tr("is not known"), suggestion(name, {"uniform", "normal", "lognormal", "weibull"}));
    return;
  }
  checkKeys(field, *found);
  sim::DrawLaw read;
  read.shape = shapeOf(static_cast<std::size_t>(found - laws.begin()), needed(field, found->numbers[0]),
                       needed(field, found->numbers[1]));
  if (found->name != "uniform") {
    field["min"].read(read.low, {});
    field["max"].read(read.high, {});
  }
  if (const std::string defect = findDefect(read); !defect.empty())
    field.problem(defect, tr("give the law other numbers"));
  else
    law = read;
}

std::vector<std::pair<std::string, double>> parseShares(const Field& field) {
  std::vector<std::pair<std::string, double>> shares;
  if (!field) return shares;
  if (!field.isMap()) {
    shares.emplace_back("", 1.0);
    field.read(shares.back().first);
    return shares;
  }
  for (const auto& [name, weight] : field.entries()) {
    shares.emplace_back(name, 1.0);
    weight.read(shares.back().second, positive);
  }
  return shares;
}

std::vector<std::pair<sim::Profile, double>> libraryKinds(std::string_view name, double weight) {
  std::vector<std::pair<sim::Profile, double>> kinds;
  if (auto profile = sim::libraryProfile(name)) kinds.emplace_back(std::move(*profile), weight);
  double sum = 0.0;
  for (const sim::MixShare& share : sim::libraryMix(name)) sum += share.weight;
  for (const sim::MixShare& share : sim::libraryMix(name))
    kinds.emplace_back(*sim::libraryProfile(share.profile), weight * share.weight / sum);
  return kinds;
}

std::vector<std::string> libraryNames() {
  std::vector<std::string> names;
  for (const sim::LibraryRow& row : sim::profileLibrary()) names.emplace_back(row.name);
  for (const char* mix : sim::libraryMixes()) names.emplace_back(mix);
  return names;
}

void parseFlight(const Field& field, sim::Flight& flight) {
  constexpr std::array<std::string_view, 3> kinds{"stairs", "ramp", "escalator"};
  std::string kind(kinds.front());
  field["kind"].read(kind);
  const auto found = std::ranges::find(kinds, kind);
  if (found == kinds.end())
    field["kind"].problem(tr("is not known"), suggestion(kind, {"stairs", "ramp", "escalator"}));
  else
    flight.kind = static_cast<sim::Flight::Kind>(found - kinds.begin());
  const auto towards = field["towards"].numbers(2, tr("[x, y], a direction"));
  if (!towards.empty()) flight.towards = {towards[0], towards[1]};
  if (!field["towards"] || squaredLength(flight.towards) == 0.0)
    field["towards"].problem(tr("is missing"), tr("give [x, y]: the way up, or the way the belt runs"));
  const bool belt = flight.kind == sim::Flight::Kind::escalator;
  for (const char* key : {"belt_mps", "upwards", "standing_share"})
    if (field[key] && !belt) field[key].problem(tr("belongs to escalators"), tr("leave it out"));
  if (field["slope"] && flight.kind != sim::Flight::Kind::ramp)
    field["slope"].problem(tr("belongs to ramps"), tr("leave it out"));
  field["slope"].read(flight.slope, notNegative);
  field["belt_mps"].read(flight.belt_mps, positive);
  field["upwards"].read(flight.upwards);
  field["standing_share"].read(flight.standingShare, {.low = 0.0, .high = 1.0});
}

void parseLift(const Field& field, sim::Lift& lift) {
  std::uint64_t capacity = lift.capacity;
  field["capacity"].read(capacity);
  if (capacity == 0) field["capacity"].problem(tr("holds nobody"), tr("give 1 or more"));
  lift.capacity = capacity;
  field["ride_s"].read(lift.ride_s, positive);
  field["doors_s"].read(lift.doors_s, positive);
}

void parseGroupSizes(const Field& field, std::vector<double>& weights) {
  if (!field) return;
  if (!field.isList()) {
    double lambda = 1.0;
    field.read(lambda, positive);
    weights = sim::poissonGroupSizes(lambda);
    return;
  }
  weights.clear();
  for (const Field& item : field.items()) {
    weights.push_back(0.0);
    item.read(weights.back(), notNegative);
  }
  if (std::ranges::none_of(weights, [](double w) { return w > 0.0; }))
    field.problem(tr("has no weight above 0"), tr("give weights of groups of 1, 2, 3 ... persons"));
}

} // namespace loopstad::scenarios
