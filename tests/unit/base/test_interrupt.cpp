// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/interrupt.hpp>

#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

namespace loopstad {
namespace {

using Clock = std::chrono::steady_clock;

/// True once stop was requested; gives up after ten seconds.
bool stopsSoon(const std::stop_token& stop) {
  const auto giveUp = Clock::now() + std::chrono::seconds(10);
  while (!stop.stop_requested() && Clock::now() < giveUp)
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  return stop.stop_requested();
}

// Each in a process of its own, since the signals of a process are blocked for good.
class Interrupt : public testing::Test {
protected:
  Interrupt() { GTEST_FLAG_SET(death_test_style, "threadsafe"); }
};

TEST_F(Interrupt, NothingStopsWithoutASignal) {
  EXPECT_EXIT(_exit(stopOnInterrupt().stop_requested() ? 1 : 0), testing::ExitedWithCode(0), "");
}

TEST_F(Interrupt, CtrlCRequestsAStop) {
  EXPECT_EXIT(
      {
        const std::stop_token stop = stopOnInterrupt();
        kill(getpid(), SIGINT);
        _exit(stopsSoon(stop) ? 0 : 1);
      },
      testing::ExitedWithCode(0), "");
}

TEST_F(Interrupt, TerminationRequestsAStopAlsoAmongOtherThreads) {
  EXPECT_EXIT(
      {
        const std::stop_token stop = stopOnInterrupt();
        std::jthread other([] { std::this_thread::sleep_for(std::chrono::milliseconds(50)); });
        kill(getpid(), SIGTERM);
        other.join();
        _exit(stopsSoon(stop) ? 0 : 1);
      },
      testing::ExitedWithCode(0), "");
}

TEST_F(Interrupt, ASecondCtrlCEndsTheProgram) {
  EXPECT_EXIT(
      {
        const std::stop_token stop = stopOnInterrupt();
        kill(getpid(), SIGINT);
        stopsSoon(stop);
        kill(getpid(), SIGINT);
        std::this_thread::sleep_for(std::chrono::seconds(20));
      },
      testing::ExitedWithCode(130), "");
}

} // namespace
} // namespace loopstad
