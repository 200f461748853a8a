// SPDX-License-Identifier: GPL-3.0-or-later
#include "steep_ground.hpp"

#include "face_area.hpp"
#include "islands.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/slopes.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace loopstad::twin::build {
namespace {

constexpr double smallest_m2 = 2.0;

bool isForWheelchairs(const SurfaceClass& row) {
  return row.wheelchair && row.access == Access::walk && row.kind != GroundKind::stairs;
}

} // namespace

void reportSteepGround(const SurfaceMesh& mesh, BuildReport& report) {
  const std::vector<Vec2> slopes = slopesOf(mesh);
  std::vector<std::uint8_t> steep(mesh.faces.size(), 0);
  for (std::size_t face = 0; face < steep.size(); ++face)
    steep[face] = isForWheelchairs(mesh.surfaceClasses[mesh.classes[face]]) &&
                  squaredLength(slopes[face]) > wheelchairSlope * wheelchairSlope;
  std::vector<std::uint32_t> patch;
  for (std::uint32_t seed = 0; seed < steep.size(); ++seed) {
    if (steep[seed] == 0) continue;
    double sum_m2 = 0.0;
    double steepest = 0.0;
    patch.assign(1, seed);
    steep[seed] = 0;
    for (std::size_t i = 0; i < patch.size(); ++i) {
      sum_m2 += build::area_m2(mesh, patch[i]);
      steepest = std::max(steepest, std::sqrt(squaredLength(slopes[patch[i]])));
      for (const FaceId other : mesh.neighbours[patch[i]])
        if (other && steep[other.index()] != 0) {
          steep[other.index()] = 0;
          patch.push_back(other.value());
        }
    }
    if (sum_m2 < smallest_m2) continue;
    const Vec2 at = toMetres(mesh.vertices[mesh.faces[seed][0]]);
    report.add({Finding::note,
                surfaceSource,
                {},
                translatable("steeper than 1 in 12: too steep for wheelchairs"),
                fmt::format("up to {:.0f} % near local {:.1f}, {:.1f} on level {}", 100.0 * steepest, at.x,
                            at.y, mesh.sheets[seed]),
                sum_m2});
  }
}

} // namespace loopstad::twin::build
