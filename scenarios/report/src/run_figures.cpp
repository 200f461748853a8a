// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_figures.hpp"

#include <algorithm>
#include <numeric>

namespace loopstad::scenarios {

BusiestFlow busiestFlow(const sim::LineSeries& line, double interval_s) {
  BusiestFlow busiest;
  busiest.line = &line;
  std::uint32_t most = 0;
  for (std::size_t i = 0; i < std::min(line.towards.size(), line.away.size()); ++i)
    if (const std::uint32_t both = line.towards[i] + line.away[i]; both > most) {
      most = both;
      busiest.interval = i;
    }
  const double persons_per_s = interval_s > 0.0 ? most / interval_s : 0.0;
  busiest.persons_per_min = 60.0 * persons_per_s;
  if (line.width_m > 0.0) busiest.specific_per_ms = persons_per_s / line.width_m;
  return busiest;
}

std::optional<BusiestFlow> busiestFlow(const sim::MeasureResults& measures) {
  std::optional<BusiestFlow> busiest;
  for (const sim::LineSeries& line : measures.lines) {
    const BusiestFlow flow = busiestFlow(line, measures.interval_s);
    if (flow.persons_per_min > (busiest ? busiest->persons_per_min : 0.0)) busiest = flow;
  }
  return busiest;
}

std::uint64_t total(const std::vector<std::uint32_t>& persons) {
  return std::accumulate(persons.begin(), persons.end(), std::uint64_t{0});
}

std::optional<double> meanTravelTime_s(const sim::MeasureResults& measures) {
  double sum_s = 0.0;
  double persons = 0.0;
  for (const sim::TravelTimes& t : measures.travelTimes) {
    sum_s += t.mean_s * t.persons;
    persons += t.persons;
  }
  if (persons == 0.0) return std::nullopt;
  return sum_s / persons;
}

double denseShare(const sim::MeasureResults& measures) {
  const auto& time = measures.personSecondsAtService;
  const double all = std::accumulate(time.begin(), time.end(), 0.0);
  return all > 0.0 ? (time[3] + time[4] + time[5]) / all : 0.0;
}

double peakDensity_per_m2(const sim::ZoneSeries& zone) {
  return zone.peakDensity_per_m2.empty() ? 0.0 : std::ranges::max(zone.peakDensity_per_m2);
}

} // namespace loopstad::scenarios
