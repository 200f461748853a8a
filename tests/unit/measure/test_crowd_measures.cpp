// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/random.hpp>
#include <loopstad/sim/crowd_measures.hpp>
#include <loopstad/test/crowds.hpp>
#include <loopstad/test/meshes.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace loopstad::sim {
namespace {

using testing::ElementsAre;

constexpr double dt_s = 0.05;

MeasurePlan planWith(double interval_s, double gridCell_m, double kernelRadius_m) {
  MeasurePlan plan;
  plan.interval_s = interval_s;
  plan.gridCell_m = gridCell_m;
  plan.kernelRadius_m = kernelRadius_m;
  return plan;
}

struct Ground {
  explicit Ground(twin::SurfaceMesh m) : mesh(std::move(m)), surface(mesh) {}
  twin::SurfaceMesh mesh;
  twin::Surface surface;
};

Ground square(int side_m) {
  return Ground(test::gridMesh(side_m, side_m, 1.0, [](int, int) { return true; }));
}

/// Everybody stands still for a time.
MeasureResults standing(const Ground& ground, const Crowd& crowd, double seconds, MeasurePlan plan,
                        Executor& executor) {
  CrowdMeasures measures(ground.surface, {"exit"}, dt_s, std::move(plan), executor);
  measures.start(crowd);
  for (int i = 0; i < std::lround(seconds / dt_s); ++i) measures.observe(crowd, {});
  return measures.results();
}

double integral(const DensityMap& map) {
  double persons = 0.0;
  for (const float density : map.mean_per_m2)
    if (density > 0.0F) persons += double(density) * map.cell_m * map.cell_m;
  return persons;
}

float meanAt(const DensityMap& map, Vec2 p, std::size_t layer = 0) {
  const auto column = static_cast<std::size_t>((p.x - map.origin.x) / map.cell_m);
  const auto row = static_cast<std::size_t>((p.y - map.origin.y) / map.cell_m);
  return map.mean_per_m2[(layer * map.rows + row) * map.columns + column];
}

TEST(Density, IntegralIsTheNumberOfPeopleAwayFromWalls) {
  const Ground ground = square(60);
  Crowd crowd;
  for (std::uint32_t i = 0; i < 400; ++i) {
    const Draws draw(3, i, 0, Purpose::test);
    test::stand(crowd, ground.surface, {draw.uniform(0, 5.0, 55.0), draw.uniform(1, 5.0, 55.0)});
  }
  SerialExecutor serial;
  EXPECT_NEAR(integral(standing(ground, crowd, 10.0, {}, serial).density), 400.0, 0.01 * 400.0);
  EXPECT_NEAR(integral(standing(ground, crowd, 10.0, planWith(10.0, 0.5, 1.5), serial).density), 400.0,
              0.001 * 400.0);
}

/// People in rows and columns at equal distances, the first half a distance from the walls.
Crowd evenCrowd(const Ground& ground, Vec2 from, Vec2 to, double spacing_m) {
  Crowd crowd;
  for (double y = from.y + 0.5 * spacing_m; y < to.y; y += spacing_m)
    for (double x = from.x + 0.5 * spacing_m; x < to.x; x += spacing_m)
      test::stand(crowd, ground.surface, {x, y});
  return crowd;
}

TEST(Density, OfAnEvenCrowdIsItsNumberPerArea) {
  const Ground ground = square(30);
  SerialExecutor serial;
  for (const double spacing_m : {1.0, 0.75, 0.5}) {
    const auto results = standing(ground, evenCrowd(ground, {0, 0}, {30, 30}, spacing_m), 10.0, {}, serial);
    const double truth = 1.0 / (spacing_m * spacing_m);
    for (double x = 0.5; x < 30.0; x += 1.0)
      for (double y = 0.5; y < 30.0; y += 1.0)
        EXPECT_NEAR(meanAt(results.density, {x, y}), truth, 0.06 * truth) << x << ' ' << y;
  }
}

TEST(Density, OfACorridorIsNotTooLowAtItsWalls) {
  const Ground ground(test::corridorMesh(40.0, 2.0));
  SerialExecutor serial;
  const auto results = standing(ground, evenCrowd(ground, {0, 0}, {40, 2}, 0.5), 10.0, {}, serial);
  for (double x = 0.5; x < 40.0; x += 1.0)
    for (const double y : {0.5, 1.5}) EXPECT_NEAR(meanAt(results.density, {x, y}), 4.0, 0.2) << x << ' ' << y;
  EXPECT_TRUE(results.aboveValidated);
  EXPECT_NEAR(results.peakDensity_per_m2, 4.0, 0.2);
}

TEST(Density, IsNotFeltThroughAWall) {
  // Two halls, one metre of building between x = 10 and x = 11.
  const Ground ground(test::gridMesh(21, 10, 1.0, [](int x, int) { return x != 10; }));
  SerialExecutor serial;
  const auto results =
      standing(ground, evenCrowd(ground, {0, 0}, {10, 10}, 0.5), 10.0, planWith(10.0, 1.0, 3.0), serial);
  EXPECT_NEAR(meanAt(results.density, {9.5, 5.5}), 4.0, 0.2);
  // The map ends where nobody was near.
  EXPECT_LE(results.density.origin.x + results.density.columns * results.density.cell_m, 10.0);
}

TEST(Density, IsNotFeltOnAnotherStorey) {
  const Ground ground(test::bridgeMesh());
  Crowd crowd;
  for (int i = 0; i < 20; ++i) test::stand(crowd, ground.surface, {-2.0 + 0.2 * i, 0.1}, 1);
  SerialExecutor serial;
  const auto results = standing(ground, crowd, 10.0, {}, serial);
  ASSERT_THAT(results.density.sheets, ElementsAre(0, 1));
  EXPECT_EQ(meanAt(results.density, {0.5, 0.5}, 0), 0.0F);
  EXPECT_GT(meanAt(results.density, {0.5, 0.5}, 1), 1.0F);
}

TEST(Density, IsTheSameAtAnyNumberOfThreads) {
  const Ground ground = square(40);
  Crowd crowd;
  for (std::uint32_t i = 0; i < 3000; ++i) {
    const Draws draw(5, i, 0, Purpose::test);
    test::stand(crowd, ground.surface, {draw.uniform(0, 0.1, 39.9), draw.uniform(1, 0.1, 39.9)});
  }
  SerialExecutor serial;
  const auto once = standing(ground, crowd, 2.0, planWith(1.0, 1.0, 1.5), serial);
  for (const unsigned threads : {2U, 3U, 8U}) {
    const auto executor = makeThreadedExecutor(threads);
    const auto again = standing(ground, crowd, 2.0, planWith(1.0, 1.0, 1.5), *executor);
    EXPECT_EQ(once.density.mean_per_m2, again.density.mean_per_m2);
    EXPECT_EQ(once.personSecondsAtService, again.personSecondsAtService);
    EXPECT_EQ(once.peakPlace, again.peakPlace);
  }
}

TEST(Service, OfPeopleFollowsTheirOwnDensity) {
  const Ground ground = square(60);
  SerialExecutor serial;
  // Space per person 4, 2.4, 1.69, 1.1, 0.64 and 0.25 m2 lies inside A .. F of Fruin's walkways.
  const std::array<double, 6> spacing_m{2.0, 1.55, 1.3, 1.05, 0.8, 0.5};
  for (std::size_t level = 0; level < spacing_m.size(); ++level) {
    const Crowd crowd = evenCrowd(ground, {0, 0}, {60, 60}, spacing_m[level]);
    const auto results = standing(ground, crowd, 2.0, {}, serial);
    const double all = 2.0 * static_cast<double>(crowd.size());
    EXPECT_NEAR(
        std::accumulate(results.personSecondsAtService.begin(), results.personSecondsAtService.end(), 0.0),
        all, 1e-6);
    EXPECT_GT(results.personSecondsAtService[level], 0.85 * all) << "level " << level;
  }
  Crowd alone;
  test::stand(alone, ground.surface, {30.2, 30.4});
  EXPECT_NEAR(standing(ground, alone, 2.0, {}, serial).personSecondsAtService[0], 2.0, 1e-9);
}

using twin::Polygon;

Polygon box(Vec2 low, Vec2 high) { return {{low, {high.x, low.y}, high, {low.x, high.y}}, {}}; }

TEST(Lines, CountEveryCrossingIntoItsInterval) {
  const Ground ground = square(20);
  Crowd crowd;
  test::stand(crowd, ground.surface, {9.0, 5.0});
  test::stand(crowd, ground.surface, {9.0, 15.0});
  MeasurePlan plan = planWith(1.0, 1.0, 1.5);
  plan.lines = {{"east", {Vec2{10, 20}, Vec2{10, 0}}, {}}, {"deck", {Vec2{10, 20}, Vec2{10, 0}}, 1}};
  SerialExecutor serial;
  CrowdMeasures measures(ground.surface, {"exit"}, dt_s, plan, serial);
  measures.start(crowd);
  for (int step = 0; step < 50; ++step) { // 2.5 s: two intervals and a half
    test::moveTo(crowd, ground.surface, 0,
                 {9.0 + 0.1 * step, 5.0}); // crosses at step 11, in the first second
    if (step == 25) test::moveTo(crowd, ground.surface, 1, {11.0, 15.0});
    if (step == 45) test::moveTo(crowd, ground.surface, 1, {9.0, 15.0});
    measures.observe(crowd, {});
  }
  const MeasureResults results = measures.results();
  EXPECT_THAT(results.lines[0].towards, ElementsAre(1, 1, 0));
  EXPECT_THAT(results.lines[0].away, ElementsAre(0, 0, 1));
  EXPECT_EQ(results.lines[0].width_m, 20.0);
  EXPECT_THAT(results.lines[1].towards, ElementsAre(0, 0, 0)) << "on another sheet";
  EXPECT_THAT(results.present, ElementsAre(2, 2, 2));
}

TEST(Lines, CountThosePeopleWhoseLastStepEndsBeyond) {
  const Ground ground = square(20);
  Crowd crowd;
  test::stand(crowd, ground.surface, {9.95, 5.0});
  MeasurePlan plan;
  plan.lines = {{"door", {Vec2{10, 20}, Vec2{10, 0}}, {}}};
  SerialExecutor serial;
  CrowdMeasures measures(ground.surface, {"exit"}, dt_s, plan, serial);
  measures.start(crowd);
  const auto beyond = ground.surface.locate({10.02, 5.0});
  const std::vector<Arrival> arrivals{{AgentId(0U), DestinationId(0U), ProfileId(0U), 0, 1, *beyond}};
  measures.observe({}, arrivals);
  EXPECT_THAT(measures.results().lines[0].towards, ElementsAre(1));
}

TEST(Zones, TellMeanAndPeakOccupancy) {
  const Ground ground = square(20);
  Crowd crowd;
  for (int i = 0; i < 4; ++i) test::stand(crowd, ground.surface, {5.0 + i, 5.0});
  MeasurePlan plan = planWith(2.0, 1.0, 1.5);
  plan.zones = {{"west", {box({0, 0}, {10, 20})}, {}}, {"east", {box({10, 0}, {20, 20})}, {}}};
  SerialExecutor serial;
  CrowdMeasures measures(ground.surface, {"exit"}, dt_s, plan, serial);
  measures.start(crowd);
  for (int step = 0; step < 40; ++step) {
    if (step == 20) // halfway
      for (std::size_t row = 0; row < 3; ++row)
        test::moveTo(crowd, ground.surface, row, {15.0, 5.0 + double(row)});
    measures.observe(crowd, {});
  }
  const MeasureResults results = measures.results();
  EXPECT_EQ(results.zones[0].area_m2, 200.0);
  EXPECT_THAT(results.zones[0].occupancy, ElementsAre((4.0 + 1.0) / 2.0));
  EXPECT_THAT(results.zones[0].peakOccupancy, ElementsAre(4));
  EXPECT_THAT(results.zones[1].occupancy, ElementsAre(1.5));
  EXPECT_THAT(results.zones[1].peakOccupancy, ElementsAre(3));
  EXPECT_GT(results.zones[0].peakDensity_per_m2[0], results.zones[1].peakDensity_per_m2[0]);
}

TEST(TravelTimes, AreSummarisedPerDestination) {
  const Ground ground = square(5);
  SerialExecutor serial;
  CrowdMeasures measures(ground.surface, {"north", "south", "never"}, dt_s, {}, serial);
  std::vector<Arrival> arrivals;
  for (std::uint32_t i = 1; i <= 10; ++i)
    arrivals.push_back({AgentId(i), DestinationId(0U), ProfileId(0U), 100, 100 + 20 * i, {}}); // 1 .. 10 s
  arrivals.push_back({AgentId(11U), DestinationId(1U), ProfileId(0U), 0, 50, {}});
  measures.observe({}, arrivals);
  const auto times = measures.results().travelTimes;
  ASSERT_EQ(times.size(), 3U);
  EXPECT_EQ(times[0].destination, "north");
  EXPECT_EQ(times[0].persons, 10U);
  EXPECT_DOUBLE_EQ(times[0].mean_s, 5.5);
  EXPECT_DOUBLE_EQ(times[0].median_s, 5.5);
  EXPECT_DOUBLE_EQ(times[0].p90_s, 9.0);
  EXPECT_DOUBLE_EQ(times[0].max_s, 10.0);
  EXPECT_DOUBLE_EQ(times[1].median_s, 2.5);
  EXPECT_EQ(times[2].persons, 0U);
}

TEST(Density, PeaksAreThoseOfIntervalsAndTellPlaceAndTime) {
  const Ground ground = square(30);
  Crowd crowd = evenCrowd(ground, {10, 10}, {14, 14}, 0.5); // 4 per m2
  SerialExecutor serial;
  CrowdMeasures measures(ground.surface, {"exit"}, dt_s, planWith(1.0, 1.0, 1.5), serial);
  for (int step = 0; step < 20; ++step) measures.observe(crowd, {});
  for (int step = 0; step < 60; ++step) measures.observe({}, {});
  const MeasureResults results = measures.results();
  EXPECT_NEAR(results.peakDensity_per_m2, 4.0, 0.2);
  EXPECT_EQ(results.peakTime_s, 1.0);
  EXPECT_NEAR(results.peakPlace.x, 12.0, 1.0);
  EXPECT_NEAR(results.peakPlace.y, 12.0, 1.0);
  EXPECT_TRUE(results.aboveValidated);
  EXPECT_NEAR(meanAt(results.density, {11.5, 11.5}), 1.0, 0.05) << "a quarter of the time";
  const auto at = (12 - static_cast<std::size_t>(results.density.origin.y)) * results.density.columns + 12 -
                  static_cast<std::size_t>(results.density.origin.x);
  EXPECT_EQ(results.density.secondsAboveValidated[at], 1.0F);
}

TEST(Measures, OfNobodyAreEmpty) {
  const Ground ground = square(5);
  SerialExecutor serial;
  CrowdMeasures measures(ground.surface, {"exit"}, dt_s, {}, serial);
  const MeasureResults before = measures.results();
  EXPECT_TRUE(before.present.empty());
  measures.observe({}, {});
  const MeasureResults results = measures.results();
  EXPECT_THAT(results.present, ElementsAre(0));
  EXPECT_EQ(results.density.columns, 0U);
  EXPECT_EQ(results.peakDensity_per_m2, 0.0);
  EXPECT_FALSE(results.aboveValidated);
  EXPECT_THAT(results.method, testing::HasSubstr("radius 1.5 m over a grid of 1 m"));
}

} // namespace
} // namespace loopstad::sim
