// SPDX-License-Identifier: GPL-3.0-or-later
/// Density of a crowd at one moment: in cells of a grid and at each person.
///
///   DensityField field(surface, grid, 1.5);
///   field.sample(crowd, executor);
///   for (std::size_t i = 0; i < field.cells().size(); ++i) use(field.cells()[i], field.atCells_per_m2()[i]);
///
/// People are felt where one can walk straight to them: not through a wall, not on another storey. The kernel
/// is divided by its walkable share, so that a corridor counts as full as it is. Sums run in a fixed order:
/// same bits at any number of threads.
#pragma once

#include "density_kernel.hpp"
#include "walkable_grid.hpp"

#include <loopstad/base/executor.hpp>
#include <loopstad/sim/crowd.hpp>
#include <loopstad/twin/surface.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace loopstad::sim {

/// Slivers of ground would make a single person a crowd: a smaller walkable share of the kernel counts as
/// this. A corner of a room has a quarter.
inline constexpr double leastWalkableShare = 0.2;
/// Of the kernel at persons, m. Wide enough to tell the levels of service apart, which begin where neighbours
/// are 1.8 m away; narrower ones read a lattice and a random crowd of one density up to 30 % apart.
inline constexpr double personKernelRadius_m = 2.0;

class DensityField {
public:
  /// surface and grid outlive this.
  DensityField(const twin::Surface& surface, const WalkableGrid& grid, double radius_m);

  void sample(const Crowd& crowd, Executor& executor);

  /// Cells within reach of somebody, in an order that depends on the rows alone; the others hold 0.
  [[nodiscard]] std::span<const CellId> cells() const { return active_; }
  [[nodiscard]] std::span<const double> atCells_per_m2() const { return atCells_; }
  /// One per row of the crowd.
  [[nodiscard]] std::span<const double> atPersons_per_m2() const { return atPersons_; }
  /// take(row, squared distance in m2) for everybody felt from the i-th of cells(), in a fixed order.
  template <class Take>
  void eachFelt(const Crowd& crowd, std::size_t i, Take take) const {
    const Fixed2 at = grid_.point(active_[i]).position;
    for (const CellId cell : felt(active_[i]))
      for (std::uint32_t row = firstRow_[cell.index()]; row != noRow; row = nextRow_[row])
        take(row, squaredLength(toMetres(crowd.position[row]) - toMetres(at)));
  }
  /// none() for a row whose place has no cell.
  [[nodiscard]] std::span<const CellId> cellsOfPersons() const { return here_; }

private:
  static constexpr std::uint32_t noRow = 0xffffffffU;
  /// What a cell knows about its surroundings, once somebody came near.
  struct Surroundings {
    std::uint32_t first = 0; ///< into felt_
    std::uint16_t count = 0;
    bool known = false;
    float share = 1.0F; ///< of the kernel round the cell's point that is walkable
    float personShare = 1.0F;
  };

  /// A kernel, and the sum of its values over the raster of all cells in reach when everything is walkable.
  struct Kernel {
    DensityKernel at;
    double full = 0.0;
  };

  [[nodiscard]] Kernel kernelOf(double radius_m) const;
  void putPersonsIntoCells(const Crowd& crowd, Executor& executor);
  void activateCells(Executor& executor);
  void prepare(std::span<const CellId> cells, Executor& executor);
  [[nodiscard]] std::vector<CellId> cellsFeltFrom(CellId cell) const;
  [[nodiscard]] double walkableShare(const Kernel& kernel, CellId cell, std::span<const CellId> felt) const;
  [[nodiscard]] std::span<const CellId> felt(CellId cell) const;
  /// Over everybody in cells felt from this one, except the row left out.
  [[nodiscard]] double sum(const DensityKernel& kernel, const Crowd& crowd, CellId from, Fixed2 at,
                           std::uint32_t except) const;

  const twin::Surface& surface_;
  const WalkableGrid& grid_;
  std::vector<std::pair<int, int>> stencil_; ///< offsets of cells whose persons may be within a radius
  Kernel cellKernel_;
  Kernel personKernel_;

  std::vector<Surroundings> surroundings_;
  std::vector<CellId> felt_;
  std::vector<std::uint32_t> firstRow_; ///< of the persons in a cell; linked by nextRow_
  std::vector<std::uint32_t> nextRow_;
  std::vector<std::uint32_t> activeAt_; ///< number of the sample that listed the cell
  std::uint32_t samples_ = 0;

  std::vector<CellId> here_;
  std::vector<CellId> occupied_;
  std::vector<CellId> active_;
  std::vector<double> atCells_;
  std::vector<double> atPersons_;
};

} // namespace loopstad::sim
