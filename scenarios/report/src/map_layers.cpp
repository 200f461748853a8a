// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_layers.hpp"

#include "map_style.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace loopstad::scenarios {
namespace {

using twin::GroundArea;
using twin::GroundKind;

GroundKind kindOf(const twin::Twin& twin, const GroundArea& area) {
  return twin.surface.surfaceClasses[area.surfaceClass].kind;
}

/// Decks and platforms above other ground get an edge, so that one sees them lie on top.
void drawGround(Canvas& canvas, const twin::Twin& twin) {
  std::vector<const GroundArea*> areas;
  for (const GroundArea& area : twin.ground) areas.push_back(&area);
  std::ranges::stable_sort(areas, {}, &GroundArea::level);
  for (const GroundArea* area : areas) {
    canvas.fill(area->polygon, groundColour(kindOf(twin, *area)));
    if (area->level > 0) canvas.outline(area->polygon, hex(0x8d8377, 0.7), 1.2);
  }
}

/// Fences and walls as wide as they are, and ground that a plan closes.
void drawClosed(Canvas& canvas, const twin::Twin& twin) {
  const twin::Terrain& terrain = twin.terrain;
  std::vector<std::array<Vec2, 3>> closed;
  for (std::size_t f = 0; f < terrain.faces.size(); ++f) {
    if (terrain.holes[f] != twin::Boundary::barrier) continue;
    const auto& [i, j, k] = terrain.faces[f];
    closed.push_back(
        {toMetres(terrain.vertices[i]), toMetres(terrain.vertices[j]), toMetres(terrain.vertices[k])});
  }
  canvas.hatch(closed, closedStripes);
}

void drawBuildings(Canvas& canvas, const twin::Twin& twin) {
  for (const twin::Building& building : twin.buildings)
    for (const twin::Polygon& part : building.footprint) {
      canvas.fill(part, buildingFill);
      canvas.outline(part, buildingEdge, 1.0);
    }
}

void drawObjects(Canvas& canvas, const twin::Twin& twin) {
  constexpr double crown_m = 2.2; // drawn only: the surface's hole is the trunk
  for (const twin::CityObject& object : twin.objects) {
    if (object.kind == twin::ObjectKind::tree) canvas.disc(object.position.xy(), crown_m, treeCrown);
    for (const twin::Polygon& part : object.footprint) {
      canvas.fill(part, thingFill);
      canvas.outline(part, barrierLine, 1.0);
    }
  }
  for (const twin::Barrier& barrier : twin.barriers) canvas.line(barrier.line, barrierLine, 1.4);
}

std::uint32_t premultiplied(Colour c, double alpha) {
  const auto channel = [](double value) { return static_cast<std::uint32_t>(std::lround(255.0 * value)); };
  return (channel(alpha) << 24) | (channel(c.r * alpha) << 16) | (channel(c.g * alpha) << 8) |
         channel(c.b * alpha);
}

/// Where sheets overlap, the fuller one shows: the map is read for danger.
float fullest(const sim::DensityMap& density, std::size_t cell) {
  const std::size_t layer = std::size_t{density.columns} * density.rows;
  float highest = -1.0F;
  for (std::size_t s = 0; s < density.sheets.size(); ++s)
    highest = std::max(highest, density.peak_per_m2[s * layer + cell]);
  return highest;
}

} // namespace

void drawCity(Canvas& canvas, const twin::Twin& twin) {
  drawGround(canvas, twin);
  drawClosed(canvas, twin);
  drawBuildings(canvas, twin);
  drawObjects(canvas, twin);
}

void drawDensity(Canvas& canvas, const sim::DensityMap& density) {
  constexpr float visited_per_m2 = 0.02F; // below: a single passer-by far away, nothing to show
  if (density.columns == 0 || density.rows == 0) return;
  std::vector<std::uint32_t> pixels(std::size_t{density.columns} * density.rows, 0U);
  for (std::uint32_t row = 0; row < density.rows; ++row)
    for (std::uint32_t column = 0; column < density.columns; ++column) {
      const float value = fullest(density, std::size_t{row} * density.columns + column);
      if (value < visited_per_m2) continue;
      const std::size_t fromNorth = std::size_t{density.rows - 1 - row} * density.columns + column;
      pixels[fromNorth] = premultiplied(serviceColour(sim::walkwayService(value)), 0.88);
    }
  const Vec2 size{density.columns * density.cell_m, density.rows * density.cell_m};
  canvas.image({density.origin, density.origin + size}, static_cast<int>(density.columns),
               static_cast<int>(density.rows), pixels);
}

void drawNames(Canvas& canvas, const twin::Twin& twin) {
  const TextStyle style{.size_px = 19.0, .colour = hex(0x4a463f), .align = 0.5, .halo = true};
  std::vector<Box2> taken;
  for (const twin::Place& place : twin.places) {
    if (place.kind != "street" || place.areas.empty()) continue;
    const auto largest = std::ranges::max_element(
        place.areas, {}, [](const twin::Polygon& area) { return twin::area_m2(area); });
    const Vec2 at = canvas.toPixels(twin::interiorPoint(*largest));
    const double half = 0.5 * canvas.textWidth_px(place.name, style) + 6.0;
    const Box2 box{{at.x - half, at.y - style.size_px}, {at.x + half, at.y + 8.0}};
    if (std::ranges::any_of(taken, [&](const Box2& other) { return other.overlaps(box); })) continue;
    taken.push_back(box);
    canvas.text({at.x, at.y + 0.35 * style.size_px}, place.name, style);
  }
}

} // namespace loopstad::scenarios
