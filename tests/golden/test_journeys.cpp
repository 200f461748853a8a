// SPDX-License-Identifier: GPL-3.0-or-later
/// The state of a crowd on journeys after some minutes, to the bit, as test_fingerprints.cpp does for bench
/// scenes: every kind of stage, every kind of choice.
#include "walk_on.hpp"

#include <loopstad/sim/simulation.hpp>
#include <loopstad/test/simulations.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <string>

namespace loopstad::sim {
namespace {

using test::rectangle;

/// A hall of 40 m by 20 m with pillars, a bar, an audience, two stalls and a way out.
twin::SurfaceMesh hall() {
  return test::gridMesh(20, 10, 2.0, [](int x, int y) { return x % 6 != 3 || y % 5 != 2; });
}

twin::SurfacePoint at(Vec2 p) { return *twin::Surface(hall()).locate(p); }

/// A minute to walk in, then two shows.
Demand evening() {
  Demand demand = test::demandTo({rectangle(38, 0, 40, 2), rectangle(20, 10, 32, 19),
                                  rectangle(8, 12, 13, 18), rectangle(8, 2, 13, 8), rectangle(18, 0, 20, 2)});
  for (const double x : {25.0, 28.0, 31.0})
    demand.destinations.push_back({.name = fmt::format("bar {}", x), .spots = {at({x, 0.5})}});
  demand.origins.push_back({.name = "west", .areas = {rectangle(0, 4, 2, 16)}});
  demand.events = {{"first show ends", 90.0}, {"second show ends", 150.0}};
  const TruncatedNormal brief_s{10.0, 4.0, 3.0, 20.0};
  Journey guest{.name = "guest", .stages = {}};
  guest.stages.push_back(
      {"stroll",
       Visit{.attractions = {{.destination = 2, .weight = 2.0, .stay_s = brief_s},
                             {.destination = 3, .stay_s = brief_s, .capacity = 6}},
             .count = 1},
       {{.stage = 1, .share = 0.4}, {.stage = 3, .when = FewerThan{1, 30}}, {.stage = 2}}});
  guest.stages.push_back({"bar",
                          Queue{.servers = {5, 6, 7}, .service_s = brief_s},
                          {{.stage = 4, .when = HasHappened{0}}, {.stage = 3}}});
  guest.stages.push_back({"corner", GoTo{4}, {{.stage = 4, .when = FromTime{80.0}}, {.stage = 1}}});
  guest.stages.push_back(
      {"first show", Wait{.destination = 1, .event = 0, .focus = Vec2{26, 20}}, {{.stage = 4}}});
  guest.stages.push_back(
      {"second show",
       Wait{.destination = 2, .stay_s = TruncatedNormal{30.0, 9.0, 10.0, 60.0}, .event = 1},
       {{.stage = 5}}});
  guest.stages.push_back({"out", Leave{0}, {}});
  demand.journeys.push_back(guest);
  demand.flows.push_back({.arrivals = {{0.0, 60.0, 120.0}}, .journey = 0});
  return demand;
}

constexpr int steps = 4000;

std::string walk(Executor& executor, const test::Breaks& breaks = {}) {
  const Simulation end =
      test::walkOn({test::twinOf(hall()), evening()}, steps, executor, breaks, [](Simulation& simulation) {
        simulation.step();
        EXPECT_EQ(simulation.tally().born, simulation.tally().arrived + simulation.crowd().size());
      });
  return fmt::format("{} born, {} left, {:016x}", end.tally().born, end.tally().arrived, end.fingerprint());
}

TEST(JourneyFingerprint, IsTheOneThatWasWrittenDown) {
  std::ifstream in(LOOPSTAD_GOLDEN_JOURNEYS);
  std::string line;
  while (std::getline(in, line) && line.starts_with('#')) continue;
  SerialExecutor serial;
  EXPECT_EQ(walk(serial), line);
  for (const unsigned threads : {2U, 3U, 8U, 16U}) {
    const auto executor = makeThreadedExecutor(threads);
    EXPECT_EQ(walk(*executor), line) << threads << " threads";
  }
  const auto executor = makeThreadedExecutor(3);
  EXPECT_EQ(walk(serial, {.every = steps / 8, .on = executor.get()}), line) << "saved and restored";
}

} // namespace
} // namespace loopstad::sim
