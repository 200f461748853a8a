// SPDX-License-Identifier: GPL-3.0-or-later
/// Those who come the other way hold each other up, not for good.
#include "size.hpp"

#include <loopstad/test/simulations.hpp>
#include <loopstad/test/watch.hpp>

namespace loopstad::sim {
namespace {

using test::rectangle;

/// Two rooms of 10 m x 10 m, a corridor of 10 m x 2 m between them, and a hundred in each who go to the
/// other: NIST TN 1822, verification test 2.8. Plain speed models stand still for good with fifty.
TEST(Counterflow, AHundredAndAHundredGetThrough) {
  const twin::SurfaceMesh rooms =
      test::gridMesh({0, 10, 20, 30}, {0, 4, 6, 10}, [](int x, int y) { return x != 1 || y == 1; });
  Demand demand = test::demandTo({rectangle(28, 0, 30, 10), rectangle(0, 0, 2, 10)});
  for (std::size_t i = 0; i < 100; ++i) {
    const double x = 0.7 * static_cast<double>(i % 10);
    const double y = 0.5 + static_cast<double>(i / 10);
    demand.persons.push_back({.position = {3.0 + x, y}, .destination = 0});
    demand.persons.push_back({.position = {27.0 - x, y}, .destination = 1});
  }
  const auto executor = makeThreadedExecutor(0);
  for (std::uint64_t seed = 1; seed <= test::stressed<std::uint64_t>(1, 20); ++seed) {
    Simulation simulation = test::simulate(rooms, demand, *executor, {.seed = seed});
    test::Watch watch(simulation);
    while (!simulation.finished() && simulation.time_s() < 900.0) ASSERT_EQ(watch.step(), "");
    EXPECT_EQ(simulation.tally().arrived, demand.persons.size()) << "seed " << seed;
  }
}

} // namespace
} // namespace loopstad::sim
