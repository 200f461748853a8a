// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory_rows.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/twin/io/wkt.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <limits>
#include <tuple>
#include <utility>

namespace loopstad::scenarios {
namespace fs = std::filesystem;
namespace {

/// Nobody runs faster, so faster than this are centimetres. Walkers in cm seem to go at 30 to 150 "m/s", who
/// stands at 2 and more; so it is the fastest tenth that tells.
constexpr double fastest_mps = 12.0;

/// Cameras and simulations lie far within: beyond, no interval is left to measure speeds over.
constexpr double fewest_fps = 1e-3;
constexpr double most_fps = 1e6;
/// Whole numbers up to here are exact in a double, and so are times.
constexpr std::int64_t lastFrame = 9'000'000'000'000'000;

constexpr std::string_view sqliteMark = "SQLite format 3";
constexpr std::string_view hdf5Mark = "\x89HDF\r\n\x1a\n";

/// Enough to recognise it; empty where it cannot be read.
std::string startOf(const fs::path& file) {
  std::string start(16, '\0');
  std::ifstream in(file, std::ios::binary);
  in.read(start.data(), static_cast<std::streamsize>(start.size()));
  start.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, in.gcount())));
  return start;
}

Result<TrajectoryRows> readRows(const fs::path& file, const TrajectoryColumns& columns) {
  const std::string start = startOf(file);
  if (start.starts_with(hdf5Mark)) return readArchiveRows(file);
  if (start.starts_with(sqliteMark)) return readJuPedSimRows(file);
  const auto text = readTextFile(file);
  if (!text) return text.error();
  return readTextRows(file.string(), *text, columns);
}

Status checkRows(const fs::path& file, TrajectoryRows& rows) {
  const auto key = [](const TrajectoryRow& row) { return std::pair(row.id, row.frame); };
  std::ranges::stable_sort(rows.rows, {}, key);
  for (std::size_t i = 0; i < rows.rows.size(); ++i) {
    const TrajectoryRow& row = rows.rows[i];
    if (!std::isfinite(row.at.x) || !std::isfinite(row.at.y))
      return dataError(file.string(), tr("person {}, frame {}", row.id, row.frame), tr("is nowhere"),
                       tr("leave out positions that are not known"));
    if (row.frame < -lastFrame || row.frame > lastFrame)
      return dataError(file.string(), tr("person {}, frame {}", row.id, row.frame),
                       tr("is in a frame that no recording has"), tr("count frames from 0"));
    if (i > 0 && key(rows.rows[i - 1]) == key(row))
      return dataError(file.string(), tr("person {}, frame {}", row.id, row.frame), tr("is there twice"),
                       tr("one row per person and frame"));
  }
  return Done{};
}

/// Frames between two rows of the same person: 1, or more where the file was thinned.
std::int64_t frameStep(const std::vector<TrajectoryRow>& rows) {
  std::int64_t step = std::numeric_limits<std::int64_t>::max();
  for (std::size_t i = 1; i < rows.size(); ++i)
    if (rows[i].id == rows[i - 1].id) step = std::min(step, rows[i].frame - rows[i - 1].frame);
  return step == std::numeric_limits<std::int64_t>::max() ? 1 : step;
}

Tracks tracksOf(const std::vector<TrajectoryRow>& rows, double fps, double unit_m) {
  Tracks tracks;
  const std::int64_t step = frameStep(rows);
  tracks.interval_s = static_cast<double>(step) / fps;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const double time_s = static_cast<double>(rows[i].frame) / fps;
    const bool anew = i == 0 || rows[i].id != rows[i - 1].id || rows[i].frame != rows[i - 1].frame + step;
    if (anew) {
      tracks.tracks.push_back({.from_s = time_s, .at = {}});
      tracks.tracks.back().id = rows[i].id;
    }
    tracks.tracks.back().at.push_back(unit_m * rows[i].at);
    tracks.end_s = std::max(tracks.end_s, time_s);
  }
  tracks.wanted = tracks.tracks.size();
  return tracks;
}

/// The speed that nine of ten moments stay below, if coordinates were metres.
double fastTenth_mps(const Tracks& tracks) {
  std::vector<double> speeds;
  for (const Track& track : tracks.tracks)
    for (std::size_t i = 0; i < track.at.size(); ++i) speeds.push_back(speedAt(tracks, track, i));
  if (speeds.empty()) return 0.0;
  const auto at = speeds.begin() + static_cast<std::ptrdiff_t>(speeds.size() * 9 / 10);
  std::ranges::nth_element(speeds, at);
  return *at;
}

std::vector<twin::Polygon> groundOf(const TrajectoryRows& rows, double unit_m,
                                    std::vector<std::string>& notes) {
  std::vector<twin::Polygon> ground;
  for (const std::string& wkt : rows.walkableWkt) {
    auto geometry = twin::io::parseWkt(wkt);
    if (!geometry) {
      notes.push_back(tr("the walkable area in the file cannot be read: {}", geometry.error().problem));
      return {};
    }
    std::ranges::move(geometry->polygons, std::back_inserter(ground));
  }
  if (rows.walkableWkt.size() > 1)
    notes.push_back(
        tr("ground of {} levels is laid into one plane: people above each other are measured together",
           rows.walkableWkt.size()));
  for (twin::Polygon& polygon : ground) {
    for (Vec2& p : polygon.outer) p = unit_m * p;
    for (twin::Ring& hole : polygon.holes)
      for (Vec2& p : hole) p = unit_m * p;
  }
  return ground;
}

} // namespace

Result<Trajectories> readTrajectories(const fs::path& file, const TrajectoryOptions& options) {
  auto rows = readRows(file, options.columns);
  if (!rows) return rows.error();
  if (rows->rows.empty())
    return dataError(file.string(), {}, tr("holds no positions"), tr("a row is: id, frame, x, y"));
  if (const Status s = checkRows(file, *rows); !s) return s.error();
  const auto fps = options.fps ? options.fps : rows->fps;
  if (!fps)
    return dataError(file.string(), {}, tr("does not say how many frames make a second"), tr("give --fps"));
  if (!(*fps >= fewest_fps && *fps <= most_fps))
    return dataError(file.string(), "fps", tr("is {}: no number of frames a second", *fps), tr("give --fps"));
  Trajectories seen;
  seen.file = file;
  seen.format = rows->format;
  seen.fps = *fps;
  const auto unit_m = options.unit_m ? options.unit_m : rows->unit_m;
  seen.unit_m = unit_m.value_or(1.0);
  seen.tracks = tracksOf(rows->rows, *fps, seen.unit_m);
  if (!unit_m && fastTenth_mps(seen.tracks) > fastest_mps) {
    seen.notes.push_back(
        tr("the unit is not told: taken as cm, since a tenth of the people would run faster than {:.0f} m/s",
           fastTenth_mps(seen.tracks)));
    seen.unit_m = 0.01;
    seen.tracks = tracksOf(rows->rows, *fps, seen.unit_m);
  } else if (!unit_m) {
    seen.notes.push_back(tr("the unit is not told: taken as m, as people walk"));
  }
  seen.walkable = groundOf(*rows, seen.unit_m, seen.notes);
  return seen;
}

} // namespace loopstad::scenarios
