// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/measured_report.hpp>

#include <nlohmann/json.hpp>

#include <cmath>

namespace loopstad::scenarios {
namespace {

using Json = nlohmann::ordered_json;

Json orNull(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

Json statistics(const AreaSeries& area, double AreaFigures::*member) {
  const Statistics s = statisticsOf(area, member);
  return {{"mean", orNull(s.mean)}, {"sd", orNull(s.deviation)}, {"max", orNull(s.highest)}};
}

Json areasOf(const Measured& m) {
  Json areas = Json::array();
  for (const AreaSeries& area : m.areas)
    areas.push_back({{"name", area.name},
                     {"area_m2", area.area_m2},
                     {"moments", area.moments.size()},
                     {"density_classical_per_m2", statistics(area, &AreaFigures::classical_per_m2)},
                     {"density_voronoi_per_m2", statistics(area, &AreaFigures::voronoi_per_m2)},
                     {"density_gaussian_per_m2", statistics(area, &AreaFigures::gaussian_per_m2)},
                     {"speed_mps", statistics(area, &AreaFigures::speed_mps)},
                     {"speed_voronoi_mps", statistics(area, &AreaFigures::voronoiSpeed_mps)}});
  return areas;
}

Json linesOf(const Measured& m) {
  Json lines = Json::array();
  for (const LinePassages& line : m.lines) {
    const double flow = line.flow_per_s();
    std::size_t towards = 0;
    for (const Passage& p : line.passages) towards += p.towards ? 1 : 0;
    lines.push_back(
        {{"name", line.name},
         {"width_m", line.width_m},
         {"persons", line.passages.size()},
         {"towards", towards},
         {"flow_per_s", orNull(flow)},
         {"specific_flow_per_ms", orNull(line.width_m > 0.0 ? flow / line.width_m : notMeasured)}});
  }
  return lines;
}

Json personsOf(const Measured& m) {
  std::vector<double> seen;
  std::vector<double> travels;
  for (const PersonFigures& p : m.persons) {
    seen.push_back(p.seen_s);
    if (std::isfinite(p.travel_s)) travels.push_back(p.travel_s);
  }
  Json service;
  for (std::size_t i = 0; i < m.service_s.size(); ++i)
    service[std::string(1, static_cast<char>('A' + i))] = m.service_s[i];
  return {{"count", m.persons.size()},
          {"seen_median_s", orNull(quantileOf(seen, 0.5))},
          {"travel_persons", travels.size()},
          {"travel_median_s", orNull(quantileOf(travels, 0.5))},
          {"travel_p90_s", orNull(quantileOf(travels, 0.9))},
          {"person_seconds_at_los", service}};
}

} // namespace

std::string measuredJson(const std::vector<Measured>& all) {
  Json json = Json::array();
  for (const Measured& m : all)
    json.push_back({{"file", m.file.string()},
                    {"format", m.format},
                    {"fps", m.fps},
                    {"moment_interval_s", m.interval_s},
                    {"from_s", m.from_s},
                    {"until_s", m.until_s},
                    {"speed_frames", m.speedFrames},
                    {"cut_off_m", m.spec.cutOff_m ? Json(*m.spec.cutOff_m) : Json(nullptr)},
                    {"kernel_m", m.spec.kernel_m},
                    {"grid_m", m.spec.grid_m},
                    {"pressure_interval_s", m.spec.interval_s},
                    {"areas", areasOf(m)},
                    {"lines", linesOf(m)},
                    {"persons", personsOf(m)},
                    {"pressure",
                     {{"peak_per_s2", m.peakPressure_per_s2},
                      {"x_m", m.peakPlace.x},
                      {"y_m", m.peakPlace.y},
                      {"from_s", m.peakFrom_s}}},
                    {"notes", m.notes}});
  return Json{{"measured", json}}.dump(2) + "\n";
}

} // namespace loopstad::scenarios
