// SPDX-License-Identifier: GPL-3.0-or-later
/// What lies in a folder that was fetched from the national services: manifest.json, file by file with where
/// it came from, when, under which licence and with which checksum.
///
///   Result<AreaManifest> manifest = readAreaManifest("area");       // area/manifest.json
///   if (const AreaFile* file = manifest->find("bgt/bgt.zip")) use(file->licence);
///
/// Written by loopstad twin fetch after every file, read by loopstad twin build.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/base/vec.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace loopstad::twin {

struct AreaFile {
  std::string path;   ///< relative to the folder, with slashes: "ahn/M_33CN1.tif"
  std::string source; ///< "bgt", "bag", "3dbag" or "ahn"
  std::string url;
  std::string fetched; ///< ISO 8601 moment, UTC
  std::string date;    ///< of the data, ISO 8601 day; empty where the service does not say
  std::string licence;
  std::string attribution; ///< as the licence wants it named; may be empty
  std::string sha256;
  std::uintmax_t size = 0; ///< bytes

  friend bool operator==(const AreaFile&, const AreaFile&) = default;
};

struct AreaManifest {
  std::string area; ///< as it was asked for: "municipality Breda"
  Box2 box;         ///< RD metres
  std::vector<AreaFile> files;
  std::vector<std::string> unfinished; ///< paths that are yet to come

  [[nodiscard]] const AreaFile* find(const std::string& path) const;
  /// Puts a file in, in the place of the one with its path.
  void keep(AreaFile file);

  friend bool operator==(const AreaManifest&, const AreaManifest&) = default;
};

inline constexpr const char* areaManifestName = "manifest.json";

/// True for a folder with a manifest.json of ours.
[[nodiscard]] bool isFetchedArea(const std::filesystem::path& folder);
[[nodiscard]] Result<AreaManifest> readAreaManifest(const std::filesystem::path& folder);
[[nodiscard]] Status writeAreaManifest(const AreaManifest& manifest, const std::filesystem::path& folder);

} // namespace loopstad::twin
