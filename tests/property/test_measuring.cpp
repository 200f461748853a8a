// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/measures.hpp>
#include <loopstad/sim/run_file.hpp>
#include <loopstad/test/simulations.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <gtest/gtest.h>

#include <filesystem>
#include <numeric>

namespace loopstad::sim {
namespace {

using test::rectangle;

template <class T>
double total(const std::vector<T>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

/// A corridor with a pillar in it, people from the west to the east.
twin::SurfaceMesh corridor() {
  return test::gridMesh(40, 6, 1.0, [](int x, int y) { return x != 12 || y != 3; });
}

Demand throughTheCorridor() {
  Demand demand = test::demandTo({rectangle(38, 0, 40, 6)});
  demand.origins.push_back({.name = "west", .areas = {rectangle(0, 0, 4, 6)}});
  demand.flows.push_back({.origin = 0,
                          .destinationWeights = {1.0},
                          .arrivals = {{.from_s = 0.0, .to_s = 40.0, .persons = 100.0}}});
  return demand;
}

MeasurePlan planOf() {
  MeasurePlan plan;
  plan.interval_s = 5.0;
  // The middle, the edge of the destination where people leave, and a line that nobody comes to.
  plan.lines = {{"middle", {Vec2{20, 6}, Vec2{20, 0}}, {}},
                {"exit", {Vec2{38, 6}, Vec2{38, 0}}, {}},
                {"beyond", {Vec2{39.9, 6}, Vec2{39.9, 0}}, {}}};
  plan.zones = {{"west", {rectangle(0, 0, 20, 6)}, {}}, {"east", {rectangle(20, 0, 40, 6)}, {}}};
  return plan;
}

TEST(Measuring, CountsEveryoneWhoPassesAndNobodyTwice) {
  SerialExecutor serial;
  Simulation simulation = test::simulate(corridor(), throughTheCorridor(), serial);
  Measures measures(simulation, planOf(), serial);
  double personSeconds = 0.0;
  while (!simulation.finished() && simulation.time_s() < 240.0) {
    measures.observe(simulation, simulation.step());
    if (simulation.steps() % 10 == 0) personSeconds += 0.5 * static_cast<double>(simulation.crowd().size());
  }
  ASSERT_TRUE(simulation.finished());
  const MeasureResults results = measures.results();
  for (const LineSeries& line : {results.lines[0], results.lines[1]})
    EXPECT_EQ(total(line.towards) - total(line.away), 100.0) << line.name;
  EXPECT_EQ(total(results.lines[1].away), 0.0);
  EXPECT_EQ(total(results.lines[2].towards), 0.0);
  EXPECT_EQ(results.lines[0].width_m, 6.0);

  EXPECT_EQ(results.travelTimes[0].persons, 100U);
  EXPECT_GT(results.travelTimes[0].median_s, 34.0 / 2.2)
      << "nobody walks faster than the fastest of the profile";
  EXPECT_NEAR(total(std::vector<double>(results.personSecondsAtService.begin(),
                                        results.personSecondsAtService.end())),
              personSeconds, 1e-6);
  // Everybody is in one of two zones; the last interval may be cut short.
  for (std::size_t i = 0; i + 1 < results.present.size(); ++i)
    EXPECT_LE(results.zones[0].peakOccupancy[i], 100U);
  double inZones = 0.0;
  for (std::size_t i = 0; i + 1 < results.present.size(); ++i)
    inZones += 5.0 * (results.zones[0].occupancy[i] + results.zones[1].occupancy[i]);
  EXPECT_NEAR(inZones, personSeconds, 5.0 * 2.0) << "all but those of the last interval";

  // Density over the corridor adds up to the people in it, walls corrected for.
  double persons = 0.0;
  for (const float mean : results.density.mean_per_m2)
    if (mean > 0.0F) persons += double(mean);
  EXPECT_NEAR(persons * results.duration_s, personSeconds, 0.1 * personSeconds);
}

/// The same figures whether or not the run is recorded, and at any number of threads.
TEST(Measuring, DoesNotDependOnThreadsOrRecording) {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "measuring.run.h5";
  const auto run = [&](Executor& executor, bool recorded) {
    Simulation simulation = test::simulate(corridor(), throughTheCorridor(), executor);
    Measures measures(simulation, planOf(), executor);
    auto writer = RunWriter::open(file, {}, simulation.twin(), simulation.surface());
    for (int i = 0; i < 800; ++i) {
      const StepReport report = simulation.step();
      measures.observe(simulation, report);
      if (recorded && i % 10 == 9) writer->frame(simulation.time_s(), simulation.crowd());
    }
    if (recorded) {
      const Status done =
          writer->finish(measures.results(), simulation.tally(), simulation.fingerprint(), 1.0);
      EXPECT_TRUE(done);
    }
    return std::pair(simulation.fingerprint(), measures.results());
  };
  SerialExecutor serial;
  const auto [print, results] = run(serial, true);
  for (const unsigned threads : {2U, 3U, 8U}) {
    const auto executor = makeThreadedExecutor(threads);
    const auto [againPrint, again] = run(*executor, threads == 3U);
    EXPECT_EQ(againPrint, print);
    EXPECT_EQ(again.density.mean_per_m2, results.density.mean_per_m2);
    EXPECT_EQ(again.personSecondsAtService, results.personSecondsAtService);
    EXPECT_EQ(again.lines[0].towards, results.lines[0].towards);
    EXPECT_EQ(again.zones[1].occupancy, results.zones[1].occupancy);
    EXPECT_EQ(again.travelTimes[0].mean_s, results.travelTimes[0].mean_s);
  }
  const auto info = readRunInfo(file);
  ASSERT_TRUE(info) << describe(info.error());
  EXPECT_EQ(info->fingerprint, print);
  EXPECT_EQ(info->frames, 80U);
  EXPECT_EQ(info->measures.density.peak_per_m2, results.density.peak_per_m2);
}

} // namespace
} // namespace loopstad::sim
