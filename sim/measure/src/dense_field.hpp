// SPDX-License-Identifier: GPL-3.0-or-later
/// Voronoi density and crowd pressure over the cells of a grid, while a crowd walks.
///
///   DenseField dense(surface, grid, plan.zones, plan.dense);
///   dense.sampleVoronoi(crowd, executor);
///   dense.samplePressure(crowd, field, executor);          // after field.sample(crowd, executor)
///   dense.closeInterval(time_s);
///   dense.results(map, into);
///
/// What is not asked for holds no memory. Same figures at any number of threads.
#pragma once

#include "density_field.hpp"
#include "walkable_grid.hpp"

#include <loopstad/sim/measures.hpp>
#include <loopstad/sim/saved_state.hpp>
#include <loopstad/sim/voronoi.hpp>

#include <cstdint>
#include <vector>

namespace loopstad::sim {

class DenseField {
public:
  /// surface and grid outlive this.
  DenseField(const twin::Surface& surface, const WalkableGrid& grid, const std::vector<ZonePlan>& zones,
             DensePlan plan);

  void sampleVoronoi(const Crowd& crowd, Executor& executor);
  void samplePressure(const Crowd& crowd, const DensityField& field, Executor& executor);
  void closeInterval(double time_s);
  /// Layers over the cells of the map; an interval that runs counts in the mean alone.
  void results(const DensityMap& map, DenseResults& into) const;
  void carry(StateFields& fields); ///< saves, or restores

private:
  struct Zone {
    std::vector<twin::Polygon> areas;
    std::vector<Box2> boxes;
    std::optional<std::int16_t> sheet;
    double area_m2 = 0.0;
    double sum_per_m2 = 0.0;
  };
  /// Of the local velocity at a cell, over the samples of an interval.
  struct Felt {
    std::uint32_t samples = 0;
    float density = 0.0F;
    float x = 0.0F;
    float y = 0.0F;
    float squared = 0.0F;
  };

  void paint(const VoronoiCell& cell);
  void addToZones(const VoronoiCell& cell);
  void closeVoronoi(double time_s);
  void closePressure(double time_s);

  const twin::Surface& surface_;
  const WalkableGrid& grid_;
  DensePlan plan_;
  std::vector<Zone> zones_;

  std::vector<std::uint32_t> paintedAt_; ///< by cell: the sample that found its point in somebody's cell
  std::vector<float> interval_;          ///< by cell: Voronoi density, sum over the samples of the interval
  std::vector<double> total_;            ///< and of all
  std::vector<float> voronoiPeak_;
  std::uint32_t voronoiSamples_ = 0;
  std::uint32_t voronoiNow_ = 0; ///< in the interval that runs

  std::vector<Felt> felt_;
  std::vector<CellId> feltNow_;
  std::vector<float> pressurePeak_;
  std::uint32_t pressureNow_ = 0; ///< samples in the interval that runs

  DenseResults found_; ///< peaks and series of the zones
};

} // namespace loopstad::sim
