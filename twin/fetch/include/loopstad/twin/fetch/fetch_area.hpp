// SPDX-License-Identifier: GPL-3.0-or-later
/// Fetches the open data of an area into a folder that loopstad twin build takes.
///
///   FetchOptions options{.folder = "area", .sources = allSources()};
///   Result<FetchPlan> plan = planFetch(area, services, options, http);     // what would be fetched
///   Result<FetchSummary> done = fetchArea(area, services, options, http);  // fetched, checked, listed
///
/// area/bgt/bgt.zip, area/bag/*.geojson, area/3dbag/*.city.json.gz, area/ahn/*.tif, and area/manifest.json.
/// What is there with the checksum of the manifest is not fetched again. When one source fails the others
/// are fetched all the same, and the Error at the end names those that failed.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/twin/area_manifest.hpp>
#include <loopstad/twin/fetch/area.hpp>
#include <loopstad/twin/fetch/http_client.hpp>
#include <loopstad/twin/fetch/services.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loopstad::twin::fetch {

enum class Source : std::uint8_t { bgt, bag, bag3d, ahn };

/// "bgt", "bag", "3dbag", "ahn".
[[nodiscard]] const char* name(Source source);
[[nodiscard]] std::vector<Source> allSources();
/// "bgt,ahn"; an Error of usage for a name that is none.
[[nodiscard]] Result<std::vector<Source>> sourcesFrom(std::string_view names);

struct FetchOptions {
  std::filesystem::path folder;
  std::vector<Source> sources;
  std::filesystem::path cache; ///< of files that areas share; empty: none
};

struct PlannedFile {
  Source source = Source::bgt;
  std::string path;                        ///< in the folder
  std::string url;                         ///< of the file, or of the service that it is put together from
  std::string sha256 = {};                 ///< as published; empty where nobody says
  std::string date = {};                   ///< of the data, where the address or index says
  std::uintmax_t size = 0;                 ///< bytes; 0 unknown
  std::optional<std::size_t> objects = {}; ///< counted by the service, or estimated
  bool estimated = false;                  ///< objects by the size of the area
  bool there = false;                      ///< in the folder already, whole
};

struct FetchPlan {
  std::vector<PlannedFile> files;
};

/// Asks the services for their indexes and counts, and fetches nothing else.
[[nodiscard]] Result<FetchPlan> planFetch(const Area& area, const Services& services,
                                          const FetchOptions& options, HttpClient& http);

struct FetchSummary {
  AreaManifest manifest;
  std::size_t fetched = 0;  ///< files
  std::size_t kept = 0;     ///< files that were there
  std::uintmax_t bytes = 0; ///< of those fetched
};

[[nodiscard]] Result<FetchSummary> fetchArea(const Area& area, const Services& services,
                                             const FetchOptions& options, HttpClient& http);

} // namespace loopstad::twin::fetch
