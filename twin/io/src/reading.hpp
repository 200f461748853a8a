// SPDX-License-Identifier: GPL-3.0-or-later
/// What every reader of this room gets and gives: one file in memory, and the place for records and findings.
#pragma once

#include <loopstad/base/progress.hpp>
#include <loopstad/base/result.hpp>
#include <loopstad/twin/build_report.hpp>
#include <loopstad/twin/io/read_sources.hpp>
#include <loopstad/twin/io/records.hpp>

#include <set>
#include <string>
#include <string_view>

namespace loopstad::twin::io {

/// A file or a member of an archive.
struct Content {
  std::string name; ///< as findings show it: "otterlo.zip/bgt_wegdeel.gml"
  std::string path; ///< as errors show it, with folder: "data/otterlo.zip/bgt_wegdeel.gml"
  std::string_view bytes;
};

struct Reading {
  const ReadOptions& options;
  const Progress& progress;
  Records& records;
  BuildReport& report;
  std::set<BgtLayer> layers = {}; ///< of the BGT, delivered so far, also those without objects
};

/// What a reader found out about its file.
struct ReadFacts {
  std::string format; ///< "BGT GML light", "LV BAG 2.0", ...
  std::string date;   ///< of the delivery, ISO 8601; empty where the file does not say
  bool placed = true; ///< coordinates are RD
};

} // namespace loopstad::twin::io
