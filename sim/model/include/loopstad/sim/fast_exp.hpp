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

[[nodiscard]] inline float decay(float x) {
  constexpr float inverseLn2 = 1.44269504F;
  const float least = -126.0F; // the smallest exponent of a normal number
  const float y = x * inverseLn2;
  const float power = y < least ? least : y;
  const auto towardsZero = static_cast<std::int32_t>(power);
  const std::int32_t whole = towardsZero - (static_cast<float>(towardsZero) > power ? 1 : 0);
  const float f = power - static_cast<float>(whole);
  // 2^f on [0, 1], exact at both ends; from Chebyshev nodes, relative error 3e-7.
  const float poly =
      1.0F + f * (0.693148809F +
                  f * (0.240172933F + f * (0.0558116056F + f * (0.00897019171F + f * 0.00189646108F))));
  return poly * std::bit_cast<float>((whole + 127) << 23);
}

} // namespace loopstad::sim
