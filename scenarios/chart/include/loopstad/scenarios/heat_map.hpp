// SPDX-License-Identifier: GPL-3.0-or-later
/// Values over ground as coloured cells, with their scale; and how metres become pixels.
///
///   const PlanScale scale = planScale(ground.grown(0.3), {{16, 40}, {336, 290}});
///   drawHeat(svg, map, {.title = "Mean density (1/m2)", .step = 0.25, .decimals = 2}, scale);
///   drawHeatLegend(svg, {...}, {350, 60});
///
/// Nine colours from white to dark; values up to one step have the ground's own colour.
#pragma once

#include <loopstad/scenarios/svg.hpp>
#include <loopstad/twin/surface_mesh.hpp>

#include <string>
#include <vector>

namespace loopstad::scenarios {

/// From metres to pixels.
struct PlanScale {
  Vec2 origin; ///< lower left, m
  double perMetre = 1.0;
  double height_m = 0.0;
  Vec2 corner; ///< upper left, px
  [[nodiscard]] Vec2 px(Vec2 p) const {
    return {corner.x + (p.x - origin.x) * perMetre, corner.y + (origin.y + height_m - p.y) * perMetre};
  }
};
/// As large as fits into a box of pixels, in its middle.
[[nodiscard]] PlanScale planScale(const Box2& metres, const Box2& px);
/// A round length of about a quarter of the box, below it.
void drawPlanScale(Svg& svg, double perMetre, const Box2& px);
/// Edges of the ground behind which nothing can be walked on.
void drawWalls(Svg& svg, const twin::SurfaceMesh& mesh, const PlanScale& scale, double width_px);

struct HeatMap {
  Vec2 origin; ///< lower left, m
  double cell_m = 1.0;
  std::size_t columns = 0;
  std::size_t rows = 0;
  std::vector<double> values{}; ///< row by row from below; not a number: nothing to show
  [[nodiscard]] Vec2 corner(std::size_t i) const {
    return origin + cell_m * Vec2{static_cast<double>(i % columns), static_cast<double>(i / columns)};
  }
  [[nodiscard]] Vec2 middle(std::size_t i) const { return corner(i) + Vec2{0.5 * cell_m, 0.5 * cell_m}; }
};

struct HeatScale {
  std::string title; ///< with its unit
  double step = 0.25;
  int decimals = 2;
};
/// The step, 1, 2, 2.5 or 5 times a power of ten, at which eight of them reach the highest value.
[[nodiscard]] HeatScale heatScaleFor(const HeatMap& map, std::string title);

void drawHeat(Svg& svg, const HeatMap& map, const HeatScale& heat, const PlanScale& scale);
/// at: upper left; some 130 px wide, 190 px high.
void drawHeatLegend(Svg& svg, const HeatScale& heat, Vec2 at);

} // namespace loopstad::scenarios
