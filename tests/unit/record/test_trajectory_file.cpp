// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory_file.hpp"

#include <loopstad/base/random.hpp>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <thread>

namespace loopstad::sim {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t persons = 700;

/// Coordinates that do not pack well, so that chunks change size whenever they are written again.
std::vector<StoredRow> someRows(std::uint32_t frame) {
  std::vector<StoredRow> rows;
  for (std::uint32_t i = 0; i < persons; ++i) {
    const Draws draw(1, i, frame, Purpose::test);
    rows.push_back({static_cast<std::int32_t>(i), 0, draw.uniform(0), draw.uniform(1), 0.0F});
  }
  return rows;
}

/// As fast as it can, so that most of the time goes into writing.
[[noreturn]] void recordForEver(const fs::path& path) {
  TrajectoryFile file(path, 2.0);
  hdf5::flush(file.file());
  for (std::uint32_t frame = 0;; ++frame) {
    std::vector<StoredRow> rows = someRows(frame);
    file.append(0.5 * frame, rows);
    if (frame % 3 == 0) file.secure();
  }
}

TEST(TrajectoryFile, OpensWheneverItsProcessWasKilled) {
#if defined(__SANITIZE_THREAD__)
  GTEST_SKIP() << "forks, which a thread sanitizer cannot follow";
#endif
  const fs::path path = fs::path(testing::TempDir()) / "killed.h5";
  std::size_t recorded = 0;
  for (int attempt = 0; attempt < 5; ++attempt) {
    const pid_t child = fork();
    if (child == 0) recordForEver(path);
    const double wait_s =
        Draws(2, static_cast<std::uint32_t>(attempt), 0, Purpose::test).uniform(0, 0.1, 0.3);
    std::this_thread::sleep_for(std::chrono::duration<double>(wait_s));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);

    const hdf5::Handle file = hdf5::openFile(path);
    const std::vector<StoredFrame> frames = readFrames(file);
    recorded += frames.size();
    for (std::uint32_t frame = 0; frame < frames.size(); ++frame) {
      const std::vector<StoredRow> rows = readRows(file, frames[frame]);
      const std::vector<StoredRow> truth = someRows(frame);
      ASSERT_EQ(rows.size(), truth.size());
      for (std::size_t i = 0; i < rows.size(); ++i) {
        ASSERT_EQ(rows[i].x, truth[i].x) << "frame " << frame << " of " << frames.size();
        ASSERT_EQ(rows[i].frame, static_cast<std::int32_t>(frame));
      }
    }
  }
  EXPECT_GT(recorded, 0U);
  fs::remove(path);
}

} // namespace
} // namespace loopstad::sim
