// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/draft_file.hpp>
#include <loopstad/hdf5/file.hpp>
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/test/twins.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <limits>
#include <thread>

namespace loopstad::twin {
namespace {
namespace fs = std::filesystem;

using test::fullTwin;

class TwinFile : public testing::Test {
protected:
  [[nodiscard]] std::string bytesOfTwin() const {
    EXPECT_TRUE(writeTwin(fullTwin(), file));
    return *readTextFile(file);
  }

  test::TemporaryFolder own;
  fs::path folder = own.path();
  fs::path file = folder / "area.twin.h5";
};

TEST_F(TwinFile, ComesBackEqual) {
  const Twin twin = fullTwin();
  const Status written = writeTwin(twin, file);
  ASSERT_TRUE(written) << describe(written.error());
  const Result<Twin> again = readTwin(file);
  ASSERT_TRUE(again) << describe(again.error());
  EXPECT_EQ(*again, twin);
  EXPECT_TRUE(isTwinFile(file));
}

TEST_F(TwinFile, EmptyTwinComesBackEqual) {
  Twin twin;
  twin.frame.placed = false;
  ASSERT_TRUE(writeTwin(twin, file));
  const Result<Twin> again = readTwin(file);
  ASSERT_TRUE(again) << describe(again.error());
  EXPECT_EQ(*again, twin);
}

TEST_F(TwinFile, SameTwinGivesTheSameBytes) {
  const std::string first = bytesOfTwin();
  std::this_thread::sleep_for(
      std::chrono::milliseconds(1100)); // HDF5 dates things to the second unless told not to
  EXPECT_TRUE(bytesOfTwin() == first);
}

TEST_F(TwinFile, MissingFileIsNamed) {
  const Result<Twin> twin = readTwin(folder / "nowhere.twin.h5");
  ASSERT_FALSE(twin);
  EXPECT_EQ(twin.error().problem, "does not exist");
}

TEST_F(TwinFile, ForeignFilesAreTurnedAway) {
  ASSERT_TRUE(writeTextFile(file, "<gml/>"));
  EXPECT_FALSE(readTwin(file));
  EXPECT_FALSE(isTwinFile(file));
  EXPECT_FALSE(readTwin(folder));
  {
    const hdf5::Handle other = hdf5::createFile(file);
    hdf5::setAttribute(other, "format", "loopstad-run");
  }
  const Result<Twin> twin = readTwin(file);
  ASSERT_FALSE(twin);
  EXPECT_EQ(twin.error().problem, "is an HDF5 file, but not a twin file");
  EXPECT_FALSE(isTwinFile(file));
}

TEST_F(TwinFile, NewerVersionIsNamed) {
  {
    const hdf5::Handle newer = hdf5::createFile(file);
    hdf5::setAttribute(newer, "format", "loopstad-twin");
    hdf5::setAttribute(newer, "format_version", std::uint32_t{99});
  }
  const Result<Twin> twin = readTwin(file);
  ASSERT_FALSE(twin);
  EXPECT_NE(twin.error().problem.find("version 99, newer"), std::string::npos);
}

TEST_F(TwinFile, OlderVersionIsNamed) {
  {
    const hdf5::Handle older = hdf5::createFile(file);
    hdf5::setAttribute(older, "format", "loopstad-twin");
    hdf5::setAttribute(older, "format_version", std::uint32_t{1});
  }
  const Result<Twin> twin = readTwin(file);
  ASSERT_FALSE(twin);
  EXPECT_NE(twin.error().problem.find("version 1, older"), std::string::npos);
  EXPECT_NE(twin.error().remedy.find("twin build"), std::string::npos);
}

TEST_F(TwinFile, MissingTableIsNamed) {
  {
    const hdf5::Handle part = hdf5::createFile(file);
    hdf5::setAttribute(part, "format", "loopstad-twin");
    hdf5::setAttribute(part, "format_version", std::uint32_t{5});
    hdf5::setAttribute(part, "name", "");
    hdf5::setAttribute(part, "crs", "");
    hdf5::setAttribute(part, "origin_x", 0.0);
    hdf5::setAttribute(part, "origin_y", 0.0);
  }
  const Result<Twin> twin = readTwin(file);
  ASSERT_FALSE(twin);
  EXPECT_EQ(twin.error().object, "surface");
}

TEST_F(TwinFile, TruncatedAnywhereIsAnError) {
  const std::string bytes = bytesOfTwin();
  for (std::size_t part = 0; part < 40; ++part) {
    ASSERT_TRUE(writeTextFile(file, std::string_view(bytes).substr(0, bytes.size() * part / 40)));
    const Result<Twin> twin = readTwin(file);
    ASSERT_FALSE(twin) << part;
    EXPECT_EQ(twin.error().file, file.string());
    EXPECT_FALSE(twin.error().remedy.empty());
  }
}

TEST_F(TwinFile, FlippedByteNeverChangesTheTwin) {
  const std::string bytes = bytesOfTwin();
  const Twin twin = fullTwin();
  std::size_t errors = 0;
  for (std::size_t at = 11; at < bytes.size(); at += bytes.size() / 150) {
    std::string damaged = bytes;
    damaged[at] = static_cast<char>(~damaged[at]);
    ASSERT_TRUE(writeTextFile(file, damaged));
    const Result<Twin> again = readTwin(file);
    errors += again ? 0U : 1U;
    EXPECT_TRUE(!again || *again == twin) << at; // as it was: in a gap between HDF5's structures
  }
  EXPECT_GT(errors, 20U);
}

/// Where the first chunk of a dataset stands in the file.
std::size_t placeOf(const fs::path& file, const char* dataset) {
  const hdf5::Handle handle = hdf5::openFile(file);
  const hdf5::Handle set(H5Dopen2(handle.get(), dataset, H5P_DEFAULT), H5Dclose, dataset);
  const hdf5::Handle space(H5Dget_space(set.get()), H5Sclose, dataset);
  hsize_t offset[2]{};
  unsigned mask = 0;
  haddr_t address = 0;
  hsize_t size = 0;
  EXPECT_GE(H5Dget_chunk_info(set.get(), space.get(), 0, offset, &mask, &address, &size), 0);
  return address + size / 2;
}

TEST_F(TwinFile, FlippedByteNamesItsDataset) {
  const std::string bytes = bytesOfTwin();
  for (const char* dataset :
       {"surface/vertices", "surface/heights_m", "surface/neighbours", "terrain/heights_m", "doors/weight",
        "buildings/id/bytes", "buildings/shells/items/rings/points", "ground/polygon/rings/points"}) {
    ASSERT_TRUE(writeTextFile(file, bytes));
    std::string damaged = bytes;
    char& byte = damaged[placeOf(file, dataset)];
    byte = static_cast<char>(byte ^ 0x10);
    ASSERT_TRUE(writeTextFile(file, damaged));
    const Result<Twin> twin = readTwin(file);
    ASSERT_FALSE(twin) << dataset;
    EXPECT_EQ(twin.error().object, dataset) << describe(twin.error());
    EXPECT_EQ(twin.error().file, file.string());
    EXPECT_NE(twin.error().remedy.find("damaged"), std::string::npos);
  }
}

TEST_F(TwinFile, DoorWithoutItsFaceIsAnError) {
  Twin twin = fullTwin();
  twin.doors[0].face = FaceId(std::size_t{1'000'000});
  ASSERT_TRUE(writeTwin(twin, file));
  const Result<Twin> again = readTwin(file);
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().object, "doors");
}

TEST_F(TwinFile, MoreRowsThanItsColumnsHaveIsAnError) {
  ASSERT_TRUE(writeTwin(fullTwin(), file));
  {
    const hdf5::Handle handle(H5Fopen(file.c_str(), H5F_ACC_RDWR, H5P_DEFAULT), H5Fclose, "");
    constexpr std::uint64_t many = 1U << 28U; // 30 GB of places
    hdf5::setAttribute(hdf5::openGroup(handle, "places"), "rows", many);
  }
  const Result<Twin> twin = readTwin(file);
  ASSERT_FALSE(twin);
  EXPECT_EQ(twin.error().object, "places/name");
}

TEST_F(TwinFile, PlaceOnEarthThatIsNoNumberIsAnError) {
  Twin twin = fullTwin();
  twin.frame.origin.y = std::numeric_limits<double>::quiet_NaN();
  ASSERT_TRUE(writeTwin(twin, file));
  const Result<Twin> again = readTwin(file);
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().object, "origin_y");
}

TEST_F(TwinFile, FolderThatCannotBeMadeIsAnError) {
  ASSERT_TRUE(writeTextFile(folder / "plain", "a file, no folder"));
  const Status written = writeTwin(fullTwin(), folder / "plain" / "area.twin.h5");
  ASSERT_FALSE(written);
  EXPECT_FALSE(written.error().remedy.empty());
}

TEST_F(TwinFile, FullDiskLeavesNothingBehind) {
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN); // the write then fails, as on a full disk
  const rlimit small{4096, before.rlim_max};
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
  const Status written = writeTwin(fullTwin(), file);
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, signalBefore);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().file, file.string());
  EXPECT_TRUE(fs::is_empty(folder));
}

} // namespace
} // namespace loopstad::twin
