// SPDX-License-Identifier: GPL-3.0-or-later
/// The shared answer to "which way to there": one map per destination, read by everyone who goes there.
///
///   const RouteMap map = RouteMap::build(surface, target, RouteOptions{}, executor);
///   const Heading h = map.heading(point);
///   if (h.reachable()) walk(h.direction, h.distance_m);
///
/// Any-angle: distances are those of true shortest paths over the walkable surface, kept at its corners and
/// read inside the faces, aimed at the nearest point of the whole target, never at its centre. Length is
/// weighed by the cost factor of the ground: exact where all ground costs the same, else paths bend at the
/// mesh's vertices only (docs/routing.md states the error). Thread-safe once built; keep the surface alive.
/// Limits: 2^21 mesh vertices, 2^20 corners that paths to one destination bend round.
#pragma once

#include <loopstad/base/executor.hpp>
#include <loopstad/base/vec.hpp>
#include <loopstad/twin/surface.hpp>

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace loopstad::sim {

struct RouteOptions {
  bool wheelchair = false;  ///< only ground that is fit for wheels
  double clearance_m = 0.2; ///< corners are rounded at this distance where there is room, >= 0
  /// Maps that would take more than this in all share what corners see: 2 bytes per corner each, and headings
  /// that take some five times as long to read. 400 targets on 1 km2 of blocks, 25 on a village.
  std::size_t most_bytes = 100'000'000;
};

/// What a route leads to: ground in a region, or spots.
struct RouteTarget {
  twin::SurfaceRegion region;
  std::vector<twin::SurfacePoint> spots;
};

struct Heading {
  Vec2 direction;                                              ///< unit vector; zero on the target
  double distance_m = std::numeric_limits<double>::infinity(); ///< along the path, weighed by cost
  double straight_m = 0.0; ///< as far as nothing bends the way: a corner, other ground, the target

  [[nodiscard]] bool reachable() const { return distance_m < std::numeric_limits<double>::infinity(); }
};

class RouteMap {
public:
  [[nodiscard]] static RouteMap build(const twin::Surface& surface, const RouteTarget& target,
                                      const RouteOptions& options, Executor& executor);
  /// One map per target, in their order, built side by side; what depends on the surface alone is made once.
  [[nodiscard]] static std::vector<RouteMap> buildAll(const twin::Surface& surface,
                                                      std::span<const RouteTarget> targets,
                                                      const RouteOptions& options, Executor& executor);
  ~RouteMap();
  RouteMap(RouteMap&&) noexcept;
  RouteMap& operator=(RouteMap&&) noexcept;

  /// The same answer at every call, at any time and on any thread. In a lane from 0 (right) to 1 (left),
  /// corners are passed at a distance: people who keep to different lanes spread over the whole width where
  /// it bends. Without one, at the clearance.
  [[nodiscard]] Heading heading(twin::SurfacePoint p, std::optional<double> lane = {}) const;
  [[nodiscard]] bool reachable(twin::FaceId face) const;
  [[nodiscard]] std::size_t bytes() const;
  /// What all maps that were built together share beyond that, once for all.
  [[nodiscard]] std::size_t sharedBytes() const;

private:
  struct Field;
  explicit RouteMap(std::unique_ptr<Field> field);
  std::unique_ptr<Field> field_;
};

} // namespace loopstad::sim
