// SPDX-License-Identifier: GPL-3.0-or-later
/// What a Where of a scenario means on a twin.
///
///   Result<Ground> ground = findGround(site, "origins.station", spec.where);
///   const auto areas = walkableAreas(*ground);       // lines as strips
///
/// All local metres.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/scenarios/scenario.hpp>
#include <loopstad/twin/surface.hpp>
#include <loopstad/twin/twin.hpp>

#include <optional>
#include <string>
#include <vector>

namespace loopstad::scenarios {

/// A scenario and the city that it plays in.
struct Site {
  const Scenario& scenario;
  const twin::Twin& twin;
  const twin::Surface& surface;

  [[nodiscard]] Error error(const std::string& key, std::string problem, std::string remedy) const;
};

struct Ground {
  std::vector<twin::Polygon> areas;
  std::vector<twin::Line> lines;
  std::vector<Vec2> points;
  std::vector<const twin::Door*> doors;
  std::optional<std::int16_t> sheet; ///< nothing: any
};

/// key is where the scenario says it, for errors.
[[nodiscard]] Result<Ground> findGround(const Site& site, const std::string& key, const Where& where);

/// Areas as they are, lines as strips of lineReach_m on both sides.
[[nodiscard]] std::vector<twin::Polygon> areasOf(const Ground& ground);
inline constexpr double lineReach_m = 0.5; // so that a step of 0.1 m does not jump over a line

/// The points as places on the surface; an Error names the first that nobody can stand on.
[[nodiscard]] Result<std::vector<twin::SurfacePoint>> spotsOf(const Site& site, const std::string& key,
                                                              const Ground& ground);
[[nodiscard]] Result<twin::SurfacePoint> standAt(const Site& site, const std::string& key, Vec2 local,
                                                 std::optional<std::int16_t> sheet);
/// Areas that hold no walkable ground are an Error.
[[nodiscard]] Status checkWalkable(const Site& site, const std::string& key,
                                   const std::vector<twin::Polygon>& areas,
                                   std::optional<std::int16_t> sheet);

} // namespace loopstad::scenarios
