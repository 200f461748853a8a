// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/parse_scenario.hpp>
#include <loopstad/scenarios/run_seeds.hpp>
#include <loopstad/scenarios/scenario_twin.hpp>
#include <loopstad/sim/run_file.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <stop_token>

namespace loopstad::scenarios {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

constexpr const char* room = R"yaml(loopstad: 1
id: room
twin:
  plain:
    - {kind: walkable, wkt: "POLYGON ((0 0, 8 0, 8 4, 0 4, 0 0))"}
origins:
  west: {wkt: "POLYGON ((0 0, 3 0, 3 4, 0 4, 0 0))"}
destinations:
  east: {wkt: "POLYGON ((7 0, 8 0, 8 4, 7 4, 7 0))"}
flows:
  - {from: west, to: east, arrivals: [[0, 2, 10]]}
measurement:
  lines: {middle: {wkt: "LINESTRING (5 4, 5 0)"}}
  zones: {half: {wkt: "POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))"}}
run: {duration_s: 60, seed: 5}
)yaml";

struct Prepared {
  Scenario scenario;
  std::shared_ptr<const twin::Twin> twin;
};

Prepared prepared(const Overrides& overrides = {}) {
  auto scenario = parseScenario(room, "room.yaml", overrides);
  EXPECT_TRUE(scenario) << describe(scenario.error());
  SilentProgress silent;
  twin::BuildReport report;
  auto twin = scenarioTwin(*scenario, silent, report);
  EXPECT_TRUE(twin) << describe(twin.error());
  return {std::move(*scenario), std::make_shared<const twin::Twin>(std::move(*twin))};
}

Result<SeedRuns> run(const Prepared& p, const SeedPlan& plan, unsigned threads = 1) {
  SilentProgress silent;
  const auto executor = makeThreadedExecutor(threads);
  return runSeeds(p.scenario, p.twin, plan, *executor, silent);
}

TEST(RunSeeds, ARunPerSeedWithEveryFigure) {
  const Prepared p = prepared();
  SeedPlan plan{.seeds = 3};
  for (const char* text : {"egress", "peak_density", "travel_time", "zone=half", "flow=middle"})
    plan.figures.push_back(*parseSeedFigure(text));
  const auto runs = run(p, plan);
  ASSERT_TRUE(runs) << describe(runs.error());
  ASSERT_THAT(runs->runs, SizeIs(3));
  EXPECT_EQ(runs->runs[0].seed, 5U);
  EXPECT_EQ(runs->runs[2].seed, 7U);
  EXPECT_NE(runs->runs[0].fingerprint, runs->runs[1].fingerprint);
  for (const SeedRun& r : runs->runs) {
    EXPECT_GT(r.values[0], 3.0);
    EXPECT_LT(r.values[0], 60.0);
    EXPECT_GT(r.values[2], 2.0);
    EXPECT_GT(r.values[4], 0.3);
  }
  const auto json = nlohmann::json::parse(seedsJson(*runs));
  EXPECT_EQ(json["runs"].size(), 3U);
  EXPECT_THAT(seedsTable(*runs), HasSubstr("zone_peak_per_m2:half"));
  EXPECT_THAT(seedsCsv(*runs), HasSubstr("seed,egress_s,peak_density_per_m2"));
}

TEST(RunSeeds, StopsAtTheSameSeedOnAnyNumberOfThreads) {
  const Prepared p = prepared();
  SeedPlan plan{.figures = {*parseSeedFigure("egress")}};
  plan.rule.within = 0.04;
  const auto alone = run(p, plan, 1);
  const auto together = run(p, plan, 3);
  ASSERT_TRUE(alone) << describe(alone.error());
  EXPECT_TRUE(alone->precise);
  EXPECT_GE(alone->runs.size(), leastSeeds);
  EXPECT_EQ(seedsCsv(*alone), seedsCsv(*together));
  EXPECT_TRUE(preciseEnough(alone->estimates[0], plan.rule));
}

TEST(RunSeeds, TheMostIsTheMost) {
  const Prepared p = prepared();
  SeedPlan plan{.figures = {*parseSeedFigure("peak_density")}};
  plan.rule.within = 1e-6;
  plan.rule.most = 12;
  const auto runs = run(p, plan, 2);
  ASSERT_TRUE(runs);
  EXPECT_THAT(runs->runs, SizeIs(12));
  EXPECT_FALSE(runs->precise);
  EXPECT_THAT(seedsTable(*runs), HasSubstr("--max-seeds"));
}

TEST(RunSeeds, EgressThatIsNotKnown) {
  const Prepared p = prepared({"run.duration_s=4"});
  const auto asked = run(p, {.figures = {*parseSeedFigure("egress")}, .seeds = 2});
  ASSERT_FALSE(asked);
  EXPECT_THAT(describe(asked.error()), HasSubstr("--until"));
  const auto notAsked = run(p, {.seeds = 2});
  ASSERT_TRUE(notAsked);
  EXPECT_THAT(notAsked->figures, SizeIs(1));
  EXPECT_THAT(notAsked->notes, SizeIs(1));
}

TEST(RunSeeds, KeepsARunFilePerSeed) {
  const test::TemporaryFolder folder;
  const auto runs = run(prepared(), {.seeds = 2, .folder = folder.path(), .keepRuns = true}, 2);
  ASSERT_TRUE(runs) << describe(runs.error());
  for (const SeedRun& r : runs->runs) {
    const auto info = sim::readRunInfo(folder.path() / ("seed-" + std::to_string(r.seed) + ".run.h5"));
    ASSERT_TRUE(info) << describe(info.error());
    EXPECT_EQ(info->fingerprint, r.fingerprint);
    EXPECT_EQ(info->header.seed, r.seed);
  }
  EXPECT_TRUE(std::filesystem::exists(folder.path() / "room.twin.h5"));
}

std::size_t runFilesIn(const std::filesystem::path& folder) {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    count += entry.path().filename().string().ends_with(".run.h5") ? 1U : 0U;
  return count;
}

TEST(RunSeeds, KeepsNoRunFileOfASeedThatDoesNotCount) {
  const test::TemporaryFolder folder;
  SeedPlan plan{.figures = {*parseSeedFigure("egress")}, .folder = folder.path(), .keepRuns = true};
  plan.rule.within = 0.04;
  const auto runs = run(prepared(), plan, 16); // more at a time than are needed
  ASSERT_TRUE(runs) << describe(runs.error());
  ASSERT_TRUE(runs->precise);
  EXPECT_EQ(runFilesIn(folder.path()), runs->runs.size());
}

/// Asks to stop when so many seconds have been simulated, of all seeds together.
class StopAfter final : public Progress {
public:
  explicit StopAfter(double seconds) : left_s_(seconds) {}
  void begin(std::string_view, double, std::string_view) override {}
  void note(std::string_view) override {}
  void end() override {}
  void advance(double seconds) override { left_s_ -= seconds; }
  [[nodiscard]] bool stopRequested() const override { return left_s_ < 0.0; }

private:
  double left_s_;
};

TEST(RunSeeds, ABatchThatWasStoppedGoesOnWithWhatItHad) {
  const test::TemporaryFolder folder;
  const Prepared p = prepared();
  SeedPlan plan{.seeds = 4, .folder = folder.path(), .snapshots = {.every_s = 1000.0}};
  StopAfter inTheSecond(65.0); // a run counts 60 s, however early it ends
  SerialExecutor serial;
  const auto stopped = runSeeds(p.scenario, p.twin, plan, serial, inTheSecond);
  ASSERT_TRUE(stopped) << describe(stopped.error());
  EXPECT_TRUE(stopped->canGoOn);
  EXPECT_THAT(stopped->runs, SizeIs(1));
  EXPECT_TRUE(std::filesystem::exists(folder.path() / "seed-6.snapshot.h5"));
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "seed-5.run.h5")) << "nobody asked to keep it";

  const auto anew = run(p, plan);
  ASSERT_FALSE(anew) << "what was done would be lost";
  EXPECT_THAT(describe(anew.error()), HasSubstr("--resume"));
  plan.snapshots.resume = true;
  SeedPlan other = plan;
  other.figures = {*parseSeedFigure("travel_time")};
  EXPECT_THAT(describe(run(p, other).error()), HasSubstr("figures"));
  std::ofstream(folder.path() / "seeds.done", std::ios::app) << "seed 7 00"; // cut off by a kill
  const auto done = run(p, plan, 2);
  ASSERT_TRUE(done) << describe(done.error());
  EXPECT_EQ(seedsCsv(*done), seedsCsv(*run(p, {.seeds = 4})));
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(RunSeeds, ADamagedListOfSeedsIsRefused) {
  const test::TemporaryFolder folder;
  const Prepared p = prepared();
  SeedPlan plan{.seeds = 3, .folder = folder.path(), .snapshots = {.every_s = 1000.0, .resume = true}};
  StopAfter inTheSecond(65.0);
  SerialExecutor serial;
  ASSERT_TRUE(runSeeds(p.scenario, p.twin, plan, serial, inTheSecond));
  std::ofstream(folder.path() / "seeds.done", std::ios::app) << "seed 7 zz 1\n";
  const auto refused = run(p, plan);
  ASSERT_FALSE(refused);
  EXPECT_THAT(describe(refused.error()), HasSubstr("seed 7 zz 1"));
}

TEST(RunSeeds, StoppedKeepsWhatIsComplete) {
  std::stop_source stop;
  stop.request_stop();
  const Prepared p = prepared();
  SilentProgress silent(stop.get_token());
  SerialExecutor serial;
  const auto runs = runSeeds(p.scenario, p.twin, {}, serial, silent);
  ASSERT_TRUE(runs);
  EXPECT_TRUE(runs->interrupted);
  EXPECT_THAT(runs->runs, SizeIs(0));
  EXPECT_THAT(seedsTable(*runs), HasSubstr("interrupted"));
}

TEST(RunSeeds, NamesThatTheScenarioLacksAreUsage) {
  const auto runs = run(prepared(), {.figures = {*parseSeedFigure("zone=hal")}});
  ASSERT_FALSE(runs);
  EXPECT_EQ(runs.error().kind, ErrorKind::usage);
  EXPECT_THAT(runs.error().remedy, HasSubstr("half"));
  EXPECT_EQ(parseSeedFigure("speed").error().kind, ErrorKind::usage);
}

} // namespace
} // namespace loopstad::scenarios
