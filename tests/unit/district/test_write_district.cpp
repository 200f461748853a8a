// SPDX-License-Identifier: GPL-3.0-or-later
#include "districts.hpp"

#include <loopstad/base/draft_file.hpp>

#include <gmock/gmock.h>

#include <fstream>
#include <map>

namespace loopstad::twin::district {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

std::map<std::string, std::string> filesIn(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      files[fs::relative(entry.path(), folder).string()] = *readTextFile(entry.path());
  return files;
}

DistrictPlan smallPlan(std::uint64_t seed) {
  DistrictPlan plan = planOf(StreetPattern::organic, seed);
  plan.width_m = 150.0;
  plan.height_m = 150.0;
  plan.squareSide_m = 20.0;
  plan.floorSpaceIndex = 0.4;
  return plan;
}

TEST(WriteDistrict, TheSameSeedGivesTheSameBytes) {
  const test::TemporaryFolder folder;
  ASSERT_TRUE(writeDistrict(district(smallPlan(7)), folder.path() / "a"));
  ASSERT_TRUE(writeDistrict(district(smallPlan(7)), folder.path() / "b"));
  ASSERT_TRUE(writeDistrict(district(smallPlan(8)), folder.path() / "c"));
  const auto a = filesIn(folder.path() / "a");
  EXPECT_EQ(a.size(), 28U + 5U + 1U);
  EXPECT_EQ(a, filesIn(folder.path() / "b"));
  EXPECT_NE(a, filesIn(folder.path() / "c"));
}

TEST(WriteDistrict, EveryFileSaysThatTheDistrictDoesNotExist) {
  const test::TemporaryFolder folder;
  ASSERT_TRUE(writeDistrict(district(smallPlan(7)), folder.path() / "a"));
  for (const auto& [name, text] : filesIn(folder.path() / "a")) {
    EXPECT_THAT(text, testing::AnyOf(HasSubstr("FICTIONAL"), HasSubstr("does not exist"))) << name;
    EXPECT_THAT(text, HasSubstr("CC0-1.0")) << name;
  }
}

TEST(WriteDistrict, OurReadersFindEverythingAgain) {
  const District made = district(smallPlan(7));
  const test::TemporaryFolder folder;
  ASSERT_TRUE(writeDistrict(made, folder.path() / "a"));
  SilentProgress progress;
  BuildReport report;
  const std::vector<fs::path> sources{folder.path() / "a" / "bgt", folder.path() / "a" / "bag"};
  const auto read = io::readSources(sources, {}, progress, report);
  ASSERT_TRUE(read) << describe(read.error());
  std::size_t labels = 0;
  for (const DistrictStreet& street : made.streets) labels += street.labels.size();
  EXPECT_EQ(read->bgt.size(), made.surfaces.size() + made.buildings.size() + made.objects.size() + labels);
  ASSERT_EQ(read->panden.size(), made.buildings.size());
  std::size_t units = 0;
  for (std::size_t i = 0; i < made.buildings.size(); ++i) {
    units += made.buildings[i].units.size();
    EXPECT_EQ(read->panden[i].footprint.polygons.front(), made.buildings[i].footprint);
    EXPECT_EQ(read->panden[i].constructionYear, made.buildings[i].year);
  }
  EXPECT_EQ(read->units.size(), units);
  EXPECT_EQ(read->addresses.size(), units);
  EXPECT_EQ(read->streets.size(), made.streets.size());
  EXPECT_EQ(read->units.front().area_m2, made.buildings.front().units.front().area_m2);
  EXPECT_EQ(report.found(Finding::assumed, "no srsName: RD New assumed"), 0U);
}

TEST(WriteDistrict, AFolderThatHoldsFilesIsLeftAlone) {
  const test::TemporaryFolder folder;
  std::ofstream(folder.path() / "mine.txt") << "mine";
  const Status written = writeDistrict(district(smallPlan(7)), folder.path());
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().kind, ErrorKind::usage);
  EXPECT_EQ(filesIn(folder.path()).size(), 1U);
}

TEST(WriteDistrict, NothingIsHalfWritten) {
  const test::TemporaryFolder folder;
  std::ofstream(folder.path() / "file") << "no folder";
  EXPECT_FALSE(writeDistrict(district(smallPlan(7)), folder.path() / "file" / "a"));
  EXPECT_EQ(filesIn(folder.path()).size(), 1U);
}

} // namespace
} // namespace loopstad::twin::district
