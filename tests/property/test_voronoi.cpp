// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/voronoi.hpp>
#include <loopstad/test/meshes.hpp>

#include <gtest/gtest.h>

#include <random>

namespace loopstad::sim {
namespace {

using Numbers = std::mt19937_64; // the same everywhere; its distributions are not

double upTo(Numbers& numbers, double high) {
  return high * (static_cast<double>(numbers() >> 11) * 0x1.0p-53);
}

std::vector<twin::SurfacePoint> somewhere(const twin::Surface& surface, Numbers& numbers, Vec2 size,
                                          int count) {
  std::vector<twin::SurfacePoint> people;
  while (static_cast<int>(people.size()) < count)
    if (const auto at = surface.locate(Vec2{upTo(numbers, size.x), upTo(numbers, size.y)}, 0))
      people.push_back(*at);
  return people;
}

double total(const std::vector<VoronoiCell>& cells) {
  double sum = 0.0;
  for (const VoronoiCell& cell : cells) sum += cell.area_m2;
  return sum;
}

TEST(VoronoiProperty, CellsPartitionConvexGround) {
  Numbers numbers(7);
  SerialExecutor serial;
  for (int round = 0; round < 40; ++round) {
    const int width = 2 + static_cast<int>(numbers() % 30);
    const int height = 2 + static_cast<int>(numbers() % 30);
    const twin::SurfaceMesh mesh = test::gridMesh(width, height, 1.0, [](int, int) { return true; });
    const twin::Surface surface(mesh);
    const auto people = somewhere(surface, numbers, {double(width), double(height)}, 1 + round * round / 2);
    const auto cells = voronoiCells(surface, people, {}, serial);
    EXPECT_NEAR(total(cells), width * height, 1e-6) << round;
    const auto cut = voronoiCells(surface, people, {.cutOff_m = 0.8}, serial);
    for (std::size_t i = 0; i < cells.size(); ++i) EXPECT_LE(cut[i].area_m2, cells[i].area_m2 + 1e-9);
  }
}

/// The nearest person, found by looking at all, owns a place that they can see.
TEST(VoronoiProperty, GroundInSightBelongsToTheNearest) {
  Numbers numbers(11);
  const twin::SurfaceMesh mesh = test::gridMesh(
      20, 16, 1.0, [](int x, int y) { return (x != 9 || y > 12) && (x < 14 || x > 16 || y < 5); });
  const twin::Surface surface(mesh);
  const auto people = somewhere(surface, numbers, {20, 16}, 90);
  SerialExecutor serial;
  const auto cells = voronoiCells(surface, people, {}, serial);
  EXPECT_LE(total(cells), area_m2(mesh) + 1e-6);
  for (const twin::SurfacePoint& place : somewhere(surface, numbers, {20, 16}, 2000)) {
    const Vec2 p = toMetres(place.position);
    std::size_t nearest = 0;
    for (std::size_t i = 1; i < people.size(); ++i)
      if (distance(p, toMetres(people[i].position)) < distance(p, toMetres(people[nearest].position)))
        nearest = i;
    if (!surface.visible(place, people[nearest])) continue;
    const twin::Polygon speck{
        {p + Vec2{-1e-3, -1e-3}, p + Vec2{1e-3, -1e-3}, p + Vec2{1e-3, 1e-3}, p + Vec2{-1e-3, 1e-3}}, {}};
    EXPECT_GT(sharedArea_m2(cells[nearest], speck), 0.0) << p.x << ", " << p.y;
  }
}

TEST(VoronoiProperty, SameCellsOnAnyNumberOfThreads) {
  Numbers numbers(13);
  const twin::SurfaceMesh mesh =
      test::gridMesh(40, 40, 1.0, [](int x, int y) { return x % 7 != 3 || y % 5 == 0; });
  const twin::Surface surface(mesh);
  const auto people = somewhere(surface, numbers, {40, 40}, 1500);
  SerialExecutor serial;
  const auto alone = voronoiCells(surface, people, {.cutOff_m = 2.0}, serial);
  for (const unsigned threads : {2U, 3U}) {
    const auto executor = makeThreadedExecutor(threads);
    const auto together = voronoiCells(surface, people, {.cutOff_m = 2.0}, *executor);
    for (std::size_t i = 0; i < alone.size(); ++i) EXPECT_EQ(alone[i].area_m2, together[i].area_m2);
  }
}

} // namespace
} // namespace loopstad::sim
