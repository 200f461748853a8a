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

/// How far a trajectory goes, and a hash over all of it.
struct TrajectoryMark {
  std::uint64_t frames = 0;
  std::uint64_t rows = 0;
  std::uint64_t print = 0;

  friend bool operator==(const TrajectoryMark&, const TrajectoryMark&) = default;
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
  [[nodiscard]] TrajectoryMark mark() const {
    return {framesWritten_ + pending_.size(), rowsWritten_, print_};
  }
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
  std::uint64_t print_ = 0;
  std::vector<StoredFrame> pending_; ///< frames whose rows are not yet secure
};

/// Frames that can be read: those before the first that does not follow from the one before, without the last
/// ones whose rows are not there.
[[nodiscard]] std::vector<StoredFrame> readFrames(const hdf5::Handle& file);
[[nodiscard]] std::vector<StoredRow> readRows(const hdf5::Handle& file, const StoredFrame& frame);

/// The file holds as many frames and rows as the mark, or goes on from there. Its rows are not looked at.
[[nodiscard]] bool reaches(const hdf5::Handle& file, const TrajectoryMark& mark);
/// Fails when what is copied is not what the mark was of.
void copyFrames(const hdf5::Handle& from, const TrajectoryMark& upTo, TrajectoryFile& into);

} // namespace loopstad::sim
