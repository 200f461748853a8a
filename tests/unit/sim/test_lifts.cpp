// SPDX-License-Identifier: GPL-3.0-or-later
// Lifts as seen from outside: who rides, when, and who stays behind.
#include <loopstad/test/simulations.hpp>

#include <gmock/gmock.h>

#include <vector>

namespace loopstad::sim {
namespace {

using test::corridorMesh;
using test::demandTo;
using test::rectangle;

class LiftTest : public testing::Test {
protected:
  SerialExecutor serial;

  /// From x = 8 .. 10 to x = 30 .. 32 of a corridor of 40 m, and on to its end.
  [[nodiscard]] static Demand riding(std::size_t persons, std::size_t capacity) {
    Demand demand = demandTo({rectangle(8, 0, 10, 4), rectangle(38, 0, 40, 4)});
    demand.origins.push_back({.name = "above", .areas = {rectangle(30, 0, 32, 4)}});
    demand.lifts.push_back({.name = "north",
                            .entry = 0,
                            .exit = 0,
                            .onward = 1,
                            .capacity = capacity,
                            .ride_s = 10.0,
                            .doors_s = 5.0});
    for (std::size_t i = 0; i < persons; ++i)
      demand.persons.push_back(
          {.position = {6.0 - 0.6 * static_cast<double>(i / 4), 0.5 + static_cast<double>(i % 4)},
           .freeSpeed_mps = 1.0,
           .destination = 0});
    return demand;
  }

  [[nodiscard]] std::vector<double> arrivals_s(const Demand& demand) {
    Simulation simulation = test::simulate(corridorMesh(40.0, 4.0), demand, serial);
    std::vector<double> times_s;
    while (!simulation.finished() && simulation.time_s() < 300.0) {
      const StepReport report = simulation.step();
      for (const Arrival& arrival : report.arrivals) {
        EXPECT_EQ(arrival.destination, DestinationId(1U));
        EXPECT_EQ(arrival.bornAtStep, 0U);
        times_s.push_back(simulation.time_s());
      }
    }
    EXPECT_TRUE(simulation.finished());
    EXPECT_EQ(simulation.tally().arrived, demand.persons.size());
    return times_s;
  }
};

// Doors open from 0 to 5 s below and from 15 to 20 s above; 2 m to the doors, 6 to 8 m from them at 1 m/s.
TEST_F(LiftTest, CarriesByTheClock) {
  const std::vector<double> times_s = arrivals_s(riding(1, 8));
  ASSERT_EQ(times_s.size(), 1U);
  EXPECT_GE(times_s[0], 15.0 + 6.0 - 0.1);
  EXPECT_LE(times_s[0], 15.0 + 8.0 + 0.5);
}

// The next round begins after 2 (5 + 10) s.
TEST_F(LiftTest, WhoFindsNoRoomTakesTheNextRide) {
  const std::vector<double> times_s = arrivals_s(riding(3, 2));
  ASSERT_EQ(times_s.size(), 3U);
  EXPECT_LT(times_s[1], 15.0 + 9.0);
  EXPECT_GE(times_s[2], 45.0 + 6.0 - 0.1);
  EXPECT_LE(times_s[2], 45.0 + 9.0);
}

TEST_F(LiftTest, NobodyIsInTheCityWhileInTheCabin) {
  Simulation simulation = test::simulate(corridorMesh(40.0, 4.0), riding(4, 8), serial);
  while (simulation.time_s() < 10.0) simulation.step();
  EXPECT_EQ(simulation.crowd().size(), 0U);
  EXPECT_FALSE(simulation.finished());
  while (simulation.time_s() < 17.0) simulation.step();
  EXPECT_EQ(simulation.crowd().size(), 4U);
  for (const Fixed2 p : simulation.crowd().position) EXPECT_GT(toMetres(p).x, 29.9);
}

TEST_F(LiftTest, ALiftForNobodyIsAnError) {
  Demand demand = riding(1, 8);
  demand.lifts[0].capacity = 0;
  const auto simulation =
      Simulation::create(test::twinOf(corridorMesh(40.0, 4.0)), demand, SimulationSettings{}, serial);
  ASSERT_FALSE(simulation);
  EXPECT_THAT(describe(simulation.error()), testing::HasSubstr("lift 'north'"));
}

} // namespace
} // namespace loopstad::sim
