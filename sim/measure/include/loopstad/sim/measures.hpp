// SPDX-License-Identifier: GPL-3.0-or-later
/// What is measured while a crowd walks: density and level of service, flow over lines, people in zones,
/// travel times.
///
///   Measures measures(simulation, MeasurePlan{.lines = {{"bridge", {{12, 3}, {18, 3}}, 1}}});
///   while (!simulation.finished()) { const StepReport r = simulation.step(); measures.observe(simulation,
///   r); } const MeasureResults results = measures.results();
///
/// Every result carries how it was measured (kernel, radius, grid, averaging time); values above the density
/// to which the model was validated are flagged, not hidden.
#pragma once

#include <loopstad/sim/dense_measures.hpp>
#include <loopstad/sim/journey_figures.hpp>
#include <loopstad/sim/simulation.hpp>
#include <loopstad/twin/polygon.hpp>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace loopstad::sim {

/// The corridor data that the model was compared with end at 3.06 persons per m2 (uo-180-180-070, HERMES
/// 2009).
inline constexpr double validatedDensity_per_m2 = 3.0;

/// Fruin 1971, walkways: A is free, F is standstill.
enum class LevelOfService : std::uint8_t { A, B, C, D, E, F };
[[nodiscard]] LevelOfService walkwayService(double density_per_m2);
/// Lowest density of each level, persons per m2: 0 for A, 1/3.24 for B, ...
[[nodiscard]] const std::array<double, 6>& walkwayThresholds_per_m2();
[[nodiscard]] char letter(LevelOfService service);

struct LinePlan {
  std::string name;
  std::array<Vec2, 2> ends; ///< m, local; left of a->b is "towards"
  std::optional<std::int16_t> sheet;
};

struct ZonePlan {
  std::string name;
  std::vector<twin::Polygon> areas;
  std::optional<std::int16_t> sheet;
};

struct MeasurePlan {
  std::vector<LinePlan> lines;
  std::vector<ZonePlan> zones;
  double interval_s = 10.0;    ///< of every time series, a multiple of the time step
  double gridCell_m = 1.0;     ///< of the density map, > 0
  double kernelRadius_m = 1.5; ///< of the density kernel, > 0
  DensePlan dense{};
};

struct LineSeries {
  std::string name;
  double width_m = 0.0;               ///< of the walkable ground under the line
  std::vector<std::uint32_t> towards; ///< persons per interval
  std::vector<std::uint32_t> away;
};

struct ZoneSeries {
  std::string name;
  double area_m2 = 0.0;                     ///< walkable ground
  std::vector<double> occupancy;            ///< persons, mean over each interval
  std::vector<std::uint32_t> peakOccupancy; ///< persons at the fullest sample of each interval
  std::vector<double> peakDensity_per_m2;   ///< highest cell density inside, per interval
};

/// Density over ground: cells with walkable ground, row by row from the south-west. Sheets lie over each
/// other as layers. Cut to the box of all cells that somebody came near; without people there are no cells.
struct DensityMap {
  Vec2 origin; ///< south-west corner, m
  double cell_m = 1.0;
  std::uint32_t columns = 0;
  std::uint32_t rows = 0;
  std::vector<std::int16_t> sheets; ///< one layer each
  std::vector<float> mean_per_m2;   ///< layers x rows x columns, over the whole run; -1 off the surface
  std::vector<float> peak_per_m2;   ///< highest value of an interval's mean
  std::vector<float> secondsAboveValidated;
};

struct TravelTimes {
  std::string destination;
  std::uint32_t persons = 0;
  double mean_s = 0.0;
  double median_s = 0.0;
  double p90_s = 0.0;
  double max_s = 0.0;
};

/// Who passed a gate over the whole run.
struct GateCount {
  std::string name;
  std::uint64_t forward = 0; ///< to the left of its line
  std::uint64_t backward = 0;
};

struct MeasureResults {
  std::string method; ///< kernel, radius, grid and averaging time, for people
  double interval_s = 0.0;
  double duration_s = 0.0;
  std::vector<std::uint32_t> present; ///< persons at the end of each interval
  std::vector<LineSeries> lines;
  std::vector<ZoneSeries> zones;
  std::vector<TravelTimes> travelTimes;
  std::vector<QueueFigures> queues; ///< per line of a queue; empty without journeys
  std::vector<StayFigures> stays;   ///< per destination where people wait or visit
  std::vector<GateCount> gates;
  DensityMap density;
  DenseResults dense{};
  std::array<double, 6> personSecondsAtService{}; ///< time that people spent at LOS A..F
  double peakDensity_per_m2 = 0.0;
  Vec2 peakPlace;
  double peakTime_s = 0.0;
  bool aboveValidated = false; ///< some value lies above validatedDensity_per_m2
};

class Measures {
public:
  Measures(const Simulation& simulation, MeasurePlan plan, Executor& executor);
  ~Measures();
  Measures(Measures&&) noexcept;
  Measures& operator=(Measures&&) noexcept;
  /// Once after each step.
  void observe(const Simulation& simulation, const StepReport& report);
  [[nodiscard]] MeasureResults results() const;

  /// What was gathered until now; or, for new Measures of the same simulation and plan, takes that up.
  /// Trouble shows in the fields.
  void carry(StateFields& fields);

private:
  struct State;
  std::unique_ptr<State> state_;
};

} // namespace loopstad::sim
