// SPDX-License-Identifier: GPL-3.0-or-later
#include "density_history.hpp"

#include <algorithm>

namespace loopstad::sim {

DensityHistory::DensityHistory(const WalkableGrid& grid)
    : grid_(grid),
      interval_(grid.size(), 0.0F),
      total_(grid.size(), 0.0),
      peak_per_m2_(grid.size(), 0.0F),
      aboveValidated_s_(grid.size(), 0.0F),
      touched_(grid.size(), 0) {}

void DensityHistory::add(const DensityField& field, double seconds) {
  if (closedSpan_s_ > 0.0) {
    for (const CellId c : touchedNow_) interval_[c.index()] = 0.0F;
    touchedNow_.clear();
    closedSpan_s_ = 0.0;
  }
  for (std::size_t i = 0; i < field.cells().size(); ++i) {
    const double amount = field.atCells_per_m2()[i] * seconds;
    if (amount <= 0.0) continue;
    const CellId c = field.cells()[i];
    float& sum = interval_[c.index()];
    if (sum == 0.0F) touchedNow_.push_back(c);
    sum += static_cast<float>(amount);
    touched_[c.index()] = 1;
  }
  std::array<std::uint32_t, 6> persons{};
  for (const double density : field.atPersons_per_m2())
    ++persons[static_cast<std::size_t>(walkwayService(density))];
  for (std::size_t level = 0; level < persons.size(); ++level)
    personSeconds_[level] += persons[level] * seconds;
  interval_s_ += seconds;
}

void DensityHistory::carry(StateFields& fields) {
  fields.sameLength("density.interval", interval_);
  fields.sameLength("density.total", total_);
  fields.sameLength("density.peak_per_m2", peak_per_m2_);
  fields.sameLength("density.aboveValidated_s", aboveValidated_s_);
  fields.sameLength("density.touched", touched_);
  fields.column("density.touchedNow", touchedNow_);
  fields.number("density.interval_s", interval_s_);
  fields.number("density.closed_s", closed_s_);
  fields.number("density.closedSpan_s", closedSpan_s_);
  fields.number("density.peak.density_per_m2", peak_.density_per_m2);
  fields.number("density.peak.cell", peak_.cell);
  fields.number("density.peak.time_s", peak_.time_s);
  fields.number("density.personSeconds", personSeconds_);
  const auto there = [this](CellId c) { return c.index() < grid_.size(); };
  fields.expect(std::ranges::all_of(touchedNow_, there), "density.touchedNow");
  fields.expect(!peak_.cell || there(peak_.cell), "density.peak.cell");
}

double DensityHistory::mean_per_m2(CellId cell) const {
  const double span_s = closedSpan_s_ > 0.0 ? closedSpan_s_ : interval_s_;
  return span_s > 0.0 ? double(interval_[cell.index()]) / span_s : 0.0;
}

DensityHistory::Peak DensityHistory::highestNow(double time_s) const {
  Peak peak;
  for (const CellId c : touchedNow_)
    if (const double mean = mean_per_m2(c);
        mean > peak.density_per_m2 || (mean == peak.density_per_m2 && c < peak.cell))
      peak = {mean, c, time_s};
  return peak;
}

void DensityHistory::closeInterval(double time_s) {
  if (interval_s_ <= 0.0) return;
  for (const CellId c : touchedNow_) {
    const auto mean = static_cast<float>(mean_per_m2(c));
    peak_per_m2_[c.index()] = std::max(peak_per_m2_[c.index()], mean);
    if (mean > validatedDensity_per_m2) aboveValidated_s_[c.index()] += static_cast<float>(interval_s_);
    total_[c.index()] += double(interval_[c.index()]);
  }
  const Peak now = highestNow(time_s);
  if (now.density_per_m2 > peak_.density_per_m2) peak_ = now;
  closed_s_ += interval_s_;
  closedSpan_s_ = interval_s_;
  interval_s_ = 0.0;
}

void DensityHistory::results(double time_s, MeasureResults& into) const {
  const bool running = interval_s_ > 0.0;
  into.density = map(running);
  into.personSecondsAtService = personSeconds_;
  const Peak peak = closed_s_ > 0.0 ? peak_ : highestNow(time_s);
  into.peakDensity_per_m2 = peak.density_per_m2;
  into.peakTime_s = peak.time_s;
  if (peak.cell) into.peakPlace = toMetres(grid_.point(peak.cell).position);
  into.aboveValidated = peak.density_per_m2 > validatedDensity_per_m2;
}

/// Cut to where somebody was, so that a large city does not cost memory that says nothing.
DensityMap DensityHistory::map(bool withRunningInterval) const {
  DensityMap map;
  map.cell_m = grid_.cell_m();
  GridPlace low{0xffffffffU, 0xffffffffU, 0};
  GridPlace high;
  for (const CellId c : ids<CellId>(grid_.size())) {
    if (touched_[c.index()] == 0) continue;
    const GridPlace p = grid_.place(c);
    low = {std::min(low.column, p.column), std::min(low.row, p.row), 0};
    high = {std::max(high.column, p.column), std::max(high.row, p.row), 0};
  }
  if (low.column > high.column) return map; // nobody was anywhere
  map.sheets = grid_.sheets();
  map.columns = high.column - low.column + 1;
  map.rows = high.row - low.row + 1;
  map.origin = grid_.origin() + grid_.cell_m() * Vec2{double(low.column), double(low.row)};
  const std::size_t cells = map.sheets.size() * map.rows * map.columns;
  map.mean_per_m2.assign(cells, -1.0F);
  map.peak_per_m2.assign(cells, -1.0F);
  map.secondsAboveValidated.assign(cells, -1.0F);
  const double time_s = closed_s_ + (withRunningInterval ? interval_s_ : 0.0);
  for (const CellId c : ids<CellId>(grid_.size())) {
    const GridPlace p = grid_.place(c);
    if (p.column < low.column || p.column > high.column || p.row < low.row || p.row > high.row) continue;
    const std::size_t at =
        (std::size_t{p.layer} * map.rows + (p.row - low.row)) * map.columns + (p.column - low.column);
    const double running = withRunningInterval ? double(interval_[c.index()]) : 0.0;
    map.mean_per_m2[at] = static_cast<float>(time_s > 0.0 ? (total_[c.index()] + running) / time_s : 0.0);
    map.peak_per_m2[at] = closed_s_ > 0.0 ? peak_per_m2_[c.index()] : static_cast<float>(mean_per_m2(c));
    map.secondsAboveValidated[at] = aboveValidated_s_[c.index()];
  }
  return map;
}

} // namespace loopstad::sim
