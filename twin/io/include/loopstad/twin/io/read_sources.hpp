// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads everything that a user names into records: files, folders, zips, zips in zips; each recognised by
/// content.
///
///   BuildReport report;
///   Result<Records> records = readSources({"otterlo.zip", "bag/"}, {}, progress, report);
///
/// Nothing is unpacked beside the data: members of archives are read from memory or through GDAL's /vsimem/.
/// Errors name the file (with the member inside the archive), the object and the remedy. A file that is none
/// of ours inside a folder or archive is noted in the report; one that the user named itself is an error.
/// Rasters of heights stay where they are and are read later, window by window. Content can't tell bare
/// ground (DTM) from roofs (DSM): options do, or the names that the AHN gives its sheets.
#pragma once

#include <loopstad/base/progress.hpp>
#include <loopstad/base/result.hpp>
#include <loopstad/twin/build_report.hpp>
#include <loopstad/twin/io/records.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace loopstad::twin::io {

struct ReadOptions {
  double arcDeviation_m = 0.01; ///< largest distance between an arc and its chords, > 0
  std::string lod = "2.2";      ///< of city models: the highest level of detail up to this one is read
  std::string date;             ///< BAG state at this day, ISO 8601; empty: now open occurrences
  std::filesystem::path dxfLayers = {}; ///< table that says what layers of site plans are; empty: our own
  std::string dxfUnits = {};            ///< of site plans: "m", "mm", ...; empty: as the drawing says
  std::vector<std::filesystem::path> terrain = {}; ///< rasters of the bare ground, whatever they are called
  std::vector<std::filesystem::path> roofs = {};   ///< rasters of the ground with all that stands on it
};

[[nodiscard]] Result<Records> readSources(const std::vector<std::filesystem::path>& sources,
                                          const ReadOptions& options, Progress& progress,
                                          BuildReport& report);

/// The same for one file that is in memory already: geometry written in a scenario, a test. name: what
/// findings and errors call it.
[[nodiscard]] Result<Records> readBytes(const std::string& name, std::string_view bytes,
                                        const ReadOptions& options, Progress& progress, BuildReport& report);

} // namespace loopstad::twin::io
