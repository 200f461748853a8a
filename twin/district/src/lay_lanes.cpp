// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.hpp"
#include "layout.hpp"
#include "street_profile.hpp"

#include <algorithm>

namespace loopstad::twin::district {
namespace {

/// A street's stretch of ground into lanes, from left to right.
void layIn(Layout& layout, CellId band) {
  const StreetId id = layout.streetOf(band);
  const Street street = layout.streets[id.index()];
  const std::vector<Lane> lanes = profileOf(layout.plan, street.kind, street.width_m);
  // A stretch that was cut off has a middle of its own.
  const Along middle = footOn(street.middle, centroid(layout.ground.ring(band))).there;
  CellId rest = band;
  layout.cover(rest, lanes.front().cover, id);
  double at = 0.5 * street.width_m;
  for (std::size_t i = 0; i + 1 < lanes.size(); ++i) {
    at -= lanes[i].width_m;
    const auto cut = layout.ground.split(rest, beside(street.middle, at),
                                         middle.point + at * perpendicular(middle.direction));
    if (!cut) continue;
    layout.cover(cut->left, lanes[i].cover, id);
    rest = cut->right;
    layout.cover(rest, lanes[i + 1].cover, id);
  }
}

/// Edges of a carriageway that end on a lane of another street.
struct End {
  VertexId first; ///< counter-clockwise round the carriageway
  VertexId second;
  VertexId last;
  Vec2 out;
};

bool isLane(Cover cover) {
  return cover == Cover::footway || cover == Cover::verge || cover == Cover::cyclePath ||
         cover == Cover::parking || cover == Cover::path;
}

std::vector<End> endsOf(const Layout& layout, CellId carriageway) {
  const Loop& loop = layout.ground.outer(carriageway);
  const StreetId own = layout.streetOf(carriageway);
  const auto beyond = [&](std::size_t i) {
    const CellId cell = layout.ground.neighbour(loop[i % loop.size()], loop[(i + 1) % loop.size()]);
    const bool foreign =
        cell && layout.streetOf(cell) && layout.streetOf(cell) != own && isLane(layout.coverOf(cell));
    return foreign ? cell : CellId::none();
  };
  std::vector<End> ends;
  const std::size_t n = loop.size();
  for (std::size_t i = 0; i < n; ++i) {
    const CellId cell = beyond(i);
    if (!cell || beyond(i + n - 1) == cell) continue;
    std::size_t last = i + 1;
    while (beyond(last) == cell && last < i + n) ++last;
    const Vec2 before = layout.ground.at(loop[(i + n - 1) % n]);
    const Vec2 after = layout.ground.at(loop[(last + 1) % n]);
    const Vec2 a = layout.ground.at(loop[i]);
    const Vec2 b = layout.ground.at(loop[last % n]);
    ends.push_back({loop[i], loop[(i + 1) % n], loop[last % n],
                    normalized(normalized(a - before) + normalized(b - after))});
  }
  return ends;
}

/// The part of a cell between straight lines from two of its vertices, and where they end.
struct Strip {
  CellId cell;
  VertexId first;
  VertexId last;
};

std::optional<Strip> cutStrip(Layout& layout, CellId lane, VertexId first, VertexId last, Vec2 out) {
  const Cover cover = layout.coverOf(lane);
  const StreetId street = layout.streetOf(lane);
  const auto keep = [&](const Halves& cut) {
    layout.cover(cut.left, cover, street);
    layout.cover(cut.right, cover, street);
  };
  // The carriageway comes from behind: seen along out, its first vertex is on the right.
  const auto right = layout.ground.splitFrom(lane, first, out);
  if (!right) return std::nullopt;
  keep(*right);
  const auto left = layout.ground.splitFrom(right->left, last, out);
  if (!left) return std::nullopt;
  keep(*left);
  return Strip{left->right, right->last, left->last};
}

/// Across the lanes of the street that it ends at, until its carriageway.
void openMouth(Layout& layout, const End& end, StreetKind kind) {
  constexpr int mostLanes = 4;
  VertexId first = end.first;
  VertexId last = end.last;
  CellId lane = layout.ground.neighbour(end.first, end.second);
  for (int i = 0; i < mostLanes && lane && isLane(layout.coverOf(lane)); ++i) {
    const Cover crossed = layout.coverOf(lane);
    const StreetId street = layout.streetOf(lane);
    const auto strip = cutStrip(layout, lane, first, last, end.out);
    if (!strip) return;
    if (crossed != Cover::cyclePath)
      layout.cover(strip->cell, kind == StreetKind::main ? Cover::carriageway : Cover::mouth, street);
    // What lies beyond its far side, at both of its ends.
    const Loop& loop = layout.ground.outer(strip->cell);
    const auto at = [&](VertexId v) {
      return static_cast<std::size_t>(std::ranges::find(loop, v) - loop.begin());
    };
    const std::size_t from = at(strip->first);
    const std::size_t to = at(strip->last);
    lane = layout.ground.neighbour(loop[from], loop[(from + 1) % loop.size()]);
    const CellId other = layout.ground.neighbour(loop[(to + loop.size() - 1) % loop.size()], loop[to]);
    if (lane != other) return;
    first = strip->first;
    last = strip->last;
  }
}

/// A bed with a tree after every three parked cars, as far as so much green is wanted.
void plantBays(Layout& layout, CellId bay, double& green_m2) {
  constexpr double bed_m = 1.6;
  constexpr double cars_m = 16.5; // three of 5.5 m
  const StreetId id = layout.streetOf(bay);
  const Line middle = layout.streets[id.index()].middle;
  double from = std::numeric_limits<double>::infinity();
  double to = -from;
  double left = to; // its edges, from the middle of the street
  double right = from;
  for (const Vec2 p : layout.ground.ring(bay)) {
    const Foot foot = footOn(middle, p);
    const double off = dot(p - foot.there.point, perpendicular(foot.there.direction));
    from = std::min(from, foot.at_m);
    to = std::max(to, foot.at_m);
    left = std::max(left, off);
    right = std::min(right, off);
  }
  const double aside = 0.5 * (left + right);
  const auto cutAt = [&](CellId cell, double at) {
    const Along there = beyondEnds(middle, at);
    const Vec2 across = perpendicular(there.direction);
    const Vec2 p = there.point + aside * across;
    return layout.ground.split(cell, {p, p + across}, p, 1.0);
  };
  CellId rest = bay;
  for (double at = from + cars_m; at + bed_m + 0.5 * cars_m < to; at += cars_m + bed_m) {
    const auto before = cutAt(rest, at);
    if (!before) continue;
    layout.cover(before->left, Cover::parking, id);
    layout.cover(before->right, Cover::parking, id);
    rest = before->right;
    const auto behind = cutAt(rest, at + bed_m);
    if (!behind) continue;
    layout.cover(behind->left, Cover::planting, id);
    layout.cover(behind->right, Cover::parking, id);
    rest = behind->right;
    green_m2 -= layout.ground.area_m2(behind->left);
    if (green_m2 < 0.0) return;
  }
}

void plantStreets(Layout& layout) {
  const DistrictPlan& plan = layout.plan;
  double green_m2 = plan.green * plan.width_m * plan.height_m - layout.areaOf_m2(Cover::verge);
  for (const CellId bay : layout.cellsOf(Cover::parking)) {
    if (green_m2 < 0.0) return;
    if (layout.streets[layout.streetOf(bay).index()].kind == StreetKind::side)
      plantBays(layout, bay, green_m2);
  }
}

} // namespace

void layLanes(Layout& layout) {
  for (const CellId band : layout.cellsOf(Cover::band)) layIn(layout, band);
  for (const CellId carriageway : layout.cellsOf(Cover::carriageway)) {
    const StreetKind kind = layout.streets[layout.streetOf(carriageway).index()].kind;
    for (const End& end : endsOf(layout, carriageway)) openMouth(layout, end, kind);
  }
  plantStreets(layout);
}

} // namespace loopstad::twin::district
