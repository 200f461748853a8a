// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/executor.hpp>
#include <loopstad/base/random.hpp>
#include <loopstad/sim/route_map.hpp>
#include <loopstad/test/exact_paths.hpp>
#include <loopstad/test/meshes.hpp>

#include <gtest/gtest.h>

#include <random>

namespace loopstad::sim {
namespace {

/// Blocks of jittered cells: walls at all angles, yards, slits and islands.
struct Scene {
  twin::SurfaceMesh mesh;
  twin::Surface surface;
  std::mt19937 draw;

  explicit Scene(unsigned seed, double closed = 0.3) : mesh(make(seed, closed)), surface(mesh), draw(seed) {}

  static twin::SurfaceMesh make(unsigned seed, double closed) {
    std::mt19937 draw(seed);
    std::vector<std::uint8_t> isClosed(20 * 15);
    for (std::uint8_t& c : isClosed) c = static_cast<double>(draw() % 1000) < 1000.0 * closed ? 1 : 0;
    isClosed[0] = 0;
    // No two blocks that touch in a single point: the surface ends there, lines of sight slip through.
    const auto at = [&](int i, int j) -> std::uint8_t& {
      return isClosed[static_cast<std::size_t>(j * 20 + i)];
    };
    for (bool again = true; again;) {
      again = false;
      for (int j = 0; j + 1 < 15; ++j)
        for (int i = 0; i + 1 < 20; ++i)
          if (at(i, j) == at(i + 1, j + 1) && at(i + 1, j) == at(i, j + 1) && at(i, j) != at(i + 1, j)) {
            at(i + 1, j) = at(i + 1, j + 1) = 0;
            again = true;
          }
    }
    twin::SurfaceMesh m = test::gridMesh(
        20, 15, 4.0, [&](int i, int j) { return isClosed[static_cast<std::size_t>(j * 20 + i)] == 0; });
    for (Fixed2& v : m.vertices) {
      const auto jitter = [&] { return static_cast<std::int32_t>(draw() % 120000) - 60000; };
      const Vec2 p = toMetres(v);
      if (p.x > 0.0 && p.x < 80.0) v.x += jitter();
      if (p.y > 0.0 && p.y < 60.0) v.y += jitter();
    }
    return m;
  }

  [[nodiscard]] twin::SurfacePoint anywhere() {
    while (true) {
      const auto metres = [&](double range) { return range * static_cast<double>(draw() % 1000000) / 1e6; };
      const Vec2 p{metres(80.0), metres(60.0)};
      if (const auto found = surface.locate(p)) return *found;
    }
  }
};

/// An area in the south-west, cut by walls and faces as it happens; its sides as a row of points.
const twin::Polygon exitArea{{{0.5, 0.5}, {2.5, 0.7}, {2.0, 2.2}, {0.7, 1.9}}, {}};

std::vector<Vec2> sides(const twin::Polygon& area) {
  std::vector<Vec2> points;
  for (std::size_t i = 0; i < area.outer.size(); ++i) {
    const Vec2 a = area.outer[i];
    const Vec2 b = area.outer[(i + 1) % area.outer.size()];
    for (int k = 0; k < 100; ++k) points.push_back(a + 0.01 * k * (b - a));
  }
  return points;
}

double turn_deg(Vec2 a, Vec2 b) { return std::abs(std::atan2(cross(a, b), dot(a, b))) * 57.29577951308232; }

/// Maps of their own, and maps that share what corners see.
constexpr std::size_t ample_bytes = std::size_t{1} << 40;
class Routes : public testing::TestWithParam<std::size_t> {};
INSTANTIATE_TEST_SUITE_P(Kinds, Routes, testing::Values(ample_bytes, std::size_t{0}));

TEST_P(Routes, AreTheShortestAmongRandomWalls) {
  SerialExecutor serial;
  int checked = 0;
  int wrongHeading = 0;
  for (unsigned seed = 1; seed <= 12; ++seed) {
    Scene scene(seed);
    ASSERT_EQ(findDefect(scene.mesh), "");
    const RouteMap map = RouteMap::build(scene.surface, {scene.surface.region({exitArea}), {}},
                                         {.clearance_m = 0.0, .most_bytes = GetParam()}, serial);
    const test::ExactPaths exact(
        scene.surface.walls(), [&](Vec2 p) { return scene.surface.nearest(p, 1e-4).has_value(); },
        sides(exitArea));
    for (int i = 0; i < 100; ++i) {
      const twin::SurfacePoint p = scene.anywhere();
      const Vec2 at = toMetres(p.position);
      if (contains(exitArea, at)) continue;
      const auto way = exact.from(at);
      const Heading h = map.heading(p);
      ASSERT_EQ(h.reachable(), way.length_m < 1e9) << "seed " << seed << " at " << at.x << ' ' << at.y;
      if (!h.reachable()) continue;
      ++checked;
      EXPECT_NEAR(h.distance_m, way.length_m, 1e-3 + 1e-3 * way.length_m)
          << "seed " << seed << " at " << at.x << ' ' << at.y;
      if (turn_deg(h.direction, way.direction) > 5.0) ++wrongHeading;
    }
  }
  EXPECT_GT(checked, 500);
  EXPECT_LE(wrongHeading * 100, checked); // where two ways are as long, either will do
}

TEST_P(Routes, ArriveWhenFollowed) {
  SerialExecutor serial;
  for (unsigned seed = 21; seed <= 28; ++seed) {
    Scene scene(seed);
    for (const double clearance_m : {0.0, 0.2}) {
      const RouteMap map = RouteMap::build(scene.surface, {scene.surface.region({exitArea}), {}},
                                           {.clearance_m = clearance_m, .most_bytes = GetParam()}, serial);
      for (int i = 0; i < 40; ++i) {
        twin::SurfacePoint p = scene.anywhere();
        const Heading first = map.heading(p);
        if (!first.reachable()) continue;
        double walked_m = 0.0;
        bool arrived = false;
        const Vec2 start = toMetres(p.position);
        while (!arrived && walked_m < 1.5 * first.distance_m + 5.0) {
          const Heading h = map.heading(p);
          arrived = h.direction == Vec2{};
          const Vec2 here = toMetres(p.position);
          p = scene.surface.slide(p, toFixed(here + 0.07 * h.direction)).point;
          walked_m += arrived ? 0.0 : 0.07;
        }
        EXPECT_TRUE(arrived) << "seed " << seed << " from " << start.x << ' ' << start.y << " stuck at "
                             << toMetres(p.position).x << ' ' << toMetres(p.position).y << " clearance "
                             << clearance_m;
        EXPECT_LT(walked_m, 1.02 * first.distance_m + 0.1 + 2.0 * clearance_m)
            << "seed " << seed << " from " << start.x << ' ' << start.y << " clearance " << clearance_m;
      }
    }
  }
}

/// From every reachable place, steps along the headings lead to the area.
void expectArrivals(Scene& scene, double clearance_m, double detour, std::size_t most_bytes) {
  SerialExecutor serial;
  const RouteMap map = RouteMap::build(scene.surface, {scene.surface.region({exitArea}), {}},
                                       {.clearance_m = clearance_m, .most_bytes = most_bytes}, serial);
  for (int i = 0; i < 40; ++i) {
    twin::SurfacePoint p = scene.anywhere();
    const Vec2 start = toMetres(p.position);
    const double told_m = map.heading(p).distance_m;
    double walked_m = 0.0; // weighed by the cost of the ground
    bool arrived = !map.reachable(p.face);
    for (int step = 0; step < 10000 && !arrived; ++step) {
      const Heading h = map.heading(p);
      arrived = h.direction == Vec2{};
      const Vec2 here = toMetres(p.position);
      walked_m += arrived ? 0.0 : 0.07 * static_cast<double>(scene.surface.surfaceClass(p).costFactor);
      p = scene.surface.slide(p, toFixed(here + 0.07 * h.direction)).point;
    }
    EXPECT_TRUE(arrived) << "from " << start.x << ' ' << start.y << " stuck at " << toMetres(p.position).x
                         << ' ' << toMetres(p.position).y;
    EXPECT_LT(walked_m, detour * told_m + 2.0) << "from " << start.x << ' ' << start.y;
  }
}

TEST_P(Routes, ArriveOverGroundOfDifferentCost) {
  for (unsigned seed = 41; seed <= 48; ++seed) {
    Scene scene(seed, 0.2);
    for (const float cost : {1.1F, 1.5F, 3.0F}) {
      scene.mesh.surfaceClasses.push_back(test::footway());
      scene.mesh.surfaceClasses.back().costFactor = cost;
    }
    for (std::uint16_t& c : scene.mesh.classes) c = static_cast<std::uint16_t>(scene.draw() % 4);
    expectArrivals(scene, 0.2, 1.25, GetParam());
  }
}

TEST_P(Routes, AreTheSameAtAnyNumberOfThreads) {
  Scene scene(5);
  const RouteOptions options{.most_bytes = GetParam()};
  std::vector<RouteTarget> targets;
  for (int i = 0; i < 12; ++i) targets.push_back({{}, {scene.anywhere(), scene.anywhere()}});
  std::vector<twin::SurfacePoint> points;
  for (int i = 0; i < 200; ++i) points.push_back(scene.anywhere());
  SerialExecutor serial;
  const std::vector<RouteMap> reference = RouteMap::buildAll(scene.surface, targets, options, serial);
  for (const unsigned threads : {2U, 8U}) {
    const auto executor = makeThreadedExecutor(threads);
    const std::vector<RouteMap> maps = RouteMap::buildAll(scene.surface, targets, options, *executor);
    for (std::size_t t = 0; t < targets.size(); ++t)
      for (const twin::SurfacePoint& p : points) {
        const Heading a = reference[t].heading(p);
        const Heading b = maps[t].heading(p);
        EXPECT_TRUE(a.direction == b.direction && a.distance_m == b.distance_m);
      }
  }
}

} // namespace
} // namespace loopstad::sim
