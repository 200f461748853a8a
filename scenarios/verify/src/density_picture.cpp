// SPDX-License-Identifier: GPL-3.0-or-later
#include "density_picture.hpp"

#include "floor_plan.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace loopstad::scenarios {
namespace {

constexpr double cell_m = 0.2;
constexpr double kernel_m = 0.3;
void addPerson(HeatMap& map, Vec2 p, double weight) {
  constexpr double reach_m = 3.0 * kernel_m;
  constexpr double twoPi = 6.283185307179586;
  const auto cell = [](double metres) { return static_cast<long>(std::floor(metres / cell_m)); };
  for (long row = cell(p.y - reach_m - map.origin.y); row <= cell(p.y + reach_m - map.origin.y); ++row)
    for (long column = cell(p.x - reach_m - map.origin.x); column <= cell(p.x + reach_m - map.origin.x);
         ++column) {
      if (row < 0 || column < 0 || row >= static_cast<long>(map.rows) ||
          column >= static_cast<long>(map.columns))
        continue;
      const auto i = static_cast<std::size_t>(row) * map.columns + static_cast<std::size_t>(column);
      const Vec2 off = map.middle(i) - p;
      map.values[i] += weight * std::exp(-0.5 * squaredLength(off) / (kernel_m * kernel_m)) /
                       (twoPi * kernel_m * kernel_m);
    }
}

HeatMap densitiesOf(const Tracks& tracks, const Box2& box) {
  HeatMap map{box.min,
              cell_m,
              static_cast<std::size_t>(std::ceil(box.size().x / cell_m)),
              static_cast<std::size_t>(std::ceil(box.size().y / cell_m)),
              {}};
  map.values.assign(map.columns * map.rows, 0.0);
  if (tracks.tracks.empty()) return map;
  double first_s = tracks.end_s;
  for (const Track& track : tracks.tracks) first_s = std::min(first_s, track.from_s);
  const double weight = tracks.interval_s / std::max(tracks.interval_s, tracks.end_s - first_s);
  for (const Track& track : tracks.tracks)
    for (const Vec2 p : track.at) addPerson(map, p, weight);
  return map;
}

bool walkable(const CaseVariant& variant, Vec2 p) {
  return std::ranges::any_of(variant.rooms, [&](const CaseRoom& room) { return contains(room.area, p); });
}

/// The ground's own colour where nobody walks.
HeatMap onGround(HeatMap map, const CaseVariant& variant) {
  for (std::size_t i = 0; i < map.values.size(); ++i)
    if (!walkable(variant, map.middle(i))) map.values[i] = std::numeric_limits<double>::quiet_NaN();
  return map;
}

} // namespace

void drawDensities(Svg& svg, const CaseVariant& variant, const twin::Twin& twin,
                   const std::vector<NamedTracks>& all, Box2 box) {
  constexpr double legend_px = 150;
  constexpr double gap_px = 24;
  const double each_px = (box.size().x - legend_px) / static_cast<double>(all.size());
  const HeatScale heat{.title = "Mean density (1/m2)", .step = 0.25, .decimals = 2};
  Box2 ground;
  for (const CaseRoom& room : variant.rooms) ground.include(twin::bounds(room.area));
  Box2 place{box.min, {box.min.x + each_px - gap_px, box.max.y}};
  for (const auto& [name, tracks] : all) {
    const PlanScale scale = planScale(variant, place);
    drawGround(svg, variant, scale);
    drawHeat(svg, onGround(densitiesOf(*tracks, ground), variant), heat, scale);
    drawWalls(svg, twin.surface, scale, 1.3);
    svg.text({place.min.x + 0.5 * place.size().x, place.min.y - 12}, name,
             {.size = 12, .anchor = Svg::Anchor::middle, .bold = true});
    place = {place.min + Vec2{each_px, 0}, place.max + Vec2{each_px, 0}};
  }
  drawHeatLegend(svg, heat, {box.max.x - legend_px + gap_px, box.min.y + 30});
}

} // namespace loopstad::scenarios
