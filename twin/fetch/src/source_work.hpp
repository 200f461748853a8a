// SPDX-License-Identifier: GPL-3.0-or-later
/// What each source needs to know, and the two things that each can do: say which files an area needs, and
/// fetch one of them.
#pragma once

#include "file_cache.hpp"
#include "page_cache.hpp"

#include <loopstad/twin/fetch/fetch_area.hpp>

#include <string>
#include <vector>

namespace loopstad::twin::fetch {

struct Work {
  const Area& area;
  const Services& services;
  std::filesystem::path folder;
  std::string moment; ///< ISO 8601: of which the data is to be
  PageCache& pages;
  FileCache& files;

  [[nodiscard]] HttpClient& http() const { return pages.http(); }
};

/// What a fetched file is, beside its checksum.
struct Gotten {
  std::string url;
  std::string date; ///< of the data; empty where nobody says
};

using Plan = Result<std::vector<PlannedFile>>;

[[nodiscard]] Plan planBgt(const Work& work, bool counting);
[[nodiscard]] Result<Gotten> fetchBgt(const PlannedFile& file, const Work& work);

/// counting: ask the service how many objects there are.
[[nodiscard]] Plan planBag(const Work& work, bool counting);
[[nodiscard]] Result<Gotten> fetchBag(const PlannedFile& file, const Work& work);

[[nodiscard]] Plan planBag3d(const Work& work, bool counting);
[[nodiscard]] Plan planAhn(const Work& work, bool counting);
/// Of 3D BAG and AHN: a file as the index says.
[[nodiscard]] Result<Gotten> fetchListed(const PlannedFile& file, FileKind kind, const Work& work);

} // namespace loopstad::twin::fetch
