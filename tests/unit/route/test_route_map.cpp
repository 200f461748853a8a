// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/executor.hpp>
#include <loopstad/sim/route_map.hpp>
#include <loopstad/test/meshes.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace loopstad::sim {
namespace {

twin::Polygon box(double x0, double y0, double x1, double y1) {
  return {{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, {}};
}

struct Place {
  twin::SurfaceMesh mesh;
  twin::Surface surface{mesh};

  explicit Place(twin::SurfaceMesh m) : mesh(std::move(m)) {}
  [[nodiscard]] RouteMap to(twin::Polygon area, const RouteOptions& options = {.clearance_m = 0.0}) const {
    SerialExecutor serial;
    return RouteMap::build(surface, {surface.region({std::move(area)}), {}}, options, serial);
  }
  [[nodiscard]] twin::SurfacePoint at(double x, double y) const { return *surface.locate(Vec2{x, y}); }
};

/// Walks in small steps along the headings; the length walked, infinite when it does not arrive.
double walk(const Place& place, const RouteMap& map, twin::SurfacePoint p, double step_m = 0.05) {
  double walked_m = 0.0;
  for (int i = 0; i < 100000; ++i) {
    const Heading h = map.heading(p);
    if (!h.reachable()) break;
    if (h.direction == Vec2{}) return walked_m;
    const Vec2 here = toMetres(p.position);
    p = place.surface.slide(p, toFixed(here + std::min(step_m, std::max(h.distance_m, 0.001)) * h.direction))
            .point;
    walked_m += distance(here, toMetres(p.position));
  }
  return std::numeric_limits<double>::infinity();
}

TEST(RouteMap, LeadsStraightDownACorridorToTheWholeEdge) {
  const Place place(test::corridorMesh(40.0, 2.0));
  const RouteMap map = place.to(box(39.0, 0.0, 40.0, 2.0));
  for (const double y : {0.1, 0.7, 1.3, 1.9}) {
    const Heading h = map.heading(place.at(1.0, y));
    EXPECT_NEAR(h.direction.x, 1.0, 1e-9);
    EXPECT_NEAR(h.direction.y, 0.0, 1e-9);
    EXPECT_NEAR(h.distance_m, 38.0, 1e-4);
  }
  const Heading there = map.heading(place.at(39.5, 1.0));
  EXPECT_EQ(there.direction, Vec2{});
  EXPECT_EQ(there.distance_m, 0.0);
}

TEST(RouteMap, GoesRoundACorner) {
  // An L: 10 m east, then 10 m north, 2 m wide; the inner corner is at (8, 2).
  const Place place(test::gridMesh(10, 10, 1.0, [](int i, int j) { return j < 2 || i >= 8; }));
  const RouteMap map = place.to(box(8.0, 9.0, 10.0, 10.0));
  const Vec2 p{1.25, 0.5};
  const Vec2 corner{8.0, 2.0};
  const Heading h = map.heading(place.at(p.x, p.y));
  EXPECT_NEAR(h.distance_m, distance(p, corner) + 7.0, 1e-4);
  EXPECT_NEAR(cross(h.direction, normalized(corner - p)), 0.0, 1e-9);
  EXPECT_NEAR(walk(place, map, place.at(p.x, p.y)), h.distance_m, 0.05);
}

TEST(RouteMap, RoundsCornersAtTheClearance) {
  const Place place(test::gridMesh(10, 10, 1.0, [](int i, int j) { return j < 2 || i >= 8; }));
  const RouteMap map = place.to(box(8.0, 9.0, 10.0, 10.0), {.clearance_m = 0.4});
  twin::SurfacePoint p = place.at(1.0, 1.9);
  double nearest_m = 10.0;
  bool arrived = false;
  for (int i = 0; i < 2000 && !arrived; ++i) {
    const Heading h = map.heading(p);
    ASSERT_TRUE(h.reachable());
    arrived = h.direction == Vec2{};
    p = place.surface.slide(p, toFixed(toMetres(p.position) + 0.02 * h.direction)).point;
    nearest_m = std::min(nearest_m, distance(toMetres(p.position), Vec2{8.0, 2.0}));
  }
  EXPECT_TRUE(arrived);
  EXPECT_GT(nearest_m, 0.3); // in the circle, the way goes on ahead a little
}

/// How far from the corner the way in that lane passes it.
double passes_m(const Place& place, const RouteMap& map, twin::SurfacePoint p, double lane, Vec2 corner) {
  double nearest_m = 10.0;
  for (int i = 0; i < 2000; ++i) {
    const Heading h = map.heading(p, lane);
    if (h.direction == Vec2{}) return nearest_m;
    p = place.surface.slide(p, toFixed(toMetres(p.position) + 0.02 * h.direction)).point;
    nearest_m = std::min(nearest_m, distance(toMetres(p.position), corner));
  }
  ADD_FAILURE() << "does not arrive in lane " << lane;
  return nearest_m;
}

TEST(RouteMap, LanesPassACornerFurtherOut) {
  // An L to the left, 4 m wide: its inner corner is on the left hand.
  const Place place(test::gridMesh(16, 16, 1.0, [](int i, int j) { return j < 4 || i >= 12; }));
  const RouteMap map = place.to(box(12.0, 15.0, 16.0, 16.0), {.clearance_m = 0.2});
  const Vec2 corner{12.0, 4.0};
  EXPECT_NEAR(passes_m(place, map, place.at(1.0, 2.0), 1.0, corner), 0.2, 0.05);
  for (const double lane : {0.75, 0.5, 0.25, 0.0}) // alone, one still cuts what a crowd has to share
    EXPECT_GT(passes_m(place, map, place.at(1.0, 2.0), lane, corner), 0.35) << lane;
}

TEST(RouteMap, EveryLaneGoesThroughNarrowBendsAsThereWereNone) {
  // 1 m wide, left and right in turn.
  const Place place(test::gridMesh(9, 7, 1.0, [](int i, int j) {
    if (j % 2 == 0) return true;
    return i == (j % 4 == 1 ? 8 : 0);
  }));
  const RouteMap map = place.to(box(8.0, 6.0, 9.0, 7.0), {.clearance_m = 0.2});
  for (const double lane : {0.0, 0.3, 0.7, 1.0})
    EXPECT_LT(passes_m(place, map, place.at(0.5, 0.5), lane, {8.0, 1.0}), 0.4) << lane;
}

TEST(RouteMap, SpotsAreReachedAndTheNearestOneIsTaken) {
  const Place place(test::gridMesh(20, 10, 1.0, [](int, int) { return true; }));
  SerialExecutor serial;
  const RouteMap map = RouteMap::build(place.surface, {{}, {place.at(2.25, 5.125), place.at(17.0, 5.0)}},
                                       {.clearance_m = 0.0}, serial);
  EXPECT_NEAR(map.heading(place.at(5.25, 1.125)).distance_m, 5.0, 1e-4);
  EXPECT_NEAR(map.heading(place.at(17.5, 8.0)).distance_m, distance(Vec2{17.5, 8.0}, Vec2{17.0, 5.0}), 1e-4);
  EXPECT_LT(walk(place, map, place.at(9.0, 9.0)), 9.0);
}

TEST(RouteMap, AnIslandIsUnreachable) {
  const Place place(test::gridMesh(9, 3, 1.0, [](int i, int) { return i != 4; }));
  const RouteMap map = place.to(box(0.0, 0.0, 1.0, 3.0));
  EXPECT_TRUE(map.reachable(place.at(3.5, 1.5).face));
  EXPECT_FALSE(map.reachable(place.at(6.5, 1.5).face));
  EXPECT_FALSE(map.heading(place.at(6.5, 1.5)).reachable());
}

TEST(RouteMap, PeopleUnderABridgeDoNotClimbIt) {
  const Place place(test::bridgeMesh());
  const RouteMap map = place.to(box(36.0, -1.0, 40.0, 1.0));
  // On the ground under the deck: straight east.
  const twin::SurfacePoint under = *place.surface.locate(Vec2{0.0, 0.5}, std::int16_t{0});
  EXPECT_NEAR(map.heading(under).distance_m, 36.0, 1e-4);
  // On the deck above: to the end of the bridge first.
  const twin::SurfacePoint above = *place.surface.locate(Vec2{0.0, 0.5}, std::int16_t{1});
  EXPECT_NEAR(map.heading(above).distance_m,
              distance(Vec2{0.0, 0.5}, Vec2{4.0, 30.0}) + distance(Vec2{4.0, 30.0}, Vec2{36.0, 1.0}), 1e-3);
  EXPECT_LT(walk(place, map, above), 74.0);
}

TEST(RouteMap, FromUnderADeckRoundItsCornerOntoIt) {
  // Eleven faces round the corner of a deck turn once and a quarter: the last two lie over the first two.
  twin::SurfaceMesh mesh;
  constexpr std::size_t count = 11;
  mesh.vertices.push_back(toFixed({0.0, 0.0}));
  for (std::size_t i = 0; i <= count; ++i) {
    const double angle = 0.1 + 0.7 * static_cast<double>(i);
    mesh.vertices.push_back(toFixed({5.0 * std::cos(angle), 5.0 * std::sin(angle)}));
  }
  for (std::uint32_t f = 0; f < count; ++f) {
    mesh.faces.push_back({0, f + 1, f + 2});
    mesh.neighbours.push_back({f == 0 ? twin::FaceId::none() : twin::FaceId(f - 1), twin::FaceId::none(),
                               f + 1 == count ? twin::FaceId::none() : twin::FaceId(f + 1)});
    mesh.sheets.push_back(f < 5 ? 0 : 1);
  }
  mesh.heights_m.resize(mesh.vertices.size());
  for (const auto& neighbours : mesh.neighbours) {
    auto& edges = mesh.boundaries.emplace_back();
    for (std::size_t e = 0; e < 3; ++e)
      edges[e] = neighbours[e] ? twin::Boundary::none : twin::Boundary::barrier;
  }
  mesh.classes.resize(count, 0);
  mesh.surfaceClasses.resize(1);
  ASSERT_EQ(findDefect(mesh), "");
  const Place place(std::move(mesh));
  SerialExecutor serial;
  const Vec2 goal{4.0 * std::cos(7.5), 4.0 * std::sin(7.5)};
  const RouteTarget target{{}, {{twin::FaceId(count - 1), toFixed(goal)}}};
  const RouteMap map = RouteMap::build(place.surface, target, {.clearance_m = 0.2}, serial);
  const Vec2 start{std::cos(0.5), std::sin(0.5)};
  const twin::SurfacePoint under{twin::FaceId(0U), toFixed(start)};
  const Heading h = map.heading(under);
  EXPECT_NEAR(h.distance_m, 1.0 + 4.0, 1e-3);
  EXPECT_LT(cross(-start, h.direction), 0.0) << "the corner must stay on the left hand";
  EXPECT_LT(walk(place, map, under), 7.0);
}

TEST(RouteMap, WheelsKeepOffStairs) {
  // Two ways round a block; the short one is closed to wheels.
  twin::SurfaceMesh mesh =
      test::gridMesh(10, 10, 1.0, [](int i, int j) { return i < 2 || i >= 8 || j < 2 || j >= 8; });
  mesh.surfaceClasses.push_back(mesh.surfaceClasses[0]);
  mesh.surfaceClasses[1].wheelchair = false;
  for (std::size_t f = 0; f < mesh.faces.size(); ++f) {
    const Vec2 middle = toMetres(mesh.vertices[mesh.faces[f][0]]);
    if (middle.y < 2.0 && middle.x >= 4.0 && middle.x <= 5.0) mesh.classes[f] = 1;
  }
  const Place place(std::move(mesh));
  const double onFoot_m = place.to(box(9.0, 0.0, 10.0, 1.0)).heading(place.at(0.5, 0.5)).distance_m;
  const double onWheels_m = place.to(box(9.0, 0.0, 10.0, 1.0), {.wheelchair = true, .clearance_m = 0.0})
                                .heading(place.at(0.5, 0.5))
                                .distance_m;
  EXPECT_NEAR(onFoot_m, 8.5, 1e-4);
  EXPECT_GT(onWheels_m, 20.0);
}

TEST(RouteMap, ManyTargetsShareWhatCornersSee) {
  // Streets 2 m wide round blocks of 4 m.
  const Place place(test::gridMesh(31, 31, 2.0, [](int i, int j) { return i % 3 == 0 || j % 3 == 0; }));
  std::vector<RouteTarget> targets;
  for (int i = 0; i < 30; ++i) targets.push_back({{}, {place.at(1.0 + 2.0 * i, 1.0 + 6.0 * (i % 10))}});
  SerialExecutor serial;
  const std::vector<RouteMap> own = RouteMap::buildAll(place.surface, targets, {}, serial);
  const std::vector<RouteMap> shared =
      RouteMap::buildAll(place.surface, targets, {.most_bytes = 100'000}, serial);
  EXPECT_EQ(own[0].sharedBytes(), 0U);
  EXPECT_GT(shared[0].sharedBytes(), 0U);
  EXPECT_LT(2 * shared[7].bytes(), own[7].bytes());
  for (std::size_t t = 0; t < targets.size(); ++t)
    for (int i = 0; i < 29; ++i) {
      const twin::SurfacePoint p = place.at(0.3 + 6.0 * ((7 * i) % 10), 0.7 + 2.0 * i);
      EXPECT_NEAR(shared[t].heading(p).distance_m, own[t].heading(p).distance_m, 0.01);
      EXPECT_EQ(shared[t].reachable(p.face), own[t].reachable(p.face));
    }
}

} // namespace
} // namespace loopstad::sim
