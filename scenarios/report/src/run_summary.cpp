// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_figures.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/run_summary.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace loopstad::scenarios {
namespace {

std::size_t columnsOf(std::string_view text) {
  const auto starts = [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; };
  return static_cast<std::size_t>(std::ranges::count_if(text, starts));
}

/// Filled up to a width in letters, not in bytes.
std::string padded(std::string text, std::size_t width) {
  const std::size_t columns = columnsOf(text);
  if (columns < width) text.append(width - columns, ' ');
  return text;
}

/// format comes from tr(): a translation has the same holes.
Figure people(const sim::RunInfo& run) {
  const std::size_t walking = run.tally.born - run.tally.arrived;
  std::string value =
      tr("{} walked, {} arrived, {} still on their way", run.tally.born, run.tally.arrived, walking);
  if (run.tally.waiting > 0) value += tr(", {} waiting for room to start", run.tally.waiting);
  if (run.tally.withoutWay > 0) value += tr(", {} of them without a way", run.tally.withoutWay);
  return {tr("People"), value};
}

Figure highestDensity(const sim::RunInfo& run) {
  const sim::MeasureResults& m = run.measures;
  const Vec2 at = run.frame.toRd(m.peakPlace);
  std::string value = tr("{:.2f} per m2 (LOS {}) at {:.0f} {:.0f} after {:.0f} s", m.peakDensity_per_m2,
                         letter(sim::walkwayService(m.peakDensity_per_m2)), at.x, at.y, m.peakTime_s);
  if (m.aboveValidated) value += tr(", above the validated {:.1f} per m2", sim::validatedDensity_per_m2);
  return {tr("Highest density"), value};
}

Figure denseTime(const sim::RunInfo& run) {
  return {tr("Time in dense crowds"),
          tr("{:.1f} % of all walking at LOS D to F", 100.0 * denseShare(run.measures))};
}

Figure travelTime(const sim::RunInfo& run) {
  const auto mean = meanTravelTime_s(run.measures);
  if (!mean) return {tr("Travel time"), tr("nobody has arrived")};
  double slow_s = 0.0;
  for (const sim::TravelTimes& t : run.measures.travelTimes) slow_s = std::max(slow_s, t.p90_s);
  return {tr("Travel time"),
          tr("{:.0f} s on average; to the slowest destination 90 % need at most {:.0f} s", *mean, slow_s)};
}

Figure busiestLine(const sim::RunInfo& run) {
  const auto busiest = busiestFlow(run.measures);
  if (!busiest) return {tr("Busiest line"), tr("nobody crossed a counting line")};
  return {tr("Busiest line"), tr("{}: {:.0f} persons per minute, {:.2f} per m per s", busiest->line->name,
                                 busiest->persons_per_min, busiest->specific_per_ms)};
}

void addLines(const sim::MeasureResults& m, std::string& text) {
  if (m.lines.empty()) return;
  text += fmt::format("\n{}\n", tr("Counting lines (persons; busiest interval)"));
  for (const sim::LineSeries& line : m.lines) {
    const BusiestFlow flow = busiestFlow(line, m.interval_s);
    text +=
        "  " + padded(line.name, 20) +
        tr("{:>6} towards {:>6} away  {:>5.0f} per min  {:.2f} per m per s over {:.1f} m",
           total(line.towards), total(line.away), flow.persons_per_min, flow.specific_per_ms, line.width_m) +
        "\n";
  }
}

void addZones(const sim::MeasureResults& m, std::string& text) {
  if (m.zones.empty()) return;
  text += fmt::format("\n{}\n", tr("Zones"));
  for (const sim::ZoneSeries& zone : m.zones) {
    const auto most = zone.peakOccupancy.empty() ? 0U : std::ranges::max(zone.peakOccupancy);
    const double peak = peakDensity_per_m2(zone);
    text += "  " + padded(zone.name, 20) +
            tr("{:>6} persons at most, up to {:.2f} per m2, on {:.0f} m2", most, peak, zone.area_m2) +
            (peak > sim::validatedDensity_per_m2
                 ? tr(", above the validated {:.1f} per m2", sim::validatedDensity_per_m2)
                 : "") +
            "\n";
  }
}

/// What is measured only when it is asked for.
void addDense(const sim::RunInfo& run, std::string& text) {
  const sim::DenseResults& dense = run.measures.dense;
  if (!dense.hasVoronoi() && !dense.hasPressure()) return;
  text += fmt::format("\n{}\n", tr("Dense crowds"));
  if (dense.hasVoronoi()) {
    const Vec2 at = run.frame.toRd(dense.voronoiPeak.place);
    text += "  " + padded(tr("Voronoi density"), 20) +
            tr("up to {:.2f} per m2 at {:.0f} {:.0f} after {:.0f} s", dense.voronoiPeak.value, at.x, at.y,
               dense.voronoiPeak.time_s) +
            "\n";
    for (std::size_t z = 0; z < std::min(run.measures.zones.size(), dense.zoneVoronoi_per_m2.size()); ++z)
      if (const auto& series = dense.zoneVoronoi_per_m2[z]; !series.empty())
        text += "  " + padded("  " + run.measures.zones[z].name, 20) +
                tr("up to {:.2f} per m2 over the whole zone", std::ranges::max(series)) + "\n";
  }
  if (dense.hasPressure()) {
    const Vec2 at = run.frame.toRd(dense.pressurePeak.place);
    text += "  " + padded(tr("Crowd pressure"), 20) +
            tr("up to {:.3f} per s2 at {:.0f} {:.0f} after {:.0f} s", dense.pressurePeak.value, at.x, at.y,
               dense.pressurePeak.time_s) +
            (dense.pressurePeak.value > sim::turbulentPressure_per_s2
                 ? tr(", above the {:.2f} at which crowds became turbulent", sim::turbulentPressure_per_s2)
                 : std::string{}) +
            "\n";
  }
}

void addGates(const sim::MeasureResults& m, std::string& text) {
  if (m.gates.empty()) return;
  text += fmt::format("\n{}\n", tr("Gates (persons)"));
  for (const sim::GateCount& gate : m.gates)
    text +=
        "  " + padded(gate.name, 20) + tr("{:>6} forward {:>6} backward", gate.forward, gate.backward) + "\n";
}

void addTravelTimes(const sim::MeasureResults& m, std::string& text) {
  if (m.travelTimes.empty()) return;
  text += fmt::format("\n{}\n", tr("Travel times to"));
  const bool onJourneys = !m.queues.empty() || !m.stays.empty(); // most destinations are places to stay at
  for (const sim::TravelTimes& t : m.travelTimes)
    if (t.persons > 0 || !onJourneys)
      text += "  " + padded(t.destination, 20) +
              tr("{:>6} persons  mean {:.0f} s  median {:.0f} s  90 % within {:.0f} s", t.persons, t.mean_s,
                 t.median_s, t.p90_s) +
              "\n";
}

void addQueues(const sim::MeasureResults& m, std::string& text) {
  if (m.queues.empty()) return;
  text += fmt::format("\n{}\n", tr("Queues (persons in line, time until one's turn)"));
  for (const sim::QueueFigures& queue : m.queues)
    text += "  " + padded(queue.name, 20) +
            tr("{:>6} served  mean {:.1f} at most {} in line  wait mean {:.0f} s  90 % within {:.0f} s",
               queue.served, queue.meanLength, queue.maxLength, queue.meanWait_s, queue.p90Wait_s) +
            "\n";
}

void addStays(const sim::MeasureResults& m, std::string& text) {
  if (m.stays.empty()) return;
  text += fmt::format("\n{}\n", tr("Where people stay"));
  for (const sim::StayFigures& stay : m.stays)
    text += "  " + padded(stay.name, 20) + tr("{:>6} persons at most", stay.maxPersons) + "\n";
}

void addService(const sim::MeasureResults& m, std::string& text) {
  double all = 0.0;
  for (const double s : m.personSecondsAtService) all += s;
  if (all <= 0.0) return;
  text += fmt::format("\n{}\n ", tr("Walking time by level of service (Fruin 1971, walkways)"));
  for (std::size_t i = 0; i < m.personSecondsAtService.size(); ++i)
    text += fmt::format(" {} {:.1f} %", letter(static_cast<sim::LevelOfService>(i)),
                        100.0 * m.personSecondsAtService[i] / all);
  text += "\n";
}

void addOrigin(const sim::RunInfo& run, std::string& text) {
  text += fmt::format("\n{}\n", tr("Where this comes from"));
  text += tr("  seed {}, step {} s, {} threads, {}", run.header.seed, run.header.timeStep_s,
             run.header.threads, run.header.startedAt) +
          "\n";
  if (!run.header.model.empty())
    text += tr("  model {}: {}", run.header.model, run.header.modelSource) + "\n";
  text += tr("  simulated {:.1f} s in {:.1f} s", run.measures.duration_s, run.wallTime_s) + "\n";
  text += tr("  {} frames, {} positions recorded", run.frames, run.rows) + "\n";
  text += fmt::format("  loopstad {}, {} {:016x}\n", run.programVersion, tr("fingerprint"), run.fingerprint);
  std::map<std::string, std::size_t> files;
  for (const twin::Source& source : run.header.inputs) ++files[source.format];
  for (const auto& [format, count] : files)
    text += tr("  {} x {}; hashes stand in the JSON and in the run file", count, format) + "\n";
}

} // namespace

std::vector<Figure> fiveFigures(const sim::RunInfo& run) {
  return {people(run), highestDensity(run), denseTime(run), travelTime(run), busiestLine(run)};
}

std::string asText(const std::vector<Figure>& figures) {
  std::size_t width = 0;
  for (const Figure& f : figures) width = std::max(width, columnsOf(f.label));
  std::string text;
  for (const Figure& f : figures) text += padded(f.label, width + 2) + f.value + "\n";
  return text;
}

std::string summaryText(const sim::RunInfo& run) {
  std::string text =
      fmt::format("{}{}\n\n", run.header.scenarioName, run.complete ? "" : tr(" (interrupted: incomplete)"));
  text += asText(fiveFigures(run));
  addLines(run.measures, text);
  addZones(run.measures, text);
  addDense(run, text);
  addGates(run.measures, text);
  addTravelTimes(run.measures, text);
  addQueues(run.measures, text);
  addStays(run.measures, text);
  addService(run.measures, text);
  text += fmt::format("\n{}\n  {}\n", tr("How densities were measured"), run.measures.method);
  addOrigin(run, text);
  return text;
}

} // namespace loopstad::scenarios
