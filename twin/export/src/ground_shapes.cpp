// SPDX-License-Identifier: GPL-3.0-or-later
#include "ground_shapes.hpp"

#include <utility>

namespace loopstad::twin {

GroundShapes::GroundShapes(const Twin& twin) : twin_(twin) {
  std::map<std::int16_t, std::size_t> corners;
  for (std::size_t face = 0; face < twin.surface.faces.size(); ++face)
    for (const std::uint32_t v : twin.surface.faces[face]) {
      height_m_[twin.surface.sheets[face]] += double{twin.surface.heights_m[v]};
      ++corners[twin.surface.sheets[face]];
    }
  for (auto& [level, sum] : height_m_) sum /= static_cast<double>(corners[level]);
}

std::vector<std::vector<Ring3>> GroundShapes::of(std::size_t area) const {
  const GroundArea& ground = twin_.ground[area];
  const auto known = height_m_.find(ground.level);
  const double height_m = known == height_m_.end() ? 0.0 : known->second;
  Shell slab =
      prism(ground.polygon, height_m - 1.0, height_m); // whose roof is the surface, cleaned and facing up
  if (slab.surfaces.empty()) return {};
  return {std::move(slab.surfaces.back().rings)};
}

} // namespace loopstad::twin
