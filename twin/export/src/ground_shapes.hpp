// SPDX-License-Identifier: GPL-3.0-or-later
/// The surfaces of ground areas in space.
///
///   const GroundShapes shapes(twin);
///   for (const auto& rings : shapes.of(area)) ...      // an outer ring and its holes, facing up
///
/// Where heights were measured, the triangles of the terrain that lie on the area; else the area itself,
/// flat, at the mean height of the walkable surface of its level.
#pragma once

#include <loopstad/twin/twin.hpp>

#include <cstdint>
#include <map>
#include <vector>

namespace loopstad::twin {

class GroundShapes {
public:
  explicit GroundShapes(const Twin& twin);
  /// Nothing where no area is left.
  [[nodiscard]] std::vector<std::vector<Ring3>> of(std::size_t area) const;

private:
  void meanHeights();
  void shareOutTerrain();
  [[nodiscard]] std::vector<std::vector<Ring3>> flat(const GroundArea& area) const;

  const Twin& twin_;
  std::map<std::int16_t, double> height_m_;       ///< by level
  std::vector<std::vector<std::uint32_t>> faces_; ///< of the terrain, by area
};

} // namespace loopstad::twin
