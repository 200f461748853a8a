// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/crowd_measures.hpp>
#include <loopstad/test/crowds.hpp>
#include <loopstad/test/meshes.hpp>

#include <gmock/gmock.h>

namespace loopstad::sim {
namespace {

using testing::Each;
using testing::IsEmpty;
using testing::SizeIs;

constexpr double dt_s = 0.05;

struct Hall {
  Hall() : mesh(test::gridMesh(8, 8, 1.0, [](int, int) { return true; })), surface(mesh) {
    for (int y = 0; y < 8; ++y)
      for (int x = 0; x < 8; ++x) test::stand(crowd, surface, {x + 0.5, y + 0.5});
  }
  twin::SurfaceMesh mesh;
  twin::Surface surface;
  Crowd crowd; ///< one in the middle of every square metre
};

MeasurePlan planFor(double interval_s) {
  MeasurePlan plan;
  plan.interval_s = interval_s;
  plan.zones = {{"corner", {{{{0, 0}, {2, 0}, {2, 3}, {0, 3}}, {}}}, {}}};
  plan.dense.voronoiEvery_s = interval_s / 2.0;
  plan.dense.pressure = true;
  return plan;
}

/// Everybody's velocity is the same, and turns round after so many steps.
MeasureResults swaying(Hall& hall, double speed_mps, int steps, int turn, const MeasurePlan& plan,
                       Executor& executor) {
  CrowdMeasures measures(hall.surface, {"exit"}, dt_s, plan, executor);
  measures.start(hall.crowd);
  for (int i = 0; i < steps; ++i) {
    const double sign = i / turn % 2 == 0 ? 1.0 : -1.0;
    for (Velocity& v : hall.crowd.velocity) v = {static_cast<float>(sign * speed_mps), 0.0F};
    measures.observe(hall.crowd, {});
  }
  return measures.results();
}

TEST(DenseMeasures, ALatticeHasItsVoronoiDensity) {
  Hall hall;
  SerialExecutor serial;
  const MeasureResults r = swaying(hall, 0.0, 400, 1000, planFor(5.0), serial);
  ASSERT_THAT(r.dense.voronoiMean_per_m2, SizeIs(r.density.mean_per_m2.size()));
  EXPECT_THAT(r.dense.voronoiMean_per_m2, Each(testing::FloatNear(1.0F, 1e-6F)));
  EXPECT_THAT(r.dense.voronoiPeak_per_m2, Each(testing::FloatNear(1.0F, 1e-6F)));
  ASSERT_THAT(r.dense.zoneVoronoi_per_m2, SizeIs(1));
  EXPECT_THAT(r.dense.zoneVoronoi_per_m2[0], SizeIs(4));
  EXPECT_THAT(r.dense.zoneVoronoi_per_m2[0], Each(testing::DoubleNear(1.0, 1e-9)));
  EXPECT_NEAR(r.dense.voronoiPeak.value, 1.0, 1e-6);
  EXPECT_NEAR(r.dense.pressurePeak.value, 0.0, 1e-6);
}

TEST(DenseMeasures, PressureIsDensityTimesVariance) {
  Hall hall;
  SerialExecutor serial;
  // 0.4 m/s to and fro, a second each, samples every half a second: the variance is 0.16. The Gaussian of 0.7
  // m sums to 1 per m2 on this lattice within 3 %, less what lies further than 2 m (0.1 %).
  const MeasureResults r = swaying(hall, 0.4, 400, 20, planFor(4.0), serial);
  for (std::size_t i = 0; i < r.density.mean_per_m2.size(); ++i) {
    const std::size_t column = i % r.density.columns;
    const std::size_t row = i / r.density.columns;
    if (column < 2 || column > 5 || row < 2 || row > 5) continue;
    EXPECT_NEAR(r.dense.pressurePeak_per_s2[i], 0.16, 0.006);
  }
  EXPECT_EQ(r.dense.pressurePeak.value, 0.0) << "at 1 per m2 nobody presses";
}

TEST(DenseMeasures, PressurePeaksWhereItIsCrowded) {
  Hall hall;
  SerialExecutor serial;
  for (int y = 0; y < 16; ++y) // 4 per m2 in the western half, beside the others
    for (int x = 0; x < 8; ++x) test::stand(hall.crowd, hall.surface, {0.5 * x + 0.26, 0.5 * y + 0.26});
  const MeasureResults r = swaying(hall, 0.4, 400, 20, planFor(4.0), serial);
  EXPECT_NEAR(r.dense.pressurePeak.value, 0.16 * 5.0, 0.03);
  EXPECT_LT(r.dense.pressurePeak.place.x, 4.0);
  EXPECT_EQ(r.dense.pressurePeak.time_s, 4.0);
}

TEST(DenseMeasures, NotAskedForTheyAreNotThere) {
  Hall hall;
  SerialExecutor serial;
  const MeasureResults r = swaying(hall, 0.4, 40, 20, {}, serial);
  EXPECT_FALSE(r.dense.hasVoronoi());
  EXPECT_FALSE(r.dense.hasPressure());
  EXPECT_THAT(r.dense.zoneVoronoi_per_m2, IsEmpty());
}

TEST(DenseMeasures, SameFiguresOnAnyNumberOfThreads) {
  Hall hall;
  SerialExecutor serial;
  const MeasureResults alone = swaying(hall, 0.4, 100, 7, planFor(2.0), serial);
  for (const unsigned threads : {2U, 3U}) {
    const auto executor = makeThreadedExecutor(threads);
    const MeasureResults together = swaying(hall, 0.4, 100, 7, planFor(2.0), *executor);
    EXPECT_EQ(alone.dense.voronoiMean_per_m2, together.dense.voronoiMean_per_m2);
    EXPECT_EQ(alone.dense.pressurePeak_per_s2, together.dense.pressurePeak_per_s2);
  }
}

} // namespace
} // namespace loopstad::sim
