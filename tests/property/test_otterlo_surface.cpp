// SPDX-License-Identifier: GPL-3.0-or-later
/// The walkable surface of a whole delivery against the polygons it was made from, with OGR as the judge.
///
/// Two builds: "exact" without objects, lines and simplification, where areas and labels must agree to the
/// last boundary, and the one that everybody uses.
#include <loopstad/base/random.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/io/read_sources.hpp>
#include <loopstad/twin/surface.hpp>

#include <gtest/gtest.h>
#include <ogr_geometry.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

namespace loopstad::twin::build {
namespace {

using io::BgtLayer;
using io::BgtRecord;

struct Area {
  GroundArea ground; ///< RD
  SurfaceClass row;
  Box2 box;
  std::unique_ptr<OGRPolygon> shape;
};

std::unique_ptr<OGRPolygon> ogrPolygon(const Polygon& polygon) {
  auto shape = std::make_unique<OGRPolygon>();
  const auto add = [&](const Ring& points) {
    auto* ring = new OGRLinearRing; // the polygon owns it
    for (const Vec2 p : points) ring->addPoint(p.x, p.y);
    ring->closeRings();
    shape->addRingDirectly(ring);
  };
  add(polygon.outer);
  for (const Ring& hole : polygon.holes) add(hole);
  return shape;
}

std::optional<std::filesystem::path> otterlo() {
  const char* data = std::getenv("LOOPSTAD_SHARED_DATA");
  const std::filesystem::path file =
      std::filesystem::path(data != nullptr ? data : "") / "bgt-otterlo" / "otterlo.zip";
  if (!std::filesystem::exists(file)) return std::nullopt;
  return file;
}

/// Ground and buildings only: no trees, poles, fences.
io::Records withoutObjects(io::Records records) {
  std::erase_if(records.bgt, [](const BgtRecord& r) {
    return r.geometry.polygons.empty() || r.layer == BgtLayer::scheiding ||
           r.layer == BgtLayer::vegetatieobject;
  });
  return records;
}

class OtterloSurface : public testing::Test {
protected:
  static void SetUpTestSuite() {
    const auto file = otterlo();
    if (!file) return;
    SilentProgress progress;
    BuildReport report;
    const Result<io::Records> records = io::readSources({*file}, {}, progress, report);
    ASSERT_TRUE(records) << describe(records.error());
    BuildOptions exact;
    exact.simplify_m = 0.0;
    exact.thinnest_m = 1e-9;
    exact.gapWidth_m = 0.0;
    exact_ = buildOrFail(withoutObjects(*records), exact);
    usual_ = buildOrFail(*records, {});
  }
  static void TearDownTestSuite() {
    exact_.reset();
    usual_.reset();
  }
  void SetUp() override {
    if (!exact_ || !usual_) GTEST_SKIP() << "bgt-otterlo/otterlo.zip is not in LOOPSTAD_SHARED_DATA";
  }

  static std::unique_ptr<Twin> buildOrFail(const io::Records& records, const BuildOptions& options) {
    SilentProgress progress;
    BuildReport report;
    Result<Twin> twin = buildTwin(records, options, progress, report);
    EXPECT_TRUE(twin) << describe(twin.error());
    return twin ? std::make_unique<Twin>(std::move(*twin)) : nullptr;
  }

  /// Of the polygons as delivered, by level. Level 0 is a partition without planned buildings.
  static double walkablePolygons_m2(const Twin& twin) {
    double sum = 0.0;
    for (const GroundArea& area : twin.ground)
      if (twin.surface.surfaceClasses[area.surfaceClass].access != Access::never)
        sum += area_m2(area.polygon);
    return sum;
  }

  static inline std::unique_ptr<Twin> exact_;
  static inline std::unique_ptr<Twin> usual_;
};

std::vector<Area> areasOf(const Twin& twin) {
  std::vector<Area> areas;
  for (const GroundArea& ground : twin.ground)
    areas.push_back({ground, twin.surface.surfaceClasses[ground.surfaceClass], bounds(ground.polygon),
                     ogrPolygon(ground.polygon)});
  return areas;
}

TEST_F(OtterloSurface, AreaIsThatOfTheWalkablePolygonsBeforeSimplification) {
  const double polygons = walkablePolygons_m2(*exact_);
  EXPECT_NEAR(area_m2(exact_->surface), polygons, 0.001 * polygons);
}

TEST_F(OtterloSurface, AreaStaysAfterSimplificationButForTheHolesOfObjects) {
  // Octagons round circles of radius r have 8 tan(22.5 degrees) r^2; objects off walkable ground take
  // nothing.
  const double octagon = 8.0 * 0.41421356237309503;
  double objects = 0.0;
  const Surface surface(exact_->surface);
  for (const CityObject& object : usual_->objects)
    if (surface.locate(object.position.xy(), object.level))
      objects += octagon * object.radius_m * object.radius_m;
  for (const Barrier& barrier : usual_->barriers)
    for (std::size_t i = 0; i + 1 < barrier.line.size(); ++i)
      if (surface.locate(midpoint(barrier.line[i], barrier.line[i + 1]), barrier.level))
        objects += 0.05 * distance(barrier.line[i], barrier.line[i + 1]);
  const double polygons = walkablePolygons_m2(*usual_);
  EXPECT_NEAR(area_m2(usual_->surface), polygons - objects, 0.005 * polygons);
}

TEST_F(OtterloSurface, MeshesAreSound) {
  EXPECT_EQ(findDefect(exact_->surface), "");
  EXPECT_EQ(findDefect(usual_->surface), "");
}

TEST_F(OtterloSurface, NoFaceIsThinnerThanACentimetre) {
  const SurfaceMesh& mesh = usual_->surface;
  for (const auto& [a, b, c] : mesh.faces) {
    const Vec2 p = toMetres(mesh.vertices[a]);
    const Vec2 q = toMetres(mesh.vertices[b]);
    const Vec2 r = toMetres(mesh.vertices[c]);
    const double longest = std::max({distance(p, q), distance(q, r), distance(r, p)});
    ASSERT_GE(cross(q - p, r - p) / longest, 0.01);
  }
}

/// Random points of the middle square kilometre and what OGR says is there on level 0.
struct Judged {
  Vec2 point;
  const Area* area = nullptr; ///< nothing where no ground area lies: a building
};

std::vector<Judged> judge(const std::vector<Area>& areas) {
  std::vector<Judged> judged;
  for (std::uint32_t i = 0; i < 10000; ++i) {
    const Draws draw(2020, i, 0, Purpose::test);
    Judged one{{draw.uniform(0, -900.0, 900.0), draw.uniform(1, -900.0, 700.0)}};
    const OGRPoint point(one.point.x, one.point.y);
    for (const Area& area : areas)
      if (area.ground.level == 0 && area.box.contains(one.point) && area.shape->Contains(&point))
        one.area = &area;
    judged.push_back(one);
  }
  return judged;
}

std::size_t disagreements(const Twin& twin, const std::vector<Judged>& judged) {
  const Surface surface(twin.surface);
  std::size_t wrong = 0;
  for (const Judged& one : judged) {
    const auto here = surface.locate(one.point, std::int16_t{0});
    const bool walkable = one.area != nullptr && one.area->row.access != Access::never;
    if (here.has_value() != walkable || (here && !(surface.surfaceClass(*here) == one.area->row))) ++wrong;
  }
  return wrong;
}

TEST_F(OtterloSurface, TenThousandRandomPointsHaveTheLabelThatOgrFinds) {
  const std::vector<Area> areas = areasOf(*exact_);
  const std::vector<Judged> judged = judge(areas);
  EXPECT_EQ(disagreements(*exact_, judged), 0U);
  // The usual surface has moved its boundaries by up to a centimetre and has holes for trees and fences.
  EXPECT_LE(disagreements(*usual_, judged), 20U);
}

TEST_F(OtterloSurface, EveryDoorStandsInItsFace) {
  ASSERT_GT(usual_->doors.size(), 1000U);
  for (const Door& door : usual_->doors) {
    const Fixed2 p = toFixed(door.position);
    const auto& [a, b, c] = usual_->surface.faces[door.face.index()];
    const auto& v = usual_->surface.vertices;
    ASSERT_TRUE(orientation(v[a], v[b], p) > 0 && orientation(v[b], v[c], p) > 0 &&
                orientation(v[c], v[a], p) > 0);
  }
}

} // namespace
} // namespace loopstad::twin::build
