// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_sheet.hpp"
#include "simplify.hpp"

#include <loopstad/base/random.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace loopstad::twin::build {
namespace {

/// One piece of walkable ground (label 1) with nothing around it.
struct Sheet {
  Ground ground;
  SheetMesh mesh;
  WalkableLabels walkable{0, 1};

  explicit Sheet(const std::vector<Polygon>& polygons) {
    const std::uint32_t label = ground.labelled({.walkable = true});
    for (const Polygon& polygon : polygons) ground.add(polygon, {{}, {}, Rank::ground, label, nothing});
    BuildReport report;
    mesh = labelSheet(node(ground.pieces, touching_m), ground, {}, {}, report);
  }
  [[nodiscard]] std::vector<std::uint32_t> ground1() const {
    std::vector<std::uint32_t> faces;
    for (std::uint32_t f = 0; f < mesh.faces.size(); ++f)
      if (mesh.labels[f] == 1) faces.push_back(f);
    return faces;
  }
  [[nodiscard]] double area() const {
    double sum = 0.0;
    for (const std::uint32_t f : ground1()) sum += area_m2(mesh, f);
    return sum;
  }
  [[nodiscard]] double thinnest() const {
    double least = 1e9;
    for (const std::uint32_t f : ground1())
      least = std::min(least, thickness_m(corner(mesh, f, 0), corner(mesh, f, 1), corner(mesh, f, 2)));
    return least;
  }
  /// Largest distance of p to the boundary of the ground.
  [[nodiscard]] double awayFromBoundary(Vec2 p) const {
    double least = 1e9;
    for (const std::uint32_t f : ground1())
      for (std::size_t e = 0; e < 3; ++e)
        if (betweenLabels(mesh, f, e))
          least =
              std::min(least, distanceToSegment_m(toFixed(p), corner(mesh, f, e), corner(mesh, f, next(e))));
    return least;
  }
};

TEST(Simplify, VerticesOnAStraightLineGo) {
  Polygon strip{{{0, 0}, {10, 0}, {10, 4}, {0, 4}}, {}};
  for (int i = 9; i > 0; --i) strip.outer.insert(strip.outer.begin() + 1, Vec2{static_cast<double>(i), 0.0});
  Sheet sheet({strip});
  EXPECT_GT(sheet.ground1().size(), 10U);
  simplify(sheet.mesh, 0.01);
  EXPECT_EQ(sheet.ground1().size(), 2U);
  EXPECT_NEAR(sheet.area(), 40.0, 1e-3);
}

TEST(Simplify, TheBoundaryStaysWithinTolerance) {
  for (std::uint32_t seed = 0; seed < 20; ++seed) {
    // A wavy shore: steps of 10 to 40 cm, up to 8 mm off the line, with a corner now and then.
    Ring shore;
    double x = 0.0;
    for (std::uint32_t i = 0; i < 200; ++i) {
      const Draws draw(seed, i, 0, Purpose::test);
      x += draw.uniform(0, 0.1, 0.4);
      shore.push_back({x, draw.uniform(1, -0.008, 0.008) + (draw.uniform(2) < 0.05 ? 0.5 : 0.0)});
    }
    Ring ring = shore;
    ring.push_back({x, 20.0});
    ring.push_back({shore.front().x, 20.0});
    Sheet sheet({Polygon{ring, {}}});
    const double before = sheet.area();
    simplify(sheet.mesh, 0.01);
    improveAngles(sheet.mesh);
    for (const Vec2 p : shore) EXPECT_LE(sheet.awayFromBoundary(p), 0.0105) << "seed " << seed;
    EXPECT_NEAR(sheet.area(), before, 0.01 * x);
  }
}

TEST(Simplify, ASlitBetweenTwoSurfacesStaysASlit) {
  // Two squares 8 mm apart: less than the tolerance, and yet they must not touch.
  Sheet sheet(
      {Polygon{{{0, 0}, {4, 0}, {4, 4}, {0, 4}}, {}}, Polygon{{{4.008, 0}, {8, 0}, {8, 4}, {4.008, 4}}, {}}});
  simplify(sheet.mesh, 0.01);
  improveAngles(sheet.mesh);
  const ThinFaces thin = removeThinFaces(sheet.mesh, sheet.walkable, 0.01);
  EXPECT_EQ(thin.left, 0U);
  for (const std::uint32_t f : sheet.ground1())
    for (std::size_t e = 0; e < 3; ++e) {
      const Vec2 a = toMetres(corner(sheet.mesh, f, e));
      const Vec2 b = toMetres(corner(sheet.mesh, f, next(e)));
      if (std::abs(a.x - 4.0) < 0.02 && std::abs(b.x - 4.0) < 0.02) {
        EXPECT_TRUE(betweenLabels(sheet.mesh, f, e));
      }
    }
}

TEST(ThinFaces, ASliverAlongTheBoundaryIsGivenAway) {
  // A wedge of 6 mm at its thick end leans against the north side.
  Sheet sheet({Polygon{{{0, 0}, {10, 0}, {10, 4}, {0, 4}}, {}}, Polygon{{{0, 4}, {10, 4}, {10, 4.006}}, {}}});
  const ThinFaces thin = removeThinFaces(sheet.mesh, sheet.walkable, 0.01);
  EXPECT_EQ(thin.left, 0U);
  EXPECT_GE(sheet.thinnest(), 0.01);
  EXPECT_NEAR(sheet.area(), 40.0, 0.05);
}

TEST(ThinFaces, CrowdedVerticesAreDrawnTogether) {
  // A fan of points a few millimetres apart on one corner.
  Ring ring{{0, 0}, {10, 0}};
  for (int i = 0; i < 6; ++i) ring.push_back({10.0 - 0.002 * i, 4.0 + 0.003 * (i % 2)});
  ring.push_back({0, 4});
  Sheet sheet({Polygon{ring, {}}});
  const ThinFaces thin = removeThinFaces(sheet.mesh, sheet.walkable, 0.01);
  EXPECT_EQ(thin.left, 0U);
  EXPECT_GE(sheet.thinnest(), 0.01);
  EXPECT_NEAR(sheet.area(), 40.0, 0.05);
}

} // namespace
} // namespace loopstad::twin::build
