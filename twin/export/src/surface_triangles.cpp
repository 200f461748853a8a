// SPDX-License-Identifier: GPL-3.0-or-later
#include "surface_triangles.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace loopstad::twin {
namespace {

/// A corner in space and as it is seen along the normal of the surface, which turns counter-clockwise.
struct Corner {
  Vec3 at;
  Vec2 seen;
};
using Outline = std::vector<Corner>;

/// Along the axis that the normal is nearest to.
Vec2 seenFrom(const Vec3& normal, const Vec3& p) {
  const Vec3 size{std::abs(normal.x), std::abs(normal.y), std::abs(normal.z)};
  if (size.z >= size.x && size.z >= size.y) return normal.z > 0.0 ? Vec2{p.x, p.y} : Vec2{p.y, p.x};
  if (size.x >= size.y) return normal.x > 0.0 ? Vec2{p.y, p.z} : Vec2{p.z, p.y};
  return normal.y > 0.0 ? Vec2{p.z, p.x} : Vec2{p.x, p.z};
}

Outline outlineOf(const Ring3& ring, const Vec3& normal) {
  Outline outline;
  for (const Vec3& p : ring) outline.push_back({p, seenFrom(normal, p)});
  return outline;
}

double turn(const Corner& a, const Corner& b, const Corner& c) {
  return cross(b.seen - a.seen, c.seen - a.seen);
}

bool crosses(Vec2 a, Vec2 b, Vec2 c, Vec2 d) {
  const auto side = [](Vec2 p, Vec2 q, Vec2 r) { return cross(q - p, r - p); };
  return side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0;
}

bool isFree(Vec2 a, Vec2 b, const Outline& outline) {
  for (std::size_t i = 0; i < outline.size(); ++i)
    if (crosses(a, b, outline[i].seen, outline[(i + 1) % outline.size()].seen)) return false;
  return true;
}

/// The shortest bridge from the outline to the hole that crosses neither, there and back again.
void join(Outline& outline, const Outline& hole, const std::vector<Outline>& others) {
  std::size_t from = 0;
  std::size_t to = 0;
  double shortest = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < outline.size(); ++i)
    for (std::size_t k = 0; k < hole.size(); ++k) {
      const double way = distance(outline[i].seen, hole[k].seen);
      const auto open = [&](const Outline& other) { return isFree(outline[i].seen, hole[k].seen, other); };
      if (way >= shortest || !open(outline) || !open(hole) || !std::ranges::all_of(others, open)) continue;
      shortest = way;
      from = i;
      to = k;
    }
  Outline detour;
  for (std::size_t k = 0; k <= hole.size(); ++k) detour.push_back(hole[(to + k) % hole.size()]);
  detour.push_back(outline[from]);
  outline.insert(outline.begin() + static_cast<std::ptrdiff_t>(from) + 1, detour.begin(), detour.end());
}

bool isEar(const Outline& outline, std::size_t i) {
  const Corner& a = outline[(i + outline.size() - 1) % outline.size()];
  const Corner& b = outline[i];
  const Corner& c = outline[(i + 1) % outline.size()];
  if (turn(a, b, c) <= 0.0) return false;
  return std::ranges::none_of(outline, [&](const Corner& p) {
    if (p.seen == a.seen || p.seen == b.seen || p.seen == c.seen) return false;
    return turn(a, b, p) >= 0.0 && turn(b, c, p) >= 0.0 && turn(c, a, p) >= 0.0;
  });
}

/// An ear; where rounding leaves none, the corner that turns left most.
std::size_t nextEar(const Outline& outline) {
  std::size_t best = 0;
  double most = -std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < outline.size(); ++i) {
    if (isEar(outline, i)) return i;
    const double turned = turn(outline[(i + outline.size() - 1) % outline.size()], outline[i],
                               outline[(i + 1) % outline.size()]);
    if (turned <= most) continue;
    most = turned;
    best = i;
  }
  return best;
}

} // namespace

std::vector<std::array<Vec3, 3>> trianglesOf(const std::vector<Ring3>& rings) {
  std::vector<std::array<Vec3, 3>> triangles;
  if (rings.empty() || rings.front().size() < 3) return triangles;
  const Vec3 normal = newellNormal(rings.front());
  Outline outline = outlineOf(rings.front(), normal);
  std::vector<Outline> holes;
  for (auto ring = rings.begin() + 1; ring != rings.end(); ++ring) holes.push_back(outlineOf(*ring, normal));
  while (!holes.empty()) {
    const Outline hole = std::move(holes.back());
    holes.pop_back();
    join(outline, hole, holes);
  }
  while (outline.size() >= 3) {
    const std::size_t ear = nextEar(outline);
    const std::size_t before = (ear + outline.size() - 1) % outline.size();
    const std::size_t after = (ear + 1) % outline.size();
    if (turn(outline[before], outline[ear], outline[after]) > 0.0)
      triangles.push_back({outline[before].at, outline[ear].at, outline[after].at});
    outline.erase(outline.begin() + static_cast<std::ptrdiff_t>(ear));
  }
  return triangles;
}

} // namespace loopstad::twin
