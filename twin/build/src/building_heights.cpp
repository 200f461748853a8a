// SPDX-License-Identifier: GPL-3.0-or-later
#include "building_heights.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace loopstad::twin::build {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view living =
    "2.6 m free height (Bouwbesluit 2012, art. 4.3, new dwellings) and a floor of 0.4 m";
constexpr std::string_view assumption = "usual in practice; an assumption";

constexpr std::array<StoreyRule, 10> rules{{{"woonfunctie"sv, 3.0, living},
                                            {"logiesfunctie"sv, 3.0, living},
                                            {"celfunctie"sv, 3.0, living},
                                            {"kantoorfunctie"sv, 3.6, assumption},
                                            {"gezondheidszorgfunctie"sv, 3.6, assumption},
                                            {"onderwijsfunctie"sv, 3.6, assumption},
                                            {"winkelfunctie"sv, 4.0, assumption},
                                            {"bijeenkomstfunctie"sv, 4.0, assumption},
                                            {"industriefunctie"sv, 6.0, assumption},
                                            {"sportfunctie"sv, 7.0, assumption}}};
constexpr double otherStorey_m = 3.0;
constexpr double tallest_m = 200.0; ///< beyond, the floor area and the footprint are not of the same building

/// Of several uses the lowest: most of a building are the dwellings above the shop.
double storeyOf_m(const Building& building) {
  double lowest = 0.0;
  for (const std::string& use : building.uses)
    if (const auto rule = std::ranges::find(rules, use, &StoreyRule::use); rule != rules.end())
      lowest = lowest > 0.0 ? std::min(lowest, rule->storey_m) : rule->storey_m;
  return lowest > 0.0 ? lowest : otherStorey_m;
}

double assumed_m(const Building& building, const BuildOptions& options, bool unitsKnown) {
  const double footprint = area_m2(building.footprint);
  if (building.floorArea_m2 <= 0.0 || footprint <= 0.0)
    return unitsKnown ? outbuilding_m : options.buildingHeight_m;
  const double storeys = std::max(1.0, std::round(building.floorArea_m2 / (usableShare * footprint)));
  return std::min(storeys * storeyOf_m(building), tallest_m);
}

} // namespace

std::span<const StoreyRule> storeyRules() { return rules; }

void assumeHeight(Building& building, const BuildOptions& options, bool unitsKnown) {
  const double height = assumed_m(building, options, unitsKnown);
  building.heightAssumed = true;
  building.ground_m = building.level * options.storeyHeight_m;
  building.roof_m = building.ground_m + (building.level < 0 ? options.storeyHeight_m : height);
}

} // namespace loopstad::twin::build
