// SPDX-License-Identifier: GPL-3.0-or-later
// Floor space index, ground covered and storeys hang together: FSI = storeys x covered share (Berghauser Pont
// & Haupt 2010, "Spacematrix"). So density and storeys say how much of the ground is built on.
#include "layout.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>
#include <cmath>

namespace loopstad::twin::district {
namespace {

/// Rows that hold this much less than asked are made up for by storeys.
constexpr double madeUpFor = 1.08;

struct Masses {
  Layout& layout;
  double floor_m2;

  [[nodiscard]] double footprint_m2() const {
    double sum = 0.0;
    for (const Lot& lot : layout.lots)
      if (lot.storeys > 0) sum += lot.footprint_m2;
    return sum;
  }
  [[nodiscard]] double raised_m2() const {
    double sum = 0.0;
    for (const Lot& lot : layout.lots) sum += lot.storeys * lot.footprint_m2;
    return sum;
  }

  /// In the order in which they are left out; blocks far from the middle open first.
  [[nodiscard]] std::vector<std::size_t> byRank() const {
    std::vector<std::size_t> order(layout.lots.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const double scale = 1.0 / (layout.plan.width_m + layout.plan.height_m);
    std::vector<double> key(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
      const Lot& lot = layout.lots[i];
      key[i] = lot.rank + 0.9 * (scale * distance(lot.front, layout.centre()) +
                                 chance(layout.plan, Matter::order, lot.block, 0.0, 0.4));
    }
    std::ranges::stable_sort(order, std::greater<>{}, [&](std::size_t i) { return key[i]; });
    return order;
  }

  void leaveOut(double wanted_m2) {
    double built = footprint_m2();
    for (const std::size_t i : byRank()) {
      Lot& lot = layout.lots[i];
      if (built <= wanted_m2) return;
      if (lot.only || built - 0.5 * lot.footprint_m2 < wanted_m2) continue;
      built -= lot.footprint_m2;
      lot.storeys = 0;
    }
  }

  /// Busy streets first, then block by block.
  [[nodiscard]] std::vector<std::size_t> byHeight() const {
    std::vector<std::size_t> order;
    std::vector<double> key(layout.lots.size());
    for (std::size_t i = 0; i < layout.lots.size(); ++i) {
      const Lot& lot = layout.lots[i];
      if (lot.storeys == 0 || lot.only) continue;
      order.push_back(i);
      const bool busy = lot.onSquare || lot.kind == StreetKind::main || lot.kind == StreetKind::canal;
      const auto which = static_cast<std::uint32_t>(i);
      key[i] = (busy ? 0.0 : 1.0) + chance(layout.plan, Matter::storey, lot.block, 0.0, 1.0) +
               0.3 * chance(layout.plan, Matter::shape, which);
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return key[i]; });
    return order;
  }

  void raise() {
    const int base = std::max(1, static_cast<int>(layout.plan.storeys));
    for (Lot& lot : layout.lots)
      if (lot.storeys > 0 && !lot.only) lot.storeys = base;
    const std::vector<std::size_t> order = byHeight();
    // A quarter stands out, and as much ducks: a skyline, and the same floor.
    if (base > 1)
      for (std::size_t k = 0; k < order.size() / 4; ++k) {
        ++layout.lots[order[k]].storeys;
        --layout.lots[order[order.size() - 1 - k]].storeys;
      }
    double missing = floor_m2 - raised_m2();
    constexpr int mostRounds = 60; // twice the highest mean
    for (int round = 0; round < mostRounds; ++round)
      for (const std::size_t i : order) {
        Lot& lot = layout.lots[i];
        if (missing > 0.5 * lot.footprint_m2) {
          ++lot.storeys;
          missing -= lot.footprint_m2;
        } else if (missing < -0.5 * lot.footprint_m2 && lot.storeys > 1) {
          --lot.storeys;
          missing += lot.footprint_m2;
        }
      }
  }
};

} // namespace

Status raiseBuildings(Layout& layout) {
  const DistrictPlan& plan = layout.plan;
  const double area_m2 = plan.width_m * plan.height_m;
  Masses masses{layout, plan.floorSpaceIndex * area_m2};
  // Schools and halls are as high as they are.
  const double publicFloor_m2 = masses.raised_m2();
  const double publicGround_m2 = masses.footprint_m2();
  for (Lot& lot : layout.lots)
    if (!lot.only) lot.storeys = 1;
  const double room = masses.footprint_m2();
  const double wanted = publicGround_m2 + std::max(0.0, masses.floor_m2 - publicFloor_m2) / plan.storeys;
  if (wanted > madeUpFor * room) {
    const double most = (publicFloor_m2 + (madeUpFor * room - publicGround_m2) * plan.storeys) / area_m2;
    return usageError(
        tr("density {:.2f} on {:.1f} storeys: {:.0f} % of the ground would be built on, and the "
           "blocks have room for {:.0f} %",
           plan.floorSpaceIndex, plan.storeys, 100.0 * wanted / area_m2, 100.0 * room / area_m2),
        tr("give at most {:.2f}, or more storeys, deeper buildings, narrower streets or less green",
           std::floor(100.0 * most) / 100.0));
  }
  masses.leaveOut(wanted);
  if (masses.footprint_m2() > 0.0) masses.raise();
  for (const Lot& lot : layout.lots)
    if (lot.storeys > 0) layout.cover(lot.cell, Cover::building);
  return Done{};
}

} // namespace loopstad::twin::district
