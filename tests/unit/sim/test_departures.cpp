// SPDX-License-Identifier: GPL-3.0-or-later
// People who wait before they set off, as seen from outside.
#include <loopstad/sim/person.hpp>
#include <loopstad/test/simulations.hpp>

#include <gmock/gmock.h>

#include <cmath>
#include <map>

namespace loopstad::sim {
namespace {

using test::corridorMesh;
using test::demandTo;
using test::rectangle;

Demand waiting(const DrawLaw& law) {
  Demand demand = demandTo({rectangle(38, 0, 40, 8)});
  demand.profiles[0].preMovement_s = law;
  for (int i = 0; i < 10; ++i) demand.persons.push_back({.position = {2.0 + 0.8 * i, 1.0 + 0.6 * i}});
  return demand;
}

TEST(Departures, EveryoneSetsOffWithinOneStepOfTheDrawnTime) {
  SerialExecutor serial;
  const DrawLaw law{Uniform{1.0, 6.0}};
  Simulation simulation = test::simulate(corridorMesh(40.0, 8.0), waiting(law), serial, {.seed = 11});
  std::map<std::uint32_t, double> started_s;
  while (simulation.time_s() < 7.0) {
    const double before_s = simulation.time_s();
    simulation.step();
    for (std::size_t row = 0; row < simulation.crowd().size(); ++row)
      if (simulation.crowd().velocity[row] != Velocity{})
        started_s.try_emplace(simulation.crowd().id[row].value(), before_s);
  }
  ASSERT_EQ(started_s.size(), 10U);
  for (const auto& [id, time_s] : started_s) {
    const double drawn_s = drawPreMovement_s(simulation.demand().profiles[0], 11, AgentId(id));
    EXPECT_GE(time_s, drawn_s - 1e-9) << id;
    EXPECT_LT(time_s, drawn_s + 0.05) << id;
  }
}

TEST(Departures, WhoWaitsStandsStill) {
  SerialExecutor serial;
  Simulation simulation = test::simulate(corridorMesh(40.0, 8.0), waiting({Uniform{5.0, 5.0}}), serial);
  const Crowd before = simulation.crowd();
  while (simulation.time_s() < 4.9) simulation.step();
  EXPECT_EQ(simulation.crowd().position, before.position);
  test::runToEnd(simulation, 120.0);
}

TEST(Departures, AreInTheFingerprintAndCostNothingWhenNobodyWaits) {
  SerialExecutor serial;
  const auto printOf = [&](const DrawLaw& law) {
    return test::simulate(corridorMesh(40.0, 8.0), waiting(law), serial).fingerprint();
  };
  EXPECT_NE(printOf({Uniform{5.0, 5.0}}), printOf({Uniform{6.0, 6.0}}));
  Demand none = waiting({Uniform{1.0, 2.0}});
  none.profiles[0].preMovement_s.reset();
  const Simulation simulation = test::simulate(corridorMesh(40.0, 8.0), none, serial);
  EXPECT_LT(simulation.bytes(), 10U * 1000U);
}

TEST(Departures, ALawWithoutSpreadBetweenItsLimitsIsAnError) {
  SerialExecutor serial;
  const auto simulation =
      Simulation::create(test::twinOf(corridorMesh(40.0, 8.0)), waiting({Normal{5.0, -1.0}}), {}, serial);
  ASSERT_FALSE(simulation);
  EXPECT_THAT(describe(simulation.error()), testing::HasSubstr("pre-movement time"));
}

} // namespace
} // namespace loopstad::sim
