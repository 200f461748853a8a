// SPDX-License-Identifier: GPL-3.0-or-later
/// Square cells over a box with a list of ids per cell, all lists in one array.
///
///   CellLists<FaceId> grid(CellFrame(low, high, 16));
///   grid.fill(faces, [&](std::size_t f, auto add) { grid.frame().eachCellOf(rows[f].corners, 0, add); });
///   for (FaceId face : grid.at(p)) ...            // ascending; empty outside the box
///
/// A cell is 2^shift units wide (16: 1 m).
#pragma once

#include <loopstad/base/fixed.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace loopstad::twin {

class CellFrame {
public:
  /// Columns i0..i1 and rows j0..j1, both included; empty when the first is above the second.
  struct Block {
    std::int32_t i0 = 0, j0 = 0, i1 = -1, j1 = -1;
  };

  CellFrame() = default;
  CellFrame(Fixed2 low, Fixed2 high, unsigned shift);
  /// The smallest cells, at least 2^least units wide, of which there are at most `cells`.
  CellFrame(Fixed2 low, Fixed2 high, unsigned least, std::size_t cells);

  [[nodiscard]] std::size_t cells() const {
    return static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_);
  }
  [[nodiscard]] std::size_t cell(std::int32_t i, std::int32_t j) const {
    return static_cast<std::size_t>(j) * static_cast<std::size_t>(columns_) + static_cast<std::size_t>(i);
  }
  /// cells() for a point outside.
  [[nodiscard]] std::size_t cellAt(Fixed2 p) const {
    const std::int64_t i = (std::int64_t{p.x} - low_.x) >> shift_;
    const std::int64_t j = (std::int64_t{p.y} - low_.y) >> shift_;
    if (i < 0 || j < 0 || i >= columns_ || j >= rows_) return cells();
    return cell(static_cast<std::int32_t>(i), static_cast<std::int32_t>(j));
  }
  /// The cells that a box in units touches.
  [[nodiscard]] Block block(std::int64_t x0, std::int64_t y0, std::int64_t x1, std::int64_t y1) const;
  [[nodiscard]] double width_m() const {
    return static_cast<double>(std::int64_t{1} << shift_) / fixedUnitsPerMetre;
  }

  /// Calls add(cell) for every cell within `reach` units of a triangle or segment, and for few others.
  template <class Add>
  void eachCellOf(std::span<const Fixed2> points, std::int64_t reach, Add add) const;

private:
  /// The part of row j that the shape touches.
  [[nodiscard]] Block strip(std::span<const Fixed2> points, std::int64_t reach, std::int32_t j) const;

  Fixed2 low_;
  unsigned shift_ = 16;
  std::int32_t columns_ = 0;
  std::int32_t rows_ = 0;
};

template <class IdType>
class CellLists {
public:
  CellLists() = default;
  explicit CellLists(CellFrame frame) : frame_(frame), begins_(frame.cells() + 1, 0) {}

  [[nodiscard]] const CellFrame& frame() const { return frame_; }
  [[nodiscard]] std::span<const IdType> list(std::size_t cell) const {
    return std::span(ids_).subspan(begins_[cell], begins_[cell + 1] - begins_[cell]);
  }
  [[nodiscard]] std::span<const IdType> at(Fixed2 p) const {
    const std::size_t cell = frame_.cellAt(p);
    return cell < frame_.cells() ? list(cell) : std::span<const IdType>{};
  }

  /// Calls visit(id, add) twice for ids 0..count-1: to count, then to fill.
  template <class Visit>
  void fill(std::size_t count, Visit visit) {
    begins_.assign(frame_.cells() + 2, 0);
    for (std::size_t id = 0; id < count; ++id) visit(id, [this](std::size_t cell) { ++begins_[cell + 2]; });
    for (std::size_t cell = 2; cell < begins_.size(); ++cell) begins_[cell] += begins_[cell - 1];
    ids_.resize(begins_.back());
    for (std::size_t id = 0; id < count; ++id)
      visit(id, [this, id](std::size_t cell) { ids_[begins_[cell + 1]++] = IdType(id); });
    begins_.pop_back();
  }

private:
  CellFrame frame_;
  std::vector<std::uint32_t> begins_;
  std::vector<IdType> ids_;
};

template <class Add>
void CellFrame::eachCellOf(std::span<const Fixed2> points, std::int64_t reach, Add add) const {
  Fixed2 low = points[0];
  Fixed2 high = points[0];
  for (const Fixed2 p : points.subspan(1)) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  const Block box = block(low.x - reach, low.y - reach, high.x + reach, high.y + reach);
  const bool small = box.i1 - box.i0 < 2 || box.j1 - box.j0 < 1; // cutting it into strips gains nothing
  for (std::int32_t j = box.j0; j <= box.j1; ++j) {
    const Block row = small ? box : strip(points, reach, j);
    for (std::int32_t i = row.i0; i <= row.i1; ++i) add(cell(i, j));
  }
}

} // namespace loopstad::twin
