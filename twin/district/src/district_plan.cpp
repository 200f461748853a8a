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

struct Limit {
  const char* parameter;
  double value;
  double low;
  double high;
};

Status outOf(const Limit& limit) {
  return usageError(tr("{} {}: is outside of {} to {}", limit.parameter, limit.value, limit.low, limit.high),
                    tr("give a number between them"));
}

Status checkRanges(const DistrictPlan& p) {
  const std::array limits{
      Limit{"size (width)", p.width_m, 60.0, 5000.0},
      Limit{"size (height)", p.height_m, 60.0, 5000.0},
      Limit{"rotation", p.rotation_deg, -180.0, 180.0},
      Limit{"main street every", p.mainEvery_m, 100.0, 3000.0},
      Limit{"block length", p.blockLength_m, 30.0, 400.0},
      Limit{"block depth", p.blockDepth_m, 20.0, 300.0},
      Limit{"main street", p.mainStreet_m, 10.0, 60.0},
      Limit{"main footway", p.mainFootway_m, 1.0, 20.0},
      Limit{"side street", p.sideStreet_m, 6.0, 40.0},
      Limit{"side footway", p.sideFootway_m, 0.9, 10.0},
      Limit{"alley", p.alley_m, 1.0, 8.0},
      Limit{"building depth", p.buildingDepth_m, 6.0, 25.0},
      Limit{"storeys", p.storeys, 1.0, 30.0},
      Limit{"density", p.floorSpaceIndex, 0.0, 8.0},
      Limit{"dwelling", p.dwelling_m2, 20.0, 400.0},
      Limit{"green", p.green, 0.0, 0.6},
      Limit{"water", p.water, 0.0, 0.4},
      Limit{"tree spacing", p.treeSpacing_m, 4.0, 60.0},
      Limit{"year", static_cast<double>(p.year), 1500.0, 2100.0},
  };
  for (const Limit& limit : limits)
    if (!(limit.value >= limit.low && limit.value <= limit.high)) return outOf(limit);
  if (p.squareSide_m != 0.0 && !(p.squareSide_m >= 15.0 && p.squareSide_m <= 300.0))
    return outOf({"square", p.squareSide_m, 15.0, 300.0});
  return Done{};
}

Status checkUses(const DistrictPlan& p) {
  double sum = 0.0;
  for (std::size_t u = 0; u < useCount; ++u) {
    if (!(p.uses[u] >= 0.0 && p.uses[u] <= 1.0)) return outOf({uses[u], 100.0 * p.uses[u], 0.0, 100.0});
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
  if (p.blockDepth_m < 2.0 * p.buildingDepth_m + leastGarden_m)
    return usageError(tr("block depth {} m: has no room for two rows of {} m and gardens of {} m",
                         p.blockDepth_m, p.buildingDepth_m, leastGarden_m),
                      tr("give blocks of {} m at least, or a smaller building depth",
                         2.0 * p.buildingDepth_m + leastGarden_m));
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
