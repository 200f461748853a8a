// SPDX-License-Identifier: GPL-3.0-or-later
/// What is measured of dense crowds while they walk, when a scenario asks for it: Voronoi density and crowd
/// pressure.
///
///   MeasurePlan plan;
///   plan.dense.voronoiEvery_s = 5.0;
///   plan.dense.pressure = true;
///
/// Not asked for, it costs nothing. Formulas and sources: docs/measures.md.
#pragma once

#include <loopstad/base/vec.hpp>

#include <optional>
#include <vector>

namespace loopstad::sim {

/// Helbing, Johansson & Al-Abideen 2007 saw crowd turbulence from here on, some ten minutes before the
/// accident. As others cite the paper; it was not at hand.
inline constexpr double turbulentPressure_per_s2 = 0.02;

/// Level of service F of walkways (Fruin 1971). Where it is emptier, two who pass each other make a large
/// variance, but no crowd that presses: such places have no peak of the pressure.
inline constexpr double crowded_per_m2 = 1.0 / 0.46;

struct DensePlan {
  std::optional<double> voronoiEvery_s{}; ///< between samples, > 0, in whole steps; nothing: not measured
  std::optional<double> cutOff_m{};       ///< no cell reaches further, > 0; nothing: no limit
  bool pressure = false;
  double pressureRadius_m = 0.7; ///< R of the Gaussian exp(-r^2 / R^2) / (pi R^2), (0, 1]

  [[nodiscard]] bool any() const { return voronoiEvery_s || pressure; }
};

struct DensePeak {
  double value = 0.0;
  Vec2 place;
  double time_s = 0.0; ///< end of the interval
};

/// Layers lie over those of the density map, cell by cell; empty: not measured.
struct DenseResults {
  std::vector<float> voronoiMean_per_m2; ///< over the run; -1 off the surface
  std::vector<float> voronoiPeak_per_m2; ///< highest mean of an interval
  std::vector<float> pressurePeak_per_s2;
  std::vector<std::vector<double>>
      zoneVoronoi_per_m2; ///< zone by zone, mean over the zone's ground, per interval
  DensePeak voronoiPeak;
  DensePeak pressurePeak;

  [[nodiscard]] bool hasVoronoi() const { return !voronoiMean_per_m2.empty(); }
  [[nodiscard]] bool hasPressure() const { return !pressurePeak_per_s2.empty(); }
};

} // namespace loopstad::sim
