// SPDX-License-Identifier: GPL-3.0-or-later
/// Which walls of a building are likely to have its doors, and the door in one.
///
///   std::vector<Frontage> walls = likelyWalls(mesh, classes, std::move(edges));   // the likeliest first
///   walls.resize(std::min(walls.size(), doorsFor(floorArea_m2)));
///   twin.doors.push_back(doorIn(mesh, walls[0], 0.5));                // in its middle
#pragma once

#include <loopstad/twin/twin.hpp>

#include <span>
#include <vector>

namespace loopstad::twin::build {

/// A stretch of wall that holds a door with its frame.
inline constexpr double shortestWall_m = 0.6;

/// An edge where public ground meets something else.
struct Frontage {
  std::uint32_t face = 0;
  std::size_t edge = 0;
};

[[nodiscard]] double length_m(const SurfaceMesh& mesh, const Frontage& wall);
/// Streets before lawns: a front door opens to where people walk by choice. 0 to 1.
[[nodiscard]] double appeal(const SurfaceMesh& mesh, std::span<const SurfaceClass> classes,
                            const Frontage& wall);
/// Stretches long enough, the most appealing first.
[[nodiscard]] std::vector<Frontage>
likelyWalls(const SurfaceMesh& mesh, std::span<const SurfaceClass> classes, std::vector<Frontage> walls);
/// How many doors a building with so much floor has, as far as walls allow.
[[nodiscard]] std::size_t doorsFor(double floor_m2);
/// share: 0 at the beginning of the wall, 1 at its end. Building and weight are the caller's to set.
[[nodiscard]] Door doorIn(const SurfaceMesh& mesh, const Frontage& wall, double share);

} // namespace loopstad::twin::build
