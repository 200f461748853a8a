// SPDX-License-Identifier: GPL-3.0-or-later
#include "box_option.hpp"
#include "commands.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/fetch/fetch_area.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace loopstad::cli {
namespace {

namespace fs = std::filesystem;
namespace fetch = twin::fetch;

constexpr double bytesPerMegabyte = 1e6;

struct Options {
  std::string bbox;
  std::string municipality;
  std::string around;
  std::optional<double> radius_m;
  std::string output;
  std::string only;
  std::string services;
  std::string cache;
  bool noCache = false;
  bool dryRun = false;
};

/// XDG Base Directory Specification 0.8.
fs::path userCache() {
  const auto value = [](const char* name) {
    const char* text = std::getenv(name);
    return fs::path(text == nullptr ? "" : text);
  };
  const fs::path base = value("XDG_CACHE_HOME");
  if (base.is_absolute()) return base / "loopstad" / "fetch";
  const fs::path home = value("HOME");
  return home.empty() ? fs::path() : home / ".cache" / "loopstad" / "fetch";
}

Result<fetch::Area> areaOf(const Options& options, const fetch::Services& services, fetch::HttpClient& http) {
  constexpr double usualRadius_m = 400.0;
  const auto given = std::ranges::count_if(std::array{options.bbox, options.municipality, options.around},
                                           [](const std::string& text) { return !text.empty(); });
  if (given != 1)
    return usageError(tr("one area is needed, {} are given", given),
                      tr("give --bbox W,S,E,N or --municipality NAME or --around PLACE -r METRES"));
  if (options.radius_m && options.around.empty())
    return usageError(tr("-r is for --around"), tr("give both or none"));
  if (!options.around.empty())
    return fetch::areaAround(options.around, options.radius_m.value_or(usualRadius_m), services, http);
  if (!options.municipality.empty()) return fetch::areaOfMunicipality(options.municipality, services, http);
  const auto box = parseBox(options.bbox);
  return box ? fetch::areaOfBox(**box) : Result<fetch::Area>(box.error());
}

std::string planText(const fetch::FetchPlan& plan, const fetch::Area& area) {
  std::string text = tr("{}: {:.2f} km2, RD {:.0f},{:.0f},{:.0f},{:.0f}", area.text, fetch::area_km2(area),
                        area.box.min.x, area.box.min.y, area.box.max.x, area.box.max.y) +
                     "\n";
  double known_MB = 0.0;
  for (const fetch::PlannedFile& file : plan.files) {
    const double size_MB = static_cast<double>(file.size) / bytesPerMegabyte;
    std::string line = fmt::format("{:<44}", file.path);
    if (file.size > 0) line += fmt::format(" {:>8.1f} MB", size_MB);
    if (file.objects)
      line += (file.estimated ? " " + tr("some {} objects", *file.objects)
                              : " " + tr("{} objects", *file.objects));
    if (file.there)
      line += std::string(", ") + tr("is there");
    else
      known_MB += size_MB;
    text += line + "\n";
  }
  return text +
         tr("{} files, {:.1f} MB of those with a known size are yet to come; nothing was fetched",
            plan.files.size(), known_MB) +
         "\n";
}

std::string summaryText(const fetch::FetchSummary& done, const Options& options) {
  std::string text = tr("{}: {} files fetched ({:.1f} MB), {} were there", options.output, done.fetched,
                        static_cast<double>(done.bytes) / bytesPerMegabyte, done.kept) +
                     "\n";
  std::vector<std::string> named;
  for (const twin::AreaFile& file : done.manifest.files) {
    std::string line = fmt::format("  {}: {}{}", file.source, file.licence,
                                   file.attribution.empty() ? "" : ", " + file.attribution);
    if (std::ranges::find(named, line) == named.end()) named.push_back(std::move(line));
  }
  for (const std::string& line : named) text += line + "\n";
  return text + tr("Next: loopstad twin build {} -o AREA.twin.h5", options.output) + "\n";
}

Status fetchInto(const Options& options, const Session& session) {
  const auto sources = options.only.empty() ? Result<std::vector<fetch::Source>>(fetch::allSources())
                                            : fetch::sourcesFrom(options.only);
  if (!sources) return sources.error();
  const auto services = fetch::readServices(options.services.empty() ? fetch::defaultServicesFile()
                                                                     : fs::path(options.services));
  if (!services) return services.error();
  const auto progress = session.progress();
  fetch::HttpClient http(services->http, *progress);
  const auto area = areaOf(options, *services, http);
  if (!area) return area.error();
  const fs::path cache = options.noCache         ? fs::path()
                         : options.cache.empty() ? userCache()
                                                 : fs::path(options.cache);
  const fetch::FetchOptions how{options.output, *sources, cache};
  if (options.dryRun) {
    const auto plan = fetch::planFetch(*area, *services, how, http);
    return plan ? deliver(planText(*plan, *area)) : Status(plan.error());
  }
  const auto done = fetch::fetchArea(*area, *services, how, http);
  return done ? deliver(summaryText(*done, options)) : Status(done.error());
}

} // namespace

void addTwinFetch(Command twin, Session& session) {
  auto options = std::make_shared<Options>();
  Command fetch = twin.add(
      "fetch", tr("Fetch the open data of an area from the national services: BGT, BAG, 3D BAG, AHN"),
      "loopstad twin fetch --around \"Stationsplein, Deventer\" -r 400 -o deventer\n"
      "loopstad twin fetch --municipality Breda -o breda --only bgt,bag\n"
      "loopstad twin fetch --bbox 112000,400000,113000,401000 -o area --dry-run\n"
      "loopstad twin build deventer -o deventer.twin.h5",
      tr("Running the same line again goes on where it stopped and fetches only what is missing or damaged.\n"
         "manifest.json in the folder lists every file with its source, date, licence and checksum."));
  fetch.option("--bbox", "W,S,E,N", options->bbox, tr("The area: a box in RD metres"));
  fetch.option("--municipality", "NAME", options->municipality, tr("The area: a municipality"));
  fetch.option("--around", "PLACE", options->around,
               tr("The area: a square round an address, street, place or postcode"));
  fetch.option("-r,--radius", "METRES", options->radius_m,
               tr("With --around: from its centre to its sides (default 400)"));
  fetch.requiredOption("-o,--output", "FOLDER", options->output, tr("The folder to fill"));
  fetch.option("--only", "bgt,bag,3dbag,ahn", options->only, tr("Only these sources (default: all)"));
  fetch.option("--services", "FILE", options->services,
               tr("Other addresses of the services than those that come with the program"));
  fetch.option("--cache", "FOLDER", options->cache,
               tr("Where sheets and tiles are kept that areas share (default: the user's cache)"));
  fetch.flag("--no-cache", options->noCache, tr("Keep none of them"));
  fetch.flag("--dry-run", options->dryRun, tr("List what would be fetched, and fetch nothing"));
  fetch.action([options, &session] { return fetchInto(*options, session); });
}

} // namespace loopstad::cli
