// SPDX-License-Identifier: GPL-3.0-or-later
/// What very many destinations cost: time and memory of their route maps, time of a heading, and how exact it
/// is.
///
///   const auto grounds = routeGrounds(benchFolder(), progress);
///   const auto row = measureRoutes((*grounds)[0], {.destinations = 1'000}, *executor, progress);
///   fmt::print("{:.1f} s, {:.0f} MB\n", row->wall_s, 1e-6 * row->bytes);
///
/// Destinations are spots spread evenly over the ground. Answers are compared with those of maps of their
/// own, which on ground of one cost are within 0.1 % of paths found by brute force (docs/routing.md).
#pragma once

#include <loopstad/base/executor.hpp>
#include <loopstad/base/progress.hpp>
#include <loopstad/base/result.hpp>
#include <loopstad/sim/demand.hpp>
#include <loopstad/twin/twin.hpp>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace loopstad::scenarios {

struct RouteGroundCase {
  std::string name;
  std::shared_ptr<const twin::Twin> twin;
  bool generated = false;
  std::optional<sim::Demand> crowd{}; ///< to be set up with all the destinations, in place of its own
};

/// city1000 with 200,000 persons, from the folder or generated; Otterlo, and the same with all ground at one
/// cost, where LOOPSTAD_SHARED_DATA has it.
[[nodiscard]] Result<std::vector<RouteGroundCase>> routeGrounds(const std::filesystem::path& folder,
                                                                Progress& progress);

struct RouteBenchSettings {
  std::size_t destinations = 1'000;
  std::size_t compared = 8; ///< destinations of which the answers are compared
  std::size_t points = 250; ///< for each of these
};

struct RouteBenchRow {
  std::string ground;
  bool generated = false;
  unsigned threads = 1;
  std::size_t faces = 0;
  std::size_t destinations = 0;
  double wall_s = 0.0; ///< of all maps
  double cpu_s = 0.0;
  std::size_t bytes = 0;             ///< of all maps, what they share included
  double heading_ns = 0.0;           ///< from anywhere to anywhere
  double ownHeading_ns = 0.0;        ///< by a map of its own
  std::size_t compared = 0;          ///< headings
  double lengthsWithin = 0.0;        ///< share that differs by 1 % at most
  double headingsWithin = 0.0;       ///< share that differs by 5 degrees at most
  std::optional<double> persons_s{}; ///< to put the crowd in place, maps left out
};

[[nodiscard]] Result<RouteBenchRow> measureRoutes(const RouteGroundCase& ground,
                                                  const RouteBenchSettings& settings, Executor& executor,
                                                  Progress& progress);

[[nodiscard]] std::string routesTable(const std::vector<RouteBenchRow>& rows);
[[nodiscard]] std::string routesJson(const std::vector<RouteBenchRow>& rows);

} // namespace loopstad::scenarios
