// SPDX-License-Identifier: GPL-3.0-or-later
/// Reading in tests: records and report together, public data that may be missing, sums of ground.
#pragma once

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/fingerprint.hpp>
#include <loopstad/base/progress.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace loopstad::twin::io {

struct Read {
  Result<Records> records = Records{};
  BuildReport report;
};

inline Read readFiles(const std::vector<std::filesystem::path>& sources, const ReadOptions& options = {}) {
  Read read;
  SilentProgress progress;
  read.records = readSources(sources, options, progress, read.report);
  return read;
}

inline Read readText(const std::string& name, std::string_view bytes, const ReadOptions& options = {}) {
  Read read;
  SilentProgress progress;
  read.records = readBytes(name, bytes, options, progress, read.report);
  return read;
}

/// One of the small files in tests/data/io.
inline std::filesystem::path testFile(const std::string& name) {
  return std::filesystem::path(LOOPSTAD_TEST_FILES) / name;
}
inline std::string testText(const std::string& name) { return *readTextFile(testFile(name)); }

/// Empty when the public data is not on this machine.
inline std::filesystem::path sharedData(const std::string& file) {
  const char* const folder = std::getenv("LOOPSTAD_SHARED_DATA");
  if (folder == nullptr) return {};
  std::filesystem::path path = std::filesystem::path(folder) / file;
  return std::filesystem::exists(path) ? path : std::filesystem::path();
}

/// Square metres over all polygons.
inline double areaOf(const Geometry& geometry) {
  double sum_m2 = 0.0;
  for (const Polygon& polygon : geometry.polygons) sum_m2 += area_m2(polygon);
  return sum_m2;
}

} // namespace loopstad::twin::io
