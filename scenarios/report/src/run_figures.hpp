// SPDX-License-Identifier: GPL-3.0-or-later
/// Figures that the summaries share, computed from the measures of a run.
#pragma once

#include <loopstad/sim/measures.hpp>

#include <cstdint>
#include <optional>

namespace loopstad::scenarios {

/// Most people over a line in one interval, both ways together.
struct BusiestFlow {
  const sim::LineSeries* line = nullptr;
  std::size_t interval = 0;
  double persons_per_min = 0.0;
  double specific_per_ms = 0.0; ///< persons per metre and second; 0 where the line has no walkable width
};
[[nodiscard]] BusiestFlow busiestFlow(const sim::LineSeries& line, double interval_s);
/// Over all lines; nothing when nobody crossed one.
[[nodiscard]] std::optional<BusiestFlow> busiestFlow(const sim::MeasureResults& measures);

[[nodiscard]] std::uint64_t total(const std::vector<std::uint32_t>& persons);
/// Mean over everyone who arrived, s; nothing when nobody did.
[[nodiscard]] std::optional<double> meanTravelTime_s(const sim::MeasureResults& measures);
/// Share of person-time at LOS D, E or F, 0..1: where people no longer choose their own speed (Fruin 1971).
[[nodiscard]] double denseShare(const sim::MeasureResults& measures);

/// The highest of all intervals; 0 where none was measured.
[[nodiscard]] double peakDensity_per_m2(const sim::ZoneSeries& zone);

} // namespace loopstad::scenarios
