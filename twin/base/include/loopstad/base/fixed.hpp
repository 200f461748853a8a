// SPDX-License-Identifier: GPL-3.0-or-later
/// Positions in fixed point: whole units of 2^-16 m (15 um), so that differences are exact everywhere in an
/// area.
///
///   const Fixed2 p = toFixed(Vec2{12.5, 3.0});
///   const Vec2 metres = toMetres(p);                 // exact
///   if (orientation(a, b, p) >= 0) ...               // exact: p left of a->b or on it
///
/// Limit: coordinates within +-16 km of the origin (fixedLimit_m), so that differences fit 32 bits and
/// areas 63.
#pragma once

#include <loopstad/base/vec.hpp>

#include <cassert>
#include <cstdint>

namespace loopstad {

inline constexpr double fixedUnitsPerMetre = 65536.0;
inline constexpr double fixedLimit_m = 16000.0;

struct Fixed2 {
  std::int32_t x = 0;
  std::int32_t y = 0;

  friend constexpr auto operator<=>(const Fixed2&, const Fixed2&) = default;
};

/// Nearest unit; halves away from zero. |metres| <= fixedLimit_m.
[[nodiscard]] constexpr std::int32_t toFixed(double metres) {
  assert(metres >= -fixedLimit_m && metres <= fixedLimit_m);
  const double units = metres * fixedUnitsPerMetre;
  return static_cast<std::int32_t>(units < 0.0 ? units - 0.5 : units + 0.5);
}
[[nodiscard]] constexpr Fixed2 toFixed(Vec2 metres) { return {toFixed(metres.x), toFixed(metres.y)}; }
[[nodiscard]] constexpr double toMetres(std::int32_t units) { return units / fixedUnitsPerMetre; }
[[nodiscard]] constexpr Vec2 toMetres(Fixed2 p) { return {toMetres(p.x), toMetres(p.y)}; }

/// Twice the signed area of triangle a, b, c in square units, exactly: positive when c lies left of a->b.
[[nodiscard]] constexpr std::int64_t orientation(Fixed2 a, Fixed2 b, Fixed2 c) {
  const std::int64_t abx = std::int64_t{b.x} - a.x;
  const std::int64_t aby = std::int64_t{b.y} - a.y;
  const std::int64_t acx = std::int64_t{c.x} - a.x;
  const std::int64_t acy = std::int64_t{c.y} - a.y;
  return abx * acy - aby * acx;
}

} // namespace loopstad
