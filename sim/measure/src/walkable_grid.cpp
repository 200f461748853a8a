// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkable_grid.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace loopstad::sim {
namespace {

constexpr std::uint32_t noTile = 0xffffffffU;

/// A triangle clipped by four half-planes has at most seven corners.
struct ClippedTriangle {
  std::array<Vec2, 8> corner;
  std::size_t count = 0;
};

/// Keeps the part with side * (coordinate - border) >= 0. Closed: what only touches the border stays.
template <double Vec2::*Coordinate>
ClippedTriangle clip(const ClippedTriangle& in, double border, double side) {
  ClippedTriangle out;
  for (std::size_t i = 0; i < in.count; ++i) {
    const Vec2 p = in.corner[i];
    const Vec2 q = in.corner[(i + 1) % in.count];
    const double atP = side * (p.*Coordinate - border);
    const double atQ = side * (q.*Coordinate - border);
    if (atP >= 0.0) out.corner[out.count++] = p;
    if ((atP > 0.0 && atQ < 0.0) || (atP < 0.0 && atQ > 0.0)) {
      Vec2 cut = p + atP / (atP - atQ) * (q - p);
      cut.*Coordinate = border;
      out.corner[out.count++] = cut;
    }
  }
  return out;
}

ClippedTriangle clip(const std::array<Fixed2, 3>& corner, Vec2 low, Vec2 high) {
  ClippedTriangle piece{{toMetres(corner[0]), toMetres(corner[1]), toMetres(corner[2])}, 3};
  piece = clip<&Vec2::x>(piece, low.x, 1.0);
  piece = clip<&Vec2::x>(piece, high.x, -1.0);
  piece = clip<&Vec2::y>(piece, low.y, 1.0);
  return clip<&Vec2::y>(piece, high.y, -1.0);
}

double area_m2(const ClippedTriangle& piece) {
  double twice = 0.0;
  for (std::size_t i = 1; i + 1 < piece.count; ++i)
    twice += cross(piece.corner[i] - piece.corner[0], piece.corner[i + 1] - piece.corner[0]);
  return 0.5 * twice;
}

bool inside(const std::array<Fixed2, 3>& corner, Fixed2 p) {
  return orientation(corner[0], corner[1], p) >= 0 && orientation(corner[1], corner[2], p) >= 0 &&
         orientation(corner[2], corner[0], p) >= 0;
}

Box2 boundsOf(const std::array<Fixed2, 3>& corner) {
  Box2 box;
  for (const Fixed2 p : corner) box.include(toMetres(p));
  return box;
}

} // namespace

WalkableGrid::WalkableGrid(const twin::SurfaceMesh& mesh, double cell_m) : cell_m_(cell_m) {
  assert(cell_m > 0.0);
  Box2 box;
  for (const Fixed2 p : mesh.vertices) box.include(toMetres(p));
  if (box.empty()) return;
  origin_ = {std::floor(box.min.x / cell_m) * cell_m, std::floor(box.min.y / cell_m) * cell_m};
  columns_ = static_cast<std::uint32_t>(std::floor((box.max.x - origin_.x) / cell_m)) + 1;
  rows_ = static_cast<std::uint32_t>(std::floor((box.max.y - origin_.y) / cell_m)) + 1;
  tileColumns_ = (columns_ + tileSide - 1) / tileSide;
  tileRows_ = (rows_ + tileSide - 1) / tileSide;

  sheets_ = mesh.sheets;
  std::ranges::sort(sheets_);
  sheets_.erase(std::unique(sheets_.begin(), sheets_.end()), sheets_.end());
  layerOfFace_.reserve(mesh.faces.size());
  for (const std::int16_t sheet : mesh.sheets)
    layerOfFace_.push_back(
        static_cast<std::uint16_t>(std::ranges::lower_bound(sheets_, sheet) - sheets_.begin()));
  tileAt_.assign(sheets_.size() * tileRows_ * tileColumns_, noTile);

  for (const twin::FaceId face : ids<twin::FaceId>(mesh.faces.size())) rasterise(mesh, face);
  markCuts(mesh);
}

void WalkableGrid::rasterise(const twin::SurfaceMesh& mesh, twin::FaceId face) {
  std::array<Fixed2, 3> corner;
  for (std::size_t k = 0; k < 3; ++k) corner[k] = mesh.vertices[mesh.faces[face.index()][k]];
  const Box2 box = boundsOf(corner);
  const auto first = [this](double x, double from) {
    return static_cast<std::uint32_t>((x - from) / cell_m_);
  };
  for (std::uint32_t row = first(box.min.y, origin_.y); row <= first(box.max.y, origin_.y); ++row)
    for (std::uint32_t column = first(box.min.x, origin_.x); column <= first(box.max.x, origin_.x);
         ++column) {
      const Vec2 low = origin_ + cell_m_ * Vec2{double(column), double(row)};
      const ClippedTriangle piece = clip(corner, low, low + Vec2{cell_m_, cell_m_});
      if (piece.count == 0) continue;
      const CellId cell = findOrMake(column, row, layerOfFace_[face.index()]);
      area_m2_[cell.index()] += static_cast<float>(sim::area_m2(piece));
      cover(corner, face, cell);
    }
}

/// Notes which points of the cell's raster the face covers.
void WalkableGrid::cover(const std::array<Fixed2, 3>& corner, twin::FaceId face, CellId cell) {
  const Vec2 low = southWest(cell);
  const Fixed2 middle = toFixed(low + Vec2{0.5 * cell_m_, 0.5 * cell_m_});
  if (inside(corner, middle)) offer(cell, {face, middle});
  for (int y = 0; y < openSide; ++y)
    for (int x = 0; x < openSide; ++x) {
      const Fixed2 p = toFixed(low + (cell_m_ / openSide) * Vec2{x + 0.5, y + 0.5});
      if (!inside(corner, p)) continue;
      open_[cell.index()] = static_cast<std::uint16_t>(open_[cell.index()] | (1U << (y * openSide + x)));
      offer(cell, {face, p});
    }
}

/// The cell's point is the one offered that lies nearest to its middle; the first of equals.
void WalkableGrid::offer(CellId cell, twin::SurfacePoint point) {
  const Vec2 middle = southWest(cell) + Vec2{0.5 * cell_m_, 0.5 * cell_m_};
  twin::SurfacePoint& kept = points_[cell.index()];
  const auto away = [&](const twin::SurfacePoint& p) { return squaredLength(toMetres(p.position) - middle); };
  if (!kept.face || away(point) < away(kept)) kept = point;
}

void WalkableGrid::markCuts(const twin::SurfaceMesh& mesh) {
  for (const twin::FaceId face : ids<twin::FaceId>(mesh.faces.size()))
    for (std::size_t e = 0; e < 3; ++e) {
      const twin::FaceId beyond = mesh.neighbours[face.index()][e];
      if (beyond && mesh.sheets[beyond.index()] == mesh.sheets[face.index()]) continue;
      const Fixed2 a = mesh.vertices[mesh.faces[face.index()][e]];
      const Fixed2 b = mesh.vertices[mesh.faces[face.index()][(e + 1) % 3]];
      // A segment is a triangle without area.
      const Box2 box = boundsOf({a, b, b});
      const auto at = [this](double x, double from) { return std::int64_t((x - from) / cell_m_); };
      for (std::int64_t row = at(box.min.y, origin_.y); row <= at(box.max.y, origin_.y); ++row)
        for (std::int64_t column = at(box.min.x, origin_.x); column <= at(box.max.x, origin_.x); ++column) {
          const CellId cell = this->at(column, row, layerOfFace_[face.index()]);
          if (!cell || cut_[cell.index()] != 0) continue;
          const Vec2 low = southWest(cell);
          if (clip({a, b, b}, low, low + Vec2{cell_m_, cell_m_}).count > 0) cut_[cell.index()] = 1;
        }
    }
}

CellId WalkableGrid::at(Fixed2 position, std::uint16_t layer) const {
  const Vec2 p = toMetres(position) - origin_;
  return at(static_cast<std::int64_t>(std::floor(p.x / cell_m_)),
            static_cast<std::int64_t>(std::floor(p.y / cell_m_)), layer);
}

CellId WalkableGrid::at(std::int64_t column, std::int64_t row, std::uint16_t layer) const {
  if (column < 0 || row < 0 || column >= columns_ || row >= rows_) return {};
  const auto c = static_cast<std::uint32_t>(column);
  const auto r = static_cast<std::uint32_t>(row);
  const std::uint32_t tile =
      tileAt_[(std::size_t{layer} * tileRows_ + r / tileSide) * tileColumns_ + c / tileSide];
  if (tile == noTile) return {};
  return tiles_[tile][r % tileSide * tileSide + c % tileSide];
}

Vec2 WalkableGrid::southWest(CellId c) const {
  const GridPlace p = places_[c.index()];
  return origin_ + cell_m_ * Vec2{double(p.column), double(p.row)};
}

CellId WalkableGrid::findOrMake(std::uint32_t column, std::uint32_t row, std::uint16_t layer) {
  std::uint32_t& tile =
      tileAt_[(std::size_t{layer} * tileRows_ + row / tileSide) * tileColumns_ + column / tileSide];
  if (tile == noTile) {
    tile = static_cast<std::uint32_t>(tiles_.size());
    tiles_.emplace_back();
  }
  CellId& cell = tiles_[tile][row % tileSide * tileSide + column % tileSide];
  if (!cell) {
    cell = CellId(places_.size());
    places_.push_back({column, row, layer});
    area_m2_.push_back(0.0F);
    open_.push_back(0);
    cut_.push_back(0);
    points_.emplace_back();
  }
  return cell;
}

} // namespace loopstad::sim
