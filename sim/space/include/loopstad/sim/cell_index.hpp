// SPDX-License-Identifier: GPL-3.0-or-later
/// Who stands near whom: people sorted by square cells, so that the neighbours of a cell are a few runs of
/// rows.
///
///   CellIndex cells;
///   cells.sort(crowd.position, crowd.id, executor);
///   reorder(crowd, cells.order(), moves, spare, executor);     // rows are now in (cell, id) order
///   CellSweep sweep(cells);
///   for (const RowRun& run : sweep.around(row)) for (auto r = run.begin; r < run.end; ++r) use(r);
///
/// Only cells with somebody in them exist, so the cost depends on the number of people, not on the area. The
/// order depends on positions and ids alone. around(row) covers everyone within reach_m of the row, and more.
/// Limits: positions within +-16 km, 2^32 - 1 rows.
#pragma once

#include <loopstad/base/executor.hpp>
#include <loopstad/base/fixed.hpp>
#include <loopstad/sim/crowd.hpp>

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace loopstad::sim {

class StateFields;

/// Rows begin .. end - 1.
struct RowRun {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

class CellIndex {
public:
  /// Half the reach: five rows of cells cover less ground in excess than three rows of cells twice as wide.
  static constexpr double cell_m = 1.5;
  static constexpr int ring = 2; ///< cells on either side that are looked at
  static constexpr double reach_m = cell_m * ring;
  using Runs = std::array<RowRun, 2 * ring + 1>; ///< one per row of cells, from south to north

  /// Finds the order; the rows themselves are for the caller to move. Afterwards the index speaks of sorted
  /// rows.
  void sort(std::span<const Fixed2> position, std::span<const AgentId> id, Executor& executor);
  /// order()[new row] = old row.
  [[nodiscard]] std::span<const std::uint32_t> order() const { return order_; }

  /// The rows in cells round a point anywhere: everyone who stood within reach_m of it, and more.
  [[nodiscard]] Runs around(Fixed2 p) const;
  /// Equal within a cell, one more in the next one to the east or north: work that need not be done by
  /// everyone at once is shared out by it, so that those who share a look around do it together.
  [[nodiscard]] static std::uint32_t turn(Fixed2 p);
  /// Everyone within so many metres of the point stands in its own cell or in one of the eight next to it.
  [[nodiscard]] static float nextCells_m(Fixed2 p);
  /// Follows drop(crowd, marked).
  void drop(std::span<const std::uint8_t> marked);
  /// Saves, or restores, what is needed of so many sorted rows until they are sorted anew: runs, but no
  /// order.
  void carry(StateFields& fields, std::size_t rows);
  [[nodiscard]] std::size_t occupiedCells() const { return cellKeys_.size(); }
  /// Memory of the index, spare room included.
  [[nodiscard]] std::size_t bytes() const;

private:
  friend class CellSweep;
  void computeKeys(std::span<const Fixed2> position, Executor& executor);
  void sortByKey(Executor& executor);
  void listCells(std::span<const AgentId> id, Executor& executor);
  [[nodiscard]] std::int64_t keyOf(std::int64_t column, std::int64_t row) const {
    return (row - lowRow_) * width_ + (column - lowColumn_);
  }
  [[nodiscard]] RowRun rowsBetween(std::int64_t lowKey, std::int64_t highKey) const;

  // Key 0 is the south-west corner of the people's bounding box, grown by the ring: the cells of a run that
  // sticks out of the box have keys of their own, so runs never wrap into the next row.
  std::int64_t lowColumn_ = 0;
  std::int64_t lowRow_ = 0;
  std::int64_t width_ = 1;
  std::uint32_t highKey_ = 0;
  std::vector<std::uint32_t> keys_; // per row, in the same order as order_
  std::vector<std::uint32_t> order_;
  std::vector<std::uint32_t> spareKeys_;
  std::vector<std::uint32_t> spareOrder_;
  std::vector<std::uint32_t> cellKeys_;   // of occupied cells, ascending
  std::vector<std::uint32_t> cellStarts_; // first row of each, and the number of rows
};

/// The rows round row after row: of the row's cell and of ring cells on either side. Those asked for in
/// ascending order cost a few comparisons per cell; any other costs a search. The index must not change
/// meanwhile.
class CellSweep {
public:
  explicit CellSweep(const CellIndex& cells, int ring = CellIndex::ring) : cells_(&cells), ring_(ring) {}

  /// Valid until the next call.
  [[nodiscard]] const CellIndex::Runs& around(std::size_t row) {
    if (!holds(row)) moveTo(row);
    return runs_;
  }
  /// In the cell that was asked for last.
  [[nodiscard]] bool holds(std::size_t row) const { return begin_ <= row && row < end_; }

private:
  void moveTo(std::size_t row);

  struct Cells { // first .. last - 1, of one row of cells
    std::size_t first = 0;
    std::size_t last = 0;
  };
  const CellIndex* cells_;
  int ring_;
  std::uint32_t cell_ = std::numeric_limits<std::uint32_t>::max();
  std::array<Cells, 2 * CellIndex::ring + 1> near_{};
  CellIndex::Runs runs_{};
  std::size_t begin_ = 0; // rows of the cell
  std::size_t end_ = 0;
};

} // namespace loopstad::sim
