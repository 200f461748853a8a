// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_cache.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/fingerprint.hpp>

#include <system_error>

namespace loopstad::twin::fetch {

namespace fs = std::filesystem;

Result<std::string> PageCache::get(const std::string& url, const std::string& accept) {
  std::error_code error;
  const bool keeps = !folder_.empty();
  if (keeps && fs::exists(fileOf(url), error)) return readTextFile(fileOf(url));
  Result<Answer> answer = http_.get(url, accept);
  if (!answer) return answer.error();
  if (keeps)
    if (const Status s = writeTextFile(fileOf(url), answer->body); !s) return s.error();
  return std::move(answer->body);
}

void PageCache::forget(const std::string& url) {
  std::error_code ignored;
  if (!folder_.empty()) fs::remove(fileOf(url), ignored);
}

void PageCache::clear() {
  std::error_code ignored;
  if (!folder_.empty()) fs::remove_all(folder_, ignored);
}

fs::path PageCache::fileOf(const std::string& url) const { return folder_ / (sha256(url) + ".page"); }

} // namespace loopstad::twin::fetch
