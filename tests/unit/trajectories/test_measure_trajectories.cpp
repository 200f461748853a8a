// SPDX-License-Identifier: GPL-3.0-or-later
/// Made-up people whose figures are known without a program.
#include <loopstad/scenarios/measured_report.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace loopstad::scenarios {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

constexpr double fps = 10.0;

Trajectories people(std::vector<Track> tracks) {
  Trajectories seen;
  seen.file = "made-up.txt";
  seen.fps = fps;
  for (std::size_t i = 0; i < tracks.size(); ++i) tracks[i].id = static_cast<std::int64_t>(i + 1);
  seen.tracks.interval_s = 1.0 / fps;
  seen.tracks.tracks = std::move(tracks);
  return seen;
}

twin::Polygon box(double x0, double y0, double x1, double y1) {
  return {{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, {}};
}

Measured measured(const Trajectories& seen, const MeasureLayout& spec) {
  SerialExecutor serial;
  SilentProgress silent;
  auto result = measureTrajectories(seen, spec, serial, silent);
  EXPECT_TRUE(result) << describe(result.error());
  return std::move(*result);
}

/// Side by side in the middles of square metres, there and back together at 0.4 m/s, half a second each way.
Trajectories swaying(int side, double seconds) {
  std::vector<Track> tracks;
  for (int y = 0; y < side; ++y)
    for (int x = 0; x < side; ++x) {
      Track track{.from_s = 0.0, .at = {}};
      for (int i = 0; i < std::lround(seconds * fps); ++i)
        track.at.push_back({x + 0.5 + 0.04 * (i % 10 < 5 ? i % 10 : 10 - i % 10), y + 0.5});
      tracks.push_back(std::move(track));
    }
  return people(std::move(tracks));
}

TEST(MeasureTrajectories, DensitiesOfALattice) {
  MeasureLayout spec{.walkable = {box(0, 0, 6, 6)}};
  spec.areas = {{"middle", box(2, 2, 4, 4)}};
  std::vector<Track> tracks;
  for (int y = 0; y < 6; ++y)
    for (int x = 0; x < 6; ++x)
      tracks.push_back({.from_s = 3.0, .at = {{x + 0.5, y + 0.5}, {x + 0.5, y + 0.5}}});
  const Measured m = measured(people(std::move(tracks)), spec);
  ASSERT_THAT(m.areas, SizeIs(1));
  const AreaFigures& f = m.areas[0].moments.at(0);
  EXPECT_EQ(f.persons, 4U);
  EXPECT_DOUBLE_EQ(f.classical_per_m2, 1.0);
  EXPECT_NEAR(f.voronoi_per_m2, 1.0, 1e-9);
  // Over whole periods of the lattice the Gaussian's mean is its integral, 1; its tails are cut at 3 R.
  EXPECT_NEAR(f.gaussian_per_m2, 1.0, 0.005);
  EXPECT_EQ(f.speed_mps, 0.0);
  EXPECT_EQ(f.time_s, 3.0);
  // Everyone has a square metre: level D, 0.93 to 1.39 m2 (Fruin 1971), two moments of 0.1 s each.
  EXPECT_NEAR(m.service_s[3], 36 * 0.2, 1e-9);
}

TEST(MeasureTrajectories, PressureIsDensityTimesTheVarianceInTime) {
  MeasureLayout spec{.walkable = {box(0, 0, 8, 8)}};
  spec.speedFrames = 1;
  spec.interval_s = 4.0;
  const Measured m = measured(swaying(8, 4.0), spec);
  // By hand: over a second, 0.4 m/s and -0.4 m/s in four moments each, 0 at the two turns; the first and the
  // last moment of all look one way only, so that the first turn (a start) has 0.4.
  std::vector<double> v;
  for (int i = 0; i < 40; ++i) v.push_back(i % 10 == 0 || i % 10 == 5 ? 0.0 : i % 10 < 5 ? 0.4 : -0.4);
  v.front() = 0.4;
  double mean = 0.0;
  double squares = 0.0;
  for (const double x : v) {
    mean += x / 40.0;
    squares += x * x / 40.0;
  }
  const double variance = squares - mean * mean;
  for (std::size_t i = 0; i < m.pressure.values.size(); ++i) {
    const Vec2 p = m.pressure.middle(i);
    if (p.x < 2.5 || p.x > 5.5 || p.y < 2.5 || p.y > 5.5) continue;
    EXPECT_NEAR(m.pressure.values[i], variance * m.gaussian.values[i], 1e-6);
  }
  EXPECT_EQ(m.peakPressure_per_s2, 0.0) << "at 1 per m2 nobody presses";
  // The same people on a quarter of the ground: 4 per m2, half the speed, a quarter of the variance.
  Trajectories close = swaying(8, 4.0);
  for (Track& track : close.tracks.tracks)
    for (Vec2& p : track.at) p = 0.5 * p;
  spec.walkable = {box(0, 0, 4, 4)};
  const Measured crowded = measured(close, spec);
  EXPECT_NEAR(crowded.peakPressure_per_s2, 4.0 * variance / 4.0, 0.02 * variance);
  EXPECT_EQ(crowded.peakFrom_s, 0.0);
}

TEST(MeasureTrajectories, ACrowdThatWalksTogetherHasNoPressure) {
  std::vector<Track> tracks;
  for (int x = 0; x < 6; ++x) {
    Track track{.from_s = 0.0, .at = {}};
    for (int i = 0; i < 40; ++i) track.at.push_back({x + 0.1 * i, 1.0});
    tracks.push_back(std::move(track));
  }
  MeasureLayout spec{.walkable = {box(0, 0, 12, 2)}};
  spec.interval_s = 2.0;
  EXPECT_NEAR(measured(people(std::move(tracks)), spec).peakPressure_per_s2, 0.0, 1e-12);
}

TEST(MeasureTrajectories, NtByHand) {
  // At 1 m/s from x = 0; at the line x = 2.05 after 2.05 s, and x = 4.05 two seconds later.
  std::vector<Track> tracks;
  for (const double start_s : {0.0, 0.5, 2.0}) {
    Track track{.from_s = start_s, .at = {}};
    for (int i = 0; i <= 60; ++i) track.at.push_back({0.1 * i, 0.5});
    tracks.push_back(std::move(track));
  }
  MeasureLayout spec{.walkable = {box(0, 0, 6, 1)}};
  spec.lines = {{"first", {Vec2{2.05, 1.0}, Vec2{2.05, 0.0}}}, {"last", {Vec2{4.05, 0.0}, Vec2{4.05, 1.0}}}};
  const Measured m = measured(people(std::move(tracks)), spec);
  ASSERT_THAT(m.lines, SizeIs(2));
  const auto& passages = m.lines[0].passages;
  ASSERT_THAT(passages, SizeIs(3));
  EXPECT_NEAR(passages[0].time_s, 2.05, 1e-9);
  EXPECT_NEAR(passages[1].time_s, 2.55, 1e-9);
  EXPECT_NEAR(passages[2].time_s, 4.05, 1e-9);
  EXPECT_TRUE(passages[0].towards);
  EXPECT_FALSE(m.lines[1].passages[0].towards);
  EXPECT_NEAR(m.lines[0].flow_per_s(), 2.0 / 2.0, 1e-9);
  EXPECT_NEAR(m.lines[0].width_m, 1.0, 1e-4);
  for (const PersonFigures& p : m.persons) {
    EXPECT_NEAR(p.travel_s, 2.0, 1e-9);
    EXPECT_NEAR(p.way_m, 6.0, 1e-9);
    EXPECT_NEAR(p.meanSpeed_mps, 1.0, 1e-9);
  }
}

TEST(MeasureTrajectories, SameFiguresOnAnyNumberOfThreads) {
  MeasureLayout spec{.walkable = {box(0, 0, 8, 8)}};
  spec.interval_s = 0.7;
  SilentProgress silent;
  const Trajectories seen = swaying(8, 4.0);
  std::string first;
  for (const unsigned threads : {1U, 2U, 3U}) {
    const auto executor = makeThreadedExecutor(threads);
    const auto m = measureTrajectories(seen, spec, *executor, silent);
    const std::string text = measuredJson({*m}) + areasCsv({*m}) + mapCsv(*m);
    if (first.empty()) first = text;
    EXPECT_EQ(text, first);
  }
}

TEST(MeasureTrajectories, WithoutGroundABoxStandsForIt) {
  const Measured m = measured(swaying(2, 1.0), {});
  EXPECT_THAT(m.notes.back(), HasSubstr("box"));
  EXPECT_NEAR(m.areas.at(0).area_m2, (1.2 + 2.0) * (1.0 + 2.0), 1e-3);
}

TEST(MeasureTrajectories, ErrorsNameTheRemedy) {
  SerialExecutor serial;
  SilentProgress silent;
  const Trajectories seen = swaying(2, 1.0);
  const auto problem = [&](const MeasureLayout& spec) {
    const auto result = measureTrajectories(seen, spec, serial, silent);
    return result ? std::string("measured") : describe(result.error());
  };
  MeasureLayout spec;
  spec.from_s = 100.0;
  EXPECT_THAT(problem(spec), HasSubstr("nobody"));
  spec = {};
  spec.areas = {{"far", box(100, 100, 101, 101)}};
  EXPECT_THAT(problem(spec), HasSubstr("far"));
  spec = {};
  spec.grid_m = 1e-4;
  EXPECT_THAT(problem(spec), HasSubstr("--grid"));
  spec = {};
  spec.walkable = {box(0, 0, 0, 0)};
  EXPECT_THAT(problem(spec), HasSubstr("made-up.txt"));
}

TEST(MeasuredReport, TellsEveryFigureInEveryForm) {
  MeasureLayout spec{.walkable = {box(0, 0, 4, 4)}};
  spec.areas = {{"a, b", box(0, 0, 2, 2)}};
  spec.lines = {{"gate", {Vec2{0.6, 0.0}, Vec2{0.6, 4.0}}}};
  const std::vector<Measured> all{measured(swaying(4, 2.0), spec)};
  EXPECT_THAT(measuredTable(all), HasSubstr("gate"));
  EXPECT_THAT(areasCsv(all), HasSubstr("made-up,\"a, b\",0.0000,4,1.00000,1.00000"));
  EXPECT_THAT(linesCsv(all), HasSubstr("made-up,gate,"));
  EXPECT_THAT(personsCsv(all), HasSubstr("made-up,16,"));
  EXPECT_THAT(mapCsv(all[0]), HasSubstr("0.125,0.125,"));
  EXPECT_THAT(mapPlot(all[0], all[0].density, "Mean density (1/m2)"), HasSubstr("Mean density (1/m2)"));
  EXPECT_THAT(diagramPlot(all), HasSubstr("Density (1/m2)"));
  EXPECT_THAT(passagePlot(all), HasSubstr("Persons who passed"));
  const auto json = nlohmann::json::parse(measuredJson(all));
  EXPECT_NEAR(json["measured"][0]["areas"][0]["density_voronoi_per_m2"]["mean"].get<double>(), 1.0, 0.2);
  EXPECT_EQ(json["measured"][0]["lines"][0]["persons"].get<int>(), 4);
}

} // namespace
} // namespace loopstad::scenarios
