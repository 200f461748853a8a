// SPDX-License-Identifier: GPL-3.0-or-later
/// How many people are in each zone, and how dense it gets there.
///
///   ZoneOccupancy zones(surface, grid, plan.zones);
///   zones.add(crowd);                       // at each sample
///   zones.closeInterval(history);           // after the history closed it
#pragma once

#include "density_history.hpp"

#include <loopstad/sim/crowd.hpp>
#include <loopstad/sim/measures.hpp>
#include <loopstad/sim/saved_state.hpp>
#include <loopstad/twin/surface.hpp>

#include <cstdint>
#include <vector>

namespace loopstad::sim {

class ZoneOccupancy {
public:
  ZoneOccupancy(const twin::Surface& surface, const WalkableGrid& grid, const std::vector<ZonePlan>& plan);

  void add(const Crowd& crowd);
  void closeInterval(const DensityHistory& history);
  [[nodiscard]] std::vector<ZoneSeries> series(const DensityHistory& history, bool withRunningInterval) const;
  void carry(StateFields& fields); ///< saves, or restores

private:
  struct Zone {
    twin::SurfaceRegion region;
    std::vector<std::uint8_t> touched; ///< by FaceId: somewhere in the region
    std::vector<CellId> cells;         ///< whose point lies in the region
    std::uint64_t personSamples = 0;
    std::uint32_t most = 0;
  };

  const twin::Surface& surface_;
  std::vector<Zone> zones_;
  std::vector<ZoneSeries> series_;
  std::uint32_t samples_ = 0;
};

} // namespace loopstad::sim
