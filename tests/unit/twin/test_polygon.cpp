// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/random.hpp>
#include <loopstad/twin/polygon.hpp>

#include <gtest/gtest.h>

#include <numbers>

namespace loopstad::twin {
namespace {

Ring boxRing(double x0, double y0, double x1, double y1) { return {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}; }

double distanceToRings(const Polygon& polygon, Vec2 p) {
  double nearest = 1e9;
  const auto look = [&](const Ring& ring) {
    for (std::size_t i = 0; i < ring.size(); ++i)
      nearest = std::min(nearest, distance(p, nearestOnSegment(p, ring[i], ring[(i + 1) % ring.size()])));
  };
  look(polygon.outer);
  for (const Ring& hole : polygon.holes) look(hole);
  return nearest;
}

TEST(Polygon, AreaAndDirection) {
  const Ring ring = boxRing(0, 0, 40, 30);
  EXPECT_EQ(signedArea_m2(ring), 1200.0);
  EXPECT_EQ(signedArea_m2(Ring(ring.rbegin(), ring.rend())), -1200.0);
  EXPECT_EQ(area_m2(Polygon{ring, {boxRing(1, 1, 3, 2)}}), 1198.0);
  EXPECT_EQ(area_m2(Polygon{}), 0.0);
}

TEST(Polygon, AreaKeepsItsDigitsInRdNew) {
  // A tile of 10 cm at the far corner of the grid: products of coordinates there have steps of 3e-5 m2.
  const Vec2 far{278300.0, 611200.0};
  EXPECT_NEAR(area_m2(translated({boxRing(0, 0, 0.125, 0.125), {}}, far)), 0.015625, 1e-12);
}

TEST(Polygon, BorderCountsAsInside) {
  for (const Vec2 shift : {Vec2{0.0, 0.0}, Vec2{181156.0, 457394.0}}) {
    const Polygon polygon = translated({boxRing(0, 0, 10, 8), {boxRing(2, 2, 4, 5)}}, shift);
    const auto has = [&](double x, double y) { return contains(polygon, Vec2{x, y} + shift); };
    EXPECT_TRUE(has(1.0, 1.0));
    EXPECT_TRUE(has(0.0, 0.0));   // a corner
    EXPECT_TRUE(has(10.0, 3.25)); // an edge
    EXPECT_TRUE(has(3.0, 2.0));   // the rim of the hole
    EXPECT_TRUE(has(4.0, 5.0));   // its corner
    EXPECT_FALSE(has(3.0, 3.0));
    EXPECT_FALSE(has(10.001, 3.0));
    EXPECT_FALSE(has(-0.001, 8.0));
    EXPECT_FALSE(has(-5.0, 0.0)); // level with an edge
    EXPECT_FALSE(has(15.0, 2.0)); // level with the hole's
  }
}

TEST(Polygon, LevelWithCornersIsDecidedOnce) {
  const Polygon diamond{{{0, -5}, {5, 0}, {0, 5}, {-5, 0}}, {}};
  for (double x = -6.5; x <= 6.5; x += 1.0)
    EXPECT_EQ(contains(diamond, Vec2{x, 0.0}), std::abs(x) <= 5.0) << x;
  EXPECT_FALSE(contains(diamond, Vec2{1.0, 5.0}));
  EXPECT_FALSE(contains(diamond, Vec2{-1.0, -5.0}));
}

TEST(Polygon, InteriorPointOfAwkwardShapes) {
  const std::vector<Polygon> shapes{
      {boxRing(0, 0, 100, 0.01), {}},                                                         // a kerb
      {{{0, 0}, {100, 100}, {100, 100.02}, {0, 0.02}}, {}},                                   // a slanted one
      {{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 9.9}, {9.9, 9.9}, {9.9, 0.1}, {0, 0.1}}, {}}, // a C, thin
      {boxRing(0, 0, 10, 10), {boxRing(0.1, 0.1, 9.9, 9.9)}},                                 // a frame
      {{{0, 0}, {10, 5}, {0, 10}, {3, 5}}, {}},                                               // an arrow head
      {{{0, 0}, {4, 4}, {8, 0}, {8, 8}, {4, 4.001}, {0, 8}}, {}}, // a bow tie, just joined
  };
  for (const Polygon& shape : shapes)
    for (const Vec2 shift : {Vec2{0.0, 0.0}, Vec2{181156.0, 457394.0}}) {
      const Polygon polygon = translated(shape, shift);
      const Vec2 p = interiorPoint(polygon);
      EXPECT_TRUE(contains(polygon, p));
      EXPECT_GT(distanceToRings(polygon, p), 1e-4);
    }
}

TEST(Polygon, InteriorPointOfRandomStars) {
  for (std::uint32_t seed = 0; seed < 2000; ++seed) {
    Polygon star;
    Ring hole;
    constexpr std::uint32_t corners = 17;
    for (std::uint32_t i = 0; i < corners; ++i) {
      const Draws draw(seed, i, 0, Purpose::test);
      const double angle = 2.0 * std::numbers::pi * i / corners;
      const Vec2 way{std::cos(angle), std::sin(angle)};
      star.outer.push_back(draw.uniform(0, 2.0, 20.0) * way);
      hole.push_back(draw.uniform(1, 0.1, 1.8) * way);
    }
    star.holes.push_back(hole);
    star = translated(star, {181156.982, 457394.06});
    orient(star);
    const Vec2 p = interiorPoint(star);
    ASSERT_TRUE(contains(star, p)) << seed;
    ASSERT_GT(distanceToRings(star, p), 1e-6) << seed;
  }
}

TEST(Polygon, OrientTurnsRingsTheRightWay) {
  Polygon polygon{boxRing(0, 0, 4, 4), {boxRing(1, 1, 2, 2)}};
  std::ranges::reverse(polygon.outer);
  orient(polygon);
  EXPECT_GT(signedArea_m2(polygon.outer), 0.0);
  EXPECT_LT(signedArea_m2(polygon.holes[0]), 0.0);
  Polygon again = polygon;
  orient(again);
  EXPECT_EQ(again, polygon);
}

TEST(Polygon, LengthAndBounds) {
  const Line line{{0, 0}, {3, 4}, {3, 10}};
  EXPECT_EQ(length_m(line), 11.0);
  EXPECT_EQ(length_m(Line{{1, 1}}), 0.0);
  EXPECT_EQ(bounds(line), (Box2{{0, 0}, {3, 10}}));
  EXPECT_TRUE(bounds(Line{}).empty());
}

} // namespace
} // namespace loopstad::twin
