// SPDX-License-Identifier: GPL-3.0-or-later
/// Steps from the smallest to the largest: the same evacuation takes the same time; beyond that range a
/// simulation is refused.
#include "size.hpp"

#include <loopstad/test/models.hpp>
#include <loopstad/test/simulations.hpp>
#include <loopstad/test/watch.hpp>

#include <gmock/gmock.h>

namespace loopstad::sim {
namespace {

class TimeSteps : public testing::TestWithParam<std::string> {};

INSTANTIATE_TEST_SUITE_P(All, TimeSteps, testing::ValuesIn(test::modelNames()),
                         [](const auto& test) { return test::testName(test.param); });

/// RiMEA 4.1.1, test 9 has such rooms: a hundred in 10 m x 10 m, a door of 1 m, and 10 m to go behind it.
double evacuation_s(double timeStep_s, std::uint64_t seed, const LocomotionModel& model) {
  Demand demand = test::demandTo({test::rectangle(18, 0, 20, 10)});
  for (int i = 0; i < test::stressed(40, 100); ++i)
    demand.persons.push_back({.position = {0.5 + 0.9 * (i % 10), 0.5 + 1.0 * (i / 10)}});
  SerialExecutor serial;
  Simulation simulation = test::simulate(
      test::gridMesh({0, 5, 10, 10.2, 20}, {0, 4.5, 5.5, 10}, [](int x, int y) { return x != 2 || y == 1; }),
      demand, serial, {.timeStep_s = timeStep_s, .seed = seed, .model = model});
  test::Watch watch(simulation);
  while (!simulation.finished() && simulation.time_s() < 600.0)
    if (const std::string found = watch.step(); !found.empty()) ADD_FAILURE() << found;
  EXPECT_TRUE(simulation.finished());
  return simulation.time_s();
}

double meanEvacuation_s(double timeStep_s, const LocomotionModel& model) {
  const int seeds = test::stressed(3, 20);
  double sum_s = 0.0;
  for (int seed = 1; seed <= seeds; ++seed)
    sum_s += evacuation_s(timeStep_s, static_cast<std::uint64_t>(seed), model);
  return sum_s / seeds;
}

/// How far apart the means may be. Three seeds tell little where bodies clog the door. Orca leaves an overlap
/// within one step, however short: the shorter, the wilder (docs/models.md).
double apart(const std::string& model) {
  if (model == "orca") return test::stressed(0.3, 0.25);
  return test::stressed(model == "social-force" ? 0.5 : 0.15, 0.06);
}

TEST_P(TimeSteps, AgreeOnHowLongAnEvacuationTakes) {
  const LocomotionModel model = *makeModel(GetParam());
  const double usual_s = meanEvacuation_s(0.05, model);
  for (const double timeStep_s : {0.01, 0.02, 0.1, 0.5}) {
    const double mean_s = meanEvacuation_s(timeStep_s, model);
    RecordProperty(fmt::format("ms_at_{}_ms", std::lround(1000.0 * timeStep_s)),
                   static_cast<int>(1000.0 * mean_s));
    EXPECT_NEAR(mean_s, usual_s, apart(GetParam()) * usual_s) << timeStep_s;
  }
  RecordProperty("ms_at_50_ms", static_cast<int>(1000.0 * usual_s));
}

TEST(TimeStep, OutOfRangeIsRefused) {
  SerialExecutor serial;
  Demand demand = test::demandTo({test::rectangle(9, 0, 10, 2)});
  const auto twin = test::twinOf(test::corridorMesh(10.0, 2.0));
  for (const double timeStep_s : {0.6, 0.501, 0.009, 0.0, -0.05, std::nan(""), HUGE_VAL}) {
    const auto simulation = Simulation::create(twin, demand, {.timeStep_s = timeStep_s}, serial);
    ASSERT_FALSE(simulation) << timeStep_s;
    EXPECT_THAT(describe(simulation.error()), testing::HasSubstr("take 0.01 s to 0.5 s"));
  }
}

} // namespace
} // namespace loopstad::sim
