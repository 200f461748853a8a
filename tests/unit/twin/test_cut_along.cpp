// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/test/meshes.hpp>
#include <loopstad/twin/cut_along.hpp>
#include <loopstad/twin/surface.hpp>

#include <gtest/gtest.h>

#include <array>

namespace loopstad::twin {
namespace {

double length_m(const CutMesh& cut, std::size_t line) {
  double sum_m = 0.0;
  for (const MeshEdge& e : cut.lines[line]) {
    const auto& corners = cut.mesh.faces[e.face.index()];
    sum_m += distance(toMetres(cut.mesh.vertices[corners[e.edge]]),
                      toMetres(cut.mesh.vertices[corners[(e.edge + 1U) % 3U]]));
  }
  return sum_m;
}

/// Every edge of the line leads the way that the line does, so its face lies to the left.
void expectLeft(const CutMesh& cut, std::size_t line, Vec2 along) {
  for (const MeshEdge& e : cut.lines[line]) {
    const auto& corners = cut.mesh.faces[e.face.index()];
    const Vec2 a = toMetres(cut.mesh.vertices[corners[e.edge]]);
    const Vec2 b = toMetres(cut.mesh.vertices[corners[(e.edge + 1U) % 3U]]);
    EXPECT_GT(dot(b - a, along), 0.0);
  }
}

TEST(CutAlong, ALineAcrossACorridorBecomesEdges) {
  const SurfaceMesh hall = test::corridorMesh(40.0, 2.0);
  const CutMesh cut = cutAlong(hall, std::array{CutLine{{21.3, -0.5}, {20.9, 2.5}}});
  EXPECT_EQ(findDefect(cut.mesh), "");
  EXPECT_NEAR(area_m2(cut.mesh), 80.0, 1e-3);
  EXPECT_GT(cut.mesh.faces.size(), hall.faces.size());
  EXPECT_NEAR(length_m(cut, 0), 2.0 * std::hypot(3.0, 0.4) / 3.0, 1e-3);
  expectLeft(cut, 0, {-0.4, 3.0});
  for (const MeshEdge& e : cut.lines[0]) {
    const auto other = otherSide(cut.mesh, e);
    ASSERT_TRUE(other);
    EXPECT_EQ(otherSide(cut.mesh, *other), e);
  }
}

TEST(CutAlong, NothingIsCutWithoutLines) {
  const SurfaceMesh bridge = test::bridgeMesh();
  EXPECT_EQ(cutAlong(bridge, {}).mesh, bridge);
}

TEST(CutAlong, ALineThroughVerticesAddsNone) {
  const SurfaceMesh hall = test::corridorMesh(40.0, 2.0); // faces begin at every second metre
  const CutMesh cut = cutAlong(hall, std::array{CutLine{{20.004, -1.0}, {20.004, 3.0}}});
  EXPECT_EQ(cut.mesh, hall);
  EXPECT_NEAR(length_m(cut, 0), 2.0, 1e-9);
}

TEST(CutAlong, EndsInTheOpenBecomeVertices) {
  const SurfaceMesh square = test::gridMesh(10, 10, 1.0, [](int, int) { return true; });
  const CutMesh cut = cutAlong(square, std::array{CutLine{{2.3, 3.3}, {7.8, 6.1}}});
  EXPECT_EQ(findDefect(cut.mesh), "");
  EXPECT_NEAR(area_m2(cut.mesh), 100.0, 1e-3);
  EXPECT_NEAR(length_m(cut, 0), std::hypot(5.5, 2.8), 1e-3);
}

TEST(CutAlong, LinesThatCrossKeepEachOthersEdges) {
  const SurfaceMesh square = test::gridMesh(10, 10, 1.0, [](int, int) { return true; });
  const CutMesh cut =
      cutAlong(square, std::array{CutLine{{0.7, 5.2}, {9.4, 5.3}}, CutLine{{5.4, 0.2}, {5.3, 9.9}}});
  EXPECT_EQ(findDefect(cut.mesh), "");
  EXPECT_NEAR(length_m(cut, 0), std::hypot(8.7, 0.1), 1e-3);
  EXPECT_NEAR(length_m(cut, 1), std::hypot(9.7, 0.1), 1e-3);
  expectLeft(cut, 0, {8.7, 0.1});
  expectLeft(cut, 1, {-0.1, 9.7});
}

TEST(CutAlong, OnlyTheSheetThatIsNamedIsCut) {
  const SurfaceMesh bridge = test::bridgeMesh(); // a deck 8 m wide over a square of 80 m
  const CutLine across{{-20.0, 1.3}, {20.0, 1.3}, std::int16_t{1}};
  const CutMesh deck = cutAlong(bridge, std::array{across});
  EXPECT_EQ(findDefect(deck.mesh), "");
  EXPECT_NEAR(length_m(deck, 0), 8.0, 1e-3);
  const CutMesh both = cutAlong(bridge, std::array{CutLine{across.from, across.to}});
  EXPECT_NEAR(length_m(both, 0), 48.0, 1e-3);
}

TEST(CutAlong, TheSeamOfABridgeIsCutOnBothSheets) {
  const SurfaceMesh bridge = test::bridgeMesh(); // stitched to the square at y = 30, from x = -4 to 4
  const CutMesh cut = cutAlong(bridge, std::array{CutLine{{-4.0, 30.0}, {4.0, 30.0}, std::int16_t{1}}});
  EXPECT_EQ(cut.mesh, bridge);
  EXPECT_NEAR(length_m(cut, 0), 8.0, 1e-9);
  for (const MeshEdge& e : cut.lines[0])
    EXPECT_EQ(cut.mesh.sheets[e.face.index()], 0); // north of the seam lies the square
}

TEST(CutAlong, HeightsLieOnTheRamp) {
  const SurfaceMesh bridge = test::bridgeMesh();
  const CutMesh cut = cutAlong(bridge, std::array{CutLine{{-9.0, -21.0}, {9.0, -21.0}, std::int16_t{1}}});
  const Surface surface(cut.mesh);
  const auto here = surface.locate({0.3, -21.0}, std::int16_t{1});
  ASSERT_TRUE(here);
  EXPECT_NEAR(surface.height_m(*here), 2.25, 1e-3); // 5 m up over 20 m from y = -30 on
}

} // namespace
} // namespace loopstad::twin
