// SPDX-License-Identifier: GPL-3.0-or-later
#include "folded_corners.hpp"

#include <algorithm>
#include <cassert>

namespace loopstad::sim::route {
namespace {

Vec2 cornerAt(const RouteGround& ground, FanFace g) { return ground.at(ground.vertex(g.face, g.corner)); }
/// Along the edge where the face begins, or ends, counter-clockwise.
Vec2 begin(const RouteGround& ground, FanFace g) {
  return ground.at(ground.vertex(g.face, (g.corner + 1U) % 3U)) - cornerAt(ground, g);
}
Vec2 end(const RouteGround& ground, FanFace g) {
  return ground.at(ground.vertex(g.face, (g.corner + 2U) % 3U)) - cornerAt(ground, g);
}

/// The edge by which the straight way along d leaves the face, other than the one it came in by; 3 for none.
unsigned exitEdge(const RouteGround& ground, std::uint32_t face, unsigned entry, Vec2 p, Vec2 d) {
  for (unsigned e = 0; e < 3; ++e) {
    if (e == entry) continue;
    const Vec2 a = ground.at(ground.vertex(face, e)) - p;
    const Vec2 b = ground.at(ground.vertex(face, (e + 1U) % 3U)) - p;
    if (cross(d, a) <= 0.0 && cross(d, b) >= 0.0 && cross(b - a, d) < 0.0) return e;
  }
  return 3;
}

} // namespace

bool folds(const RouteGround& ground, const Fan& fan) {
  if (!fan.open) return false;
  const Vec2 first = begin(ground, fan.faces.front());
  bool pastHalf = false;
  for (const FanFace& g : fan.faces) {
    const double side = cross(first, end(ground, g));
    if (pastHalf && side > 0.0) return true;
    pastHalf = pastHalf || side < 0.0;
  }
  return false;
}

void FoldedCorners::add(std::uint32_t corner, const Fan& fan) {
  assert(corners_.empty() || corners_.back() < corner);
  corners_.push_back(corner);
  faces_.insert(faces_.end(), fan.faces.begin(), fan.faces.end());
  first_.push_back(static_cast<std::uint32_t>(faces_.size()));
}

std::span<const FanFace> FoldedCorners::fan(std::uint32_t corner) const {
  const auto found = std::ranges::lower_bound(corners_, corner);
  assert(found != corners_.end() && *found == corner);
  const auto i = static_cast<std::size_t>(found - corners_.begin());
  return std::span(faces_).subspan(first_[i], first_[i + 1] - first_[i]);
}

unsigned FoldedCorners::sector(std::uint32_t corner, std::uint32_t face) const {
  const auto faces = fan(corner);
  const auto found = std::ranges::find(faces, face, &FanFace::face);
  return found != faces.end() ? static_cast<unsigned>(found - faces.begin()) : 0U;
}

unsigned FoldedCorners::sectorTowards(const RouteGround& ground, std::uint32_t corner, std::uint32_t face,
                                      Vec2 p) const {
  const auto faces = fan(corner);
  const Vec2 d = cornerAt(ground, faces.front()) - p;
  unsigned entry = 3;
  for (std::size_t passed = 0; passed < ground.faces(); ++passed) {
    const auto found = std::ranges::find(faces, face, &FanFace::face);
    if (found != faces.end()) return static_cast<unsigned>(found - faces.begin());
    const unsigned edge = exitEdge(ground, face, entry, p, d);
    const std::uint32_t next = edge < 3 ? ground.beside(face, edge) : none;
    if (next == none) break;
    entry = ground.edgeSeenFrom(next, face, edge);
    face = next;
  }
  // It passes a vertex by less than rounding: the first sector that looks that way.
  const auto looks = std::ranges::find_if(faces, [&](FanFace g) {
    return cross(begin(ground, g), -d) >= 0.0 && cross(end(ground, g), -d) <= 0.0;
  });
  return looks != faces.end() ? static_cast<unsigned>(looks - faces.begin()) : 0U;
}

/// Counter-clockwise round the corner it stays on the left hand, and the path is pulled tight round it when
/// that takes more than half a turn.
WallSide FoldedCorners::sideRound(const RouteGround& ground, std::uint32_t corner, Side from, Side to) const {
  const auto faces = fan(corner);
  const Vec2 at = cornerAt(ground, faces.front());
  const bool left = from.sector < to.sector;
  const Side first = left ? from : to;
  const Side last = left ? to : from;
  bool pastHalf = first.sector != last.sector && cross(first.at - at, last.at - at) < 0.0;
  for (unsigned i = first.sector; i < last.sector; ++i)
    pastHalf = pastHalf || cross(first.at - at, end(ground, faces[i])) < 0.0;
  if (!pastHalf) return WallSide::absent;
  return left ? WallSide::left : WallSide::right;
}

std::size_t FoldedCorners::bytes() const {
  return (corners_.capacity() + first_.capacity()) * sizeof(std::uint32_t) +
         faces_.capacity() * sizeof(FanFace);
}

} // namespace loopstad::sim::route
