// SPDX-License-Identifier: GPL-3.0-or-later
/// Meshes that are cut along any lines stay sound, keep their area, and have the lines among their edges.
#include <loopstad/base/random.hpp>
#include <loopstad/test/meshes.hpp>
#include <loopstad/twin/cut_along.hpp>
#include <loopstad/twin/surface.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace loopstad::twin {
namespace {

/// Gaps from 1 cm to 3 m, one cell in four closed, corners shaken.
SurfaceMesh makeMaze(std::uint64_t seed) {
  const auto lines = [seed](std::uint32_t which) {
    std::vector<double> at{0.0};
    for (std::uint32_t i = 0; i < 16; ++i) {
      const Draws draw(seed, i, which, Purpose::test);
      at.push_back(at.back() +
                   (draw.uniform(0) < 0.3 ? draw.uniform(1, 0.01, 0.05) : draw.uniform(1, 0.3, 3.0)));
    }
    return at;
  };
  SurfaceMesh mesh = test::gridMesh(lines(1), lines(2), [&](int x, int y) {
    return Draws(seed, static_cast<std::uint32_t>(y * 16 + x), 3, Purpose::test).uniform(0) < 0.75;
  });
  for (std::uint32_t v = 0; v < mesh.vertices.size(); ++v) {
    const Draws draw(seed, v, 4, Purpose::test);
    mesh.vertices[v].x += static_cast<std::int32_t>(draw.uniform(0, -0.002, 0.002) * fixedUnitsPerMetre);
    mesh.vertices[v].y += static_cast<std::int32_t>(draw.uniform(1, -0.002, 0.002) * fixedUnitsPerMetre);
  }
  return mesh;
}

double toEdges_m(const CutMesh& cut, std::size_t line, Vec2 p) {
  double nearest_m = 1e9;
  for (const MeshEdge& e : cut.lines[line]) {
    const auto& corners = cut.mesh.faces[e.face.index()];
    const Vec2 a = toMetres(cut.mesh.vertices[corners[e.edge]]);
    const Vec2 b = toMetres(cut.mesh.vertices[corners[(e.edge + 1U) % 3U]]);
    nearest_m = std::min(nearest_m, distance(p, nearestOnSegment(p, a, b)));
  }
  return nearest_m;
}

TEST(Cuts, AnyLinesOnAnyMeshBecomeItsEdges) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const SurfaceMesh maze = makeMaze(seed);
    ASSERT_EQ(findDefect(maze), "");
    const Surface surface(maze);
    std::vector<CutLine> lines;
    for (std::uint32_t i = 0; i < 12; ++i) {
      const Draws draw(seed, i, 5, Purpose::test);
      lines.push_back({{draw.uniform(0, -1.0, 25.0), draw.uniform(1, -1.0, 25.0)},
                       {draw.uniform(2, -1.0, 25.0), draw.uniform(3, -1.0, 25.0)}});
    }
    const CutMesh cut = cutAlong(maze, lines);
    ASSERT_EQ(findDefect(cut.mesh), "") << seed;
    EXPECT_NEAR(area_m2(cut.mesh), area_m2(maze), 2e-3) << seed;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const int samples = static_cast<int>(distance(lines[i].from, lines[i].to) / 0.05);
      for (int k = 0; k <= samples; ++k) {
        const Vec2 p = lines[i].from + (k / (samples + 1.0)) * (lines[i].to - lines[i].from);
        const auto here = surface.locate(p);
        if (!here || surface.clearance_m(*here, 0.1) < 0.1) continue;
        ASSERT_LT(toEdges_m(cut, i, p), 0.1) << seed << " line " << i;
      }
    }
  }
}

/// Nobody gets over a line that is shut from end to end.
TEST(Cuts, AShutLineHoldsEveryone) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const Draws line(seed, 0, 6, Purpose::test);
    const SurfaceMesh maze = makeMaze(seed);
    const double x0 = line.uniform(0, 5.0, 15.0);
    const double x1 = line.uniform(1, 5.0, 15.0);
    const CutMesh cut = cutAlong(maze, std::array{CutLine{{x0, -1.0}, {x1, 60.0}}});
    SurfaceMesh shut = cut.mesh;
    for (const MeshEdge& e : cut.lines[0])
      if (const auto other = otherSide(cut.mesh, e)) {
        for (const MeshEdge& side : {e, *other}) {
          shut.neighbours[side.face.index()][side.edge] = FaceId::none();
          shut.boundaries[side.face.index()][side.edge] = Boundary::barrier;
        }
      }
    ASSERT_EQ(findDefect(shut), "");
    const Surface surface(shut);
    const auto side_m = [&](Vec2 p) { return p.x - (x0 + (x1 - x0) * (p.y + 1.0) / 61.0); };
    for (std::uint32_t walker = 0; walker < 100; ++walker) {
      const Draws draw(seed, walker, 7, Purpose::test);
      auto at = surface.nearest({draw.uniform(0, 0.0, 25.0), draw.uniform(1, 0.0, 25.0)}, 5.0);
      if (!at || std::abs(side_m(toMetres(at->position))) < 0.2) continue;
      const bool before = side_m(toMetres(at->position)) > 0.0;
      for (std::uint32_t step = 0; step < 50; ++step) {
        const Draws go(seed, walker * 50 + step, 8, Purpose::test);
        const Vec2 by{go.uniform(0, -2.0, 2.0) + (before ? -0.7 : 0.7), go.uniform(1, -2.0, 2.0)};
        at = surface.slide(*at, toFixed(toMetres(at->position) + by)).point;
        const double aside_m = side_m(toMetres(at->position));
        ASSERT_TRUE(before ? aside_m > -0.12 : aside_m < 0.12) << seed << " " << walker << " " << aside_m;
      }
    }
  }
}

} // namespace
} // namespace loopstad::twin
