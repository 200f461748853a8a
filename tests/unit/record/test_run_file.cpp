// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_fixture.hpp"

#include <loopstad/hdf5/file.hpp>
#include <loopstad/twin/content_hash.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>

namespace loopstad::sim {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

using RunFile = RunFixture;

MeasureResults someMeasures() {
  MeasureResults m;
  m.method = "by hand";
  m.interval_s = 10.0;
  m.duration_s = 20.0;
  m.present = {2, 1};
  m.lines = {{"door", 2.0, {3, 4}, {0, 1}}, {"gate", 1.5, {0, 0}, {2, 2}}};
  m.zones = {{"square", 100.0, {1.5, 0.5}, {2, 1}, {0.2, 0.1}}};
  m.travelTimes = {{"exit", 2, 10.0, 10.0, 11.0, 11.0}};
  m.queues = {{"bar", 5, 1.5, 4, 20.0, 31.0, 33.0, {1.0, 2.0}}};
  m.stays = {{"field", 7, {3.0, 6.5}}};
  m.density = {{-1.0, 2.0},
               1.0,
               2,
               1,
               {0, 1},
               {0.5F, -1.0F, 0.25F, 0.0F},
               {1.0F, -1.0F, 0.5F, 0.0F},
               {0.0F, -1.0F, 10.0F, 0.0F}};
  m.personSecondsAtService = {1, 2, 3, 4, 5, 6};
  m.peakDensity_per_m2 = 3.5;
  m.peakPlace = {0.5, 2.5};
  m.peakTime_s = 10.0;
  m.aboveValidated = true;
  return m;
}

TEST_F(RunFile, GivesBackWhatWasRecorded) {
  {
    auto writer = RunWriter::open(path, header, twin, surface);
    ASSERT_TRUE(writer) << describe(writer.error());
    for (int frame = 0; frame < 20; ++frame) writer->frame(0.5 * frame, walkers(frame));
    EXPECT_FALSE(fs::exists(path)) << "half-written under its final name";
    const Status done = writer->finish(someMeasures(), {2, 1, 0, 0}, 0xfedcba9876543210U, 1.25);
    ASSERT_TRUE(done) << describe(done.error());
  }
  EXPECT_FALSE(fs::exists(draft));
  const auto info = readRunInfo(path);
  ASSERT_TRUE(info) << describe(info.error());
  EXPECT_TRUE(info->complete);
  EXPECT_EQ(info->frames, 20U);
  EXPECT_EQ(info->rows, 40U);
  EXPECT_EQ(info->fingerprint, 0xfedcba9876543210U);
  EXPECT_EQ(info->tally.born, 2U);
  EXPECT_EQ(info->tally.arrived, 1U);
  EXPECT_EQ(info->wallTime_s, 1.25);
  EXPECT_EQ(info->twinName, "hall");
  EXPECT_EQ(info->twinHash, twin::contentHash(twin));
  EXPECT_EQ(info->header.twinFile, "hall.twin.h5");
  EXPECT_EQ(info->frame, twin.frame);
  EXPECT_EQ(info->header.scenarioText, header.scenarioText);
  EXPECT_EQ(info->header.inputs, header.inputs);
  EXPECT_EQ(info->header.seed, 7U);
  EXPECT_EQ(info->header.model, "orca");
  EXPECT_EQ(info->header.modelSource, header.modelSource);
  EXPECT_EQ(info->header.modelParameters, header.modelParameters);
  EXPECT_EQ(info->header.threads, 2U);
  EXPECT_EQ(info->header.destinations, header.destinations);

  const MeasureResults truth = someMeasures();
  const MeasureResults& read = info->measures;
  EXPECT_EQ(read.method, truth.method);
  EXPECT_EQ(read.present, truth.present);
  ASSERT_EQ(read.lines.size(), 2U);
  EXPECT_EQ(read.lines[0].name, "door");
  EXPECT_EQ(read.lines[0].towards, truth.lines[0].towards);
  EXPECT_EQ(read.lines[1].away, truth.lines[1].away);
  EXPECT_EQ(read.lines[1].width_m, 1.5);
  ASSERT_EQ(read.zones.size(), 1U);
  EXPECT_EQ(read.zones[0].occupancy, truth.zones[0].occupancy);
  EXPECT_EQ(read.zones[0].peakOccupancy, truth.zones[0].peakOccupancy);
  ASSERT_EQ(read.travelTimes.size(), 1U);
  EXPECT_EQ(read.travelTimes[0].destination, "exit");
  EXPECT_EQ(read.travelTimes[0].p90_s, 11.0);
  ASSERT_EQ(read.queues.size(), 1U);
  EXPECT_EQ(read.queues[0].name, "bar");
  EXPECT_EQ(read.queues[0].maxLength, 4U);
  EXPECT_EQ(read.queues[0].p90Wait_s, 31.0);
  EXPECT_EQ(read.queues[0].length, truth.queues[0].length);
  ASSERT_EQ(read.stays.size(), 1U);
  EXPECT_EQ(read.stays[0].maxPersons, 7U);
  EXPECT_EQ(read.stays[0].persons, truth.stays[0].persons);
  EXPECT_EQ(read.density.sheets, truth.density.sheets);
  EXPECT_EQ(read.density.columns, 2U);
  EXPECT_EQ(read.density.rows, 1U);
  EXPECT_EQ(read.density.mean_per_m2, truth.density.mean_per_m2);
  EXPECT_EQ(read.density.secondsAboveValidated, truth.density.secondsAboveValidated);
  EXPECT_EQ(read.personSecondsAtService, truth.personSecondsAtService);
  EXPECT_EQ(read.peakPlace, truth.peakPlace);
  EXPECT_TRUE(read.aboveValidated);
  EXPECT_FALSE(read.dense.hasVoronoi() || read.dense.hasPressure());

  const auto rows = readFrame(path, 7);
  ASSERT_TRUE(rows);
  ASSERT_EQ(rows->size(), 2U);
  EXPECT_EQ((*rows)[0].id, 0);
  EXPECT_EQ((*rows)[0].frame, 7);
  EXPECT_EQ((*rows)[0].x_m, 1.25 + 0.25 * 7);
  EXPECT_EQ((*rows)[1].y_m, 6.5);
  const auto beyond = readFrame(path, 20);
  ASSERT_FALSE(beyond);
  EXPECT_THAT(describe(beyond.error()), HasSubstr("20 frames"));
}

TEST_F(RunFile, HoldsMeasuresOfDenseCrowdsWhereTheyWereAskedFor) {
  MeasureResults measures = someMeasures();
  const std::size_t cells = measures.density.mean_per_m2.size();
  measures.dense.voronoiMean_per_m2.assign(cells, 1.5F);
  measures.dense.voronoiPeak_per_m2.assign(cells, 2.5F);
  measures.dense.pressurePeak_per_s2.assign(cells, 0.03F);
  measures.dense.zoneVoronoi_per_m2 = {{1.0, 2.0, 0.5}};
  measures.dense.voronoiPeak = {2.5, {0.5, 1.5}, 20.0};
  measures.dense.pressurePeak = {0.03, {1.5, 0.5}, 30.0};
  {
    auto writer = RunWriter::open(path, header, twin, surface);
    ASSERT_TRUE(writer);
    ASSERT_TRUE(writer->finish(measures, {}, 0, 0.0));
  }
  const auto info = readRunInfo(path);
  ASSERT_TRUE(info) << describe(info.error());
  const DenseResults& read = info->measures.dense;
  EXPECT_EQ(read.voronoiMean_per_m2, measures.dense.voronoiMean_per_m2);
  EXPECT_EQ(read.voronoiPeak_per_m2, measures.dense.voronoiPeak_per_m2);
  EXPECT_EQ(read.pressurePeak_per_s2, measures.dense.pressurePeak_per_s2);
  EXPECT_EQ(read.zoneVoronoi_per_m2, measures.dense.zoneVoronoi_per_m2);
  EXPECT_EQ(read.voronoiPeak.place, measures.dense.voronoiPeak.place);
  EXPECT_EQ(read.pressurePeak.value, 0.03);
  EXPECT_EQ(read.pressurePeak.time_s, 30.0);
}

TEST_F(RunFile, ADensityOfZonesThatAreNotThereIsTold) {
  MeasureResults measures = someMeasures();
  measures.dense.voronoiMean_per_m2 = measures.dense.voronoiPeak_per_m2 = measures.density.mean_per_m2;
  measures.dense.zoneVoronoi_per_m2 = {{1.0, 2.0}};
  {
    auto writer = RunWriter::open(path, header, twin, surface);
    ASSERT_TRUE(writer);
    ASSERT_TRUE(writer->finish(measures, {}, 0, 0.0));
  }
  {
    const hdf5::Handle file(H5Fopen(path.c_str(), H5F_ACC_RDWR, H5P_DEFAULT), H5Fclose, "");
    ASSERT_GE(H5Ldelete(file.get(), "measures/dense/zone_voronoi_per_m2", H5P_DEFAULT), 0);
    const hdf5::Dims many{hsize_t{1} << 40U, 0}; // takes no place in the file
    hdf5::writeArray(file, "measures/dense/zone_voronoi_per_m2", std::span<const double>(), many);
  }
  const auto info = readRunInfo(path);
  ASSERT_FALSE(info);
  EXPECT_EQ(info.error().object, "zone_voronoi_per_m2");
}

TEST_F(RunFile, OfAnInterruptedRunIsMarked) {
  auto writer = RunWriter::open(path, header, twin, surface);
  ASSERT_TRUE(writer);
  for (int frame = 0; frame < 5; ++frame) writer->frame(0.5 * frame, walkers(frame));
  ASSERT_TRUE(writer->interrupt({}, {2, 0, 0, 0}, 1, 0.5));
  const auto info = readRunInfo(path);
  ASSERT_TRUE(info) << describe(info.error());
  EXPECT_FALSE(info->complete);
  EXPECT_EQ(info->frames, 5U);
}

TEST_F(RunFile, ThatIsNotFinishedLeavesNothing) {
  {
    auto writer = RunWriter::open(path, header, twin, surface);
    ASSERT_TRUE(writer);
    writer->frame(0.0, walkers(0));
  }
  EXPECT_FALSE(fs::exists(path));
  EXPECT_FALSE(fs::exists(draft));
}

/// Someone else's or a damaged file gets an error that names it, never a crash.
TEST_F(RunFile, ThatIsForeignOrDamagedIsTurnedAway) {
  const auto missing = readRunInfo(path);
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().file, path.string());

  {
    auto writer = RunWriter::open(path, header, twin, surface);
    ASSERT_TRUE(writer);
    for (int frame = 0; frame < 200; ++frame) writer->frame(0.5 * frame, walkers(frame));
    ASSERT_TRUE(writer->finish(someMeasures(), {}, 1, 0.5));
  }
  const auto whole = fs::file_size(path);
  for (const double share : {0.0, 0.02, 0.3, 0.6, 0.99}) {
    const fs::path cut = folder / "cut.run.h5";
    fs::copy_file(path, cut, fs::copy_options::overwrite_existing);
    fs::resize_file(cut, static_cast<std::uintmax_t>(share * static_cast<double>(whole)));
    const auto info = readRunInfo(cut);
    ASSERT_FALSE(info) << share;
    EXPECT_EQ(info.error().file, cut.string());
    EXPECT_FALSE(info.error().remedy.empty());
  }
}

TEST_F(RunFile, FromTheFutureSaysSo) {
  {
    auto writer = RunWriter::open(path, header, twin, surface);
    ASSERT_TRUE(writer);
    ASSERT_TRUE(writer->finish({}, {}, 1, 0.5));
  }
  {
    hdf5::silenceHdf5OnThisThread();
    const hdf5::Handle file(H5Fopen(path.c_str(), H5F_ACC_RDWR, H5P_DEFAULT), H5Fclose, "");
    hdf5::setAttribute(file, "format_version", std::uint32_t{99});
  }
  const auto info = readRunInfo(path);
  ASSERT_FALSE(info);
  EXPECT_THAT(describe(info.error()), HasSubstr("newer version"));
}

TEST_F(RunFile, KeepsTheTravelTimeOfEveryPerson) {
  {
    auto writer = RunWriter::open(path, header, twin, surface);
    ASSERT_TRUE(writer);
    writer->frame(0.0, walkers(0));
    // Id 5 came and went between two frames; id 1 never arrives.
    const std::vector<Arrival> arrivals{{AgentId(0U), DestinationId(0U), ProfileId(0U), 0, 100, {}},
                                        {AgentId(5U), DestinationId(0U), ProfileId(0U), 90, 99, {}}};
    writer->arrived(arrivals);
    ASSERT_TRUE(writer->finish({}, {}, 1, 0.5));
  }
  const hdf5::Handle file = hdf5::openFile(path);
  const hdf5::Handle agents = hdf5::openGroup(file, "agents");
  EXPECT_THAT(hdf5::readColumn<std::uint32_t>(agents, "id"), testing::ElementsAre(0, 1, 5));
  const auto travel_s = hdf5::readColumn<double>(agents, "travel_time_s");
  EXPECT_DOUBLE_EQ(travel_s[0], 5.0);
  EXPECT_TRUE(std::isnan(travel_s[1]));
  EXPECT_DOUBLE_EQ(travel_s[2], 0.45);
  EXPECT_DOUBLE_EQ(hdf5::readColumn<double>(agents, "arrived_s")[0], 5.0);
}

} // namespace
} // namespace loopstad::sim
