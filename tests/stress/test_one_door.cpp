// SPDX-License-Identifier: GPL-3.0-or-later
/// Thousands before one door of a metre: all get out or wait, and the door lets through what doors do.
#include "size.hpp"

#include <loopstad/test/models.hpp>
#include <loopstad/test/simulations.hpp>
#include <loopstad/test/watch.hpp>

namespace loopstad::sim {
namespace {

using test::stressed;

constexpr double perPerson_m2 = 0.25; // 4 persons per m2 to begin with

class OneDoor : public testing::TestWithParam<std::string> {};

INSTANTIATE_TEST_SUITE_P(All, OneDoor, testing::ValuesIn(test::modelNames()),
                         [](const auto& test) { return test::testName(test.param); });

/// Persons per metre and second through doors: Seyfried et al. 2009, "New insights into pedestrian flow
/// through bottlenecks", list 1.0 to 2.0 in experiments and guidelines. A model that is known to clog is held
/// to letting people through at all; docs/models-verification.md has its figures.
double least_per_ms(const std::string& model) { return model == "speed" ? 1.0 : 0.3; }

/// Of 12 x 12 persons, the first come with room around them. With thousands no velocity keeps clear of all:
/// orca's bodies pass into each other, and come out faster than people do (docs/models.md).
double most_per_ms(const std::string& model) { return model == "orca" ? stressed(2.5, 3.5) : 2.5; }

TEST_P(OneDoor, LetsThroughWhatDoorsDo) {
  const auto side = stressed<std::size_t>(12, 100);
  const double a = 0.5 * static_cast<double>(side); // persons stand half a metre apart
  const double length_s = stressed(60.0, 300.0);
  Demand demand = test::demandTo({test::rectangle(a + 8.0, 0, a + 10.0, a)});
  for (std::size_t i = 0; i < side; ++i)
    for (std::size_t j = 0; j < side; ++j)
      demand.persons.push_back(
          {.position = {0.25 + 0.5 * static_cast<double>(i), 0.25 + 0.5 * static_cast<double>(j)}});
  demand.closures.gates.push_back(
      {.name = "door", .from = {a + 0.1, 0.5 * a + 0.5}, .to = {a + 0.1, 0.5 * a - 0.5}}); // counts
  const auto executor = makeThreadedExecutor(0);
  Simulation simulation =
      test::simulate(test::gridMesh({0, 0.5 * a, a, a + 0.2, a + 10.0}, {0, 0.5 * a - 0.5, 0.5 * a + 0.5, a},
                                    [](int x, int y) { return x != 2 || y == 1; }),
                     demand, *executor, {.model = *makeModel(GetParam())});
  test::Watch watch(simulation);
  const auto through = [&] { return simulation.gatePassages()[0].forward; };
  std::size_t before = 0;
  double begin_s = 0.0;
  while (simulation.time_s() < length_s && through() < demand.persons.size() * 3 / 4) {
    ASSERT_EQ(watch.step(), "");
    if (begin_s == 0.0 && simulation.time_s() >= 10.0) {
      begin_s = simulation.time_s();
      before = through();
    }
  }
  const double flow_per_s = static_cast<double>(through() - before) / (simulation.time_s() - begin_s);
  RecordProperty("persons", static_cast<int>(demand.persons.size()));
  RecordProperty("flow_per_1000_ms", static_cast<int>(1000.0 * flow_per_s));
  EXPECT_GE(flow_per_s, least_per_ms(GetParam()));
  EXPECT_LE(flow_per_s, most_per_ms(GetParam()));
  EXPECT_EQ(simulation.tally().arrived + simulation.crowd().size(), demand.persons.size());
}

} // namespace
} // namespace loopstad::sim
