// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.hpp"

#include <gmock/gmock.h>

namespace loopstad::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

// An empty folder has no scenes: all are generated, on any machine.

TEST(Bench, PrintsATable) {
  const Outcome done = loopstad({"bench", "--case", "bottleneck", "--agents", "50", "--steps", "20",
                                 "--repeat", "2", "--json", "bench.json"},
                                {.folder = freshFolder()});
  ASSERT_EQ(done.exitCode, 0) << done.err;
  EXPECT_THAT(done.out,
              AllOf(HasSubstr("bottleneck*"), HasSubstr("median of 2 runs"), HasSubstr("the first 1 s")));
}

TEST(Bench, GivesJsonAndTheSameFingerprintOnTwoThreads) {
  const auto fingerprintOn = [](const std::string& threads) {
    const Outcome done = loopstad({"bench", "--case", "open", "--agents", "500", "--seconds", "0.5",
                                   "--repeat", "1", "--threads", threads, "--json", "-"},
                                  {.folder = freshFolder()});
    EXPECT_EQ(done.exitCode, 0) << done.err;
    EXPECT_THAT(done.out, StartsWith("{"));
    EXPECT_EQ(done.out.find("\"scaling\"") != std::string::npos, threads == "2");
    const std::string key = "\"fingerprint\": ";
    return done.out.substr(done.out.find(key) + key.size(), 18);
  };
  EXPECT_EQ(fingerprintOn("1"), fingerprintOn("2"));
}

TEST(Bench, LinearComparesNumbersAndAreas) {
  const Outcome done = loopstad({"bench", "--linear", "--agents", "100", "--agents", "200", "--steps", "5",
                                 "--repeat", "1", "--lang", "nl"},
                                {.folder = freshFolder()});
  ASSERT_EQ(done.exitCode, 0) << done.err;
  EXPECT_THAT(done.out, AllOf(HasSubstr("Kosten bij 1 persoon per m2"), HasSubstr("wide")));
}

TEST(Bench, BadUsageNamesTheRemedy) {
  const auto wrong = [](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "bench");
    const Outcome done = loopstad(arguments, {.folder = freshFolder()});
    EXPECT_EQ(done.exitCode, 2);
    return done.err;
  };
  EXPECT_THAT(wrong({"--case", "plazza"}), HasSubstr("did you mean \"plaza\"?"));
  EXPECT_THAT(wrong({"--agents", "10"}), HasSubstr("give --case too"));
  EXPECT_THAT(wrong({"--seconds", "1", "--steps", "20"}), HasSubstr("give one of them"));
  EXPECT_THAT(wrong({"--seconds", "-1"}), HasSubstr("more than 0"));
  EXPECT_THAT(wrong({"--linear", "--case", "open"}), HasSubstr("leave out --case"));
  EXPECT_THAT(wrong({"--case", "routes", "--agents", "10"}), HasSubstr("nobody walks"));
  EXPECT_THAT(wrong({"--case", "bottleneck", "--agents", "100000"}), HasSubstr("no room for 100000 persons"));
}

TEST(Bench, WhatWasMeasuredBeforeAMistakeIsTold) {
  const Outcome done = loopstad({"bench", "--case", "bottleneck", "--agents", "20", "--agents", "100000",
                                 "--steps", "5", "--repeat", "1"},
                                {.folder = freshFolder()});
  EXPECT_EQ(done.exitCode, 2);
  EXPECT_THAT(done.out, HasSubstr("bottleneck*"));
  EXPECT_THAT(done.err, HasSubstr("no room for 100000 persons"));
}

TEST(Bench, AFolderThatIsNotThereIsNamed) {
  const Outcome done = loopstad({"bench", "--scenes", "elsewhere"}, {.folder = freshFolder()});
  EXPECT_EQ(done.exitCode, 1);
  EXPECT_THAT(done.err, AllOf(HasSubstr("elsewhere"), HasSubstr("leave out --scenes")));
}

TEST(Bench, CtrlCEndsItAndTellsWhatWasMeasured) {
  // The bottleneck is soon empty; across the wide square it is half an hour, twenty times.
  Child child({"bench", "--case", "bottleneck", "--case", "wide", "--agents", "30", "--seconds", "20000",
               "--repeat", "20"},
              {.folder = freshFolder()});
  ASSERT_TRUE(child.says("wide with 30 persons")) << child.errorSoFar();
  child.interrupt();
  const Outcome stopped = child.wait();
  EXPECT_EQ(stopped.exitCode, 130);
  EXPECT_THAT(stopped.out, HasSubstr("bottleneck*"));
  EXPECT_THAT(stopped.err, HasSubstr("1 of 2 scenes were measured"));
}

} // namespace
} // namespace loopstad::test
