// SPDX-License-Identifier: GPL-3.0-or-later
/// A scene with a gate that closes and opens, a one-way line, a limit and a closed area, to the bit: the same
/// for every build type, compiler and number of threads. A change that is meant to change how people walk
/// changes the number as well, and gets a line in docs/changelog.md.
#include "walk_on.hpp"

#include <loopstad/test/simulations.hpp>

#include <fmt/format.h>

namespace loopstad::sim {
namespace {

constexpr const char* golden = "657df43ac7eabf38";

/// Two rooms joined by three corridors, in one of which is a closed area.
test::Scene scene() {
  const twin::SurfaceMesh ground = test::gridMesh(
      60, 30, 1.0, [](int i, int j) { return i < 20 || i >= 40 || j < 4 || (j >= 12 && j < 18) || j >= 26; });
  Demand demand = test::demandTo({test::rectangle(57, 0, 60, 30), test::rectangle(0, 0, 3, 30)});
  for (int i = 0; i < 16; ++i)
    for (int j = 0; j < 28; ++j) {
      demand.persons.push_back({.position = {5.0 + 0.8 * i, 1.0 + 1.0 * j}, .destination = 0});
      demand.persons.push_back({.position = {42.0 + 0.8 * i, 1.0 + 1.0 * j}, .destination = 1});
    }
  demand.closures.gates.push_back({.name = "south closes and opens",
                                   .from = {30.3, 4.0},
                                   .to = {29.8, 0.0},
                                   .changes = {{6.0, Passing::closed}, {16.0, Passing::both}}});
  demand.closures.gates.push_back({.name = "north goes east",
                                   .from = {33.3, 30.0},
                                   .to = {33.1, 26.0},
                                   .changes = {{0.0, Passing::forward}},
                                   .maxFlow_per_s = 3.0});
  demand.closures.areas.push_back({.name = "works",
                                   .area = {{{27.2, 13.1}, {31.4, 13.3}, {29.3, 16.2}}, {}},
                                   .from_s = 8.0,
                                   .to_s = 20.0});
  return {test::twinOf(ground), demand};
}

constexpr int steps = 480;

std::string walk(Executor& executor, const test::Breaks& breaks = {}) {
  const Simulation end = test::walkOn(scene(), steps, executor, breaks, [](Simulation& s) { s.step(); });
  return fmt::format("{:016x}", end.fingerprint());
}

TEST(GateFingerprint, IsTheOneThatWasWrittenDown) {
  SerialExecutor serial;
  EXPECT_EQ(walk(serial), golden);
  for (const unsigned threads : {2U, 3U, 8U, 16U}) {
    const auto executor = makeThreadedExecutor(threads);
    EXPECT_EQ(walk(*executor), golden) << threads << " threads";
  }
  const auto executor = makeThreadedExecutor(3); // closed, open again, works begun and ended
  EXPECT_EQ(walk(serial, {.every = steps / 8, .on = executor.get()}), golden) << "saved and restored";
}

TEST(GateFingerprint, TheSceneIsWorthIt) {
  SerialExecutor serial;
  const Simulation simulation = test::walkOn(scene(), steps, serial, {}, [](Simulation& s) { s.step(); });
  EXPECT_GT(simulation.gatePassages()[0].forward + simulation.gatePassages()[0].backward, 0U);
  EXPECT_GT(simulation.gatePassages()[1].forward, 5U);
  EXPECT_EQ(simulation.gatePassages()[1].backward, 0U);
}

} // namespace
} // namespace loopstad::sim
