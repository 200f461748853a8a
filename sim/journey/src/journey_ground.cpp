// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/math.hpp>
#include <loopstad/sim/journey_ground.hpp>
#include <loopstad/twin/polygon.hpp>

#include <algorithm>
#include <cmath>

namespace loopstad::sim {
namespace {

/// Of the places round the end of a line: as many as find room within some 7 m.
constexpr std::size_t mostBeyond = 200;
constexpr double spread_m = 0.5; // place k lies spread_m * sqrt(k + 1) from the end: pi / 4 m2 for each
constexpr double goldenAngle =
    2.399963;                      // rad; successive points of a spiral then fill a disc evenly (Vogel 1979)
constexpr double fromLine_m = 0.6; // who stands loosely leaves the line itself free
constexpr double fromWalls_m = 0.25; // a body's radius and a little

[[nodiscard]] bool nearLine(std::span<const twin::SurfacePoint> line, Vec2 p) {
  return std::ranges::any_of(line, [p](const twin::SurfacePoint& place) {
    return distance(toMetres(place.position), p) < fromLine_m;
  });
}

void layCells(WaitingGround& ground) {
  const Vec2 size = ground.all.size();
  ground.columns = static_cast<std::uint32_t>(size.x / WaitingGround::cell_m) + 1;
  ground.rows = static_cast<std::uint32_t>(size.y / WaitingGround::cell_m) + 1;
}

} // namespace

std::vector<WaitingGround> waitingGrounds(const Demand& demand) {
  std::vector<WaitingGround> grounds(demand.destinations.size());
  const auto need = [&](std::size_t destination) {
    WaitingGround& ground = grounds[destination];
    if (!ground.boxes.empty()) return;
    double sum_m2 = 0.0;
    for (const twin::Polygon& area : demand.destinations[destination].areas) {
      const Box2 box = twin::bounds(area);
      ground.boxes.push_back(box);
      ground.all.include(box);
      ground.cumulative_m2.push_back(sum_m2 += box.size().x * box.size().y);
    }
    layCells(ground);
  };
  for (const Journey& journey : demand.journeys)
    for (const Stage& stage : journey.stages) {
      if (const auto* wait = std::get_if<Wait>(&stage.activity)) need(wait->destination);
      if (const auto* visit = std::get_if<Visit>(&stage.activity))
        for (const Attraction& attraction : visit->attractions) need(attraction.destination);
    }
  return grounds;
}

std::vector<twin::SurfacePoint> placesAlong(const twin::Surface& surface,
                                            std::span<const twin::SurfacePoint> way, double start_m,
                                            double spacing_m, std::size_t most) {
  std::vector<twin::SurfacePoint> places;
  double passed_m = 0.0;
  for (std::size_t i = 0; i + 1 < way.size() && places.size() < most; ++i) {
    const Vec2 from = toMetres(way[i].position);
    const Vec2 along = toMetres(way[i + 1].position) - from;
    const double length_m = length(along);
    while (places.size() < most) {
      const double wanted_m = start_m + spacing_m * static_cast<double>(places.size());
      if (wanted_m > passed_m + length_m || length_m == 0.0) break;
      places.push_back(surface.slide(way[i], toFixed(from + (wanted_m - passed_m) / length_m * along)).point);
    }
    passed_m += length_m;
  }
  return places;
}

std::vector<twin::SurfacePoint> placesBeyond(const twin::Surface& surface,
                                             std::span<const twin::SurfacePoint> line) {
  std::vector<twin::SurfacePoint> places;
  const twin::SurfacePoint end = line.back();
  for (std::size_t k = 1; k <= mostBeyond; ++k) {
    const double angle = goldenAngle * static_cast<double>(k);
    const double away_m = spread_m * std::sqrt(static_cast<double>(k));
    const Vec2 p = toMetres(end.position) + away_m * Vec2{exact::cos(angle), exact::sin(angle)};
    if (nearLine(line, p)) continue;
    const twin::SlideEnd there = surface.slide(end, toFixed(p));
    if (!there.touched && surface.clearance_m(there.point, fromWalls_m) >= fromWalls_m)
      places.push_back(there.point);
  }
  return places;
}

} // namespace loopstad::sim
