// SPDX-License-Identifier: GPL-3.0-or-later
/// Square cells over the walkable surface, one layer per sheet; only cells with walkable ground exist.
///
///   const WalkableGrid grid(mesh, 1.0);
///   const CellId cell = grid.at(position, mesh.sheets[face.index()]);
///   grid.area_m2(cell);                       // walkable ground in it, exact
///
/// Every place of the closed surface has a cell. Cell borders lie at multiples of the cell size from the
/// local origin, so that grids of the same twin agree. Memory: about 40 bytes per cell.
#pragma once

#include <loopstad/base/id.hpp>
#include <loopstad/base/vec.hpp>
#include <loopstad/twin/surface.hpp>
#include <loopstad/twin/surface_mesh.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace loopstad::sim {

using CellId = Id<struct CellTag>;

/// Cells are looked at on a finer raster of openSide x openSide points, to see which part of them is open.
inline constexpr int openSide = 4;

struct GridPlace {
  std::uint32_t column = 0;
  std::uint32_t row = 0;
  std::uint16_t layer = 0;
};

class WalkableGrid {
public:
  WalkableGrid(const twin::SurfaceMesh& mesh, double cell_m);

  [[nodiscard]] std::size_t size() const { return places_.size(); }
  [[nodiscard]] double cell_m() const { return cell_m_; }
  [[nodiscard]] Vec2 origin() const { return origin_; }
  [[nodiscard]] const std::vector<std::int16_t>& sheets() const { return sheets_; }
  [[nodiscard]] std::uint16_t layerOf(twin::FaceId face) const { return layerOfFace_[face.index()]; }

  /// none() where there is no walkable ground.
  [[nodiscard]] CellId at(Fixed2 position, std::uint16_t layer) const;
  [[nodiscard]] CellId at(std::int64_t column, std::int64_t row, std::uint16_t layer) const;

  [[nodiscard]] GridPlace place(CellId c) const { return places_[c.index()]; }
  [[nodiscard]] double area_m2(CellId c) const { return area_m2_[c.index()]; }
  /// Bit y * openSide + x: the middle of that part of the cell is walkable.
  [[nodiscard]] std::uint16_t open(CellId c) const { return open_[c.index()]; }
  /// The sheet ends somewhere in this cell.
  [[nodiscard]] bool cut(CellId c) const { return cut_[c.index()] != 0; }
  /// A walkable place near the middle of the cell: the middle itself where that is walkable.
  [[nodiscard]] twin::SurfacePoint point(CellId c) const { return points_[c.index()]; }
  [[nodiscard]] Vec2 southWest(CellId c) const;

private:
  static constexpr std::uint32_t tileSide = 16;
  using Tile = std::array<CellId, tileSide * tileSide>;

  void rasterise(const twin::SurfaceMesh& mesh, twin::FaceId face);
  void cover(const std::array<Fixed2, 3>& corner, twin::FaceId face, CellId cell);
  void markCuts(const twin::SurfaceMesh& mesh);
  void offer(CellId cell, twin::SurfacePoint point);
  CellId findOrMake(std::uint32_t column, std::uint32_t row, std::uint16_t layer);

  double cell_m_;
  Vec2 origin_;
  std::uint32_t columns_ = 0;
  std::uint32_t rows_ = 0;
  std::uint32_t tileColumns_ = 0;
  std::uint32_t tileRows_ = 0;
  std::vector<std::int16_t> sheets_;
  std::vector<std::uint16_t> layerOfFace_;
  std::vector<std::uint32_t> tileAt_; ///< layer, tile row, tile column -> index into tiles_
  std::vector<Tile> tiles_;

  std::vector<GridPlace> places_;
  std::vector<float> area_m2_;
  std::vector<std::uint16_t> open_;
  std::vector<std::uint8_t> cut_;
  std::vector<twin::SurfacePoint> points_;
};

} // namespace loopstad::sim
