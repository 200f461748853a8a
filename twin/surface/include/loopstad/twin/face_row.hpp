// SPDX-License-Identifier: GPL-3.0-or-later
/// A face with all that a step reads of it, in one cache line.
///
///   const FaceRow& row = surface.row(point.face);
///   if (contains(row, toFixed(Vec2{12.0, 3.0}))) ...           // exact; the border counts as inside
///   const double z_m = heightAt(row, point.position);
///
/// Corners run counter-clockwise; edge e goes from corner e to corner (e + 1) % 3.
#pragma once

#include <loopstad/base/fixed.hpp>

#include <array>
#include <cstdint>

namespace loopstad::twin {

struct alignas(64) FaceRow {
  static constexpr std::uint32_t nothing = 0xffffffffU;

  std::array<Fixed2, 3> corners;
  double inverseTwiceArea = 0.0; ///< per square unit
  std::array<float, 3> heights_m{};
  std::array<std::uint32_t, 3> across{}; ///< 4 * neighbour + the same edge there; nothing at a boundary
  std::int16_t sheet = 0;
  std::uint16_t surfaceClass = 0;
};
static_assert(sizeof(FaceRow) == 64);

[[nodiscard]] constexpr bool contains(const FaceRow& row, Fixed2 p) {
  const std::int64_t signs = orientation(row.corners[0], row.corners[1], p) |
                             orientation(row.corners[1], row.corners[2], p) |
                             orientation(row.corners[2], row.corners[0], p);
  return signs >= 0; // the sign bit is set when one of them is negative
}

/// Height of the face's plane at p, metres above NAP.
[[nodiscard]] constexpr double heightAt(const FaceRow& row, Fixed2 p) {
  const auto& [a, b, c] = row.corners;
  const double u = static_cast<double>(orientation(c, a, p)) * row.inverseTwiceArea;
  const double v = static_cast<double>(orientation(a, b, p)) * row.inverseTwiceArea;
  const double base = row.heights_m[0];
  return base + u * (row.heights_m[1] - base) + v * (row.heights_m[2] - base);
}

} // namespace loopstad::twin
