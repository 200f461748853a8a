// SPDX-License-Identifier: GPL-3.0-or-later
/// Made-up areas with heights: rasters written to a folder, records that name them, and questions to the
/// terrain that comes of it.
///
///   LiftedArea area;
///   area.ground([](Vec2 at) { return 2.0 + 0.05 * at.x; });     // at counts from corner, as rectangles do
///   area.roofs(...);
///   const Built b = area.built({footway(rectangle(0, 0, 10, 4))});
///   EXPECT_NEAR(heightAt(b.twin, {5, 2}), 2.25, 0.01);
#pragma once

#include "made_records.hpp"

#include <loopstad/test/height_sheet.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <cmath>
#include <limits>
#include <optional>

namespace loopstad::twin::build {

inline constexpr double noHeight = -9999.0; ///< as the rasters of the AHN say it

class LiftedArea {
public:
  double cell_m = 0.5;
  double margin_m = 20.0; ///< of the rasters round corner .. corner + size
  Vec2 size{100.0, 100.0};

  template <class HeightAt>
  void ground(HeightAt&& at) {
    records_.terrain.push_back(raster("dtm", std::forward<HeightAt>(at)));
  }
  template <class HeightAt>
  void roofs(HeightAt&& at) {
    records_.roofs.push_back(raster("dsm", std::forward<HeightAt>(at)));
  }
  [[nodiscard]] Built built(std::vector<io::BgtRecord> records, const BuildOptions& options = {}) {
    records_.bgt = std::move(records);
    return build::built(records_, options);
  }

private:
  template <class HeightAt>
  io::HeightRaster raster(const std::string& name, HeightAt&& at) {
    test::HeightSheet sheet;
    sheet.cell_m = cell_m;
    sheet.northWest = corner + Vec2{-margin_m, size.y + margin_m};
    sheet.columns = static_cast<int>((size.x + 2.0 * margin_m) / cell_m);
    sheet.rows = static_cast<int>((size.y + 2.0 * margin_m) / cell_m);
    sheet.fill([&](Vec2 p) { return at(p - corner); });
    const auto file = folder_.path() / (name + std::to_string(++files_) + ".tif");
    test::writeHeights(file, sheet);
    auto opened = io::HeightRaster::open(file);
    EXPECT_TRUE(static_cast<bool>(opened)) << describe(opened.error());
    return *opened;
  }

  test::TemporaryFolder folder_;
  int files_ = 0;
  io::Records records_;
};

/// Of a triangle at p, which lies in it; nothing beside it.
inline std::optional<double> heightIn(const Terrain& terrain, std::size_t face, Vec2 p) {
  const auto& [i, j, k] = terrain.faces[face];
  const Vec2 a = toMetres(terrain.vertices[i]);
  const Vec2 b = toMetres(terrain.vertices[j]);
  const Vec2 c = toMetres(terrain.vertices[k]);
  const double area = cross(b - a, c - a);
  const double u = cross(b - p, c - p) / area;
  const double v = cross(c - p, a - p) / area;
  const double w = 1.0 - u - v;
  if (u < -1e-9 || v < -1e-9 || w < -1e-9) return std::nullopt;
  return u * terrain.heights_m[i] + v * terrain.heights_m[j] + w * terrain.heights_m[k];
}

/// Of the terrain at a place that counts from corner; NaN beside it.
inline double heightAt(const Twin& twin, Vec2 at, int level = 0) {
  const Vec2 p = twin.frame.toLocal(corner + at);
  for (std::size_t face = 0; face < twin.terrain.faces.size(); ++face)
    if (twin.terrain.levels[face] == level)
      if (const auto height = heightIn(twin.terrain, face, p)) return *height;
  return std::numeric_limits<double>::quiet_NaN();
}

/// Of the walkable surface.
inline double walkingHeightAt(const Twin& twin, Vec2 at, int sheet = 0) {
  const FaceId face = faceAt(twin, at, sheet);
  if (!face) return std::numeric_limits<double>::quiet_NaN();
  const SurfaceMesh& mesh = twin.surface;
  const Terrain alone{mesh.vertices, mesh.heights_m, {mesh.faces[face.index()]}, {}, {}, {}, {}, false};
  return heightIn(alone, 0, twin.frame.toLocal(corner + at))
      .value_or(std::numeric_limits<double>::quiet_NaN());
}

} // namespace loopstad::twin::build
