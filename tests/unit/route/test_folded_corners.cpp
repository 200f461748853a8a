// SPDX-License-Identifier: GPL-3.0-or-later
#include "folded_corners.hpp"

#include <loopstad/test/meshes.hpp>

#include <gtest/gtest.h>

#include <array>

namespace loopstad::sim::route {
namespace {

constexpr std::array<Vec2, 8> spokes{{{4, 0}, {4, 4}, {0, 4}, {-4, 4}, {-4, 0}, {-4, -4}, {0, -4}, {4, -4}}};

/// Sectors of an eighth of a turn round the origin, like the steps of a spiral staircase.
twin::SurfaceMesh spiral(std::uint32_t sectors) {
  twin::SurfaceMesh mesh;
  mesh.surfaceClasses = {test::footway()};
  const std::uint32_t middle = test::addVertex(mesh, {0, 0});
  for (std::uint32_t i = 0; i <= sectors; ++i) static_cast<void>(test::addVertex(mesh, spokes[i % 8]));
  for (std::uint32_t i = 0; i < sectors; ++i)
    test::addFace(mesh, middle, 1 + i, 2 + i, static_cast<std::int16_t>(i / 8));
  test::connect(mesh, [](std::uint32_t, std::uint32_t) { return twin::Boundary::building; });
  return mesh;
}

Fan fanOf(const RouteGround& ground) {
  Fan fan;
  ground.fan(0, 0, fan);
  return fan;
}

TEST(FoldedCorners, OnlyMoreThanAWholeTurnFolds) {
  for (const std::uint32_t sectors : {2U, 5U, 7U, 9U, 11U}) {
    const RouteGround ground(spiral(sectors), false);
    EXPECT_EQ(folds(ground, fanOf(ground)), sectors > 8) << sectors;
  }
}

class Spiral : public testing::Test {
protected:
  const RouteGround ground{spiral(11), false};
  const FoldedCorners folded = [this] {
    FoldedCorners corners;
    corners.add(5, fanOf(ground));
    return corners;
  }();
};

TEST_F(Spiral, StoreysAreToldApart) {
  const Vec2 p{2.0, 1.0}; // over sectors 0 and 8
  EXPECT_EQ(folded.sectorTowards(ground, 5, 0, p), 0U);
  EXPECT_EQ(folded.sectorTowards(ground, 5, 8, p), 8U);
  EXPECT_EQ(folded.sector(5, 10), 10U);
}

TEST_F(Spiral, UpItsMiddleIsOnTheLeftAndDownOnTheRight) {
  const FoldedCorners::Side low{0, {2, 1}};
  const FoldedCorners::Side high{10, {-1, 2}}; // one turn and a quarter up
  EXPECT_EQ(folded.sideRound(ground, 5, low, high), WallSide::left);
  EXPECT_EQ(folded.sideRound(ground, 5, high, low), WallSide::right);
}

TEST_F(Spiral, LessThanHalfATurnIsNotPulledTight) {
  EXPECT_EQ(folded.sideRound(ground, 5, {0, {2, 1}}, {2, {-1, 2}}), WallSide::absent);
  EXPECT_EQ(folded.sideRound(ground, 5, {4, {-2, -1}}, {4, {-2, -1.5}}), WallSide::absent);
}

} // namespace
} // namespace loopstad::sim::route
