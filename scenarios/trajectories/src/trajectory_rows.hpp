// SPDX-License-Identifier: GPL-3.0-or-later
/// Positions as a file has them, before they become tracks: one reader per form.
///
///   Result<TrajectoryRows> rows = readTextRows(file, *text, columns);
#pragma once

#include <loopstad/scenarios/read_trajectories.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace loopstad::scenarios {

struct TrajectoryRow {
  std::int64_t id = 0;
  std::int64_t frame = 0;
  Vec2 at; ///< in the file's unit
};

struct TrajectoryRows {
  std::string format;
  std::vector<TrajectoryRow> rows{};
  std::optional<double> fps{};
  std::optional<double> unit_m{};
  std::vector<std::string> walkableWkt{}; ///< in the file's unit; one per level
};

/// Text with or without names of columns, parted by blanks, tabs, commas or semicolons.
[[nodiscard]] Result<TrajectoryRows> readTextRows(const std::string& file, std::string_view text,
                                                  const TrajectoryColumns& columns);
/// Root dataset "trajectory" (id, frame, x, y), its attribute fps, root attribute wkt_geometry. Of loopstad
/// run: all sheets of group "walkable" in its place.
[[nodiscard]] Result<TrajectoryRows> readArchiveRows(const std::filesystem::path& file);
/// Tables trajectory_data, metadata and geometry, as JuPedSim 1 writes them.
[[nodiscard]] Result<TrajectoryRows> readJuPedSimRows(const std::filesystem::path& file);

} // namespace loopstad::scenarios
