// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/export/cityjson.hpp>
#include <loopstad/twin/export/geopackage.hpp>
#include <loopstad/twin/export/gltf.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <fmt/format.h>

#include <utility>

namespace loopstad::cli {
namespace {

struct Options {
  std::filesystem::path file;
  std::string geoPackage;
  std::string cityJson;
  std::string cityJsonSeq;
  std::string gltf;
};

using Export = Status (*)(const twin::Twin&, const std::filesystem::path&);

Status exportFile(const Options& options) {
  const Result<twin::Twin> twin = twin::readTwin(options.file);
  if (!twin) return twin.error();
  std::string written;
  for (const auto& [file, write] :
       {std::pair<const std::string&, Export>{options.geoPackage, twin::exportGeoPackage},
        {options.cityJson, twin::exportCityJson},
        {options.cityJsonSeq, twin::exportCityJsonSeq},
        {options.gltf, twin::exportGltf}}) {
    if (file.empty()) continue;
    if (const Status done = write(*twin, file); !done) return done.error();
    written += file + "\n";
  }
  if (written.empty())
    return usageError(tr("nothing to write is named"),
                      tr("give --gpkg, --cityjson, --cityjsonseq or --gltf with a file"));
  return deliver(written);
}

} // namespace

void addTwinExport(Command twin) {
  auto options = std::make_shared<Options>();
  Command command =
      twin.add("export", tr("Write a twin for other programs"),
               "loopstad twin export otterlo.twin.h5 --gpkg otterlo.gpkg\n"
               "loopstad twin export otterlo.twin.h5 --cityjson otterlo.city.json",
               tr("A GeoPackage opens in QGIS: walkable surface, ground, buildings, doors, "
                  "objects, barriers, places.\n"
                  "CityJSON 2.0 holds buildings as solids, and the ground: for azul, cjio, 3D city "
                  "databases.\n"
                  "glTF 2.0 (.glb) is for game engines, Blender and browsers."));
  command.argument("AREA.twin.h5", options->file, tr("A twin file"));
  command.option("--gpkg", "FILE", options->geoPackage, tr("The GeoPackage to write"));
  command.option("--cityjson", "FILE", options->cityJson, tr("The CityJSON document to write"));
  command.option("--cityjsonseq", "FILE", options->cityJsonSeq,
                 tr("The CityJSON to write as a stream: a feature a line"));
  command.option("--gltf", "FILE", options->gltf, tr("The binary glTF (.glb) to write"));
  command.action([options] { return exportFile(*options); });
}

} // namespace loopstad::cli
