// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/log.hpp>
#include <loopstad/base/progress.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <pty.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <string>
#include <thread>

namespace loopstad {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::MatchesRegex;
using testing::Not;

/// Standard error is a terminal of so many columns until taken().
class Terminal {
public:
  explicit Terminal(unsigned short columns) {
    const winsize size{24, columns, 0, 0};
    int terminal = -1;
    EXPECT_EQ(openpty(&controller_, &terminal, nullptr, nullptr, &size), 0);
    before_ = dup(STDERR_FILENO);
    dup2(terminal, STDERR_FILENO);
    close(terminal);
  }
  ~Terminal() { taken(); }
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  /// Everything written so far; the real standard error is back.
  std::string taken() {
    if (controller_ < 0) return {};
    std::fflush(stderr);
    std::string text;
    std::array<char, 4096> buffer{};
    pollfd ready{controller_, POLLIN, 0};
    while (poll(&ready, 1, 50) == 1 && (ready.revents & POLLIN) != 0) {
      const ssize_t got = read(controller_, buffer.data(), buffer.size());
      if (got <= 0) break;
      text.append(buffer.data(), static_cast<std::size_t>(got));
    }
    dup2(before_, STDERR_FILENO);
    close(before_);
    close(controller_);
    controller_ = -1;
    return text;
  }

private:
  int controller_ = -1;
  int before_ = -1;
};

/// What stays on the screen: text up to a line break, without what was erased before it.
std::string screenOf(const std::string& written) {
  std::string screen;
  std::string line;
  for (std::size_t i = 0; i < written.size(); ++i) {
    if (written.compare(i, 4, "\r\033[K") == 0) {
      line.clear();
      i += 3;
    } else if (written[i] == '\n') {
      screen += line + "\n";
      line.clear();
    } else if (written[i] != '\r') {
      line += written[i];
    }
  }
  return screen + line;
}

class OnATerminal : public testing::Test {
protected:
  void SetUp() override {
    int ends[2];
    if (openpty(&ends[0], &ends[1], nullptr, nullptr, nullptr) != 0)
      GTEST_SKIP() << "no pseudo-terminals here: is /dev/pts mounted?";
    close(ends[0]);
    close(ends[1]);
  }
};

void pause() { std::this_thread::sleep_for(std::chrono::milliseconds(120)); }

TEST(ConsoleProgress, WritesPlainLinesWithoutATerminal) {
  testing::internal::CaptureStderr();
  const auto progress = makeConsoleProgress({});
  progress->begin("Reading BGT", 3, "files");
  for (int i = 0; i < 3; ++i) progress->advance(1);
  progress->end();
  EXPECT_THAT(testing::internal::GetCapturedStderr(),
              MatchesRegex("Reading BGT\nReading BGT: 3 files in 0\\.[0-9] s\n"));
}

TEST_F(OnATerminal, ProgressIsABarWithRateAndTimeLeft) {
  Terminal terminal(120);
  const auto progress = makeConsoleProgress({});
  progress->begin("Walking", 100, "s");
  pause();
  progress->advance(25);
  progress->advance(75);
  progress->end();
  const std::string written = terminal.taken();
  EXPECT_THAT(written, AllOf(HasSubstr("Walking [======                  ]  25 %"), HasSubstr("25 / 100 s, "),
                             HasSubstr(" s/s, "), HasSubstr(" left")));
  EXPECT_THAT(screenOf(written), MatchesRegex("Walking: 100 s in [0-9.]+ s\n"));
}

TEST_F(OnATerminal, ProgressTellsWhatElseIsWorthKnowing) {
  Terminal terminal(120);
  const auto progress = makeConsoleProgress({});
  progress->begin("Walking", 100, "s");
  pause();
  progress->note("312 present, 93 arrived");
  progress->advance(25);
  progress->begin("Drawing", 100, "s");
  pause();
  progress->advance(25);
  const std::string written = terminal.taken();
  EXPECT_THAT(written, HasSubstr(" left, 312 present, 93 arrived"));
  EXPECT_THAT(written.substr(written.find("Drawing")), Not(HasSubstr("present"))); // of the task before
}

TEST_F(OnATerminal, ProgressShortensTheBarBeforeTheFigures) {
  Terminal terminal(80);
  const auto progress = makeConsoleProgress({});
  progress->begin("Walking", 100, "s");
  pause();
  progress->note("312 present, 93 arrived");
  progress->advance(50);
  EXPECT_THAT(terminal.taken(), HasSubstr(" left, 312 present, 93 arrived"));
}

TEST_F(OnATerminal, ProgressNeverWrapsALine) {
  Terminal terminal(40);
  auto progress = makeConsoleProgress({});
  progress->begin("A task with a name that is long", 1000, "persons");
  pause();
  progress->advance(10);
  progress.reset();
  std::string line;
  for (const char c : terminal.taken()) {
    if (c == '\r') line.clear();
    line += c;
    EXPECT_LE(line.size(), 40U + 3U) << line; // and the three bytes that erase
  }
}

TEST_F(OnATerminal, ProgressOfUnknownLengthCountsOnly) {
  Terminal terminal(120);
  auto progress = makeConsoleProgress({});
  progress->begin("Reading", 0, "objects");
  pause();
  progress->advance(12340);
  progress.reset();
  const std::string written = terminal.taken();
  EXPECT_THAT(written,
              AllOf(HasSubstr("Reading  12.3 k objects, "), Not(HasSubstr("%")), Not(HasSubstr("/ 0"))));
}

TEST_F(OnATerminal, ProgressMakesRoomForAMessage) {
  Terminal terminal(120);
  const auto progress = makeConsoleProgress({});
  progress->begin("Reading", 10, "files");
  say::warn("no heights");
  progress->advance(10);
  progress->end();
  EXPECT_THAT(screenOf(terminal.taken()), MatchesRegex(".*warning: no heights.*\nReading: 10 files in .*\n"));
}

TEST_F(OnATerminal, ProgressLeavesNoBarWhenWorkBreaksOff) {
  Terminal terminal(120);
  {
    const auto progress = makeConsoleProgress({});
    progress->begin("Reading", 10, "files");
  }
  EXPECT_EQ(screenOf(terminal.taken()), "");
}

TEST(Progress, PassesOnThatTheUserWantsToStop) {
  std::stop_source source;
  const auto console = makeConsoleProgress(source.get_token());
  const SilentProgress silent(source.get_token());
  EXPECT_FALSE(console->stopRequested());
  EXPECT_FALSE(silent.stopRequested());
  source.request_stop();
  EXPECT_TRUE(console->stopRequested());
  EXPECT_TRUE(silent.stopRequested());
  EXPECT_FALSE(SilentProgress().stopRequested());
}

} // namespace
} // namespace loopstad
