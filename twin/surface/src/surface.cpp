// SPDX-License-Identifier: GPL-3.0-or-later
#include "straight_walk.hpp"
#include "surface_index.hpp"

#include <loopstad/twin/surface.hpp>

#include <cmath>
#include <limits>
#include <utility>

namespace loopstad::twin {
namespace {

constexpr auto none = std::numeric_limits<double>::infinity();

/// Neighbour and the edge that is the same there.
std::uint32_t acrossEdge(const SurfaceMesh& mesh, std::size_t face, unsigned edge) {
  const FaceId other = mesh.neighbours[face][edge];
  if (!other) return FaceRow::nothing;
  const std::uint32_t end = mesh.faces[face][(edge + 1) % 3];
  unsigned there = 0;
  while (there < 2 && mesh.faces[other.index()][there] != end) ++there;
  return 4 * other.value() + there;
}

std::vector<FaceRow> makeRows(const SurfaceMesh& mesh) {
  std::vector<FaceRow> rows(mesh.faces.size());
  for (std::size_t f = 0; f < rows.size(); ++f) {
    FaceRow& row = rows[f];
    for (unsigned k = 0; k < 3; ++k) {
      row.corners[k] = mesh.vertices[mesh.faces[f][k]];
      row.heights_m[k] = mesh.heights_m[mesh.faces[f][k]];
      row.across[k] = acrossEdge(mesh, f, k);
    }
    const auto twice = static_cast<double>(orientation(row.corners[0], row.corners[1], row.corners[2]));
    row.inverseTwiceArea = 1.0 / twice;
    row.sheet = mesh.sheets[f];
    row.surfaceClass = mesh.classes[f];
  }
  return rows;
}

std::vector<Wall> makeWalls(const SurfaceMesh& mesh) {
  std::vector<Wall> walls;
  for (std::size_t f = 0; f < mesh.faces.size(); ++f)
    for (unsigned e = 0; e < 3; ++e) {
      if (mesh.neighbours[f][e]) continue;
      const std::uint32_t a = mesh.faces[f][e];
      const std::uint32_t b = mesh.faces[f][(e + 1) % 3];
      walls.push_back({mesh.vertices[a], mesh.vertices[b], mesh.heights_m[a], mesh.heights_m[b], FaceId(f),
                       mesh.boundaries[f][e]});
    }
  return walls;
}

/// The frame over all vertices, with cells of 2^least units at least.
CellFrame frameOver(const SurfaceMesh& mesh, unsigned least, std::size_t cells) {
  if (mesh.vertices.empty()) return {};
  Fixed2 low = mesh.vertices.front();
  Fixed2 high = low;
  for (const Fixed2 p : mesh.vertices) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  return {low, high, least, cells};
}

struct NearWall {
  double distance_m = none;
  double height_m = 0.0;
};

NearWall nearOn(const Wall& wall, Vec2 p) {
  const Vec2 a = toMetres(wall.a);
  const Vec2 b = toMetres(wall.b);
  const Vec2 foot = nearestOnSegment(p, a, b);
  const double share = distance(a, foot) / distance(a, b);
  return {distance(p, foot), wall.heightA_m + share * (wall.heightB_m - wall.heightA_m)};
}

Vec2 nearestIn(const FaceRow& row, Vec2 p) {
  const std::array<Vec2, 3> c{toMetres(row.corners[0]), toMetres(row.corners[1]), toMetres(row.corners[2])};
  Vec2 best = p;
  double nearest = none;
  bool inside = true;
  for (std::size_t k = 0; k < 3; ++k) {
    const Vec2 a = c[k];
    const Vec2 b = c[(k + 1) % 3];
    inside = inside && cross(b - a, p - a) >= 0.0;
    const Vec2 foot = nearestOnSegment(p, a, b);
    if (squaredLength(foot - p) >= nearest) continue;
    nearest = squaredLength(foot - p);
    best = foot;
  }
  return inside ? p : best;
}

bool onGrid(Vec2 p) { return std::abs(p.x) < fixedLimit_m && std::abs(p.y) < fixedLimit_m; }

CellFrame::Block blockAround(const CellFrame& frame, Vec2 p, double reach_m) {
  const auto units = [](double metres) {
    return static_cast<std::int64_t>(std::clamp(metres, -4 * fixedLimit_m, 4 * fixedLimit_m) *
                                     fixedUnitsPerMetre);
  };
  return frame.block(units(p.x - reach_m), units(p.y - reach_m), units(p.x + reach_m), units(p.y + reach_m));
}

} // namespace

Fixed2 roundedInto(const FaceRow& row, Vec2 q) {
  const Vec2 middle =
      1.0 / 3.0 * (toMetres(row.corners[0]) + toMetres(row.corners[1]) + toMetres(row.corners[2]));
  const Vec2 inward = middle - q;
  const double way_units = length(inward) * fixedUnitsPerMetre;
  for (double step_units = 0.0; step_units < way_units; step_units = 2.0 * step_units + 1.0)
    if (const Fixed2 p = toFixed(q + step_units / way_units * inward); contains(row, p)) return p;
  if (const Fixed2 p = toFixed(middle); contains(row, p)) return p;
  const auto squaredTo = [q](Fixed2 corner) { return squaredLength(toMetres(corner) - q); };
  return *std::ranges::min_element(row.corners, {}, squaredTo); // thinner than the grid
}

Surface::Surface(const SurfaceMesh& mesh) : index_(std::make_unique<Index>()) {
  Index& index = *index_;
  index.mesh = &mesh;
  index.rows = makeRows(mesh);
  index.walls = makeWalls(mesh);
  rows_ = index.rows.data();
  constexpr unsigned metre = 16; // as a power of two, in units
  // Four cells per face: a point meets two or three faces, and building still takes a tenth of a microsecond
  // each.
  index.faceCells = CellLists<FaceId>(frameOver(mesh, metre, 4 * mesh.faces.size()));
  index.faceCells.fill(index.rows.size(), [&](std::size_t f, auto add) {
    index.faceCells.frame().eachCellOf(index.rows[f].corners, 0, add);
  });
  constexpr auto reach = static_cast<std::int64_t>(wallReach_m * fixedUnitsPerMetre);
  constexpr std::size_t mostCells = 4'000'000; // 16 MB; 4 km x 4 km at 2 m
  index.wallCells = CellLists<WallId>(frameOver(mesh, metre + 1, mostCells));
  index.wallCells.fill(index.walls.size(), [&](std::size_t w, auto add) {
    index.wallCells.frame().eachCellOf(std::array{index.walls[w].a, index.walls[w].b}, reach, add);
  });
}

Surface::~Surface() = default;
Surface::Surface(Surface&&) noexcept = default;
Surface& Surface::operator=(Surface&&) noexcept = default;

const SurfaceMesh& Surface::mesh() const { return *index_->mesh; }

const SurfaceClass& Surface::surfaceClass(SurfacePoint p) const {
  return mesh().surfaceClasses[row(p.face).surfaceClass];
}

std::span<const Wall> Surface::walls() const { return index_->walls; }

std::span<const WallId> Surface::wallsAround(Fixed2 p) const { return index_->wallCells.at(p); }

std::optional<SurfacePoint> Surface::locate(Vec2 p, std::optional<std::int16_t> sheet) const {
  if (!onGrid(p)) return std::nullopt;
  const Fixed2 at = toFixed(p);
  FaceId best;
  for (const FaceId face : index_->faceCells.at(at)) {
    const FaceRow& candidate = row(face);
    if (sheet ? candidate.sheet != *sheet : best && candidate.sheet >= row(best).sheet) continue;
    if (!contains(candidate, at)) continue;
    best = face;
    if (sheet) break;
  }
  if (!best) return std::nullopt;
  return SurfacePoint{best, at};
}

std::optional<SurfacePoint> Surface::nearest(Vec2 p, double reach_m,
                                             std::optional<std::int16_t> sheet) const {
  if (auto here = locate(p, sheet)) return here;
  if (!std::isfinite(p.x) || !std::isfinite(p.y)) return std::nullopt;
  const CellFrame& frame = index_->faceCells.frame();
  for (double look_m = std::min(frame.width_m(), reach_m);; look_m = std::min(2.0 * look_m, reach_m)) {
    double best_m = look_m;
    std::optional<SurfacePoint> best;
    const CellFrame::Block block = blockAround(frame, p, look_m);
    for (std::int32_t j = block.j0; j <= block.j1; ++j)
      for (std::int32_t i = block.i0; i <= block.i1; ++i)
        for (const FaceId face : index_->faceCells.list(frame.cell(i, j))) {
          if (sheet && row(face).sheet != *sheet) continue;
          const Vec2 foot = nearestIn(row(face), p);
          const double far_m = distance(p, foot);
          if (best ? far_m >= best_m : far_m > best_m) continue;
          best_m = far_m;
          best = SurfacePoint{face, roundedInto(row(face), foot)};
        }
    if (best || look_m >= reach_m) return best;
  }
}

bool Surface::visible(SurfacePoint a, SurfacePoint b) const {
  const Straight way = walkStraight(index_->rows, a.face.value(), a.position, b.position);
  return way.end == Straight::reached && meetAt(index_->rows, way.face, b.face.value(), b.position);
}

void Surface::eachCrossed(SurfacePoint from, Fixed2 to,
                          const std::function<void(FaceId, unsigned)>& visit) const {
  walkStraight(index_->rows, from.face.value(), from.position, to,
               [&](FaceEdge e) { visit(FaceId(e.face), e.edge); });
}

double Surface::clearance_m(SurfacePoint p, double reach_m) const {
  const Vec2 at = toMetres(p.position);
  const double height = height_m(p);
  double nearest_m = reach_m;
  const auto look = [&](std::span<const WallId> list) {
    for (const WallId wall : list) {
      const NearWall near = nearOn(index_->walls[wall.index()], at);
      if (std::abs(near.height_m - height) <= storeyTolerance_m)
        nearest_m = std::min(nearest_m, near.distance_m);
    }
  };
  if (reach_m <= wallReach_m) {
    look(wallsAround(p.position));
    return nearest_m;
  }
  const CellFrame& frame = index_->wallCells.frame();
  const CellFrame::Block block = blockAround(frame, at, reach_m - wallReach_m);
  for (std::int32_t j = block.j0; j <= block.j1; ++j)
    for (std::int32_t i = block.i0; i <= block.i1; ++i) look(index_->wallCells.list(frame.cell(i, j)));
  return nearest_m;
}

} // namespace loopstad::twin
