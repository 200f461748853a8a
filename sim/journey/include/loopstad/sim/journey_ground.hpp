// SPDX-License-Identifier: GPL-3.0-or-later
/// What journeys need of the ground, worked out once: where lines stand, where servers are, where one may
/// wait.
///
///   const LineGround& line = ground.lines[ground.stages[journey][stage].firstLine];
///   stand(line.places[rank]);              // rank 0 is the next to be served
///
/// Never changed by a step. Empty for a demand without journeys.
#pragma once

#include <loopstad/base/vec.hpp>
#include <loopstad/sim/demand.hpp>
#include <loopstad/twin/surface.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace loopstad::sim {

struct ServerGround {
  std::uint32_t destination = 0;
  twin::SurfacePoint at;
};

struct LineGround {
  std::string name;              ///< of the stage, or of the server's destination where each has a line
  std::uint32_t firstServer = 0; ///< those that serve this line
  std::uint32_t servers = 0;
  std::vector<twin::SurfacePoint> places; ///< the head first; never empty
  /// Round the end of the line, the nearest first: for those who find it full.
  std::vector<twin::SurfacePoint> beyond;
};

/// Of a queue; other stages have no lines.
struct StageGround {
  std::uint32_t firstLine = 0;
  std::uint32_t lines = 0;
};

/// A destination with areas: to draw places from, and cells to find who stands near one.
struct WaitingGround {
  static constexpr double cell_m = 1.5;

  std::vector<Box2> boxes; ///< of the areas
  std::vector<double> cumulative_m2;
  Box2 all;
  std::uint32_t columns = 0; ///< of cells
  std::uint32_t rows = 0;
};

struct JourneyGround {
  std::vector<std::vector<StageGround>> stages; ///< by journey and stage
  std::vector<LineGround> lines;
  std::vector<ServerGround> servers;
  std::vector<WaitingGround> waiting; ///< by destination; without boxes where nobody waits

  [[nodiscard]] bool empty() const { return stages.empty(); }
};

/// Boxes and cells of each destination where some stage has people waiting.
[[nodiscard]] std::vector<WaitingGround> waitingGrounds(const Demand& demand);

/// Places along a way, spacing_m apart, the first of them start_m from its beginning, no more than most. The
/// way begins at the server.
[[nodiscard]] std::vector<twin::SurfacePoint> placesAlong(const twin::Surface& surface,
                                                          std::span<const twin::SurfacePoint> way,
                                                          double start_m, double spacing_m, std::size_t most);
/// Places round the last of a line, the nearest first, none of them on the line; some 0.8 m2 for each.
[[nodiscard]] std::vector<twin::SurfacePoint> placesBeyond(const twin::Surface& surface,
                                                           std::span<const twin::SurfacePoint> line);

} // namespace loopstad::sim
