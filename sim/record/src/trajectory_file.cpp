// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory_file.hpp"

#include <loopstad/base/fingerprint.hpp>
#include <loopstad/base/text.hpp>

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace loopstad::sim {
namespace {

using hdf5::check;
using hdf5::Handle;

/// 115 kB of rows: a chunk that is not yet full is written again at each secure(), so it is kept small.
constexpr hsize_t chunkRows = 4096;
constexpr hsize_t chunkFrames = 512;
/// zlib: level 1 is the fastest; after shuffling, higher ones save little on coordinates.
constexpr unsigned deflateLevel = 1;

Handle rowType() {
  Handle type(H5Tcreate(H5T_COMPOUND, sizeof(StoredRow)), H5Tclose, "trajectory");
  const auto column = [&](const char* name, std::size_t offset, hid_t kind) {
    check(H5Tinsert(type.get(), name, offset, kind), "trajectory", "cannot be described");
  };
  column("id", offsetof(StoredRow, id), H5T_NATIVE_INT32);
  column("frame", offsetof(StoredRow, frame), H5T_NATIVE_INT32);
  column("x", offsetof(StoredRow, x), H5T_NATIVE_DOUBLE);
  column("y", offsetof(StoredRow, y), H5T_NATIVE_DOUBLE);
  column("z", offsetof(StoredRow, z), H5T_NATIVE_FLOAT);
  return type;
}

Handle frameType() {
  Handle type(H5Tcreate(H5T_COMPOUND, sizeof(StoredFrame)), H5Tclose, "frames");
  const auto column = [&](const char* name, std::size_t offset, hid_t kind) {
    check(H5Tinsert(type.get(), name, offset, kind), "frames", "cannot be described");
  };
  column("time_s", offsetof(StoredFrame, time_s), H5T_NATIVE_DOUBLE);
  column("first_row", offsetof(StoredFrame, firstRow), H5T_NATIVE_UINT64);
  column("rows", offsetof(StoredFrame, rows), H5T_NATIVE_UINT32);
  return type;
}

/// What is written when, is decided by secure() alone: nothing else may leave the metadata cache.
Handle createKillable(const std::filesystem::path& path) {
  hdf5::silenceHdf5OnThisThread();
  const Handle creation(H5Pcreate(H5P_FILE_CREATE), H5Pclose, "");
  check(H5Pset_file_space_strategy(creation.get(), H5F_FSPACE_STRATEGY_NONE, 0, 1), "", "cannot be laid out");
  const Handle access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose, "");
  H5AC_cache_config_t cache{};
  cache.version = H5AC__CURR_CACHE_CONFIG_VERSION;
  check(H5Pget_mdc_config(access.get(), &cache), "", "cannot be laid out");
  cache.evictions_enabled = 0;
  cache.incr_mode = H5C_incr__off;
  cache.flash_incr_mode = H5C_flash_incr__off;
  cache.decr_mode = H5C_decr__off;
  check(H5Pset_mdc_config(access.get(), &cache), "", "cannot be laid out");
  return {H5Fcreate(path.c_str(), H5F_ACC_TRUNC, creation.get(), access.get()), H5Fclose, "",
          "cannot be made"};
}

/// An empty dataset that grows along its only dimension.
Handle growing(const Handle& file, const char* name, hid_t memoryType, hsize_t chunk, bool packed) {
  const Handle stored(H5Tcopy(memoryType), H5Tclose, name);
  if (H5Tget_class(memoryType) == H5T_COMPOUND) check(H5Tpack(stored.get()), name, "cannot be described");
  const hsize_t none = 0;
  const hsize_t endless = H5S_UNLIMITED;
  const Handle space(H5Screate_simple(1, &none, &endless), H5Sclose, name);
  const Handle layout(H5Pcreate(H5P_DATASET_CREATE), H5Pclose, name);
  check(H5Pset_chunk(layout.get(), 1, &chunk), name, "cannot be laid out");
  if (packed) {
    check(H5Pset_shuffle(layout.get()), name, "cannot be laid out");
    check(H5Pset_deflate(layout.get(), deflateLevel), name, "cannot be laid out");
  }
  return {H5Dcreate2(file.get(), name, stored.get(), space.get(), H5P_DEFAULT, layout.get(), H5P_DEFAULT),
          H5Dclose, name, "cannot be made"};
}

void appendTo(const Handle& set, const char* name, hid_t type, hsize_t before, hsize_t count,
              const void* data) {
  if (count == 0) return;
  const hsize_t after = before + count;
  check(H5Dset_extent(set.get(), &after), name, "cannot grow");
  const Handle file(H5Dget_space(set.get()), H5Sclose, name);
  check(H5Sselect_hyperslab(file.get(), H5S_SELECT_SET, &before, nullptr, &count, nullptr), name,
        "cannot grow");
  const Handle memory(H5Screate_simple(1, &count, nullptr), H5Sclose, name);
  check(H5Dwrite(set.get(), type, memory.get(), file.get(), H5P_DEFAULT, data), name, "cannot be written");
}

/// Goes on from the hash of all frames before. Of the columns: a row ends with a gap.
std::uint64_t printOf(std::uint64_t before, double time_s, std::span<const StoredRow> rows) {
  constexpr std::size_t rowBytes = offsetof(StoredRow, z) + sizeof(StoredRow::z);
  Fingerprint print;
  print.add(std::as_bytes(std::span(&before, 1)));
  print.add(std::as_bytes(std::span(&time_s, 1)));
  for (const StoredRow& row : rows) print.add(std::as_bytes(std::span(&row, 1)).first(rowBytes));
  return print.value();
}

void note(TrajectoryMark& mark, double time_s, std::span<const StoredRow> rows) {
  mark.times_s.push_back(time_s);
  mark.rows.push_back(static_cast<std::uint32_t>(rows.size()));
  mark.tail.insert(mark.tail.end(), rows.begin(), rows.end());
  const std::size_t full = mark.tail.size() / chunkRows * chunkRows;
  mark.tail.erase(mark.tail.begin(), mark.tail.begin() + static_cast<std::ptrdiff_t>(full));
  mark.print = printOf(mark.print, time_s, rows);
}

} // namespace

TrajectoryFile::TrajectoryFile(const std::filesystem::path& path, double framesPerSecond)
    : file_(createKillable(path)),
      rowType_(rowType()),
      frameType_(frameType()),
      trajectory_(growing(file_, "trajectory", rowType_.get(), chunkRows, true)),
      // Plain, so that its chunks stay in their place when they are written again.
      frames_(growing(file_, "frames", frameType_.get(), chunkFrames, false)),
      secured_(growing(file_, "secured_rows", hdf5::memoryType<std::uint64_t>(), 1, false)) {
  hdf5::setAttribute(trajectory_, "fps", framesPerSecond);
}

void TrajectoryFile::append(double time_s, std::span<StoredRow> rows) {
  const auto frame = static_cast<std::int32_t>(framesWritten_ + pending_.size());
  for (StoredRow& row : rows) row.frame = frame;
  appendTo(trajectory_, "trajectory", rowType_.get(), rowsWritten_, rows.size(), rows.data());
  pending_.push_back({time_s, rowsWritten_, static_cast<std::uint32_t>(rows.size())});
  rowsWritten_ += rows.size();
  note(mark_, time_s, rows);
}

/// A chunk that is not yet full is packed again later, to another size and so in another place; its old place
/// must stay as it is, since the file on disk still points there. HDF5 leaves freed space alone, but for the
/// very end of the file, which it takes back. The entry in secured_rows, a chunk of its own, keeps the end
/// away.
void TrajectoryFile::secure() {
  if (pending_.empty()) return;
  hdf5::flush(file_);
  appendTo(secured_, "secured_rows", hdf5::memoryType<std::uint64_t>(), timesSecured_++, 1, &rowsWritten_);
  appendTo(frames_, "frames", frameType_.get(), framesWritten_, pending_.size(), pending_.data());
  framesWritten_ += pending_.size();
  pending_.clear();
  hdf5::flush(file_);
}

void TrajectoryFile::finish() {
  secure();
  trajectory_.close("trajectory");
  frames_.close("frames");
  secured_.close("secured_rows");
}

namespace {

/// Who is killed within the millisecond in which the file learns its new length, leaves the chunk that was
/// not yet full, the last one, behind that length.
bool readable(const Handle& file, const StoredFrame& frame) {
  try {
    return readRows(file, frame).size() == frame.rows;
  } catch (const hdf5::Failure&) {
    return false;
  }
}

} // namespace

std::vector<StoredFrame> readFrames(const Handle& file) {
  std::vector<StoredFrame> frames(hdf5::elements(file, "frames"));
  hdf5::readDataset(file, "frames", frameType().get(), frames.data());
  const std::uint64_t rows = hdf5::elements(file, "trajectory");
  std::uint64_t expected = 0;
  std::size_t sound = 0;
  for (const StoredFrame& frame : frames) {
    const bool follows = frame.firstRow == expected && frame.rows <= rows - expected &&
                         (sound == 0 || frame.time_s > frames[sound - 1].time_s);
    if (!follows) break;
    expected += frame.rows;
    ++sound;
  }
  frames.resize(sound);
  while (!frames.empty() && !readable(file, frames.back())) frames.pop_back();
  return frames;
}

std::vector<StoredRow> readRows(const Handle& file, const StoredFrame& frame) {
  std::vector<StoredRow> rows(frame.rows);
  if (rows.empty()) return rows;
  const Handle set(H5Dopen2(file.get(), "trajectory", H5P_DEFAULT), H5Dclose, "trajectory", "is missing");
  const Handle space(H5Dget_space(set.get()), H5Sclose, "trajectory");
  const hsize_t from = frame.firstRow;
  const hsize_t count = frame.rows;
  check(H5Sselect_hyperslab(space.get(), H5S_SELECT_SET, &from, nullptr, &count, nullptr), "trajectory",
        "cannot be read");
  const Handle memory(H5Screate_simple(1, &count, nullptr), H5Sclose, "trajectory");
  check(H5Dread(set.get(), rowType().get(), memory.get(), space.get(), H5P_DEFAULT, rows.data()),
        "trajectory", "cannot be read");
  return rows;
}

namespace {

/// Rows before the tail.
std::uint64_t rowsInChunks(const TrajectoryMark& mark) {
  return std::accumulate(mark.rows.begin(), mark.rows.end(), std::uint64_t{0}) - mark.tail.size();
}

} // namespace

bool reaches(const Handle& file, const TrajectoryMark& mark) {
  return hdf5::elements(file, "trajectory") >= rowsInChunks(mark);
}

void copyFrames(const Handle& from, const TrajectoryMark& upTo, TrajectoryFile& into) {
  constexpr std::uint64_t mostRows = 16 * chunkRows; // at once: frames of few people share chunks
  const std::uint64_t inChunks = rowsInChunks(upTo);
  std::uint64_t first = 0;
  for (std::size_t frame = 0; frame < upTo.rows.size();) {
    std::size_t end = frame;
    std::uint64_t count = 0;
    do count += upTo.rows[end++];
    while (end < upTo.rows.size() && count + upTo.rows[end] <= mostRows);
    const std::uint64_t part = std::clamp(inChunks, first, first + count); // the file's; behind it the tail's
    std::vector<StoredRow> rows = readRows(from, {0.0, first, static_cast<std::uint32_t>(part - first)});
    const auto tail = upTo.tail.begin() + static_cast<std::ptrdiff_t>(part - std::min(part, inChunks));
    rows.insert(rows.end(), tail, tail + static_cast<std::ptrdiff_t>(first + count - part));
    std::span<StoredRow> left(rows);
    for (; frame < end; ++frame) {
      into.append(upTo.times_s[frame], left.first(upTo.rows[frame]));
      left = left.subspan(upTo.rows[frame]);
    }
    first += count;
  }
  if (into.mark().print != upTo.print)
    throw hdf5::Failure("trajectory", tr("holds other rows than at the snapshot"));
}

} // namespace loopstad::sim
