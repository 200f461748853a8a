// SPDX-License-Identifier: GPL-3.0-or-later
#include "height_grid.hpp"

namespace loopstad::twin::build {
namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();

Box2 shared(const Box2& a, const Box2& b) {
  return {{std::max(a.min.x, b.min.x), std::max(a.min.y, b.min.y)},
          {std::min(a.max.x, b.max.x), std::min(a.max.y, b.max.y)}};
}

bool isArea(const Box2& box) { return box.min.x < box.max.x && box.min.y < box.max.y; }

/// Those over the box, finest first; equally fine ones as they were given.
std::vector<const io::HeightRaster*> finestFirst(std::span<const io::HeightRaster> rasters, const Box2& box) {
  std::vector<const io::HeightRaster*> over;
  for (const io::HeightRaster& raster : rasters)
    if (isArea(shared(raster.extent(), box))) over.push_back(&raster);
  std::ranges::stable_sort(over, {}, [](const io::HeightRaster* raster) { return raster->cell_m().x; });
  return over;
}

/// Cells of the raster all over the part of the box where any raster has some, without heights.
HeightGrid gridLike(const io::HeightRaster& raster, const Box2& box, const GeoFrame& frame) {
  HeightGrid grid;
  grid.cell_m = raster.cell_m().x;
  const Vec2 corner = raster.extent().min + 0.5 * raster.cell_m();
  const auto up = [&](double from, double start) { return std::ceil((from - start) / grid.cell_m - 1e-6); };
  const auto down = [&](double to, double start) { return std::floor((to - start) / grid.cell_m + 1e-6); };
  const Vec2 low{up(box.min.x, corner.x), up(box.min.y, corner.y)};
  grid.columns = static_cast<std::int64_t>(down(box.max.x, corner.x) - low.x) + 1;
  grid.rows = static_cast<std::int64_t>(down(box.max.y, corner.y) - low.y) + 1;
  if (grid.columns <= 0 || grid.rows <= 0) return {};
  grid.first = frame.toLocal(corner + grid.cell_m * low);
  grid.heights_m.assign(static_cast<std::size_t>(grid.columns * grid.rows), none);
  return grid;
}

/// Fills what is still open from one raster, a strip of rows at a time.
Status fillFrom(const io::HeightRaster& raster, const GeoFrame& frame, HeightGrid& grid) {
  constexpr std::int64_t strip = 256;
  for (std::int64_t low = 0; low < grid.rows; low += strip) {
    const std::int64_t high = std::min(grid.rows, low + strip);
    const Vec2 margin = raster.cell_m();
    const Result<io::HeightWindow> window =
        raster.read({frame.toRd(grid.centre(0, low)) - margin,
                     frame.toRd(grid.centre(grid.columns - 1, high - 1)) + margin});
    if (!window) return window.error();
    if (window->columns == 0) continue;
    const Vec2 first = frame.toLocal(window->first);
    const auto windowColumns = static_cast<std::int64_t>(window->columns);
    const auto windowRows = static_cast<std::int64_t>(window->heights_m.size()) / windowColumns;
    for (std::int64_t row = low; row < high; ++row)
      for (std::int64_t column = 0; column < grid.columns; ++column) {
        float& height = grid.heights_m[grid.index(column, row)];
        if (!std::isnan(height)) continue;
        const Vec2 p = grid.centre(column, row) - first;
        const std::int64_t x = std::llround(p.x / window->cell_m.x);
        const std::int64_t y = std::llround(p.y / window->cell_m.y);
        if (x < 0 || y < 0 || x >= windowColumns || y >= windowRows) continue;
        height = window->heights_m[static_cast<std::size_t>(y * windowColumns + x)];
      }
  }
  return Done{};
}

} // namespace

Result<HeightGrid> loadHeights(std::span<const io::HeightRaster> rasters, const GeoFrame& frame,
                               const Box2& box) {
  const std::vector<const io::HeightRaster*> over = finestFirst(rasters, box);
  if (over.empty()) return HeightGrid{};
  Box2 covered;
  for (const io::HeightRaster* raster : over) {
    covered.include(shared(raster->extent(), box).min);
    covered.include(shared(raster->extent(), box).max);
  }
  HeightGrid grid = gridLike(*over.front(), covered, frame);
  for (const io::HeightRaster* raster : over)
    if (Status s = fillFrom(*raster, frame, grid); !s) return s.error();
  if (std::ranges::all_of(grid.heights_m, [](float h) { return std::isnan(h); })) return HeightGrid{};
  return grid;
}

float percentile(std::vector<float>& values, double share) {
  if (values.empty()) return none;
  const auto rank = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1) + 0.5);
  std::ranges::nth_element(values, values.begin() + rank);
  return values[static_cast<std::size_t>(rank)];
}

} // namespace loopstad::twin::build
