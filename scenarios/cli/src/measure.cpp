// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"

#include <loopstad/base/log.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/measured_report.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace loopstad::cli {
namespace fs = std::filesystem;
namespace {

struct Options {
  std::vector<fs::path> files;
  std::string layout;
  std::string walkable;
  std::vector<std::string> areas;
  std::vector<std::string> lines;
  std::string unit;
  std::string columns;
  std::optional<double> fps;
  std::optional<double> from_s;
  std::optional<double> until_s;
  std::optional<double> cutOff_m;
  std::optional<double> kernel_m;
  std::optional<double> grid_m;
  std::optional<double> interval_s;
  std::optional<std::uint64_t> speedFrames;
  unsigned threads = 0;
  std::string output;
  std::string json;
};

/// Above 0, else the option is at fault.
Status take(const char* option, const std::optional<double>& given, double& target) {
  if (!given) return Done{};
  if (!(*given > 0.0)) return usageError(tr("{} is not above 0", option), tr("see loopstad measure --help"));
  target = *given;
  return Done{};
}

Status takeNumbers(const Options& options, scenarios::MeasureLayout& spec) {
  double cutOff_m = spec.cutOff_m.value_or(0.0);
  double fps = spec.fps.value_or(0.0);
  if (const Status s = take("--cut-off", options.cutOff_m, cutOff_m); !s) return s;
  if (const Status s = take("--fps", options.fps, fps); !s) return s;
  if (const Status s = take("--kernel", options.kernel_m, spec.kernel_m); !s) return s;
  if (const Status s = take("--grid", options.grid_m, spec.grid_m); !s) return s;
  if (const Status s = take("--interval", options.interval_s, spec.interval_s); !s) return s;
  if (options.cutOff_m) spec.cutOff_m = cutOff_m;
  if (options.fps) spec.fps = fps;
  if (options.from_s) spec.from_s = options.from_s;
  if (options.until_s) spec.until_s = options.until_s;
  if (options.speedFrames) spec.speedFrames = options.speedFrames;
  if (options.speedFrames == 0U)
    return usageError(tr("{} is not above 0", "--speed-frames"), tr("see loopstad measure --help"));
  return Done{};
}

/// The layout file, and what the command line says beyond or instead.
Result<scenarios::MeasureLayout> specOf(const Options& options) {
  auto spec = options.layout.empty() ? Result<scenarios::MeasureLayout>(scenarios::MeasureLayout{})
                                     : scenarios::readMeasureLayout(options.layout);
  if (!spec) return spec;
  if (!options.walkable.empty()) {
    auto ground = scenarios::parseGround(options.walkable);
    if (!ground) return ground.error();
    spec->walkable = std::move(*ground);
  }
  for (const std::string& text : options.areas) {
    auto area = scenarios::parseArea(text);
    if (!area) return area.error();
    spec->areas.push_back(std::move(*area));
  }
  for (const std::string& text : options.lines) {
    auto line = scenarios::parseLine(text);
    if (!line) return line.error();
    spec->lines.push_back(std::move(*line));
  }
  if (!options.unit.empty()) {
    spec->unit_m = scenarios::unitIn(options.unit);
    if (!spec->unit_m) return usageError(tr("\"{}\" is no unit", options.unit), tr("write m, cm or mm"));
  }
  if (const Status s = takeNumbers(options, *spec); !s) return s.error();
  return spec;
}

/// Files of one name in different folders would write over each other.
void nameApart(std::vector<scenarios::Measured>& all) {
  std::set<std::string> names;
  for (scenarios::Measured& m : all) {
    const std::string stem = m.name;
    for (int n = 2; !names.insert(m.name).second; ++n) m.name = fmt::format("{}-{}", stem, n);
  }
}

Status measure(const Options& options, const Session& session) {
  const auto spec = specOf(options);
  if (!spec) return spec.error();
  scenarios::TrajectoryOptions reading{.fps = spec->fps, .unit_m = spec->unit_m};
  if (!options.columns.empty()) {
    auto columns = scenarios::parseColumns(options.columns);
    if (!columns) return columns.error();
    reading.columns = std::move(*columns);
  }
  const auto executor = makeThreadedExecutor(options.threads);
  const auto progress = session.progress();
  std::vector<scenarios::Measured> all;
  for (const fs::path& file : options.files) {
    const auto seen = scenarios::readTrajectories(file, reading);
    if (!seen) return seen.error();
    auto measured = scenarios::measureTrajectories(*seen, *spec, *executor, *progress);
    if (!measured) return measured.error();
    for (const std::string& note : measured->notes) say::info("{}: {}", file.filename().string(), note);
    all.push_back(std::move(*measured));
  }
  nameApart(all);
  if (!options.json.empty())
    if (const Status s = deliverTo(options.json, scenarios::measuredJson(all)); !s) return s;
  std::string text = options.json == "-" ? std::string{} : scenarios::measuredTable(all);
  if (!options.output.empty()) {
    const auto files = scenarios::writeMeasured(all, options.output);
    if (!files) return files.error();
    if (!text.empty()) text += "\n";
    if (options.json != "-")
      for (const fs::path& file : *files) text += file.string() + "\n";
  }
  return text.empty() ? Status(Done{}) : deliver(text);
}

} // namespace

void addMeasure(Command root, Session& session) {
  auto options = std::make_shared<Options>();
  Command command = root.add(
      "measure", tr("Measure trajectories of experiments and other programs: density, speed, flow, pressure"),
      "loopstad measure traj.txt --unit cm --fps 16 --area middle=0,-2,1.8,0 --line mid=0,-1,1.8,-1 -o "
      "out/measured\n"
      "loopstad measure run.sqlite --walkable \"POLYGON ((0 0, 8 0, 8 5, 0 5, 0 0))\"\n"
      "loopstad measure a.txt b.txt --layout corridor.yaml --json - | jq .measured[0].areas",
      tr("Reads text of the Pedestrian Dynamics Data Archive, of JuPedSim and PedPy, CSV with named columns, "
         "HDF5 of\n"
         "the archive and of loopstad run, SQLite of JuPedSim: recognised by content. Areas and lines are in "
         "metres.\n"
         "Densities: classical, Voronoi (Steffen & Seyfried 2010), Gaussian; docs/measures.md has every "
         "formula."));
  command.arguments("FILE", options->files, tr("Trajectory files"));
  command.option("-o,--output", "DIR", options->output,
                 tr("Tables (CSV), pictures (SVG) and JSON into this folder"));
  command.option("--layout", "FILE", options->layout,
                 tr("YAML: walkable, obstacles, areas, lines and settings"));
  command.option("--walkable", "WKT|FILE", options->walkable,
                 tr("The ground (default: that of the file, else a box round everybody)"));
  command.option("--area", "NAME=x0,y0,x1,y1", options->areas,
                 tr("A box to measure in, or NAME=POLYGON; may be repeated"));
  command.option("--line", "NAME=x0,y0,x1,y1", options->lines, tr("A line to count at; may be repeated"));
  command.option("--unit", "m|cm|mm", options->unit,
                 tr("Of the coordinates (default: of the file, or as people walk)"));
  command.option("--fps", "N", options->fps, tr("Frames per second (default: of the file)"));
  command.option("--columns", "id=A,frame=B,...", options->columns,
                 tr("Names of the columns id, frame (or time, in seconds), x and y"));
  command.option("--from", "SECONDS", options->from_s, tr("Only from this time of the file, frame / fps"));
  command.option("--until", "SECONDS", options->until_s, tr("Only up to this time"));
  command.option("--speed-frames", "N", options->speedFrames,
                 tr("Speeds from N frames before to N after (default: half a second)"));
  command.option("--cut-off", "METRES", options->cutOff_m,
                 tr("Voronoi cells reach no further (default: no limit)"));
  command.option("--kernel", "METRES", options->kernel_m,
                 tr("R of the Gaussian density and pressure (default 0.7)"));
  command.option("--grid", "METRES", options->grid_m, tr("Cell of the maps (default 0.25)"));
  command.option("--interval", "SECONDS", options->interval_s,
                 tr("Over which velocities vary, for pressure (default 10)"));
  command.option("--threads", "N", options->threads,
                 tr("How many (default 0: all cores); results do not differ"));
  command.option("--json", "FILE", options->json, tr("The figures as JSON; - for standard output"));
  command.action([options, &session] { return measure(*options, session); });
}

} // namespace loopstad::cli
