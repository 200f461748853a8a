// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/text.hpp>
#include <loopstad/twin/convex_clip.hpp>
#include <loopstad/twin/fetch/area.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace loopstad::twin::fetch {
namespace {

/// Where RD New is defined, with some sea: EPSG:28992, area of use.
constexpr Box2 netherlands{{-10000.0, 289000.0}, {300000.0, 640000.0}};

Ring ringOf(const Box2& box) { return {box.min, {box.max.x, box.min.y}, box.max, {box.min.x, box.max.y}}; }

std::string asWkt(const Ring& ring) {
  std::string text = "((";
  for (const Vec2 p : ring) text += fmt::format("{:.3f} {:.3f},", p.x, p.y);
  return text + fmt::format("{:.3f} {:.3f}))", ring.front().x, ring.front().y);
}

} // namespace

Result<Area> areaOfBox(const Box2& box_rd) {
  if (box_rd.empty() || box_rd.size().x <= 0.0 || box_rd.size().y <= 0.0 ||
      !netherlands.contains(box_rd.min) || !netherlands.contains(box_rd.max))
    return usageError(tr("the box {:.0f},{:.0f},{:.0f},{:.0f} does not lie in the Netherlands", box_rd.min.x,
                         box_rd.min.y, box_rd.max.x, box_rd.max.y),
                      tr("give west,south,east,north in RD metres (EPSG:28992)"));
  return Area{
      fmt::format("bbox {:.0f},{:.0f},{:.0f},{:.0f}", box_rd.min.x, box_rd.min.y, box_rd.max.x, box_rd.max.y),
      box_rd,
      {}};
}

bool touches(const Area& area, const Box2& box) {
  if (!area.box.overlaps(box)) return false;
  const Ring ring = ringOf(box);
  return area.outline.empty() || std::ranges::any_of(area.outline, [&](const Polygon& part) {
           return sharedArea_m2(ring, {part.outer, {}}) > 0.0;
         });
}

std::vector<Box2> tilesOf(const Area& area, double longest_m) {
  const Vec2 size = area.box.size();
  const auto columns = static_cast<int>(std::max(1.0, std::ceil(size.x / longest_m)));
  const auto rows = static_cast<int>(std::max(1.0, std::ceil(size.y / longest_m)));
  const Vec2 step{size.x / columns, size.y / rows};
  std::vector<Box2> tiles;
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column) {
      const Vec2 min{area.box.min.x + column * step.x, area.box.min.y + row * step.y};
      const Box2 tile{min, min + step};
      if (touches(area, tile)) tiles.push_back(tile);
    }
  return tiles;
}

std::string asWkt(const Area& area) {
  if (area.outline.empty()) return "POLYGON" + asWkt(ringOf(area.box));
  if (area.outline.size() == 1) return "POLYGON" + asWkt(area.outline.front().outer);
  std::string text = "MULTIPOLYGON(";
  for (const Polygon& part : area.outline) text += (text.back() == '(' ? "" : ",") + asWkt(part.outer);
  return text + ")";
}

double area_km2(const Area& area) {
  constexpr double m2_per_km2 = 1e6;
  if (area.outline.empty()) return area.box.size().x * area.box.size().y / m2_per_km2;
  double sum_m2 = 0.0;
  for (const Polygon& part : area.outline) sum_m2 += std::abs(signedArea_m2(part.outer));
  return sum_m2 / m2_per_km2;
}

} // namespace loopstad::twin::fetch
