// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.hpp"
#include "layout.hpp"
#include "sides.hpp"

#include <algorithm>
#include <cmath>

namespace loopstad::twin::district {
namespace {

/// Scraps of green smaller than this are not laid out.
constexpr double leastPark_m2 = 120.0;
/// A park takes a pond of at most this share of it.
constexpr double mostPond = 0.4;

double area_m2(const DistrictPlan& plan) { return plan.width_m * plan.height_m; }

void replace(Layout& layout, CellId block, const std::vector<CellId>& rest) {
  std::erase(layout.blocks, block);
  layout.blocks.insert(layout.blocks.end(), rest.begin(), rest.end());
}

/// The corners of a lawn cut off again and again (Chaikin 1974), about a centre, scaled to an area.
Ring pondIn(const std::vector<Side>& sides, Vec2 centre, double pond_m2) {
  Ring ring;
  for (const Side& side : sides) {
    ring.push_back(side.line.front());
    if (side.line.size() > 2) ring.push_back(halfway(side.line).point);
  }
  for (int i = 0; i < 3; ++i) {
    Ring softer;
    for (std::size_t k = 0; k < ring.size(); ++k) {
      const Vec2 a = ring[k];
      const Vec2 b = ring[(k + 1) % ring.size()];
      if (distance(a, b) < 0.5) continue;
      softer.push_back(0.75 * a + 0.25 * b);
      softer.push_back(0.25 * a + 0.75 * b);
    }
    ring = softer;
  }
  const double scale = std::sqrt(pond_m2 / signedArea_m2(ring));
  for (Vec2& p : ring) p = centre + scale * (p - centre);
  return ring;
}

struct Parks {
  Layout& layout;
  double green_m2;
  double water_m2;
  std::uint32_t name = noName; ///< of the park that is laid out

  /// As much water as it takes, in the larger lawn.
  void addPond(CellId lawn) {
    const Ring ring = layout.ground.ring(lawn);
    const double pond = std::min(water_m2, mostPond * signedArea_m2(ring));
    if (pond < 40.0) return;
    const Vec2 centre = centroid(ring);
    if (!contains({ring, {}}, centre)) return;
    const Ring shore = pondIn(sidesOf(layout, lawn), centre, pond);
    if (std::ranges::any_of(shore, [&](Vec2 p) { return !contains({ring, {}}, p); })) return;
    layout.cover(layout.ground.punch(lawn, shore), Cover::pond);
    water_m2 -= pond;
    green_m2 += pond;
  }

  /// A path from side to side, then lawns with a pond.
  void layOut(CellId park) {
    const std::vector<Side> sides = sidesOf(layout, park);
    const auto& longest =
        *std::ranges::max_element(sides, {}, [](const Side& side) { return length_m(side.line); });
    const Along start = halfway(longest.line);
    const Vec2 in = perpendicular(start.direction);
    CellId lawn = park;
    std::vector<CellId> lawns;
    // Off the middle, so that one lawn is large.
    const Vec2 foot = start.point + 0.2 * length_m(longest.line) * start.direction;
    const auto path = cutStreet(layout, lawn, StreetKind::alley, {foot + 0.5 * in, foot + 3.5 * in}, name);
    if (path) {
      layout.cover(path->band, Cover::path, StreetId(layout.streets.size() - 1));
      lawns = {path->left, path->right};
    } else {
      lawns = {lawn};
    }
    std::ranges::sort(lawns, std::greater<>{}, [&](CellId cell) { return layout.ground.area_m2(cell); });
    for (const CellId cell : lawns) {
      layout.cover(cell, Cover::lawn);
      green_m2 -= layout.ground.area_m2(cell);
    }
    addPond(lawns.front());
  }

  void place(Vec2 around) {
    constexpr double nearlyAll = 0.93;
    name = layout.names++;
    layout.parkNames.push_back(name);
    for (const CellId block : blocksAround(layout, around)) {
      if (green_m2 < leastPark_m2) return;
      const double whole = layout.ground.area_m2(block);
      const double wanted = green_m2 + std::min(water_m2, mostPond * green_m2 / (1.0 - mostPond));
      if (wanted > nearlyAll * whole) {
        std::erase(layout.blocks, block);
        layOut(block);
        continue;
      }
      const auto carved = carve(layout, block, wanted, around);
      if (!carved) continue;
      replace(layout, block, carved->rest);
      layout.cover(carved->piece, Cover::lawn);
      green_m2 -= layout.ground.area_m2(carved->piece);
      addPond(carved->piece);
      return;
    }
  }
};

} // namespace

void placeSquare(Layout& layout) {
  const double asked = layout.plan.squareSide_m * layout.plan.squareSide_m;
  if (layout.square || asked <= 0.0) return;
  for (const CellId block : blocksAround(layout, layout.centre())) {
    if (layout.ground.area_m2(block) < 0.4 * asked) continue;
    const auto carved = carve(layout, block, asked, layout.centre());
    if (!carved) continue;
    replace(layout, block, carved->rest);
    layout.square = carved->piece;
    layout.squareName = layout.names++;
    layout.cover(layout.square, Cover::square);
    return;
  }
}

namespace {

/// Where less green is asked for than the verges of main streets have, cars are parked between their trees.
void paveVerges(Layout& layout, double most_m2) {
  double verges = layout.areaOf_m2(Cover::verge);
  for (const CellId cell : layout.cellsOf(Cover::verge)) {
    if (verges <= most_m2) return;
    verges -= layout.ground.area_m2(cell);
    layout.cover(cell, Cover::parking, layout.streetOf(cell));
  }
}

/// Water that no park has room for fills blocks from street to street.
void placeBasins(Layout& layout, double water_m2) {
  for (const CellId block : blocksAround(layout, layout.centre())) {
    if (water_m2 < leastPark_m2) return;
    const auto carved = carve(layout, block, water_m2, layout.centre());
    if (!carved) continue;
    replace(layout, block, carved->rest);
    layout.cover(carved->piece, Cover::pond);
    water_m2 -= layout.ground.area_m2(carved->piece);
  }
}

} // namespace

void placeParks(Layout& layout) {
  const DistrictPlan& plan = layout.plan;
  const double greenAsked_m2 = plan.green * area_m2(plan);
  paveVerges(layout, greenAsked_m2);
  Parks parks{layout, greenAsked_m2 - layout.areaOf_m2(Cover::verge) - layout.areaOf_m2(Cover::planting),
              plan.water * area_m2(plan) - layout.areaOf_m2(Cover::water)};
  constexpr double reach_m2 = 250000.0; ///< a park for every 25 ha
  const auto count = static_cast<std::uint32_t>(std::max(1.0, std::round(area_m2(plan) / reach_m2)));
  const double green_m2 = parks.green_m2;
  const double water_m2 = parks.water_m2;
  for (std::uint32_t i = 0; i < count; ++i) {
    parks.green_m2 += i == 0 ? green_m2 / count - green_m2 : green_m2 / count;
    parks.water_m2 += i == 0 ? water_m2 / count - water_m2 : water_m2 / count;
    const Vec2 around{chance(plan, Matter::park, 2 * i, 0.15, 0.85) * plan.width_m,
                      chance(plan, Matter::park, 2 * i + 1, 0.15, 0.85) * plan.height_m};
    parks.place(around);
  }
  placeBasins(layout, parks.water_m2);
}

} // namespace loopstad::twin::district
