// SPDX-License-Identifier: GPL-3.0-or-later
/// The corridor experiment measured here, and as its figures were published with the trajectories: the same
/// people.
///
/// Tolerances were fixed before the first run. Classical: the published means have three decimals, and
/// whether who stands on the edge is inside is not told: 1 % of the density, 0.03 m/s (its speeds may be
/// taken over other frames where a track ends). Voronoi: no figures were published with the data; the truth
/// here was computed for this test with other programs (scipy 1.10 Voronoi, shapely 1.8 intersections; cells
/// cut by the corridor's outline, speeds over 8 frames either side) and should differ by the outline's 1 cm
/// only: 0.5 % of the density, 0.005 m/s.
#include <loopstad/base/draft_file.hpp>
#include <loopstad/scenarios/measure_trajectories.hpp>

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <sstream>

namespace loopstad::scenarios {
namespace {

struct Published {
  std::string run;
  double width_m, persons, from, to, density_per_m2, densityDeviation, speed_mps;
};

std::vector<Published> published(const std::string& csv) {
  std::vector<Published> rows;
  std::istringstream lines(csv);
  std::string line;
  std::getline(lines, line); // names of the columns
  while (std::getline(lines, line)) {
    for (char& c : line)
      if (c == ',') c = ' ';
    Published p;
    std::istringstream(line) >> p.run >> p.width_m >> p.persons >> p.from >> p.to >> p.density_per_m2 >>
        p.densityDeviation >> p.speed_mps;
    rows.push_back(p);
  }
  return rows;
}

struct ByOthers {
  double voronoi_per_m2, speed_mps;
};
constexpr ByOthers byOthers[] = {{0.49497, 1.33389}, {0.54172, 1.38712}, {0.67328, 1.34144},
                                 {1.13969, 1.20765}, {1.55496, 1.00362}, {3.06008, 0.32362},
                                 {2.44711, 0.42585}, {2.04465, 0.65766}, {1.68309, 0.95970}};

MeasureLayout corridor() {
  MeasureLayout spec;
  spec.walkable = {{{{2.8, -6.5},
                     {2.8, -4},
                     {1.8, -4},
                     {1.8, 4},
                     {2.8, 4},
                     {2.8, 8},
                     {-1, 8},
                     {-1, 4},
                     {0, 4},
                     {0, -4},
                     {-1, -4},
                     {-1, -6.5}},
                    {}}};
  spec.areas = {{"middle", {{{0, -2}, {1.8, -2}, {1.8, 0}, {0, 0}}, {}}}};
  spec.lines = {{"line", {Vec2{0, 0}, Vec2{1.8, 0}}}};
  spec.speedFrames = 8;
  spec.grid_m = 1.0; // the maps are not looked at here
  return spec;
}

TEST(PublishedDiagram, CorridorRunsAreMeasuredAsPublished) {
  const char* shared = std::getenv("LOOPSTAD_SHARED_DATA");
  const std::filesystem::path folder =
      std::filesystem::path(shared != nullptr ? shared : "") / "pedestrian-trajectories";
  if (!std::filesystem::exists(folder / "fundamental_diagram_uni_180.csv"))
    GTEST_SKIP() << "fundamental_diagram_uni_180.csv is not in LOOPSTAD_SHARED_DATA/pedestrian-trajectories";
  const auto csv = readTextFile(folder / "fundamental_diagram_uni_180.csv");
  ASSERT_TRUE(csv);
  const auto rows = published(*csv);
  ASSERT_EQ(rows.size(), std::size(byOthers));
  SilentProgress silent;
  const auto executor = makeThreadedExecutor(2);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Published& p = rows[i];
    const auto seen = readTrajectories(folder / "corridor-uni" / (p.run + ".txt"), {.fps = 16.0});
    ASSERT_TRUE(seen) << describe(seen.error());
    EXPECT_EQ(seen->unit_m, 0.01) << p.run;
    EXPECT_EQ(static_cast<double>(seen->tracks.tracks.size()), p.persons) << p.run;
    MeasureLayout spec = corridor();
    spec.from_s = (p.from - 0.5) / 16.0;
    spec.until_s = (p.to + 0.5) / 16.0;
    const auto measured = measureTrajectories(*seen, spec, *executor, silent);
    ASSERT_TRUE(measured) << describe(measured.error());
    const AreaSeries& area = measured->areas.front();
    EXPECT_NEAR(statisticsOf(area, &AreaFigures::classical_per_m2).mean, p.density_per_m2,
                0.01 * p.density_per_m2)
        << p.run;
    EXPECT_NEAR(statisticsOf(area, &AreaFigures::speed_mps).mean, p.speed_mps, 0.03) << p.run;
    EXPECT_NEAR(statisticsOf(area, &AreaFigures::voronoi_per_m2).mean, byOthers[i].voronoi_per_m2,
                0.005 * byOthers[i].voronoi_per_m2)
        << p.run;
    EXPECT_NEAR(statisticsOf(area, &AreaFigures::voronoiSpeed_mps).mean, byOthers[i].speed_mps, 0.005)
        << p.run;
  }
}

} // namespace
} // namespace loopstad::scenarios
