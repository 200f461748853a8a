// SPDX-License-Identifier: GPL-3.0-or-later
/// Rows of a table that are replaced: new rows take the places of those that went, the last ones close the
/// gaps.
///
///   Slots slots(freed, rows);
///   const std::uint32_t at = slots.next();                       // for a new row; rows() grows when none is
///   free for (const auto& [from, to] : slots.closeGaps()) move(from, to);   // then cut the table to rows()
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace loopstad::twin::edit {

class Slots {
public:
  Slots(std::vector<std::uint32_t> freed, std::size_t rows) : freed_(std::move(freed)), rows_(rows) {
    std::ranges::sort(freed_);
  }

  std::uint32_t next() {
    if (used_ < freed_.size()) return freed_[used_++];
    return static_cast<std::uint32_t>(rows_++);
  }
  [[nodiscard]] std::size_t rows() const { return rows_; }

  /// Moves to be made, in this order.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> closeGaps() {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> moves;
    for (std::size_t i = freed_.size(); i > used_; --i) {
      const std::uint32_t gap = freed_[i - 1];
      const auto last = static_cast<std::uint32_t>(--rows_);
      if (last != gap) moves.emplace_back(last, gap);
    }
    return moves;
  }

private:
  std::vector<std::uint32_t> freed_;
  std::size_t used_ = 0;
  std::size_t rows_;
};

} // namespace loopstad::twin::edit
