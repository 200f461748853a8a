// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/ground_under.hpp>

#include <gmock/gmock.h>

namespace loopstad::twin {
namespace {

using testing::ElementsAre;

/// A terrace at 0, a bank that rises by 2 m from x = 10 to x = 14, and a terrace at 2; a deck at 6 over the
/// middle.
Terrain terraces() {
  Terrain terrain;
  const auto strip = [&](double x0, float z0, double x1, float z1, double y0, double y1, std::int16_t level) {
    const auto first = static_cast<std::uint32_t>(terrain.vertices.size());
    for (const Vec2 p : {Vec2{x0, y0}, Vec2{x1, y0}, Vec2{x1, y1}, Vec2{x0, y1}})
      terrain.vertices.push_back(toFixed(p));
    for (const float z : {z0, z1, z1, z0}) terrain.heights_m.push_back(z);
    for (const auto& face :
         {std::array{first, first + 1, first + 2}, std::array{first, first + 2, first + 3}}) {
      terrain.faces.push_back(face);
      terrain.classes.push_back(0);
      terrain.levels.push_back(level);
      terrain.holes.push_back(Boundary::none);
    }
  };
  strip(0, 0.0F, 10, 0.0F, 0, 40, 0);
  strip(10, 0.0F, 14, 2.0F, 0, 40, 0);
  strip(14, 2.0F, 40, 2.0F, 0, 40, 0);
  strip(0, 6.0F, 40, 6.0F, 15, 20, 1);
  return terrain;
}

TEST(GroundUnder, IsThatOfTheFace) {
  const Terrain terrain = terraces();
  const GroundUnder ground(terrain);
  EXPECT_DOUBLE_EQ(ground.height_m({5, 17}, 0), 0.0);
  EXPECT_NEAR(ground.height_m({11, 30}, 0), 0.5, 1e-5);
  EXPECT_DOUBLE_EQ(ground.height_m({30, 17}, 0), 2.0);
  EXPECT_DOUBLE_EQ(ground.height_m({30, 17}, 1), 6.0);
}

TEST(GroundUnder, BesideTheLevelItIsTheNearestFace) {
  const Terrain terrain = terraces();
  const GroundUnder ground(terrain);
  EXPECT_DOUBLE_EQ(ground.height_m({30, 20.2}, 1), 6.0); // a railing beside the deck
  EXPECT_DOUBLE_EQ(ground.height_m({12, -3}, 0), 1.0);
  EXPECT_DOUBLE_EQ(ground.height_m({30, 5}, 7), 2.0); // no such level: the ground
  EXPECT_DOUBLE_EQ(GroundUnder(Terrain{}).height_m({1, 1}, 0), 0.0);
}

TEST(GroundUnder, ALineKeepsToTheGround) {
  const Terrain terrain = terraces();
  const GroundUnder ground(terrain);
  const std::vector<Vec3> way = ground.along({{0, 5}, {40, 5}, {40.004, 5}}, 0);
  ASSERT_EQ(way.size(), 4U); // foot and head of the bank
  EXPECT_EQ(way.front(), (Vec3{0, 5, 0}));
  EXPECT_EQ(way.back(), (Vec3{40, 5, 2}));
  for (std::size_t i = 0; i + 1 < way.size(); ++i)
    for (double share = 0.0; share <= 1.0; share += 0.01) {
      const Vec3 p = way[i] + share * (way[i + 1] - way[i]);
      EXPECT_NEAR(p.z, ground.height_m(p.xy(), 0), 0.051);
    }
  EXPECT_THAT(ground.along({{0, 5}, {8, 5}}, 0), ElementsAre(Vec3{0, 5, 0}, Vec3{8, 5, 0}));
}

} // namespace
} // namespace loopstad::twin
