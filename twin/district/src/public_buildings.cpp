// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.hpp"
#include "layout.hpp"
#include "sides.hpp"

#include <algorithm>
#include <cmath>

namespace loopstad::twin::district {
namespace {

constexpr int storeys = 2;
constexpr double leastOfItsOwn_m2 = 300.0;  ///< usable: less than this finds room in other buildings
constexpr double largestSchool_m2 = 1800.0; ///< some 320 pupils (VNG: 200 m2 and 5.03 m2 for each)
constexpr double wingDepth_m = 14.0;
constexpr double gate_m = 3.5;
constexpr double edge_m = 0.1;
constexpr double yardForEach = 1.6; ///< of its footprint

double wanted_m2(const DistrictPlan& plan, Use use) {
  return plan.uses[static_cast<std::size_t>(use)] * usableShare * plan.floorSpaceIndex * plan.width_m *
         plan.height_m;
}

void addLot(Layout& layout, CellId cell, const Side& side, Use use) {
  Lot lot;
  lot.cell = cell;
  lot.footprint_m2 = layout.ground.area_m2(cell);
  lot.onSquare = side.onSquare || !side.street;
  lot.front = halfway(side.line).point;
  lot.name = layout.squareName;
  if (!lot.onSquare) {
    const Street& street = layout.streets[side.street.index()];
    lot.street = side.street;
    lot.name = street.name;
    lot.kind = street.kind;
  }
  lot.storeys = storeys;
  lot.only = use;
  layout.lots.push_back(lot);
}

bool buildSchool(Layout& layout, CellId site, double footprint_m2) {
  std::vector<Side> sides = sidesOf(layout, site);
  std::erase_if(sides, [&](const Side& side) {
    return !side.street || layout.streets[side.street.index()].kind == StreetKind::alley ||
           side.public_m < 0.5 * length_m(side.line);
  });
  if (sides.empty()) return false;
  const Side& front =
      *std::ranges::max_element(sides, {}, [](const Side& side) { return length_m(side.line); });
  const Along middle = halfway(front.line);
  const auto row = layout.ground.split(site, beside(front.line, wingDepth_m),
                                       middle.point + wingDepth_m * perpendicular(middle.direction), 20.0);
  if (!row) return false;
  layout.cover(row->left, Cover::playground);
  layout.cover(row->right, Cover::playground);
  // One comes into the yard beside it.
  const Polygon strip{layout.ground.ring(row->right), {}};
  const auto hasGate = [&](double at) {
    const Along there = along(front.line, at);
    const Vec2 beyond = there.point + gate_m * there.direction;
    const Vec2 in = perpendicular(there.direction);
    return contains(strip, beyond + edge_m * in) && contains(strip, beyond + (wingDepth_m - edge_m) * in);
  };
  double length = std::min(footprint_m2 / wingDepth_m, length_m(front.line) - gate_m);
  while (length > wingDepth_m && !hasGate(length)) length -= gate_m;
  const Along end = along(front.line, length);
  const Vec2 p = end.point + 0.5 * wingDepth_m * perpendicular(end.direction);
  const auto cut = layout.ground.split(row->right, {p, p + perpendicular(end.direction)}, p);
  if (!cut) return true;
  layout.cover(cut->right, Cover::playground);
  const CellId wing = cut->left;
  addLot(layout, wing, front, Use::school);
  return true;
}

void placeSchools(Layout& layout) {
  const DistrictPlan& plan = layout.plan;
  const double floor_m2 = wanted_m2(plan, Use::school);
  if (floor_m2 < leastOfItsOwn_m2) return;
  const double count = std::ceil(floor_m2 / largestSchool_m2);
  const double footprint = floor_m2 / (count * usableShare * storeys);
  for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(count); ++i) {
    const Vec2 around{chance(plan, Matter::shape, 2 * i, 0.2, 0.8) * plan.width_m,
                      chance(plan, Matter::shape, 2 * i + 1, 0.2, 0.8) * plan.height_m};
    for (const CellId block : blocksAround(layout, around)) {
      const double site = (1.0 + yardForEach) * footprint;
      if (layout.ground.area_m2(block) < 0.8 * site) continue;
      const auto carved = carve(layout, block, site, around);
      if (!carved) continue;
      std::erase(layout.blocks, block);
      layout.blocks.insert(layout.blocks.end(), carved->rest.begin(), carved->rest.end());
      if (buildSchool(layout, carved->piece, footprint)) break;
      layout.blocks.push_back(carved->piece);
    }
  }
}

void placeHall(Layout& layout) {
  const double floor_m2 = wanted_m2(layout.plan, Use::assembly);
  if (!layout.square || floor_m2 < leastOfItsOwn_m2) return;
  constexpr double mostOfSquare = 0.2;
  constexpr double proportion = 1.5;
  const Polygon square = layout.ground.polygon(layout.square);
  const std::vector<Side> sides = sidesOf(layout, layout.square);
  const Side& longest =
      *std::ranges::max_element(sides, {}, [](const Side& side) { return length_m(side.line); });
  const double footprint = std::min(floor_m2 / (usableShare * storeys), mostOfSquare * area_m2(square));
  const Vec2 u = normalized(longest.line.back() - longest.line.front());
  const Vec2 half = 0.5 * std::sqrt(footprint * proportion) * u;
  const Vec2 aside = 0.5 * std::sqrt(footprint / proportion) * perpendicular(u);
  const Vec2 c = interiorPoint(square);
  const Ring hall{c - half - aside, c + half - aside, c + half + aside, c - half + aside};
  constexpr double around_m = 4.0; // to walk round it
  for (const Vec2 p : hall)
    if (!contains(square, p + around_m * normalized(p - c))) return;
  Side own;
  own.line = {hall[0], hall[1]};
  own.onSquare = true;
  addLot(layout, layout.ground.punch(layout.square, hall), own, Use::assembly);
}

} // namespace

void placePublicBuildings(Layout& layout) {
  placeSchools(layout);
  placeHall(layout);
}

} // namespace loopstad::twin::district
