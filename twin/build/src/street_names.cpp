// SPDX-License-Identifier: GPL-3.0-or-later
#include "street_names.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace loopstad::twin::build {
namespace {

/// Labels stand on their street or just beside it.
constexpr double reach_m = 25.0;

double distanceTo(const Polygon& polygon, Vec2 p) {
  if (contains(polygon, p)) return 0.0;
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < polygon.outer.size(); ++i)
    least = std::min(least, distance(p, nearestOnSegment(p, polygon.outer[i],
                                                         polygon.outer[(i + 1) % polygon.outer.size()])));
  return least;
}

bool isStreet(const SurfaceClass& row) { return row.layer == "wegdeel" && row.access != Access::never; }

/// Index of the road piece that p stands on or by; nothing when there is none in reach.
std::uint32_t streetUnder(const Twin& twin, Vec2 p) {
  std::uint32_t nearest = nothing;
  double least = reach_m;
  for (std::uint32_t i = 0; i < twin.ground.size(); ++i) {
    const GroundArea& area = twin.ground[i];
    if (!isStreet(twin.surface.surfaceClasses[area.surfaceClass])) continue;
    if (!bounds(area.polygon).grown(least).contains(p)) continue;
    const double away = distanceTo(area.polygon, p);
    if (away >= least) continue;
    least = away;
    nearest = i;
  }
  return nearest;
}

} // namespace

void nameStreets(Gathering& g) {
  std::map<std::string, std::set<std::uint32_t>> pieces;
  for (const io::BgtRecord& record : g.records.bgt) {
    if (record.layer != io::BgtLayer::openbareruimtelabel || record.text.empty() || record.planned) continue;
    for (const Vec2 point : record.geometry.points) {
      if (g.options.crop && !g.options.crop->contains(point)) continue;
      const std::uint32_t piece = streetUnder(g.twin, g.twin.frame.toLocal(point));
      if (piece != nothing)
        pieces[record.text].insert(piece);
      else
        g.report.add({Finding::dropped, record.source, record.lokaalId,
                      translatable("label without a street within 25 m"), record.text});
    }
  }
  for (const auto& [name, found] : pieces) {
    Place place{name, "street", g.twin.ground[*found.begin()].level, {}, {}};
    for (const std::uint32_t piece : found) place.areas.push_back(g.twin.ground[piece].polygon);
    g.twin.places.push_back(std::move(place));
  }
}

} // namespace loopstad::twin::build
