// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/random.hpp>
#include <loopstad/test/meshes.hpp>
#include <loopstad/twin/surface_patches.hpp>

#include <gtest/gtest.h>

#include <set>

namespace loopstad::twin {
namespace {

TEST(SurfacePatches, SquareIsOneRing) {
  const auto patches =
      surfacePatches(test::gridMesh(4, 3, 1.0, [](int, int) { return true; }), PatchBy::sheet);
  ASSERT_EQ(patches.size(), 1U);
  EXPECT_EQ(patches[0].polygon.outer.size(), 14U); // every vertex on the border stays
  EXPECT_TRUE(patches[0].polygon.holes.empty());
  EXPECT_DOUBLE_EQ(signedArea_m2(patches[0].polygon.outer), 12.0);
  EXPECT_DOUBLE_EQ(patches[0].area_m2, 12.0);
}

TEST(SurfacePatches, HolesThatTouchEachOtherAndTheRimStayRings) {
  // Closed cells: two that meet at a corner, and one at the border that meets one of them at a corner.
  const auto open = [](int x, int y) {
    return !(x == 1 && y == 1) && !(x == 2 && y == 2) && !(x == 0 && y == 0);
  };
  const SurfaceMesh mesh = test::gridMesh(5, 5, 1.0, open);
  const auto patches = surfacePatches(mesh, PatchBy::sheet);
  ASSERT_EQ(patches.size(), 1U);
  const Polygon& polygon = patches[0].polygon;
  EXPECT_EQ(polygon.holes.size(), 2U);
  EXPECT_NEAR(area_m2(polygon), 22.0, 1e-9);
  for (const Ring& hole : polygon.holes) EXPECT_LT(signedArea_m2(hole), 0.0);
}

TEST(SurfacePatches, CellsThatMeetAtACornerArePatchesOfTheirOwn) {
  const auto patches =
      surfacePatches(test::gridMesh(2, 2, 1.0, [](int x, int y) { return x == y; }), PatchBy::sheet);
  EXPECT_EQ(patches.size(), 2U);
}

TEST(SurfacePatches, BridgeIsCutOffWhereItsSheetEnds) {
  const auto patches = surfacePatches(test::bridgeMesh(), PatchBy::sheet);
  ASSERT_EQ(patches.size(), 2U);
  EXPECT_DOUBLE_EQ(patches[0].area_m2 + patches[1].area_m2, 6400.0 - 320.0 + 480.0);
}

TEST(SurfacePatches, TogetherTheyAreTheSurfaceOnRandomGrids) {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    SurfaceMesh mesh = test::gridMesh(12, 12, 1.0, [seed](int x, int y) {
      return Draws(seed, static_cast<std::uint32_t>(12 * y + x), 0, Purpose::test).uniform(0) < 0.6;
    });
    mesh.surfaceClasses.push_back(test::footway());
    for (std::uint32_t f = 0; f < mesh.faces.size(); ++f)
      mesh.classes[f] = Draws(seed, f / 6, 1, Purpose::test).uniform(0) < 0.5 ? 1 : 0;
    double sum = 0.0;
    for (const SurfacePatch& patch : surfacePatches(mesh, PatchBy::surfaceClass)) {
      EXPECT_NEAR(area_m2(patch.polygon), patch.area_m2, 1e-9);
      EXPECT_GT(signedArea_m2(patch.polygon.outer), 0.0);
      std::vector<Ring> rings = patch.polygon.holes;
      rings.push_back(patch.polygon.outer);
      for (const Ring& ring : rings) { // no ring passes through a point twice
        std::set<std::pair<double, double>> points;
        for (const Vec2 p : ring) EXPECT_TRUE(points.emplace(p.x, p.y).second);
      }
      sum += patch.area_m2;
    }
    EXPECT_NEAR(sum, area_m2(mesh), 1e-9);
  }
}

} // namespace
} // namespace loopstad::twin
