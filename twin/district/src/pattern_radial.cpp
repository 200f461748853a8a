// SPDX-License-Identifier: GPL-3.0-or-later
// Avenues that meet in a round square, rings round it: Karlsruhe, the Etoile, and in the Netherlands the
// garden villages of the 1920s.
#include "chain.hpp"
#include "layout.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace loopstad::twin::district {
namespace {

constexpr double pi = 3.141592653589793;

struct Wedge {
  CellId cell;
  double from_rad;
  double to_rad;
};

struct Radial {
  Layout& layout;
  const DistrictPlan& plan = layout.plan;
  Vec2 centre = layout.centre();
  int spokes = radialSpokes(plan);
  double square_m = radialSquare_m(plan);
  std::vector<CellId> spokeBands{};
  std::vector<double> spokeWidths{};
  std::vector<CellId> inside{};
  std::vector<Wedge> wedges{};

  /// To the rim of the district.
  [[nodiscard]] double rim_m(double angle) const {
    const Vec2 d = heading(angle);
    const double x = std::abs(d.x) > 1e-9 ? 0.5 * plan.width_m / std::abs(d.x) : 1e9;
    const double y = std::abs(d.y) > 1e-9 ? 0.5 * plan.height_m / std::abs(d.y) : 1e9;
    return std::min(x, y);
  }

  void cutSpokes() {
    const double first = plan.width_m >= plan.height_m ? 0.0 : 0.5 * pi;
    const Vec2 along = heading(first);
    const double far = plan.width_m + plan.height_m;
    CellId whole(0U);
    const auto halves = cutStreet(layout, whole, StreetKind::main,
                                  {centre - far * along, centre + far * along}, layout.names++);
    if (!halves) return;
    spokeBands.push_back(halves->band);
    spokeWidths.push_back(plan.mainStreet_m);
    cutHalf(halves->left, first);
    cutHalf(halves->right, first + pi);
  }

  /// Counter-clockwise: what a spoke leaves on its right is done.
  void cutHalf(CellId rest, double from) {
    const int count = spokes / 2;
    for (int i = 1; i < count; ++i) {
      const double angle = from + pi * i / count;
      const StreetKind kind = 2 * i == count ? StreetKind::main : StreetKind::side;
      const Vec2 d = heading(angle);
      const Vec2 middle = centre + 0.6 * rim_m(angle) * d;
      const auto sides =
          cutStreet(layout, rest, kind, {middle - 10.0 * d, middle + 10.0 * d}, layout.names++);
      if (!sides) continue;
      spokeBands.push_back(sides->band);
      spokeWidths.push_back(widthOf(plan, kind));
      wedges.push_back({sides->right, angle - pi / count, angle});
      rest = sides->left;
    }
    wedges.push_back({rest, from + pi * (count - 1) / count, from + pi});
  }

  [[nodiscard]] Line ring(const Wedge& wedge, double radius) const {
    const double middle = 0.5 * (wedge.from_rad + wedge.to_rad);
    const double reach = 0.6 * (wedge.to_rad - wedge.from_rad);
    return arc(centre, radius, middle - reach, middle + reach);
  }

  void cutRings(Wedge wedge, const std::vector<std::uint32_t>& names) {
    const double side = plan.sideStreet_m;
    const double step = plan.blockDepth_m + side;
    const double rim = rim_m(0.5 * (wedge.from_rad + wedge.to_rad));
    double radius = square_m + 0.5 * side;
    const std::size_t canal = canalCount(plan) > 0 ? 1 : names.size();
    for (std::size_t k = 0; k < names.size(); ++k) {
      const StreetKind kind = k == canal ? StreetKind::canal : StreetKind::side;
      const double extra = 0.5 * (widthOf(plan, kind) - side);
      radius += extra;
      if (k > 0 && radius + 0.5 * widthOf(plan, kind) + 0.5 * plan.blockDepth_m > rim) break;
      const auto sides = cutStreet(layout, wedge.cell, kind, ring(wedge, radius), names[k]);
      if (!sides) break;
      if (k == 0)
        inside.push_back(sides->left);
      else
        cutRadially({sides->left, wedge.from_rad, wedge.to_rad}, radius - extra - 0.5 * step);
      wedge.cell = sides->right;
      radius += step + extra;
    }
    divide(layout, wedge.cell, 0.0, 0.0);
  }

  /// A ring between two spokes into blocks.
  void cutRadially(Wedge wedge, double radius) {
    const double length = radius * (wedge.to_rad - wedge.from_rad);
    const auto count =
        static_cast<int>(std::max(1.0, std::round(length / (plan.blockLength_m + plan.sideStreet_m))));
    for (int i = 1; i < count; ++i) {
      const double angle = wedge.from_rad + (wedge.to_rad - wedge.from_rad) * i / count;
      const Vec2 d = heading(angle);
      const Vec2 middle = centre + radius * d;
      const StreetKind kind = count > 2 || i % 2 == 0 ? StreetKind::side : StreetKind::alley;
      const auto sides =
          cutStreet(layout, wedge.cell, kind, {middle - 5.0 * d, middle + 5.0 * d}, layout.names++);
      if (!sides) continue;
      layout.blocks.push_back(sides->right);
      wedge.cell = sides->left;
    }
    layout.blocks.push_back(wedge.cell);
  }

  /// What of the spokes lies within the first ring belongs to the square.
  void cutSquare() {
    for (std::size_t i = 0; i < spokeBands.size(); ++i) {
      const StreetId street = layout.streetOf(spokeBands[i]);
      CellId band = spokeBands[i];
      const Line& middle = layout.streets[street.index()].middle;
      const Vec2 out = normalized(middle.back() - middle.front());
      const Vec2 n = spokeWidths[i] * perpendicular(out);
      for (const double way : i == 0 ? std::vector{1.0, -1.0} : std::vector{1.0}) {
        const Vec2 p = centre + (way * square_m) * out;
        const auto cut = layout.ground.split(band, {p - way * n, p + way * n}, p);
        if (!cut) continue;
        layout.cover(cut->left, Cover::band, street);
        layout.cover(cut->right, Cover::band, street);
        band = cut->left;
      }
      inside.push_back(band);
    }
    layout.square = layout.ground.merge(inside);
    layout.cover(layout.square, Cover::square);
    layout.squareName = layout.names++;
  }
};

} // namespace

int radialSpokes(const DistrictPlan& plan) {
  constexpr double large_m = 500.0; // rings long enough for eight
  return std::min(plan.width_m, plan.height_m) < large_m ? 6 : 8;
}

double radialSquare_m(const DistrictPlan& plan) {
  constexpr double leastSide_m = 20.0;
  constexpr double roomBetween = 1.2; // the mouths of the streets leave some of its rim to houses
  const double asked = std::max(plan.squareSide_m, leastSide_m) / std::sqrt(pi);
  const double streets = plan.mainStreet_m * 2.0 + plan.sideStreet_m * (radialSpokes(plan) - 2);
  return std::max(asked, roomBetween * streets / (2.0 * pi));
}

void layRadial(Layout& layout) {
  Radial radial{layout};
  radial.cutSpokes();
  const double far = 0.5 * std::sqrt(squaredLength({layout.plan.width_m, layout.plan.height_m}));
  const auto rings =
      static_cast<std::size_t>(far / (layout.plan.blockDepth_m + layout.plan.sideStreet_m)) + 1;
  std::vector<std::uint32_t> names(rings);
  for (std::uint32_t& name : names) name = layout.names++;
  const std::vector<Wedge> wedges = radial.wedges;
  for (const Wedge& wedge : wedges) radial.cutRings(wedge, names);
  radial.cutSquare();
}

} // namespace loopstad::twin::district
