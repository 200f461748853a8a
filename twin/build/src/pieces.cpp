// SPDX-License-Identifier: GPL-3.0-or-later
#include "pieces.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace loopstad::twin::build {
namespace {

std::vector<Fixed2> snappedRing(const Ring& ring) {
  std::vector<Fixed2> out;
  out.reserve(ring.size());
  for (const Vec2 p : ring) {
    const Fixed2 q = snapped(p);
    if (out.empty() || !(out.back() == q)) out.push_back(q);
  }
  while (out.size() > 1 && out.front() == out.back()) out.pop_back();
  return out;
}

} // namespace

Fixed2 snapped(Vec2 local) {
  return toFixed(Vec2{std::round(local.x / snap_m) * snap_m, std::round(local.y / snap_m) * snap_m});
}

std::uint32_t Ground::labelled(const Label& label) {
  const bool own = label.building != nothing || label.yard != nothing || label.stairs != nothing;
  if (!own)
    if (const auto found = std::ranges::find(labels, label); found != labels.end())
      return static_cast<std::uint32_t>(found - labels.begin());
  labels.push_back(label);
  return static_cast<std::uint32_t>(labels.size() - 1);
}

bool Ground::add(const Polygon& polygon, Piece piece) {
  piece.rings.clear();
  std::vector<Fixed2> outer = snappedRing(polygon.outer);
  if (outer.size() < 3) return false;
  piece.rings.push_back(std::move(outer));
  for (const Ring& hole : polygon.holes)
    if (std::vector<Fixed2> ring = snappedRing(hole); ring.size() >= 3)
      piece.rings.push_back(std::move(ring));
  pieces.push_back(std::move(piece));
  return true;
}

} // namespace loopstad::twin::build
