// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/bytes_held.hpp>
#include <loopstad/sim/cell_index.hpp>
#include <loopstad/sim/saved_state.hpp>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdlib>
#include <limits>
#include <utility>

namespace loopstad::sim {
namespace {

constexpr std::size_t rowsPerBlock = 4096;
constexpr std::size_t cellsPerBlock = 1024;
constexpr std::size_t sortBlocks = 8; ///< at most, so that counts fit the second-level cache
constexpr int digitBits =
    11; // three passes at most: keys have 30 bits; a histogram fits the first-level cache
constexpr std::size_t digits = std::size_t{1} << digitBits;
constexpr auto cell = static_cast<std::uint32_t>(CellIndex::cell_m * fixedUnitsPerMetre);
constexpr std::int64_t farWest = std::int64_t{1} << 31;

/// Never negative, so that division rounds down; in 32 bits, which divide fastest.
[[nodiscard]] constexpr std::uint32_t fromFarWest(std::int32_t coordinate) {
  return static_cast<std::uint32_t>(coordinate) + static_cast<std::uint32_t>(farWest);
}

[[nodiscard]] constexpr std::int64_t cellNumber(std::int32_t coordinate) {
  return fromFarWest(coordinate) / cell;
}

} // namespace

void CellIndex::sort(std::span<const Fixed2> position, std::span<const AgentId> id, Executor& executor) {
  assert(position.size() == id.size());
  computeKeys(position, executor);
  sortByKey(executor);
  listCells(id, executor);
}

void CellIndex::computeKeys(std::span<const Fixed2> position, Executor& executor) {
  constexpr std::int32_t least = std::numeric_limits<std::int32_t>::min();
  constexpr std::int32_t most = std::numeric_limits<std::int32_t>::max();
  Fixed2 low{most, most};
  Fixed2 high{least, least};
  for (const Fixed2 p : position) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  keys_.resize(position.size());
  order_.resize(position.size());
  if (position.empty()) {
    highKey_ = 0;
    return;
  }
  lowColumn_ = cellNumber(low.x) - ring;
  lowRow_ = cellNumber(low.y) - ring;
  width_ = cellNumber(high.x) + ring + 1 - lowColumn_;
  highKey_ = static_cast<std::uint32_t>(keyOf(cellNumber(high.x), cellNumber(high.y)));
  forBlocks(executor, position.size(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
    for (std::size_t row = begin; row < end; ++row) {
      keys_[row] =
          static_cast<std::uint32_t>(keyOf(cellNumber(position[row].x), cellNumber(position[row].y)));
      order_[row] = static_cast<std::uint32_t>(row);
    }
  });
}

/// Radix sort from the lowest digit: stable, and linear in the number of people. Each block of rows counts
/// its digits; where a row goes to follows from those of the blocks before it, whoever does the work.
void CellIndex::sortByKey(Executor& executor) {
  const std::size_t rows = keys_.size();
  const std::size_t block = std::max(rowsPerBlock, (rows + sortBlocks - 1) / sortBlocks);
  const std::size_t blocks = (rows + block - 1) / block;
  spareKeys_.resize(rows);
  spareOrder_.resize(rows);
  std::array<std::array<std::uint32_t, digits>, sortBlocks> next;
  for (int shift = 0; std::uint64_t{highKey_} >> shift != 0; shift += digitBits) {
    forBlocks(executor, rows, block, [&](std::size_t begin, std::size_t end) {
      auto& count = next[begin / block];
      count.fill(0);
      for (std::size_t row = begin; row < end; ++row) ++count[(keys_[row] >> shift) % digits];
    });
    std::uint32_t before = 0;
    for (std::size_t digit = 0; digit < digits; ++digit)
      for (std::size_t b = 0; b < blocks; ++b) before += std::exchange(next[b][digit], before);
    forBlocks(executor, rows, block, [&](std::size_t begin, std::size_t end) {
      auto& to = next[begin / block];
      for (std::size_t row = begin; row < end; ++row) {
        const std::uint32_t at = to[(keys_[row] >> shift) % digits]++;
        spareKeys_[at] = keys_[row];
        spareOrder_[at] = order_[row];
      }
    });
    keys_.swap(spareKeys_);
    order_.swap(spareOrder_);
  }
}

void CellIndex::listCells(std::span<const AgentId> id, Executor& executor) {
  cellKeys_.clear();
  cellStarts_.clear();
  for (std::size_t row = 0; row < keys_.size(); ++row) {
    if (row == 0 || keys_[row] != keys_[row - 1]) {
      cellKeys_.push_back(keys_[row]);
      cellStarts_.push_back(static_cast<std::uint32_t>(row));
    }
  }
  cellStarts_.push_back(static_cast<std::uint32_t>(keys_.size()));
  forBlocks(executor, cellKeys_.size(), cellsPerBlock, [&](std::size_t begin, std::size_t end) {
    for (std::size_t c = begin; c < end; ++c)
      std::sort(order_.begin() + cellStarts_[c], order_.begin() + cellStarts_[c + 1],
                [&](std::uint32_t a, std::uint32_t b) { return id[a] < id[b]; });
  });
}

RowRun CellIndex::rowsBetween(std::int64_t lowKey, std::int64_t highKey) const {
  const auto first = std::ranges::lower_bound(cellKeys_, lowKey);
  const auto last = std::ranges::upper_bound(cellKeys_, highKey);
  return {cellStarts_[static_cast<std::size_t>(first - cellKeys_.begin())],
          cellStarts_[static_cast<std::size_t>(last - cellKeys_.begin())]};
}

std::uint32_t CellIndex::turn(Fixed2 p) {
  return static_cast<std::uint32_t>(cellNumber(p.x) + cellNumber(p.y));
}

float CellIndex::nextCells_m(Fixed2 p) {
  const auto toSide = [](std::int32_t coordinate) {
    const std::uint32_t fromWest = fromFarWest(coordinate) % cell;
    return std::min(fromWest, cell - fromWest);
  };
  return static_cast<float>(cell + std::min(toSide(p.x), toSide(p.y))) /
         static_cast<float>(fixedUnitsPerMetre);
}

CellIndex::Runs CellIndex::around(Fixed2 p) const {
  Runs runs;
  if (cellKeys_.empty()) return runs;
  const std::int64_t from = std::max(cellNumber(p.x) - ring, lowColumn_);
  const std::int64_t to = std::min(cellNumber(p.x) + ring, lowColumn_ + width_ - 1);
  if (from > to) return runs;
  for (std::size_t r = 0; r < runs.size(); ++r) {
    const std::int64_t row = cellNumber(p.y) - ring + static_cast<std::int64_t>(r);
    runs[r] = rowsBetween(keyOf(from, row), keyOf(to, row));
  }
  return runs;
}

std::size_t CellIndex::bytes() const {
  return bytesHeld(keys_, order_, spareKeys_, spareOrder_, cellKeys_, cellStarts_);
}

void CellIndex::carry(StateFields& fields, std::size_t rows) {
  fields.number("cells.lowColumn", lowColumn_);
  fields.number("cells.lowRow", lowRow_);
  fields.number("cells.width", width_);
  fields.column("cells.keys", cellKeys_);
  fields.column("cells.starts", cellStarts_);
  fields.expect(cellStarts_.size() == cellKeys_.size() + 1 && cellStarts_.back() == rows &&
                    std::ranges::is_sorted(cellStarts_) && std::ranges::is_sorted(cellKeys_),
                "cells");
  const auto fitting = [](std::int64_t number) { return std::abs(number) <= farWest; };
  fields.expect(fitting(lowColumn_) && fitting(lowRow_) && fitting(width_), "cells");
}

void CellIndex::drop(std::span<const std::uint8_t> marked) {
  assert(cellStarts_.empty() || marked.size() == cellStarts_.back());
  std::uint32_t kept = 0;
  for (std::size_t c = 0; c < cellKeys_.size(); ++c) {
    const std::uint32_t begin = cellStarts_[c];
    const std::uint32_t end = cellStarts_[c + 1];
    cellStarts_[c] = kept;
    for (std::uint32_t row = begin; row < end; ++row) kept += marked[row] == 0 ? 1U : 0U;
  }
  cellStarts_.back() = kept;
}

/// Keys ascend, and so do the ends of the runs: from a cell to a later one they only move on.
void CellSweep::moveTo(std::size_t row) {
  const std::vector<std::uint32_t>& keys = cells_->cellKeys_;
  const std::vector<std::uint32_t>& starts = cells_->cellStarts_;
  const bool onwards = end_ > 0 && row >= end_;
  std::uint32_t cell =
      onwards ? cell_ + 1
              : static_cast<std::uint32_t>(std::ranges::upper_bound(starts, row) - starts.begin() - 1);
  while (row >= starts[cell + 1]) ++cell;
  for (std::size_t r = 0; r < static_cast<std::size_t>(2 * ring_ + 1); ++r) {
    const std::int64_t middle = keys[cell] + (static_cast<std::int64_t>(r) - ring_) * cells_->width_;
    const std::int64_t low = middle - ring_;
    const std::int64_t high = middle + ring_;
    auto [first, last] = near_[r];
    if (!onwards) first = static_cast<std::size_t>(std::ranges::lower_bound(keys, low) - keys.begin());
    while (first < keys.size() && keys[first] < low) ++first;
    last = onwards ? std::max(first, last) : first;
    while (last < keys.size() && keys[last] <= high) ++last;
    near_[r] = {first, last};
    runs_[r] = {starts[first], starts[last]};
  }
  cell_ = cell;
  begin_ = starts[cell];
  end_ = starts[cell + 1];
}

} // namespace loopstad::sim
