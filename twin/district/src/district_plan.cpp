// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/text.hpp>
#include <loopstad/twin/district/district_plan.hpp>
#include <loopstad/twin/geo_frame.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace loopstad::twin::district {
namespace {

constexpr std::array patterns{"grid", "radial", "organic"};
constexpr std::array uses{"home", "shop", "office", "school", "assembly", "health"};

using P = DistrictPlan;
constexpr std::array numbers{
    PlanNumber{"width_m", "size (width)", &P::width_m, 60.0, 5000.0},
    PlanNumber{"height_m", "size (height)", &P::height_m, 60.0, 5000.0},
    PlanNumber{"rotation_deg", "rotation", &P::rotation_deg, -180.0, 180.0},
    PlanNumber{"main_every_m", "main street every", &P::mainEvery_m, 100.0, 3000.0},
    PlanNumber{"block_length_m", "block length", &P::blockLength_m, 30.0, 400.0},
    PlanNumber{"block_depth_m", "block depth", &P::blockDepth_m, 20.0, 300.0},
    PlanNumber{"main_street_m", "main street", &P::mainStreet_m, 10.0, 60.0},
    PlanNumber{"main_footway_m", "main footway", &P::mainFootway_m, 1.0, 20.0},
    PlanNumber{"side_street_m", "side street", &P::sideStreet_m, 6.0, 40.0},
    PlanNumber{"side_footway_m", "side footway", &P::sideFootway_m, 0.9, 10.0},
    PlanNumber{"alley_m", "alley", &P::alley_m, 1.0, 8.0},
    PlanNumber{"front_garden_m", "front garden", &P::frontGarden_m, 0.0, 15.0},
    PlanNumber{"building_depth_m", "building depth", &P::buildingDepth_m, 6.0, 25.0},
    PlanNumber{"storeys", "storeys", &P::storeys, 1.0, 30.0},
    PlanNumber{"floor_space_index", "density", &P::floorSpaceIndex, 0.0, 8.0},
    PlanNumber{"dwelling_m2", "dwelling", &P::dwelling_m2, 20.0, 400.0},
    PlanNumber{"green", "green", &P::green, 0.0, 0.6},
    PlanNumber{"water", "water", &P::water, 0.0, 0.4},
    PlanNumber{"square_side_m", "square", &P::squareSide_m, 15.0, 300.0, true},
    PlanNumber{"tree_spacing_m", "tree spacing", &P::treeSpacing_m, 4.0, 60.0},
};

Status checkRange(const char* words, double value, double low, double high) {
  if (value >= low && value <= high) return Done{};
  return usageError(tr("{} {}: is outside of {} to {}", words, value, low, high),
                    tr("give a number between them"));
}

Status checkRanges(const DistrictPlan& p) {
  for (const PlanNumber& number : numbers) {
    const double value = p.*number.value;
    if (number.orNone && value == 0.0) continue;
    if (const Status good = checkRange(number.words, value, number.low, number.high); !good) return good;
  }
  constexpr double firstYear = 1500.0;
  constexpr double lastYear = 2100.0;
  return checkRange("year", p.year, firstYear, lastYear);
}

Status checkUses(const DistrictPlan& p) {
  double sum = 0.0;
  for (std::size_t u = 0; u < useCount; ++u) {
    if (const Status share = checkRange(uses[u], 100.0 * p.uses[u], 0.0, 100.0); !share) return share;
    sum += p.uses[u];
  }
  if (std::abs(sum - 1.0) > 1e-6)
    return usageError(tr("uses: make {:.4g} % together", 100.0 * sum), tr("give shares that make 100 %"));
  return Done{};
}

Status checkWidths(const DistrictPlan& p) {
  constexpr double narrowestCarriageway_m = 3.5;
  const auto fits = [&](const char* street, double width, const char* footway, double side) -> Status {
    if (width - 2.0 * side >= narrowestCarriageway_m) return Done{};
    return usageError(tr("{} {} m: leaves no carriageway of {} m between footways of {} m", street, width,
                         narrowestCarriageway_m, side),
                      tr("give a wider street or a narrower {}", footway));
  };
  if (const Status main = fits("main street", p.mainStreet_m, "main footway", p.mainFootway_m); !main)
    return main;
  if (const Status side = fits("side street", p.sideStreet_m, "side footway", p.sideFootway_m); !side)
    return side;
  constexpr double leastGarden_m = 5.0;
  const double least = 2.0 * (p.frontGarden_m + p.buildingDepth_m) + leastGarden_m;
  if (p.blockDepth_m < least)
    return usageError(tr("block depth {} m: has no room for two rows of {} m and gardens of {} m",
                         p.blockDepth_m, p.frontGarden_m + p.buildingDepth_m, leastGarden_m),
                      tr("give blocks of {} m at least, or a smaller building depth", least));
  return Done{};
}

Status checkPlace(const DistrictPlan& p) {
  const double far = p.width_m + p.height_m;
  for (const Vec2 d : {Vec2{-far, -far}, Vec2{far, far}, Vec2{far, -far}, Vec2{-far, far}})
    if (!isPlausibleRd(p.lowerLeft_rd + d))
      return usageError(
          tr("place {:.0f},{:.0f}: is not in the area of RD New", p.lowerLeft_rd.x, p.lowerLeft_rd.y),
          tr("give east and north in metres, such as 112000,401000"));
  return Done{};
}

} // namespace

const char* name(StreetPattern pattern) { return patterns[static_cast<std::size_t>(pattern)]; }
const char* name(Use use) { return uses[static_cast<std::size_t>(use)]; }

std::optional<StreetPattern> streetPatternNamed(std::string_view name) {
  const auto* const found = std::ranges::find(patterns, name);
  if (found == patterns.end()) return std::nullopt;
  return static_cast<StreetPattern>(found - patterns.begin());
}

std::optional<Use> useNamed(std::string_view name) {
  const auto* const found = std::ranges::find(uses, name);
  if (found == uses.end()) return std::nullopt;
  return static_cast<Use>(found - uses.begin());
}

std::span<const PlanNumber> planNumbers() { return numbers; }

double floorSpaceIndexFor(double dwellings_per_ha, const DistrictPlan& plan) {
  constexpr double hectare_m2 = 1e4;
  const double homes = plan.uses[static_cast<std::size_t>(Use::home)];
  return homes > 0.0 ? dwellings_per_ha * plan.dwelling_m2 / (hectare_m2 * usableShare * homes) : 0.0;
}

Status checkPlan(const DistrictPlan& plan) {
  for (const auto check : {checkRanges, checkUses, checkWidths, checkPlace})
    if (const Status good = check(plan); !good) return good;
  return Done{};
}

} // namespace loopstad::twin::district
