// SPDX-License-Identifier: GPL-3.0-or-later
/// The same crowd to the bit, whatever vectors the processor has.
#include <loopstad/sim/simulation.hpp>
#include <loopstad/test/simulations.hpp>

#include <gtest/gtest.h>
#include <hwy/highway.h>

#include <set>

namespace loopstad::sim {
namespace {

/// A square with a pillar, crossed in four directions by people close together, who also meet walls.
std::uint64_t fingerprintAfterSquare() {
  using test::rectangle;
  Demand demand = test::demandTo(
      {rectangle(0, 0, 2, 20), rectangle(18, 0, 20, 20), rectangle(0, 0, 20, 2), rectangle(0, 18, 20, 20)});
  for (int i = 0; i < 225; ++i) {
    const Vec2 p{3.0 + 0.93 * (i % 15), 3.0 + 0.93 * (i / 15)};
    if (p.x > 7.8 && p.x < 12.2 && p.y > 7.8 && p.y < 12.2) continue;
    demand.persons.push_back({.position = p, .destination = static_cast<std::size_t>(i % 4)});
  }
  SerialExecutor serial;
  Simulation simulation = test::simulate(
      test::gridMesh(10, 10, 2.0, [](int x, int y) { return x < 4 || x > 5 || y < 4 || y > 5; }), demand,
      serial);
  for (int step = 0; step < 120; ++step) simulation.step();
  EXPECT_GT(simulation.crowd().size(), 100U);
  return simulation.fingerprint();
}

TEST(SameBits, AtEveryVectorWidth) {
  const std::uint64_t best = fingerprintAfterSquare();
  std::set<std::size_t> ran;
  for (const std::int64_t target : {HWY_AVX3, HWY_AVX2, HWY_SSE4, HWY_EMU128}) {
    if (target != HWY_EMU128 && (hwy::SupportedTargets() & target) == 0) continue; // this processor lacks it
    hwy::SetSupportedTargetsForTest(target);
    hwy::GetChosenTarget().DeInit();
    EXPECT_EQ(fingerprintAfterSquare(), best) << hwy::TargetName(target);
    ran.insert(hwy::GetChosenTarget().GetIndex());
    hwy::SetSupportedTargetsForTest(0);
  }
  hwy::GetChosenTarget().DeInit();
  EXPECT_GE(ran.size(), 2U) << "the kernels did not change";
}

} // namespace
} // namespace loopstad::sim
