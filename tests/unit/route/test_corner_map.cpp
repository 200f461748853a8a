// SPDX-License-Identifier: GPL-3.0-or-later
#include "corner_map.hpp"
#include "seeds.hpp"

#include <loopstad/test/meshes.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace loopstad::sim::route {
namespace {

/// An L, 2 m wide: 10 m east, then 10 m north round the corner at (8, 2); its end is the target.
struct Bend {
  twin::SurfaceMesh mesh = test::gridMesh(10, 10, 1.0, [](int i, int j) { return j < 2 || i >= 8; });
  twin::Surface surface{mesh};
  std::shared_ptr<const RouteGround> ground = std::make_shared<const RouteGround>(mesh, false);
  CornerMap map = make();

  [[nodiscard]] CornerMap make() const {
    SerialExecutor serial;
    Wave wave(*ground);
    seed(wave, {surface.region({{{{8, 9}, {10, 9}, {10, 10}, {8, 10}}, {}}}), {}});
    wave.runInView();
    CornerRoom room;
    return {ground, std::make_shared<const ViewTable>(ground, serial), wave, room};
  }
  [[nodiscard]] Aim from(Vec2 p) const { return map.best(surface.locate(p)->face.value(), p); }
};

TEST(CornerMap, AimsAtTheCornerAndThenAtTheTarget) {
  const Bend bend;
  const Aim round = bend.from({1.0, 0.5});
  EXPECT_NEAR(round.distance_m, std::hypot(7.0, 1.5) + 7.0, 1e-3);
  EXPECT_NEAR(round.direction.x, 7.0, 1e-4);
  EXPECT_NEAR(round.direction.y, 1.5, 1e-4);
  ASSERT_TRUE(round.turn.has_value());
  EXPECT_EQ(round.turn->at, (Vec2{8.0, 2.0}));
  EXPECT_EQ(round.wall, WallSide::left);
  const Aim straight = bend.from({9.0, 4.0});
  EXPECT_NEAR(straight.distance_m, 5.0, 1e-3);
  EXPECT_FALSE(straight.turn.has_value());
}

TEST(CornerMap, OnACornerItAimsAtWhatComesNext) {
  const Bend bend;
  const Aim there = bend.from({8.0, 2.0});
  EXPECT_NEAR(there.direction.x, 0.0, 1e-6);
  EXPECT_NEAR(there.direction.y, 7.0, 1e-4);
  EXPECT_NEAR(there.distance_m, 7.0, 1e-3);
}

TEST(CornerMap, NearACornerItKnowsHowTheWayGoesOn) {
  const Bend bend;
  const Aim near = bend.from({7.9, 1.9});
  EXPECT_NEAR(near.onward.x, 0.0, 1e-6);
  EXPECT_NEAR(near.onward.y, 1.0, 1e-6);
}

TEST(CornerMap, TakesLittleMoreThanTwoBytesPerCorner) {
  const Bend bend;
  EXPECT_EQ(bend.map.views().corners(), 1U);
  EXPECT_LT(bend.map.bytes(), 2000U); // most of it is the target's own view
}

} // namespace
} // namespace loopstad::sim::route
