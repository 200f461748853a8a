// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace loopstad::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
namespace fs = std::filesystem;

Outcome newDistrict(const fs::path& folder, std::vector<std::string> more) {
  std::vector<std::string> all{"district", "new", "-o", "made"};
  if (std::ranges::find(more, "--size") == more.end()) more.insert(more.end(), {"--size", "150x120"});
  all.insert(all.end(), more.begin(), more.end());
  return loopstad(all, {.folder = folder});
}

TEST(DistrictNew, FromMeasuresToATwin) {
  const fs::path folder = freshFolder();
  const Outcome made =
      newDistrict(folder, {"--pattern", "organic", "--seed", "7", "--density", "0.4", "--square", "20"});
  ASSERT_EQ(made.exitCode, 0) << made.err;
  EXPECT_THAT(made.out, AllOf(HasSubstr("made: 1.80 ha"), HasSubstr("Floor space index 0.40"),
                              HasSubstr("Next: loopstad twin build made -o made.twin.h5")));
  EXPECT_TRUE(fs::exists(folder / "made" / "bgt" / "bgt_wegdeel.gml"));
  EXPECT_TRUE(fs::exists(folder / "made" / "bag" / "9998PND15012026-000001.xml"));
  const Outcome built =
      loopstad({"twin", "build", "made/bgt", "made/bag", "-o", "made.twin.h5"}, {.folder = folder});
  ASSERT_EQ(built.exitCode, 0) << built.err;
  EXPECT_THAT(built.out, HasSubstr("1 connected parts"));
}

TEST(DistrictNew, DwellingsPerHectareInsteadOfADensity) {
  const Outcome made = newDistrict(freshFolder(), {"--dwellings", "25", "--uses", "home=100"});
  ASSERT_EQ(made.exitCode, 0) << made.err;
  EXPECT_THAT(made.out, AllOf(HasSubstr("45 dwellings (25 per ha)"), HasSubstr("home 100 %")));
}

TEST(DistrictNew, WhatIsImpossibleIsBadUsageAndWritesNothing) {
  const std::vector<std::pair<std::vector<std::string>, const char*>> bad{
      {{"--pattern", "star"}, "--pattern star"},
      {{"--size", "150"}, "--size 150"},
      {{"--block", "90;50"}, "--block 90;50"},
      {{"--street", "wide"}, "--street wide"},
      {{"--street", "9"}, "main street 9"},
      {{"--density", "5"}, "density 5.00 on 3.0 storeys"},
      {{"--density", "0.5", "--dwellings", "20"}, "--dwellings"},
      {{"--uses", "castle=100"}, "--uses castle"},
      {{"--uses", "home"}, "--uses home"},
      {{"--uses", "home=70"}, "70 %"},
      {{"--green", "90"}, "green 0.9"},
      {{"--at", "0,0"}, "place 0,0"},
  };
  for (const auto& [options, says] : bad) {
    const fs::path folder = freshFolder();
    const Outcome done = newDistrict(folder, options);
    EXPECT_EQ(done.exitCode, 2) << says;
    EXPECT_THAT(done.err, HasSubstr(says));
    EXPECT_TRUE(fs::is_empty(folder)) << says;
  }
}

TEST(DistrictNew, AFolderThatHoldsFilesIsLeftAlone) {
  const fs::path folder = freshFolder();
  fs::create_directory(folder / "made");
  writeFile(folder / "made" / "mine.txt", "mine");
  const Outcome done = newDistrict(folder, {});
  EXPECT_EQ(done.exitCode, 2);
  EXPECT_THAT(done.err, HasSubstr("made"));
  EXPECT_EQ(std::distance(fs::directory_iterator(folder / "made"), {}), 1);
}

} // namespace
} // namespace loopstad::test
