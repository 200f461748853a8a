// SPDX-License-Identifier: GPL-3.0-or-later
/// Pages of an area that is being fetched, kept in AREA/.fetch until the file that they make is whole: a run
/// that was stopped asks for the missing ones only.
///
///   PageCache pages(http, "area/.fetch");
///   Result<std::string> page = pages.get(url, "application/geo+json");
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/twin/fetch/http_client.hpp>

#include <filesystem>
#include <string>

namespace loopstad::twin::fetch {

class PageCache {
public:
  PageCache(HttpClient& http, std::filesystem::path folder) : http_(http), folder_(std::move(folder)) {}

  [[nodiscard]] Result<std::string> get(const std::string& url, const std::string& accept);
  /// What is not kept: this page turned out to be none.
  void forget(const std::string& url);
  void clear();

  [[nodiscard]] HttpClient& http() { return http_; }
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

private:
  [[nodiscard]] std::filesystem::path fileOf(const std::string& url) const;

  HttpClient& http_;
  std::filesystem::path folder_;
};

} // namespace loopstad::twin::fetch
