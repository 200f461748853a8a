// SPDX-License-Identifier: GPL-3.0-or-later
#include "street_lines.hpp"

#include <algorithm>

namespace loopstad::twin {
namespace {

constexpr double leastWidth_m = 0.05; ///< of a fence whose width nobody says
constexpr double gauge_m = 1.435;   ///< between the rails of Dutch trains, metros and trams (NEN-EN 13848-1)
constexpr double railHead_m = 0.07; ///< width of a 54E1 or 60E1 rail (NEN-EN 13674-1)
constexpr double railHeight_m = 0.15; ///< the same rails are 0.16 and 0.17 m high

/// From a to b, with its foot on both.
Shell boxAlong(const Vec3& a, const Vec3& b, double width_m, double height_m) {
  const Vec2 left = 0.5 * width_m * perpendicular(normalized(b.xy() - a.xy()));
  const auto corner = [&](const Vec3& p, double side, double up_m) {
    return Vec3{p.x + side * left.x, p.y + side * left.y, p.z + up_m};
  };
  const Ring3 foot{corner(a, -1.0, 0.0), corner(b, -1.0, 0.0), corner(b, 1.0, 0.0), corner(a, 1.0, 0.0)};
  Ring3 top = foot;
  for (Vec3& p : top) p.z += height_m;
  Shell box;
  box.surfaces.push_back({SurfaceRole::other, {{foot[3], foot[2], foot[1], foot[0]}}});
  for (std::size_t i = 0; i < foot.size(); ++i) {
    const std::size_t next = (i + 1) % foot.size();
    box.surfaces.push_back({SurfaceRole::other, {{foot[i], foot[next], top[next], top[i]}}});
  }
  box.surfaces.push_back({SurfaceRole::other, {top}});
  return box;
}

} // namespace

std::vector<Shell> barrierShells(const Barrier& barrier, const GroundUnder& ground) {
  std::vector<Shell> shells;
  if (barrier.height_m <= 0.0) return shells;
  const std::vector<Vec3> way = ground.along(barrier.line, barrier.level);
  const double width_m = std::max(barrier.width_m, leastWidth_m);
  for (std::size_t i = 0; i + 1 < way.size(); ++i)
    shells.push_back(boxAlong(way[i], way[i + 1], width_m, barrier.height_m));
  return shells;
}

std::vector<Shell> railShells(const Track& track, const GroundUnder& ground) {
  const std::vector<Vec3> way = ground.along(track.line, track.level);
  std::vector<Shell> shells;
  for (std::size_t i = 0; i + 1 < way.size(); ++i) {
    const Vec2 left = 0.5 * (gauge_m + railHead_m) * perpendicular(normalized(way[i + 1].xy() - way[i].xy()));
    const Vec3 aside{left.x, left.y, 0.0};
    for (const Vec3& to : {aside, -1.0 * aside})
      shells.push_back(boxAlong(way[i] + to, way[i + 1] + to, railHead_m, railHeight_m));
  }
  return shells;
}

bool isHedge(const Barrier& barrier) {
  return barrier.type.find("haag") != std::string::npos || barrier.type.find("heg") != std::string::npos;
}

} // namespace loopstad::twin
