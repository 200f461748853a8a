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
    EXPECT_NEAR(speed_mps, weidmann_mps(density), 0.2) << density;
    RecordProperty("speed_at_" + std::to_string(density), std::to_string(speed_mps));
    faster = speed_mps;
  }
}

/// Persons per second through a door between two rooms, from the thirtieth to the hundred-and-fiftieth of
/// 180.
double doorFlow(double width_m) {
  const std::vector<double> xs{0.0, 2.0, 4.0, 6.0, 8.0, 10.0, 10.4, 12.4, 14.4};
  const std::vector<double> ys{0.0, 2.0, 4.0 - width_m / 2, 4.0 + width_m / 2, 6.0, 8.0};
  Demand demand = demandTo({rectangle(12.4, 0, 14.4, 8)});
  for (int i = 0; i < 180; ++i)
    demand.persons.push_back({.position = {9.6 - 0.5 * (i / 15), 0.5 + 0.5 * (i % 15)}});
  SerialExecutor serial;
  const auto open = [](int x, int y) { return x != 5 || y == 2; };
  Simulation simulation = test::simulate(test::gridMesh(xs, ys, open), demand, serial);
  double early_s = 0.0;
  double late_s = 0.0;
  while (!simulation.finished() && simulation.time_s() < 300.0) {
    simulation.step();
    if (simulation.tally().arrived >= 30 && early_s == 0.0) early_s = simulation.time_s();
    if (simulation.tally().arrived >= 150 && late_s == 0.0) late_s = simulation.time_s();
  }
  EXPECT_TRUE(simulation.finished()) << "clogged at " << width_m << " m";
  return late_s > 0.0 ? 120.0 / (late_s - early_s) : 0.0;
}

TEST(Verification, Rimea12WiderDoorsLetMoreThroughAndNoneClogs) {
  const double narrow = doorFlow(0.8);
  const double middle = doorFlow(1.0);
  const double wide = doorFlow(1.2);
  EXPECT_LT(narrow, middle);
  EXPECT_LT(middle, wide);
}

TEST(Verification, DoorsCarryWhatLaboratoryDoorsCarry) {
  // Laboratory bottlenecks: flow grows with width by about 1.9 persons per m and s, 0.8 to 2.4 m.
  const double slope = (doorFlow(2.4) - doorFlow(0.8)) / (2.4 - 0.8);
  RecordProperty("persons_per_m_and_s", std::to_string(slope));
  EXPECT_NEAR(slope, 1.9, 0.19);
}

/// Two rooms of 10 m x 10 m, joined by a corridor of 10 m x 2 m: 100 persons cross from the left, others
/// from the right. Seconds until all are there.
double counterflow_s(int others) {
  const std::vector<double> xs{-10.0, -5.0, 0.0, 10.0, 15.0, 20.0};
  const std::vector<double> ys{0.0, 4.0, 6.0, 10.0};
  Demand demand = demandTo({rectangle(18, 0, 20, 10), rectangle(-10, 0, -8, 10)});
  for (int i = 0; i < 100; ++i)
    demand.persons.push_back({.position = {-0.5 - 0.7 * (i / 12), 0.6 + 0.8 * (i % 12)}, .destination = 0});
  for (int i = 0; i < others; ++i)
    demand.persons.push_back({.position = {10.5 + 0.7 * (i / 12), 0.63 + 0.8 * (i % 12)}, .destination = 1});
  SerialExecutor serial;
  const auto open = [](int x, int y) { return x != 2 || y == 1; };
  Simulation simulation = test::simulate(test::gridMesh(xs, ys, open), demand, serial);
  test::runToEnd(simulation, 900.0);
  return simulation.time_s();
}

TEST(Verification, Nist28CounterflowGetsThrough) {
  // NIST TN 1822, 2.8: everyone gets through, and it takes longer the more come the other way.
  double before_s = 0.0;
  for (const int others : {0, 10, 50, 100}) {
    const double time_s = counterflow_s(others);
    RecordProperty("seconds_against_" + std::to_string(others), std::to_string(time_s));
    EXPECT_GT(time_s, before_s) << others;
    before_s = time_s;
  }
}

} // namespace
} // namespace loopstad::sim
