// SPDX-License-Identifier: GPL-3.0-or-later
/// A crowd that chooses among ways out, to the bit, by every strategy: queues, tastes, strangers, people who
/// do not know of a closure, groups, a lift among the ways. As test_fingerprints.cpp does for bench scenes.
#include "walk_on.hpp"

#include <loopstad/sim/simulation.hpp>
#include <loopstad/test/simulations.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <map>
#include <string>

namespace loopstad::sim {
namespace {

using test::rectangle;

/// A hall of 30 m x 14 m with pillars, and three ways out in its south: a wide one, a narrow one near by, and
/// one round a corner.
twin::SurfaceMesh hall() {
  return test::gridMesh(30, 18, 1.0, [](int x, int y) {
    if (y >= 4) return x % 7 != 3 || y % 5 != 3;
    return (x >= 4 && x < 7) || x == 12 || (y == 3 && x == 22) || (y == 2 && x >= 22 && x < 29) ||
           (y < 2 && x == 28);
  });
}

Demand demandOf(RouteStrategy strategy) {
  Demand demand =
      test::demandTo({rectangle(4, 0, 7, 1), rectangle(12, 0, 13, 1), rectangle(28, 0, 29, 1),
                      rectangle(22, 2, 24, 3), rectangle(16, 15, 18, 17), rectangle(14, 4, 20, 8)});
  demand.destinations[4].name = "lift doors";
  demand.origins.push_back({.name = "hall", .areas = {rectangle(0, 6, 30, 14)}});
  demand.origins.push_back({.name = "out of the lift", .areas = {rectangle(24, 4, 28, 6)}});
  demand.lifts.push_back(
      {.name = "lift", .entry = 4, .exit = 1, .onward = 2, .capacity = 4, .ride_s = 3.0, .doors_s = 2.0});
  RouteChoice ways{.name = "out",
                   .alternatives = {{.to = 0}, {.to = 1}, {.through = {3}, .to = 2}, {.to = 4}}};
  ways.strategy = strategy;
  ways.familiarShare = 0.7;
  ways.usual = 0;
  ways.affiliation_s = 2.0;
  ways.following_s = 1.0;
  ways.informedShare = 0.4;
  ways.closures = {{.place = 1, .from_s = 10.0, .to_s = 25.0}};
  demand.choices.push_back(ways);
  for (int i = 0; i < 60; ++i)
    demand.persons.push_back({.position = {1.2 + 0.45 * i, 10.5 + 0.8 * (i % 4)}, .choice = 0});
  demand.flows.push_back({.arrivals = {{0.0, 20.0, 60.0}}, .groupSizes = {1.0, 1.0, 1.0}, .choice = 0});
  return demand;
}

constexpr int steps = 1000;

struct End {
  std::string line;
  std::map<std::uint32_t, std::size_t> by; ///< arrivals per destination
};

End walk(const char* name, RouteStrategy strategy, Executor& executor, const test::Breaks& breaks = {}) {
  End end;
  const test::Scene scene{test::twinOf(hall()), demandOf(strategy)};
  const Simulation simulation = test::walkOn(scene, steps, executor, breaks, [&end](Simulation& walking) {
    for (const Arrival& arrival : walking.step().arrivals) ++end.by[arrival.destination.value()];
  });
  end.line = fmt::format("{} {} left, {:016x}", name, simulation.tally().arrived, simulation.fingerprint());
  return end;
}

struct Strategy {
  const char* name;
  RouteStrategy strategy;
};
constexpr std::array<Strategy, 3> strategies{{{"shortest", RouteStrategy::shortest},
                                              {"quickest", RouteStrategy::quickest},
                                              {"logit", RouteStrategy::logit}}};

TEST(ChoiceFingerprint, IsTheOneThatWasWrittenDown) {
  std::ifstream in(LOOPSTAD_GOLDEN_CHOICES);
  std::map<std::string, std::string> written;
  for (std::string line; std::getline(in, line);) written[line.substr(0, line.find(' '))] = line;
  SerialExecutor serial;
  for (const auto& [name, strategy] : strategies) {
    EXPECT_EQ(walk(name, strategy, serial).line, written[name]);
    for (const unsigned threads : {2U, 3U, 8U, 16U}) {
      const auto executor = makeThreadedExecutor(threads);
      EXPECT_EQ(walk(name, strategy, *executor).line, written[name]) << threads << " threads";
    }
    const auto executor = makeThreadedExecutor(3);
    const test::Breaks breaks{.every = steps / 8, .on = executor.get()};
    EXPECT_EQ(walk(name, strategy, serial, breaks).line, written[name]) << "saved and restored";
  }
}

TEST(ChoiceFingerprint, TheSceneIsWorthIt) {
  SerialExecutor serial;
  std::map<std::uint32_t, std::size_t> by = walk("logit", RouteStrategy::logit, serial).by;
  for (const std::uint32_t exit : {0U, 1U, 2U}) EXPECT_GT(by[exit], 2U) << exit;
}

} // namespace
} // namespace loopstad::sim
