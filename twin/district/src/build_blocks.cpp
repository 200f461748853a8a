// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of houses along the streets round a block, gardens inside: the Dutch closed block, and what opens it
// where fewer are asked.
#include "chain.hpp"
#include "layout.hpp"
#include "sides.hpp"

#include <algorithm>
#include <cmath>

namespace loopstad::twin::district {
namespace {

/// Between rows that stand back to back there is at least so much garden.
constexpr double leastGarden_m = 5.0;
/// Fronts of terraced houses: 5.1, 5.4 and 6 m are the common ones; the limits are assumptions.
constexpr double narrowestFront_m = 4.8;
constexpr double widestFront_m = 7.2;
constexpr double apartmentsFront_m = 18.0;
constexpr double apartmentsFrom = 4.0; ///< storeys
constexpr double shopFront_m = 7.5;

/// A point on a line by the way to it.
double wayTo(const Line& line, Vec2 p) {
  double best = 0.0;
  double least = std::numeric_limits<double>::infinity();
  double behind = 0.0;
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    const Vec2 q = nearestOnSegment(p, line[i], line[i + 1]);
    if (const double away = distance(p, q); away < least) {
      least = away;
      best = behind + distance(line[i], q);
    }
    behind += distance(line[i], line[i + 1]);
  }
  return best;
}

double awayFrom(const Line& line, Vec2 p) {
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i + 1 < line.size(); ++i)
    least = std::min(least, distance(p, nearestOnSegment(p, line[i], line[i + 1])));
  return least;
}

struct BlockBuilder {
  Layout& layout;
  std::uint32_t block;
  const DistrictPlan& plan = layout.plan;

  [[nodiscard]] bool isBusy(const Side& side) const {
    if (side.onSquare) return true;
    const StreetKind kind = layout.streets[side.street.index()].kind;
    return kind == StreetKind::main || kind == StreetKind::canal;
  }

  [[nodiscard]] double front_m(const Side& side) const {
    if (plan.storeys >= apartmentsFrom) return apartmentsFront_m;
    if (isBusy(side)) return shopFront_m;
    const double fits =
        plan.dwelling_m2 / (usableShare * plan.buildingDepth_m * std::max(1.0, std::round(plan.storeys)));
    return std::clamp(fits, narrowestFront_m, widestFront_m);
  }

  /// Before houses on quiet streets; their row begins behind it.
  void cutFrontGarden(CellId& rest, Side& side) const {
    const Along middle = halfway(side.line);
    const Vec2 in = perpendicular(middle.direction);
    const Vec2 anchor = middle.point + plan.frontGarden_m * in;
    const Polygon left{layout.ground.ring(rest), {}};
    if (isBusy(side) || !contains(left, anchor + (plan.buildingDepth_m + leastGarden_m) * in)) return;
    Line behind = beside(side.line, plan.frontGarden_m);
    const auto cut = layout.ground.split(rest, behind, anchor, 5.0);
    if (!cut) return;
    layout.cover(cut->right, Cover::yard);
    rest = cut->left;
    side.line = std::move(behind);
    side.public_m = 0.0;
  }

  /// The row along a side; what is left of the block comes back in rest.
  std::optional<CellId> cutRow(CellId& rest, const Side& side) const {
    const Along middle = halfway(side.line);
    const Vec2 in = perpendicular(middle.direction);
    const Vec2 anchor = middle.point + plan.buildingDepth_m * in;
    const Polygon left{layout.ground.ring(rest), {}};
    if (!contains(left, anchor) || !contains(left, anchor + leastGarden_m * in)) return std::nullopt;
    const auto cut = layout.ground.split(rest, beside(side.line, plan.buildingDepth_m), anchor, 20.0);
    if (!cut) return std::nullopt;
    rest = cut->left;
    return cut->right;
  }

  [[nodiscard]] Lot lotOf(CellId cell, const Side& side, double at, bool longSide, std::size_t i,
                          bool corner) const {
    Lot lot;
    lot.cell = cell;
    lot.footprint_m2 = layout.ground.area_m2(cell);
    lot.block = block;
    lot.onSquare = side.onSquare;
    lot.setBack = side.public_m == 0.0;
    lot.front = along(side.line, at).point;
    lot.name = layout.squareName;
    if (!side.onSquare) {
      const Street& street = layout.streets[side.street.index()];
      lot.street = side.street;
      lot.name = street.name;
      lot.kind = street.kind;
      lot.along_m = wayTo(street.middle, lot.front);
      const Along there = along(street.middle, lot.along_m);
      lot.onLeft = cross(there.direction, lot.front - there.point) > 0.0;
    }
    if (isBusy(side) || corner) return lot;
    // First the short sides open, then every third house of the long ones goes, so that pairs are left.
    lot.rank = static_cast<std::uint8_t>(!longSide ? 3 : i % 3 == 2 ? 2 : i % 3 == 1 ? 1 : 0);
    return lot;
  }

  void cutLots(CellId row, const Side& side, bool longSide) {
    double from = std::numeric_limits<double>::infinity();
    double to = 0.0;
    for (const Vec2 p : layout.ground.ring(row))
      if (awayFrom(side.line, p) < joinedWithin_m) {
        from = std::min(from, wayTo(side.line, p));
        to = std::max(to, wayTo(side.line, p));
      }
    const double front = front_m(side);
    const double corner = longSide ? std::max(front, plan.buildingDepth_m) : front;
    const double between = to - from - 2.0 * corner;
    const auto count =
        between > 0.5 * front ? static_cast<std::size_t>(std::max(1.0, std::round(between / front))) : 0;
    CellId rest = row;
    std::size_t i = 0;
    double begin = from;
    const auto cutAt = [&](double at) {
      const Along there = along(side.line, at);
      const Vec2 in = perpendicular(there.direction);
      const Vec2 p = there.point + 0.5 * plan.buildingDepth_m * in;
      const auto cut = layout.ground.split(rest, {p, p + in}, p, 15.0);
      if (!cut) return;
      layout.lots.push_back(lotOf(cut->left, side, 0.5 * (begin + at), longSide, i, i == 0 && longSide));
      rest = cut->right;
      begin = at;
      ++i;
    };
    if (to - from > 2.0 * corner || count > 0)
      for (std::size_t k = 0; k <= count; ++k)
        cutAt(from + corner +
              (count > 0 ? between * static_cast<double>(k) / static_cast<double>(count) : 0.0));
    layout.lots.push_back(lotOf(rest, side, 0.5 * (begin + to), longSide, i, longSide));
  }

  void build(CellId cell) {
    std::vector<Side> sides = sidesOf(layout, cell);
    std::erase_if(sides, [&](const Side& side) {
      const bool alley =
          !side.onSquare && side.street && layout.streets[side.street.index()].kind == StreetKind::alley;
      return side.public_m < 0.5 * length_m(side.line) || alley || length_m(side.line) < plan.buildingDepth_m;
    });
    std::ranges::stable_sort(sides, std::greater<>{}, [](const Side& side) { return length_m(side.line); });
    CellId rest = cell;
    for (std::size_t i = 0; i < sides.size(); ++i) {
      if (plan.frontGarden_m > 0.0) cutFrontGarden(rest, sides[i]);
      const auto row = cutRow(rest, sides[i]);
      if (row) cutLots(*row, sides[i], i < 2);
    }
    layout.cover(rest, Cover::yard);
  }
};

/// A stretch of wall on public ground that a door fits in.
bool hasRoomForADoor(const Layout& layout, CellId cell) {
  constexpr double widest_m = 1.5;
  const Loop& loop = layout.ground.outer(cell);
  for (std::size_t i = 0; i < loop.size(); ++i) {
    const VertexId a = loop[i];
    const VertexId b = loop[(i + 1) % loop.size()];
    if (isFront(layout.coverOf(layout.ground.neighbour(a, b))) &&
        distance(layout.ground.at(a), layout.ground.at(b)) > widest_m)
      return true;
  }
  return false;
}

} // namespace

void buildBlocks(Layout& layout) {
  std::uint32_t number = 0;
  for (const CellId block : layout.blocks) BlockBuilder{layout, number++}.build(block);
  for (const Lot& lot : layout.lots) layout.cover(lot.cell, Cover::yard);
  constexpr double leastHouse_m2 = 30.0;
  std::erase_if(layout.lots, [&](const Lot& lot) {
    return !lot.only &&
           (lot.footprint_m2 < leastHouse_m2 || (!lot.setBack && !hasRoomForADoor(layout, lot.cell)));
  });
}

} // namespace loopstad::twin::district
