// SPDX-License-Identifier: GPL-3.0-or-later
// Ground that is halved again and again, by streets that bend and meet at corners that are not quite right:
// old towns, and how Parish & Mueller (2001) and Vanegas et al. (2012) draw them.
#include "chain.hpp"
#include "layout.hpp"

#include <loopstad/base/math.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace loopstad::twin::district {
namespace {

constexpr double pi = 3.141592653589793;

/// The smallest box round a cell, at some angle.
struct Spread {
  Vec2 centre;
  Vec2 along;
  double length_m = 0.0;
  double width_m = 0.0;
};

Spread spreadOf(const Ring& ring) {
  constexpr int directions = 36; // every 5 degrees of a half turn
  Spread best;
  double least = std::numeric_limits<double>::infinity();
  for (int i = 0; i < directions; ++i) {
    const Vec2 u = heading(pi * i / directions);
    const Vec2 v = perpendicular(u);
    Box2 box;
    for (const Vec2 p : ring) box.include(Vec2{dot(p, u), dot(p, v)});
    const Vec2 size = box.size();
    if (size.x < size.y || size.x * size.y >= least) continue;
    least = size.x * size.y;
    best = {box.center().x * u + box.center().y * v, u, size.x, size.y};
  }
  return best;
}

/// Larger than this many blocks, ground is halved.
constexpr double halvedAbove = 1.5;

struct Divider {
  Layout& layout;
  double bends;
  double turns;
  std::uint32_t cuts = 0;

  [[nodiscard]] double draw(Matter matter, double low, double high) const {
    return chance(layout.plan, matter, cuts, low, high);
  }

  [[nodiscard]] StreetKind kindFor(const Spread& spread, int depth, bool across) const {
    const DistrictPlan& plan = layout.plan;
    if (depth < 2 && layout.streets.size() < 3) return StreetKind::main;
    if (std::max(spread.length_m, spread.width_m) > halvedAbove * plan.mainEvery_m) return StreetKind::main;
    const bool last = across && spread.length_m < 2.0 * plan.blockLength_m &&
                      spread.width_m < halvedAbove * plan.blockDepth_m;
    return last && draw(Matter::shape, 0.0, 1.0) < 0.3 ? StreetKind::alley : StreetKind::side;
  }

  std::optional<Sides> halve(CellId& cell, const Spread& spread, StreetKind kind, bool across, double at) {
    ++cuts;
    const Vec2 cutting = across ? perpendicular(spread.along) : spread.along;
    const Vec2 aside = across ? spread.along : perpendicular(spread.along);
    const double extent = across ? spread.length_m : spread.width_m;
    const double reach = 0.6 * (across ? spread.width_m : spread.length_m);
    // On long thin ground less, so that the street stays in its middle.
    const double slender = extent / (2.0 * reach);
    const double mostTurn = std::min(turns, 0.4 * slender);
    const double mostBulge = std::min(bends, 0.15 * slender);
    const double turn = draw(Matter::turn, -mostTurn, mostTurn);
    const Vec2 along = exact::cos(turn) * cutting + exact::sin(turn) * perpendicular(cutting);
    const Vec2 middle = spread.centre + (extent * at) * aside;
    const double bulge =
        bends == 0.0 || kind == StreetKind::alley ? 0.0 : draw(Matter::bulge, -mostBulge, mostBulge);
    return cutStreet(layout, cell, kind, bend(middle - reach * along, middle + reach * along, bulge),
                     layout.names++);
  }

  /// A street that leads nowhere is taken out again.
  [[nodiscard]] bool isJoined(CellId band) const {
    const Loop& loop = layout.ground.outer(band);
    for (std::size_t i = 0; i < loop.size(); ++i)
      if (layout.coverOf(layout.ground.neighbour(loop[i], loop[(i + 1) % loop.size()])) == Cover::band)
        return true;
    return layout.streets.size() == 1;
  }

  std::optional<Sides> halveJoined(CellId& cell, const Spread& spread, int depth, bool across) {
    const StreetKind kind = kindFor(spread, depth, across);
    const auto sides = halve(cell, spread, kind, across, draw(Matter::split, -0.07, 0.07));
    if (!sides || isJoined(sides->band)) return sides;
    cell = layout.ground.merge(std::array{sides->left, sides->band, sides->right});
    layout.cover(cell, Cover::block);
    layout.streets.pop_back();
    return std::nullopt;
  }

  void divide(CellId cell, int depth) {
    const DistrictPlan& plan = layout.plan;
    const Spread spread = spreadOf(layout.ground.ring(cell));
    const double lengthwise = spread.length_m / plan.blockLength_m;
    const double crosswise = spread.width_m / plan.blockDepth_m;
    if (std::max(lengthwise, crosswise) < halvedAbove && depth > 0) {
      layout.blocks.push_back(cell);
      return;
    }
    const bool across = depth > 0 && lengthwise >= crosswise;
    auto sides = halveJoined(cell, spread, depth, across);
    if (!sides && std::min(lengthwise, crosswise) > 1.0) sides = halveJoined(cell, spread, depth, !across);
    if (!sides) {
      layout.blocks.push_back(cell);
      return;
    }
    divide(sides->left, depth + 1);
    divide(sides->right, depth + 1);
  }
};

} // namespace

void divide(Layout& layout, CellId cell, double bends, double turns) {
  Divider divider{layout, bends, turns, layout.names};
  divider.divide(cell, 2);
}

void layOrganic(Layout& layout) {
  constexpr double bends = 0.05;
  constexpr double turns = 0.14; // 8 degrees
  Divider divider{layout, bends, turns};
  CellId whole(0U);
  if (canalCount(layout.plan) > 0) {
    constexpr double offMiddle = 0.2; // the larger part has the main street
    const Spread spread = spreadOf(layout.ground.ring(whole));
    const bool mirrored = chance(layout.plan, Matter::shape, 0) < 0.5;
    const auto banks =
        divider.halve(whole, spread, StreetKind::canal, false, mirrored ? offMiddle : -offMiddle);
    if (banks) {
      divider.divide(mirrored ? banks->right : banks->left, 0);
      divider.divide(mirrored ? banks->left : banks->right, 1);
      return;
    }
  }
  divider.divide(whole, 0);
}

} // namespace loopstad::twin::district
