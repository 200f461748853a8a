// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/bench_run.hpp>

#include <gmock/gmock.h>

#include <numeric>

namespace loopstad::scenarios {
namespace {

BenchRun withCpu(double cpu_s) { return {.cpu_s = cpu_s}; }

TEST(BenchRun, TheMedianIsTheMiddleOneByCpuTime) {
  EXPECT_EQ(medianOf({withCpu(3), withCpu(1), withCpu(2)}), 2U);
  EXPECT_EQ(medianOf({withCpu(5), withCpu(1), withCpu(2), withCpu(9), withCpu(3)}), 4U);
  EXPECT_EQ(medianOf({withCpu(7)}), 0U);
  EXPECT_EQ(medianOf({withCpu(4), withCpu(1), withCpu(3), withCpu(2)}), 2U); // of 2 and 3 the slower
}

TEST(BenchRun, RatesAreWorkOverTime) {
  const BenchRun run{
      .wall_s = 2.0, .cpu_s = 4.0, .simulated_s = 60.0, .steps = 1200, .agentSteps = 12'000'000};
  EXPECT_DOUBLE_EQ(agentSteps_per_cpu_s(run), 3e6);
  EXPECT_DOUBLE_EQ(agentSeconds_per_cpu_s(run), 150e3); // 10,000 persons for 60 s in 4 s
  EXPECT_DOUBLE_EQ(realTimeFactor(run), 30.0);
  EXPECT_EQ(agentSteps_per_cpu_s(BenchRun{}), 0.0);
}

TEST(BenchRun, DurationsBecomeWholeSteps) {
  EXPECT_EQ(stepsFor(60.0, 0.05), 1200U);
  EXPECT_EQ(stepsFor(0.3, 0.1), 3U);
  EXPECT_EQ(stepsFor(0.31, 0.1), 4U);
}

class BenchMeasure : public testing::Test {
protected:
  SilentProgress progress;
  [[nodiscard]] BenchScene scene(const BenchCase& what) {
    auto made = benchScene(what, "nowhere", progress);
    EXPECT_TRUE(made);
    return std::move(*made);
  }
};

TEST_F(BenchMeasure, CountsWholeStepsOfAllPersons) {
  SerialExecutor serial;
  const auto row = measureScene(scene({"open", 300}), {.duration_s = 0.5, .repeats = 3}, serial, progress);
  ASSERT_TRUE(row);
  EXPECT_EQ(row->runs.size(), 3U);
  EXPECT_FALSE(row->scaling);
  EXPECT_DOUBLE_EQ(row->timeStep_s, 0.05);
  for (const BenchRun& run : row->runs) {
    EXPECT_EQ(run.steps, 10U);
    EXPECT_EQ(run.agentSteps, 3'000U); // nobody leaves so soon
    EXPECT_NEAR(run.simulated_s, 0.5, 1e-12);
    EXPECT_EQ(run.fingerprint, row->runs[0].fingerprint);
    EXPECT_LE(std::accumulate(run.phases.begin(), run.phases.end(), 0.0), run.wall_s);
  }
  EXPECT_GT(row->bytesEach(), 68.0); // at least one copy of the columns
}

TEST_F(BenchMeasure, EndsEarlyWhenEverybodyHasArrived) {
  SerialExecutor serial;
  const auto row =
      measureScene(scene({"bottleneck", 1}), {.duration_s = 600.0, .repeats = 1}, serial, progress);
  ASSERT_TRUE(row);
  EXPECT_LT(row->median().simulated_s, 60.0); // a way of 23 m at most
  EXPECT_EQ(row->median().steps, row->median().agentSteps);
}

TEST_F(BenchMeasure, ThreadsDoNotChangeFingerprints) {
  const auto one = makeThreadedExecutor(1);
  const auto two = makeThreadedExecutor(2);
  for (const BenchCase& what : {BenchCase{"bottleneck", 300}, {"plaza", 1'500}, {"open", 1'000}}) {
    const BenchScene small = scene(what);
    const BenchSettings settings{.duration_s = 1.0, .repeats = 1};
    const auto a = measureScene(small, settings, *one, progress);
    const auto b = measureScene(small, settings, *two, progress);
    ASSERT_TRUE(a && b);
    EXPECT_EQ(a->threads, 1U);
    EXPECT_EQ(b->threads, 2U);
    EXPECT_EQ(a->median().fingerprint, b->median().fingerprint) << what.scene;
  }
}

TEST_F(BenchMeasure, ScalingComparesWithAControlLoop) {
  const auto scaling = measureScaling(scene({"open", 1'000}), {.duration_s = 0.5}, 2, progress);
  ASSERT_TRUE(scaling);
  EXPECT_EQ(scaling->threads, 2U);
  EXPECT_GE(scaling->rounds, 1U);
  EXPECT_GT(scaling->gain, 0.0);
  EXPECT_GT(scaling->controlGain, 0.0);
  EXPECT_DOUBLE_EQ((BenchScaling{.gain = 1.8, .controlGain = 2.0}).share(), 0.9);
}

TEST_F(BenchMeasure, StopsWhenAsked) {
  std::stop_source stop;
  stop.request_stop();
  SilentProgress stopped(stop.get_token());
  SerialExecutor serial;
  const BenchScene small = scene({"open", 100});
  const auto row = measureScene(small, {}, serial, stopped);
  ASSERT_FALSE(row);
  EXPECT_EQ(row.error().kind, ErrorKind::interrupted);
  const auto scaling = measureScaling(small, {}, 2, stopped);
  ASSERT_FALSE(scaling);
  EXPECT_EQ(scaling.error().kind, ErrorKind::interrupted);
}

} // namespace
} // namespace loopstad::scenarios
