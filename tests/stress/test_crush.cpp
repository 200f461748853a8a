// SPDX-License-Identifier: GPL-3.0-or-later
/// Eight persons per square metre pushed to a door that does not open: finite, on the ground, nobody through
/// it, nobody faster than he can be, and no deeper in each other than bodies are pressed. When it opens, all
/// get out.
#include "size.hpp"

#include <loopstad/test/models.hpp>
#include <loopstad/test/simulations.hpp>
#include <loopstad/test/watch.hpp>

#include <numbers>

namespace loopstad::sim {
namespace {

using test::stressed;

constexpr double density_per_m2 = 8.0;

double side_m() { return stressed(4.0, 10.0); }
double pushed_s() { return stressed(20.0, 600.0); }

/// A square room, and behind its door of 1 m an open square to walk off on.
twin::SurfaceMesh room() {
  const double a = side_m();
  return test::gridMesh({0, 0.5 * a, a, a + 0.2, a + 20.0}, {0, 0.5 * a - 0.5, 0.5 * a + 0.5, a},
                        [](int x, int y) { return x != 2 || y == 1; });
}

/// In a lattice of triangles, all of them as far apart as can be.
Demand crowd() {
  const double a = side_m();
  Demand demand = test::demandTo({test::rectangle(a + 17.0, 0, a + 20.0, a)});
  const double apart_m = std::sqrt(2.0 / (std::numbers::sqrt3 * density_per_m2));
  const double rise_m = 0.5 * std::numbers::sqrt3 * apart_m;
  int line = 0;
  for (double y = 0.5 * rise_m; y < a; y += rise_m, ++line)
    for (double x = (line % 2 == 0 ? 0.25 : 0.75) * apart_m; x < a; x += apart_m)
      demand.persons.push_back({.position = {x, y}});
  return demand;
}

Gate door() {
  const double a = side_m();
  return {.name = "door", .from = {a + 0.1, 0.5 * a + 0.5}, .to = {a + 0.1, 0.5 * a - 0.5}};
}

class Crush : public testing::TestWithParam<std::string> {
protected:
  SerialExecutor serial;
  [[nodiscard]] static SimulationSettings settings() { return {.model = *makeModel(GetParam())}; }
};

INSTANTIATE_TEST_SUITE_P(All, Crush, testing::ValuesIn(test::modelNames()),
                         [](const auto& test) { return test::testName(test.param); });

/// Bodies of up to 0.41 m are set down 0.38 m apart: 3 cm into each other to begin with. Pushing takes them
/// no further than half of contact and what two walk in a step before they notice.
constexpr double deepest_m = 0.22;

TEST_P(Crush, AgainstADoorThatLetsNobodyThrough) {
  Demand demand = crowd();
  Gate gate = door();
  gate.maxFlow_per_s = 1e-6; // people do not know it, and push: what it has saved up lets one through
  demand.closures.gates.push_back(gate);
  Simulation simulation = test::simulate(room(), demand, serial, settings());
  test::Watch watch(simulation);
  double deepest = 0.0;
  while (simulation.time_s() < pushed_s()) {
    ASSERT_EQ(watch.step(), "");
    if (simulation.steps() % 20 == 0) deepest = std::max(deepest, test::deepestOverlap_m(simulation.crowd()));
    ASSERT_LE(simulation.gatePassages()[0].forward, 1U);
    ASSERT_EQ(simulation.gatePassages()[0].backward, 0U);
  }
  RecordProperty("persons", static_cast<int>(demand.persons.size()));
  RecordProperty("deepest_mm", static_cast<int>(1000.0 * deepest));
  EXPECT_LE(deepest, deepest_m);
}

TEST_P(Crush, AllGetOutWhenItOpens) {
  Demand demand = crowd();
  Gate gate = door();
  const double opens_s = 0.25 * pushed_s();
  gate.changes = {{0.0, Passing::closed}, {opens_s, Passing::both}};
  demand.closures.gates.push_back(gate);
  Simulation simulation = test::simulate(room(), demand, serial, settings());
  test::Watch watch(simulation);
  while (simulation.time_s() < opens_s) ASSERT_EQ(watch.step(), "");
  EXPECT_EQ(simulation.gatePassages()[0].forward, 0U);
  const double slow_per_s = 0.5; // half of what the slowest door lets through
  const double end_s = opens_s + 60.0 + static_cast<double>(demand.persons.size()) / slow_per_s;
  while (!simulation.finished() && simulation.time_s() < end_s) ASSERT_EQ(watch.step(), "");
  EXPECT_TRUE(simulation.finished()) << simulation.crowd().size() << " still there";
  EXPECT_EQ(simulation.tally().arrived, demand.persons.size());
  RecordProperty("out_s", static_cast<int>(simulation.time_s() - opens_s));
}

} // namespace
} // namespace loopstad::sim
