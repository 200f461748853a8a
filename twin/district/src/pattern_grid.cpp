// SPDX-License-Identifier: GPL-3.0-or-later
// Straight streets that cross at right angles. Main streets are cut first, so that they run on through the
// others.
#include "layout.hpp"

#include <algorithm>
#include <cmath>

namespace loopstad::twin::district {
namespace {

struct GridLine {
  double at_m = 0.0;
  StreetKind kind = StreetKind::side;
  std::uint32_t name = 0;
};

/// Lines between n blocks of equal size; main ones about as far apart as asked, from the middle out.
std::vector<GridLine> linesOf(Layout& layout, double length, double block, std::uint32_t canals) {
  const DistrictPlan& plan = layout.plan;
  const double step = block + plan.sideStreet_m;
  const auto count = static_cast<int>(std::max(2.0, std::round((length + plan.sideStreet_m) / step))) - 1;
  const int every = std::max(1, static_cast<int>(std::round(plan.mainEvery_m / step)));
  const int middle = (count - 1) / 2;
  std::vector<GridLine> lines(static_cast<std::size_t>(count));
  double streets = 0.0;
  for (int i = 0; i < count; ++i) {
    GridLine& line = lines[static_cast<std::size_t>(i)];
    if ((i - middle) % every == 0) line.kind = StreetKind::main;
    line.name = layout.names++;
  }
  for (std::uint32_t c = 0; c < canals; ++c) { // between the main streets, spread evenly
    const auto wanted = static_cast<std::size_t>((c + 0.75) * count / canals);
    for (std::size_t i = std::min(wanted, lines.size() - 1); i > 0; --i)
      if (lines[i].kind == StreetKind::side) {
        lines[i].kind = StreetKind::canal;
        break;
      }
  }
  for (const GridLine& line : lines) streets += widthOf(plan, line.kind);
  const double side = (length - streets) / (count + 1);
  double at = 0.0;
  for (GridLine& line : lines) {
    const double width = widthOf(plan, line.kind);
    line.at_m = at + side + 0.5 * width;
    at += side + width;
  }
  return lines;
}

std::vector<CellId> cutAll(Layout& layout, const std::vector<CellId>& cells,
                           const std::vector<GridLine>& lines, bool upright, bool larger) {
  std::vector<CellId> parts;
  for (CellId cell : cells) {
    const Box2 box = bounds(layout.ground.ring(cell));
    for (const GridLine& line : lines) {
      if ((line.kind != StreetKind::side) != larger) continue;
      const double low = upright ? box.min.x : box.min.y;
      const double high = upright ? box.max.x : box.max.y;
      if (line.at_m <= low || line.at_m >= high) continue;
      const Line middle = upright ? Line{{line.at_m, box.min.y}, {line.at_m, box.max.y}}
                                  : Line{{box.min.x, line.at_m}, {box.max.x, line.at_m}};
      const auto sides = cutStreet(layout, cell, line.kind, middle, line.name);
      if (!sides) continue;
      parts.push_back(upright ? sides->left : sides->right);
      cell = upright ? sides->right : sides->left;
    }
    parts.push_back(cell);
  }
  return parts;
}

} // namespace

void layGrid(Layout& layout) {
  const DistrictPlan& plan = layout.plan;
  const std::vector<GridLine> upright = linesOf(layout, plan.width_m, plan.blockLength_m, 0);
  const std::vector<GridLine> level = linesOf(layout, plan.height_m, plan.blockDepth_m, canalCount(plan));
  std::vector<CellId> cells{CellId(0U)};
  cells = cutAll(layout, cells, upright, true, true);
  cells = cutAll(layout, cells, level, false, true);
  cells = cutAll(layout, cells, level, false, false);
  layout.blocks = cutAll(layout, cells, upright, true, false);
}

} // namespace loopstad::twin::district
