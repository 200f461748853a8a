// SPDX-License-Identifier: GPL-3.0-or-later
// What PedPy asks of a file of the Pedestrian Dynamics Data Archive, checked with HDF5 and GEOS alone and not
// with our own reader: load_trajectory_from_ped_data_archive_hdf5 wants a root dataset "trajectory" whose
// columns include id, frame, x and y and which has an attribute fps;
// load_walkable_area_from_ped_data_archive_hdf5 wants a root attribute wkt_geometry that h5py gives as str,
// and shapely as one polygon (https://pedpy.readthedocs.io, https://ped.fz-juelich.de/da).
#include "run_fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <hdf5.h>
#include <ogr_api.h>

#include <set>
#include <string>

namespace loopstad::sim {
namespace {

class ArchiveLayout : public RunFixture {
protected:
  void SetUp() override {
    auto writer = RunWriter::open(path, header, twin, surface);
    ASSERT_TRUE(writer);
    for (int frame = 0; frame < 25; ++frame) writer->frame(0.5 * frame, walkers(frame));
    ASSERT_TRUE(writer->finish({}, {}, 1, 0.0));
    file = H5Fopen(path.c_str(), H5F_ACC_RDONLY, H5P_DEFAULT);
    ASSERT_GE(file, 0);
  }
  void TearDown() override { H5Fclose(file); }

  hid_t file = -1;
};

TEST_F(ArchiveLayout, RootHoldsATrajectoryTable) {
  ASSERT_GT(H5Lexists(file, "trajectory", H5P_DEFAULT), 0);
  const hid_t set = H5Dopen2(file, "trajectory", H5P_DEFAULT);
  ASSERT_GE(set, 0) << "not a dataset";
  const hid_t type = H5Dget_type(set);
  ASSERT_EQ(H5Tget_class(type), H5T_COMPOUND);
  std::set<std::string> columns;
  for (int i = 0; i < H5Tget_nmembers(type); ++i) {
    char* name = H5Tget_member_name(type, static_cast<unsigned>(i));
    columns.insert(name);
    H5free_memory(name);
  }
  EXPECT_THAT(columns, testing::IsSupersetOf({"id", "frame", "x", "y", "z"}));
  for (const char* column : {"id", "frame"})
    EXPECT_EQ(H5Tget_member_class(type, static_cast<unsigned>(H5Tget_member_index(type, column))),
              H5T_INTEGER);
  for (const char* column : {"x", "y", "z"})
    EXPECT_EQ(H5Tget_member_class(type, static_cast<unsigned>(H5Tget_member_index(type, column))), H5T_FLOAT);
  H5Tclose(type);
  H5Dclose(set);
}

TEST_F(ArchiveLayout, FramesPerSecondIsANumber) {
  const hid_t set = H5Dopen2(file, "trajectory", H5P_DEFAULT);
  ASSERT_GT(H5Aexists(set, "fps"), 0);
  const hid_t attribute = H5Aopen(set, "fps", H5P_DEFAULT);
  double fps = 0.0;
  EXPECT_GE(H5Aread(attribute, H5T_NATIVE_DOUBLE, &fps), 0);
  EXPECT_EQ(fps, 2.0);
  H5Aclose(attribute);
  H5Dclose(set);
}

/// A table of id and frame tells every person once in every frame.
TEST_F(ArchiveLayout, EveryPersonIsOnceInAFrame) {
  struct Row {
    std::int64_t id, frame;
  };
  const hid_t set = H5Dopen2(file, "trajectory", H5P_DEFAULT);
  const hid_t space = H5Dget_space(set);
  const auto count = static_cast<std::size_t>(H5Sget_simple_extent_npoints(space));
  ASSERT_EQ(count, 50U);
  const hid_t type = H5Tcreate(H5T_COMPOUND, sizeof(Row));
  H5Tinsert(type, "id", offsetof(Row, id), H5T_NATIVE_INT64);
  H5Tinsert(type, "frame", offsetof(Row, frame), H5T_NATIVE_INT64);
  std::vector<Row> rows(count);
  ASSERT_GE(H5Dread(set, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, rows.data()), 0);
  std::set<std::pair<std::int64_t, std::int64_t>> seen;
  for (const Row& row : rows) EXPECT_TRUE(seen.emplace(row.id, row.frame).second);
  EXPECT_EQ(seen.begin()->first, 0);
  EXPECT_EQ(seen.rbegin()->second, 24);
  H5Tclose(type);
  H5Sclose(space);
  H5Dclose(set);
}

TEST_F(ArchiveLayout, WalkableAreaIsOneValidPolygon) {
  ASSERT_GT(H5Aexists(file, "wkt_geometry"), 0);
  const hid_t attribute = H5Aopen(file, "wkt_geometry", H5P_DEFAULT);
  const hid_t type = H5Aget_type(attribute);
  // h5py gives str for these only; a fixed-length text becomes numpy.bytes_, which shapely turns away.
  EXPECT_EQ(H5Tget_class(type), H5T_STRING);
  EXPECT_GT(H5Tis_variable_str(type), 0);
  EXPECT_EQ(H5Tget_cset(type), H5T_CSET_UTF8);
  char* wkt = nullptr;
  ASSERT_GE(H5Aread(attribute, type, &wkt), 0);
  OGRGeometryH polygon = nullptr;
  char* rest = wkt;
  ASSERT_EQ(OGR_G_CreateFromWkt(&rest, nullptr, &polygon), OGRERR_NONE);
  EXPECT_EQ(wkbFlatten(OGR_G_GetGeometryType(polygon)), wkbPolygon);
  EXPECT_TRUE(OGR_G_IsValid(polygon));
  EXPECT_DOUBLE_EQ(OGR_G_Area(polygon), 200.0 - 4.0 - 2.0);
  OGR_G_DestroyGeometry(polygon);
  H5free_memory(wkt);
  H5Tclose(type);
  H5Aclose(attribute);
}

} // namespace
} // namespace loopstad::sim
