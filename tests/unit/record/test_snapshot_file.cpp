// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots on disk, and run files that go on from one.
#include "run_fixture.hpp"
#include "sealed_file.hpp"
#include "trajectory_file.hpp"

#include <loopstad/base/random.hpp>
#include <loopstad/hdf5/file.hpp>
#include <loopstad/sim/snapshot_file.hpp>

#include <gmock/gmock.h>

#include <array>
#include <fstream>
#include <sstream>
#include <utility>
#include <vector>

namespace loopstad::sim {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;

RunSnapshot some() {
  RunSnapshot snapshot{.scenarioText = "id: hall\nseed: 7\n",
                       .twinHash = 0xfedcba9876543210U,
                       .time_s = 12.5,
                       .fingerprint = 17,
                       .wallTime_s = 3.25,
                       .startedAt = "2026-01-01T12:00:00Z",
                       .state = {}};
  StateFields fields(snapshot.state);
  std::vector<double> numbers(3000, 1.5);
  std::vector<std::uint16_t> small{1, 2, 3};
  std::vector<float> none;
  fields.column("numbers", numbers);
  fields.column("small", small);
  fields.column("none", none);
  return snapshot;
}

std::string bytesOf(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return std::move(text).str();
}

class SnapshotFile : public RunFixture {
protected:
  fs::path file = folder / "test.snapshot.h5";

  void put(const std::string& bytes) const { std::ofstream(file, std::ios::binary) << bytes; }
};

TEST_F(SnapshotFile, GivesBackWhatWasWritten) {
  const Status done = writeSnapshot(file, some());
  ASSERT_TRUE(done) << describe(done.error());
  const auto again = readSnapshot(file);
  ASSERT_TRUE(again) << describe(again.error());
  EXPECT_EQ(again->scenarioText, some().scenarioText);
  EXPECT_EQ(again->twinHash, some().twinHash);
  EXPECT_EQ(again->time_s, 12.5);
  EXPECT_EQ(again->fingerprint, 17U);
  EXPECT_EQ(again->wallTime_s, 3.25);
  EXPECT_EQ(again->startedAt, some().startedAt);
  EXPECT_EQ(again->state, some().state);
  EXPECT_EQ(snapshotBeside("a/b.run.h5"), "a/b.snapshot.h5");
}

TEST_F(SnapshotFile, OfAnotherVersionIsRefused) {
  ASSERT_TRUE(writeSnapshot(file, some()));
  {
    hdf5::Handle handle(H5Fopen(file.c_str(), H5F_ACC_RDWR, H5P_DEFAULT), H5Fclose, "");
    hdf5::setAttribute(handle, "program_version", "0.0.7");
  }
  ASSERT_TRUE(seal(file));
  const auto refused = readSnapshot(file);
  ASSERT_FALSE(refused);
  EXPECT_THAT(describe(refused.error()),
              AllOf(HasSubstr("test.snapshot.h5"), HasSubstr("0.0.7"), HasSubstr("anew")));
}

TEST_F(SnapshotFile, OtherFilesAreRefused) {
  EXPECT_FALSE(readSnapshot(file)) << "there is none";
  fs::create_directories(folder);
  put("a text");
  EXPECT_FALSE(readSnapshot(file));
  { const hdf5::Handle other = hdf5::createFile(file); }
  EXPECT_FALSE(readSnapshot(file));
  ASSERT_TRUE(seal(file));
  const auto refused = readSnapshot(file);
  ASSERT_FALSE(refused);
  EXPECT_THAT(describe(refused.error()), HasSubstr("is no snapshot of loopstad"));
}

/// Cut short, or with a bit changed anywhere.
TEST_F(SnapshotFile, DamageIsFound) {
  ASSERT_TRUE(writeSnapshot(file, some()));
  const std::string whole = bytesOf(file);
  constexpr std::uint32_t rounds = 400;
  for (std::uint32_t round = 0; round < rounds; ++round) {
    const Draws draw(31, round, 0, Purpose::test);
    std::string damaged = whole;
    const auto at = static_cast<std::size_t>(draw.uniform(0) * static_cast<double>(whole.size()));
    if (round % 4 == 0)
      damaged.resize(at);
    else
      damaged[at] = static_cast<char>(damaged[at] ^ (1 << round % 8));
    put(damaged);
    const auto refused = readSnapshot(file);
    ASSERT_FALSE(refused) << "round " << round;
    EXPECT_EQ(refused.error().file, file.string());
    EXPECT_NE(refused.error().remedy, "");
  }
  put(whole);
  EXPECT_TRUE(readSnapshot(file));
}

/// The rows of all frames, in their order.
std::vector<std::array<double, 4>> rowsOf(const fs::path& path) {
  std::vector<std::array<double, 4>> rows;
  const hdf5::Handle run = hdf5::openFile(path);
  const std::vector<StoredFrame> frames = readFrames(run);
  const auto count = static_cast<std::uint32_t>(hdf5::elements(run, "trajectory"));
  for (const StoredRow& row : readRows(run, {0.0, 0, count})) {
    const StoredFrame& frame = frames.at(static_cast<std::size_t>(row.frame));
    rows.push_back({double(row.frame), frame.time_s, double(row.id), row.x});
  }
  return rows;
}

TEST_F(SnapshotFile, ARunFileGoesOnWhereItWasSaved) {
  constexpr int frames = 300;
  const fs::path straight = folder / "straight.run.h5";
  {
    auto writer = RunWriter::open(straight, header, twin, surface);
    for (int frame = 0; frame < frames; ++frame) writer->frame(0.5 * frame, walkers(frame));
    ASSERT_TRUE(writer->finish({}, {}, 1, 1.0));
  }
  for (const int at : {0, 1, 200}) {
    SCOPED_TRACE(at);
    SavedState state;
    {
      auto writer = RunWriter::open(path, header, twin, surface);
      for (int frame = 0; frame < at; ++frame) writer->frame(0.5 * frame, walkers(frame));
      Arrival left;
      left.id = AgentId(5U);
      left.destination = DestinationId(0U);
      left.profile = ProfileId(0U);
      writer->arrived(std::span(&left, 1));
      StateFields fields(state);
      ASSERT_TRUE(writer->save(fields));
      writer->countOnSaved();
      for (int frame = at; frame < at + 30; ++frame) writer->frame(0.5 * frame, walkers(frame));
    } // fails, without an end
    EXPECT_FALSE(fs::exists(draft));
    StateFields fields(std::as_const(state));
    auto writer = RunWriter::resume(path, header, twin, surface, fields);
    ASSERT_TRUE(writer) << describe(writer.error());
    EXPECT_EQ(fields.unsound(), "");
    for (int frame = at; frame < frames; ++frame) writer->frame(0.5 * frame, walkers(frame));
    ASSERT_TRUE(writer->finish({}, {}, 1, 1.0));
    EXPECT_TRUE(rowsOf(path) == rowsOf(straight));
    const auto ids = hdf5::readColumn<std::uint32_t>(hdf5::openGroup(hdf5::openFile(path), "agents"), "id");
    EXPECT_EQ(ids.back(), 5U) << "who had left before";
    EXPECT_FALSE(fs::exists(folder / ".test.run.h5.kept"));
    fs::remove(path);
  }
}

TEST_F(SnapshotFile, ARunFileThatIsGoneIsMissed) {
  SavedState state;
  {
    auto writer = RunWriter::open(path, header, twin, surface);
    for (int frame = 0; frame < 50; ++frame) writer->frame(0.5 * frame, walkers(frame));
    StateFields fields(state);
    ASSERT_TRUE(writer->save(fields));
  } // no snapshot counts on it: removed
  StateFields fields(std::as_const(state));
  const auto gone = RunWriter::resume(path, header, twin, surface, fields);
  ASSERT_FALSE(gone);
  EXPECT_THAT(describe(gone.error()), AllOf(HasSubstr("is not there"), HasSubstr("begin the run anew")));
  EXPECT_FALSE(fs::exists(draft));
}

} // namespace
} // namespace loopstad::sim
