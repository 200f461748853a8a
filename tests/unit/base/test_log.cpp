// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/log.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

namespace loopstad {
namespace {

/// What is written to standard error while something runs.
template <class Something>
std::string saidBy(Something something) {
  testing::internal::CaptureStderr();
  something();
  return testing::internal::GetCapturedStderr();
}

TEST(Say, WritesToStandardErrorByLevel) {
  EXPECT_EQ(saidBy([] { say::info("{} objects", 12); }), "12 objects\n");
  EXPECT_EQ(saidBy([] { say::warn("no heights"); }), "warning: no heights\n");
  EXPECT_EQ(saidBy([] { say::error("{}", "broken"); }), "error: broken\n");
  EXPECT_EQ(saidBy([] { say::debug("hidden"); }), "");
}

TEST(Say, KeepsWhatIsNoFormat) {
  EXPECT_EQ(saidBy([] { say::info("{}", "{}%^{x}"); }), "{}%^{x}\n");
}

TEST(Say, SaysMoreAndLessWhenAsked) {
  say::setLevel(say::Level::debug);
  EXPECT_EQ(saidBy([] { say::debug("seen"); }), "debug: seen\n");
  say::setLevel(say::Level::error);
  EXPECT_EQ(saidBy([] { say::warn("hidden"); }), "");
  say::setLevel(say::Level::off);
  EXPECT_EQ(saidBy([] { say::error("hidden"); }), "");
  say::setLevel(say::Level::info);
}

TEST(Say, KeepsLinesWholeFromManyThreads) {
  const std::string said = saidBy([] {
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t)
      threads.emplace_back([] {
        for (int i = 0; i < 50; ++i) say::info("a whole line");
      });
  });
  std::string expected;
  for (int i = 0; i < 200; ++i) expected += "a whole line\n";
  EXPECT_EQ(said, expected);
}

} // namespace
} // namespace loopstad
