// SPDX-License-Identifier: GPL-3.0-or-later
/// Our roofs (LoD 1.2) against those of 3D BAG, which reconstructed the same buildings from the points of the
/// AHN: its detailed shapes (LoD 2.2) are drawn into rasters as the AHN would see them, twins are built from
/// these and the footprints, and the roofs are compared with the flat ones that 3D BAG gives itself (LoD 1.2,
/// or b3_h_dak_70p where the sample has no such shape). Both are 70th percentiles; 3D BAG's is that of
/// points, which see chimneys and dormers that the shapes leave out.
#include "lifting_for_tests.hpp"

#include <loopstad/twin/io/read_sources.hpp>

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

namespace loopstad::twin::build {
namespace {

namespace fs = std::filesystem;

constexpr double margin_m = 6.0; ///< of ground round a building
constexpr double agree_m = 0.2;

/// Empty when the public samples are not on this machine.
std::vector<io::ModelBuilding> sample(const std::string& file, const std::string& lod) {
  const char* const shared = std::getenv("LOOPSTAD_SHARED_DATA");
  const fs::path path = fs::path(shared == nullptr ? "" : shared) / "cityjson-samples" / file;
  if (!fs::exists(path)) return {};
  io::ReadOptions options;
  options.lod = lod;
  SilentProgress progress;
  BuildReport report;
  Result<io::Records> records = io::readSources({path}, options, progress, report);
  EXPECT_TRUE(static_cast<bool>(records)) << describe(records.error());
  return records ? std::move(records->models) : std::vector<io::ModelBuilding>{};
}

/// The surface seen from above, in a plane whose origin is given: no coordinate is large.
Polygon outline(const ShellSurface& surface, Vec2 origin) {
  Polygon polygon;
  for (std::size_t r = 0; r < surface.rings.size(); ++r) {
    Ring ring;
    for (const Vec3& p : surface.rings[r]) ring.push_back(p.xy() - origin);
    if (r == 0)
      polygon.outer = std::move(ring);
    else
      polygon.holes.push_back(std::move(ring));
  }
  orient(polygon);
  return polygon;
}

/// A piece of roof and its plane.
struct Slope {
  Polygon polygon;
  Vec3 through;
  Vec3 normal;

  [[nodiscard]] double heightAt(Vec2 p) const {
    const Vec2 away = p - through.xy();
    return through.z - (normal.x * away.x + normal.y * away.y) / normal.z;
  }
};

/// A building of 3D BAG as rasters and registers would show it.
struct SeenFromAbove {
  std::vector<Polygon> footprint;
  std::vector<Slope> roofs;
  double ground_m = 0.0;
  Vec2 size;

  explicit SeenFromAbove(const io::ModelBuilding& building) : ground_m(building.ground_m.value()) {
    const Box2 extent = extentOf(building).grown(margin_m);
    size = extent.max - extent.min;
    for (const Shell& shell : building.shells)
      for (const ShellSurface& surface : shell.surfaces) {
        if (surface.role == SurfaceRole::ground) footprint.push_back(outline(surface, extent.min));
        if (surface.role != SurfaceRole::roof) continue;
        Ring3 ring;
        for (const Vec3& p : surface.rings[0]) ring.push_back({p.x - extent.min.x, p.y - extent.min.y, p.z});
        roofs.push_back({outline(surface, extent.min), ring[0], newellNormal(ring)});
      }
  }
  [[nodiscard]] bool covers(Vec2 p) const {
    return std::ranges::any_of(footprint, [&](const Polygon& part) { return contains(part, p); });
  }
  [[nodiscard]] double topAt(Vec2 p) const {
    double top_m = ground_m;
    for (const Slope& roof : roofs)
      if (contains(roof.polygon, p)) top_m = std::max(top_m, roof.heightAt(p));
    return top_m;
  }
};

Polygon atCorner(Polygon polygon) { return translated(std::move(polygon), corner); }

/// The building as our own builder makes it from rasters, paving and footprint.
Building rebuilt(const SeenFromAbove& seen) {
  LiftedArea area;
  area.margin_m = 0.0;
  area.size = seen.size;
  area.ground([&](Vec2 p) { return seen.covers(p) ? noHeight : seen.ground_m; });
  area.roofs([&](Vec2 p) { return seen.topAt(p); });
  Polygon paving = rectangle(0.0, 0.0, seen.size.x, seen.size.y);
  for (const Polygon& part : seen.footprint) {
    Ring hole = atCorner(part).outer;
    std::ranges::reverse(hole);
    paving.holes.push_back(std::move(hole));
  }
  io::BgtRecord house = pand(atCorner(seen.footprint[0]));
  for (std::size_t part = 1; part < seen.footprint.size(); ++part)
    house.geometry.polygons.push_back(atCorner(seen.footprint[part]));
  const Built b = area.built({street(std::move(paving)), std::move(house)});
  EXPECT_EQ(b.twin.buildings.size(), 1U);
  return b.twin.buildings.empty() ? Building{} : b.twin.buildings[0];
}

double topOf(const io::ModelBuilding& building) {
  double top_m = -1e9;
  for (const Shell& shell : building.shells)
    for (const ShellSurface& surface : shell.surfaces)
      for (const Vec3& p : surface.rings[0]) top_m = std::max(top_m, p.z);
  return top_m;
}

TEST(ThreeDBagRoofs, AreAsHighAsOursOfTheSameHouses) {
  const std::vector<io::ModelBuilding> detailed = sample("3dbag_multi_lod_v2.city.json", "2.2");
  if (detailed.empty()) GTEST_SKIP() << "the CityJSON samples are not here (LOOPSTAD_SHARED_DATA)";
  const std::vector<io::ModelBuilding> flat = sample("3dbag_multi_lod_v2.city.json", "1.2");
  ASSERT_EQ(detailed.size(), 10U);
  ASSERT_EQ(flat.size(), 10U);
  for (std::size_t i = 0; i < detailed.size(); ++i) {
    ASSERT_EQ(flat[i].id, detailed[i].id);
    ASSERT_EQ(flat[i].lod, "1.2");
    const Building ours = rebuilt(SeenFromAbove(detailed[i]));
    EXPECT_FALSE(ours.heightAssumed);
    EXPECT_NEAR(ours.roof_m, topOf(flat[i]), agree_m) << detailed[i].id;
    EXPECT_NEAR(ours.ground_m, *detailed[i].ground_m, 0.01) << detailed[i].id;
  }
}

TEST(ThreeDBagRoofs, AreTheSeventiethPercentileThatTheySay) {
  const std::vector<io::ModelBuilding> detailed = sample("3dbag_b2.city.json", "2.2");
  if (detailed.empty()) GTEST_SKIP() << "the CityJSON samples are not here (LOOPSTAD_SHARED_DATA)";
  ASSERT_EQ(detailed.size(), 2U);
  for (const io::ModelBuilding& building : detailed)
    EXPECT_NEAR(rebuilt(SeenFromAbove(building)).roof_m, building.roof_m.value(), agree_m) << building.id;
}

} // namespace
} // namespace loopstad::twin::build
