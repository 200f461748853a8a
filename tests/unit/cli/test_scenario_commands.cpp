// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.hpp"

#include <gmock/gmock.h>

namespace loopstad::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
namespace fs = std::filesystem;

TEST(ScenarioList, SpeaksTheLanguageOfTheReader) {
  const Outcome english = loopstad({"scenario", "list"});
  EXPECT_EQ(english.exitCode, 0);
  EXPECT_THAT(english.out, AllOf(HasSubstr("bredai"), HasSubstr("a concert at the Markt (fictional)")));
  EXPECT_EQ(english.err, "");
  for (const char* setting : {"LANG=nl_NL.UTF-8", "LC_MESSAGES=nl_BE", "LC_ALL=nl"})
    EXPECT_THAT(loopstad({"scenario", "list"}, {.folder = {}, .environment = {setting}}).out,
                HasSubstr("een concert op de Markt (fictief)"))
        << setting;
  EXPECT_THAT(
      loopstad({"scenario", "list", "--lang", "en"}, {.folder = {}, .environment = {"LANG=nl_NL.UTF-8"}}).out,
      HasSubstr("a concert at the Markt"));
}

TEST(ScenarioCheck, FindsAllMistakesOfAFile) {
  const fs::path file = freshFolder() / "a.yaml";
  writeFile(file, hallScenario() + "sed: 1\nprofile: {}\n");
  const Outcome done = loopstad({"scenario", "check", file.string()});
  EXPECT_EQ(done.exitCode, 1);
  EXPECT_THAT(done.out, HasSubstr(file.string() + ": line 19: sed: is not known"));
  EXPECT_THAT(done.out, HasSubstr("line 20: profile: is not known; did you mean \"profiles\"?"));
  EXPECT_THAT(done.err, HasSubstr("has 2 problems"));
}

TEST(ScenarioCheck, LooksAtTheMap) {
  const fs::path file = freshFolder() / "a.yaml";
  writeFile(file, hallScenario());
  const Outcome good = loopstad({"scenario", "check", file.string()});
  EXPECT_EQ(good.exitCode, 0) << good.err;
  EXPECT_THAT(good.out, HasSubstr("in order"));
  const std::string place = "origins.west={place: hal}";
  const Outcome bad = loopstad({"scenario", "check", file.string(), "--set", place});
  EXPECT_EQ(bad.exitCode, 1);
  EXPECT_THAT(bad.err, HasSubstr("origins.west.place: names \"hal\", which is no place of this twin"));
  EXPECT_EQ(loopstad({"scenario", "check", file.string(), "--text-only", "--set", place}).exitCode, 0);
}

TEST(ScenarioShow, WritesAScenarioThatReadsBack) {
  const fs::path file = freshFolder() / "a.yaml";
  writeFile(file, hallScenario());
  const Outcome once = loopstad({"scenario", "show", file.string(), "--set", "duration_s=7"});
  EXPECT_EQ(once.exitCode, 0);
  EXPECT_THAT(once.out, HasSubstr("duration_s: 7\n"));
  writeFile(file, once.out);
  EXPECT_EQ(loopstad({"scenario", "show", file.string()}).out, once.out);
}

TEST(ScenarioShow, NamesWhatItCannotFind) {
  const Outcome done = loopstad({"scenario", "show", "bredia"});
  EXPECT_EQ(done.exitCode, 1);
  EXPECT_EQ(done.out, "");
  EXPECT_THAT(done.err, HasSubstr("did you mean \"bredai\"?"));
}

} // namespace
} // namespace loopstad::test
