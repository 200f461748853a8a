// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_table.hpp"

#include <loopstad/test/meshes.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace loopstad::sim::route {
namespace {

ViewTable tableOf(const twin::SurfaceMesh& mesh) {
  SerialExecutor serial;
  return ViewTable(std::make_shared<const RouteGround>(mesh, false), serial);
}

/// A square of 9 m with a block of 3 m in its middle.
twin::SurfaceMesh ring() {
  return test::gridMesh(3, 3, 3.0, [](int i, int j) { return i != 1 || j != 1; });
}

TEST(ViewTable, CornersOfABlockSeeTheirNeighboursAlongIt) {
  const ViewTable views = tableOf(ring());
  ASSERT_EQ(views.corners(), 4U);
  for (std::uint32_t c = 0; c < 4; ++c) {
    EXPECT_EQ(views.walls(c).round, ViewTable::Round::taut);
    ASSERT_EQ(views.links(c).size(), 2U);
    for (const ViewTable::Link& link : views.links(c)) {
      EXPECT_FLOAT_EQ(link.length_m, 3.0F);
      EXPECT_DOUBLE_EQ(distance(views.at(c), views.at(link.from)), 3.0);
    }
  }
}

TEST(ViewTable, ExitsAreTheLinksSeenFromTheOtherEnd) {
  const ViewTable views = tableOf(ring());
  std::multiset<std::pair<std::uint32_t, std::uint32_t>> links;
  std::multiset<std::pair<std::uint32_t, std::uint32_t>> exits;
  for (std::uint32_t c = 0; c < views.corners(); ++c) {
    for (const ViewTable::Link& link : views.links(c)) links.emplace(link.from, c);
    for (const ViewTable::Exit& exit : views.exits(c)) {
      exits.emplace(c, exit.to);
      EXPECT_EQ(views.link(exit).from, c);
    }
  }
  EXPECT_EQ(links, exits);
}

TEST(ViewTable, CornersSeeNothingBehindTheirBlock) {
  const twin::SurfaceMesh mesh = ring();
  const ViewTable views = tableOf(mesh);
  for (std::size_t f = 0; f < mesh.faces.size(); ++f) {
    Vec2 middle;
    for (const std::uint32_t v : mesh.faces[f]) middle += (1.0 / 3.0) * toMetres(mesh.vertices[v]);
    const bool northEast = middle.x > 6.0 && middle.y > 6.0;
    bool seen = false;
    for (const ViewTable::View& v : views.of(static_cast<std::uint32_t>(f)))
      seen = seen || views.at(v.corner) == Vec2{3.0, 3.0};
    if (northEast) {
      EXPECT_FALSE(seen) << middle.x << ' ' << middle.y;
    }
    if (middle.x < 3.0 && middle.y > 3.0 && middle.y < 6.0) {
      EXPECT_TRUE(seen) << middle.x << ' ' << middle.y;
    }
  }
}

TEST(ViewTable, IsTheSameAtAnyNumberOfThreads) {
  const twin::SurfaceMesh mesh =
      test::gridMesh(40, 40, 1.0, [](int i, int j) { return i % 3 == 0 || j % 4 == 0 || (i * j) % 5 == 1; });
  const auto ground = std::make_shared<const RouteGround>(mesh, false);
  SerialExecutor serial;
  const ViewTable reference(ground, serial);
  for (const unsigned threads : {2U, 3U, 8U}) {
    const auto executor = makeThreadedExecutor(threads);
    const ViewTable views(ground, *executor);
    ASSERT_EQ(views.bytes(), reference.bytes());
    for (std::uint32_t f = 0; f < ground->faces(); ++f)
      EXPECT_TRUE(std::ranges::equal(
          views.of(f), reference.of(f), [](const ViewTable::View& a, const ViewTable::View& b) {
            return a.corner == b.corner && a.left == b.left && a.right == b.right && a.entry == b.entry;
          }));
  }
}

} // namespace
} // namespace loopstad::sim::route
