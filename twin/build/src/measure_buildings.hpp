// SPDX-License-Identifier: GPL-3.0-or-later
/// Ground and roof of buildings, and the foot of objects, from the heights of the ground round them and of
/// what the DSM sees on them.
///
///   const std::vector<BuildingHeights> found = measureBuildings(twin.buildings, tile, heights);
///   applyHeights(found, twin.buildings, report);
///
/// Ground: the 10th percentile of the cells of the DTM whose centres lie within 1.5 m of the footprint's edge
/// and on no water. Roof: the 70th percentile of the cells of the DSM inside the footprint, as 3D BAG's
/// LoD1.2 has it (Peters et al. 2022, "Automated 3D reconstruction of LoD2 and LoD1 models for all 10 million
/// buildings of the Netherlands"). A roof that is not seen, or less than a metre above the ground (the
/// heights are older than the building), stays assumed. A building above or below street level keeps its
/// distance to it.
#pragma once

#include "ground_heights.hpp"
#include "tiling.hpp"

#include <loopstad/twin/build_report.hpp>
#include <loopstad/twin/twin.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace loopstad::twin::build {

struct BuildingHeights {
  std::uint32_t building = 0; ///< index
  double ground_m = 0.0;
  std::optional<double> roof_m{}; ///< as far as it is seen
};
struct ObjectHeight {
  std::uint32_t object = 0; ///< index
  double foot_m = 0.0;
  std::optional<double> height_m{}; ///< of trees, as far as their crown is seen
};

/// Of those that the tile owns; a source's own height stays. What lies more than the strip beyond the tile is
/// not looked at.
[[nodiscard]] std::vector<BuildingHeights> measureBuildings(std::span<const Building> buildings,
                                                            const Tile& tile, const GroundHeights& heights);
[[nodiscard]] std::vector<ObjectHeight> measureObjects(std::span<const CityObject> objects, const Tile& tile,
                                                       const GroundHeights& heights);

/// A default height counts from the ground that was found.
void applyHeights(std::span<const BuildingHeights> heights, std::vector<Building>& buildings,
                  BuildReport& report);
void applyHeights(std::span<const ObjectHeight> heights, std::vector<CityObject>& objects,
                  BuildReport& report);

} // namespace loopstad::twin::build
