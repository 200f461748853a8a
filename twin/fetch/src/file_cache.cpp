// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_cache.hpp"

#include "json_answer.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/fingerprint.hpp>
#include <loopstad/base/text.hpp>

#include <system_error>

namespace loopstad::twin::fetch {
namespace {

namespace fs = std::filesystem;

/// In one step, so that nothing half-copied bears the name.
std::error_code linkOrCopy(const fs::path& from, const fs::path& to) {
  std::error_code error;
  fs::create_directories(to.parent_path(), error);
  const fs::path draft = draftPathOf(to);
  fs::remove(draft, error);
  fs::create_hard_link(from, draft, error);
  if (error) fs::copy_file(from, draft, fs::copy_options::overwrite_existing, error);
  if (!error) fs::rename(draft, to, error);
  return error;
}

} // namespace

fs::path FileCache::fileOf(const std::string& url) const { return folder_ / sha256(url); }

bool FileCache::find(const Download& what, Downloaded& entry) const {
  const fs::path file = fileOf(what.url);
  const Result<std::string> text = readTextFile(file.string() + ".json");
  const Json facts = text ? Json::parse(*text, nullptr, false) : Json();
  if (!facts.is_object()) return false;
  entry = {true,
           textAt(facts, "url"),
           textAt(facts, "sha256"),
           countAt(facts, "size"),
           textAt(facts, "date"),
           textAt(facts, "etag")};
  const Result<std::string> hash = sha256OfFile(file);
  return hash && *hash == entry.sha256;
}

void FileCache::keep(const Download& what, const Downloaded& got) const {
  const fs::path file = fileOf(what.url);
  if (linkOrCopy(what.target, file)) return; // no room for a copy is no trouble for the area
  const Json facts{
      {"url", got.url}, {"sha256", got.sha256}, {"size", got.size}, {"date", got.date}, {"etag", got.etag}};
  static_cast<void>(writeTextFile(file.string() + ".json", asText(facts)));
}

Result<Downloaded> FileCache::take(Download what, HttpClient& http) const {
  Downloaded kept;
  const bool there = !folder_.empty() && find(what, kept);
  const bool holds = there && !what.sha256.empty() && kept.sha256 == what.sha256;
  if (there && !holds) what.etag = kept.etag;
  Result<Downloaded> got = holds ? Result<Downloaded>(kept) : http.download(what);
  if (!got) return got;
  if (got->unchanged) {
    if (const std::error_code error = linkOrCopy(fileOf(what.url), what.target))
      return dataError(what.target.string(), {}, tr("cannot be written: {}", systemMessage(error)),
                       tr("check that the folder exists, is writable and has space"));
    return kept;
  }
  if (!folder_.empty()) keep(what, *got);
  return got;
}

} // namespace loopstad::twin::fetch
