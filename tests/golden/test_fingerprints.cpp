// SPDX-License-Identifier: GPL-3.0-or-later
/// The state of a crowd after some seconds, to the bit, against what fingerprints.txt says: the same for
/// every build type, compiler, vector width and number of threads.
///
/// A change that is meant to change how people walk changes these lines as well, and gets a line in
/// docs/changelog.md. A failing test prints the line that would be right.
#include <loopstad/scenarios/bench_scene.hpp>
#include <loopstad/sim/simulation.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace loopstad::scenarios {
namespace {

constexpr int steps = 200;

std::vector<std::string> goldenLines() {
  std::vector<std::string> lines;
  std::ifstream in(LOOPSTAD_GOLDEN_FINGERPRINTS);
  for (std::string line; std::getline(in, line);)
    if (!line.empty() && line.front() != '#') lines.push_back(line);
  return lines;
}

std::string walk(const BenchCase& what, Executor& executor) {
  SilentProgress progress;
  const auto scene = benchScene(what, "/nowhere", progress); // generated: the same on every machine
  if (!scene) return describe(scene.error());
  auto simulation = sim::Simulation::create(scene->twin, scene->demand, {}, executor);
  if (!simulation) return describe(simulation.error());
  for (int step = 0; step < steps; ++step) simulation->step();
  return fmt::format("{} {} {:016x}", what.scene, what.persons, simulation->fingerprint());
}

/// The same with a break: what was saved half way goes on in another simulation.
std::string walkInTwo(const BenchCase& what, Executor& first, Executor& second) {
  SilentProgress progress;
  const auto scene = benchScene(what, "/nowhere", progress);
  if (!scene) return describe(scene.error());
  sim::SavedState state;
  {
    auto simulation = sim::Simulation::create(scene->twin, scene->demand, {}, first);
    if (!simulation) return describe(simulation.error());
    for (int step = 0; step < steps / 2; ++step) simulation->step();
    simulation->save(state);
  }
  auto simulation = sim::Simulation::restore(scene->twin, scene->demand, {}, state, second);
  if (!simulation) return describe(simulation.error());
  for (int step = steps / 2; step < steps; ++step) simulation->step();
  return fmt::format("{} {} {:016x}", what.scene, what.persons, simulation->fingerprint());
}

class Fingerprints : public testing::TestWithParam<std::string> {};

TEST_P(Fingerprints, AreThoseThatWereWrittenDown) {
  std::istringstream text(GetParam());
  BenchCase what;
  text >> what.scene >> what.persons;
  SerialExecutor serial;
  EXPECT_EQ(walk(what, serial), GetParam());
  for (const unsigned threads : {2U, 3U, 8U, 16U}) {
    const auto executor = makeThreadedExecutor(threads);
    EXPECT_EQ(walk(what, *executor), GetParam()) << threads << " threads";
  }
  const auto executor = makeThreadedExecutor(3);
  EXPECT_EQ(walkInTwo(what, serial, *executor), GetParam()) << "saved and restored";
}

INSTANTIATE_TEST_SUITE_P(Golden, Fingerprints, testing::ValuesIn(goldenLines()));

} // namespace
} // namespace loopstad::scenarios
