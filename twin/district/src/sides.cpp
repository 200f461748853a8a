// SPDX-License-Identifier: GPL-3.0-or-later
#include "sides.hpp"

#include "chain.hpp"

#include <loopstad/twin/convex_clip.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace loopstad::twin::district {
namespace {

/// Turns sharper than this (35 degrees) are corners of a block, others bends of its street.
constexpr double cornerCosine = 0.82;

} // namespace

bool isFront(Cover cover) {
  return cover == Cover::footway || cover == Cover::path || cover == Cover::square || cover == Cover::mouth ||
         cover == Cover::carriageway;
}

std::vector<Side> sidesOf(const Layout& layout, CellId cell) {
  const Ring ring = layout.ground.ring(cell);
  const Loop& loop = layout.ground.outer(cell);
  const std::size_t n = ring.size();
  const auto direction = [&](std::size_t i) { return normalized(ring[(i + 1) % n] - ring[i % n]); };
  std::size_t start = 0;
  double sharpest = 2.0;
  for (std::size_t i = 0; i < n; ++i)
    if (const double turn = dot(direction(i + n - 1), direction(i)); turn < sharpest)
      sharpest = turn, start = i;
  std::vector<Side> sides;
  std::map<std::uint32_t, double> facing; ///< metres by street; the square is the street none
  const auto close = [&] {
    double most = 0.0;
    for (const auto& [street, length] : facing)
      if (length > most) {
        most = length;
        sides.back().street = StreetId(street);
        sides.back().onSquare = StreetId(street) == StreetId::none();
      }
    facing.clear();
  };
  for (std::size_t k = 0; k < n; ++k) {
    const std::size_t i = (start + k) % n;
    if (k == 0 || dot(direction(i + n - 1), direction(i)) < cornerCosine) {
      if (k > 0) close();
      sides.emplace_back();
      sides.back().line.push_back(ring[i]);
    }
    Side& side = sides.back();
    side.line.push_back(ring[(i + 1) % n]);
    const CellId beyond = layout.ground.neighbour(loop[i], loop[(i + 1) % n]);
    if (!beyond || !isFront(layout.coverOf(beyond))) continue;
    const double length = distance(ring[i], ring[(i + 1) % n]);
    side.public_m += length;
    facing[layout.streetOf(beyond).value()] += length;
  }
  close();
  return sides;
}

std::vector<CellId> blocksAround(const Layout& layout, Vec2 point) {
  std::vector<std::pair<double, CellId>> away;
  for (const CellId block : layout.blocks)
    away.emplace_back(distance(point, centroid(layout.ground.ring(block))), block);
  std::ranges::sort(away);
  std::vector<CellId> blocks;
  for (const auto& [metres, block] : away) blocks.push_back(block);
  return blocks;
}

namespace {

/// Across its longest side.
std::optional<Carved> carveOnce(Layout& layout, CellId cell, double area_m2, Vec2 towards) {
  const std::vector<Side> sides = sidesOf(layout, cell);
  const auto& longest = *std::ranges::max_element(
      sides, {}, [](const Side& side) { return distance(side.line.front(), side.line.back()); });
  Vec2 along = normalized(longest.line.back() - longest.line.front());
  const Ring ring = layout.ground.ring(cell);
  if (dot(towards - interiorPoint({ring, {}}), along) < 0.0) along = -along;
  double low = std::numeric_limits<double>::infinity();
  double high = -low;
  for (const Vec2 p : ring) {
    low = std::min(low, dot(p, along));
    high = std::max(high, dot(p, along));
  }
  Ring scratch;
  double from = low;
  double to = high;
  for (int i = 0; i < 40; ++i) { // to the last bit that matters
    const double at = 0.5 * (from + to);
    Ring part = ring;
    const Vec2 p = at * along;
    clipLeftOf(part, p, p - perpendicular(along), scratch); // what lies ahead
    (signedArea_m2(part) > area_m2 ? from : to) = at;
  }
  const Vec2 p = from * along;
  // Where the line runs inside: the middle of what a thin slice shows.
  Ring slice = ring;
  clipLeftOf(slice, p, p - perpendicular(along), scratch);
  clipLeftOf(slice, p + 0.5 * along, p + 0.5 * along + perpendicular(along), scratch);
  if (slice.size() < 3) return std::nullopt;
  const Vec2 q = interiorPoint({slice, {}});
  const Vec2 anchor = q + (from - dot(q, along)) * along;
  const Vec2 across = perpendicular(along);
  const auto cut = layout.ground.split(cell, {anchor - across, anchor + across}, anchor, 10.0);
  if (!cut) return std::nullopt;
  layout.cover(cut->left, layout.coverOf(cell));
  layout.cover(cut->right, layout.coverOf(cell));
  return Carved{cut->right, {cut->left}};
}

} // namespace

std::optional<Carved> carve(Layout& layout, CellId cell, double area_m2, Vec2 towards) {
  constexpr double nearlyAll = 0.93;
  constexpr double thinnest = 0.5; // of a square of its area
  if (area_m2 > nearlyAll * layout.ground.area_m2(cell)) return Carved{cell, {}};
  double longest = 0.0;
  for (const Side& side : sidesOf(layout, cell)) longest = std::max(longest, length_m(side.line));
  const double across = layout.ground.area_m2(cell) / longest;
  const double side = std::sqrt(area_m2);
  if (area_m2 / across > thinnest * side || side > 0.7 * across)
    return carveOnce(layout, cell, area_m2, towards);
  auto strip = carveOnce(layout, cell, side * across, towards);
  if (!strip) return std::nullopt;
  auto piece = carveOnce(layout, strip->piece, area_m2, towards);
  if (!piece) return Carved{strip->piece, std::move(strip->rest)};
  piece->rest.push_back(strip->rest.front());
  return piece;
}

} // namespace loopstad::twin::district
