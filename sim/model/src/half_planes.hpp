// SPDX-License-Identifier: GPL-3.0-or-later
/// The velocity nearest to a wish that a set of half planes and a highest speed allow: a linear programme in
/// two dimensions, and one in three for when nothing is allowed.
///
///   HalfPlanes planes;
///   planes.add({n, least});                    // n . v >= least; first those that never give way
///   planes.hard = planes.count;
///   planes.add(...);
///   const Velocity v = nearestVelocity(planes, wish, most_mps);
///
/// Van den Berg, Guy, Lin & Manocha 2011, section 5; the incremental method is that of de Berg et al.,
/// "Computational Geometry", chapter 4. Planes are taken in the given order, so that the result is the same
/// everywhere. Exact to about 1e-4 m/s.
#pragma once

#include <loopstad/sim/crowd.hpp>

#include <array>
#include <cstddef>

namespace loopstad::sim {

/// normal . v >= least; normal of length 1.
struct HalfPlane {
  Direction normal;
  float least = 0.0F;
};

struct HalfPlanes {
  static constexpr std::size_t capacity = 48;
  std::array<HalfPlane, capacity> plane;
  std::size_t count = 0;
  std::size_t hard = 0; ///< the first so many hold even when the others cannot

  /// One too many is dropped.
  void add(const HalfPlane& p) {
    if (count < capacity) plane[count++] = p;
  }
};

/// Where the planes leave nothing, the velocity that is furthest from breaking the worst of those that are
/// not hard. |v| <= most_mps in any case.
[[nodiscard]] Velocity nearestVelocity(const HalfPlanes& planes, Velocity wish, float most_mps);

} // namespace loopstad::sim
