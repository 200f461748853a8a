// SPDX-License-Identifier: GPL-3.0-or-later
/// The surfaces of ground areas in space.
///
///   const GroundShapes shapes(twin);
///   for (const auto& rings : shapes.of(area)) ...      // an outer ring and its holes, facing up
///
/// Flat, at the mean height of the walkable surface of its level.
#pragma once

#include <loopstad/twin/twin.hpp>

#include <map>
#include <vector>

namespace loopstad::twin {

class GroundShapes {
public:
  explicit GroundShapes(const Twin& twin);
  /// One surface, or none where no area is left.
  [[nodiscard]] std::vector<std::vector<Ring3>> of(std::size_t area) const;

private:
  const Twin& twin_;
  std::map<std::int16_t, double> height_m_; ///< by level
};

} // namespace loopstad::twin
