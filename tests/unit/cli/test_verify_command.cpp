// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.hpp"

#include <gmock/gmock.h>

namespace loopstad::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
namespace fs = std::filesystem;

TEST(VerifyCommand, TellsCaseAndStateInTheLanguageOfTheReader) {
  const Outcome english = loopstad({"verify", "--case", "imo-01"});
  EXPECT_EQ(english.exitCode, 0) << english.err;
  EXPECT_THAT(english.out,
              AllOf(HasSubstr("imo-01"), HasSubstr("passed"), HasSubstr("travel time: 38 to 42 s")));
  EXPECT_THAT(english.out, Not(HasSubstr("imo-02")));
  EXPECT_THAT(loopstad({"verify", "--case", "imo-01", "--lang", "nl"}).out,
              AllOf(HasSubstr("geslaagd"), HasSubstr("reistijd: 38 tot 42 s")));
}

TEST(VerifyCommand, ListsWhatGivesNoVerdict) {
  const Outcome done = loopstad({"verify", "--case", "iso-12", "--case", "nist-2.5"});
  EXPECT_EQ(done.exitCode, 0) << done.err;
  EXPECT_THAT(done.out,
              AllOf(HasSubstr("criterion unknown"), HasSubstr("not applicable"), Not(HasSubstr("passed"))));
}

TEST(VerifyCommand, SkipsWithAMessageWhereDataIsMissing) {
  const Outcome done = loopstad({"verify", "--case", "lab-corner", "--data", "/nowhere"});
  EXPECT_EQ(done.exitCode, 0) << done.err;
  EXPECT_THAT(done.out, AllOf(HasSubstr("skipped"), HasSubstr("corner/traj.txt is not there")));
}

TEST(VerifyCommand, WritesPageJsonAndRunFiles) {
  const fs::path out = freshFolder() / "out";
  const Outcome done = loopstad({"verify", "--case", "imo-01", "--out", out.string(), "--json", "-"});
  EXPECT_EQ(done.exitCode, 0) << done.err;
  EXPECT_EQ(done.out, readFile(out / "verification.json"));
  EXPECT_THAT(readFile(out / "verification.md"), HasSubstr("images/verification/imo-01.svg"));
  EXPECT_TRUE(fs::exists(out / "images" / "verification" / "imo-01.svg"));
  EXPECT_EQ(loopstad({"info", (out / "runs" / "imo-01.run.h5").string()}).exitCode, 0);
}

TEST(VerifyCommand, AnUnknownCaseIsBadUsage) {
  const Outcome done = loopstad({"verify", "--case", "imo-1"});
  EXPECT_EQ(done.exitCode, 2);
  EXPECT_THAT(done.err, HasSubstr("did you mean \"imo-01\""));
}

} // namespace
} // namespace loopstad::test
