// SPDX-License-Identifier: GPL-3.0-or-later
#include "surface_index.hpp"

#include <algorithm>
#include <cmath>

namespace loopstad::twin {
namespace {

using Triangle = std::array<Vec2, 3>;

Triangle cornersOf(const FaceRow& row) {
  return {toMetres(row.corners[0]), toMetres(row.corners[1]), toMetres(row.corners[2])};
}

double areaOf(const Triangle& t) { return 0.5 * cross(t[1] - t[0], t[2] - t[0]); }

Box2 boxOf(const Triangle& t) { return bounds(std::span<const Vec2>(t)); }

/// The ring's part left of a->b (Sutherland & Hodgman 1974). Parts that fall apart stay joined along a->b,
/// which leaves the signed area right.
void cutLeft(Ring& ring, Vec2 a, Vec2 b, Ring& spare) {
  spare.clear();
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Vec2 p = ring[i];
    const Vec2 q = ring[(i + 1) % ring.size()];
    const double sideP = cross(b - a, p - a);
    const double sideQ = cross(b - a, q - a);
    if (sideP >= 0.0) spare.push_back(p);
    if ((sideP > 0.0 && sideQ < 0.0) || (sideP < 0.0 && sideQ > 0.0))
      spare.push_back(p + sideP / (sideP - sideQ) * (q - p));
  }
  ring.swap(spare);
}

double areaInside(Ring ring, const Triangle& t) {
  Ring spare;
  for (std::size_t k = 0; k < 3 && !ring.empty(); ++k) cutLeft(ring, t[k], t[(k + 1) % 3], spare);
  return std::abs(signedArea_m2(ring));
}

bool comesNear(const Ring& ring, const Box2& box) {
  for (std::size_t i = 0; i < ring.size(); ++i) {
    Box2 edge;
    edge.include(ring[i]);
    edge.include(ring[(i + 1) % ring.size()]);
    if (edge.overlaps(box)) return true;
  }
  return false;
}

/// Area of the triangle that lies in the polygon; all of it when no ring comes near.
struct Share {
  double area_m2 = 0.0;
  bool whole = false;
};

Share shareOf(const Triangle& t, const Polygon& polygon) {
  const Box2 box = boxOf(t);
  bool cut = comesNear(polygon.outer, box);
  for (const Ring& hole : polygon.holes) cut = cut || comesNear(hole, box);
  if (!cut) return contains(polygon, t[0]) ? Share{areaOf(t), true} : Share{};
  Share share;
  share.area_m2 = areaInside(polygon.outer, t);
  for (const Ring& hole : polygon.holes) share.area_m2 -= areaInside(hole, t);
  return share;
}

bool insideAny(const std::vector<Polygon>& areas, Vec2 p) {
  return std::ranges::any_of(areas, [p](const Polygon& area) { return contains(area, p); });
}

std::int64_t units(double metres) {
  return static_cast<std::int64_t>(std::clamp(metres, -2 * fixedLimit_m, 2 * fixedLimit_m) *
                                   fixedUnitsPerMetre);
}

} // namespace

SurfaceRegion Surface::region(std::vector<Polygon> areas, std::optional<std::int16_t> sheet) const {
  constexpr double trace_m2 = 1e-9;                        // less is rounding: the face only touches the area
  std::vector<std::uint8_t> state(index_->rows.size(), 0); // 1: touched, 2: whole
  SurfaceRegion region;
  std::vector<FaceId> candidates;
  for (const Polygon& area : areas) {
    const Box2 box = bounds(area);
    if (box.empty()) continue;
    const CellFrame& frame = index_->faceCells.frame();
    const CellFrame::Block block =
        frame.block(units(box.min.x), units(box.min.y), units(box.max.x), units(box.max.y));
    candidates.clear();
    for (std::int32_t j = block.j0; j <= block.j1; ++j)
      for (std::int32_t i = block.i0; i <= block.i1; ++i)
        for (const FaceId face : index_->faceCells.list(frame.cell(i, j)))
          if (!sheet || row(face).sheet == *sheet) candidates.push_back(face);
    std::ranges::sort(candidates);
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    for (const FaceId face : candidates) {
      const Share share = shareOf(cornersOf(row(face)), area);
      if (share.area_m2 <= trace_m2) continue;
      region.area_m2 += share.area_m2;
      state[face.index()] = std::max<std::uint8_t>(state[face.index()], share.whole ? 2 : 1);
    }
  }
  double sum = 0.0;
  for (const FaceId face : ids<FaceId>(state.size())) {
    if (state[face.index()] == 0) continue;
    region.faces.push_back(face);
    region.whole.push_back(state[face.index()] == 2 ? 1 : 0);
    region.cumulative_m2.push_back(sum += areaOf(cornersOf(row(face))));
  }
  region.areas = std::move(areas);
  region.sheet = sheet;
  return region;
}

bool Surface::inside(const SurfaceRegion& region, SurfacePoint p) const {
  const auto at = std::ranges::lower_bound(region.faces, p.face);
  if (at == region.faces.end() || *at != p.face) return false;
  return region.whole[static_cast<std::size_t>(at - region.faces.begin())] != 0 ||
         insideAny(region.areas, toMetres(p.position));
}

std::optional<SurfacePoint> Surface::randomPoint(const SurfaceRegion& region,
                                                 std::span<const double> u) const {
  if (region.faces.empty()) return std::nullopt;
  for (std::size_t i = 0; i + 3 <= u.size(); i += 3) {
    const double aim = u[i] * region.cumulative_m2.back();
    const auto at = std::ranges::lower_bound(region.cumulative_m2, aim) - region.cumulative_m2.begin();
    const auto k = std::min(static_cast<std::size_t>(at), region.faces.size() - 1);
    const Triangle t = cornersOf(row(region.faces[k]));
    const bool beyond = u[i + 1] + u[i + 2] > 1.0; // the other half of the parallelogram: fold it back
    const double v = beyond ? 1.0 - u[i + 1] : u[i + 1];
    const double w = beyond ? 1.0 - u[i + 2] : u[i + 2];
    const Vec2 spot = t[0] + v * (t[1] - t[0]) + w * (t[2] - t[0]);
    const SurfacePoint point{region.faces[k], roundedInto(row(region.faces[k]), spot)};
    if (region.whole[k] != 0 || insideAny(region.areas, toMetres(point.position))) return point;
  }
  return std::nullopt;
}

} // namespace loopstad::twin
