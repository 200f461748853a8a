// SPDX-License-Identifier: GPL-3.0-or-later
/// Distances of many places in two bytes each: near places have near distances.
///
///   const FarDistances far(distances);          // metres, infinity where there is no way
///   const double d = far[i];
///
/// Steps are 1/65534 of the range within a cluster of 32 neighbours: a millimetre where these lie some 60 m
/// apart.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace loopstad::sim::route {

/// Places with numbers that differ in the last bits alone.
inline constexpr std::size_t clusterSize = 32;

class FarDistances {
public:
  explicit FarDistances(std::span<const double> distances_m);

  [[nodiscard]] double operator[](std::size_t i) const {
    const std::uint16_t steps = steps_[i];
    if (steps == unreachable) return std::numeric_limits<double>::infinity();
    const Scale& scale = scales_[i / clusterSize];
    return static_cast<double>(scale.nearest_m) + static_cast<double>(scale.step_m) * steps;
  }
  /// The same to the precision of a float.
  [[nodiscard]] float nearly(std::size_t i) const {
    const std::uint16_t steps = steps_[i];
    const Scale& scale = scales_[i / clusterSize];
    const float d = scale.nearest_m + scale.step_m * static_cast<float>(steps);
    return steps == unreachable ? std::numeric_limits<float>::infinity() : d;
  }
  /// The least of a cluster, to the precision of a float; infinity when all are unreachable.
  [[nodiscard]] float least(std::size_t cluster) const { return scales_[cluster].nearest_m; }
  [[nodiscard]] std::size_t bytes() const {
    return steps_.capacity() * sizeof(std::uint16_t) + scales_.capacity() * sizeof(Scale);
  }

private:
  struct Scale {
    float nearest_m = std::numeric_limits<float>::infinity();
    float step_m = 0.0F;
  };
  static constexpr std::uint16_t unreachable = 0xffffU;

  std::vector<std::uint16_t> steps_;
  std::vector<Scale> scales_;
};

} // namespace loopstad::sim::route
