// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifting_for_tests.hpp"
#include "tiling.hpp"

#include <loopstad/twin/content_hash.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>

namespace loopstad::twin::build {
namespace {

namespace fs = std::filesystem;

TEST(Tiles, OfASmallAreaIsOne) {
  const std::vector<Tile> tiles = tilesOf({{-300, -200}, {300, 200}}, 500.0);
  ASSERT_EQ(tiles.size(), 1U);
  EXPECT_TRUE(tiles[0].alone);
  EXPECT_TRUE(tiles[0].owns({1e6, 1e6}));
}

TEST(Tiles, CoverAllAndOwnEachPointOnce) {
  const Box2 area{{-1003.25, -400}, {2100, 1700.5}};
  const std::vector<Tile> tiles = tilesOf(area, 500.0);
  EXPECT_EQ(tiles.size(), 24U);
  for (double x = area.min.x; x <= area.max.x; x += 37.25)
    for (double y = area.min.y; y <= area.max.y; y += 41.5)
      EXPECT_EQ(std::ranges::count_if(tiles, [&](const Tile& tile) { return tile.owns({x, y}); }), 1);
}

/// Square metres of walkable ground by class and level.
std::map<std::string, double> groundOf(const Twin& twin) {
  std::map<std::string, double> sums;
  const SurfaceMesh& mesh = twin.surface;
  for (std::size_t f = 0; f < mesh.faces.size(); ++f) {
    const SurfaceClass& row = mesh.surfaceClasses[mesh.classes[f]];
    const auto& [a, b, c] = mesh.faces[f];
    sums[row.layer + "/" + row.function + "/" + row.surface + "/" + std::to_string(mesh.sheets[f])] +=
        0.5 * cross(toMetres(mesh.vertices[b]) - toMetres(mesh.vertices[a]),
                    toMetres(mesh.vertices[c]) - toMetres(mesh.vertices[a]));
  }
  return sums;
}

std::set<std::size_t> buildingsWithDoors(const Twin& twin) {
  std::set<std::size_t> buildings;
  for (const Door& door : twin.doors) buildings.insert(door.building.index());
  return buildings;
}

void expectTheSame(const Built& tiled, const Built& whole) {
  EXPECT_NEAR(area_m2(tiled.twin.surface), area_m2(whole.twin.surface), 1e-4 * area_m2(whole.twin.surface));
  const auto sums = groundOf(tiled.twin);
  for (const auto& [name, sum] : groundOf(whole.twin)) {
    ASSERT_TRUE(sums.contains(name)) << name;
    EXPECT_NEAR(sums.at(name), sum, 0.05 + 2e-4 * sum) << name;
  }
  EXPECT_EQ(
      tiled.report.found(Finding::note, "edges of tiles beyond which the ground does not go on as it should"),
      0U);
  EXPECT_EQ(buildingsWithDoors(tiled.twin), buildingsWithDoors(whole.twin));
  EXPECT_EQ(tiled.report.counted("walkable surface", "connected parts"),
            whole.report.counted("walkable surface", "connected parts"));
  EXPECT_EQ(findDefect(tiled.twin.surface), "");
  EXPECT_EQ(findDefect(tiled.twin.terrain, tiled.twin.surface.surfaceClasses.size()), "");
}

TEST(Tiles, StreetsGoOnAcrossTheirLines) {
  std::vector<io::BgtRecord> records;
  for (int i = 0; i < 8; ++i) {
    records.push_back(footway(rectangle(100.0 * i, 0, 100.0 * i + 4, 800)));
    for (int j = 0; j < 8; ++j) {
      records.push_back(footway(rectangle(100.0 * i + 4, 100.0 * j, 100.0 * (i + 1), 100.0 * j + 3)));
      records.push_back(pand(rectangle(100.0 * i + 4, 100.0 * j + 3, 100.0 * (i + 1), 100.0 * j + 40)));
      records.push_back(canal(rectangle(100.0 * i + 4, 100.0 * j + 40, 100.0 * (i + 1), 100.0 * (j + 1))));
    }
  }
  BuildOptions options;
  options.tile_m = 1e9;
  const Built whole = built(records, options);
  for (const double tile_m : {400.0, 150.0, 60.0}) {
    options.tile_m = tile_m;
    const Built tiled = built(records, options);
    expectTheSame(tiled, whole);
    EXPECT_TRUE(connected(tiled.twin.surface, faceAt(tiled.twin, {2, 2}), faceAt(tiled.twin, {702, 798})));
  }
}

TEST(Tiles, ReliefHasNoCracks) {
  LiftedArea area;
  area.size = {300, 200};
  area.ground([](Vec2 at) { return 3.0 * std::sin(at.x / 20.0) * std::cos(at.y / 25.0) + 0.01 * at.x; });
  std::vector<io::BgtRecord> records;
  for (int x = 0; x < 300; x += 20)
    for (int y = 0; y < 200; y += 20)
      records.push_back((x / 20 + y / 20) % 2 == 0 ? footway(rectangle(x, y, x + 20, y + 20))
                                                   : bgt(io::BgtLayer::begroeidterreindeel, "",
                                                         "grasland overig", rectangle(x, y, x + 20, y + 20)));
  BuildOptions options;
  options.tile_m = 1e9;
  const Built whole = area.built(records, options);
  options.tile_m = 70.0;
  const Built tiled = area.built(records, options);
  expectTheSame(tiled, whole);
  // What is open lies on the rim of the area, and nowhere inside.
  const Terrain& terrain = tiled.twin.terrain;
  const Box2 rim = bounds(tiled.twin);
  std::map<std::pair<std::uint32_t, std::uint32_t>, int> edges;
  for (const auto& face : terrain.faces)
    for (std::size_t e = 0; e < 3; ++e)
      ++edges[{std::min(face[e], face[(e + 1) % 3]), std::max(face[e], face[(e + 1) % 3])}];
  for (const auto& [edge, faces] : edges) {
    if (faces != 1) continue;
    const Vec2 middle =
        midpoint(toMetres(terrain.vertices[edge.first]), toMetres(terrain.vertices[edge.second]));
    const double inside =
        std::min({middle.x - rim.min.x, rim.max.x - middle.x, middle.y - rim.min.y, rim.max.y - middle.y});
    EXPECT_LT(inside, 0.01) << middle.x << ", " << middle.y;
  }
}

TEST(Tiles, AGapThatALineCrossesIsOneGap) {
  // Open ground all round, a slit of 0.2 m and a hole of 30 m in the middle.
  std::vector<io::BgtRecord> records{
      footway(rectangle(0, 0, 300, 50)),    footway(rectangle(0, 50.2, 300, 100)),
      footway(rectangle(0, 50, 1, 50.2)),   footway(rectangle(299, 50, 300, 50.2)),
      footway(rectangle(0, 100, 100, 130)), footway(rectangle(130, 100, 300, 130)),
      footway(rectangle(0, 130, 300, 200))};
  BuildOptions options;
  options.tile_m = 1e9;
  const Built whole = built(records, options);
  for (const double tile_m : {150.0, 40.0}) {
    options.tile_m = tile_m;
    const Built tiled = built(records, options);
    expectTheSame(tiled, whole);
    EXPECT_EQ(tiled.report.found(Finding::note, "gap between surfaces left open"), 1U);
    EXPECT_GE(tiled.report.found(Finding::repaired, "gap between surfaces closed"), 1U);
  }
  EXPECT_EQ(whole.report.found(Finding::note, "gap between surfaces left open"), 1U);
}

TEST(Tiles, AreTheSameAtAnyNumberOfThreads) {
  std::vector<io::BgtRecord> records;
  for (int i = 0; i < 10; ++i) {
    records.push_back(footway(rectangle(100.0 * i, 0, 100.0 * i + 50, 900)));
    records.push_back(
        bgt(io::BgtLayer::wegdeel, "fietspad", "asfalt", rectangle(100.0 * i + 50, 0, 100.0 * i + 100, 900)));
  }
  io::Records all;
  all.bgt = records;
  BuildOptions options;
  options.tile_m = 200.0;
  std::set<std::uint64_t> hashes;
  for (const unsigned threads : {1U, 2U, 5U}) {
    SilentProgress progress;
    BuildReport report;
    const auto executor = makeThreadedExecutor(threads);
    const Result<Twin> twin = buildTwin(all, options, *executor, progress, report);
    ASSERT_TRUE(twin) << describe(twin.error());
    hashes.insert(contentHash(*twin));
  }
  EXPECT_EQ(hashes.size(), 1U);
}

Built builtFrom(const std::vector<fs::path>& sources, double tile_m, const std::optional<Box2>& crop) {
  SilentProgress progress;
  Built out;
  auto records = io::readSources(sources, {}, progress, out.report);
  EXPECT_TRUE(static_cast<bool>(records)) << (records ? std::string{} : describe(records.error()));
  if (!records) return out;
  BuildOptions options;
  options.tile_m = tile_m;
  options.crop = crop;
  auto twin = buildTwin(*records, options, progress, out.report);
  EXPECT_TRUE(static_cast<bool>(twin)) << (twin ? std::string{} : describe(twin.error()));
  if (twin) out.twin = std::move(*twin);
  return out;
}

TEST(Tiles, OfDelftAndOtterloHaveNoJoints) {
  const char* const shared = std::getenv("LOOPSTAD_SHARED_DATA");
  if (shared == nullptr || !fs::exists(fs::path(shared) / "bgt-otterlo/otterlo.zip"))
    GTEST_SKIP() << "bgt-otterlo and delft-oost are not here (LOOPSTAD_SHARED_DATA)";
  const fs::path data(shared);
  const std::vector<fs::path> delft{data / "delft-oost/bgt", data / "delft-oost/ahn3"};
  for (const double tile_m : {50.0, 100.0, 150.0, 200.0})
    expectTheSame(builtFrom(delft, tile_m, {}), builtFrom(delft, 1e9, {}));
  const Box2 core{{180000, 456000}, {182000, 458000}};
  const std::vector<fs::path> otterlo{data / "bgt-otterlo/otterlo.zip"};
  for (const double tile_m : {500.0, 250.0, 100.0})
    expectTheSame(builtFrom(otterlo, tile_m, core), builtFrom(otterlo, 1e9, core));
}

} // namespace
} // namespace loopstad::twin::build
