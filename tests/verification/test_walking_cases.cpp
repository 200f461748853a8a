// SPDX-License-Identifier: GPL-3.0-or-later
/// Cases of the field's catalogues, with the default parameters. docs/verification.md tells what each shows,
/// and lists those that fail.
#include <loopstad/base/random.hpp>
#include <loopstad/sim/simulation.hpp>
#include <loopstad/test/simulations.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace loopstad::sim {
namespace {

using test::corridorMesh;
using test::demandTo;
using test::rectangle;

TEST(Verification, Rimea01OnePersonInACorridor) {
  // RiMEA 4.1.1, test 1: 40 m at 1.33 m/s in 26 to 34 s.
  SerialExecutor serial;
  Demand demand = demandTo({rectangle(41, 0, 43, 2)});
  demand.persons.push_back({.position = {1.0, 1.0}, .freeSpeed_mps = 1.33});
  Simulation simulation = test::simulate(corridorMesh(43.0, 2.0), demand, serial);
  test::runToEnd(simulation, 60.0);
  EXPECT_GE(simulation.time_s(), 26.0);
  EXPECT_LE(simulation.time_s(), 34.0);
}

TEST(Verification, Rimea06TwentyPersonsRoundACorner) {
  // RiMEA 4.1.1, test 6: corridors of 2 m, 12 m in and 12 m out, with a left turn; no wall is crossed.
  SerialExecutor serial;
  const auto open = [](int x, int y) { return y == 0 || x == 5; };
  Demand demand = demandTo({rectangle(10, 10, 12, 12)});
  for (int i = 0; i < 20; ++i)
    demand.persons.push_back({.position = {0.5 + 0.6 * (i % 10), i < 10 ? 0.6 : 1.4}});
  Simulation simulation = test::simulate(test::gridMesh(6, 6, 2.0, open), demand, serial);
  while (!simulation.finished() && simulation.time_s() < 90.0) {
    simulation.step();
    for (const Fixed2 p : simulation.crowd().position) {
      const Vec2 at = toMetres(p);
      ASSERT_TRUE(at.y <= 2.0 || at.x >= 10.0) << at.x << ", " << at.y;
    }
  }
  EXPECT_TRUE(simulation.finished());
}

/// Mean speed in the middle of a one-way corridor of 100 m x 4 m that was filled evenly, 10 to 20 s after the
/// start.
double speedAt(double density_per_m2, std::uint64_t seed) {
  constexpr double length_m = 100.0;
  constexpr double width_m = 4.0;
  Demand demand = demandTo({rectangle(length_m - 1.0, 0, length_m, width_m)});
  const auto wanted = static_cast<std::size_t>(density_per_m2 * length_m * width_m);
  const double apart_m = std::min(0.5, 0.7 / std::sqrt(density_per_m2));
  const auto isFree = [&](Vec2 p) {
    for (const Person& other : demand.persons)
      if (distance(other.position, p) < apart_m) return false;
    return true;
  };
  for (std::uint32_t i = 0; demand.persons.size() < wanted && i < 1'000'000; ++i) {
    const Draws draw(seed, i, 0, Purpose::test);
    const Vec2 p{draw.uniform(0, 0.2, length_m - 1.2), draw.uniform(1, 0.2, width_m - 0.2)};
    if (isFree(p)) demand.persons.push_back({.position = p});
  }
  SerialExecutor serial;
  Simulation simulation =
      test::simulate(corridorMesh(length_m, width_m), demand, serial, {.timeStep_s = 0.05, .seed = seed});
  double sum = 0.0;
  int count = 0;
  while (simulation.time_s() < 20.0) {
    simulation.step();
    if (simulation.time_s() < 10.0 || simulation.steps() % 20 != 0) continue;
    const Crowd& crowd = simulation.crowd();
    for (std::size_t row = 0; row < crowd.size(); ++row) {
      const double x = toMetres(crowd.position[row]).x;
      if (x < 35.0 || x > 65.0) continue;
      sum += double{crowd.velocity[row].x};
      ++count;
    }
  }
  return sum / count;
}

double weidmann_mps(double density_per_m2) {
  return 1.34 * (1.0 - std::exp(-1.913 * (1.0 / density_per_m2 - 1.0 / 5.4)));
}

TEST(Verification, Rimea04SpeedFallsWithDensity) {
  double faster = 1.34;
  for (const double density : {0.5, 1.0, 1.5, 2.0, 3.0}) {
    const double speed_mps = speedAt(density, 1);
    EXPECT_LT(speed_mps, faster) << density;
    // A loose band: Weidmann's curve is an average over data sets that differ among themselves by as much.
    EXPECT_NEAR(speed_mps, weidmann_mps(density), 0.3) << density;
    RecordProperty("speed_at_" + std::to_string(density), std::to_string(speed_mps));
    faster = speed_mps;
  }
}

/// Persons per second through a door between two rooms, from the tenth to the ninetieth of 100.
double doorFlow(double width_m) {
  const std::vector<double> xs{0.0, 2.0, 4.0, 6.0, 8.0, 10.0, 10.4, 12.4, 14.4};
  const std::vector<double> ys{0.0, 2.5, 5.0 - width_m / 2, 5.0 + width_m / 2, 7.5, 10.0};
  Demand demand = demandTo({rectangle(12.4, 0, 14.4, 10)});
  for (int i = 0; i < 100; ++i)
    demand.persons.push_back({.position = {9.0 - 0.45 * (i / 18), 0.8 + 0.49 * (i % 18)}});
  SerialExecutor serial;
  const auto open = [](int x, int y) { return x != 5 || y == 2; };
  Simulation simulation = test::simulate(test::gridMesh(xs, ys, open), demand, serial);
  double tenth_s = 0.0;
  double ninetieth_s = 0.0;
  while (!simulation.finished() && simulation.time_s() < 300.0) {
    simulation.step();
    if (simulation.tally().arrived >= 10 && tenth_s == 0.0) tenth_s = simulation.time_s();
    if (simulation.tally().arrived >= 90 && ninetieth_s == 0.0) ninetieth_s = simulation.time_s();
  }
  EXPECT_TRUE(simulation.finished()) << "clogged at " << width_m << " m";
  return ninetieth_s > 0.0 ? 80.0 / (ninetieth_s - tenth_s) : 0.0;
}

TEST(Verification, Rimea12WiderDoorsLetMoreThroughAndNoneClogs) {
  const double narrow = doorFlow(0.8);
  const double middle = doorFlow(1.0);
  const double wide = doorFlow(1.2);
  EXPECT_LT(narrow, middle);
  EXPECT_LT(middle, wide);
}

TEST(KnownToFail, DoorsLetThroughLessThanLaboratoryDoors) {
  // Laboratory bottlenecks carry about 1.9 persons per m and s; docs/verification.md says why these do not.
  // Holds the shortfall as it is written there: once mended, this breaks and becomes a case that must be met.
  EXPECT_NEAR(doorFlow(1.0), 1.2, 0.1);
}

/// Seconds until count persons from either end of a corridor of 40 m have walked past each other.
double counterflow_s(int count, double width_m) {
  const int abreast = static_cast<int>(width_m / 0.5);
  Demand demand = demandTo({rectangle(38, 0, 40, width_m), rectangle(0, 0, 2, width_m)});
  for (int i = 0; i < count; ++i) {
    const Vec2 p{3.0 + 0.7 * (i / abreast), 0.25 + 0.5 * (i % abreast)};
    demand.persons.push_back({.position = p, .destination = 0});
    demand.persons.push_back({.position = {40.0 - p.x, p.y + 0.03}, .destination = 1});
  }
  SerialExecutor serial;
  Simulation simulation = test::simulate(corridorMesh(40.0, width_m), demand, serial);
  test::runToEnd(simulation, 400.0);
  return simulation.time_s();
}

TEST(Verification, Nist28CounterflowGetsThrough) {
  // NIST TN 1822, 2.8: everyone gets through, and it takes longer the more come the other way.
  const double few_s = counterflow_s(10, 2.0);
  const double more_s = counterflow_s(20, 2.0);
  EXPECT_LT(few_s, more_s);
  counterflow_s(50, 4.0);
}

} // namespace
} // namespace loopstad::sim
