// SPDX-License-Identifier: GPL-3.0-or-later
/// People who are put down on each other: they part within seconds, and nobody flies.
#include "size.hpp"

#include <loopstad/test/models.hpp>
#include <loopstad/test/simulations.hpp>
#include <loopstad/test/watch.hpp>

namespace loopstad::sim {
namespace {

class SameSpot : public testing::TestWithParam<std::string> {
protected:
  SerialExecutor serial;
  [[nodiscard]] static SimulationSettings settings() { return {.model = *makeModel(GetParam())}; }
};

INSTANTIATE_TEST_SUITE_P(All, SameSpot, testing::ValuesIn(test::modelNames()),
                         [](const auto& test) { return test::testName(test.param); });

/// An open field of 60 m by 40 m that is left in the east.
twin::SurfaceMesh field() {
  return test::gridMesh(15, 10, 4.0, [](int, int) { return true; });
}

TEST_P(SameSpot, TwoPart) {
  Demand demand = test::demandTo({test::rectangle(58, 0, 60, 40)});
  for (int i = 0; i < 2; ++i)
    demand.persons.push_back({.position = {10.0, 20.0}, .freeSpeed_mps = 1.3}); // alike in all but id
  Simulation simulation = test::simulate(field(), demand, serial, settings());
  test::Watch watch(simulation);
  while (simulation.time_s() < 3.0) ASSERT_EQ(watch.step(), "");
  EXPECT_LE(test::deepestOverlap_m(simulation.crowd()), 0.01);
}

TEST_P(SameSpot, HundredsPart) {
  Demand demand = test::demandTo({test::rectangle(58, 0, 60, 40)});
  const int persons = test::stressed(100, 500);
  for (int i = 0; i < persons; ++i) demand.persons.push_back({.position = {10.0, 20.0}});
  Simulation simulation = test::simulate(field(), demand, serial, settings());
  test::Watch watch(simulation);
  while (simulation.time_s() < 10.0 + 0.1 * persons) { // who is not at the rim waits for those who are
    ASSERT_EQ(watch.step(), "");
    if (simulation.steps() % 60 == 0)
      RecordProperty(fmt::format("overlap_mm_after_{}_s", simulation.steps() / 20),
                     static_cast<int>(1000.0 * test::deepestOverlap_m(simulation.crowd())));
  }
  EXPECT_LE(test::deepestOverlap_m(simulation.crowd()), 0.05);
}

TEST_P(SameSpot, InACornerTheyPartAsWell) {
  Demand demand = test::demandTo({test::rectangle(58, 0, 60, 40)});
  for (int i = 0; i < 20; ++i) demand.persons.push_back({.position = {0.0, 0.0}}); // a vertex of the mesh
  Simulation simulation = test::simulate(field(), demand, serial, settings());
  test::Watch watch(simulation);
  while (simulation.time_s() < 15.0) ASSERT_EQ(watch.step(), "");
  EXPECT_LE(test::deepestOverlap_m(simulation.crowd()), 0.05);
}

} // namespace
} // namespace loopstad::sim
