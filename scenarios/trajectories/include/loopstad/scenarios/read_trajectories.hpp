// SPDX-License-Identifier: GPL-3.0-or-later
/// Trajectories as others write them, recognised by content.
///
///   auto seen = readTrajectories("uo-050-180-180.txt", {.fps = 16.0});        // cm: nobody walks 130 m/s
///   if (!seen) return seen.error();
///   for (const std::string& note : seen->notes) say::info("{}", note);        // what had to be assumed
///
/// Text of the Pedestrian Dynamics Data Archive and of JuPedSim or PedPy ("id frame x y ...", "# framerate:
/// 16"), CSV with named columns, HDF5 of the archive (run files of ours too), SQLite of JuPedSim. What
/// neither the file nor the options say is an error, except the unit, which the speeds of people tell.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/scenarios/tracks.hpp>
#include <loopstad/twin/polygon.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace loopstad::scenarios {

/// Names of columns where a file has them; compared without case.
struct TrajectoryColumns {
  std::string id = "id";
  std::string frame = "frame";
  std::string time{}; ///< in seconds, instead of frame; empty: frames
  std::string x = "x";
  std::string y = "y";
};

struct TrajectoryOptions {
  std::optional<double> fps{};    ///< frames per second; wins over the file
  std::optional<double> unit_m{}; ///< of coordinates, 0.01 for cm; wins over the file
  TrajectoryColumns columns{};
};

struct Trajectories {
  std::filesystem::path file;
  std::string format; ///< for people
  Tracks tracks;      ///< metres
  double fps = 0.0;   ///< of the file's frames; tracks.interval_s may be several of them
  double unit_m = 1.0;
  std::vector<twin::Polygon> walkable{}; ///< metres; empty where the file tells nothing of it
  std::vector<std::string> notes{};      ///< what was assumed
};

[[nodiscard]] Result<Trajectories> readTrajectories(const std::filesystem::path& file,
                                                    const TrajectoryOptions& options);

/// "id=Ped,frame=Frame,x=X,y=Y".
[[nodiscard]] Result<TrajectoryColumns> parseColumns(const std::string& text);

} // namespace loopstad::scenarios
