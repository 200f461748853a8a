// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_cache.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/fingerprint.hpp>
#include <loopstad/base/text.hpp>

#include <cerrno>
#include <fstream>
#include <system_error>

namespace loopstad::twin::fetch {

namespace fs = std::filesystem;

namespace {

/// Without waiting for the disk: a page that a power cut spoils is no JSON, and asked for again.
Status keep(const fs::path& file, const std::string& body) {
  const fs::path draft = draftPathOf(file);
  std::error_code error;
  fs::create_directories(file.parent_path(), error); // writing names the trouble
  std::ofstream out(draft, std::ios::binary);
  out << body;
  out.close();
  if (out) fs::rename(draft, file, error);
  if (out && !error) return Done{};
  return dataError(
      file.string(), {},
      tr("cannot be written: {}", systemMessage(std::error_code(errno, std::generic_category()))),
      tr("check that the folder exists, is writable and has space"));
}

} // namespace

Result<std::string> PageCache::get(const std::string& url, const std::string& accept) {
  std::error_code error;
  const bool keeps = !folder_.empty();
  if (keeps && fs::exists(fileOf(url), error)) return readTextFile(fileOf(url));
  Result<Answer> answer = http_.get(url, accept);
  if (!answer) return answer.error();
  if (keeps)
    if (const Status s = keep(fileOf(url), answer->body); !s) return s.error();
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
