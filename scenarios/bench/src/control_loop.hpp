// SPDX-License-Identifier: GPL-3.0-or-later
/// Work that is perfectly parallel: arithmetic on registers, as many blocks as a step has, nothing shared and
/// nothing read. What it gains on a machine is the most that a step could gain.
///
///   ControlLoop control(persons);
///   control.calibrate(0.005, *oneThread);     // about 5 ms a step
///   control.step(*twoThreads);
#pragma once

#include <loopstad/base/executor.hpp>

#include <cstdint>
#include <vector>

namespace loopstad::scenarios {

class ControlLoop {
public:
  explicit ControlLoop(std::size_t rows);

  /// Chooses the work per row so that a step takes about this long.
  void calibrate(double step_s, Executor& executor);
  void step(Executor& executor);
  /// Over what the last step computed: the same at any number of threads.
  [[nodiscard]] double checksum() const;

private:
  struct alignas(64) Slot { // a line of cache of its own
    double value = 0.0;
  };
  static constexpr std::size_t rowsPerBlock = 256; // as a step

  std::size_t rows_;
  std::uint64_t turnsPerRow_ = 1;
  std::vector<Slot> slots_; // one per block
};

} // namespace loopstad::scenarios
