// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiling.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace loopstad::twin::build {
namespace {

/// A line of tiles lies so far off a whole metre: on the grid of millimetres, where hardly anything else
/// lies.
constexpr double offMetre_m = 0.314;

/// The outermost lines lie clear of the data.
constexpr double beyond_m = 10.0;

std::vector<double> linesOf(double low, double high, double size_m) {
  const double count = std::max(1.0, std::round((high - low) / size_m));
  std::vector<double> lines{low - beyond_m};
  for (double i = 1.0; i < count; i += 1.0)
    lines.push_back(std::floor(low + (high - low) * i / count) + offMetre_m);
  lines.push_back(high + beyond_m);
  return lines;
}

Polygon asPolygon(const Box2& box) {
  return {{box.min, {box.max.x, box.min.y}, box.max, {box.min.x, box.max.y}}, {}};
}

} // namespace

std::vector<Tile> tilesOf(const Box2& area, double size_m) {
  const std::vector<double> x = linesOf(area.min.x, area.max.x, size_m);
  const std::vector<double> y = linesOf(area.min.y, area.max.y, size_m);
  if (x.size() == 2 && y.size() == 2) return {{area, true}};
  std::vector<Tile> tiles;
  for (std::size_t row = 0; row + 1 < y.size(); ++row)
    for (std::size_t column = 0; column + 1 < x.size(); ++column)
      tiles.push_back({{{x[column], y[row]}, {x[column + 1], y[row + 1]}}, false});
  return tiles;
}

std::vector<Box2> boundsOf(const Ground& ground) {
  std::vector<Box2> boxes(ground.pieces.size());
  for (std::size_t i = 0; i < boxes.size(); ++i)
    for (const Fixed2 p : ground.pieces[i].rings.front()) boxes[i].include(toMetres(p));
  return boxes;
}

TileGround groundNear(const Ground& whole, std::span<const Box2> boxes, const Tile& tile) {
  TileGround part;
  part.ground.labels.assign(1, whole.labels.front());
  part.labelOf.assign(1, 0);
  std::vector<std::uint32_t> here(whole.labels.size(), nothing);
  here[0] = 0;
  const auto take = [&](std::uint32_t label) {
    if (here[label] == nothing) {
      here[label] = static_cast<std::uint32_t>(part.ground.labels.size());
      part.ground.labels.push_back(whole.labels[label]);
      part.labelOf.push_back(label);
    }
    return here[label];
  };
  const Box2 region = tile.region();
  for (std::size_t i = 0; i < whole.pieces.size(); ++i) {
    if (!tile.alone && !boxes[i].overlaps(region)) continue;
    part.ground.pieces.push_back(whole.pieces[i]);
    part.ground.pieces.back().label = take(whole.pieces[i].label);
  }
  return part;
}

void addTileLines(TileGround& part, const Tile& tile, const std::optional<Box2>& crop,
                  const std::vector<SheetKey>& sheets) {
  for (const SheetKey sheet : sheets) {
    if (crop) part.ground.add(asPolygon(*crop), {.sheet = sheet, .rank = Rank::crop});
    if (tile.alone) continue;
    part.ground.add(asPolygon(tile.region()), {.sheet = sheet, .rank = Rank::strip});
    part.ground.add(asPolygon(tile.box), {.sheet = sheet, .rank = Rank::tile});
  }
}

} // namespace loopstad::twin::build
