// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_canvas.hpp"
#include "map_layers.hpp"
#include "map_legend.hpp"
#include "map_style.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/map_picture.hpp>

#include <algorithm>
#include <cmath>

namespace loopstad::scenarios {
namespace {

constexpr double margin_px = 60.0;
constexpr double minimumHeight_px = 1300.0; // what the legend needs

constexpr double rim_m = 20.0; // ground that nobody walks on, shown round the walkable surface

/// Where people can be, with a rim of what lies round it: deliveries reach further than a crop.
Box2 shownGround(const twin::Twin& twin) {
  Box2 walkable;
  for (const Fixed2 v : twin.surface.vertices) walkable.include(toMetres(v));
  Box2 ground = bounds(twin);
  if (walkable.empty()) return ground;
  const Box2 wanted = walkable.grown(rim_m);
  return {{std::max(ground.min.x, wanted.min.x), std::max(ground.min.y, wanted.min.y)},
          {std::min(ground.max.x, wanted.max.x), std::min(ground.max.y, wanted.max.y)}};
}

} // namespace

Status drawMap(const twin::Twin& twin, const sim::MeasureResults& results, const MapOptions& options,
               const std::filesystem::path& png) {
  const Box2 ground = options.extent.value_or(shownGround(twin));
  if (ground.empty())
    return dataError(png.string(), {}, tr("nothing to draw: the twin has no ground"),
                     tr("build it from a source with surfaces"));
  const Box2 extent = ground.grown(0.01 * std::max(ground.size().x, ground.size().y));
  const double width = std::clamp(options.mapWidth_px, 600, 6000);
  const double height = std::clamp(width * extent.size().y / extent.size().x, minimumHeight_px, 2.0 * width);

  const PixelSize size{static_cast<int>(width + legendWidth_px + 2.0 * margin_px),
                       static_cast<int>(std::lround(height + 2.0 * margin_px))};
  Canvas canvas(size);
  canvas.rectangle({0.0, 0.0}, {1.0 * size.width, 1.0 * size.height}, paper);
  const Vec2 corner{margin_px, margin_px};
  canvas.frame(extent, corner, {width, height});
  canvas.rectangle(corner, {width, height}, outside);
  canvas.clipToFrame();
  drawCity(canvas, twin);
  drawDensity(canvas, results.density);
  drawNames(canvas, twin);
  canvas.endClip();
  canvas.frameRectangle(corner, {width, height}, softInk, 1.5);
  drawLegend(canvas, {width + 2.0 * margin_px - 10.0, margin_px}, height, twin, results, options);
  return canvas.writePng(png);
}

} // namespace loopstad::scenarios
