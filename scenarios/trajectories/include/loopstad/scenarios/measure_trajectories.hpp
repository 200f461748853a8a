// SPDX-License-Identifier: GPL-3.0-or-later
/// Trajectories measured as the field does: density in three ways, speeds, flow, crowd pressure, levels of
/// service.
///
///   auto measured = measureTrajectories(*seen, spec, *executor, progress);
///   fmt::print("{}", measuredTable({*measured}));
///   Status s = writeMeasured({*measured}, "out/measured");        // CSV, SVG, JSON
///
/// The ground is that of the spec, of the file, or a box round everybody, which is then said in the notes.
/// Formulas and sources: docs/measures.md. The figures are the same at any number of threads.
#pragma once

#include <loopstad/base/executor.hpp>
#include <loopstad/base/progress.hpp>
#include <loopstad/scenarios/heat_map.hpp>
#include <loopstad/scenarios/measure_layout.hpp>
#include <loopstad/scenarios/read_trajectories.hpp>
#include <loopstad/twin/twin.hpp>

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace loopstad::scenarios {

inline constexpr double notMeasured = std::numeric_limits<double>::quiet_NaN();

/// An area at one moment.
struct AreaFigures {
  double time_s = 0.0;
  std::size_t persons = 0;
  double classical_per_m2 = 0.0;
  double voronoi_per_m2 = 0.0;
  double gaussian_per_m2 = 0.0;
  double speed_mps = notMeasured;        ///< mean of the people inside
  double voronoiSpeed_mps = notMeasured; ///< mean over the ground: everyone's speed where their cell is
};

struct AreaSeries {
  std::string name;
  twin::Polygon area;
  double area_m2 = 0.0; ///< walkable ground
  std::vector<AreaFigures> moments{};
};

struct Passage {
  double time_s = 0.0;
  std::int64_t person = 0;
  bool towards = true; ///< to the left of the line
};

struct LinePassages {
  std::string name;
  std::array<Vec2, 2> ends;
  double width_m = 0.0;            ///< walkable length
  std::vector<Passage> passages{}; ///< by time
  /// Persons per second between the first passage and the last; not measured with fewer than two.
  [[nodiscard]] double flow_per_s() const;
};

struct PersonFigures {
  std::int64_t id = 0;
  double from_s = 0.0;
  double seen_s = 0.0;
  double way_m = 0.0;
  double meanSpeed_mps = 0.0;    ///< over the frame difference of speeds
  double travel_s = notMeasured; ///< from the first line to the last, where both were crossed in that order
  std::array<double, 6> service_s{}; ///< seconds at LOS A to F, by the area of the person's Voronoi cell
};

struct Measured {
  std::string name; ///< of the file, without folder and ending
  std::filesystem::path file;
  std::string format;
  double fps = 0.0;
  double interval_s = 0.0; ///< between moments
  double from_s = 0.0;
  double until_s = 0.0;
  std::uint64_t speedFrames = 0;
  std::shared_ptr<const twin::Twin> ground;
  MeasureLayout spec;
  std::vector<AreaSeries> areas;
  std::vector<LinePassages> lines;
  std::vector<PersonFigures> persons;
  std::array<double, 6> service_s{};
  HeatMap density;                  ///< Voronoi, mean over time, 1/m2
  HeatMap gaussian;                 ///< mean over time, 1/m2
  HeatMap pressure;                 ///< highest of an interval, 1/s2
  double peakPressure_per_s2 = 0.0; ///< where it is crowded, LOS F; 0: nowhere
  Vec2 peakPlace;
  double peakFrom_s = 0.0; ///< of the interval of the peak
  std::size_t offGround =
      0; ///< positions further off the ground than walls are thick, left out of Voronoi cells
  double furthestOff_m = 0.0;
  std::vector<std::string> notes;
};

[[nodiscard]] Result<Measured> measureTrajectories(const Trajectories& seen, const MeasureLayout& spec,
                                                   Executor& executor, Progress& progress);

/// Mean, standard deviation and highest of a member over the moments that have it.
struct Statistics {
  double mean = notMeasured;
  double deviation = notMeasured;
  double highest = notMeasured;
};
[[nodiscard]] Statistics statisticsOf(const AreaSeries& area, double AreaFigures::*member);

/// The median, and the value that 90 % do not exceed (nearest rank); not measured of none.
[[nodiscard]] double quantileOf(std::vector<double> values, double share);

} // namespace loopstad::scenarios
