// SPDX-License-Identifier: GPL-3.0-or-later
/// e^x for x <= 0 in 32 bits, the same bits on every machine: for the decays inside a model.
///
///   const float weight = decay(-distance_m / range_m);
///
/// Relative error < 1e-5 down to e^-80; below that the result is 0 or smaller than 2e-35. Only +, -, * and
/// integer operations, no branches: a loop over lanes becomes vector code.
#pragma once

#include <bit>
#include <cstdint>

namespace loopstad::sim {

/// The numbers of decay(), for its twin in vector code as well.
namespace decayNumbers {
inline constexpr float inverseLn2 = 1.44269504F;
inline constexpr float least = -126.0F; // the smallest exponent of a normal number
inline constexpr int bias = 127;
// 2^f on [0, 1], exact at both ends; from Chebyshev nodes, relative error 3e-7.
inline constexpr float c1 = 0.693148809F;
inline constexpr float c2 = 0.240172933F;
inline constexpr float c3 = 0.0558116056F;
inline constexpr float c4 = 0.00897019171F;
inline constexpr float c5 = 0.00189646108F;
} // namespace decayNumbers

[[nodiscard]] inline float decay(float x) {
  using namespace decayNumbers;
  const float y = x * inverseLn2;
  const float power = y < least ? least : y;
  const auto towardsZero = static_cast<std::int32_t>(power);
  const std::int32_t whole = towardsZero - (static_cast<float>(towardsZero) > power ? 1 : 0);
  const float f = power - static_cast<float>(whole);
  const float poly = 1.0F + f * (c1 + f * (c2 + f * (c3 + f * (c4 + f * c5))));
  return poly * std::bit_cast<float>((whole + bias) << 23);
}

} // namespace loopstad::sim
