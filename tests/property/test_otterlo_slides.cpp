// SPDX-License-Identifier: GPL-3.0-or-later
/// A million slides on the surface of a whole village: what no made-up mesh has, its data brings along.
#include <loopstad/base/random.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/io/read_sources.hpp>
#include <loopstad/twin/surface.hpp>

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <numbers>

namespace loopstad::twin {
namespace {

constexpr std::uint32_t walkers = 10'000;
constexpr std::uint32_t steps = 100;

/// Headings last 25 steps, so that walls are followed into their corners; every tenth step is a jump.
Fixed2 drawTarget(SurfacePoint from, std::uint32_t walker, std::uint32_t step) {
  const double angle = 2.0 * std::numbers::pi * Draws(2, walker, step / 25, Purpose::test).uniform(0);
  const double length_m = step % 10 == 9 ? 3.0 : 0.07;
  return toFixed(toMetres(from.position) + length_m * Vec2{std::cos(angle), std::sin(angle)});
}

TEST(OtterloSlides, NobodyLeavesTheSurface) {
  const char* data = std::getenv("LOOPSTAD_SHARED_DATA");
  const std::filesystem::path file =
      std::filesystem::path(data != nullptr ? data : "") / "bgt-otterlo" / "otterlo.zip";
  if (!std::filesystem::exists(file))
    GTEST_SKIP() << "bgt-otterlo/otterlo.zip is not in LOOPSTAD_SHARED_DATA";
  SilentProgress progress;
  BuildReport report;
  const Result<io::Records> records = io::readSources({file}, {}, progress, report);
  ASSERT_TRUE(records) << describe(records.error());
  const Result<Twin> twin = build::buildTwin(*records, {}, progress, report);
  ASSERT_TRUE(twin) << describe(twin.error());
  ASSERT_EQ(findDefect(twin->surface), "");
  const Surface surface(twin->surface);

  const Box2 box = bounds(*twin).grown(1.0);
  const SurfaceRegion everywhere =
      surface.region({Polygon{{box.min, {box.max.x, box.min.y}, box.max, {box.min.x, box.max.y}}, {}}});
  EXPECT_NEAR(everywhere.area_m2, area_m2(twin->surface), 1e-3);
  for (std::uint32_t walker = 0; walker < walkers; ++walker) {
    const Draws draw(1, walker, 0, Purpose::test);
    const double u[] = {draw.uniform(0), draw.uniform(1), draw.uniform(2)};
    SurfacePoint p = surface.randomPoint(everywhere, u).value();
    const auto found = surface.locate(toMetres(p.position), surface.sheet(p));
    ASSERT_TRUE(found);
    for (std::uint32_t step = 0; step < steps; ++step) {
      const Fixed2 to = drawTarget(p, walker, step);
      const SlideEnd end = surface.slide(p, to);
      ASSERT_TRUE(contains(surface.row(end.point.face), end.point.position)) << walker << " " << step;
      ASSERT_TRUE(end.touched || end.point.position == to);
      const double asked_m = distance(toMetres(p.position), toMetres(to));
      ASSERT_LE(distance(toMetres(p.position), toMetres(end.point.position)), asked_m + 1e-4);
      p = end.point;
    }
  }
}

} // namespace
} // namespace loopstad::twin
