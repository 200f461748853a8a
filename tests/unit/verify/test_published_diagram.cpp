// SPDX-License-Identifier: GPL-3.0-or-later
/// The corridor experiment measured here and as its figures were published with the trajectories: the same
/// people.
#include <loopstad/base/draft_file.hpp>
#include <loopstad/scenarios/tracks.hpp>

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

TEST(PublishedDiagram, CorridorRunsAreMeasuredAsPublished) {
  const char* shared = std::getenv("LOOPSTAD_SHARED_DATA");
  const std::filesystem::path folder =
      std::filesystem::path(shared != nullptr ? shared : "") / "pedestrian-trajectories";
  if (!std::filesystem::exists(folder / "fundamental_diagram_uni_180.csv"))
    GTEST_SKIP() << "fundamental_diagram_uni_180.csv is not in LOOPSTAD_SHARED_DATA/pedestrian-trajectories";
  const auto csv = readTextFile(folder / "fundamental_diagram_uni_180.csv");
  ASSERT_TRUE(csv);
  const Box2 area{{0.0, -2.0}, {1.8, 0.0}};
  const auto rows = published(*csv);
  ASSERT_EQ(rows.size(), 9U);
  for (const Published& p : rows) {
    const auto tracks = readTracks(folder / "corridor-uni" / (p.run + ".txt"), 0.01, 16.0);
    ASSERT_TRUE(tracks) << describe(tracks.error());
    EXPECT_EQ(static_cast<double>(tracks->tracks.size()), p.persons) << p.run;
    const auto point =
        meanPoint(areaMoments(*tracks, area, {(p.from - 0.5) / 16.0, (p.to + 0.5) / 16.0}), 3.6);
    ASSERT_TRUE(point) << p.run;
    EXPECT_NEAR(point->density_per_m2, p.density_per_m2, 0.01 * p.density_per_m2) << p.run;
    EXPECT_NEAR(point->speed_mps, p.speed_mps, 0.03) << p.run;
  }
}

} // namespace
} // namespace loopstad::scenarios
