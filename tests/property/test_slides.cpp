// SPDX-License-Identifier: GPL-3.0-or-later
/// A million slides never leave the surface: each end lies in its face exactly, the way there stays inside
/// the polygons that the mesh was made from, and nobody goes further than asked or jumps to another storey.
#include <loopstad/base/random.hpp>
#include <loopstad/test/meshes.hpp>
#include <loopstad/twin/surface.hpp>

#include <gtest/gtest.h>

#include <numbers>

namespace loopstad::twin {
namespace {

constexpr double tolerance_m = 1e-4;

struct Maze {
  std::vector<double> xs;
  std::vector<double> ys;
  std::vector<std::uint8_t> open; ///< per cell
  SurfaceMesh mesh;
};

/// Lines with gaps from 1 cm to 3 m, so that faces are slivers and passages narrow; one cell in four closed;
/// corners shaken by up to a fifth of the smallest gap around them.
Maze makeMaze(std::uint64_t seed) {
  Maze maze;
  const auto lines = [seed](std::uint32_t which) {
    std::vector<double> at{0.0};
    for (std::uint32_t i = 0; i < 24; ++i) {
      const Draws draw(seed, i, which, Purpose::test);
      at.push_back(at.back() +
                   (draw.uniform(0) < 0.3 ? draw.uniform(1, 0.01, 0.05) : draw.uniform(1, 0.3, 3.0)));
    }
    return at;
  };
  maze.xs = lines(1);
  maze.ys = lines(2);
  for (std::uint32_t c = 0; c < 24 * 24; ++c)
    maze.open.push_back(Draws(seed, c, 3, Purpose::test).uniform(0) < 0.75 ? 1 : 0);
  maze.mesh = test::gridMesh(
      maze.xs, maze.ys, [&](int x, int y) { return maze.open[static_cast<std::size_t>(y * 24 + x)] != 0; });
  for (std::uint32_t v = 0; v < maze.mesh.vertices.size(); ++v) {
    const Draws draw(seed, v, 4, Purpose::test);
    Fixed2& p = maze.mesh.vertices[v];
    p.x += static_cast<std::int32_t>(draw.uniform(0, -0.002, 0.002) * fixedUnitsPerMetre);
    p.y += static_cast<std::int32_t>(draw.uniform(1, -0.002, 0.002) * fixedUnitsPerMetre);
  }
  return maze;
}

/// By the cells, not by the mesh: shaken corners move a cell's outline by at most 2.9 mm.
bool onOpenCell(const Maze& maze, Vec2 p) {
  constexpr double margin_m = 0.003 + tolerance_m;
  for (std::size_t j = 0; j + 1 < maze.ys.size(); ++j) {
    if (p.y < maze.ys[j] - margin_m || p.y > maze.ys[j + 1] + margin_m) continue;
    for (std::size_t i = 0; i + 1 < maze.xs.size(); ++i)
      if (p.x >= maze.xs[i] - margin_m && p.x <= maze.xs[i + 1] + margin_m && maze.open[j * 24 + i] != 0)
        return true;
  }
  return false;
}

/// By the triangles as polygons in floating point, with tolerance.
bool onSomeFace(const SurfaceMesh& mesh, Vec2 p) {
  for (const auto& face : mesh.faces) {
    const Polygon triangle{{toMetres(mesh.vertices[face[0]]), toMetres(mesh.vertices[face[1]]),
                            toMetres(mesh.vertices[face[2]])},
                           {}};
    if (contains(triangle, p)) return true;
    for (std::size_t k = 0; k < 3; ++k)
      if (distance(p, nearestOnSegment(p, triangle.outer[k], triangle.outer[(k + 1) % 3])) < tolerance_m)
        return true;
  }
  return false;
}

/// Mostly steps of a walker, some jumps, and now and then exactly to a vertex; headings last a while, so that
/// walls are met and followed.
Fixed2 drawTarget(const SurfaceMesh& mesh, std::uint64_t seed, std::uint32_t i, Fixed2 from) {
  const Draws draw(seed, i, 5, Purpose::test);
  if (draw.uniform(0) < 0.02)
    return mesh
        .vertices[static_cast<std::size_t>(draw.uniform(1) * static_cast<double>(mesh.vertices.size()))];
  const double turn = Draws(seed, i / 60, 6, Purpose::test).uniform(0) + 0.1 * draw.uniform(2);
  const double length_m = draw.uniform(0) < 0.9 ? 0.07 : draw.uniform(3, 0.0, 8.0);
  const double angle = 2.0 * std::numbers::pi * turn;
  return toFixed(toMetres(from) + length_m * Vec2{std::cos(angle), std::sin(angle)});
}

class Slides : public testing::TestWithParam<std::uint64_t> {};

TEST_P(Slides, StayInTheMaze) {
  const std::uint64_t seed = GetParam();
  const Maze maze = makeMaze(seed);
  ASSERT_EQ(findDefect(maze.mesh), "");
  const Surface surface(maze.mesh);
  SurfacePoint p{FaceId(std::size_t{0}), maze.mesh.vertices[maze.mesh.faces[0][0]]};
  for (std::uint32_t i = 0; i < 250'000; ++i) {
    if (i % 2000 == 0) { // somewhere else, from a corner: pockets of the maze are shut off from each other
      const FaceId face(static_cast<std::size_t>(Draws(seed, i, 7, Purpose::test).uniform(0) *
                                                 static_cast<double>(maze.mesh.faces.size())));
      p = {face, surface.row(face).corners[i % 3]};
    }
    const Fixed2 to = drawTarget(maze.mesh, seed, i, p.position);
    const SlideEnd end = surface.slide(p, to);
    const Vec2 from_m = toMetres(p.position);
    const Vec2 end_m = toMetres(end.point.position);
    ASSERT_TRUE(contains(surface.row(end.point.face), end.point.position)) << "slide " << i;
    ASSERT_TRUE(end.touched || end.point.position == to);
    ASSERT_LE(distance(from_m, end_m), distance(from_m, toMetres(to)) + tolerance_m) << "slide " << i;
    for (int k = 1; k <= 4; ++k)
      ASSERT_TRUE(onOpenCell(maze, from_m + 0.25 * k * (end_m - from_m))) << "slide " << i;
    ASSERT_TRUE(i % 100 != 0 || onSomeFace(maze.mesh, end_m)) << "slide " << i;
    p = end.point;
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, Slides, testing::Values(1, 2, 3, 4));

TEST(SlidesOnTwoSheets, NobodyChangesStoreyBesideTheRamp) {
  const SurfaceMesh mesh = test::bridgeMesh();
  const Surface surface(mesh);
  SurfacePoint p = surface.locate(Vec2{0.0, -35.0}).value();
  std::uint32_t onDeck = 0;
  std::uint32_t underDeck = 0;
  for (std::uint32_t i = 0; i < 200'000; ++i) {
    if (i % 1000 == 0)
      p = surface.locate(Vec2{i % 2000 == 0 ? 3.9 : 39.0, 0.0}, i % 2000 == 0 ? 1 : 0).value();
    const Draws draw(9, i / 100, 8, Purpose::test);
    const double angle = 2.0 * std::numbers::pi * draw.uniform(0);
    const Vec2 from = toMetres(p.position);
    const double length_m = i % 50 == 0 ? 20.0 : 0.5;
    const Vec2 aim = from + length_m * Vec2{std::cos(angle), std::sin(angle)};
    const double before = surface.height_m(p);
    p = surface.slide(p, toFixed(aim)).point;
    ASSERT_TRUE(contains(surface.row(p.face), p.position)) << "slide " << i;
    const Vec2 end = toMetres(p.position);
    ASSERT_LE(std::abs(surface.height_m(p) - before), 0.25 * distance(from, end) + tolerance_m)
        << "slide " << i;
    ASSERT_LE(std::max(std::abs(end.x), std::abs(end.y)), 40.0);
    const bool middle = std::abs(end.x) <= 4.0 && std::abs(end.y) <= 10.0;
    onDeck += middle && surface.sheet(p) == 1 ? 1 : 0;
    underDeck += middle && surface.sheet(p) == 0 ? 1 : 0;
  }
  EXPECT_GT(onDeck, 1000U);
  EXPECT_GT(underDeck, 1000U);
}

} // namespace
} // namespace loopstad::twin
