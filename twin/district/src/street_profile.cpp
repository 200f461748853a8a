// SPDX-License-Identifier: GPL-3.0-or-later
#include "street_profile.hpp"

#include <algorithm>

namespace loopstad::twin::district {
namespace {

constexpr double mainCarriageway_m = 6.0;
constexpr double sideCarriageway_m = 4.8;
constexpr double cyclePath_m = 2.0;
constexpr double parking_m = 2.0;
constexpr double verge_m = 1.5; ///< the least that trees stand in

std::vector<Lane> mirrored(std::vector<Lane> half, Lane middle) {
  std::vector<Lane> lanes = half;
  lanes.push_back(middle);
  lanes.insert(lanes.end(), half.rbegin(), half.rend());
  return lanes;
}

std::vector<Lane> mainProfile(const DistrictPlan& plan, double width) {
  std::vector<Lane> half{{Cover::footway, plan.mainFootway_m}};
  const double inner = width - 2.0 * plan.mainFootway_m;
  double aside = 0.5 * (inner - mainCarriageway_m);
  if (aside >= cyclePath_m + verge_m) {
    half.push_back({Cover::cyclePath, cyclePath_m});
    aside -= cyclePath_m;
  }
  if (aside >= verge_m)
    half.push_back({Cover::verge, aside});
  else
    aside = 0.0;
  double taken = 0.0;
  for (const Lane& lane : half) taken += 2.0 * lane.width_m;
  return mirrored(std::move(half), {Cover::carriageway, width - taken});
}

std::vector<Lane> sideProfile(const DistrictPlan& plan, double width) {
  const double inner = width - 2.0 * plan.sideFootway_m;
  std::vector<Lane> lanes{{Cover::footway, plan.sideFootway_m}};
  const int parkings = std::clamp(static_cast<int>((inner - sideCarriageway_m) / parking_m), 0, 2);
  if (parkings > 0) lanes.push_back({Cover::parking, parking_m});
  lanes.push_back({Cover::carriageway, inner - parkings * parking_m});
  if (parkings > 1) lanes.push_back({Cover::parking, parking_m});
  lanes.push_back({Cover::footway, plan.sideFootway_m});
  return lanes;
}

} // namespace

std::vector<Lane> profileOf(const DistrictPlan& plan, StreetKind kind, double width_m) {
  switch (kind) {
  case StreetKind::main:
    return mainProfile(plan, width_m);
  case StreetKind::side:
    return sideProfile(plan, width_m);
  case StreetKind::canal: {
    return mirrored(
        {{Cover::footway, quayFootway_m}, {Cover::carriageway, quayCarriageway_m}, {Cover::path, quayPath_m}},
        {Cover::water, width_m - 2.0 * quay_m});
  }
  case StreetKind::alley:
    break;
  }
  return {{Cover::path, width_m}};
}

} // namespace loopstad::twin::district
