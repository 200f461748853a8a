// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"
#include "twin_facts.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/twin_file.hpp>

namespace loopstad::cli {
namespace {

struct Options {
  std::filesystem::path file;
  std::string json;
};

Status show(const Options& options) {
  const Result<twin::Twin> twin = twin::readTwin(options.file);
  if (!twin) return twin.error();
  const TwinFacts facts = factsOf(*twin);
  if (options.json.empty()) return deliver(asText(facts));
  return deliverTo(options.json, asJson(facts) + "\n");
}

} // namespace

void addTwinInfo(Command twin) {
  auto options = std::make_shared<Options>();
  Command info =
      twin.add("info", tr("What a twin file holds: sources, ground, buildings, doors, named places"),
               "loopstad twin info otterlo.twin.h5\n"
               "loopstad twin info otterlo.twin.h5 --json - | jq .walkable_m2");
  info.argument("AREA.twin.h5", options->file, tr("A twin file"));
  info.option("--json", "FILE", options->json, tr("As JSON into a file; - for standard output"));
  info.action([options] { return show(*options); });
}

} // namespace loopstad::cli
