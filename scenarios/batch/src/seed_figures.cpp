// SPDX-License-Identifier: GPL-3.0-or-later
#include "seed_figures.hpp"

#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>

#include <algorithm>
#include <limits>

namespace loopstad::scenarios {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double travelTime_s(const sim::MeasureResults& measures) {
  double sum_s = 0.0;
  double persons = 0.0;
  for (const sim::TravelTimes& t : measures.travelTimes) {
    sum_s += t.mean_s * t.persons;
    persons += t.persons;
  }
  return persons > 0.0 ? sum_s / persons : none;
}

double zonePeak_per_m2(const sim::MeasureResults& measures, const std::string& name) {
  const auto zone = std::ranges::find(measures.zones, name, &sim::ZoneSeries::name);
  if (zone == measures.zones.end() || zone->peakDensity_per_m2.empty()) return none;
  return std::ranges::max(zone->peakDensity_per_m2);
}

double lineFlow_per_s(const sim::MeasureResults& measures, const std::string& name) {
  const auto line = std::ranges::find(measures.lines, name, &sim::LineSeries::name);
  if (line == measures.lines.end()) return none;
  double persons = 0.0;
  std::size_t first = line->towards.size();
  std::size_t last = 0;
  for (std::size_t i = 0; i < line->towards.size(); ++i) {
    const double passed = double(line->towards[i]) + double(line->away[i]);
    if (passed == 0.0) continue;
    persons += passed;
    first = std::min(first, i);
    last = i;
  }
  return persons > 0.0 ? persons / (static_cast<double>(last - first + 1) * measures.interval_s) : 0.0;
}

Status checkName(const std::vector<NamedPlace>& places, const std::string& name, const std::string& option) {
  if (std::ranges::find(places, name, &NamedPlace::name) != places.end()) return Done{};
  std::vector<std::string> names;
  for (const NamedPlace& place : places) names.push_back(place.name);
  return usageError(tr("{} names \"{}\", which the scenario does not measure", option, name),
                    suggestion(name, std::move(names)));
}

} // namespace

std::string SeedFigure::key() const {
  switch (kind) {
  case SeedFigureKind::egress:
    return "egress_s";
  case SeedFigureKind::peakDensity:
    return "peak_density_per_m2";
  case SeedFigureKind::travelTime:
    return "mean_travel_time_s";
  case SeedFigureKind::zonePeak:
    return "zone_peak_per_m2:" + name;
  case SeedFigureKind::lineFlow:
    return "flow_per_s:" + name;
  }
  return {};
}

Result<SeedFigure> parseSeedFigure(const std::string& text) {
  if (text == "egress") return SeedFigure{SeedFigureKind::egress};
  if (text == "peak_density") return SeedFigure{SeedFigureKind::peakDensity};
  if (text == "travel_time") return SeedFigure{SeedFigureKind::travelTime};
  if (text.starts_with("zone=") && text.size() > 5)
    return SeedFigure{SeedFigureKind::zonePeak, text.substr(5)};
  if (text.starts_with("flow=") && text.size() > 5)
    return SeedFigure{SeedFigureKind::lineFlow, text.substr(5)};
  return usageError(tr("\"{}\" is no figure", text),
                    tr("write {}", "egress, peak_density, travel_time, zone=NAME, flow=NAME"));
}

double seedFigureOf(const RunOutcome& outcome, const SeedFigure& figure) {
  switch (figure.kind) {
  case SeedFigureKind::egress:
    return outcome.stillWalking == 0 && outcome.tally.waiting == 0 && outcome.tally.arrived > 0
               ? outcome.simulated_s
               : none;
  case SeedFigureKind::peakDensity:
    return outcome.measures.peakDensity_per_m2;
  case SeedFigureKind::travelTime:
    return travelTime_s(outcome.measures);
  case SeedFigureKind::zonePeak:
    return zonePeak_per_m2(outcome.measures, figure.name);
  case SeedFigureKind::lineFlow:
    return lineFlow_per_s(outcome.measures, figure.name);
  }
  return none;
}

Status checkFigures(const Scenario& scenario, const std::vector<SeedFigure>& figures) {
  for (const SeedFigure& figure : figures) {
    if (figure.kind == SeedFigureKind::zonePeak)
      if (const Status s = checkName(scenario.measurement.zones, figure.name, "--figure zone="); !s) return s;
    if (figure.kind == SeedFigureKind::lineFlow)
      if (const Status s = checkName(scenario.measurement.lines, figure.name, "--figure flow="); !s) return s;
  }
  return Done{};
}

} // namespace loopstad::scenarios
