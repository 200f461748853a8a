// SPDX-License-Identifier: GPL-3.0-or-later
/// Who sees whom, against a truth without a mesh: a line of sight is free when it crosses the inside of no
/// closed cell.
#include <loopstad/base/random.hpp>
#include <loopstad/test/meshes.hpp>
#include <loopstad/twin/surface.hpp>

#include <gtest/gtest.h>

namespace loopstad::twin {
namespace {

constexpr int cells = 15;

/// Length of the part of a-b inside the unit cell at (x, y), as a share (Liang & Barsky 1984); negative when
/// it misses.
double shareInside(Vec2 a, Vec2 b, int x, int y) {
  double enter = 0.0;
  double leave = 1.0;
  const auto clip = [&](double from, double way, double low, double high) {
    if (way == 0.0) {
      if (from <= low || from >= high) leave = -1.0;
      return;
    }
    const double t0 = (low - from) / way;
    const double t1 = (high - from) / way;
    enter = std::max(enter, std::min(t0, t1));
    leave = std::min(leave, std::max(t0, t1));
  };
  clip(a.x, b.x - a.x, x, x + 1);
  clip(a.y, b.y - a.y, y, y + 1);
  return leave - enter;
}

TEST(Sight, IsFreeWhereNoClosedCellIsCrossed) {
  std::size_t seen = 0;
  std::size_t hidden = 0;
  for (std::uint32_t seed = 0; seed < 40; ++seed) {
    const auto open = [seed](int x, int y) {
      return Draws(seed, static_cast<std::uint32_t>(cells * y + x), 0, Purpose::test).uniform(0) < 0.9;
    };
    const SurfaceMesh mesh = test::gridMesh(cells, cells, 1.0, open);
    const Surface surface(mesh);
    for (std::uint32_t i = 0; i < 500; ++i) {
      const Draws draw(seed, i, 1, Purpose::test);
      const auto a = surface.locate(Vec2{draw.uniform(0, 0, cells), draw.uniform(1, 0, cells)});
      const auto b = surface.locate(Vec2{draw.uniform(2, 0, cells), draw.uniform(3, 0, cells)});
      if (!a || !b) continue;
      double most = -1.0;
      for (int y = 0; y < cells; ++y)
        for (int x = 0; x < cells; ++x)
          if (!open(x, y))
            most = std::max(most, shareInside(toMetres(a->position), toMetres(b->position), x, y));
      if (std::abs(most) < 1e-9) continue; // grazes a corner: too close for floating point
      ASSERT_EQ(surface.visible(*a, *b), most < 0.0) << seed << " " << i;
      ASSERT_EQ(surface.visible(*b, *a), most < 0.0) << seed << " " << i;
      ++(most < 0.0 ? seen : hidden);
    }
  }
  EXPECT_GT(seen, 1000U);
  EXPECT_GT(hidden, 1000U);
}

} // namespace
} // namespace loopstad::twin
