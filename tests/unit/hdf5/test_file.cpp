// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/hdf5/file.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <gtest/gtest.h>

#include <fstream>
#include <numeric>

namespace loopstad::hdf5 {
namespace {

class Hdf5File : public testing::Test {
protected:
  test::TemporaryFolder folder;
  std::filesystem::path path = folder.path() / "test.h5";
};

TEST_F(Hdf5File, GivesBackColumnsTextsAndAttributes) {
  std::vector<std::uint32_t> ids(50'000);
  std::iota(ids.begin(), ids.end(), 7U);
  const std::vector<std::string> names{"straat", "Één gracht", ""};
  {
    Handle file = createFile(path);
    const Handle group = createGroup(file, "agents");
    writeColumn(group, "id", ids);
    writeColumn(group, "none", std::vector<float>{});
    const std::vector<double> table{1.5, 2.5, 3.5, 4.5, 5.5, 6.5};
    writeArray(group, "table", std::span<const double>(table), {2, 3});
    writeTexts(group, "names", names);
    writeText(file, "scenario", "id: bredai\n");
    setAttribute(file, "format", "first");
    setAttribute(file, "format", "loopstad-test");
    setAttribute(file, "seed", std::uint64_t{0xfedcba9876543210U});
    setAttribute(file, "dt", 0.05);
    file.close("");
  }
  const Handle file = openFile(path);
  const Handle group = openGroup(file, "agents");
  EXPECT_EQ(readColumn<std::uint32_t>(group, "id"), ids);
  EXPECT_TRUE(readColumn<float>(group, "none").empty());
  EXPECT_EQ(dimsOf(group, "table"), (Dims{2, 3}));
  EXPECT_EQ(readColumn<double>(group, "table")[4], 5.5);
  EXPECT_EQ(readTexts(group, "names"), names);
  EXPECT_EQ(readText(file, "scenario"), "id: bredai\n");
  EXPECT_EQ(textAttribute(file, "format"), "loopstad-test");
  EXPECT_EQ(attribute<std::uint64_t>(file, "seed"), 0xfedcba9876543210U);
  EXPECT_EQ(attribute<double>(file, "dt"), 0.05);
  EXPECT_FALSE(hasAttribute(file, "other"));
  EXPECT_FALSE(exists(file, "other"));
}

TEST_F(Hdf5File, NamesWhatIsMissing) {
  { Handle file = createFile(path); }
  const Handle file = openFile(path);
  try {
    static_cast<void>(readColumn<float>(file, "height"));
    FAIL() << "a missing dataset was read";
  } catch (const Failure& failure) {
    EXPECT_EQ(failure.object(), "height");
    EXPECT_NE(std::string(failure.what()).find("is missing"), std::string::npos);
  }
}

TEST_F(Hdf5File, NamesTheDatasetWhoseValuesChanged) {
  const std::vector<float> heights{1.0F, 2.0F, 3.0F};
  {
    const Handle file = createFile(path);
    const Handle group = createGroup(file, "surface");
    writeColumn(group, "heights_m", heights);
    const std::vector<float> others{1.0F, 2.0F, 3.5F}; // written past the checksum, as a bad disk would
    const Handle set(H5Dopen2(group.get(), "heights_m", H5P_DEFAULT), H5Dclose, "heights_m");
    ASSERT_GE(H5Dwrite(set.get(), H5T_NATIVE_FLOAT, H5S_ALL, H5S_ALL, H5P_DEFAULT, others.data()), 0);
  }
  try {
    static_cast<void>(readColumn<float>(openGroup(openFile(path), "surface"), "heights_m"));
    FAIL() << "changed values were read";
  } catch (const Failure& failure) {
    EXPECT_EQ(failure.object(), "surface/heights_m");
    EXPECT_NE(std::string(failure.what()).find("checksum"), std::string::npos);
  }
}

TEST_F(Hdf5File, TellsForeignAndMissingFiles) {
  EXPECT_FALSE(isHdf5(path));
  EXPECT_THROW(static_cast<void>(openFile(path)), Failure);
  std::ofstream(path) << "not at all";
  EXPECT_FALSE(isHdf5(path));
  EXPECT_THROW(static_cast<void>(openFile(path)), Failure);
}

TEST_F(Hdf5File, TurnsAwayNumbersWhereTextIsExpected) {
  {
    Handle file = createFile(path);
    setAttribute(file, "format", std::int32_t{3});
    writeColumn(file, "names", std::vector<float>{1.0F});
  }
  const Handle file = openFile(path);
  EXPECT_THROW(static_cast<void>(textAttribute(file, "format")), Failure);
  EXPECT_THROW(static_cast<void>(readTexts(file, "names")), Failure);
}

TEST(Hdf5Write, FullDiskIsAFailure) {
  if (!std::filesystem::exists("/dev/full")) GTEST_SKIP() << "no /dev/full here";
  EXPECT_THROW(
      {
        Handle file = createFile("/dev/full");
        writeColumn(file, "x", std::vector<double>(100'000, 1.0));
        file.close("");
      },
      Failure);
}

} // namespace
} // namespace loopstad::hdf5
