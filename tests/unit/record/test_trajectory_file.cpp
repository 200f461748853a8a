// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory_file.hpp"

#include <loopstad/base/random.hpp>
#include <loopstad/test/temporary_folder.hpp>

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
  const test::TemporaryFolder folder;
  const fs::path path = folder.path() / "killed.h5";
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
}

/// Frames that end before, at and behind the borders of chunks.
TEST(TrajectoryFile, IsBegunAgainFromAnyMark) {
  const test::TemporaryFolder folder;
  const fs::path from = folder.path() / "from.h5";
  const fs::path into = folder.path() / "into.h5";
  constexpr std::uint32_t frames = 14;
  std::vector<TrajectoryMark> marks;
  {
    TrajectoryFile file(from, 2.0);
    marks.push_back(file.mark());
    for (std::uint32_t frame = 0; frame < frames; ++frame) {
      std::vector<StoredRow> rows = someRows(frame);
      if (frame == 5) rows.resize(4096 - 5 * persons); // fills the chunk
      if (frame == 9) rows.clear();
      file.append(0.5 * frame, rows);
      marks.push_back(file.mark());
    }
    file.finish();
  }
  const hdf5::Handle source = hdf5::openFile(from);
  for (std::size_t kept = 0; kept < marks.size(); ++kept) {
    EXPECT_TRUE(reaches(source, marks[kept]));
    {
      TrajectoryFile copy(into, 2.0);
      copyFrames(source, marks[kept], copy);
      for (std::uint32_t frame = static_cast<std::uint32_t>(kept); frame < frames; ++frame) {
        std::vector<StoredRow> rows = someRows(frame);
        if (frame == 5) rows.resize(4096 - 5 * persons);
        if (frame == 9) rows.clear();
        copy.append(0.5 * frame, rows);
      }
      EXPECT_EQ(copy.mark().print, marks.back().print) << kept;
      copy.finish();
    }
    const hdf5::Handle again = hdf5::openFile(into);
    EXPECT_EQ(readFrames(again).size(), frames);
    EXPECT_EQ(hdf5::elements(again, "trajectory"), hdf5::elements(source, "trajectory"));
  }
}

TEST(TrajectoryFile, IsNotBegunAgainFromAnother) {
  const test::TemporaryFolder folder;
  const fs::path from = folder.path() / "from.h5";
  const fs::path into = folder.path() / "into.h5";
  TrajectoryMark mark;
  for (const std::uint32_t shift : {0U, 1U}) {
    TrajectoryFile file(from, 2.0);
    for (std::uint32_t frame = 0; frame < 8; ++frame) {
      std::vector<StoredRow> rows = someRows(frame + shift);
      file.append(0.5 * frame, rows);
    }
    if (shift == 0) mark = file.mark();
    file.finish();
  }
  TrajectoryFile copy(into, 2.0);
  EXPECT_THROW(copyFrames(hdf5::openFile(from), mark, copy), hdf5::Failure);
  mark.rows.push_back(100000);
  EXPECT_FALSE(reaches(hdf5::openFile(from), mark));
}

} // namespace
} // namespace loopstad::sim
