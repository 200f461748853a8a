// SPDX-License-Identifier: GPL-3.0-or-later
/// Density over time: means per interval and over the run, their peaks, and the time that people spent at
/// each level of service.
///
///   DensityHistory history(grid);
///   history.add(field, 0.5);               // a sample that stands for half a second
///   history.closeInterval(time_s);         // every interval; then lastMean_per_m2(cell)
///   history.results(into);
///
/// Peaks are those of whole intervals, so that a short last one does not make them; a run shorter than one
/// interval has the peak of what there was.
#pragma once

#include "density_field.hpp"

#include <loopstad/sim/measures.hpp>
#include <loopstad/sim/saved_state.hpp>

#include <array>
#include <cstdint>
#include <vector>

namespace loopstad::sim {

class DensityHistory {
public:
  explicit DensityHistory(const WalkableGrid& grid);

  void add(const DensityField& field, double seconds);
  /// The interval ends now.
  void closeInterval(double time_s);
  /// Mean of a cell over the interval that runs, or the one just closed.
  [[nodiscard]] double mean_per_m2(CellId cell) const;
  /// Fills density, personSecondsAtService, the peak and aboveValidated. time_s: now.
  void results(double time_s, MeasureResults& into) const;
  void carry(StateFields& fields); ///< saves, or restores

private:
  struct Peak {
    double density_per_m2 = 0.0;
    CellId cell;
    double time_s = 0.0;
  };

  [[nodiscard]] Peak highestNow(double time_s) const;
  [[nodiscard]] DensityMap map(bool withRunningInterval) const;

  const WalkableGrid& grid_;
  std::vector<float> interval_; ///< density x seconds of the interval, per cell
  std::vector<double> total_;   ///< density x seconds of closed intervals
  std::vector<float> peak_per_m2_;
  std::vector<float> aboveValidated_s_;
  std::vector<std::uint8_t> touched_; ///< ever
  std::vector<CellId> touchedNow_;    ///< in the interval that runs
  double interval_s_ = 0.0;           ///< sampled time of the interval that runs
  double closed_s_ = 0.0;             ///< sampled time of closed intervals
  double closedSpan_s_ = 0.0;         ///< of the interval last closed; 0 while one runs
  Peak peak_;
  std::array<double, 6> personSeconds_{};
};

} // namespace loopstad::sim
