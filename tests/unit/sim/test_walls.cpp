// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/walls.hpp>
#include <loopstad/test/meshes.hpp>

#include <gtest/gtest.h>

namespace loopstad::sim {
namespace {

/// How many walls count the person at p as standing before them, within reach_m.
int facedWalls(const Walls& walls, Vec2 p, float reach_m) {
  int count = 0;
  for (const twin::WallId w : walls.around(toFixed(p))) {
    const WallOffset to = walls.offset(w, toFixed(p));
    count += to.faced && to.squared_m2 < reach_m * reach_m ? 1 : 0;
  }
  return count;
}

/// 12 m x 12 m round a pillar of 4 m x 4 m.
twin::SurfaceMesh roundPillar(double cell_m) {
  const int cells = static_cast<int>(12.0 / cell_m);
  const auto inPillar = [cells](int i) { return i >= cells / 3 && i < 2 * cells / 3; };
  return test::gridMesh(cells, cells, cell_m, [=](int x, int y) { return !inPillar(x) || !inPillar(y); });
}

TEST(Walls, OneWallOrCornerCountsOnceHoweverFinelyItIsCut) {
  for (const double cell_m : {4.0, 2.0, 1.0, 0.5}) {
    const twin::SurfaceMesh mesh = roundPillar(cell_m);
    const twin::Surface surface(mesh);
    const Walls walls(surface);
    EXPECT_EQ(facedWalls(walls, {3.3, 6.1}, 1.0F), 1) << cell_m; // before the west side
    EXPECT_EQ(facedWalls(walls, {3.5, 3.4}, 1.0F), 1) << cell_m; // off the south-west corner
    EXPECT_EQ(facedWalls(walls, {0.5, 0.5}, 1.0F), 2) << cell_m; // in a corner of the room: two walls
  }
}

TEST(Walls, HideWhatIsBehindThem) {
  const twin::SurfaceMesh mesh = roundPillar(2.0);
  const twin::Surface surface(mesh);
  const auto hidden = [&](Vec2 p, Vec2 q) {
    for (const twin::Wall& wall : surface.walls())
      if (hides(wall, toFixed(p), toFixed(q))) return true;
    return false;
  };
  EXPECT_TRUE(hidden({3.0, 6.0}, {9.0, 6.0}));
  EXPECT_TRUE(hidden({9.0, 6.0}, {3.0, 6.0}));
  EXPECT_FALSE(hidden({3.0, 2.0}, {9.0, 2.5}));
  EXPECT_FALSE(hidden({3.0, 2.0}, {3.0, 10.0}));
}

TEST(Walls, OfAnotherSheetCountOnlyWhereOneCanWalkToThem) {
  twin::SurfaceMesh mesh = test::bridgeMesh();
  for (float& height_m : mesh.heights_m) height_m *= 0.2F; // the deck is only 1 m up: less than a storey
  const twin::Surface surface(mesh);
  const Walls walls(surface);
  // Where the ramp begins, the square below ends at a wall along y = -10, right under the deck.
  const auto met = [&](std::int16_t sheet) {
    const auto here = surface.locate({0.0, -9.5}, sheet);
    EXPECT_TRUE(here.has_value());
    int count = 0;
    for (const twin::WallId w : walls.around(here->position)) {
      const WallOffset to = walls.offset(w, here->position);
      count += to.faced && to.squared_m2 < 1.0F && walls.meets(w, *here, to) ? 1 : 0;
    }
    return count;
  };
  EXPECT_EQ(met(0), 1);
  EXPECT_EQ(met(1), 0);
}

} // namespace
} // namespace loopstad::sim
