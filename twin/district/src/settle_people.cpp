// SPDX-License-Identifier: GPL-3.0-or-later
#include "settle_people.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

namespace loopstad::twin::district {
namespace {

using Areas = std::array<double, useCount>;
constexpr double leastUnit_m2 = 20.0;

double& areaOf(Areas& areas, Use use) { return areas[static_cast<std::size_t>(use)]; }

struct Storey {
  std::size_t lot;
  int above; ///< 0: on the ground
};

struct Mixer {
  const Layout& layout;
  std::vector<Areas> areas{};
  Areas wanted{};

  [[nodiscard]] double storey_m2(const Lot& lot) const { return usableShare * lot.footprint_m2; }

  [[nodiscard]] bool isBusy(const Lot& lot) const {
    return lot.onSquare || lot.kind == StreetKind::main || lot.kind == StreetKind::canal;
  }

  /// How gladly a use goes where: the less, the better. Shops want a window on a busy street, offices a floor
  /// above them.
  [[nodiscard]] double reluctance(Use use, const Storey& storey) const {
    const Lot& lot = layout.lots[storey.lot];
    const double size = layout.plan.width_m + layout.plan.height_m;
    const double far = distance(lot.front, layout.centre()) / size;
    const double quiet = isBusy(lot) ? 0.0 : 2.0;
    const double high = use == Use::office ? (storey.above == 0 ? 1.0 : 0.0) : 4.0 * storey.above;
    return quiet + high + far;
  }

  void fill(Use use, std::vector<Storey>& free) {
    double missing = areaOf(wanted, use);
    std::vector<double> key(free.size());
    std::vector<std::size_t> order(free.size());
    for (std::size_t i = 0; i < free.size(); ++i) {
      order[i] = i;
      key[i] = reluctance(use, free[i]);
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return key[i]; });
    std::vector<bool> taken(free.size(), false);
    for (const std::size_t i : order) {
      if (missing < leastUnit_m2) break;
      const double room = storey_m2(layout.lots[free[i].lot]);
      const double part = missing > room - leastUnit_m2 ? std::min(room, missing) : missing;
      areaOf(areas[free[i].lot], use) += part;
      if (room - part >= leastUnit_m2) areaOf(areas[free[i].lot], Use::home) += room - part;
      missing -= part;
      taken[i] = true;
    }
    std::size_t i = 0;
    std::erase_if(free, [&](const Storey&) { return taken[i++]; });
  }

  void mix() {
    areas.resize(layout.lots.size());
    std::vector<Storey> free;
    double all = 0.0;
    for (std::size_t i = 0; i < layout.lots.size(); ++i)
      all += layout.lots[i].storeys * storey_m2(layout.lots[i]);
    for (std::size_t u = 0; u < useCount; ++u) wanted[u] = layout.plan.uses[u] * all;
    for (std::size_t i = 0; i < layout.lots.size(); ++i) {
      const Lot& lot = layout.lots[i];
      if (lot.only) {
        areaOf(areas[i], *lot.only) = lot.storeys * storey_m2(lot);
        areaOf(wanted, *lot.only) -= lot.storeys * storey_m2(lot);
      } else {
        for (int s = 0; s < lot.storeys; ++s) free.push_back({i, s});
      }
    }
    for (const Use use : {Use::shop, Use::school, Use::assembly, Use::health, Use::office}) fill(use, free);
    for (const Storey& storey : free)
      areaOf(areas[storey.lot], Use::home) += storey_m2(layout.lots[storey.lot]);
  }
};

/// As many dwellings as the floor holds at the asked size: what is rounded in one building is made up for in
/// the next.
void addDwellings(double home_m2, double dwelling_m2, double& owed, std::vector<DistrictUnit>& units) {
  owed += home_m2 / dwelling_m2;
  const int most = std::max(1, static_cast<int>(home_m2 / leastUnit_m2));
  const int count = std::clamp(static_cast<int>(std::floor(owed + 0.5)), 1, most);
  owed -= count;
  int left = static_cast<int>(std::floor(home_m2 + 0.5));
  for (int i = count; i > 0; --i) {
    units.push_back({Use::home, left / i, 0});
    left -= left / i;
  }
}

void number(const Layout& layout, std::vector<std::vector<DistrictUnit>>& units) {
  std::vector<std::size_t> order(units.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, {}, [&](std::size_t i) {
    const Lot& lot = layout.lots[i];
    return std::tuple(lot.name, lot.street.value(), lot.along_m);
  });
  std::map<std::pair<std::uint32_t, bool>, int> next;
  for (const std::size_t i : order) {
    const Lot& lot = layout.lots[i];
    for (DistrictUnit& unit : units[i]) {
      int& at = next[{lot.name, lot.onLeft}];
      unit.number = (lot.onLeft ? 1 : 2) + 2 * at++;
    }
  }
}

} // namespace

std::vector<std::vector<DistrictUnit>> settle(const Layout& layout) {
  Mixer mixer{layout};
  mixer.mix();
  std::vector<std::vector<DistrictUnit>> units(layout.lots.size());
  double owed = 0.0;
  for (std::size_t i = 0; i < layout.lots.size(); ++i) {
    for (std::size_t u = 1; u < useCount; ++u)
      if (mixer.areas[i][u] > 0.0)
        units[i].push_back({static_cast<Use>(u), static_cast<int>(std::floor(mixer.areas[i][u] + 0.5)), 0});
    const double home = areaOf(mixer.areas[i], Use::home);
    if (home >= leastUnit_m2 || (home > 0.0 && units[i].empty()))
      addDwellings(home, layout.plan.dwelling_m2, owed, units[i]);
  }
  number(layout, units);
  return units;
}

} // namespace loopstad::twin::district
