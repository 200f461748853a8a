// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that are killed or stopped, and go on: their files against those of a run that nothing happened to.
#include "program.hpp"

#include <loopstad/hdf5/file.hpp>
#include <loopstad/sim/run_file.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <thread>

namespace loopstad::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
namespace fs = std::filesystem;

const std::vector<std::string> longRun{
    "run",     "hall.yaml", "--set", "flows[0].between_s=[0, 3000]", "--set", "flows[0].persons=3000",
    "--until", "3000"};
/// With a sanitizer a seed takes half a minute.
constexpr std::chrono::minutes patience{5};
/// Minutes: often, for a test.
constexpr const char* often = "0.002";

std::vector<std::string> with(std::vector<std::string> words, const std::vector<std::string>& more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

fs::path hall() {
  const fs::path folder = freshFolder();
  writeFile(folder / "hall.yaml", hallScenario());
  return folder;
}

/// When the file was written; nothing when it is not there.
std::optional<fs::file_time_type> writtenAt(const fs::path& file) {
  std::error_code missing;
  const auto time = fs::last_write_time(file, missing);
  return missing ? std::nullopt : std::optional(time);
}

/// Waits for another one than there was.
bool comesToBe(const fs::path& file, std::optional<fs::file_time_type> before) {
  const auto start = std::chrono::steady_clock::now();
  while (std::chrono::steady_clock::now() - start < patience) {
    if (const auto now = writtenAt(file); now && now != before) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  return false;
}

/// The bytes of every dataset, by its path. Of secured_rows, how often the disk was written to is no result.
std::map<std::string, std::vector<std::byte>> contentOf(const fs::path& file) {
  std::map<std::string, std::vector<std::byte>> content;
  const hdf5::Handle root = hdf5::openFile(file);
  const auto visit = [](hid_t object, const char* name, const H5O_info_t* info, void* into) -> herr_t {
    if (info->type != H5O_TYPE_DATASET || std::string(name) == "secured_rows") return 0;
    const hdf5::Handle set(H5Dopen2(object, name, H5P_DEFAULT), H5Dclose, name);
    const hdf5::Handle type(H5Dget_type(set.get()), H5Tclose, name);
    if (H5Tdetect_class(type.get(), H5T_STRING) > 0) return 0; // pointers
    const hdf5::Handle space(H5Dget_space(set.get()), H5Sclose, name);
    const auto count = static_cast<std::size_t>(H5Sget_simple_extent_npoints(space.get()));
    std::vector<std::byte> bytes(count * H5Tget_size(type.get()));
    EXPECT_GE(H5Dread(set.get(), type.get(), H5S_ALL, H5S_ALL, H5P_DEFAULT, bytes.data()), 0) << name;
    (*static_cast<std::map<std::string, std::vector<std::byte>>*>(into))[name] = std::move(bytes);
    return 0;
  };
  H5Ovisit(root.get(), H5_INDEX_NAME, H5_ITER_NATIVE, visit, &content);
  return content;
}

void expectSameRun(const fs::path& file, const fs::path& straight) {
  const auto info = sim::readRunInfo(file);
  const auto truth = sim::readRunInfo(straight);
  ASSERT_TRUE(info) << describe(info.error());
  ASSERT_TRUE(truth) << describe(truth.error());
  EXPECT_TRUE(info->complete);
  EXPECT_EQ(info->fingerprint, truth->fingerprint);
  EXPECT_EQ(info->tally.born, truth->tally.born);
  EXPECT_EQ(info->tally.arrived, truth->tally.arrived);
  EXPECT_EQ(info->frames, truth->frames);
  EXPECT_EQ(info->measures.travelTimes.front().mean_s, truth->measures.travelTimes.front().mean_s);
  const auto content = contentOf(file);
  const auto expected = contentOf(straight);
  ASSERT_GT(expected.size(), 20U);
  for (const auto& [name, bytes] : expected) {
    ASSERT_TRUE(content.contains(name)) << name;
    EXPECT_TRUE(content.at(name) == bytes) << name;
  }
  EXPECT_EQ(content.size(), expected.size());
}

/// Names of what a folder holds.
std::set<std::string> filesIn(const fs::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename().string());
  return names;
}

class Resume : public testing::Test {
protected:
  fs::path folder = hall();
  fs::path runFile = folder / "out/hall/run.run.h5";
  fs::path snapshot = folder / "out/hall/run.snapshot.h5";

  [[nodiscard]] Outcome run(const std::vector<std::string>& more) const {
    return loopstad(with(longRun, more), {.folder = folder});
  }
  /// Killed when it has taken a snapshot, and a while has passed.
  void killLater(const std::vector<std::string>& more, std::chrono::milliseconds later) const {
    const auto before = writtenAt(snapshot);
    Child child(with(longRun, with({"--snapshot-every", often}, more)), {.folder = folder});
    ASSERT_TRUE(comesToBe(snapshot, before)) << child.errorSoFar();
    std::this_thread::sleep_for(later);
    child.killOff();
    ASSERT_EQ(child.wait().exitCode, 128 + 9);
    ASSERT_FALSE(fs::exists(runFile));
  }
};

TEST_F(Resume, AKilledRunEndsAsIfNothingHadHappened) {
  ASSERT_EQ(run({"-o", "straight"}).exitCode, 0);
  killLater({}, std::chrono::milliseconds(40));
  killLater({"--resume", "--threads", "2"}, std::chrono::milliseconds(70));
  writeFile(folder / "out/hall/.run.snapshot.h5.draft", "left by a kill in the middle of a snapshot");
  const Outcome done = run({"--resume", "--threads", "1"});
  ASSERT_EQ(done.exitCode, 0) << done.err;
  EXPECT_THAT(done.err, HasSubstr("goes on from"));
  expectSameRun(runFile, folder / "straight/run.run.h5");
  EXPECT_EQ(filesIn(folder / "out/hall"), filesIn(folder / "straight")) << "nothing else is left";
}

TEST_F(Resume, AStoppedRunSaysHowToGoOn) {
  ASSERT_EQ(run({"-o", "straight"}).exitCode, 0);
  {
    Child child(with(longRun, {"--snapshot-every", often}), {.folder = folder});
    ASSERT_TRUE(comesToBe(snapshot, std::nullopt)) << child.errorSoFar();
    child.interrupt();
    const Outcome stopped = child.wait();
    EXPECT_EQ(stopped.exitCode, 130);
    EXPECT_THAT(stopped.err, AllOf(HasSubstr("interrupted at"), HasSubstr("--resume")));
  }
  EXPECT_TRUE(fs::exists(snapshot));
  EXPECT_FALSE(sim::readRunInfo(runFile)->complete);
  const Outcome done = run({"--resume"});
  ASSERT_EQ(done.exitCode, 0) << done.err;
  expectSameRun(runFile, folder / "straight/run.run.h5");
  EXPECT_FALSE(fs::exists(snapshot));
}

TEST_F(Resume, BeginsWhereThereIsNothingToGoOnFrom) {
  const Outcome done = loopstad({"run", "hall.yaml", "--resume"}, {.folder = folder});
  EXPECT_EQ(done.exitCode, 0) << done.err;
  EXPECT_THAT(done.err, Not(HasSubstr("goes on from")));
  EXPECT_FALSE(fs::exists(snapshot));
}

TEST_F(Resume, IsRefusedForAnotherScenarioSeedOrVersion) {
  killLater({}, std::chrono::milliseconds(0));
  const Outcome anew = run({});
  EXPECT_EQ(anew.exitCode, 1);
  EXPECT_THAT(anew.err, AllOf(HasSubstr("run.snapshot.h5"), HasSubstr("--resume"))) << "it would be lost";
  const Outcome seed = run({"--resume", "--seed", "2"});
  EXPECT_EQ(seed.exitCode, 1);
  EXPECT_THAT(seed.err, AllOf(HasSubstr("run.snapshot.h5"), HasSubstr("seed: 1"), HasSubstr("seed: 2")));
  const Outcome model = run({"--resume", "--model", "orca"});
  EXPECT_EQ(model.exitCode, 1);
  EXPECT_THAT(model.err, HasSubstr("orca"));
  fs::remove(folder / "out/hall/.run.run.h5.draft");
  const Outcome lost = run({"--resume"});
  EXPECT_EQ(lost.exitCode, 1);
  EXPECT_THAT(lost.err, HasSubstr("what was recorded before the snapshot is not there"));
}

TEST_F(Resume, ADamagedSnapshotIsRefused) {
  killLater({}, std::chrono::milliseconds(0));
  const std::string whole = readFile(snapshot);
  for (const std::size_t size : {whole.size() / 4, whole.size() / 2, whole.size() - 100}) {
    writeFile(snapshot, whole.substr(0, size));
    const Outcome cut = run({"--resume"});
    EXPECT_EQ(cut.exitCode, 1) << cut.err;
    EXPECT_THAT(cut.err, AllOf(HasSubstr("run.snapshot.h5"), HasSubstr("begin"))) << size;
  }
  writeFile(snapshot, "a text");
  EXPECT_EQ(run({"--resume"}).exitCode, 1);
  writeFile(snapshot, whole);
  EXPECT_EQ(run({"--resume"}).exitCode, 0) << "a refusal changes nothing";
}

TEST_F(Resume, OptionsThatDoNotGoTogetherAreToldSo) { EXPECT_EQ(run({"--snapshot-every", "0"}).exitCode, 2); }

/// Lines of a text file; none when it is not there.
std::size_t linesIn(const fs::path& file) {
  const std::string text = fs::exists(file) ? readFile(file) : std::string();
  return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

TEST_F(Resume, AKilledBatchKeepsItsSeedsAndGoesOnWithThoseUnderWay) {
  const std::vector<std::string> seeds{"--seeds", "4", "--keep-runs", "--threads", "2"};
  ASSERT_EQ(run(with(seeds, {"-o", "straight"})).exitCode, 0);
  const fs::path batch = folder / "out/hall";
  const auto killWhen = [&](const std::vector<std::string>& more, const auto& comes) {
    Child child(with(longRun, with(with(seeds, {"--snapshot-every", often}), more)), {.folder = folder});
    const auto start = std::chrono::steady_clock::now();
    while (!comes() && std::chrono::steady_clock::now() - start < patience)
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    ASSERT_TRUE(comes()) << child.errorSoFar();
    child.killOff();
    ASSERT_EQ(child.wait().exitCode, 128 + 9);
  };
  killWhen({}, [&] { return fs::exists(batch / "seed-1.snapshot.h5"); });
  const std::size_t before = linesIn(batch / "seeds.done");
  killWhen({"--resume"}, [&] { return linesIn(batch / "seeds.done") > before; });
  EXPECT_THAT(run(seeds).err, AllOf(HasSubstr("seeds.done"), HasSubstr("--resume"))) << "it would be lost";
  const Outcome done = run(with(seeds, {"--resume"}));
  ASSERT_EQ(done.exitCode, 0) << done.err;
  EXPECT_EQ(readFile(batch / "seeds.csv"), readFile(folder / "straight/seeds.csv"));
  EXPECT_EQ(filesIn(batch), filesIn(folder / "straight")) << "nothing else is left";
  for (const char* name : {"seed-1.run.h5", "seed-2.run.h5", "seed-3.run.h5", "seed-4.run.h5"})
    expectSameRun(batch / name, folder / "straight" / name);
}

} // namespace
} // namespace loopstad::test
