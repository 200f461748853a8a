// SPDX-License-Identifier: GPL-3.0-or-later
// The Grote Markt of Breda from OpenStreetMap, against the walkable area that a master thesis counted there
// (TU Delft 2022, github.com/floristevito/CrowdSim; see the README beside the data).
#include "to_rd.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/progress.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/io/read_sources.hpp>
#include <loopstad/twin/surface.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace loopstad::twin::build {
namespace {

namespace fs = std::filesystem;

/// What the README says to add to get EPSG:32631.
constexpr Vec2 thesisOrigin{622998.6, 5716670.4};

class BredaSquare : public testing::Test {
protected:
  void SetUp() override {
    const char* const shared = std::getenv("LOOPSTAD_SHARED_DATA");
    if (shared != nullptr) folder_ = fs::path(shared) / "breda-grote-markt";
    if (!fs::exists(folder_ / "Breda_Grote_Markt.osm"))
      GTEST_SKIP() << "breda-grote-markt is not here (LOOPSTAD_SHARED_DATA)";
    SilentProgress progress;
    auto records = io::readSources({folder_ / "Breda_Grote_Markt.osm"}, {}, progress, report_);
    ASSERT_TRUE(records) << describe(records.error());
    records_ = std::move(*records);
    auto twin = buildTwin(records_, {}, progress, report_);
    ASSERT_TRUE(twin) << describe(twin.error());
    twin_ = std::move(*twin);
  }

  [[nodiscard]] Polygon thesisArea() const {
    const auto json = nlohmann::json::parse(*readTextFile(folder_ / "total_walking_area.json"));
    io::Geometry geometry;
    geometry.polygons.emplace_back();
    for (const auto& point : json["shape"]["points"])
      geometry.polygons[0].outer.push_back(thesisOrigin + Vec2{point["x"], point["y"]});
    EXPECT_TRUE(io::ToRd::fromEpsg(32631).apply(geometry));
    return geometry.polygons[0];
  }

  fs::path folder_;
  BuildReport report_;
  io::Records records_;
  Twin twin_;
};

TEST_F(BredaSquare, HasTheBuildingsTreesAndStreetsThatItsReadmeCounts) {
  EXPECT_EQ(twin_.buildings.size(), 42U);
  EXPECT_EQ(std::ranges::count(twin_.objects, ObjectKind::tree, &CityObject::kind), 6);
  EXPECT_EQ(report_.counted("Breda_Grote_Markt.osm", "ground"), 9U);
  EXPECT_EQ(findDefect(twin_.surface), "");
  EXPECT_TRUE(std::ranges::any_of(twin_.places, [](const Place& p) { return p.name == "Grote Markt"; }));
  EXPECT_EQ(records_.sources.at(0).date, "2022-02-01");
}

TEST_F(BredaSquare, CoversWhatAThesisTookForWalkable) {
  const Polygon area = thesisArea();
  const Box2 box = bounds(area);
  const Surface surface(twin_.surface);
  constexpr double step_m = 0.25;
  std::size_t asked = 0;
  std::size_t covered = 0;
  for (double x = box.min.x; x < box.max.x; x += step_m)
    for (double y = box.min.y; y < box.max.y; y += step_m) {
      if (!contains(area, {x, y})) continue;
      ++asked;
      if (surface.locate(twin_.frame.toLocal({x, y}))) ++covered;
    }
  EXPECT_NEAR(static_cast<double>(covered) / static_cast<double>(asked), 0.927, 0.005);
}

} // namespace
} // namespace loopstad::twin::build
