// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything that is measured over one interval of time; intervals do not know of each other.
///
///   const IntervalFigures figures = measureInterval(scene, 0, 160);      // moments, the last one excluded
#pragma once

#include <loopstad/scenarios/measure_trajectories.hpp>
#include <loopstad/twin/surface.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace loopstad::scenarios {

/// A person at a moment: the i-th position of a track.
struct SeenPerson {
  std::uint32_t track = 0;
  std::uint32_t i = 0;
};

struct SeenMoment {
  double time_s = 0.0;
  std::vector<SeenPerson> people{};
};

struct SceneArea {
  const AreaSeries* series = nullptr;
  bool whole = false;               ///< all of the ground
  std::vector<std::uint32_t> cells; ///< of the grid, whose middle lies inside
};

/// What all intervals look at.
struct MeasureScene {
  const Tracks& tracks;
  const twin::Surface& surface;
  const MeasureLayout& spec;
  std::size_t speedSpan = 1; ///< moments either side
  std::vector<SeenMoment> moments{};
  std::vector<SceneArea> areas{};
  HeatMap grid{};                       ///< no values
  std::vector<std::uint8_t> walkable{}; ///< by cell of the grid
};

struct ServiceMoment {
  std::uint32_t track = 0;
  double density_per_m2 = 0.0;
};

struct IntervalFigures {
  std::vector<AreaFigures> areas{}; ///< moment by moment, area by area
  std::vector<ServiceMoment> service{};
  std::vector<double> voronoi{};  ///< by cell, sum over moments
  std::vector<double> gaussian{}; ///< by cell, sum over moments
  std::vector<double> pressure{}; ///< by cell; 0 where people were felt during less than half of the interval
  std::size_t offGround = 0;
  double furthestOff_m = 0.0;
};

[[nodiscard]] IntervalFigures measureInterval(const MeasureScene& scene, std::size_t first, std::size_t last);

} // namespace loopstad::scenarios
