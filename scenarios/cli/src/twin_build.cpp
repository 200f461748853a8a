// SPDX-License-Identifier: GPL-3.0-or-later
#include "box_option.hpp"
#include "commands.hpp"

#include <loopstad/base/executor.hpp>
#include <loopstad/base/log.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/io/read_sources.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace loopstad::cli {
namespace {

struct Options {
  std::vector<std::filesystem::path> sources;
  std::string output;
  std::string bbox;
  std::string report;
  std::string name;
  std::string date;
  std::vector<std::string> dtm;
  std::vector<std::string> dsm;
  std::optional<double> terrainError_m;
  std::string lod = "2.2";
  std::string dxfLayers;
  std::string dxfUnits;
  bool openYards = false;
  unsigned threads = 0;
};

Status checkDetail(const std::string& lod) {
  constexpr std::array known{"1", "1.2", "1.3", "2", "2.2"};
  if (std::ranges::find(known, lod) != known.end()) return Done{};
  return usageError(tr("--lod {}: is no level of detail that is read", lod),
                    tr("use one of {}", fmt::join(known, ", ")));
}

/// "out/otterlo.twin.h5" holds "otterlo".
std::string nameOf(const std::filesystem::path& file) {
  const std::string name = file.filename().string();
  return name.substr(0, name.find('.'));
}

Status buildFile(const Options& options, const Session& session) {
  if (options.terrainError_m && !(*options.terrainError_m > 0.0))
    return usageError(tr("--terrain-error {}: is no length", *options.terrainError_m),
                      tr("give metres above 0, such as --terrain-error 0.25"));
  const auto crop = parseBox(options.bbox);
  if (!crop) return crop.error();
  if (const Status known = checkDetail(options.lod); !known) return known.error();
  const auto progress = session.progress();
  twin::BuildReport report;
  twin::io::ReadOptions reading;
  reading.date = options.date;
  reading.lod = options.lod;
  reading.dxfLayers = options.dxfLayers;
  reading.dxfUnits = options.dxfUnits;
  reading.terrain.assign(options.dtm.begin(), options.dtm.end());
  reading.roofs.assign(options.dsm.begin(), options.dsm.end());
  const auto records = twin::io::readSources(options.sources, reading, *progress, report);
  if (!records) return records.error();

  twin::build::BuildOptions how;
  how.name = options.name.empty() ? nameOf(options.output) : options.name;
  how.crop = *crop;
  how.openYards = options.openYards;
  if (options.terrainError_m) how.terrainError_m = *options.terrainError_m;
  const auto executor = makeThreadedExecutor(options.threads);
  const auto twin = twin::build::buildTwin(*records, how, *executor, *progress, report);
  // A build that failed is explained best by what happened on the way to it.
  if (!options.report.empty())
    if (const Status told = deliverTo(options.report, twin::asJson(report) + "\n"); !told)
      return told.error();
  if (!twin) return twin.error();
  if (const Status written = twin::writeTwin(*twin, options.output); !written) return written.error();
  if (options.report == "-") return Done{};
  return deliver(twin::asTable(report) + "\n" +
                 tr("{}: {} buildings, {} doors, {:.2f} ha walkable", options.output, twin->buildings.size(),
                    twin->doors.size(), twin::area_m2(twin->surface) / 1e4) +
                 "\n");
}

} // namespace

void addTwinBuild(Command twin, Session& session) {
  auto options = std::make_shared<Options>();
  Command build = twin.add(
      "build", tr("Read open data and build a twin: buildings, ground, doors and the walkable surface"),
      "loopstad twin build otterlo.zip -o otterlo.twin.h5\n"
      "loopstad twin build bgt/ bag/ -o centre.twin.h5 --bbox 181000,457000,182000,458000 --report "
      "centre.json\n"
      "loopstad twin build bgt/ bag/ ahn/ 3dbag.city.jsonl -o centre.twin.h5 --lod 2.2\n"
      "loopstad twin build plan.geojson -o plan.twin.h5 --open-yards\n"
      "loopstad twin build site.dxf -o site.twin.h5 --dxf-layers layers.json",
      tr("Sources are recognised by content: BGT (GML light, GeoPackage), BAG 2.0 extracts, CityJSON, "
         "rasters of heights (AHN),\n"
         "OpenStreetMap, DXF, GeoJSON and WKT; folders, zips and zips in zips are opened. The report lists "
         "everything dropped, "
         "repaired or "
         "assumed."));
  build.arguments("SOURCE", options->sources,
                  tr("Files, folders or zips with BGT, BAG, CityJSON, OpenStreetMap or plain geometry"));
  build.requiredOption("-o,--output", "AREA.twin.h5", options->output, tr("The twin file to write"));
  build.option("--bbox", "W,S,E,N", options->bbox,
               tr("Only this box, in RD metres; objects are cut at its edge"));
  build.option("--report", "R.json", options->report,
               tr("Every finding with its object id as JSON; - for standard output"));
  build.option("--name", "NAME", options->name, tr("Name of the twin (default: that of the file)"));
  build.option("--date", "YYYY-MM-DD", options->date, tr("BAG as it was on this day (default: as it is)"));
  build.option("--dtm", "FILE", options->dtm,
               tr("Heights of the bare ground, where the name of the raster does not say so"));
  build.option("--dsm", "FILE", options->dsm,
               tr("Heights with roofs and trees, where the name of the raster does not say so"));
  build.option("--terrain-error", "METRES", options->terrainError_m,
               tr("How far the terrain may lie from the heights of its cells (default: 0.25)"));
  build.option("--lod", "1.2|1.3|2.2", options->lod,
               tr("Shapes of CityJSON up to this level of detail (default: 2.2)"));
  build.option("--dxf-layers", "LAYERS.json", options->dxfLayers,
               tr("What the layers of a site plan (DXF) are, beside the names that we know"));
  build.option("--dxf-units", "m|mm|cm|...", options->dxfUnits,
               tr("Unit of a site plan (DXF) that does not say it"));
  build.option("--threads", "N", options->threads, tr("Threads to build on (default: all cores)"));
  build.flag("--open-yards", options->openYards, tr("Private ground (erf) may be walked on"));
  build.action([options, &session]() -> Status { return buildFile(*options, session); });
}

} // namespace loopstad::cli
