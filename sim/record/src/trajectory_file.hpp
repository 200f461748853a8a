// SPDX-License-Identifier: GPL-3.0-or-later
/// The growing part of a run file: who was where, frame by frame.
///
///   TrajectoryFile file(draft.path(), 2.0);
///   file.append(time_s, rows);                 // rows of one frame, by rising id
///   file.secure();                             // what was appended survives the end of the process
///
/// A process that is killed leaves a file that every HDF5 program opens, complete up to the last secure():
/// cached metadata reaches the file only there, space that the file on disk points to is never written again,
/// and the index of frames follows the rows it points to. (The newer SWMR mode promises more, but marks the
/// file as busy, so that other programs refuse it.) Throws hdf5::Failure.
#pragma once

#include <loopstad/hdf5/file.hpp>

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace loopstad::sim {

/// As in the file, 28 bytes: archive columns id, frame, x, y, z.
struct StoredRow {
  std::int32_t id = 0;
  std::int32_t frame = 0;
  double x = 0.0;
  double y = 0.0;
  float z = 0.0F;
};

struct StoredFrame {
  double time_s = 0.0;
  std::uint64_t firstRow = 0;
  std::uint32_t rows = 0;
};

/// What has to be known of a trajectory, besides the full chunks of its file, to begin it again. The rows of
/// a chunk that is not full are kept here: a process that is killed may lose those of the file.
struct TrajectoryMark {
  std::vector<double> times_s;     ///< of frames
  std::vector<std::uint32_t> rows; ///< of frames
  std::vector<StoredRow> tail;     ///< behind the last full chunk
  std::uint64_t print = 0;         ///< hash over everything
};

class TrajectoryFile {
public:
  TrajectoryFile(const std::filesystem::path& path, double framesPerSecond);

  /// For everything else that a run file holds.
  [[nodiscard]] hdf5::Handle& file() { return file_; }
  /// Sets the column frame of the rows.
  void append(double time_s, std::span<StoredRow> rows);
  void secure();
  /// Of all that was appended.
  [[nodiscard]] const TrajectoryMark& mark() const { return mark_; }
  /// secure(), and closes the trajectory; the file stays open.
  void finish();

private:
  hdf5::Handle file_;
  hdf5::Handle rowType_;
  hdf5::Handle frameType_;
  hdf5::Handle trajectory_;
  hdf5::Handle frames_;
  hdf5::Handle secured_; ///< rows that were safe, one entry per secure()
  std::uint64_t rowsWritten_ = 0;
  std::uint64_t framesWritten_ = 0;
  std::uint64_t timesSecured_ = 0;
  TrajectoryMark mark_;
  std::vector<StoredFrame> pending_; ///< frames whose rows are not yet secure
};

/// Frames that can be read: those before the first that does not follow from the one before, without the last
/// ones whose rows are not there.
[[nodiscard]] std::vector<StoredFrame> readFrames(const hdf5::Handle& file);
[[nodiscard]] std::vector<StoredRow> readRows(const hdf5::Handle& file, const StoredFrame& frame);

/// The file holds the full chunks that the mark counts on. What is in them is not looked at.
[[nodiscard]] bool reaches(const hdf5::Handle& file, const TrajectoryMark& mark);
/// All frames of the mark. Fails when they are not those that it is the mark of.
void copyFrames(const hdf5::Handle& from, const TrajectoryMark& upTo, TrajectoryFile& into);

} // namespace loopstad::sim
