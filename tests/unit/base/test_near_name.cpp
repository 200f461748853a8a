// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/near_name.hpp>

#include <gtest/gtest.h>

namespace loopstad {
namespace {

const std::vector<std::string> keys{"duration_s", "frame_interval_s", "seed", "time_step_s"};

TEST(NearName, FindsSlipsOfTheKeyboard) {
  EXPECT_EQ(nearName("duraton_s", keys), "duration_s");
  EXPECT_EQ(nearName("sede", keys), "seed");
  EXPECT_EQ(nearName("Seed", keys), "seed");
}

TEST(NearName, FindsForgottenEndings) {
  EXPECT_EQ(nearName("duration", keys), "duration_s");
  EXPECT_EQ(nearName("dur_s", keys), "duration_s");
}

TEST(NearName, LeavesStrangersAlone) {
  EXPECT_EQ(nearName("wheelchair", keys), "");
  EXPECT_EQ(nearName("", keys), "");
  EXPECT_EQ(nearName("seed", {}), "");
}

TEST(Suggestion, ListsWhatThereIsSortedAndOnce) {
  EXPECT_EQ(suggestion("zzz", {"Park", "Haven", "Park"}), "known are: Haven, Park");
  EXPECT_EQ(suggestion("Parck", {"Park", "Haven"}), "did you mean \"Park\"?");
  EXPECT_EQ(suggestion("zzz", {}), "there are none");
}

TEST(Suggestion, CutsLongLists) {
  std::vector<std::string> many;
  for (char c = 'a'; c <= 'z'; ++c) many.emplace_back(3, c);
  EXPECT_EQ(suggestion("0", many),
            "known are: aaa, bbb, ccc, ddd, eee, fff, ggg, hhh, iii, jjj, kkk, lll and 14 more");
}

} // namespace
} // namespace loopstad
