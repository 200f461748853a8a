// SPDX-License-Identifier: GPL-3.0-or-later
/// The state of a crowd after some seconds, to the bit, against what fingerprints.txt says: the same for
/// every build type, compiler, vector width and number of threads.
///
/// A change that is meant to change how people walk changes these lines as well, and gets a line in
/// docs/changelog.md. A failing test prints the line that would be right.
#include "walk_on.hpp"

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

std::string walk(const BenchCase& what, Executor& executor, const test::Breaks& breaks = {}) {
  SilentProgress progress;
  const auto scene = benchScene(what, "/nowhere", progress); // generated: the same on every machine
  if (!scene) return describe(scene.error());
  const sim::Simulation end = test::walkOn({scene->twin, scene->demand}, steps, executor, breaks,
                                           [](sim::Simulation& walking) { walking.step(); });
  return fmt::format("{} {} {:016x}", what.scene, what.persons, end.fingerprint());
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
  EXPECT_EQ(walk(what, serial, {.every = steps / 2, .on = executor.get()}), GetParam())
      << "saved and restored";
}

INSTANTIATE_TEST_SUITE_P(Golden, Fingerprints, testing::ValuesIn(goldenLines()));

} // namespace
} // namespace loopstad::scenarios
