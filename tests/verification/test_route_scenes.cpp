// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/executor.hpp>
#include <loopstad/sim/route_map.hpp>
#include <loopstad/test/exact_paths.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <random>

namespace loopstad::sim {
namespace {

std::optional<twin::Twin> readScene(const std::string& file, std::optional<Box2> crop) {
  const char* data = std::getenv("LOOPSTAD_SHARED_DATA");
  const std::filesystem::path path =
      std::filesystem::path(data != nullptr ? data : "") / ".." / "bench" / file;
  if (!std::filesystem::exists(path)) return std::nullopt;
  SilentProgress progress;
  twin::BuildReport report;
  auto records = twin::io::readSources({path}, {}, progress, report);
  if (!records) return std::nullopt;
  twin::build::BuildOptions options;
  options.crop = crop;
  auto built = twin::build::buildTwin(*records, options, progress, report);
  if (!built) return std::nullopt;
  return std::move(*built);
}

double turn_deg(Vec2 a, Vec2 b) { return std::abs(std::atan2(cross(a, b), dot(a, b))) * 57.29577951308232; }

/// 95 % of headings within 5 degrees of the shortest path by brute force, all lengths within 1 %.
void expectShortest(const twin::Twin& scene, const twin::Polygon& exitArea, Vec2 low, Vec2 high) {
  const twin::Surface surface(scene.surface);
  std::vector<Vec2> sides;
  for (std::size_t i = 0; i < exitArea.outer.size(); ++i)
    for (int k = 0; k < 100; ++k)
      sides.push_back(exitArea.outer[i] +
                      0.01 * k * (exitArea.outer[(i + 1) % exitArea.outer.size()] - exitArea.outer[i]));
  SerialExecutor serial;
  const RouteTarget target{surface.region({exitArea}), {}};
  const RouteMap map = RouteMap::build(surface, target, {}, serial);
  const RouteMap oneOfMany = RouteMap::build(surface, target, {.most_bytes = 0}, serial);
  const test::ExactPaths exact(
      surface.walls(), [&](Vec2 p) { return surface.nearest(p, 1e-4).has_value(); }, sides);
  std::mt19937 draw(7);
  const auto between = [&](double a, double b) {
    return a + (b - a) * static_cast<double>(draw() % 1000000) / 1e6;
  };
  int checked = 0;
  int wide = 0;
  int wideOfMany = 0;
  while (checked < 300) {
    const auto p = surface.locate(Vec2{between(low.x, high.x), between(low.y, high.y)});
    if (!p || contains(exitArea, toMetres(p->position))) continue;
    ++checked;
    const auto way = exact.from(toMetres(p->position));
    const Heading h = map.heading(*p);
    EXPECT_NEAR(h.distance_m, way.length_m, 0.002 + 0.01 * way.length_m);
    wide += turn_deg(h.direction, way.direction) > 5.0 ? 1 : 0;
    const Heading other = oneOfMany.heading(*p);
    EXPECT_NEAR(other.distance_m, way.length_m, 0.002 + 0.01 * way.length_m);
    wideOfMany += turn_deg(other.direction, way.direction) > 5.0 ? 1 : 0;
  }
  EXPECT_LE(wide, 15);
  EXPECT_LE(wideOfMany, 15);
  ::testing::Test::RecordProperty("headingsBeyond5Degrees", wide);
}

twin::Polygon box(Vec2 low, Vec2 high) { return {{low, {high.x, low.y}, high, {low.x, high.y}}, {}}; }

TEST(RouteScenes, PlazaHeadingsAreThoseOfShortestPaths) {
  const auto scene = readScene("plaza.wkt", std::nullopt);
  if (!scene) GTEST_SKIP() << "plaza.wkt is not beside LOOPSTAD_SHARED_DATA, in ../bench";
  const Vec2 low = bounds(*scene).min;
  expectShortest(*scene, box(low + Vec2{95.0, 0.2}, low + Vec2{105.0, 1.2}), low, bounds(*scene).max);
}

TEST(RouteScenes, CityHeadingsAreThoseOfShortestPaths) {
  const auto scene = readScene("city1000.wkt", Box2{{0.0, 0.0}, {300.0, 300.0}});
  if (!scene) GTEST_SKIP() << "city1000.wkt is not beside LOOPSTAD_SHARED_DATA, in ../bench";
  const Vec2 low = bounds(*scene).min;
  expectShortest(*scene, box(low + Vec2{0.2, 150.0}, low + Vec2{1.2, 156.0}), low, bounds(*scene).max);
}

} // namespace
} // namespace loopstad::sim
