// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.hpp"

#include <loopstad/sim/run_file.hpp>
#include <loopstad/twin/content_hash.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <gmock/gmock.h>

namespace loopstad::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;
namespace fs = std::filesystem;

/// A fresh folder with hall.yaml in it.
fs::path hall(const std::string& more = "") {
  const fs::path folder = freshFolder();
  writeFile(folder / "hall.yaml", hallScenario() + more);
  return folder;
}

TEST(Run, WritesItsFilesAndNamesThem) {
  const fs::path folder = hall();
  const Outcome done = loopstad({"run", "hall.yaml"}, {.folder = folder});
  EXPECT_EQ(done.exitCode, 0) << done.err;
  for (const char* name : {"run.run.h5", "hall.twin.h5", "summary.txt", "summary.json", "map.png"}) {
    const std::string file = std::string("out/hall/") + name;
    EXPECT_TRUE(fs::exists(folder / file)) << file;
    EXPECT_THAT(done.out, HasSubstr(file));
  }
  const auto info = sim::readRunInfo(folder / "out/hall/run.run.h5");
  ASSERT_TRUE(info) << describe(info.error());
  EXPECT_TRUE(info->complete);
  EXPECT_EQ(info->tally.born, 30U);
  EXPECT_EQ(info->tally.arrived, 30U);
  EXPECT_EQ(info->header.scenarioName, "hall");
  EXPECT_THAT(info->header.scenarioText, HasSubstr("loopstad: 1"));
}

TEST(Run, KeepsResultsAndProgressApart) {
  const fs::path folder = hall();
  const Outcome done = loopstad({"run", "hall.yaml"}, {.folder = folder});
  EXPECT_THAT(done.err, HasSubstr("Simulating hall"));
  EXPECT_THAT(done.out, Not(HasSubstr("Simulating")));
  const Outcome quiet = loopstad({"run", "hall.yaml", "--quiet"}, {.folder = folder});
  EXPECT_EQ(quiet.err, "");
  EXPECT_EQ(quiet.exitCode, 0);
}

TEST(Run, TellsHowManyArePresentAndHaveArrived) {
  const fs::path folder = hall();
  EXPECT_THAT(loopstad({"run", "hall.yaml"}, {.folder = folder}).err,
              HasSubstr(" s, 0 present, 30 arrived\n"));
  const Surroundings dutch{.folder = folder, .environment = {"LANG=nl_NL.UTF-8"}};
  EXPECT_THAT(loopstad({"run", "hall.yaml"}, dutch).err, HasSubstr("0 aanwezig, 30 aangekomen\n"));
}

TEST(Run, KeepsTheTwinThatItWasOn) {
  const fs::path folder = hall();
  ASSERT_EQ(loopstad({"run", "hall.yaml"}, {.folder = folder}).exitCode, 0);
  const auto twin = twin::readTwin(folder / "out/hall/hall.twin.h5");
  ASSERT_TRUE(twin) << describe(twin.error());
  const auto run = sim::readRunInfo(folder / "out/hall/run.run.h5");
  ASSERT_TRUE(run) << describe(run.error());
  EXPECT_EQ(run->twinHash, twin::contentHash(*twin));
  EXPECT_EQ(run->header.twinFile, "hall.twin.h5");
}

TEST(Run, NamesTheTwinThatItWasGiven) {
  const fs::path folder = hall();
  ASSERT_EQ(loopstad({"run", "hall.yaml"}, {.folder = folder}).exitCode, 0);
  fs::create_directories(folder / "twins");
  fs::rename(folder / "out/hall/hall.twin.h5", folder / "twins/hall.twin.h5");
  const Outcome done =
      loopstad({"run", "hall.yaml", "--set", "twin={sources: [twins/hall.twin.h5]}", "-o", "given"},
               {.folder = folder});
  ASSERT_EQ(done.exitCode, 0) << done.err;
  EXPECT_EQ(sim::readRunInfo(folder / "given/run.run.h5")->header.twinFile, "../twins/hall.twin.h5");
  EXPECT_FALSE(fs::exists(folder / "given/hall.twin.h5"));
  EXPECT_THAT(done.out, HasSubstr("twins/hall.twin.h5"));
}

TEST(Run, IsTheSameRunTwiceAndAtAnyNumberOfThreads) {
  const fs::path folder = hall();
  std::vector<std::uint64_t> prints;
  for (const char* threads : {"1", "1", "3"}) {
    const Outcome done = loopstad({"run", "hall.yaml", "--threads", threads}, {.folder = folder});
    ASSERT_EQ(done.exitCode, 0) << done.err;
    const auto info = sim::readRunInfo(folder / "out/hall/run.run.h5");
    ASSERT_TRUE(info) << describe(info.error());
    prints.push_back(info->fingerprint);
  }
  EXPECT_EQ(prints[0], prints[1]);
  EXPECT_EQ(prints[0], prints[2]);
  const Outcome other = loopstad({"run", "hall.yaml", "--seed", "2"}, {.folder = folder});
  ASSERT_EQ(other.exitCode, 0) << other.err;
  EXPECT_NE(sim::readRunInfo(folder / "out/hall/run.run.h5")->fingerprint, prints[0]);
}

TEST(Run, PutsItsFilesWhereItIsTold) {
  const fs::path folder = hall();
  EXPECT_EQ(loopstad({"run", "hall.yaml", "-o", "a/b.run.h5"}, {.folder = folder}).exitCode, 0);
  for (const char* file : {"a/b.run.h5", "a/b.twin.h5", "a/b.summary.txt", "a/b.summary.json", "a/b.map.png"})
    EXPECT_TRUE(fs::exists(folder / file)) << file;
  EXPECT_EQ(loopstad({"run", "hall.yaml", "-o", "c"}, {.folder = folder}).exitCode, 0);
  EXPECT_TRUE(fs::exists(folder / "c" / "map.png"));
  EXPECT_FALSE(fs::exists(folder / "out"));
}

TEST(Run, GivesJsonAndNothingElseToStandardOutput) {
  const fs::path folder = hall();
  const Outcome done = loopstad({"run", "hall.yaml", "--json", "-", "--until", "20"}, {.folder = folder});
  EXPECT_EQ(done.exitCode, 0);
  EXPECT_THAT(done.out, StartsWith("{"));
  EXPECT_EQ(done.out, readFile(folder / "out/hall/summary.json"));
}

TEST(Run, CtrlCKeepsWhatWasWalked) {
  const fs::path folder = hall("");
  Child child({"run", "hall.yaml", "--set", "flows[0].between_s=[0, 900000]", "--until", "900000"},
              {.folder = folder});
  ASSERT_TRUE(child.says("Simulating hall")) << child.errorSoFar();
  child.interrupt();
  const Outcome stopped = child.wait();
  EXPECT_EQ(stopped.exitCode, 130) << stopped.err;
  EXPECT_THAT(stopped.err, AllOf(HasSubstr("interrupted at"), HasSubstr("out/hall/run.run.h5")));
  const auto info = sim::readRunInfo(folder / "out/hall/run.run.h5");
  ASSERT_TRUE(info) << describe(info.error());
  EXPECT_FALSE(info->complete);
  EXPECT_GE(info->frames, 1U);
  const Outcome shown = loopstad({"info", "out/hall/run.run.h5"}, {.folder = folder});
  EXPECT_EQ(shown.exitCode, 0) << shown.err;
}

TEST(Info, ShowsARun) {
  const fs::path folder = hall();
  ASSERT_EQ(loopstad({"run", "hall.yaml"}, {.folder = folder}).exitCode, 0);
  const Outcome text = loopstad({"info", "out/hall/run.run.h5"}, {.folder = folder});
  EXPECT_EQ(text.exitCode, 0) << text.err;
  EXPECT_THAT(text.out, HasSubstr("hall"));
  EXPECT_EQ(text.err, "");
  const Outcome json = loopstad({"info", "out/hall/run.run.h5", "--json", "-"}, {.folder = folder});
  EXPECT_EQ(json.exitCode, 0);
  EXPECT_THAT(json.out, StartsWith("{"));
}

} // namespace
} // namespace loopstad::test
