// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/test/meshes.hpp>
#include <loopstad/twin/slopes.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace loopstad::twin {
namespace {

using test::corridorMesh;

template <class HeightAt>
SurfaceMesh lifted(SurfaceMesh mesh, HeightAt&& at) {
  for (std::size_t v = 0; v < mesh.vertices.size(); ++v)
    mesh.heights_m[v] = static_cast<float>(at(toMetres(mesh.vertices[v])));
  return mesh;
}

TEST(Slopes, OfAPlaneAreThePlanesOwn) {
  const SurfaceMesh mesh = lifted(corridorMesh(20.0, 2.0), [](Vec2 p) { return 0.08 * p.x - 0.01 * p.y; });
  for (const Vec2 slope : slopesOf(mesh)) {
    EXPECT_NEAR(slope.x, 0.08, 1e-6);
    EXPECT_NEAR(slope.y, -0.01, 1e-6);
  }
}

TEST(Slopes, OfLevelGroundAreNone) {
  for (const Vec2 slope : slopesOf(corridorMesh(20.0, 2.0))) EXPECT_EQ(slope, Vec2());
}

TEST(Slopes, AKerbIsNoHill) {
  // A strip of 0.3 m in which the ground rises by 12 cm, between two level parts of 5 m.
  SurfaceMesh mesh;
  const std::array<double, 4> x{0.0, 5.0, 5.3, 10.3};
  for (std::size_t i = 0; i < x.size(); ++i)
    for (const double y : {0.0, 3.0}) {
      mesh.vertices.push_back(toFixed(Vec2{x[i], y}));
      mesh.heights_m.push_back(i < 2 ? 0.0F : 0.12F);
    }
  for (std::uint32_t i = 0; i < 3; ++i) {
    mesh.faces.push_back({2 * i, 2 * i + 2, 2 * i + 1});
    mesh.faces.push_back({2 * i + 2, 2 * i + 3, 2 * i + 1});
  }
  mesh.neighbours.assign(6, {});
  for (auto& row : mesh.neighbours) row.fill(FaceId::none());
  const auto join = [&](std::size_t f, std::size_t e, std::size_t g, std::size_t d) {
    mesh.neighbours[f][e] = FaceId(g);
    mesh.neighbours[g][d] = FaceId(f);
  };
  for (std::size_t i = 0; i < 3; ++i) join(2 * i, 1, 2 * i + 1, 2);
  for (std::size_t i = 0; i + 1 < 3; ++i) join(2 * i + 1, 0, 2 * i + 2, 2);
  mesh.boundaries.assign(6, {});
  mesh.sheets.assign(6, 0);
  mesh.classes.assign(6, 0);
  mesh.surfaceClasses.resize(1);
  const std::vector<Vec2> slopes = slopesOf(mesh);
  for (const std::size_t kerb : {std::size_t{2}, std::size_t{3}})
    EXPECT_LT(std::sqrt(squaredLength(slopes[kerb])), wheelchairSlope); // 0.4 on its own
  mesh.surfaceClasses[0].kind = GroundKind::stairs;
  EXPECT_NEAR(slopesOf(mesh)[2].x, 0.4, 1e-3); // stairs are as steep as they are
}

} // namespace
} // namespace loopstad::twin
