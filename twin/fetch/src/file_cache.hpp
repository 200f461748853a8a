// SPDX-License-Identifier: GPL-3.0-or-later
/// Large files that several areas share (sheets, tiles), by their address: neighbours fetch them once.
///
///   FileCache cache("~/.cache/loopstad/fetch");            // an empty path: none is kept
///   Result<Downloaded> sheet = cache.take({.url = ..., .target = "area/ahn/M_33CN1.tif"}, http);
///
/// A file that is kept is used when its published checksum fits or the service says that it has not changed
/// (ETag), and its own checksum still fits. It is linked, or copied to another disk.
#pragma once

#include <loopstad/twin/fetch/http_client.hpp>

#include <filesystem>

namespace loopstad::twin::fetch {

class FileCache {
public:
  explicit FileCache(std::filesystem::path folder) : folder_(std::move(folder)) {}

  [[nodiscard]] Result<Downloaded> take(Download what, HttpClient& http) const;

private:
  [[nodiscard]] std::filesystem::path fileOf(const std::string& url) const;
  [[nodiscard]] bool find(const Download& what, Downloaded& entry) const;
  void keep(const Download& what, const Downloaded& got) const;

  std::filesystem::path folder_;
};

} // namespace loopstad::twin::fetch
