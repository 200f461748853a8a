// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/measured_report.hpp>
#include <loopstad/scenarios/text_table.hpp>

#include <fmt/format.h>

#include <cmath>
#include <numeric>

namespace loopstad::scenarios {
namespace fs = std::filesystem;
namespace {

std::string number(double value, int decimals) {
  return std::isfinite(value) ? fmt::format("{:.{}f}", value, decimals) : std::string("-");
}

std::string withSpread(const Statistics& s) {
  return std::isfinite(s.mean) ? fmt::format("{:.2f} +-{:.2f}", s.mean, s.deviation) : std::string("-");
}

std::string areaTable(const std::vector<Measured>& all) {
  TextTable table({tr("file"), tr("area"), "m2", tr("classical 1/m2"), "Voronoi 1/m2", "Gauss 1/m2",
                   tr("highest 1/m2"), tr("speed m/s"), tr("flow 1/(m s)")});
  for (const Measured& m : all)
    for (const AreaSeries& area : m.areas) {
      const Statistics voronoi = statisticsOf(area, &AreaFigures::voronoi_per_m2);
      const Statistics speed = statisticsOf(area, &AreaFigures::speed_mps);
      table.add({m.name, area.name, number(area.area_m2, 2),
                 withSpread(statisticsOf(area, &AreaFigures::classical_per_m2)), withSpread(voronoi),
                 number(statisticsOf(area, &AreaFigures::gaussian_per_m2).mean, 2),
                 number(voronoi.highest, 2), withSpread(speed), number(voronoi.mean * speed.mean, 2)});
    }
  return table.text();
}

std::string lineTable(const std::vector<Measured>& all) {
  TextTable table(
      {tr("file"), tr("line"), tr("width m"), tr("persons"), tr("flow 1/s"), tr("specific 1/(m s)")});
  for (const Measured& m : all)
    for (const LinePassages& line : m.lines) {
      const double flow = line.flow_per_s();
      table.add({m.name, line.name, number(line.width_m, 2), fmt::format("{}", line.passages.size()),
                 number(flow, 3), number(line.width_m > 0.0 ? flow / line.width_m : notMeasured, 3)});
    }
  return table.empty() ? std::string{} : "\n" + table.text();
}

std::vector<double> column(const Measured& m, double PersonFigures::*member) {
  std::vector<double> values;
  for (const PersonFigures& p : m.persons)
    if (std::isfinite(p.*member)) values.push_back(p.*member);
  return values;
}

std::string personTable(const std::vector<Measured>& all) {
  TextTable table({tr("file"), tr("persons"), tr("seen s"), tr("travel s"), tr("90 % s"), "LOS A %", "B %",
                   "C %", "D %", "E %", "F %", tr("pressure 1/s2")});
  for (const Measured& m : all) {
    const auto travels = column(m, &PersonFigures::travel_s);
    std::vector<std::string> row{m.name, fmt::format("{}", m.persons.size()),
                                 number(quantileOf(column(m, &PersonFigures::seen_s), 0.5), 1),
                                 number(quantileOf(travels, 0.5), 1), number(quantileOf(travels, 0.9), 1)};
    const double all_s = std::accumulate(m.service_s.begin(), m.service_s.end(), 0.0);
    for (const double level_s : m.service_s) row.push_back(number(100.0 * level_s / all_s, 0));
    row.push_back(number(m.peakPressure_per_s2, 3));
    table.add(std::move(row));
  }
  return "\n" + table.text();
}

/// Quoted where a comma or a quote would part it.
std::string cell(const std::string& text) {
  if (text.find_first_of(",\"\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + "\"";
}

/// Empty where nothing was measured.
std::string value(double v, int decimals) {
  return std::isfinite(v) ? fmt::format("{:.{}f}", v, decimals) : std::string{};
}

} // namespace

std::string measuredTable(const std::vector<Measured>& all) {
  return areaTable(all) + lineTable(all) + personTable(all);
}

std::string areasCsv(const std::vector<Measured>& all) {
  std::string text = "file,area,time_s,persons,density_classical_per_m2,density_voronoi_per_m2,"
                     "density_gaussian_per_m2,speed_mps,speed_voronoi_mps\n";
  for (const Measured& m : all)
    for (const AreaSeries& area : m.areas)
      for (const AreaFigures& f : area.moments)
        text += fmt::format("{},{},{:.4f},{},{},{},{},{},{}\n", cell(m.name), cell(area.name), f.time_s,
                            f.persons, value(f.classical_per_m2, 5), value(f.voronoi_per_m2, 5),
                            value(f.gaussian_per_m2, 5), value(f.speed_mps, 4), value(f.voronoiSpeed_mps, 4));
  return text;
}

std::string linesCsv(const std::vector<Measured>& all) {
  std::string text = "file,line,time_s,n,person,direction\n";
  for (const Measured& m : all)
    for (const LinePassages& line : m.lines) {
      std::size_t n = 0;
      for (const Passage& p : line.passages)
        text += fmt::format("{},{},{:.4f},{},{},{}\n", cell(m.name), cell(line.name), p.time_s, ++n, p.person,
                            p.towards ? "towards" : "away");
    }
  return text;
}

std::string personsCsv(const std::vector<Measured>& all) {
  std::string text =
      "file,person,from_s,seen_s,way_m,mean_speed_mps,travel_s,los_a_s,los_b_s,los_c_s,los_d_s,"
      "los_e_s,los_f_s\n";
  for (const Measured& m : all)
    for (const PersonFigures& p : m.persons) {
      text += fmt::format("{},{},{:.4f},{:.4f},{:.3f},{:.4f},{}", cell(m.name), p.id, p.from_s, p.seen_s,
                          p.way_m, p.meanSpeed_mps, value(p.travel_s, 4));
      for (const double level_s : p.service_s) text += fmt::format(",{:.4f}", level_s);
      text += '\n';
    }
  return text;
}

std::string mapCsv(const Measured& measured) {
  std::string text = "x_m,y_m,density_voronoi_per_m2,density_gaussian_per_m2,peak_pressure_per_s2\n";
  for (std::size_t i = 0; i < measured.density.values.size(); ++i) {
    if (!std::isfinite(measured.density.values[i])) continue;
    const Vec2 p = measured.density.middle(i);
    text += fmt::format("{:.3f},{:.3f},{:.5f},{:.5f},{:.6f}\n", p.x, p.y, measured.density.values[i],
                        measured.gaussian.values[i], measured.pressure.values[i]);
  }
  return text;
}

Result<std::vector<fs::path>> writeMeasured(const std::vector<Measured>& all, const fs::path& folder) {
  std::vector<fs::path> files;
  Status status(Done{});
  const auto write = [&](const std::string& name, const std::string& text) {
    if (!status) return;
    status = writeTextFile(folder / name, text);
    files.push_back(folder / name);
  };
  write("areas.csv", areasCsv(all));
  write("lines.csv", linesCsv(all));
  write("persons.csv", personsCsv(all));
  write("measured.json", measuredJson(all));
  write("fundamental-diagram.svg", diagramPlot(all));
  bool lines = false;
  for (const Measured& m : all) lines = lines || !m.lines.empty();
  if (lines) write("n-t.svg", passagePlot(all));
  for (const Measured& m : all) {
    write("density-" + m.name + ".svg", mapPlot(m, m.density, tr("Mean density (1/m2)")));
    write("pressure-" + m.name + ".svg", mapPlot(m, m.pressure, tr("Crowd pressure (1/s2)")));
    write("map-" + m.name + ".csv", mapCsv(m));
  }
  if (!status) return status.error();
  return files;
}

} // namespace loopstad::scenarios
