// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_header.hpp"
#include "run_measures.hpp"
#include "trajectory_file.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/sim/run_file.hpp>

#include <exception>
#include <numeric>

namespace loopstad::sim {
namespace {

Error unreadable(const std::filesystem::path& file, const std::string& object, const std::string& problem) {
  return dataError(file.string(), object, problem,
                   tr("check that it is a run file (.run.h5) and whole, or make it again with loopstad run"));
}

/// Sizes in a damaged file may ask for any amount of memory, hence the catch of everything.
template <class F>
auto reading(const std::filesystem::path& path, F&& read) -> Result<decltype(read(hdf5::Handle{}))> {
  try {
    return read(hdf5::openFile(path));
  } catch (const hdf5::Failure& failure) {
    return unreadable(path, failure.object(), failure.what());
  } catch (const std::exception& failure) {
    return unreadable(path, {}, tr("cannot be read ({})", failure.what()));
  }
}

} // namespace

Result<RunInfo> readRunInfo(const std::filesystem::path& file) {
  return reading(file, [](const hdf5::Handle& handle) {
    RunInfo info;
    readHeader(handle, info);
    const std::vector<StoredFrame> frames = readFrames(handle);
    info.frames = frames.size();
    info.rows = std::accumulate(frames.begin(), frames.end(), std::size_t{0},
                                [](std::size_t sum, const StoredFrame& f) { return sum + f.rows; });
    // A run that was killed has none.
    if (hdf5::exists(handle, "measures")) info.measures = readMeasures(hdf5::openGroup(handle, "measures"));
    return info;
  });
}

Result<std::vector<TrajectoryRow>> readFrame(const std::filesystem::path& file, std::size_t frame) {
  return reading(file, [frame](const hdf5::Handle& handle) {
    const std::vector<StoredFrame> frames = readFrames(handle);
    if (frame >= frames.size())
      throw hdf5::Failure("frames", tr("holds {} frames, there is no frame {}", frames.size(), frame));
    std::vector<TrajectoryRow> rows;
    for (const StoredRow& row : readRows(handle, frames[frame]))
      rows.push_back({row.id, row.frame, row.x, row.y, double(row.z)});
    return rows;
  });
}

} // namespace loopstad::sim
