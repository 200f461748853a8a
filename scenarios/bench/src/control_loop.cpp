// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_loop.hpp"

#include "stopwatch.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace loopstad::scenarios {
namespace {

/// The logistic map, in as many lanes as keep the units of a core busy: its numbers stay between 0 and 1 and
/// never settle, so that no turn can be left out.
double spin(std::uint64_t turns) {
  constexpr float growth = 3.7F; // chaotic (May 1976)
  constexpr std::size_t lanes = 16;
  std::array<float, lanes> x{};
  for (std::size_t i = 0; i < lanes; ++i) x[i] = 0.1F + 0.05F * static_cast<float>(i);
  for (std::uint64_t turn = 0; turn < turns; ++turn)
    for (float& lane : x) lane = growth * lane * (1.0F - lane);
  return std::accumulate(x.begin(), x.end(), 0.0);
}

} // namespace

ControlLoop::ControlLoop(std::size_t rows) : rows_(rows), slots_((rows + rowsPerBlock - 1) / rowsPerBlock) {}

void ControlLoop::step(Executor& executor) {
  forBlocks(executor, rows_, rowsPerBlock, [this](std::size_t begin, std::size_t end) {
    slots_[begin / rowsPerBlock].value = spin(turnsPerRow_ * (end - begin));
  });
}

void ControlLoop::calibrate(double step_s, Executor& executor) {
  constexpr double tryFor_s = 0.05; // long enough for the clock and for a processor that wakes up
  turnsPerRow_ = 8;
  step(executor);
  const Stopwatch watch;
  int steps = 0;
  for (; watch.wall_s() < tryFor_s; ++steps) step(executor);
  const double wanted = static_cast<double>(turnsPerRow_) * step_s * steps / watch.wall_s();
  turnsPerRow_ = std::max<std::uint64_t>(1, static_cast<std::uint64_t>(std::llround(wanted)));
}

double ControlLoop::checksum() const {
  return std::accumulate(slots_.begin(), slots_.end(), 0.0,
                         [](double sum, const Slot& slot) { return sum + slot.value; });
}

} // namespace loopstad::scenarios
