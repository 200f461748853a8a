// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/executor.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace loopstad {
namespace {

using Blocks = std::vector<std::pair<std::size_t, std::size_t>>;

Blocks blocksOf(Executor& executor, std::size_t count, std::size_t block) {
  std::mutex mutex;
  Blocks blocks;
  forBlocks(executor, count, block, [&](std::size_t begin, std::size_t end) {
    const std::scoped_lock lock(mutex);
    blocks.emplace_back(begin, end);
  });
  std::sort(blocks.begin(), blocks.end());
  return blocks;
}

TEST(SerialExecutor, RunsTheBlocksInOrder) {
  SerialExecutor serial;
  Blocks blocks;
  forBlocks(serial, 10, 4, [&](std::size_t begin, std::size_t end) { blocks.emplace_back(begin, end); });
  EXPECT_EQ(blocks, (Blocks{{0, 4}, {4, 8}, {8, 10}}));
  EXPECT_EQ(serial.threads(), 1U);
}

TEST(SerialExecutor, RunsNothingForNothing) {
  SerialExecutor serial;
  EXPECT_TRUE(blocksOf(serial, 0, 16).empty());
}

class ThreadedExecutor : public testing::TestWithParam<unsigned> {};

TEST_P(ThreadedExecutor, CutsTheSameBlocksAsTheSerialOne) {
  SerialExecutor serial;
  const auto threaded = makeThreadedExecutor(GetParam());
  for (const std::size_t count : {0U, 1U, 63U, 64U, 65U, 10000U})
    EXPECT_EQ(blocksOf(*threaded, count, 64), blocksOf(serial, count, 64)) << count;
}

TEST_P(ThreadedExecutor, HasTheThreadsThatWereAsked) {
  EXPECT_EQ(makeThreadedExecutor(GetParam())->threads(), GetParam());
}

// Blocks that wait for each other can end only if that many threads run at once: also with fewer cores.
TEST_P(ThreadedExecutor, RunsThatManyBlocksAtOnce) {
  using Clock = std::chrono::steady_clock;
  const auto threaded = makeThreadedExecutor(GetParam());
  std::atomic<unsigned> arrived{0};
  std::atomic<bool> allMet{true};
  forBlocks(*threaded, GetParam(), 1, [&](std::size_t, std::size_t) {
    ++arrived;
    const auto giveUp = Clock::now() + std::chrono::seconds(20);
    while (arrived < GetParam() && Clock::now() < giveUp) std::this_thread::yield();
    if (arrived < GetParam()) allMet = false;
  });
  EXPECT_TRUE(allMet);
}

INSTANTIATE_TEST_SUITE_P(Threads, ThreadedExecutor, testing::Values(1U, 2U, 3U, 8U));

TEST(ThreadedExecutors, TakesAllCoresForZero) {
  EXPECT_GE(makeThreadedExecutor(0)->threads(), 1U);
  EXPECT_LE(makeThreadedExecutor(0)->threads(), std::thread::hardware_concurrency());
}

TEST(ThreadedExecutors, SumPerBlockIsTheSameAtAnyNumberOfThreads) {
  std::vector<double> values(100000);
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = 1.0 / (1.0 + static_cast<double>(i));
  const auto sumWith = [&](Executor& executor) {
    std::vector<double> parts((values.size() + 999) / 1000);
    forBlocks(executor, values.size(), 1000, [&](std::size_t begin, std::size_t end) {
      for (std::size_t i = begin; i < end; ++i) parts[begin / 1000] += values[i];
    });
    double sum = 0.0;
    for (const double part : parts) sum += part;
    return sum;
  };
  SerialExecutor serial;
  const double truth = sumWith(serial);
  for (const unsigned threads : {1U, 2U, 3U, 8U}) EXPECT_EQ(sumWith(*makeThreadedExecutor(threads)), truth);
}

} // namespace
} // namespace loopstad
