// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout.hpp"

#include "chain.hpp"

#include <loopstad/base/random.hpp>

#include <algorithm>

namespace loopstad::twin::district {
namespace {

Ring outlineOf(const DistrictPlan& plan) {
  return {{0.0, 0.0}, {plan.width_m, 0.0}, {plan.width_m, plan.height_m}, {0.0, plan.height_m}};
}

constexpr double pi = 3.141592653589793;
constexpr double narrowestCanal_m = 6.0;
constexpr double usualCanal_m = 14.0;
constexpr double widestCanal_m = 20.0;

/// Of the water of one canal.
double canalLength_m(const DistrictPlan& plan) {
  switch (plan.pattern) {
  case StreetPattern::grid:
    return plan.width_m;
  case StreetPattern::organic:
    return std::max(plan.width_m, plan.height_m);
  case StreetPattern::radial:
    break;
  }
  const double radius =
      radialSquare_m(plan) + plan.sideStreet_m + plan.blockDepth_m + quay_m + 0.5 * usualCanal_m;
  const int spokes = radialSpokes(plan);
  return 2.0 * pi * radius - 4.0 * plan.mainStreet_m - (spokes - 4) * plan.sideStreet_m;
}

/// So wide that the canals together have the water that is asked for.
double canalWater_m(const DistrictPlan& plan) {
  const double each = plan.water * plan.width_m * plan.height_m / std::max(1U, canalCount(plan));
  return std::clamp(each / canalLength_m(plan), narrowestCanal_m, widestCanal_m);
}

} // namespace

Layout::Layout(const DistrictPlan& asked) : plan(asked), ground(outlineOf(asked)) {}

void Layout::cover(CellId cell, Cover with, StreetId street) {
  if (covers_.size() <= cell.index()) covers_.resize(cell.index() + 1);
  covers_[cell.index()] = {with, street};
}

Cover Layout::coverOf(CellId cell) const {
  return cell && cell.index() < covers_.size() ? covers_[cell.index()].with : Cover::block;
}

StreetId Layout::streetOf(CellId cell) const {
  return cell && cell.index() < covers_.size() ? covers_[cell.index()].street : StreetId::none();
}

std::vector<CellId> Layout::cellsOf(Cover with) const {
  std::vector<CellId> found;
  for (const CellId cell : ids<CellId>(ground.cellCount()))
    if (ground.has(cell) && coverOf(cell) == with) found.push_back(cell);
  return found;
}

double Layout::areaOf_m2(Cover with) const {
  double sum = 0.0;
  for (const CellId cell : cellsOf(with)) sum += ground.area_m2(cell);
  return sum;
}

double chance(const DistrictPlan& plan, Matter matter, std::uint32_t which, double low, double high) {
  return Draws(plan.seed, which, static_cast<std::uint32_t>(matter), Purpose::district).uniform(0, low, high);
}

std::uint32_t canalCount(const DistrictPlan& plan) {
  const double length = canalLength_m(plan);
  const double water_m2 = plan.water * plan.width_m * plan.height_m;
  const double room_m = plan.blockDepth_m + plan.sideStreet_m;
  const double across =
      plan.pattern == StreetPattern::grid ? plan.height_m : std::min(plan.width_m, plan.height_m);
  if (water_m2 < narrowestCanal_m * length || across < 3.0 * room_m + widestCanal_m + 2.0 * quay_m) return 0;
  if (plan.pattern != StreetPattern::grid) return 1;
  const double most = plan.height_m / (4.0 * room_m);
  return static_cast<std::uint32_t>(std::max(1.0, std::min(most, water_m2 / (usualCanal_m * length))));
}

double widthOf(const DistrictPlan& plan, StreetKind kind) {
  switch (kind) {
  case StreetKind::main:
    return plan.mainStreet_m;
  case StreetKind::side:
    return plan.sideStreet_m;
  case StreetKind::alley:
    return plan.alley_m;
  case StreetKind::canal:
    return canalWater_m(plan) + 2.0 * quay_m;
  }
  return plan.sideStreet_m;
}

std::optional<Sides> cutStreet(Layout& layout, CellId& cell, StreetKind kind, const Line& middle,
                               std::uint32_t name) {
  const double width = widthOf(layout.plan, kind);
  const Along half = halfway(middle);
  const Vec2 aside = 0.5 * width * perpendicular(half.direction);
  const auto first = layout.ground.split(cell, beside(middle, 0.5 * width), half.point + aside);
  if (!first) return std::nullopt;
  const auto second = layout.ground.split(first->right, beside(middle, -0.5 * width), half.point - aside);
  if (!second) {
    cell = layout.ground.merge(std::array{first->left, first->right});
    return std::nullopt;
  }
  const StreetId street(layout.streets.size());
  layout.streets.push_back({kind, width, middle, name});
  layout.cover(first->left, Cover::block);
  layout.cover(second->right, Cover::block);
  layout.cover(second->left, Cover::band, street);
  return Sides{first->left, second->right, second->left};
}

} // namespace loopstad::twin::district
