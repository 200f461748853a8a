// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

// A thread sanitizer cannot follow a fork of a process that has threads.
#if defined(__SANITIZE_THREAD__)
#define LOOPSTAD_SKIP_FORK() GTEST_SKIP() << "forks"
#else
#define LOOPSTAD_SKIP_FORK() static_cast<void>(0)
#endif

namespace loopstad::sim {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

using RunWriterTest = RunFixture;

/// The exit code of work done in a process of its own.
template <class F>
int inChild(F&& work) {
  const pid_t child = fork();
  if (child == 0) _exit(work());
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// Killed without a chance to tidy up, at moments that differ from try to try.
TEST_F(RunWriterTest, LeavesAFileThatOpensWhenTheProcessIsKilled) {
  LOOPSTAD_SKIP_FORK();
  int withFrames = 0;
  // A busy machine may not come to its first second of recording in time: then a longer try follows.
  for (int attempt = 0; attempt < 8 && withFrames < 2; ++attempt) {
    const pid_t child = fork();
    if (child == 0) {
      auto writer = RunWriter::open(path, header, twin, surface);
      if (!writer) _exit(1);
      for (int frame = 0;; ++frame) writer->frame(0.5 * frame, walkers(frame));
    }
    std::this_thread::sleep_for(1200ms + attempt * 437ms);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);

    EXPECT_FALSE(fs::exists(path)) << "half-written under its final name";
    const auto info = readRunInfo(draft);
    ASSERT_TRUE(info) << describe(info.error());
    EXPECT_FALSE(info->complete);
    EXPECT_EQ(info->header.seed, 7U);
    EXPECT_EQ(info->rows, 2 * info->frames);
    if (info->frames == 0) continue;
    ++withFrames;
    const std::size_t last = info->frames - 1;
    const auto rows = readFrame(draft, last);
    ASSERT_TRUE(rows) << describe(rows.error());
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ((*rows)[1].id, 1);
    EXPECT_EQ((*rows)[1].frame, static_cast<std::int64_t>(last));
    EXPECT_EQ((*rows)[1].y_m, 6.5);
  }
  EXPECT_EQ(withFrames, 2);
}

TEST_F(RunWriterTest, TellsAtTheEndThatTheDiskIsFull) {
  LOOPSTAD_SKIP_FORK();
  const int code = inChild([&] {
    signal(SIGXFSZ, SIG_IGN); // a limit on file size then reads as a full disk: writes fail
    const rlimit limit{200'000, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &limit);
    auto writer = RunWriter::open(path, header, twin, surface);
    if (!writer) return 10;
    Crowd crowd;
    for (int i = 0; i < 3000; ++i) test::stand(crowd, surface, {0.003 * i, 1.0 + 0.002 * i});
    for (int frame = 0; frame < 100; ++frame) writer->frame(0.5 * frame, crowd);
    const Status done = writer->finish({}, {}, 0, 0.0);
    if (done) return 11;
    if (done.error().file != path.string() || done.error().remedy.empty()) return 12;
    return 0;
  });
  EXPECT_EQ(code, 0);
  EXPECT_FALSE(fs::exists(path));
  EXPECT_FALSE(fs::exists(draft)) << "the draft should be removed";
}

TEST_F(RunWriterTest, NamesAFolderThatCannotBeMade) {
  const auto writer = RunWriter::open("/proc/nowhere/test.run.h5", header, twin, surface);
  ASSERT_FALSE(writer);
  EXPECT_EQ(writer.error().file, "/proc/nowhere/test.run.h5");
  EXPECT_FALSE(writer.error().remedy.empty());
}

TEST_F(RunWriterTest, WritesTheSameTrajectoryEveryTime) {
  std::vector<std::vector<TrajectoryRow>> runs;
  for (int run = 0; run < 2; ++run) {
    auto writer = RunWriter::open(path, header, twin, surface);
    ASSERT_TRUE(writer);
    for (int frame = 0; frame < 30; ++frame) writer->frame(0.5 * frame, walkers(frame));
    ASSERT_TRUE(writer->finish({}, {}, 1, 0.0));
    std::vector<TrajectoryRow> all;
    for (std::size_t frame = 0; frame < 30; ++frame) {
      const auto rows = readFrame(path, frame);
      ASSERT_TRUE(rows);
      all.insert(all.end(), rows->begin(), rows->end());
    }
    runs.push_back(std::move(all));
  }
  ASSERT_EQ(runs[0].size(), runs[1].size());
  for (std::size_t i = 0; i < runs[0].size(); ++i) {
    EXPECT_EQ(runs[0][i].id, runs[1][i].id);
    EXPECT_EQ(runs[0][i].x_m, runs[1][i].x_m);
  }
}

} // namespace
} // namespace loopstad::sim
