// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/export/geopackage.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <fmt/format.h>

namespace loopstad::cli {
namespace {

struct Options {
  std::filesystem::path file;
  std::string geoPackage;
};

Status exportFile(const Options& options) {
  const Result<twin::Twin> twin = twin::readTwin(options.file);
  if (!twin) return twin.error();
  if (const Status done = twin::exportGeoPackage(*twin, options.geoPackage); !done) return done.error();
  return deliver(options.geoPackage + "\n");
}

} // namespace

void addTwinExport(Command twin) {
  auto options = std::make_shared<Options>();
  Command command = twin.add("export", tr("Write a twin for other programs"),
                             "loopstad twin export otterlo.twin.h5 --gpkg otterlo.gpkg",
                             tr("A GeoPackage opens in QGIS: walkable surface, ground, buildings, doors, "
                                "objects, barriers, places."));
  command.argument("AREA.twin.h5", options->file, tr("A twin file"));
  command.requiredOption("--gpkg", "FILE", options->geoPackage, tr("The GeoPackage to write"));
  command.action([options] { return exportFile(*options); });
}

} // namespace loopstad::cli
