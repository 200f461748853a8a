// SPDX-License-Identifier: GPL-3.0-or-later
/// Random numbers as a pure function of (seed, who, when, purpose): the same at any number of threads, in any
/// order.
///
///   const Draws draw(seed, agent.value(), step, Purpose::freeSpeed);
///   const double speed_mps = draw.normal(0, 1.34, 0.26);       // the first number of this draw
///
/// A counter-based generator, Philox4x32-10 (Salmon, Moraes, Dror & Shaw 2011, "Parallel random numbers: as
/// easy as 1, 2, 3"), keyed by the seed. No state, no sequence: asking twice gives the same number twice.
#pragma once

#include <array>
#include <cstdint>

namespace loopstad {

/// What a number is for, so that two uses never share one. Append only: the values are part of every result.
enum class Purpose : std::uint32_t {
  freeSpeed = 1,
  radius = 2,
  timeGap = 3,
  birthTime = 4,
  birthPlace = 5,
  destination = 6,
  motionNoise = 7,
  stay = 8,
  nextStage = 9,
  service = 10,
  attraction = 11,
  waitingPlace = 12,
  routeTaste = 30,
  routeKnowledge = 31,
  age = 50,
  preMovement = 51,
  profile = 52,
  groupSize = 53,
  standsOnBelt = 54,
  lane = 55,
  district = 70,
  test = 1000,
};

class Draws {
public:
  Draws(std::uint64_t seed, std::uint32_t who, std::uint32_t when, Purpose purpose);

  /// Number i of this draw, i in 0..3: uniform on the open interval (0, 1), on a grid of 2^-32.
  [[nodiscard]] double uniform(unsigned i) const;
  [[nodiscard]] double uniform(unsigned i, double low, double high) const {
    return low + uniform(i) * (high - low);
  }
  /// By the inverse of the normal distribution (Wichura 1988, AS 241, relative error about 1e-16).
  [[nodiscard]] double normal(unsigned i, double mean, double deviation) const;
  /// Normal, conditioned on low <= x <= high: the inverse on the cut interval, not a clamp.
  /// low < high, and part of the interval within 7 deviations of the mean.
  [[nodiscard]] double truncatedNormal(unsigned i, double mean, double deviation, double low,
                                       double high) const;

private:
  std::array<std::uint32_t, 4> words_;
};

} // namespace loopstad
