// SPDX-License-Identifier: GPL-3.0-or-later
#include "zone_occupancy.hpp"

#include <algorithm>

namespace loopstad::sim {

ZoneOccupancy::ZoneOccupancy(const twin::Surface& surface, const WalkableGrid& grid,
                             const std::vector<ZonePlan>& plan)
    : surface_(surface) {
  for (const ZonePlan& zonePlan : plan) {
    Zone zone;
    zone.region = surface.region(zonePlan.areas, zonePlan.sheet);
    zone.touched.assign(surface.mesh().faces.size(), 0);
    for (const twin::FaceId face : zone.region.faces) zone.touched[face.index()] = 1;
    for (const CellId c : ids<CellId>(grid.size())) {
      const twin::SurfacePoint point = grid.point(c);
      if (point.face && zone.touched[point.face.index()] != 0 && surface.inside(zone.region, point))
        zone.cells.push_back(c);
    }
    series_.push_back({zonePlan.name, zone.region.area_m2, {}, {}, {}});
    zones_.push_back(std::move(zone));
  }
}

void ZoneOccupancy::add(const Crowd& crowd) {
  ++samples_;
  for (Zone& zone : zones_) {
    std::uint32_t persons = 0;
    for (std::size_t row = 0; row < crowd.size(); ++row)
      if (zone.touched[crowd.face[row].index()] != 0 &&
          surface_.inside(zone.region, {crowd.face[row], crowd.position[row]}))
        ++persons;
    zone.personSamples += persons;
    zone.most = std::max(zone.most, persons);
  }
}

void ZoneOccupancy::carry(StateFields& fields) {
  fields.each("zones.personSamples", zones_, [](Zone& zone) -> std::uint64_t& { return zone.personSamples; });
  fields.each("zones.most", zones_, [](Zone& zone) -> std::uint32_t& { return zone.most; });
  fields.eachList("zones.occupancy", series_,
                  [](ZoneSeries& s) -> std::vector<double>& { return s.occupancy; });
  fields.eachList("zones.peakOccupancy", series_,
                  [](ZoneSeries& s) -> std::vector<std::uint32_t>& { return s.peakOccupancy; });
  fields.eachList("zones.peakDensity_per_m2", series_,
                  [](ZoneSeries& s) -> std::vector<double>& { return s.peakDensity_per_m2; });
  fields.number("zones.samples", samples_);
}

void ZoneOccupancy::closeInterval(const DensityHistory& history) {
  series_ = series(history, true);
  for (Zone& zone : zones_) zone.personSamples = zone.most = 0;
  samples_ = 0;
}

std::vector<ZoneSeries> ZoneOccupancy::series(const DensityHistory& history, bool withRunningInterval) const {
  std::vector<ZoneSeries> all = series_;
  if (!withRunningInterval) return all;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Zone& zone = zones_[i];
    all[i].occupancy.push_back(samples_ > 0 ? static_cast<double>(zone.personSamples) / samples_ : 0.0);
    all[i].peakOccupancy.push_back(zone.most);
    double densest_per_m2 = 0.0;
    if (samples_ > 0)
      for (const CellId c : zone.cells) densest_per_m2 = std::max(densest_per_m2, history.mean_per_m2(c));
    all[i].peakDensity_per_m2.push_back(densest_per_m2);
  }
  return all;
}

} // namespace loopstad::sim
