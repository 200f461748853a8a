// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_date.hpp"
#include "source_work.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/fingerprint.hpp>
#include <loopstad/base/log.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/twin/fetch/fetch_area.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <system_error>

namespace loopstad::twin::fetch {
namespace {

namespace fs = std::filesystem;

/// In the order of Source.
constexpr std::array sourceNames{"bgt", "bag", "3dbag", "ahn"};

/// Twice the largest municipality: more is a matter of the national downloads, not of many requests.
constexpr double largest_km2 = 2000.0;

const Service& serviceOf(Source source, const Services& services) {
  switch (source) {
  case Source::bgt:
    return services.bgt;
  case Source::bag:
    return services.bag;
  case Source::bag3d:
    return services.bag3d;
  case Source::ahn:
    return services.ahn;
  }
  return services.bgt;
}

Plan planSource(Source source, const Work& work, bool counting) {
  switch (source) {
  case Source::bgt:
    return planBgt(work, counting);
  case Source::bag:
    return planBag(work, counting);
  case Source::bag3d:
    return planBag3d(work, counting);
  case Source::ahn:
    return planAhn(work, counting);
  }
  return std::vector<PlannedFile>{};
}

Result<Gotten> fetchFile(const PlannedFile& file, const Work& work) {
  switch (file.source) {
  case Source::bgt:
    return fetchBgt(file, work);
  case Source::bag:
    return fetchBag(file, work);
  case Source::bag3d:
    return fetchListed(file, FileKind::gzip, work);
  case Source::ahn:
    return fetchListed(file, FileKind::tiff, work);
  }
  return Gotten{};
}

/// A file of the manifest that still is what it was, and what the index now says that it should be.
bool isThere(const PlannedFile& file, const AreaManifest& manifest, const fs::path& folder) {
  const AreaFile* known = manifest.find(file.path);
  std::error_code error;
  if (known == nullptr || fs::file_size(folder / file.path, error) != known->size || error) return false;
  if (!file.sha256.empty() && file.sha256 != known->sha256) return false;
  const Result<std::string> hash = sha256OfFile(folder / file.path);
  return hash && *hash == known->sha256;
}

/// The manifest of an earlier run; a fresh one where there was none. An Error for what should not be fetched.
Result<AreaManifest> manifestOf(const Area& area, const fs::path& folder) {
  if (area_km2(area) > largest_km2)
    return usageError(tr("the area is larger than {:.0f} km2", largest_km2),
                      tr("ask for parts, or take the national downloads of the services"));
  std::error_code error;
  if (!fs::exists(folder / areaManifestName, error)) return AreaManifest{area.text, area.box, {}, {}};
  Result<AreaManifest> manifest = readAreaManifest(folder);
  if (manifest && manifest->box != area.box)
    return usageError(tr("{} holds another area: {}", folder.string(), manifest->area),
                      tr("give another folder with -o"));
  return manifest;
}

Error failed(const std::vector<std::string>& sources) {
  return dataError({}, {}, tr("could not be fetched: {}", fmt::format("{}", fmt::join(sources, ", "))),
                   tr("see the messages above and run the same line again; what is there is kept"));
}

/// A whole fetch, source by source.
class AreaFetch {
public:
  AreaFetch(const Work& work, const FetchOptions& options, AreaManifest manifest)
      : work_(work), options_(options) {
    summary_.manifest = std::move(manifest);
  }

  Result<FetchSummary> run() {
    const std::vector<PlannedFile> planned = plan();
    if (stopped_) return interruptedError();
    if (const Status s = list(); !s) return s.error();
    for (const PlannedFile& file : planned)
      if (const Status s = take(file); !s) return s.error();
    if (!failed_.empty()) return failed(failed_);
    work_.pages.clear();
    return std::move(summary_);
  }

private:
  std::vector<PlannedFile> plan() {
    std::vector<PlannedFile> all;
    std::vector<std::string>& unfinished = summary_.manifest.unfinished;
    for (const Source source : options_.sources) {
      const std::string part = name(source) + std::string("/");
      std::erase_if(unfinished, [&](const std::string& path) { return path.starts_with(part); });
      const Plan files = planSource(source, work_, false);
      if (!files) {
        static_cast<void>(giveUp(source, files.error()));
        unfinished.push_back(part); // all of it
        continue;
      }
      std::ranges::copy(*files, std::back_inserter(all));
      for (const PlannedFile& file : *files) unfinished.push_back(file.path);
    }
    return all;
  }

  /// An Error ends everything: the user stopped it, or the list cannot be written.
  Status take(const PlannedFile& file) {
    if (std::ranges::find(failed_, name(file.source)) != failed_.end()) return Done{};
    if (isThere(file, summary_.manifest, work_.folder)) {
      ++summary_.kept;
      return finish(file.path);
    }
    const Result<Gotten> gotten = fetchFile(file, work_);
    if (!gotten && gotten.error().kind == ErrorKind::interrupted) return gotten.error();
    if (!gotten) return giveUp(file.source, gotten.error());
    return keep(file, *gotten);
  }

  Status keep(const PlannedFile& file, const Gotten& gotten) {
    const fs::path path = work_.folder / file.path;
    Result<std::string> hash = sha256OfFile(path);
    if (!hash) return hash.error();
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    const Service& service = serviceOf(file.source, work_.services);
    summary_.manifest.keep({file.path, name(file.source), gotten.url, isoMoment(std::time(nullptr)),
                            gotten.date, service.licence, service.attribution, std::move(*hash), size});
    ++summary_.fetched;
    summary_.bytes += size;
    return finish(file.path);
  }

  Status finish(const std::string& path) {
    std::erase(summary_.manifest.unfinished, path);
    return list();
  }

  Status giveUp(Source source, const Error& trouble) {
    stopped_ = stopped_ || trouble.kind == ErrorKind::interrupted;
    if (!stopped_) say::error("{}", describe(trouble));
    failed_.emplace_back(name(source));
    return Done{};
  }

  Status list() { return writeAreaManifest(summary_.manifest, work_.folder); }

  const Work& work_;
  const FetchOptions& options_;
  FetchSummary summary_;
  std::vector<std::string> failed_;
  bool stopped_ = false;
};

/// Of which the data is to be: all pages of a fetch are of one moment, also those of a later run.
Result<std::string> momentOf(const PageCache& pages) {
  const fs::path file = pages.folder() / "moment";
  if (Result<std::string> text = readTextFile(file); text && text->size() == 20) return text;
  std::string now = isoMoment(std::time(nullptr));
  if (const Status s = writeTextFile(file, now); !s) return s.error();
  return now;
}

} // namespace

const char* name(Source source) { return sourceNames[static_cast<std::size_t>(source)]; }

std::vector<Source> allSources() { return {Source::bgt, Source::bag, Source::bag3d, Source::ahn}; }

Result<std::vector<Source>> sourcesFrom(std::string_view names) {
  std::vector<Source> sources;
  while (!names.empty()) {
    const std::size_t comma = std::min(names.find(','), names.size());
    const std::string_view word = names.substr(0, comma);
    const auto found =
        std::ranges::find(sourceNames, word, [](const char* n) { return std::string_view(n); });
    if (found == sourceNames.end())
      return usageError(tr("\"{}\" is no source", word), tr("use one or more of bgt,bag,3dbag,ahn"));
    sources.push_back(static_cast<Source>(found - sourceNames.begin()));
    names.remove_prefix(std::min(comma + 1, names.size()));
  }
  if (sources.empty())
    return usageError(tr("no source is given"), tr("use one or more of bgt,bag,3dbag,ahn"));
  return sources;
}

Result<FetchPlan> planFetch(const Area& area, const Services& services, const FetchOptions& options,
                            HttpClient& http) {
  const Result<AreaManifest> manifest = manifestOf(area, options.folder);
  if (!manifest) return manifest.error();
  PageCache pages(http, {}); // the folder of the area is left as it is
  FileCache files({});
  const Work work{area, services, options.folder, isoMoment(std::time(nullptr)), pages, files};
  FetchPlan plan;
  std::vector<std::string> failures;
  for (const Source source : options.sources) {
    const Plan part = planSource(source, work, true);
    if (!part && part.error().kind == ErrorKind::interrupted) return part.error();
    if (!part) {
      say::error("{}", describe(part.error()));
      failures.emplace_back(name(source));
      continue;
    }
    for (PlannedFile file : *part) {
      file.there = isThere(file, *manifest, options.folder);
      plan.files.push_back(std::move(file));
    }
  }
  if (!failures.empty()) return failed(failures);
  return plan;
}

Result<FetchSummary> fetchArea(const Area& area, const Services& services, const FetchOptions& options,
                               HttpClient& http) {
  Result<AreaManifest> manifest = manifestOf(area, options.folder);
  if (!manifest) return manifest.error();
  PageCache pages(http, options.folder / ".fetch");
  FileCache files(options.cache);
  const Result<std::string> moment = momentOf(pages);
  if (!moment) return moment.error();
  const Work work{area, services, options.folder, *moment, pages, files};
  return AreaFetch(work, options, std::move(*manifest)).run();
}

} // namespace loopstad::twin::fetch
