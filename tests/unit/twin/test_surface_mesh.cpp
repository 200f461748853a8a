// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/test/meshes.hpp>
#include <loopstad/twin/surface_mesh.hpp>

#include <gtest/gtest.h>

namespace loopstad::twin {
namespace {

TEST(TestMeshes, AreSoundAndAsLargeAsSaid) {
  const auto all = [](int, int) { return true; };
  const auto notMiddle = [](int x, int y) { return x != 2 || y != 1; };
  EXPECT_EQ(findDefect(test::gridMesh(5, 3, 2.0, all)), "");
  EXPECT_DOUBLE_EQ(area_m2(test::gridMesh(5, 3, 2.0, all)), 60.0);
  EXPECT_EQ(findDefect(test::gridMesh(5, 3, 2.0, notMiddle)), "");
  EXPECT_DOUBLE_EQ(area_m2(test::gridMesh(5, 3, 2.0, notMiddle)), 56.0);
  EXPECT_EQ(findDefect(test::corridorMesh(40.0, 2.0)), "");
  EXPECT_DOUBLE_EQ(area_m2(test::corridorMesh(40.0, 2.0)), 80.0);
  EXPECT_EQ(findDefect(test::bridgeMesh()), "");
  EXPECT_DOUBLE_EQ(area_m2(test::bridgeMesh()), 80.0 * 80.0 - 2 * 8.0 * 20.0 + 8.0 * 60.0);
}

TEST(TestMeshes, BridgeIsStitchedAtItsEndsOnly) {
  const SurfaceMesh mesh = test::bridgeMesh();
  int stitches = 0;
  for (std::size_t f = 0; f < mesh.faces.size(); ++f)
    for (std::size_t e = 0; e < 3; ++e)
      if (const FaceId other = mesh.neighbours[f][e]; other && mesh.sheets[other.index()] != mesh.sheets[f]) {
        EXPECT_EQ(std::abs(toMetres(mesh.vertices[mesh.faces[f][e]]).y), 30.0);
        ++stitches;
      }
  EXPECT_EQ(stitches, 2 * 2 * 4); // two ends, seen from both sides, four cells wide
}

class FindDefect : public testing::Test {
protected:
  SurfaceMesh mesh = test::gridMesh(2, 2, 1.0, [](int, int) { return true; });

  /// The edge of face 0 that has a neighbour.
  [[nodiscard]] std::size_t innerEdge() const {
    std::size_t e = 0;
    while (!mesh.neighbours[0][e]) ++e;
    return e;
  }
};

TEST_F(FindDefect, NothingInASoundMesh) { EXPECT_EQ(findDefect(mesh), ""); }

TEST_F(FindDefect, NothingInAnEmptyMesh) { EXPECT_EQ(findDefect(SurfaceMesh{}), ""); }

TEST_F(FindDefect, SizesThatDiffer) {
  mesh.sheets.pop_back();
  EXPECT_EQ(findDefect(mesh), "sheets and faces differ in number");
}

TEST_F(FindDefect, ClockwiseFace) {
  std::swap(mesh.faces[3][0], mesh.faces[3][1]);
  EXPECT_EQ(findDefect(mesh), "face 3: corners do not run counter-clockwise");
}

TEST_F(FindDefect, VertexOutOfRange) {
  mesh.faces[1][2] = 9;
  EXPECT_EQ(findDefect(mesh), "face 1: vertex does not exist");
}

TEST_F(FindDefect, NeighbourThatDoesNotNameUsBack) {
  const std::size_t e = innerEdge();
  const std::size_t other = mesh.neighbours[0][e].index();
  for (FaceId& n : mesh.neighbours[other])
    if (n == FaceId(std::size_t{0})) n = FaceId(std::size_t{7});
  EXPECT_NE(findDefect(mesh), "");
}

TEST_F(FindDefect, BoundaryWithoutReason) {
  for (std::size_t e = 0; e < 3; ++e)
    if (!mesh.neighbours[0][e]) mesh.boundaries[0][e] = Boundary::none;
  EXPECT_EQ(findDefect(mesh), "face 0: edge without neighbour has no reason");
}

TEST_F(FindDefect, VertexTooFarOut) {
  mesh.vertices[4].x = 2'000'000'000;
  EXPECT_EQ(findDefect(mesh), "vertex 4: more than 16 km from the origin");
}

TEST_F(FindDefect, HeightThatIsNoNumber) {
  mesh.heights_m[2] = std::numeric_limits<float>::quiet_NaN();
  EXPECT_EQ(findDefect(mesh), "vertex 2: height is no height on earth");
}

TEST_F(FindDefect, ClassThatDoesNotExist) {
  mesh.classes[5] = 1;
  EXPECT_EQ(findDefect(mesh), "face 5: surface class does not exist");
}

} // namespace
} // namespace loopstad::twin
