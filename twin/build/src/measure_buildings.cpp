// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure_buildings.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>

namespace loopstad::twin::build {
namespace {

constexpr double aroundIt_m = 1.5;
constexpr double groundShare = 0.1;
constexpr double roofShare = 0.7;
constexpr double leastRise_m = 1.0;
constexpr double crownRadius_m = 1.5;
constexpr double crownShare = 0.9;
constexpr double lowestTree_m = 2.0;
constexpr double highestTree_m = 45.0; ///< a few are taller

void addCellsAlong(const Ring& ring, const HeightGrid& grid, std::vector<std::size_t>& cells) {
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Vec2 a = ring[i];
    const Vec2 b = ring[(i + 1) % ring.size()];
    const double reach = 0.5 * distance(a, b) + aroundIt_m;
    grid.forCellsWithin(midpoint(a, b), reach, [&](std::size_t cell) {
      const Vec2 p = grid.centre(cell);
      if (distance(p, nearestOnSegment(p, a, b)) <= aroundIt_m) cells.push_back(cell);
    });
  }
}

float groundOf(const std::vector<Polygon>& footprint, const GroundHeights& heights) {
  const HeightGrid& grid = heights.dtm();
  std::vector<std::size_t> cells;
  for (const Polygon& part : footprint) {
    addCellsAlong(part.outer, grid, cells);
    for (const Ring& hole : part.holes) addCellsAlong(hole, grid, cells);
  }
  std::ranges::sort(cells);
  cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
  std::vector<float> around;
  for (const std::size_t cell : cells)
    if (grid.has(cell) && heights.coverAt(grid.centre(cell)) != GroundCover::water)
      around.push_back(grid.heights_m[cell]);
  if (around.empty()) return heights.landAt(footprint.front().outer.front());
  return percentile(around, groundShare);
}

float roofOf(const std::vector<Polygon>& footprint, const HeightGrid& grid) {
  std::vector<float> seen;
  for (const Polygon& part : footprint)
    forCellsIn(grid, part, [&](std::size_t cell) {
      if (grid.has(cell)) seen.push_back(grid.heights_m[cell]);
    });
  return percentile(seen, roofShare);
}

/// Of a tree; NaN where nothing is seen.
float crownOf(Vec2 foot, const HeightGrid& grid) {
  std::vector<float> seen;
  grid.forCellsWithin(foot, crownRadius_m, [&](std::size_t cell) {
    if (grid.has(cell)) seen.push_back(grid.heights_m[cell]);
  });
  return percentile(seen, crownShare);
}

} // namespace

std::vector<BuildingHeights> measureBuildings(std::span<const Building> buildings, const Tile& tile,
                                              const GroundHeights& heights) {
  std::vector<BuildingHeights> found;
  for (std::uint32_t b = 0; b < buildings.size(); ++b) {
    const Building& building = buildings[b];
    if (!building.heightAssumed || !tile.owns(building.footprint.front().outer.front())) continue;
    const float ground = groundOf(building.footprint, heights);
    if (std::isnan(ground)) continue; // far from every height
    // What was assumed lies above or below a street at 0, by its level.
    found.push_back({b, building.ground_m + ground});
    if (building.level < 0) continue; // what the DSM sees stands above it
    const float roof = roofOf(building.footprint, heights.dsm());
    if (roof >= found.back().ground_m + leastRise_m) found.back().roof_m = roof;
  }
  return found;
}

std::vector<ObjectHeight> measureObjects(std::span<const CityObject> objects, const Tile& tile,
                                         const GroundHeights& heights) {
  std::vector<ObjectHeight> found;
  for (std::uint32_t i = 0; i < objects.size(); ++i) {
    const Vec2 p = objects[i].position.xy();
    if (!tile.owns(p)) continue;
    const float land = heights.landAt(p);
    if (std::isnan(land)) continue;
    found.push_back({i, land});
    if (objects[i].kind != ObjectKind::tree) continue;
    const double height = double{crownOf(p, heights.dsm())} - land;
    if (height >= lowestTree_m && height <= highestTree_m) found.back().height_m = height;
  }
  return found;
}

void applyHeights(std::span<const ObjectHeight> heights, std::vector<CityObject>& objects,
                  BuildReport& report) {
  for (const ObjectHeight& found : heights) {
    CityObject& object = objects[found.object];
    object.position.z = found.foot_m;
    if (!found.height_m) continue;
    object.height_m = *found.height_m;
    object.heightAssumed = false;
    report.count(translatable("trees"), translatable("height measured"));
  }
}

void applyHeights(std::span<const BuildingHeights> heights, std::vector<Building>& buildings,
                  BuildReport& report) {
  for (const BuildingHeights& found : heights) {
    Building& building = buildings[found.building];
    building.roof_m = found.roof_m.value_or(building.roof_m + found.ground_m - building.ground_m);
    building.ground_m = found.ground_m;
    building.heightAssumed = !found.roof_m.has_value();
    if (found.roof_m) report.count(translatable("buildings"), translatable("height measured"));
  }
}

} // namespace loopstad::twin::build
