// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"

#include <loopstad/base/fingerprint.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/twin/build_report.hpp>
#include <loopstad/twin/edit/edit_twin.hpp>
#include <loopstad/twin/edit/read_edits.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <utility>

namespace loopstad::cli {
namespace {

struct Options {
  std::filesystem::path twin;
  std::vector<std::filesystem::path> edits;
  std::string output;
  std::string report;
  std::string name;
};

Status editFile(const Options& options) {
  Result<twin::Twin> twin = twin::readTwin(options.twin);
  if (!twin) return twin.error();
  const double before_m2 = twin::area_m2(twin->surface);
  std::vector<twin::edit::Edit> edits;
  for (const std::filesystem::path& file : options.edits) {
    const auto read = twin::edit::readEdits(file, twin->frame);
    if (!read) return read.error();
    edits.insert(edits.end(), read->begin(), read->end());
    const auto sha256 = sha256OfFile(file);
    if (!sha256) return sha256.error();
    twin->sources.push_back({file.filename().string(), "edits", *sha256, {}});
  }
  if (!options.name.empty()) twin->name = options.name;
  twin::BuildReport report;
  const Result<twin::Twin> plan = twin::edit::editTwin(std::move(*twin), edits, {}, report);
  if (!plan) return plan.error();
  if (!options.report.empty())
    if (const Status told = deliverTo(options.report, twin::asJson(report) + "\n"); !told)
      return told.error();
  if (const Status written = twin::writeTwin(*plan, options.output); !written) return written.error();
  if (options.report == "-") return Done{};
  const double after_m2 = twin::area_m2(plan->surface);
  const std::string found = report.findings().empty() ? "" : twin::asTable(report) + "\n";
  return deliver(found +
                 tr("{}: {} edits, {} buildings, {} doors, {:.2f} ha walkable ({:+.0f} m2)", options.output,
                    edits.size(), plan->buildings.size(), plan->doors.size(), after_m2 / 1e4,
                    after_m2 - before_m2) +
                 "\n");
}

} // namespace

void addTwinEdit(Command twin) {
  auto options = std::make_shared<Options>();
  Command edit = twin.add(
      "edit", tr("Change the plan of a city: buildings, squares, bridges, fences, furniture"),
      "loopstad twin edit breda.twin.h5 plan-a.geojson -o breda-a.twin.h5\n"
      "loopstad twin edit breda.twin.h5 square.geojson stages.geojson -o event.twin.h5",
      tr("Each feature of the GeoJSON is an edit, made in the order of the file; its property \"edit\" is "
         "one "
         "of surface, open, close,\nbuilding, object, fence, bridge, remove. If one cannot be made, nothing "
         "is written."));
  edit.argument("AREA.twin.h5", options->twin, tr("A twin file"));
  edit.arguments("EDITS.geojson", options->edits, tr("Files with edits"));
  edit.requiredOption("-o,--output", "NEW.twin.h5", options->output, tr("The twin file to write"));
  edit.option("--report", "R.json", options->report,
              tr("Every finding with its object id as JSON; - for standard output"));
  edit.option("--name", "NAME", options->name, tr("Name of the new twin (default: as it was)"));
  edit.action([options] { return editFile(*options); });
}

} // namespace loopstad::cli
