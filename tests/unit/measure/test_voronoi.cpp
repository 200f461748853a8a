// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/voronoi.hpp>
#include <loopstad/test/meshes.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <utility>

namespace loopstad::sim {
namespace {

struct Ground {
  explicit Ground(twin::SurfaceMesh m) : mesh(std::move(m)), surface(mesh) {}
  twin::SurfaceMesh mesh;
  twin::Surface surface;
};

Ground square(int side_m) {
  return Ground(test::gridMesh(side_m, side_m, 1.0, [](int, int) { return true; }));
}

std::vector<VoronoiCell> cellsOf(const Ground& ground, const std::vector<Vec2>& people,
                                 std::optional<double> cutOff_m = std::nullopt) {
  std::vector<twin::SurfacePoint> points;
  for (const Vec2 p : people) points.push_back(*ground.surface.locate(p, 0));
  SerialExecutor serial;
  return voronoiCells(ground.surface, points, {.cutOff_m = cutOff_m}, serial);
}

TEST(Voronoi, HexagonalLatticeHasHexagons) {
  // Neighbours at a distance a on a triangular lattice have regular hexagons of area a^2 sqrt(3) / 2.
  const double a = 1.0;
  const double row = a * std::numbers::sqrt3 / 2.0;
  std::vector<Vec2> people;
  for (int j = 0; j < 11; ++j)
    for (int i = 0; i < 10; ++i)
      people.push_back({0.5 + a * i + (j % 2 == 0 ? 0.0 : 0.5 * a), 0.5 + row * j});
  const Ground ground = square(11);
  const auto cells = cellsOf(ground, people);
  for (std::size_t j = 1; j < 10; ++j)
    for (std::size_t i = 1; i < 9; ++i) // positions are rounded to 15 um: 1e-4 m2 at most
      EXPECT_NEAR(cells[j * 10 + i].area_m2, a * row, 1e-4) << i << ", " << j;
}

TEST(Voronoi, SquareLatticeFillsTheRoom) {
  std::vector<Vec2> people;
  for (int j = 0; j < 4; ++j)
    for (int i = 0; i < 4; ++i) people.push_back({0.5 + i, 0.5 + j});
  for (const VoronoiCell& cell : cellsOf(square(4), people)) EXPECT_DOUBLE_EQ(cell.area_m2, 1.0);
}

TEST(Voronoi, OnePersonHasTheRoomOrACircle) {
  EXPECT_NEAR(cellsOf(square(6), {{2.0, 3.0}}).front().area_m2, 36.0, 1e-9);
  // A regular polygon of 64 corners on a circle of 1 m: 32 sin(2 pi / 64).
  EXPECT_NEAR(cellsOf(square(6), {{3.0, 3.0}}, 1.0).front().area_m2, 3.13654849, 1e-7);
  EXPECT_NEAR(cellsOf(square(6), {{0.0, 3.0}}, 1.0).front().area_m2, 0.5 * 3.13654849, 1e-7)
      << "half at a wall";
}

TEST(Voronoi, TwoAtOnePlaceShareTheirCell) {
  const auto cells = cellsOf(square(4), {{1.0, 2.0}, {3.0, 2.0}, {1.0, 2.0}});
  EXPECT_DOUBLE_EQ(cells[0].area_m2, 4.0);
  EXPECT_DOUBLE_EQ(cells[2].area_m2, 4.0);
  EXPECT_DOUBLE_EQ(cells[1].area_m2, 8.0);
  const twin::Polygon left{{{0, 0}, {2, 0}, {2, 4}, {0, 4}}, {}};
  EXPECT_DOUBLE_EQ(sharedArea_m2(cells[0], left) + sharedArea_m2(cells[2], left), 8.0);
}

TEST(Voronoi, GroundBehindAWallBelongsToNobody) {
  // A wall of 1 m from (2, 0) to (3, 5) in a room of 6 m: who stands left of it does not own the ground
  // beyond.
  const Ground ground(test::gridMesh(6, 6, 1.0, [](int i, int j) { return i != 2 || j == 5; }));
  const auto cells = cellsOf(ground, {{1.5, 0.5}, {3.5, 5.5}});
  for (const CellPiece& piece : cells[0].pieces)
    for (const Vec2 corner : piece.corners) EXPECT_TRUE(corner.x <= 2.0 || corner.y >= 5.0);
}

TEST(Voronoi, PeopleOnABridgeAreNotSeenBelow) {
  const Ground ground(test::bridgeMesh());
  const auto below = *ground.surface.locate(Vec2{20.0, 0.0}, 0);
  const auto above = *ground.surface.locate(Vec2{1.0, 0.0}, 1);
  SerialExecutor serial;
  const std::vector<twin::SurfacePoint> alone{below};
  const std::vector<twin::SurfacePoint> both{below, above};
  EXPECT_DOUBLE_EQ(voronoiCells(ground.surface, both, {}, serial)[0].area_m2,
                   voronoiCells(ground.surface, alone, {}, serial)[0].area_m2);
}

TEST(Voronoi, AreaOfAnyShapeIsSharedExactly) {
  // A U of 3 x 3 less its notch of 1 x 2, against the cell of the only person in a room of 3 m: 7 m2.
  const twin::Polygon u{{{0, 0}, {3, 0}, {3, 3}, {2, 3}, {2, 1}, {1, 1}, {1, 3}, {0, 3}}, {}};
  EXPECT_NEAR(sharedArea_m2(cellsOf(square(3), {{1.5, 1.5}}).front(), u), 7.0, 1e-9);
  const twin::Polygon frame{{{0, 0}, {3, 0}, {3, 3}, {0, 3}}, {{{1, 1}, {1, 2}, {2, 2}, {2, 1}}}};
  EXPECT_NEAR(sharedArea_m2(cellsOf(square(3), {{0.2, 0.3}}).front(), frame), 8.0, 1e-9);
}

} // namespace
} // namespace loopstad::sim
