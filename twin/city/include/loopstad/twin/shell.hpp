// SPDX-License-Identifier: GPL-3.0-or-later
/// The surfaces round a building, or round a part of one.
///
///   const Shell house = prism(footprint, -0.3, 6.2);   // LoD 1.2: floor, walls and a flat roof
///   findDefect(house);                                 // empty: closed, flat surfaces, inside within
///   volume_m3(house);                                  // 6.5 m times the area of the footprint
///
/// A surface is its outer ring, counter-clockwise seen from outside, and its holes, clockwise. Rings are
/// open: the last point is not the first one again. Coordinates are local metres and heights above NAP, as in
/// the Twin.
#pragma once

#include <loopstad/base/vec.hpp>
#include <loopstad/twin/polygon.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace loopstad::twin {

/// The semantic surfaces of CityJSON that the outside of a building has. New ones are added before other.
enum class SurfaceRole : std::uint8_t { ground, wall, roof, outerFloor, outerCeiling, closure, other };

using Ring3 = std::vector<Vec3>;

struct ShellSurface {
  SurfaceRole role = SurfaceRole::other;
  std::vector<Ring3> rings; ///< the outer one, then holes

  friend bool operator==(const ShellSurface&, const ShellSurface&) = default;
};

struct Shell {
  std::vector<ShellSurface> surfaces;

  friend bool operator==(const Shell&, const Shell&) = default;
};

/// A solid over a polygon. Points nearer than a millimetre to the one before are left out; without surfaces
/// where no area or no height is left.
[[nodiscard]] Shell prism(const Polygon& polygon, double ground_m, double roof_m);

/// Twice the area of the ring as a vector along its normal; robust for rings that are flat only nearly
/// (Newell).
[[nodiscard]] Vec3 newellNormal(const Ring3& ring);
/// Every edge is shared by two surfaces that run along it in opposite directions; points are equal within a
/// millimetre.
[[nodiscard]] bool isClosed(const Shell& shell);
/// Positive for a closed shell whose surfaces face outward.
[[nodiscard]] double volume_m3(const Shell& shell);
/// The first rule for solids (ISO 19107, as val3dity 2 checks it) that is broken, for people; empty when none
/// is: at least three points a ring, no two of them nearer than a millimetre in a row, each surface flat
/// within a centimetre, closed, facing outward.
[[nodiscard]] std::string findDefect(const Shell& shell);

} // namespace loopstad::twin
