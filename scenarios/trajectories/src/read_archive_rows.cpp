// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory_rows.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/hdf5/file.hpp>

#include <cstddef>
#include <exception>

namespace loopstad::scenarios {
namespace {

using hdf5::check;
using hdf5::Handle;

constexpr const char* table = "trajectory";

struct StoredRow {
  std::int64_t id = 0;
  std::int64_t frame = 0;
  double x = 0.0;
  double y = 0.0;
};

/// HDF5 finds the columns by name and turns numbers into these.
Handle rowType() {
  Handle type(H5Tcreate(H5T_COMPOUND, sizeof(StoredRow)), H5Tclose, table);
  check(H5Tinsert(type.get(), "id", offsetof(StoredRow, id), H5T_NATIVE_INT64), table, "cannot be described");
  check(H5Tinsert(type.get(), "frame", offsetof(StoredRow, frame), H5T_NATIVE_INT64), table,
        "cannot be described");
  check(H5Tinsert(type.get(), "x", offsetof(StoredRow, x), H5T_NATIVE_DOUBLE), table, "cannot be described");
  check(H5Tinsert(type.get(), "y", offsetof(StoredRow, y), H5T_NATIVE_DOUBLE), table, "cannot be described");
  return type;
}

/// The archive knows one polygon; a run file has the largest part there, and all of the ground in a group.
std::vector<std::string> groundOf(const Handle& file) {
  if (hdf5::exists(file, "walkable")) return hdf5::readTexts(hdf5::openGroup(file, "walkable"), "wkt");
  if (hdf5::hasAttribute(file, "wkt_geometry")) return {hdf5::textAttribute(file, "wkt_geometry")};
  return {};
}

TrajectoryRows read(const std::filesystem::path& path) {
  const Handle file = hdf5::openFile(path);
  if (!hdf5::exists(file, table)) throw hdf5::Failure(table, tr("is missing"));
  TrajectoryRows rows;
  rows.format = tr("HDF5 of the Pedestrian Dynamics Data Archive");
  std::vector<StoredRow> stored(hdf5::elements(file, table));
  hdf5::readDataset(file, table, rowType().get(), stored.data());
  for (const StoredRow& row : stored) rows.rows.push_back({row.id, row.frame, {row.x, row.y}});
  const Handle set(H5Dopen2(file.get(), table, H5P_DEFAULT), H5Dclose, table);
  if (hdf5::hasAttribute(set, "fps")) rows.fps = hdf5::attribute<double>(set, "fps");
  rows.walkableWkt = groundOf(file);
  rows.unit_m = 1.0; // the archive's layout is in metres
  return rows;
}

} // namespace

Result<TrajectoryRows> readArchiveRows(const std::filesystem::path& file) {
  const auto unreadable = [&](const std::string& object, const std::string& problem) {
    return dataError(file.string(), object, problem,
                     tr("needed is a root dataset \"trajectory\" with the columns id, frame, x, y"));
  };
  try { // sizes in a damaged file may ask for any amount of memory, hence the catch of everything
    return read(file);
  } catch (const hdf5::Failure& failure) {
    return unreadable(failure.object(), failure.what());
  } catch (const std::exception& failure) {
    return unreadable({}, tr("cannot be read ({})", failure.what()));
  }
}

} // namespace loopstad::scenarios
