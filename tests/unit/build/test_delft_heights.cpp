// SPDX-License-Identifier: GPL-3.0-or-later
/// Delft's east edge, lifted with the AHN, against percentiles that are computed another way: GDAL reads the
/// whole raster, and every cell is tested against every footprint.
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <gdal.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <map>

namespace loopstad::twin::build {
namespace {

namespace fs = std::filesystem;

/// All cells that have a height, RD.
std::vector<Vec3> cellsOf(const fs::path& file) {
  GDALAllRegister();
  GDALDatasetH raster = GDALOpen(file.c_str(), GA_ReadOnly);
  EXPECT_NE(raster, nullptr);
  std::array<double, 6> t{};
  GDALGetGeoTransform(raster, t.data());
  const int columns = GDALGetRasterXSize(raster);
  const int rows = GDALGetRasterYSize(raster);
  std::vector<float> heights(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
  EXPECT_EQ(GDALRasterIO(GDALGetRasterBand(raster, 1), GF_Read, 0, 0, columns, rows, heights.data(), columns,
                         rows, GDT_Float32, 0, 0),
            CE_None);
  GDALClose(raster);
  std::vector<Vec3> cells;
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column) {
      const float h = heights[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
                              static_cast<std::size_t>(column)];
      if (h > -100.0F && h < 500.0F)
        cells.push_back({t[0] + (column + 0.5) * t[1], t[3] + (row + 0.5) * t[5], h});
    }
  return cells;
}

/// The value that this share of the values does not exceed.
double sortedShare(std::vector<double> values, double share) {
  std::ranges::sort(values);
  return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

bool isOnWater(const Twin& twin, Vec2 p) {
  return std::ranges::any_of(twin.ground, [&](const GroundArea& area) {
    return twin.surface.surfaceClasses[area.surfaceClass].kind == GroundKind::water &&
           contains(area.polygon, p);
  });
}

double awayFrom(const Ring& ring, Vec2 p) {
  double least = 1e9;
  for (std::size_t i = 0; i < ring.size(); ++i)
    least = std::min(least, distance(p, nearestOnSegment(p, ring[i], ring[(i + 1) % ring.size()])));
  return least;
}

class DelftHeights : public testing::Test {
protected:
  static void SetUpTestSuite() {
    const char* const shared = std::getenv("LOOPSTAD_SHARED_DATA");
    if (shared == nullptr || !fs::exists(fs::path(shared) / "delft-oost/ahn3/ahn3_0.5m_dtm.tif")) return;
    folder = fs::path(shared) / "delft-oost";
    SilentProgress progress;
    auto records = io::readSources({folder / "bgt", folder / "ahn3"}, {}, progress, report);
    ASSERT_TRUE(records) << describe(records.error());
    auto made = buildTwin(*records, {}, progress, report);
    ASSERT_TRUE(made) << describe(made.error());
    twin = std::move(*made);
  }
  void SetUp() override {
    if (folder.empty()) GTEST_SKIP() << "delft-oost is not here (LOOPSTAD_SHARED_DATA)";
  }

  static inline fs::path folder;
  static inline Twin twin;
  static inline BuildReport report;
};

TEST_F(DelftHeights, EveryRoofIsTheSeventiethPercentileOfItsCells) {
  const std::vector<Vec3> cells = cellsOf(folder / "ahn3/ahn3_0.5m_dsm.tif");
  std::size_t measured = 0;
  for (const Building& building : twin.buildings) {
    std::vector<double> inside;
    for (const Vec3& cell : cells) {
      const Vec2 p = twin.frame.toLocal(cell.xy());
      for (const Polygon& part : building.footprint)
        if (bounds(part).contains(p) && contains(part, p)) inside.push_back(cell.z);
    }
    if (inside.empty() || building.heightAssumed) continue;
    ++measured;
    EXPECT_NEAR(building.roof_m, sortedShare(inside, 0.7), 0.1) << building.id;
  }
  EXPECT_EQ(measured, 160U);
}

TEST_F(DelftHeights, EveryGroundIsTheTenthPercentileOfWhatLiesRoundIt) {
  const std::vector<Vec3> cells = cellsOf(folder / "ahn3/ahn3_0.5m_dtm.tif");
  std::size_t seen = 0;
  for (const Building& building : twin.buildings) {
    std::vector<double> around;
    for (const Vec3& cell : cells) {
      const Vec2 p = twin.frame.toLocal(cell.xy());
      for (const Polygon& part : building.footprint) {
        if (!bounds(part).grown(1.6).contains(p)) continue;
        double away = awayFrom(part.outer, p);
        for (const Ring& hole : part.holes) away = std::min(away, awayFrom(hole, p));
        if (away <= 1.5 && !isOnWater(twin, p)) around.push_back(cell.z);
      }
    }
    if (around.empty()) continue;
    ++seen;
    EXPECT_NEAR(building.ground_m, sortedShare(around, 0.1), 0.1) << building.id;
  }
  EXPECT_GT(seen, 140U);
}

TEST_F(DelftHeights, TheTerrainFollowsItsCellsAndAddsLittle) {
  const Terrain& terrain = twin.terrain;
  EXPECT_FALSE(terrain.assumed);
  EXPECT_EQ(findDefect(terrain, twin.surface.surfaceClasses.size()), "");
  const auto [low, high] = std::ranges::minmax_element(terrain.heights_m);
  EXPECT_GT(*low, -1.1F); // NAP; the lowest deck side and the water included
  EXPECT_LT(*high, 4.5F); // a deck beyond the raster, a storey above the ground
  std::size_t added = 0;
  for (const auto& [source, counts] : report.counts())
    for (const auto& [what, count] : counts)
      if (what == "vertices added to follow the ground") added = count;
  EXPECT_GT(added, 10U);
  EXPECT_LT(2 * added, terrain.faces.size() / 2);
}

/// How steep a face is, rise over run.
double slopeOf(const SurfaceMesh& mesh, std::size_t f) {
  const auto& [i, j, k] = mesh.faces[f];
  const Vec2 a = toMetres(mesh.vertices[i]);
  const Vec2 ab = toMetres(mesh.vertices[j]) - a;
  const Vec2 ac = toMetres(mesh.vertices[k]) - a;
  const double b = mesh.heights_m[j] - mesh.heights_m[i];
  const double c = mesh.heights_m[k] - mesh.heights_m[i];
  return std::sqrt(squaredLength(Vec2{b * ac.y - c * ab.y, c * ab.x - b * ac.x})) / cross(ab, ac);
}

double areaOf_m2(const SurfaceMesh& mesh, std::size_t f) {
  const auto& [i, j, k] = mesh.faces[f];
  const Vec2 a = toMetres(mesh.vertices[i]);
  return 0.5 * cross(toMetres(mesh.vertices[j]) - a, toMetres(mesh.vertices[k]) - a);
}

TEST_F(DelftHeights, StreetsAreNoSteeperThanStreetsAre) {
  const SurfaceMesh& mesh = twin.surface;
  double streets_m2 = 0.0;
  double steep_m2 = 0.0;
  for (std::size_t f = 0; f < mesh.faces.size(); ++f) {
    if (mesh.surfaceClasses[mesh.classes[f]].layer != "wegdeel") continue;
    streets_m2 += areaOf_m2(mesh, f);
    if (slopeOf(mesh, f) > 0.1) steep_m2 += areaOf_m2(mesh, f);
  }
  EXPECT_GT(streets_m2, 7000.0);
  EXPECT_LT(steep_m2, 0.04 * streets_m2); // edges of bridges, quays and yards
}

TEST_F(DelftHeights, BridgesStandAboveTheirWater) {
  std::size_t decks = 0;
  for (std::size_t f = 0; f < twin.terrain.faces.size(); ++f) {
    if (twin.terrain.levels[f] != 1) continue;
    ++decks;
    for (const std::uint32_t v : twin.terrain.faces[f]) EXPECT_GT(twin.terrain.heights_m[v], 0.0F);
  }
  EXPECT_GT(decks, 10U);
  EXPECT_LT(*std::ranges::min_element(twin.terrain.heights_m), -0.3F); // the canal, at about -0.4 m NAP
}

} // namespace
} // namespace loopstad::twin::build
