// SPDX-License-Identifier: GPL-3.0-or-later
#include "density_field.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace loopstad::sim {
namespace {

constexpr std::size_t block = 512; ///< rows or cells per piece of parallel work

/// Offsets at which two points of two cells can be closer than the radius, nearest cells first.
std::vector<std::pair<int, int>> stencilFor(double radius_m, double cell_m) {
  const double reach = radius_m / cell_m;
  const int most = static_cast<int>(std::ceil(reach)) + 1;
  const auto gap = [](int d) { return std::max(0, std::abs(d) - 1); };
  std::vector<std::pair<int, int>> offsets;
  for (int y = -most; y <= most; ++y)
    for (int x = -most; x <= most; ++x)
      if (gap(x) * gap(x) + gap(y) * gap(y) < reach * reach) offsets.emplace_back(x, y);
  std::ranges::stable_sort(offsets, {}, [](auto o) { return o.first * o.first + o.second * o.second; });
  return offsets;
}

/// Middle of part i of a cell's raster, relative to the cell's south-west corner, in cells.
Vec2 part(int i) { return (1.0 / openSide) * Vec2{i % openSide + 0.5, i / openSide + 0.5}; }

double squaredDistance_m2(Fixed2 a, Fixed2 b) {
  return squaredLength(Vec2{toMetres(a.x - b.x), toMetres(a.y - b.y)});
}

} // namespace

DensityField::DensityField(const twin::Surface& surface, const WalkableGrid& grid, double radius_m)
    : surface_(surface),
      grid_(grid),
      stencil_(stencilFor(std::max(radius_m, personKernelRadius_m), grid.cell_m())),
      cellKernel_(kernelOf(radius_m)),
      personKernel_(kernelOf(personKernelRadius_m)),
      surroundings_(grid.size()),
      firstRow_(grid.size(), noRow),
      activeAt_(grid.size(), 0) {
  assert(radius_m >= grid.cell_m()); // else people between the middles of cells would be lost
}

DensityField::Kernel DensityField::kernelOf(double radius_m) const {
  Kernel kernel{DensityKernel(radius_m), 0.0};
  for (const auto& [x, y] : stencil_)
    for (int i = 0; i < openSide * openSide; ++i)
      kernel.full += kernel.at(squaredLength(grid_.cell_m() * (Vec2{x - 0.5, y - 0.5} + part(i))));
  return kernel;
}

void DensityField::sample(const Crowd& crowd, Executor& executor) {
  ++samples_;
  putPersonsIntoCells(crowd, executor);
  activateCells(executor);
  atCells_.resize(active_.size());
  forBlocks(executor, active_.size(), block, [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      const CellId cell = active_[i];
      atCells_[i] = sum(cellKernel_.at, crowd, cell, grid_.point(cell).position, noRow) /
                    double(surroundings_[cell.index()].share);
    }
  });
  atPersons_.resize(crowd.size());
  forBlocks(executor, crowd.size(), block, [&](std::size_t begin, std::size_t end) {
    for (std::size_t row = begin; row < end; ++row) {
      const CellId cell = here_[row];
      double others = 0.0;
      if (cell)
        others = sum(personKernel_.at, crowd, cell, crowd.position[row], static_cast<std::uint32_t>(row)) /
                 double(surroundings_[cell.index()].personShare);
      atPersons_[row] = personKernel_.at.aroundPerson_per_m2(others);
    }
  });
}

/// Persons of a cell form a list by rising row, so that sums over them have one order.
void DensityField::putPersonsIntoCells(const Crowd& crowd, Executor& executor) {
  here_.resize(crowd.size());
  forBlocks(executor, crowd.size(), block, [&](std::size_t begin, std::size_t end) {
    for (std::size_t row = begin; row < end; ++row)
      here_[row] = grid_.at(crowd.position[row], grid_.layerOf(crowd.face[row]));
  });
  for (const CellId cell : occupied_) firstRow_[cell.index()] = noRow;
  occupied_.clear();
  nextRow_.assign(crowd.size(), noRow);
  for (std::size_t row = crowd.size(); row-- > 0;) {
    if (!here_[row]) continue;
    std::uint32_t& first = firstRow_[here_[row].index()];
    if (first == noRow) occupied_.push_back(here_[row]);
    nextRow_[row] = first;
    first = static_cast<std::uint32_t>(row);
  }
}

void DensityField::activateCells(Executor& executor) {
  prepare(occupied_, executor);
  active_.clear();
  for (const CellId cell : occupied_)
    for (const CellId near : felt(cell)) {
      if (activeAt_[near.index()] == samples_) continue;
      activeAt_[near.index()] = samples_;
      if (grid_.point(near).face) active_.push_back(near);
    }
  prepare(active_, executor);
}

void DensityField::prepare(std::span<const CellId> cells, Executor& executor) {
  std::vector<CellId> fresh;
  std::ranges::copy_if(cells, std::back_inserter(fresh),
                       [&](CellId c) { return !surroundings_[c.index()].known; });
  std::vector<std::vector<CellId>> lists(fresh.size());
  forBlocks(executor, fresh.size(), 64, [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      lists[i] = cellsFeltFrom(fresh[i]);
      Surroundings& s = surroundings_[fresh[i].index()];
      s.share = static_cast<float>(walkableShare(cellKernel_, fresh[i], lists[i]));
      s.personShare = static_cast<float>(walkableShare(personKernel_, fresh[i], lists[i]));
    }
  });
  for (std::size_t i = 0; i < fresh.size(); ++i) {
    Surroundings& s = surroundings_[fresh[i].index()];
    s.first = static_cast<std::uint32_t>(felt_.size());
    s.count = static_cast<std::uint16_t>(lists[i].size());
    s.known = true;
    felt_.insert(felt_.end(), lists[i].begin(), lists[i].end());
  }
}

/// Where nothing ends nearby, everything near on the same sheet; else what a straight walk reaches.
std::vector<CellId> DensityField::cellsFeltFrom(CellId cell) const {
  const GridPlace place = grid_.place(cell);
  const twin::SurfacePoint from = grid_.point(cell);
  std::vector<CellId> near;
  bool cut = grid_.cut(cell) || !from.face;
  for (const auto& [x, y] : stencil_)
    for (std::uint16_t layer = 0; layer < grid_.sheets().size(); ++layer) {
      const CellId other = grid_.at(std::int64_t{place.column} + x, std::int64_t{place.row} + y, layer);
      if (!other) {
        cut = cut || layer == place.layer;
        continue;
      }
      cut = cut || grid_.cut(other);
      near.push_back(other);
    }
  std::erase_if(near, [&](CellId other) {
    if (other == cell) return false;
    if (!cut) return grid_.place(other).layer != place.layer;
    return !from.face || !grid_.point(other).face || !surface_.visible(from, grid_.point(other));
  });
  return near;
}

double DensityField::walkableShare(const Kernel& kernel, CellId cell, std::span<const CellId> felt) const {
  const twin::SurfacePoint from = grid_.point(cell);
  if (!from.face) return 1.0;
  double sum = 0.0;
  for (const CellId other : felt) {
    const Vec2 corner = grid_.southWest(other) - toMetres(from.position);
    for (int i = 0; i < openSide * openSide; ++i)
      if ((grid_.open(other) >> i & 1) != 0)
        sum += kernel.at(squaredLength(corner + grid_.cell_m() * part(i)));
  }
  return std::clamp(sum / kernel.full, leastWalkableShare, 1.0);
}

std::span<const CellId> DensityField::felt(CellId cell) const {
  const Surroundings& s = surroundings_[cell.index()];
  return std::span(felt_).subspan(s.first, s.count);
}

double DensityField::sum(const DensityKernel& kernel, const Crowd& crowd, CellId from, Fixed2 at,
                         std::uint32_t except) const {
  double density = 0.0;
  for (const CellId cell : felt(from))
    for (std::uint32_t row = firstRow_[cell.index()]; row != noRow; row = nextRow_[row])
      if (row != except) density += kernel(squaredDistance_m2(at, crowd.position[row]));
  return density;
}

} // namespace loopstad::sim
