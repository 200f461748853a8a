// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/heat_map.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace loopstad::scenarios {
namespace {

/// ColorBrewer OrRd (Harrower & Brewer 2003): reads in grey and for the colour-blind too.
constexpr std::array<std::string_view, 9> colours{"#fff7ec", "#fee8c8", "#fdd49e", "#fdbb84", "#fc8d59",
                                                  "#ef6548", "#d7301f", "#b30000", "#7f0000"};

constexpr double overlap_px = 0.7; // else the background shines through between cells

std::size_t colourOf(double value, double step) {
  if (!(value >= step)) return 0; // nothing to show included
  return static_cast<std::size_t>(std::min(value / step, static_cast<double>(colours.size() - 1)));
}

} // namespace

PlanScale planScale(const Box2& metres, const Box2& px) {
  const double perMetre = std::min(px.size().x / metres.size().x, px.size().y / metres.size().y);
  const Vec2 spare{px.size().x - perMetre * metres.size().x, px.size().y - perMetre * metres.size().y};
  return {metres.min, perMetre, metres.size().y, px.min + 0.5 * spare};
}

void drawPlanScale(Svg& svg, double perMetre, const Box2& px) {
  double length_m = 1.0;
  for (const double m : {2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0})
    if (m * perMetre <= 0.35 * px.size().x) length_m = m;
  const Vec2 from{px.min.x, px.max.y + 16};
  const Vec2 to = from + Vec2{length_m * perMetre, 0};
  svg.line(from, to, {.stroke = "#8a857d", .width = 2});
  svg.text(to + Vec2{6, 4}, fmt::format("{:g} m", length_m), {.size = 11});
}

void drawWalls(Svg& svg, const twin::SurfaceMesh& mesh, const PlanScale& scale, double width_px) {
  for (std::size_t f = 0; f < mesh.faces.size(); ++f)
    for (std::size_t e = 0; e < 3; ++e)
      if (!mesh.neighbours[f][e])
        svg.line(scale.px(toMetres(mesh.vertices[mesh.faces[f][e]])),
                 scale.px(toMetres(mesh.vertices[mesh.faces[f][(e + 1) % 3]])),
                 {.stroke = "#4b463f", .width = width_px});
}

HeatScale heatScaleFor(const HeatMap& map, std::string title) {
  double highest = 0.0;
  for (const double value : map.values)
    if (value > highest) highest = value;
  HeatScale heat{.title = std::move(title)};
  if (highest <= 0.0) return heat;
  const double rough = highest / 8.5;
  const int power = static_cast<int>(std::floor(std::log10(rough)));
  for (const auto& [times, decimals] : {std::pair{1.0, 0}, {2.0, 0}, {2.5, 1}, {5.0, 0}, {10.0, 0}}) {
    heat.step = times * std::pow(10.0, power);
    heat.decimals = std::max(0, decimals - power - (times == 10.0 ? 1 : 0));
    if (heat.step >= rough) break;
  }
  return heat;
}

/// Cells of one colour beside each other in one piece: a tenth of the file.
void drawHeat(Svg& svg, const HeatMap& map, const HeatScale& heat, const PlanScale& scale) {
  for (std::size_t from = 0; from < map.values.size();) {
    const std::size_t colour = colourOf(map.values[from], heat.step);
    std::size_t to = from + 1;
    while (to % map.columns != 0 && colourOf(map.values[to], heat.step) == colour) ++to;
    if (colour > 0) {
      const Vec2 low = scale.px(map.corner(from) + Vec2{0.0, map.cell_m});
      const double side_px = map.cell_m * scale.perMetre;
      svg.rectangle(low,
                    low + Vec2{static_cast<double>(to - from) * side_px + overlap_px, side_px + overlap_px},
                    {.fill = colours[colour]});
    }
    from = to;
  }
}

void drawHeatLegend(Svg& svg, const HeatScale& heat, Vec2 at) {
  constexpr double height_px = 18;
  svg.text(at + Vec2{0, -10}, heat.title, {.size = 12});
  for (std::size_t i = 0; i < colours.size(); ++i) {
    const double y = at.y + height_px * static_cast<double>(colours.size() - 1 - i);
    svg.rectangle({at.x, y}, {at.x + 20, y + height_px}, {.fill = colours[i]});
    svg.text({at.x + 28, y + height_px + 4},
             fmt::format("{:.{}f}{}", heat.step * static_cast<double>(i), heat.decimals,
                         i + 1 == colours.size() ? " and more" : ""),
             {.size = 11});
  }
}

} // namespace loopstad::scenarios
