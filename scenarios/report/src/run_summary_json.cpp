// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_figures.hpp"

#include <loopstad/scenarios/run_summary.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace loopstad::scenarios {
namespace {

using Json = nlohmann::ordered_json;

/// Ground on which the mean of some interval lay above what the model was validated for.
double areaAboveValidated_m2(const sim::DensityMap& map) {
  const auto cells = std::ranges::count_if(map.secondsAboveValidated, [](float s) { return s > 0.0F; });
  return static_cast<double>(cells) * map.cell_m * map.cell_m;
}

Json densityOf(const sim::RunInfo& run) {
  const sim::MeasureResults& m = run.measures;
  const Vec2 at = run.frame.toRd(m.peakPlace);
  return {{"peak_per_m2", m.peakDensity_per_m2},
          {"peak_los", std::string(1, letter(sim::walkwayService(m.peakDensity_per_m2)))},
          {"peak_at_rd", {at.x, at.y}},
          {"peak_time_s", m.peakTime_s},
          {"validated_to_per_m2", sim::validatedDensity_per_m2},
          {"above_validated", m.aboveValidated},
          {"above_validated_m2", areaAboveValidated_m2(m.density)},
          {"method", m.method}};
}

Json linesOf(const sim::MeasureResults& m) {
  Json lines = Json::array();
  for (const sim::LineSeries& line : m.lines) {
    const BusiestFlow flow = busiestFlow(line, m.interval_s);
    lines.push_back({{"name", line.name},
                     {"width_m", line.width_m},
                     {"towards", total(line.towards)},
                     {"away", total(line.away)},
                     {"busiest_per_min", flow.persons_per_min},
                     {"busiest_per_m_per_s", flow.specific_per_ms},
                     {"towards_series", line.towards},
                     {"away_series", line.away}});
  }
  return lines;
}

Json zonesOf(const sim::MeasureResults& m) {
  Json zones = Json::array();
  for (const sim::ZoneSeries& zone : m.zones)
    zones.push_back({{"name", zone.name},
                     {"area_m2", zone.area_m2},
                     {"peak_density_per_m2", peakDensity_per_m2(zone)},
                     {"above_validated", peakDensity_per_m2(zone) > sim::validatedDensity_per_m2},
                     {"occupancy_series", zone.occupancy},
                     {"peak_occupancy_series", zone.peakOccupancy},
                     {"peak_density_series_per_m2", zone.peakDensity_per_m2}});
  return zones;
}

Json travelTimesOf(const sim::MeasureResults& m) {
  Json times = Json::array();
  for (const sim::TravelTimes& t : m.travelTimes)
    times.push_back({{"destination", t.destination},
                     {"persons", t.persons},
                     {"mean_s", t.mean_s},
                     {"median_s", t.median_s},
                     {"p90_s", t.p90_s},
                     {"max_s", t.max_s}});
  return times;
}

Json queuesOf(const sim::MeasureResults& m) {
  Json queues = Json::array();
  for (const sim::QueueFigures& q : m.queues)
    queues.push_back({{"name", q.name},
                      {"served", q.served},
                      {"mean_length", q.meanLength},
                      {"max_length", q.maxLength},
                      {"mean_wait_s", q.meanWait_s},
                      {"p90_wait_s", q.p90Wait_s},
                      {"max_wait_s", q.maxWait_s},
                      {"length_series", q.length}});
  return queues;
}

Json staysOf(const sim::MeasureResults& m) {
  Json stays = Json::array();
  for (const sim::StayFigures& s : m.stays)
    stays.push_back({{"name", s.name}, {"max_persons", s.maxPersons}, {"persons_series", s.persons}});
  return stays;
}

Json gatesOf(const sim::MeasureResults& m) {
  Json gates = Json::array();
  for (const sim::GateCount& gate : m.gates)
    gates.push_back({{"name", gate.name}, {"forward", gate.forward}, {"backward", gate.backward}});
  return gates;
}

Json serviceOf(const sim::MeasureResults& m) {
  Json service;
  for (std::size_t i = 0; i < m.personSecondsAtService.size(); ++i)
    service[std::string(1, letter(static_cast<sim::LevelOfService>(i)))] = m.personSecondsAtService[i];
  return service;
}

Json denseOf(const sim::RunInfo& run) {
  const sim::DenseResults& dense = run.measures.dense;
  const auto peak = [&](const sim::DensePeak& p) {
    const Vec2 at = run.frame.toRd(p.place);
    return Json{{"peak", p.value}, {"x", at.x}, {"y", at.y}, {"time_s", p.time_s}};
  };
  Json json;
  if (dense.hasVoronoi()) {
    json["voronoi_per_m2"] = peak(dense.voronoiPeak);
    Json zones;
    for (std::size_t z = 0; z < std::min(run.measures.zones.size(), dense.zoneVoronoi_per_m2.size()); ++z)
      zones[run.measures.zones[z].name] = dense.zoneVoronoi_per_m2[z];
    json["zone_voronoi_series_per_m2"] = zones;
  }
  if (dense.hasPressure()) json["pressure_per_s2"] = peak(dense.pressurePeak);
  return json;
}

Json provenanceOf(const sim::RunInfo& run) {
  Json inputs = Json::array();
  for (const twin::Source& s : run.header.inputs)
    inputs.push_back({{"name", s.name}, {"format", s.format}, {"date", s.date}, {"sha256", s.sha256}});
  Json parameters = Json::object();
  for (const auto& [name, value] : run.header.modelParameters) parameters[name] = value;
  return {
      {"program", run.programVersion},
      {"twin", run.twinName},
      {"twin_hash", fmt::format("{:016x}", run.twinHash)},
      {"started_at", run.header.startedAt},
      {"seed", run.header.seed},
      {"threads", run.header.threads},
      {"time_step_s", run.header.timeStep_s},
      {"frame_interval_s", run.header.frameInterval_s},
      {"model", {{"name", run.header.model}, {"source", run.header.modelSource}, {"parameters", parameters}}},
      {"wall_time_s", run.wallTime_s},
      {"fingerprint", fmt::format("{:016x}", run.fingerprint)},
      {"inputs", inputs}};
}

} // namespace

std::string summaryJson(const sim::RunInfo& run) {
  const sim::MeasureResults& m = run.measures;
  Json json;
  json["scenario"] = run.header.scenarioName;
  json["complete"] = run.complete;
  json["duration_s"] = m.duration_s;
  json["interval_s"] = m.interval_s;
  json["persons"] = {{"walked", run.tally.born},
                     {"arrived", run.tally.arrived},
                     {"waiting", run.tally.waiting},
                     {"unreachable", run.tally.unreachable},
                     {"without_way", run.tally.withoutWay},
                     {"present_series", m.present}};
  json["density"] = densityOf(run);
  if (m.dense.hasVoronoi() || m.dense.hasPressure()) json["dense"] = denseOf(run);
  json["person_seconds_at_los"] = serviceOf(m);
  json["dense_share"] = denseShare(m);
  if (const auto mean = meanTravelTime_s(m)) json["mean_travel_time_s"] = *mean;
  json["travel_times"] = travelTimesOf(m);
  json["lines"] = linesOf(m);
  json["zones"] = zonesOf(m);
  if (!m.queues.empty()) json["queues"] = queuesOf(m);
  if (!m.stays.empty()) json["stays"] = staysOf(m);
  json["gates"] = gatesOf(m);
  json["recording"] = {{"frames", run.frames}, {"rows", run.rows}};
  json["provenance"] = provenanceOf(run);
  return json.dump(2) + "\n";
}

} // namespace loopstad::scenarios
