// SPDX-License-Identifier: GPL-3.0-or-later
#include "density_picture.hpp"

#include "floor_plan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace loopstad::scenarios {
namespace {

constexpr double cell_m = 0.2;
constexpr double kernel_m = 0.3;
constexpr double step_per_m2 = 0.25; // of the colours
/// ColorBrewer OrRd (Harrower & Brewer 2003): reads in grey and for the colour-blind too.
constexpr std::array<std::string_view, 9> colours{"#fff7ec", "#fee8c8", "#fdd49e", "#fdbb84", "#fc8d59",
                                                  "#ef6548", "#d7301f", "#b30000", "#7f0000"};

struct Densities {
  Vec2 origin;
  std::size_t columns = 0;
  std::size_t rows = 0;
  std::vector<double> per_m2;
  [[nodiscard]] Vec2 corner(std::size_t i) const {
    return origin + cell_m * Vec2{static_cast<double>(i % columns), static_cast<double>(i / columns)};
  }
};

void addPerson(Densities& map, Vec2 p, double weight) {
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
      const Vec2 off = map.corner(i) + Vec2{0.5 * cell_m, 0.5 * cell_m} - p;
      map.per_m2[i] += weight * std::exp(-0.5 * squaredLength(off) / (kernel_m * kernel_m)) /
                       (twoPi * kernel_m * kernel_m);
    }
}

Densities densitiesOf(const Tracks& tracks, const Box2& box) {
  Densities map{box.min,
                static_cast<std::size_t>(std::ceil(box.size().x / cell_m)),
                static_cast<std::size_t>(std::ceil(box.size().y / cell_m)),
                {}};
  map.per_m2.assign(map.columns * map.rows, 0.0);
  if (tracks.tracks.empty()) return map;
  double first_s = tracks.end_s;
  for (const Track& track : tracks.tracks) first_s = std::min(first_s, track.from_s);
  const double weight = tracks.interval_s / std::max(tracks.interval_s, tracks.end_s - first_s);
  for (const Track& track : tracks.tracks)
    for (const Vec2 p : track.at) addPerson(map, p, weight);
  return map;
}

std::size_t colourOf(double per_m2) {
  return std::min(colours.size() - 1, static_cast<std::size_t>(per_m2 / step_per_m2));
}

bool walkable(const CaseVariant& variant, Vec2 p) {
  return std::ranges::any_of(variant.rooms, [&](const CaseRoom& room) { return contains(room.area, p); });
}

/// Cells of one colour beside each other in one piece: a tenth of the file.
void drawMap(Svg& svg, const CaseVariant& variant, const Densities& map, const PlanScale& scale) {
  const auto colourAt = [&](std::size_t i) {
    const bool ground = walkable(variant, map.corner(i) + Vec2{0.5 * cell_m, 0.5 * cell_m});
    return ground ? colourOf(map.per_m2[i]) : 0; // 0: the ground's own colour
  };
  for (std::size_t from = 0; from < map.per_m2.size();) {
    const std::size_t colour = colourAt(from);
    std::size_t to = from + 1;
    while (to % map.columns != 0 && colourAt(to) == colour) ++to;
    if (colour > 0) {
      const Vec2 low = scale.px(map.corner(from) + Vec2{0.0, cell_m});
      const double side_px = cell_m * scale.perMetre;
      svg.rectangle(low, low + Vec2{static_cast<double>(to - from) * side_px + 0.3, side_px + 0.3},
                    {.fill = colours[colour]});
    }
    from = to;
  }
}

void drawLegend(Svg& svg, Vec2 at) {
  constexpr double height_px = 18;
  svg.text(at + Vec2{0, -10}, "Mean density (1/m2)", {.size = 12});
  for (std::size_t i = 0; i < colours.size(); ++i) {
    const double y = at.y + height_px * static_cast<double>(colours.size() - 1 - i);
    svg.rectangle({at.x, y}, {at.x + 20, y + height_px}, {.fill = colours[i]});
    svg.text({at.x + 28, y + height_px + 4},
             fmt::format("{:.2f}{}", step_per_m2 * static_cast<double>(i),
                         i + 1 == colours.size() ? " and more" : ""),
             {.size = 11});
  }
}

} // namespace

void drawDensities(Svg& svg, const CaseVariant& variant, const twin::Twin& twin,
                   const std::vector<NamedTracks>& all, Box2 box) {
  constexpr double legend_px = 150;
  constexpr double gap_px = 24;
  const double each_px = (box.size().x - legend_px) / static_cast<double>(all.size());
  Box2 ground;
  for (const CaseRoom& room : variant.rooms) ground.include(twin::bounds(room.area));
  Box2 place{box.min, {box.min.x + each_px - gap_px, box.max.y}};
  for (const auto& [name, tracks] : all) {
    const PlanScale scale = planScale(variant, place);
    drawGround(svg, variant, scale);
    drawMap(svg, variant, densitiesOf(*tracks, ground), scale);
    drawWalls(svg, twin.surface, scale);
    svg.text({place.min.x + 0.5 * place.size().x, place.min.y - 12}, name,
             {.size = 12, .anchor = Svg::Anchor::middle, .bold = true});
    place = {place.min + Vec2{each_px, 0}, place.max + Vec2{each_px, 0}};
  }
  drawLegend(svg, {box.max.x - legend_px + gap_px, box.min.y + 30});
}

} // namespace loopstad::scenarios
