// SPDX-License-Identifier: GPL-3.0-or-later
/// What people feel round them, person after person.
///
///   Lookout lookout(present);
///   Surroundings around;
///   for (std::size_t row = begin; row < end; ++row) lookout.look(row, around), react(around);
///
/// Rows in ascending order share the work of a cell. Vector code, chosen when the program starts, with the
/// same answer to the bit at any width. One lookout per thread; keep the present alive.
#pragma once

#include <loopstad/sim/present.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace loopstad::sim {

/// People in the cells round a cell, in row order. Positions are metres from the person that it was gathered
/// for: multiples of 2^-16 m below 8 m, so that differences are exact.
struct Vicinity {
  static constexpr std::size_t capacity = 1024;
  template <class T>
  using Column = std::array<T, capacity + widest>;
  alignas(64) Column<float> x;
  alignas(64) Column<float> y;
  alignas(64) Column<float> velocityX;
  alignas(64) Column<float> velocityY;
  alignas(64) Column<float> radius_m;
  alignas(64) Column<std::uint32_t> row;
  std::size_t count = 0;
};

class Lookout {
public:
  explicit Lookout(const Present& present)
      : present_(present), sweeps_{CellSweep(present.cells, 1), CellSweep(present.cells)} {}

  /// beyond_m: of people ahead, only those who are no further than this from contact.
  void look(std::size_t row, Surroundings& around, float beyond_m = static_cast<float>(CellIndex::reach_m));

private:
  void lookForPeople(std::size_t row, float beyond_m, Surroundings& around);

  const Present& present_;
  std::array<CellSweep, 2> sweeps_; ///< the next cells only, and all within reach
  const CellSweep* held_ = nullptr; ///< whose rows the vicinity holds
  Fixed2 origin_;
  Vicinity vicinity_;
};

} // namespace loopstad::sim
