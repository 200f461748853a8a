// SPDX-License-Identifier: GPL-3.0-or-later
#include "part_courtyards.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/shell.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace loopstad::twin {
namespace {

constexpr double tooNear_m = 0.001; ///< the grid of CityJSON as we write it
constexpr double flat_m = 0.01;     ///< val3dity's default tolerance for planarity

/// A point in whole millimetres: what counts as the same point.
using Corner = std::array<std::int64_t, 3>;

Corner cornerOf(const Vec3& p) {
  return {std::llround(p.x / tooNear_m), std::llround(p.y / tooNear_m), std::llround(p.z / tooNear_m)};
}

bool sameSpot(Vec2 a, Vec2 b) { return cornerOf({a.x, a.y, 0.0}) == cornerOf({b.x, b.y, 0.0}); }

Ring withoutRepeats(const Ring& ring) {
  Ring kept;
  for (const Vec2 p : ring)
    if (kept.empty() || !sameSpot(kept.back(), p)) kept.push_back(p);
  while (kept.size() > 1 && sameSpot(kept.front(), kept.back())) kept.pop_back();
  return kept;
}

/// The polygon as one that a solid can stand on.
Polygon soundPart(const Polygon& polygon) {
  const auto isNone = [](const Ring& hole) { return hole.size() < 3; };
  Polygon part{withoutRepeats(polygon.outer), {}};
  for (const Ring& hole : polygon.holes) part.holes.push_back(withoutRepeats(hole));
  std::erase_if(part.holes, isNone);
  orient(part);
  partCourtyards(part);
  for (Ring& hole : part.holes) hole = withoutRepeats(hole);
  std::erase_if(part.holes, isNone);
  return part;
}

Ring3 raised(const Ring& ring, double z) {
  Ring3 out;
  out.reserve(ring.size());
  for (const Vec2 p : ring) out.push_back({p.x, p.y, z});
  return out;
}

/// The cap of a prism; one that faces down runs the other way round.
ShellSurface cap(const std::vector<Ring>& rings, double z, SurfaceRole role) {
  ShellSurface surface{role, {}};
  for (const Ring& ring : rings) {
    surface.rings.push_back(raised(ring, z));
    if (role == SurfaceRole::ground) std::ranges::reverse(surface.rings.back());
  }
  return surface;
}

/// Directed edges and how often they occur.
using Edges = std::map<std::pair<Corner, Corner>, int>;

Edges edgesOf(const Shell& shell) {
  Edges edges;
  for (const ShellSurface& surface : shell.surfaces)
    for (const Ring3& ring : surface.rings)
      for (std::size_t i = 0; i < ring.size(); ++i)
        ++edges[{cornerOf(ring[i]), cornerOf(ring[(i + 1) % ring.size()])}];
  return edges;
}

bool hasRepeats(const Ring3& ring) {
  for (std::size_t i = 0; i < ring.size(); ++i)
    if (cornerOf(ring[i]) == cornerOf(ring[(i + 1) % ring.size()])) return true;
  return false;
}

/// Largest distance of a point to the plane through the middle of the outer ring.
double unevenness_m(const ShellSurface& surface) {
  const Vec3 normal = newellNormal(surface.rings.front());
  const double size = length(normal);
  Vec3 middle;
  for (const Vec3& p : surface.rings.front())
    middle = middle + (1.0 / static_cast<double>(surface.rings.front().size())) * p;
  double most = 0.0;
  for (const Ring3& ring : surface.rings)
    for (const Vec3& p : ring) most = std::max(most, std::abs(dot(normal, p - middle)) / size);
  return most;
}

/// Holes run the other way round than what they are cut from.
bool holesRunBack(const ShellSurface& surface) {
  const Vec3 normal = newellNormal(surface.rings.front());
  return std::all_of(surface.rings.begin() + 1, surface.rings.end(),
                     [&](const Ring3& hole) { return dot(normal, newellNormal(hole)) < 0.0; });
}

std::string defectOf(const ShellSurface& surface) {
  if (surface.rings.empty()) return tr("a surface without a ring");
  for (const Ring3& ring : surface.rings) {
    if (ring.size() < 3) return tr("a ring of fewer than three points");
    if (hasRepeats(ring)) return tr("the same point twice in a row");
    if (length(newellNormal(ring)) < tooNear_m * tooNear_m) return tr("a surface without area");
  }
  if (unevenness_m(surface) > flat_m) return tr("a surface that is not flat");
  return holesRunBack(surface) ? std::string{} : tr("a hole that runs as its outer ring does");
}

} // namespace

Shell prism(const Polygon& polygon, double ground_m, double roof_m) {
  const Polygon part = soundPart(polygon);
  if (part.outer.size() < 3 || area_m2(part) <= tooNear_m || roof_m - ground_m < 2.0 * tooNear_m) return {};
  std::vector<Ring> rings{part.outer};
  std::ranges::copy(part.holes, std::back_inserter(rings));
  Shell shell;
  shell.surfaces.push_back(cap(rings, ground_m, SurfaceRole::ground));
  for (const Ring& ring : rings)
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const Vec2 a = ring[i];
      const Vec2 b = ring[(i + 1) % ring.size()];
      shell.surfaces.push_back(
          {SurfaceRole::wall,
           {{{a.x, a.y, ground_m}, {b.x, b.y, ground_m}, {b.x, b.y, roof_m}, {a.x, a.y, roof_m}}}});
    }
  shell.surfaces.push_back(cap(rings, roof_m, SurfaceRole::roof));
  return shell;
}

Vec3 newellNormal(const Ring3& ring) {
  Vec3 normal;
  for (std::size_t i = 1; i + 1 < ring.size(); ++i) // differences keep the digits
    normal = normal + cross(ring[i] - ring.front(), ring[i + 1] - ring.front());
  return normal;
}

bool isClosed(const Shell& shell) {
  const Edges edges = edgesOf(shell);
  return !edges.empty() && std::ranges::all_of(edges, [&](const auto& edge) {
    const auto back = edges.find({edge.first.second, edge.first.first});
    return edge.second == 1 && back != edges.end();
  });
}

double volume_m3(const Shell& shell) {
  if (shell.surfaces.empty() || shell.surfaces.front().rings.empty()) return 0.0;
  const Vec3 anchor =
      shell.surfaces.front().rings.front().empty() ? Vec3{} : shell.surfaces.front().rings.front().front();
  double sixfold = 0.0;
  for (const ShellSurface& surface : shell.surfaces)
    for (const Ring3& ring : surface.rings)
      for (std::size_t i = 1; i + 1 < ring.size(); ++i)
        sixfold += dot(ring.front() - anchor, cross(ring[i] - anchor, ring[i + 1] - anchor));
  return sixfold / 6.0;
}

std::string findDefect(const Shell& shell) {
  for (const ShellSurface& surface : shell.surfaces)
    if (std::string defect = defectOf(surface); !defect.empty()) return defect;
  if (!isClosed(shell)) return tr("an edge that is not shared by two surfaces");
  return volume_m3(shell) > 0.0 ? std::string{} : tr("surfaces that face inward");
}

} // namespace loopstad::twin
