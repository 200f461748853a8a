// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/voronoi_point.hpp>
#include <loopstad/sim/voronoi.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace loopstad::scenarios {
namespace {

constexpr double every_s = 0.5;     // people go 0.7 m at most: closer moments tell little more
constexpr double headReach_m = 0.5; // heads lean over walls

struct Seen {
  twin::SurfacePoint at;
  double speed_mps;
};

using Moments = std::map<long, std::vector<Seen>>;

Moments momentsOf(const Tracks& tracks, const twin::Surface& surface, Period period) {
  const long stride = std::max(1L, std::lround(every_s / tracks.interval_s));
  Moments moments;
  for (const Track& track : tracks.tracks)
    for (std::size_t i = 0; i < track.at.size(); ++i) {
      const long number = std::lround(track.from_s / tracks.interval_s) + static_cast<long>(i);
      const double time_s = static_cast<double>(number) * tracks.interval_s;
      if (number % stride != 0 || time_s < period.first || time_s > period.second) continue;
      auto on = surface.locate(track.at[i]);
      if (!on) on = surface.nearest(track.at[i], headReach_m);
      if (on) moments[number].push_back({*on, speedAt(tracks, track, i)});
    }
  return moments;
}

} // namespace

std::optional<DiagramPoint> voronoiPoint(const Tracks& tracks, const twin::Surface& surface, const Box2& area,
                                         Period period) {
  const twin::Polygon polygon{{area.min, {area.max.x, area.min.y}, area.max, {area.min.x, area.max.y}}, {}};
  SerialExecutor serial; // cases are walked side by side
  double densities = 0.0;
  double speeds = 0.0;
  double count = 0.0;
  for (const auto& [number, people] : momentsOf(tracks, surface, period)) {
    std::vector<twin::SurfacePoint> points;
    for (const Seen& seen : people) points.push_back(seen.at);
    const auto cells = sim::voronoiCells(surface, points, {}, serial);
    double shares = 0.0;
    double covered_m2 = 0.0;
    double speedGround = 0.0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (cells[i].area_m2 <= 0.0) continue;
      const double shared_m2 = sim::sharedArea_m2(cells[i], polygon);
      shares += shared_m2 / cells[i].area_m2;
      covered_m2 += shared_m2;
      speedGround += shared_m2 * people[i].speed_mps;
    }
    if (covered_m2 <= 0.0) continue;
    densities += shares / twin::area_m2(polygon);
    speeds += speedGround / covered_m2;
    count += 1.0;
  }
  if (count == 0.0) return std::nullopt;
  return DiagramPoint{densities / count, speeds / count};
}

} // namespace loopstad::scenarios
