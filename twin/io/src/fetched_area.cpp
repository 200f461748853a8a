// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetched_area.hpp"

#include <loopstad/base/text.hpp>

namespace loopstad::twin::io {

namespace fs = std::filesystem;

Result<FetchedArea> FetchedArea::in(const fs::path& folder) {
  FetchedArea area;
  if (!isFetchedArea(folder)) return area;
  Result<AreaManifest> manifest = readAreaManifest(folder);
  if (!manifest) return manifest.error();
  area.name_ = folder.filename().string();
  area.manifest_ = std::move(*manifest);
  return area;
}

bool FetchedArea::isScaffolding(const fs::path& path) const {
  if (!manifest_) return false;
  const std::string name = path.filename().string();
  return path == areaManifestName || *path.begin() == ".fetch" || name.ends_with(".part") ||
         name.ends_with(".part.json") || (name.starts_with('.') && name.ends_with(".draft"));
}

const AreaFile* FetchedArea::find(const fs::path& path) const {
  return manifest_ ? manifest_->find(path.generic_string()) : nullptr;
}

void FetchedArea::tellUnfinished(BuildReport& report) const {
  if (!manifest_) return;
  for (const std::string& path : manifest_->unfinished)
    report.add({Finding::note,
                name_ + "/" + path,
                {},
                translatable("not fetched yet: run loopstad twin fetch again"),
                {},
                0.0});
}

void tellListed(const AreaFile& file, const std::string& sha256, const std::string& name,
                BuildReport& report) {
  const std::string of = file.attribution.empty() ? "" : ", " + file.attribution;
  report.add({Finding::note, name, {}, translatable("licence of the data"), file.licence + of, 0.0});
  if (sha256 != file.sha256)
    report.add({Finding::note, name, {}, translatable("changed since it was fetched"), {}, 0.0});
}

} // namespace loopstad::twin::io
