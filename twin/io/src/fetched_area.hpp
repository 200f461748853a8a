// SPDX-License-Identifier: GPL-3.0-or-later
/// A folder that loopstad twin fetch filled: what its manifest says of each file, and what in it is not data.
///
///   Result<FetchedArea> area = FetchedArea::in("area");           // of any folder
///   if (area->isScaffolding(".fetch/moment")) ...;                // read past
///   if (const AreaFile* file = area->find("bgt/bgt.zip")) ...;    // date, licence, checksum
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/twin/area_manifest.hpp>
#include <loopstad/twin/build_report.hpp>

#include <filesystem>
#include <optional>
#include <string>

namespace loopstad::twin::io {

class FetchedArea {
public:
  /// Knows nothing of a folder without a manifest of ours.
  [[nodiscard]] static Result<FetchedArea> in(const std::filesystem::path& folder);

  /// The manifest, and what is still on its way. Paths are relative to the folder.
  [[nodiscard]] bool isScaffolding(const std::filesystem::path& path) const;
  [[nodiscard]] const AreaFile* find(const std::filesystem::path& path) const;
  /// Notes files that were asked for and did not come.
  void tellUnfinished(BuildReport& report) const;

private:
  std::string name_; ///< of the folder
  std::optional<AreaManifest> manifest_;
};

/// Notes the licence, and bytes that are no longer those that were fetched.
void tellListed(const AreaFile& file, const std::string& sha256, const std::string& name,
                BuildReport& report);

} // namespace loopstad::twin::io
