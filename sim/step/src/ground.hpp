// SPDX-License-Identifier: GPL-3.0-or-later
/// The ground as it is passed at a time: its surface, its walls, and the ways over it. All of it refers to
/// the surface, so it stays where it is; a change of a gate makes another one.
///
///   auto ground = std::make_shared<Ground>(mesh);
///   findWays(world, *ground, executor);
///   const Heading heading = ground->map(destination, profile.wheelchair).heading(here);
#pragma once

#include <loopstad/sim/route_map.hpp>
#include <loopstad/sim/walls.hpp>
#include <loopstad/twin/surface.hpp>

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace loopstad::sim {

struct Ground {
  explicit Ground(std::shared_ptr<const twin::SurfaceMesh> passed)
      : mesh(std::move(passed)), surface(*mesh), walls(surface) {}
  Ground(const Ground&) = delete; // walls and maps point to the surface
  Ground& operator=(const Ground&) = delete;

  std::shared_ptr<const twin::SurfaceMesh> mesh;
  twin::Surface surface;
  Walls walls;
  /// Per destination, on foot and on wheels: only those that somebody needs.
  std::vector<std::array<std::optional<RouteMap>, 2>> maps;

  [[nodiscard]] const RouteMap& map(std::size_t destination, bool wheelchair) const {
    return *maps[destination][wheelchair ? 1 : 0];
  }
};

} // namespace loopstad::sim
